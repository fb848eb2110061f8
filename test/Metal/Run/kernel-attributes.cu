// Attributes of kernels and occupancy are the same for a source and its
// translations: bytes of shared memory, launch bounds, and what follows from them.

// RUN: rm -rf %t.cache
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cuda_runtime.h>

namespace app {
template <typename T, int N> __global__ void keep(T *p) {
  __shared__ T values[N];
  __shared__ float other;
  values[threadIdx.x % N] = 1;
  if (threadIdx.x == 0)
    other = 2;
  __syncthreads();
  *p = values[0] + other;
}
} // namespace app
extern "C" __global__ void plain(float *p) {
  __shared__ float values[33];
  values[threadIdx.x % 33] = 1;
  __syncthreads();
  *p = values[0];
}
static __global__ void __launch_bounds__(128) bounded(float *p) {
  extern __shared__ float values[];
  values[threadIdx.x] = 1;
  *p = values[0];
}

template <class Kernel> void show(Kernel kernel) {
  cudaFuncAttributes a;
  int blocks = -1, grid = -1, block = -1;
  cudaFuncGetAttributes(&a, kernel);
  cudaOccupancyMaxActiveBlocksPerMultiprocessor(&blocks, kernel, 64, 8192);
  cudaOccupancyMaxPotentialBlockSize(&grid, &block, kernel, 0, 0);
  printf("shared %zu, threads %d, dynamic %d, registers %d, blocks %d, best %d "
         "x %d\n",
         a.sharedSizeBytes, a.maxThreadsPerBlock, a.maxDynamicSharedSizeBytes,
         a.numRegs, blocks, grid, block);
}

int main() {
  // 100 floats and one; 32768 bytes less these; 3 times 8192 and these.
  // CHECK: shared 404, threads 1024, dynamic 32364, registers 32, blocks 3, best 16 x 1024
  show(app::keep<float, 100>);
  // CHECK: shared 16, threads 1024, dynamic 32752, registers 32, blocks 3, best 16 x 1024
  show(app::keep<int, 3>);
  // CHECK: shared 132, threads 1024, dynamic 32636,
  show(plain);
  // CHECK: shared 0, threads 128, dynamic 32768, registers 32, blocks 4, best 128 x 128
  show(bounded);
  auto attribute = cudaFuncAttributeMaxDynamicSharedMemorySize;
  // CHECK: cudaErrorInvalidValue
  puts(cudaGetErrorName(cudaFuncSetAttribute(plain, attribute, 32768)));
  // CHECK: cudaSuccess
  puts(cudaGetErrorName(cudaFuncSetAttribute(plain, attribute, 1024)));
  // CHECK: shared 132, threads 1024, dynamic 1024,
  show(plain);
}
