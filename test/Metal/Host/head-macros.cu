// RUN: rm -rf %t && %port
// RUN: %edited/head-macros.cpp | FileCheck %s
// RUN: %compiles %t/head-macros.cpp
// RUN: %runs head-macros | FileCheck --check-prefix=PRINTS %s

// Kernels whose heads are macros: the bodies that stand where these are used
// become launches, with the names that the macro makes.

#include <cstdio>

// CHECK: #define KERNEL(name) void name(int *out)
#define KERNEL(name) __global__ void name(int *out)
#define WITH(name, type, value) extern "C" __global__ void name(type *out, int value)
#define FIXED __launch_bounds__(64) __global__ void fixed(int *out, int)

// CHECK: KERNEL(first);
KERNEL(first);
// CHECK-NEXT: KERNEL(first) { cu2x::dispatch(first, out); }
KERNEL(first) {
  out[0] += 1;
}
// CHECK-NEXT: static KERNEL(second) { cu2x::dispatch(second, out); }
static KERNEL(second) { out[0] += 10; }
// CHECK-NEXT: WITH(third, int, step) { cu2x::dispatch(third, out, step); }
WITH(third, int, step) { out[0] += step; }
// CHECK-NEXT: FIXED { cu2x::dispatch(fixed, out, unnamed1); }
FIXED { out[0] += 1000; }

int main() {
  int *P, Host = 0;
  cudaMalloc(&P, sizeof(int));
  cudaMemset(P, 0, sizeof(int));
  first<<<1, 1>>>(P);
  second<<<1, 1>>>(P);
  third<<<1, 1>>>(P, 100);
  fixed<<<1, 1>>>(P, 0);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 1111 cudaSuccess
  printf("%d %s\n", Host, cudaGetErrorName(cudaGetLastError()));
}
