// A host file in C is compiled as C, also in the style of its first days; one
// that calls the runtime is read as C++, as the headers of the executor are.
// RUN: split-file %s %t
// RUN: cu2x-simt %t/main.cu %t/old.c %t/calls.c | FileCheck %s
// CHECK: 6.25 1 7
//--- main.cu
#include <cstdio>
extern "C" double square(double);
extern "C" int new_(int);
int count();
__global__ void kernel(int *P) { *P = 7; }
int main() {
  int *P;
  cudaMallocManaged(&P, sizeof(int));
  kernel<<<1, 1>>>(P);
  cudaDeviceSynchronize();
  std::printf("%g %d %d\n", square(2.5) + new_(0), count(), *P);
}
//--- old.c
#include <omp.h>
#include <stdlib.h>
double square(x)
double x;
{
  int *class = malloc(sizeof(int));
  free(class);
  return x * x * omp_get_num_threads();
}
int new_(int this) { return this; }
//--- calls.c
#include <cuda_runtime.h>
int count() {
  int Count = 0;
  cudaGetDeviceCount(&Count);
  return Count;
}
