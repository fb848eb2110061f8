// A kernel that was left out is a launch that is missing, also where all that
// is copied back depends on the order of threads.
// RUN: %exits 1 %verify --seeds=0,7 %s | FileCheck %s

#include <cstdio>

__global__ void winner(int *Last) {
  Last[0] = threadIdx.x + 32 * (clock() > 0);
}

int main() {
  int *Device, Host = 0;
  cudaMalloc(&Device, sizeof(int));
  winner<<<1, 64>>>(Device);
  cudaMemcpy(&Host, Device, sizeof(int), cudaMemcpyDeviceToHost);
  cudaFree(Device);
  std::printf("done\n");
}

// CHECK: source 0 0 1 1 agrees
// CHECK: source 7 0 1 1 agrees
// CHECK: Metal 0 0 0 1 0 launches instead of 1
// CHECK: Metal 7 0 0 1 0 launches instead of 1
// CHECK: there are differences
