// What the host says about caches and where memory should be changes no kernel.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void doubled(
#include "../Inputs/Row.h"

__global__ void doubled(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX;
  tile[threadIdx.x] = i < n ? in[i] & 0xffff : 0;
  __syncthreads();
  if (i < n)
    out[i] = 2 * tile[threadIdx.x];
}

int want(const int *in, int i, int) { return 2 * (in[i] & 0xffff); }

int main() {
  ROW_CUDA(cudaFuncSetCacheConfig(doubled, cudaFuncCachePreferShared));
  ROW_CUDA(cudaFuncSetAttribute(doubled, cudaFuncAttributePreferredSharedMemoryCarveout, 50));
  ROW_CUDA(cudaDeviceSetCacheConfig(cudaFuncCachePreferL1));
  return rowMain(doubled, want);
}
