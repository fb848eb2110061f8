// Masks of a warp become masks of a wave. Where half of the wave stays away,
// HIP's check of masks ends the kernel on waves of 64: the translation says so.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: FileCheck %s --check-prefix=TEXT < %t.hip
#include <cuda_runtime.h>
// TEXT: __shfl_xor_sync(0xffffffffffffffff, V, M, 32);
__device__ float sum(float V) {
  for (int M = 16; M; M >>= 1)
    V += __shfl_xor_sync(0xffffffff, V, M, 32);
  return V;
}
__global__ void kernel(float *P) {
  __shared__ float S[32];
  int Lane = threadIdx.x & 31, Warp = threadIdx.x >> 5;
  float V = sum(P[threadIdx.x]);
  if (!Lane)
    S[Warp] = V;
  __syncthreads();
  if (Warp == 0) {
    // CHECK: :[[#@LINE+1]]:9: warning: the mask of '__shfl_xor_sync' in 'sum' names all lanes, but on waves of 64 lanes 'Warp == 0' may keep some of them away [CU2X1008
    V = sum(Lane < blockDim.x / 32 ? S[Lane] : 0.f);
    if (!Lane)
      *P = V;
  }
}
// All threads of all blocks come.
__global__ void whole(float *P) { P[threadIdx.x] = sum(P[threadIdx.x]); }
void run(float *P) {
  kernel<<<1, 256>>>(P);
  whole<<<1, 256>>>(P);
}
