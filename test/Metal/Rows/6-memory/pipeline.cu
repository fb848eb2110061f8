// A pipeline of one thread copies where it is asked to, so that commits and waits
// have nothing left to do.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void staged(
// CHECK: memcpy_async(
#include "../Inputs/Row.h"
#include <cooperative_groups.h>
#include <cuda/pipeline>

__global__ void staged(const int *in, int *out, int n) {
  __shared__ int stages[2][RowBlock * 4];
  __shared__ int whole[RowBlock];
  int t = threadIdx.x, first = blockIdx.x * RowBlock;
  cuda::pipeline<cuda::thread_scope_thread> pipe = cuda::make_pipeline();
  const auto one = cuda::aligned_size_t<alignof(int)>(sizeof(int));
  for (int stage = 0; stage < 2; ++stage) {
    pipe.producer_acquire();
    for (int k = 0; k < 4; ++k)
      if (first + t < n)
        cuda::memcpy_async(&stages[stage][4 * t + k], &in[(first + t + k + stage) % n], one, pipe);
    pipe.producer_commit();
  }
  if (first + RowBlock <= n)
    cuda::memcpy_async(cooperative_groups::this_thread_block(), whole, in + first, sizeof(whole), pipe);
  cuda::pipeline_consumer_wait_prior<1>(pipe);
  __syncthreads();
  unsigned sum = stages[0][4 * (t ^ 1)];
  pipe.consumer_release();
  pipe.consumer_wait();
  __syncthreads();
  int i = first + t;
  if (i < n && (i ^ 1) < n)
    out[i] = int(sum + stages[1][4 * t + 3] * 3u + (first + RowBlock <= n ? whole[t ^ 2] : 0));
}

int want(const int *in, int i, int n) {
  int first = i / RowBlock * RowBlock;
  if ((i ^ 1) >= n)
    return 0;
  return int((unsigned)in[i ^ 1] + in[(i + 4) % n] * 3u + (first + RowBlock <= n ? in[i ^ 2] : 0));
}

int main() { return rowMain(staged, want); }
