// Asynchronous copies of a thread into shared memory are copies; waiting for
// them is nothing.
// RUN: %row %s
#include <cuda_pipeline.h>
#include "../Inputs/Row.h"

__global__ void staged(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  int i = ROW_INDEX, t = threadIdx.x;
  tile[t] = 7;
  if (i < n)
    __pipeline_memcpy_async(&tile[t], in + i, sizeof(int));
  else
    __pipeline_memcpy_async(&tile[t], in, sizeof(int), sizeof(int));
  __pipeline_commit();
  __pipeline_wait_prior(0);
  __syncthreads();
  if (i < n)
    out[i] = tile[t ^ 1];
}

int want(const int *in, int i, int n) { return (i ^ 1) < n ? in[i ^ 1] : 0; }

int main() { return rowMain(staged, want); }
