// RUN: rm -rf %t && %port
// RUN: %edited/extern-c-variables.cpp | FileCheck %s
// RUN: %compiles %t/extern-c-variables.cpp
// RUN: %runs extern-c-variables | FileCheck --check-prefix=PRINTS %s

// A declaration with a linkage or `extern` and a value is the definition.

#include <cstdio>

// CHECK: {{^}}extern "C" cu2x::Variable<int> First("First", 3);
extern "C" __device__ int First = 3;
// CHECK: {{^}}extern "C" {{\[\[}}maybe_unused]] cu2x::Variable<int> Second("Second", 6);
extern "C" [[maybe_unused]] __device__ int Second = 6;
// CHECK: {{^}}extern "C" __attribute__((used)) cu2x::Variable<int[2]> Third("Third", {1, 2});
extern "C" __attribute__((used)) __constant__ int Third[2] = {1, 2};
// CHECK: {{^}}cu2x::Variable<int> Fourth("Fourth", 10);
extern __device__ int Fourth = 10;
// CHECK: {{^}}extern "C" int &Fifth = cu2x::managed<int>("Fifth", 20);
extern "C" __managed__ int Fifth = 20;
// CHECK: {{^}}extern cu2x::Variable<int> Later;
extern __device__ int Later;
// CHECK: {{^}}cu2x::Variable<int> Later("Later", 40);
__device__ int Later = 40;

__global__ void kernel(int *P) { *P = First + Second + Third[1] + Fourth + Fifth + Later; }

int main() {
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 81
  printf("%d\n", Host);
}
