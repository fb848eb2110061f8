// Compare and swap never fails without a reason; loops over it, claims and the
// value that it returns, in global and shared memory.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_compare_exchange_weak_explicit
// CHECK: int seen = cu2x_atomicCAS(&out[0], old, in[i]);
// CHECK: cu2x_atomicCAS((device uint *)&out[1], 0u, uint(i) + 1u)
// CHECK: cu2x_atomicCAS(&own, -1, i)
#include "../Inputs/Row.h"

__global__ void swapped(const int *in, int *out, int n) {
  __shared__ int own;
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    own = -1;
  __syncthreads();
  if (i < n) {
    // A maximum by a loop.
    int old = out[0];
    while (old < in[i]) {
      int seen = atomicCAS(&out[0], old, in[i]);
      if (seen == old)
        break;
      old = seen;
    }
    // One thread of the grid and one of each block wins.
    if (atomicCAS((unsigned *)&out[1], 0u, unsigned(i) + 1u) == 0u)
      atomicAdd(&out[2], 1);
    if (atomicCAS(&own, -1, i) == -1)
      atomicAdd(&out[3], 1);
    // The one that compares with what is not there.
    if (atomicCAS(&out[4], 5, 6) != 0)
      atomicAdd(&out[5], 1);
  }
}

int want(const int *in, int j, int n) {
  int most = 0;
  for (int i = 0; i < n; ++i)
    most = in[i] > most ? in[i] : most;
  const int r[] = {most, 0, n > 0, (n + 63) / 64, 0, 0};
  return r[j];
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) {
        swapped<<<b, RowBlock>>>(in, out, n);
        int winner;
        ROW_CUDA(cudaMemcpy(&winner, out + 1, sizeof(int), cudaMemcpyDeviceToHost));
        if ((n > 0) != (winner > 0) || winner > n)
          printf("winner %d of %d\n", winner, n);
        ROW_CUDA(cudaMemset(out + 1, 0, sizeof(int)));
      },
      want, 0, 6);
}
