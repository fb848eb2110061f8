// RUN: rm -rf %t && %port
// RUN: %edited/variable-deduced.cpp | FileCheck %s
// RUN: %compiles %t/variable-deduced.cpp
// RUN: %runs variable-deduced | FileCheck --check-prefix=PRINTS %s

// Variables of the device whose type a value or an expression tells.

#include <cstdio>

// CHECK: cu2x::Variable<std::decay_t<decltype(5u)>> Deduced("Deduced", 5u);
__device__ auto Deduced = 5u;
// CHECK: cu2x::Variable<short> Narrow("Narrow", 7);
__device__ short Narrow = 7;
// CHECK: cu2x::Variable<cu2x::TypeOf<decltype(Narrow)>> Same("Same", 9);
__device__ decltype(Narrow) Same = 9;
// CHECK: cu2x::Variable<decltype(cu2x::shape(Narrow) + 1)> Wide("Wide", 70000);
__device__ decltype(Narrow + 1) Wide = 70000;

__global__ void add(int *Out) {
  Deduced -= 6;
  *Out = Same + Wide + sizeof(Same) + Narrow;
}

int main() {
  int *Out, Value;
  unsigned Big;
  cudaMallocManaged(&Out, sizeof(int));
  add<<<1, 1>>>(Out);
  cudaDeviceSynchronize();
  cudaMemcpyFromSymbol(&Big, Deduced, sizeof Big);
  size_t Bytes;
  cudaGetSymbolSize(&Bytes, Same);
  cudaMemcpyFromSymbol(&Value, Wide, sizeof(Wide));
  // 9 + 70000 + 2 + 7
  // PRINTS: 70018 4294967295 2 70000
  printf("%d %u %zu %d\n", *Out, Big, Bytes, Value);
}
