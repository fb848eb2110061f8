// Bit-fields without a name are room, which nothing is initialized with.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Parts {
  signed char Sign = -3;
  int : 0;
  unsigned Low : 5;
  unsigned : 3;
  unsigned High : 4;
};

// CHECK-LABEL: kernel void parts(
__global__ void parts(int *P, int N) {
  // CHECK: Parts E = {char(-3), 0u};
  Parts E;
  E.Low = threadIdx.x;
  E.High = 9;
  int I = blockIdx.x * blockDim.x + threadIdx.x;
  if (I < N)
    P[I] = E.Low + 100 * E.High + E.Sign;
}

int main(int Count, char **Arguments) {
  int N = Count > 1 ? atoi(Arguments[1]) : 1000, *P, Wrong = 0;
  cudaMallocManaged(&P, (N + 1) * sizeof(int));
  if (N)
    parts<<<(N + 31) / 32, 32>>>(P, N);
  cudaDeviceSynchronize();
  for (int I = 0; I < N; ++I)
    Wrong += P[I] != I % 32 + 900 - 3;
  printf("%d wrong\n%s\n", Wrong, Wrong ? "FAIL" : "PASS");
  return Wrong != 0;
}
