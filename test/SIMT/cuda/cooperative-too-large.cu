// RUN: cu2x-simt %s | FileCheck %s

// More blocks than can wait for each other: the launch says so, and what comes
// after it works.

// CHECK: cudaErrorCooperativeLaunchTooLarge
// CHECK-NEXT: cudaSuccess
// CHECK-NEXT: cudaSuccess 8

#include <cooperative_groups.h>
#include <cstdio>

__global__ void count(int *P) {
  cooperative_groups::this_grid().sync();
  atomicAdd(P, 1);
}

int main() {
  int *P, Got;
  cudaMalloc(&P, sizeof(int));
  cudaMemset(P, 0, sizeof(int));
  void *Arguments[] = {&P};
  cudaError_t Error = cudaLaunchCooperativeKernel((void *)count, 100000, 2,
                                                  Arguments, 0, nullptr);
  printf("%s\n", cudaGetErrorName(Error));
  cudaGetLastError();
  printf("%s\n", cudaGetErrorName(cudaDeviceSynchronize()));
  Error = cudaLaunchCooperativeKernel((void *)count, 4, 2, Arguments, 0, nullptr);
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%s %d\n", cudaGetErrorName(Error), Got);
}
