// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck --check-prefix=ADVICE %s
// RUN: cu2x --target=metal --fp64=soft %s -o %t.metal 2>&1 | FileCheck --check-prefix=SOFT %s

// No option is advised that is given.
// ADVICE: [CU2X5033
// ADVICE: note: {{.*}}; '--fp64=soft' does arithmetic in double
// SOFT: [CU2X5033
// SOFT-NOT: does arithmetic in double
// SOFT: note: {{.*}}; '--fp64=soft' has none for volatile variables, half and this kind of operation
__global__ void sum(volatile double *a) { a[0] = a[1]; }
