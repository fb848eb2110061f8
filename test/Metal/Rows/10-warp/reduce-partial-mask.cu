// Reductions over the lanes of a mask, while the other lanes reduce among
// themselves.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_reduce_add_sync(0xaaaaaaaau, v, laneId)
// CHECK: cu2x_reduce_max_sync(0x55555555u, uint(v), laneId)
#include "../Inputs/Row.h"

__global__ void reduced(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0, r;
  if (threadIdx.x & 1)
    r = __reduce_add_sync(0xaaaaaaaau, v) ^ __reduce_min_sync(0xaaaaaaaau, v);
  else
    r = int(__reduce_max_sync(0x55555555u, unsigned(v))) ^ int(__reduce_and_sync(0x55555555u, unsigned(v) | 0xffu));
  if (i < n)
    out[i] = r;
}

int want(const int *in, int i, int n) {
  int least = 0x7fffffff;
  unsigned sum = 0, most = 0, both = ~0u;
  for (int k = (i & ~31) + (i & 1); k < (i & ~31) + 32; k += 2) {
    int v = k < n ? in[k] : 0;
    sum += unsigned(v), least = v < least ? v : least;
    most = unsigned(v) > most ? unsigned(v) : most, both &= unsigned(v) | 0xffu;
  }
  return i & 1 ? int(sum) ^ least : int(most ^ both);
}

int main() { return rowMain(reduced, want); }
