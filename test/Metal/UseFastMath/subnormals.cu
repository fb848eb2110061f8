// nvcc's flags that make subnormal numbers 0: Metal leaves that to the GPU.
// RUN: cu2x --target=metal --quiet %s -o %t.metal -- --use_fast_math 2>&1 | FileCheck %s --implicit-check-not='[CU2X5041'
// RUN: cu2x --target=metal --quiet %s -o %t.metal -- -ftz=true 2>&1 | FileCheck %s --implicit-check-not='[CU2X5041'
// near miss CU2X5041 'x[1] * x[2]': '-ftz=false' keeps them, and so does no flag.
// RUN: cu2x --target=metal --quiet %s -o %t.metal -- --use_fast_math -ftz=false 2>&1 | count 0
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
// CHECK: subnormals.cu:1:1: warning: the build asks for subnormal numbers to become 0, which Metal leaves to the GPU [CU2X5041 flush-subnormals]
__global__ void k(float *x) { *x = x[1] * x[2]; }
// CHECK: note: compare numbers that small with a tolerance
