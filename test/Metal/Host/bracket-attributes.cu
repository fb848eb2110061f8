// RUN: rm -rf %t && %port
// RUN: %edited/bracket-attributes.cpp | FileCheck %s
// RUN: %compiles %t/bracket-attributes.cpp
// RUN: %runs bracket-attributes | FileCheck --check-prefix=PRINTS %s

// Attributes in brackets stand in front of the object that a variable becomes.

#include <cstdio>

// CHECK: {{^}}{{\[\[}}maybe_unused]] cu2x::Variable<int> First("First", 1);
[[maybe_unused]] __device__ int First = 1;
// CHECK: {{^}}{{\[\[}}maybe_unused]] static cu2x::Variable<int> Second("Second", 2);
[[maybe_unused]] static __constant__ int Second = 2;
// CHECK: {{^}}{{\[\[}}maybe_unused]] cu2x::Variable<int[2]> Third("Third", {3, 4});
__device__ [[maybe_unused]] int Third[2] = {3, 4};
// CHECK: {{^}}{{\[\[}}gnu::visibility("default")]] cu2x::Variable<int> Fourth("Fourth", 5);
[[gnu::visibility("default")]] __extension__ __device__ int Fourth = 5;

__global__ void kernel(int *P) {
  P[0] = First + Second + Third[1] + Fourth;
}

int main() {
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 12
  printf("%d\n", Host);
}
