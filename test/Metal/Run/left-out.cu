// RUN: %run --quiet %s 2>&1 | FileCheck %s

// A program that runs without one of its kernels computes something else: each
// kernel that was left out has a line when the program is translated, with
// --quiet too, and before the program runs.

// CHECK: cu2x: {{.*}}left-out.cu: left out ticks (CU2X7033)
// CHECK-NEXT: begins
// CHECK: kernel ticks was not translated: CU2X7033
// CHECK: ends

#include <cstdio>
#include <cuda_runtime.h>

__global__ void ticks(long long *P) { *P = clock64(); }
__global__ void one(long long *P) { *P = 1; }

int main() {
  puts("begins");
  fflush(stdout);
  long long *P;
  cudaMalloc(&P, sizeof(*P));
  one<<<1, 1>>>(P);
  ticks<<<1, 1>>>(P);
  puts("ends");
}
