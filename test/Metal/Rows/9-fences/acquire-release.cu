// A released store and an acquired load of the library's atomics.
// RUN: %row %s
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
