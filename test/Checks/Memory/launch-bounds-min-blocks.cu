// The second number of __launch_bounds__.
// RUN: cu2x --check --checks=-*,CU2X3005 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X3005
// CHECK: :[[#@LINE+1]]:12: remark: the second argument of '__launch_bounds__' counts blocks of a multiprocessor in CUDA and waves of an execution unit in HIP [CU2X3005 launch-bounds-min-blocks]
__global__ __launch_bounds__(256, 4) void wrong(float *P) { *P = 1; }
// CHECK: note: use 'MIN_BLOCKS * MAX_THREADS / 32', and measure
// near miss CU2X3005 '__launch_bounds__': no second number, or one that asks
// for no more than is so anyway.
__global__ __launch_bounds__(256) void right(float *P) { *P = 1; }
__global__ __launch_bounds__(256, 1) void one(float *P) { *P = 1; }
