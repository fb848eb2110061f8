// HIP's dim3 has no constructor from a uint3.
// RUN: cu2x %s -o %t.hip --quiet -- && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
__global__ void kernel(int *x) {
  // CHECK: dim3 here = dim3(threadIdx.x, threadIdx.y, threadIdx.z);
  dim3 here = threadIdx;
  // CHECK: dim3 size = blockDim;
  dim3 size = blockDim;
  x[here.x] = size.x;
}
void launch(int *x) {
  uint3 grid = make_uint3(1, 2, 3);
  dim3 block(32);
  // CHECK: kernel<<<dim3(grid.x, grid.y, grid.z), block>>>(x);
  kernel<<<grid, block>>>(x);
  // CHECK: dim3 copy(dim3(grid.x, grid.y, grid.z));
  dim3 copy(grid);
}
