// Relaxed operations of the library's atomics are the plain ones.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_fetch_add_explicit((device atomic_int *)
// CHECK: sum.fetch_add(in[i] & 15, 0u);
#include <cuda/atomic>
#include "../Inputs/Row.h"

__global__ void counted(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  cuda::atomic_ref<int, cuda::thread_scope_device> sum(out[0]);
  sum.fetch_add(in[i] & 15, cuda::memory_order_relaxed);
}

int want(const int *in, int, int n) {
  int sum = 0;
  for (int k = 0; k < n; ++k)
    sum += in[k] & 15;
  return sum;
}

int main() { return rowMain(counted, want, 0, 1); }
