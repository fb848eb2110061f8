// A kernel that follows a bad pointer fails as on a GPU: the launch succeeds,
// whoever waits gets cudaErrorIllegalAddress, and so does every later call,
// also of kernels, of which none runs any more.
// RUN: cu2x-simt %s 2>%t.err | FileCheck %s
// RUN: FileCheck --check-prefix=SAID %s <%t.err
// RUN: cu2x-simt --threads=4 --seed=3 %s 2>/dev/null | FileCheck %s

// SAID: in thread (3,0,0) of block (0,0,0): an invalid access to 0x10
#include <cstdio>
#include <cuda_runtime.h>

__global__ void follow(int *P) {
  if (threadIdx.x == 3)
    P[4] = 1;
}
__global__ void mark(int *P) { *P = 1; }

int main() {
  int *P;
  cudaMallocManaged(&P, 4);
  *P = 0;
  follow<<<1, 8>>>(nullptr);
  // CHECK: cudaSuccess
  puts(cudaGetErrorName(cudaGetLastError()));
  mark<<<1, 1>>>(P);
  // CHECK-NEXT: cudaErrorIllegalAddress
  puts(cudaGetErrorName(cudaDeviceSynchronize()));
  // CHECK-NEXT: cudaErrorIllegalAddress
  puts(cudaGetErrorName(cudaMemset(P, 0, 4)));
  mark<<<1, 1>>>(P);
  // CHECK-NEXT: cudaErrorIllegalAddress
  puts(cudaGetErrorName(cudaGetLastError()));
  // CHECK-NEXT: 0
  printf("%d\n", *P);
}
