// Functions of the runtime that take a kernel as it is, without a cast: a
// source and its translations compile and give the same.

// RUN: rm -rf %t.cache
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cuda_runtime.h>

template <class T> __global__ void fill(T *out, T value) {
  out[threadIdx.x] = value;
}
__global__ void __launch_bounds__(64) bounded(int *out) { *out = 1; }

int main() {
  auto kernel = fill<int>;
  const unsigned flags = cudaOccupancyDisableCachingOverride;
  int blocks = -1, by_pointer = -1, grid = -1, block = -1;
  cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
      &blocks, kernel, 256, 16384, cudaOccupancyDefault);
  // near miss: the one function without a template.
  cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
      &by_pointer, (const void *)kernel, 256, 16384, flags);
  // CHECK: 2 2
  printf("%d %d\n", blocks, by_pointer);

  cudaOccupancyMaxPotentialBlockSizeWithFlags(&grid, &block, fill<int>, 0, 0,
                                              flags);
  // CHECK-NEXT: 16 1024
  printf("%d %d\n", grid, block);
  cudaOccupancyMaxPotentialBlockSizeWithFlags(&grid, &block, &bounded);
  // CHECK-NEXT: 64
  printf("%d\n", block);
  cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags(
      &grid, &block, fill<float>, [](int threads) { return threads * 32; }, 512,
      cudaOccupancyDefault);
  // CHECK-NEXT: 512
  printf("%d\n", block);

  int *out, value = 7;
  cudaMallocManaged(&out, 64, cudaMemAttachHost);
  cudaStreamAttachMemAsync(0, out, 0, cudaMemAttachGlobal);
  void *arguments[] = {&out, &value};
  cudaLaunchKernel(kernel, 1, 4, arguments);
  cudaDeviceSynchronize();
  // CHECK-NEXT: 7
  printf("%d\n", out[3]);

  // There are two ways of attaching managed memory to all streams.
  for (unsigned attach : {0u, 1u, 2u, 4u, 77u}) {
    int *p = nullptr;
    printf("%s\n", cudaGetErrorName(cudaMallocManaged(&p, 4, attach)));
  }
  // CHECK-NEXT: cudaErrorInvalidValue
  // CHECK-NEXT: cudaSuccess
  // CHECK-NEXT: cudaSuccess
  // CHECK-NEXT: cudaErrorInvalidValue
  // CHECK-NEXT: cudaErrorInvalidValue
}
