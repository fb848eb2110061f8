// A mask of all 32 lanes means the whole warp, however it is written.
// RUN: cu2x %s --quiet -- 2>&1 | FileCheck %s

__global__ void masks(int *X) {
  // CHECK: *X += __shfl_xor_sync(0xffffffffffffffffull, *X, 8, 32);
  *X += __shfl_xor_sync(unsigned(-1), *X, 8, 32);
  // CHECK: *X += __shfl_xor_sync(0xffffffffffffffffull, *X, 8, 32);
  *X += __shfl_xor_sync(0xffff0000u | 0xffff, *X, 8, 32);
}
