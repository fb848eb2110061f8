// RUN: rm -rf %t && %port
// RUN: %edited/variables-in-macros.cpp | FileCheck %s
// RUN: %compiles %t/variables-in-macros.cpp
// RUN: %runs variables-in-macros | FileCheck --check-prefix=PRINTS %s

// A macro that is the whole initializer of a variable, and kernels whose names a
// macro makes with numbers.

#include <cstdio>

#define INIT(...) = {__VA_ARGS__}
#define NINE = 9
#define BRACED                                                                 \
  { 1.5f, 2.5f }
struct Pair {
  float A, B;
};
// CHECK: static int cu2x_initial_Table[3] INIT(4, 5, 6); cu2x::Variable<int[3]> Table("Table", cu2x_initial_Table); static int cu2x_initial_One INIT(7); cu2x::Variable<int> One("One", cu2x_initial_One);
__constant__ int Table[3] INIT(4, 5, 6), One INIT(7);
static __device__ const int Nine NINE;
__device__ Pair Both BRACED;
__managed__ int Shared[2] INIT(1);

// CHECK: void X##1(int *P) { cu2x::dispatch(X##1, P); }
// CHECK-SAME: void X##2(int *P) { cu2x::dispatch(X##2, P); }
#define TWO(X)                                                                 \
  __global__ void X##1(int *P) { P[0] = Table[0] * 100 + Table[2] * 10 + One; } __global__ void X##2(int *P) { P[0] += Nine * 1000 + int(Both.B * 2) * 10000 + Shared[0]; }
TWO(sum)

int main() {
  int *P, Host = 0;
  cudaMalloc(&P, sizeof(int));
  sum1<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // PRINTS: 467
  printf("%d\n", Host);
  cudaDeviceSynchronize();
  Shared[0] += 2;
  int Other[3] = {1, 2, 3};
  cudaMemcpyToSymbol(Table, Other, sizeof(Table));
  sum1<<<1, 1>>>(P);
  sum2<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // 100 + 30 + 7 + 9000 + 50000 + 3
  // PRINTS-NEXT: 59140
  printf("%d\n", Host);
}
