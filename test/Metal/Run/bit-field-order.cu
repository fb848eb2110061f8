// C++ computes the right side of an assignment first, also where the left is a
// bit-field, which a method writes in the port.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: %run --quiet %s | FileCheck %s
#include <cstdio>

struct Pair {
  unsigned First : 8;
  unsigned Second : 24;
};

__device__ int next(int &I) { return ++I; }

__global__ void assign(Pair *P, int *N) {
  int I = 0;
  P[I++].First = I + 5;
  P[1 + atomicAdd(N, 1)].Second = atomicAdd(N, 10);
  I = 2;
  P[I].First = next(I);
  Pair *At = P + 4;
  At->First = (++At)->Second + 9;
  P[6].Second = atomicAdd(N, 1);
}

int main() {
  Pair *P;
  int *N;
  cudaMallocManaged(&P, 16 * sizeof(Pair));
  cudaMallocManaged(&N, sizeof(int));
  cudaMemset(P, 0, 16 * sizeof(Pair));
  *N = 0;
  assign<<<1, 1>>>(P, N);
  cudaDeviceSynchronize();
  // CHECK: 0: 5 0
  // CHECK-NEXT: 3: 3 0
  // CHECK-NEXT: 5: 9 0
  // CHECK-NEXT: 6: 0 11
  // CHECK-NOT: :
  for (int I = 0; I < 16; ++I)
    if (P[I].First || P[I].Second)
      printf("%d: %d %d\n", I, int(P[I].First), int(P[I].Second));
}
