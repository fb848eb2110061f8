// The second number of __launch_bounds__.
// RUN: cu2x --check --checks=-*,CU2X3005 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3005
// CHECK: :[[#@LINE+1]]:12: remark: the second argument of '__launch_bounds__' counts blocks of a multiprocessor in CUDA and waves of an execution unit in HIP [CU2X3005 launch-bounds-min-blocks]
__global__ __launch_bounds__(256, 4) void wrong(float *P) { *P = 1; }
// CHECK: note: use 'MIN_BLOCKS * MAX_THREADS / 32'
__global__ __launch_bounds__(256) void right(float *P) { *P = 1; }
__global__ __launch_bounds__(256, 1) void one(float *P) { *P = 1; }
