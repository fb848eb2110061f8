// RUN: rm -rf %t && %port
// RUN: %edited/early-guards.cpp | FileCheck %s
// RUN: %compiles %t/early-guards.cpp
// RUN: %runs early-guards | FileCheck --check-prefix=PRINTS %s

// What a condition asks for is defined in front of it, be it the first line, and
// be the first code within it.

// CHECK: #define CU2X_PORT 1
// CHECK-NEXT: #include <cu2x/runtime.h>
// CHECK-NEXT: #ifdef CU2X_PORT
#ifdef __CUDACC__
#define TILE 64
#else
#define TILE 32
#endif
#include <cstdio>

__global__ void size(int *P) { *P = TILE; }

int main() {
  int *P, Got;
  cudaMalloc(&P, sizeof(int));
  size<<<1, 1>>>(P);
  cudaMemcpy(&Got, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 64 64
  printf("%d %d\n", Got, TILE);
}
