// A fence between blocks orders what goes through coherent pointers, so that all
// that leads to device memory is coherent: parameters, locals, members, helpers
// of cu2x. The last block adds what the others have written.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static inline uint cu2x_atomicInc(coherent(device) device uint *address, uint last) {
// CHECK: (device metal::atomic_uint *)
// CHECK: coherent(device) device int *sums;
// CHECK: static int total(coherent(device) device const int *p, int count) {
// CHECK: kernel void summed(coherent(device) device const int *in {{\[\[}}buffer(0)]],
// CHECK: thread_scope_device
#include "../Inputs/Row.h"

struct Partial {
  int *sums;
};
__device__ unsigned arrived;

__device__ int total(const int *p, int count) {
  int sum = 0;
  for (int k = 0; k < count; ++k)
    sum += p[k];
  return sum;
}

// out has n elements, a partial sum of each block and the sum of all.
__global__ void summed(const int *in, int *out, int n) {
  __shared__ int block[RowBlock];
  __shared__ bool last;
  int i = ROW_INDEX, t = threadIdx.x;
  block[t] = i < n ? in[i] & 0xff : 0;
  if (i < n)
    out[i] = block[t];
  __syncthreads();
  if (t == 0) {
    Partial partial{out + n};
    partial.sums[blockIdx.x] = total(in + blockIdx.x * RowBlock, 0) + block[0];
    for (int k = 1; k < RowBlock; ++k)
      partial.sums[blockIdx.x] += block[k];
    __threadfence();
    last = atomicInc(&arrived, gridDim.x - 1) == gridDim.x - 1;
  }
  __syncthreads();
  if (last && t == 0)
    out[n + 16] = total(out + n, gridDim.x);
}

int want(const int *in, int i, int n) {
  if (i < n)
    return in[i] & 0xff;
  int sum = 0;
  for (int k = 0; k < n; ++k)
    if (i == n + 16 || k / RowBlock == i - n)
      sum += in[k] & 0xff;
  return sum;
}

int main() { return rowMain(summed, want, 1, 17); }
