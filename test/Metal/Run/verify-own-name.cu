// RUN: %verify --seeds=0 %s | FileCheck %s --implicit-check-not='not compared'

// A program may print its own name, and start itself by it: it has one in all
// runs.

// CHECK: all runs agree

#include <cstdio>
#include <cuda_runtime.h>
#include <unistd.h>

__global__ void k(int *P) { *P = 3; }

int main(int Count, char **Names) {
  int *P, Host = 0;
  cudaMalloc(&P, sizeof(*P));
  k<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(Host), cudaMemcpyDeviceToHost);
  printf("%s: %d %d\n", Names[0], Host, access(Names[0], X_OK));
}
