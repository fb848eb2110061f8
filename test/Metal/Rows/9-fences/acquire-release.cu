// A released store and an acquired load of the library's atomics.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_device);
// CHECK: atomic_load_explicit((device atomic_int *)
// CHECK: cell.store(in[i], 3u);
#include <cuda/atomic>
#include "../Inputs/Row.h"

__global__ void ordered(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  cuda::atomic_ref<int, cuda::thread_scope_device> cell(out[i]);
  cell.store(in[i], cuda::memory_order_release);
  int v = cell.load(cuda::memory_order_acquire);
  cell.store(v ^ 1, cuda::memory_order_relaxed);
}

int want(const int *in, int i, int) { return in[i] ^ 1; }

int main() { return rowMain(ordered, want); }
