// RUN: rm -rf %t && %port
// RUN: %edited/runtime-words.cpp | FileCheck %s
// RUN: %compiles %t/runtime-words.cpp
// RUN: %runs runtime-words | FileCheck --check-prefix=PRINTS %s

// Macros in front of CUDA's header may be called like words of the runtime's
// headers, which come first then, and of what a port is written with.

// CHECK: #include <cu2x/runtime.h>
// CHECK-NEXT: #define Variable 1
#define Variable 1
#define managed 2
#define shape 3
#define closure 4
#define address 5
#include <cuda_runtime.h>
#include <cstdio>

// CHECK: cu2x::cu2x_Variable<int[3]> Table("Table", {1, 2, 3});
__device__ int Table[3] = {1, 2, 3};
// CHECK: int &Shared = cu2x::cu2x_managed<int>("Shared", 4);
__managed__ int Shared = 4;

template <class F> __global__ void apply(F Function) { Shared = Function(7); }
__global__ void add() { Table[0] += Variable + managed; }

int main() {
  int Values[3], By = 10;
  add<<<1, 1>>>();
  // CHECK: apply(cu2x::cu2x_closure<
  apply<<<1, 1>>>([=] __device__(int X) { return X * By; });
  // CHECK: sizeof(cu2x::cu2x_shape(Table))
  cudaMemcpyFromSymbol(Values, Table, sizeof(Table));
  // PRINTS: 4 2 3 70 12
  printf("%d %d %d %d %d\n", Values[0], Values[1], Values[2], Shared,
         shape + closure + address);
}
