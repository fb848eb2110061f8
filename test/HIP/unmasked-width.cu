// Shuffles without a mask are the same on waves of any size where they have a width
// of up to 32 lanes, also by way of parameters.
// RUN: cu2x --check --checks=-*,CU2X1016 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1016
__device__ unsigned rotate(unsigned A, unsigned B, unsigned Width) {
  // near miss CU2X1016 '__shfl': all callers give a width of 4.
  return __shfl(A, B, Width);
}
__device__ unsigned rotateAll(unsigned A, unsigned B, unsigned Width) {
  // CHECK: :[[#@LINE+1]]:10: warning: '__shfl' has no mask: CUDA removed it, and in HIP it works on waves of up to 64 lanes [CU2X1016
  return __shfl(A, B, Width);
  // CHECK: note: check that the code does not assume 32 lanes; '__ballot' returns 64 bits
}
#define QUARTET(V, LANE) __shfl(V, LANE, 4)
// CHECK: :[[#@LINE+1]]:25: warning: '__shfl_up' has no mask{{.*}} [CU2X1016
#define UP(V, N, WIDTH) __shfl_up(V, N, WIDTH)
__global__ void kernel(unsigned *P) {
  unsigned V = P[threadIdx.x];
  V += rotate(V, threadIdx.x + 1, 4) + QUARTET(V, 2);
  V += __shfl_xor(V, 16, 32) + __shfl_down(V, 1, 16);
  V += rotateAll(V, 1, 8) + rotateAll(V, 1, 64);
  V += UP(V, 1, 8) + UP(V, 1, warpSize);
  // CHECK: :[[#@LINE+1]]:8: warning: '__shfl_xor' has no mask{{.*}} [CU2X1016
  V += __shfl_xor(V, 16);
  P[threadIdx.x] = V;
}
