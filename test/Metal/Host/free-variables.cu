// RUN: rm -rf %t && %port
// RUN: %compiles %t/free-variables.cpp
// RUN: %runs free-variables | FileCheck --check-prefix=PRINTS %s

// No call gave the memory of a variable to the program, so that none frees it.

#include <cstdio>

__managed__ int Shared = 5;
__device__ int OfDevice = 6;
__global__ void kernel(int *P) { *P = Shared + OfDevice; }

int main() {
  void *Place;
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  // PRINTS: cudaErrorInvalidValue
  printf("%s\n", cudaGetErrorName(cudaFree(&Shared)));
  cudaGetSymbolAddress(&Place, OfDevice);
  // PRINTS: cudaErrorInvalidValue
  printf("%s\n", cudaGetErrorName(cudaFree(Place)));
  cudaGetLastError();
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 11 5
  printf("%d %d\n", Host, Shared);
  // PRINTS: cudaSuccess
  printf("%s\n", cudaGetErrorName(cudaFree(P)));
}
