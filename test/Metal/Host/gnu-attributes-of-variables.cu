// RUN: rm -rf %t && %port
// RUN: %edited/gnu-attributes-of-variables.cpp | FileCheck %s
// RUN: %compiles %t/gnu-attributes-of-variables.cpp
// RUN: %runs gnu-attributes-of-variables | FileCheck --check-prefix=PRINTS %s

// Attributes of GNU in front of the type, behind it and behind the name: what is
// said of the variable's name holds for its object, and all memory is aligned.

#include <cstdio>

// Behind the braces it is the type's.
// CHECK: {{^}}struct Row { float X, Y, Z; } __attribute__((aligned(16))); cu2x::Variable<Row[2]> Rows("Rows", {{.}}{1, 2, 3}, {4, 5, 6}});
__device__ struct Row { float X, Y, Z; } __attribute__((aligned(16))) Rows[2] = {{1, 2, 3}, {4, 5, 6}};
// CHECK: {{^}}struct alignas(16) Pair { float X, Y; }; cu2x::Variable<Pair> Pairs("Pairs", {7, 8});
__device__ struct __align__(16) Pair { float X, Y; } Pairs = {7, 8};
// CHECK: {{^}}struct One { int X; } __attribute__((aligned(16))); static cu2x::Variable<One[2]> Ones("Ones", {{.}}{1}, {2}});
static __device__ struct One { int X; } __align__(16) Ones[2] = {{1}, {2}};

#define QUIET __attribute__((unused))

// CHECK: {{^}}cu2x::Variable<float4> Wide("Wide", {1, 2, 3, 4});
__attribute__((aligned(16))) __device__ float4 Wide = {1, 2, 3, 4};
// CHECK: {{^}}__attribute__((used)) static cu2x::Variable<int> Used("Used", 2);
static __attribute__((used)) __device__ int Used = 2;
// CHECK: {{^}}__attribute__((__unused__, visibility("hidden"))) cu2x::Variable<int[2]> Both("Both", {3, 4});
__device__ int __attribute__((__unused__, visibility("hidden"))) Both[2] = {3, 4};
// CHECK: {{^}}__attribute__((unused)) cu2x::Variable<int> Behind("Behind", 5);
__constant__ int Behind __attribute__((unused)) = 5;
// CHECK: {{^}}cu2x::Variable<int[2]> Last("Last");
__device__ int Last[2] __attribute__((aligned(8)));
// CHECK: {{^}}__attribute__((used)) int &Shared = cu2x::managed<int>("Shared", 6);
__attribute__((used)) __managed__ int Shared = 6;
// CHECK: {{^}}cu2x::Variable<int> Quiet("Quiet", 7);
QUIET __device__ int Quiet = 7;

__global__ void kernel(int *P) {
  Last[1] = 10;
  P[0] = static_cast<int>(Wide.w) + Used + Both[1] + Behind + Last[1] + Shared + Quiet + static_cast<int>(Rows[1].Z + Pairs.Y) + Ones[1].X;
}

int main() {
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 54 16 16 16 16 8
  printf("%d %d %d %d %d %d\n", Host, static_cast<int>(sizeof(One)), static_cast<int>(sizeof(Pair)), static_cast<int>(sizeof(Row)), static_cast<int>(sizeof(Wide)), static_cast<int>(sizeof(Last)));
}
