// RUN: %run %s | FileCheck %s
// RUN: %run --target=hip %s | FileCheck %s
// RUN: cu2x-simt %s | FileCheck %s

// Memory of pools by typed pointers, in both spellings, and the switch of the
// profiler, which a header of its own declares in CUDA.

#include <cstdio>
#include <cuda_profiler_api.h>
#include <cuda_runtime.h>

__global__ void add(int *To, const int *From) {
  To[threadIdx.x] += From[threadIdx.x] + 1;
}

int main() {
  cudaStream_t Stream;
  cudaStreamCreate(&Stream);
  cudaMemPool_t Pool;
  cudaDeviceGetDefaultMemPool(&Pool, 0);
  int *A, Host[4] = {1, 2, 3, 4};
  const int *B;
  void *C;
  int First = cudaMallocFromPoolAsync(&A, sizeof(Host), Pool, Stream);
  int Second = cudaMallocAsync(&B, sizeof(Host), Pool, Stream);
  int Third = cudaMallocFromPoolAsync(&C, sizeof(Host), Pool, Stream);
  // CHECK: 0 0 0
  printf("%d %d %d\n", First, Second, Third);
  cudaMemcpyAsync(A, Host, sizeof(Host), cudaMemcpyHostToDevice, Stream);
  cudaMemcpyAsync(const_cast<int *>(B), Host, sizeof(Host),
                  cudaMemcpyHostToDevice, Stream);
  int Start = cudaProfilerStart();
  add<<<1, 4, 0, Stream>>>(A, B);
  int Stop = cudaProfilerStop();
  cudaMemcpyAsync(Host, A, sizeof(Host), cudaMemcpyDeviceToHost, Stream);
  cudaFreeAsync(A, Stream);
  cudaFreeAsync(const_cast<int *>(B), Stream);
  cudaFreeAsync(C, Stream);
  cudaStreamSynchronize(Stream);
  // CHECK-NEXT: 3 9 0 0 no error
  printf("%d %d %d %d %s\n", Host[0], Host[3], Start, Stop,
         cudaGetErrorString(cudaGetLastError()));
}
