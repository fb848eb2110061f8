// Errors of launches: configurations, a trap, an assertion that sticks.
// RUN: cu2x-simt %s 2>&1 | FileCheck %s
#include <cassert>
#include <cstdio>
__global__ void ok() {}
__global__ void bad(int n) { assert(threadIdx.x < n); }
int main() {
  ok<<<1, 1025>>>();
  printf("%s\n", cudaGetErrorName(cudaGetLastError()));
  // CHECK: cudaErrorInvalidConfiguration
  printf("%s\n", cudaGetErrorName(cudaGetLastError()));
  // CHECK-NEXT: cudaSuccess
  ok<<<0, 1>>>();
  printf("%s\n", cudaGetErrorName(cudaPeekAtLastError()));
  // CHECK-NEXT: cudaErrorInvalidConfiguration
  cudaGetLastError();
  ok<<<1, 1, 100 * 1024>>>();
  printf("%s\n", cudaGetErrorName(cudaGetLastError()));
  // CHECK-NEXT: cudaErrorInvalidValue
  cudaFuncSetAttribute(ok, cudaFuncAttributeMaxDynamicSharedMemorySize, 100 * 1024);
  ok<<<1, 1, 100 * 1024>>>();
  printf("%s\n", cudaGetErrorString(cudaGetLastError()));
  // CHECK-NEXT: no error
  bad<<<2, 4>>>(3);
  // CHECK: errors.cu:[[@LINE-19]]: {{.*}}block: [0,0,0], thread: [3,0,0] Assertion `threadIdx.x < n` failed.
  printf("%s\n", cudaGetErrorName(cudaDeviceSynchronize()));
  // CHECK: cudaErrorAssert
  int *p;
  printf("%s\n", cudaGetErrorName(cudaMalloc(&p, 4)));
  // CHECK-NEXT: cudaErrorAssert
}
