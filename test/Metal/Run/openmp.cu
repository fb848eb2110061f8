// Programs with OpenMP: regions have one thread, which OpenMP allows.

// RUN: %run -fopenmp %s | FileCheck %s
// RUN: %run --target=hip %s | FileCheck %s
// RUN: %verify --seeds=0 -fopenmp %s | FileCheck --check-prefix=VERIFY %s
// CHECK: 45 31
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <omp.h>

__global__ void count(int *P) { P[threadIdx.x] = threadIdx.x; }

int main() {
  int *P, Sum = 0, Last;
#pragma omp parallel for reduction(+ : Sum)
  for (int I = 0; I < 10; ++I)
    Sum += I;
  cudaMalloc(&P, 32 * sizeof(int));
  omp_set_num_threads(1);
#pragma omp parallel
  if (omp_get_thread_num() == 0)
    count<<<1, 32>>>(P);
  cudaMemcpy(&Last, P + 31, sizeof(int), cudaMemcpyDeviceToHost);
  printf("%d %d\n", Sum, Last);
}
