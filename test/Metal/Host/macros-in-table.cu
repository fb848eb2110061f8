// RUN: rm -rf %t && %port
// RUN: FileCheck %s < %t/macros-in-table.kernels.inc
// RUN: %compiles %t/macros-in-table.cpp
// RUN: %runs macros-in-table | FileCheck --check-prefix=PRINTS %s

// The table is included where the program's macros are in force, so it puts
// away those that it has words of. A word in a literal is none.

// CHECK: #pragma push_macro("Access")
// CHECK-NEXT: #undef Access
// CHECK-NEXT: #pragma push_macro("add_one")
// CHECK-NEXT: #undef add_one
// CHECK-NEXT: #pragma push_macro("kernel")
// CHECK-NEXT: #undef kernel
// CHECK-NOT: unused
// CHECK-NOT: push_macro("macros")
// CHECK: cu2x::kernel(static_cast<void (*)(int *, int)>(&add_one)
// CHECK: #pragma pop_macro("kernel")

#include <cstdio>

#define kernel add_one
#define Access(X) X
#define unused kernel
#define macros 3

__global__ void kernel(int *P, int N) { P[threadIdx.x] += N; }
#define add_one(P, N) kernel<<<1, 32>>>(P, N)

int main() {
  int *P;
  cudaMallocManaged(&P, 32 * sizeof(int));
  P[5] = 41;
  add_one(P, Access(1));
  cudaDeviceSynchronize();
  // PRINTS: 42
  printf("%d\n", P[5]);
}
