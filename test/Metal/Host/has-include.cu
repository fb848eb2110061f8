// RUN: rm -rf %t && %port
// RUN: %edited/has-include.cpp | FileCheck %s
// RUN: %compiles %t/has-include.cpp
// RUN: %runs has-include | FileCheck --check-prefix=PRINTS %s

// Whether there is a header of CUDA: a port asks for the one in its place.

#include <cstdio>
// CHECK: #if __has_include(<cu2x/runtime.h>) && __has_include("cu2x/half.h")
#if __has_include(<cuda_runtime.h>) && __has_include("cuda_fp16.h")
#define FIRST 1
#else
#define FIRST 2
#endif
// CHECK: #if !__has_include(<nothing.h>) && __has_include(<vector>)
#if !__has_include(<nothing.h>) && __has_include(<vector>)
#define SECOND 3
#endif
__global__ void kernel(int *P) { *P = FIRST; }

int main() {
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 1 1 3
  printf("%d %d %d\n", Host, FIRST, SECOND);
}
