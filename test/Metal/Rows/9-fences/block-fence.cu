// A fence of the block.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_thread_fence(
// CHECK-NEXT: thread_scope_threadgroup
#include "../Inputs/Row.h"

__global__ void fenced(const int *in, int *out, int n) {
  __shared__ volatile int flag, value;
  int i = ROW_INDEX, t = threadIdx.x;
  if (t == 0)
    flag = 0;
  __syncthreads();
  if (t == 1) {
    value = n * 3;
    __threadfence_block();
    flag = 1;
  }
  __syncthreads();
  if (i < n)
    out[i] = flag ? value + (in[i] & 1) : -1;
}

int want(const int *in, int i, int n) { return n * 3 + (in[i] & 1); }

int main() { return rowMain(fenced, want); }
