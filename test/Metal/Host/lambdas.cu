// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %compiles %t/lambdas.cpp
// RUN: %runs lambdas 2>&1 | FileCheck --check-prefix=PRINTS %s

// An instance for a lambda has no name that a table could have. Its launch is
// reported, and fails at run time.

#include <cstdio>

// CHECK: :[[#@LINE+2]]:{{.*}}: error: 'each' is launched with a type that has no name{{.*}}[CU2X8034 host-kernel-name]
template <class F>
__global__ void each(int *P, F Work) { Work(P); }

struct Named {
  __device__ void operator()(int *P) const { *P = 2; }
};

int main() {
  int *P, Value = 0;
  cudaMalloc(&P, sizeof(int));
  each<<<1, 1>>>(P, Named());
  cudaMemcpy(&Value, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: value 2
  printf("value %d\n", Value);
  fflush(stdout);
  each<<<1, 1>>>(P, [] __device__(int *P) { *P = 3; });
  // PRINTS: failed 98
  printf("failed %d\n", cudaGetLastError());
}
