// A kernel that a macro makes a string of is text, as a compiler at run time
// reads it.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
#define CODE(...) #__VA_ARGS__
const char *Source = CODE(
extern "C" __global__ void scale(float A, float *X) { X[threadIdx.x] *= A; }
__device__ float twice(float X) { return 2 * X; }
);
__global__ void kernel(int *P) { *P = 7; }
int main() {
  int *P, Host;
  cudaMalloc(&P, sizeof(int));
  kernel<<<1, 1>>>(P);
  cudaMemcpy(&Host, P, sizeof(int), cudaMemcpyDeviceToHost);
  // CHECK: 7 extern "C" __global__ void scale(float A, float *X) { X[threadIdx.x] *= A; } __device__ float twice(float X) { return 2 * X; }
  printf("%d %s\n", Host, Source);
  // CHECK: kernel<<<1, 2>>>(P)
  puts(CODE(kernel<<<1, 2>>>(P)));
}
