// Algorithms of Thrust and barriers of libcu++ are declared only: a program that
// calls them is no program here, and does not run on without them.
// RUN: not cu2x-simt -DSORT %s 2>&1 | FileCheck %s --check-prefix=SORT
// RUN: not cu2x-simt -DBARRIER %s 2>&1 | FileCheck %s --check-prefix=BARRIER
// RUN: not cu2x-simt -DFALLS %s 2>&1 | FileCheck %s --check-prefix=FALLS
// RUN: cu2x-simt %s | FileCheck %s
// SORT: undefined symbol: {{.*}}sort
// BARRIER: undefined symbol: {{.*}}arrive_and_wait
// FALLS-NOT: first
// CHECK: first 3
#include <cstdio>
#include <cuda/barrier>
#include <thrust/execution_policy.h>
#include <thrust/sort.h>

#ifdef BARRIER
__device__ cuda::barrier<cuda::thread_scope_device> meeting;
__global__ void meet() { meeting.arrive_and_wait(); }
#endif
__device__ int falls(int x) {
  if (x > 100)
    return 1;
}
__global__ void use(int *x) { x[0] = falls(x[0]); }

int main() {
  int v[3] = {3, 1, 2};
#ifdef SORT
  thrust::sort(thrust::host, v, v + 3);
#endif
#ifdef BARRIER
  meet<<<1, 1>>>();
#endif
#ifdef FALLS
  int *device;
  cudaMalloc(&device, sizeof(int));
  cudaMemset(device, 0, sizeof(int));
  use<<<1, 1>>>(device);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
#endif
  printf("first %d\n", v[0]);
}
