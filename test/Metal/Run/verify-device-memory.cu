// RUN: %verify --seeds=0 %s | FileCheck %s
// A program that shares no memory with the device frees what it has, and ends
// as it does without a record.
// CHECK: source 0 0 1 1 agrees
// CHECK: Metal 0 0 1 1 agrees
#include <cstdio>
__global__ void fill(int *Out) { Out[threadIdx.x] = threadIdx.x; }
int main() {
  int *Device, Host[4];
  cudaMalloc(&Device, sizeof(Host));
  fill<<<1, 4>>>(Device);
  cudaMemcpy(Host, Device, sizeof(Host), cudaMemcpyDeviceToHost);
  cudaFree(Device);
  printf("%d\n", Host[3]);
}
