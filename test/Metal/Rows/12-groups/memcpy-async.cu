// The threads of a block copy into shared memory together and wait for it.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static void memcpy_async(threadgroup int *to,
// CHECK: device const int *from,
// CHECK: to[i] = from[i];
// CHECK: static void wait() {
// CHECK: threadgroup_barrier(
#include <cooperative_groups.h>
#include <cooperative_groups/memcpy_async.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void copied(const int *in, int *out, int n) {
  __shared__ int tile[RowBlock];
  auto group = cg::this_thread_block();
  int first = int(blockIdx.x) * RowBlock, count = min(RowBlock, n - first);
  if (count > 0)
    cg::memcpy_async(group, tile, in + first, sizeof(int) * count);
  cg::wait(group);
  int i = ROW_INDEX;
  if (i < n)
    out[i] = tile[count - 1 - int(threadIdx.x)];
}

int want(const int *in, int i, int n) {
  int first = i & ~63, count = n - first < 64 ? n - first : 64;
  return in[first + count - 1 - i % 64];
}

int main() { return rowMain(copied, want); }
