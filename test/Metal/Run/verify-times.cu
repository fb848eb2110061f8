// RUN: %verify --seeds=0,3 %s | FileCheck %s

// Numbers that measure time or speed are no difference, nor are lines that runs
// of the source print differently; all programs see one device. Other numbers
// are compared in lines of such words, too.

// CHECK: source 0 0 1 1 agrees
// CHECK: HIP, warp 32 0 0 1 1 agrees
// CHECK: Metal 3 0 1 1 agrees
// CHECK: not compared: lines that runs of the source print differently: 1
// CHECK: not compared: numbers that measure time or speed: {{[1-9]}}
// CHECK: {{^}}all runs agree

#include <chrono>
#include <cstdio>

__global__ void sum(int *p, int *first) {
  // The thread that comes first.
  atomicCAS(first, -1, (int)threadIdx.x);
  atomicAdd(p, 1);
}

int main() {
  auto now = std::chrono::steady_clock::now().time_since_epoch().count();
  cudaDeviceProp device;
  cudaGetDeviceProperties(&device, 0);
  printf("on %s with %d processors\n", device.name, device.multiProcessorCount);
  int *p, host[2] = {0, -1};
  cudaMalloc(&p, 8);
  cudaMemcpy(p, host, 8, cudaMemcpyHostToDevice);
  sum<<<1, 64>>>(p, p + 1);
  cudaMemcpy(host, p, 8, cudaMemcpyDeviceToHost);
  printf("first: %d\n", host[1]);
  printf("%d sums took %lld.5 ms, bandwidth: %lld.1\n", host[0],
         (long long)now % 1000, (long long)now % 777);
  printf("%lld.25 GB/s\n", (long long)now % 555);
  printf("Average bandwidth (GB/s): %lld.5\n", (long long)now % 333);
}
