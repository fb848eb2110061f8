// A mask of the active lanes in its own branch, and one from outside that names
// fewer lanes than are there.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: uint mask = uint(simd_vote::vote_t(simd_active_threads_mask()));
// CHECK: popcount(cu2x_ballot_sync(mask, v > 0))
#include "../Inputs/Row.h"

__global__ void masks(const int *in, int *out, int n, unsigned given) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0, r = 0;
  int lane = threadIdx.x & 31;
  if (v & 1) {
    unsigned mask = __activemask();
    r = __popc(__ballot_sync(mask, v > 0));
  }
  if (given >> lane & 1)
    r += int(__ballot_sync(given, v & 2) & 0xffu) * 100;
  if (i < n)
    out[i] = r;
}

int want(const int *in, int i, int n) {
  int count = 0;
  unsigned two = 0;
  for (int k = 0; k < 32; ++k) {
    int at = (i & ~31) + k, v = at < n ? in[at] : 0;
    count += (v & 1) && v > 0;
    two |= unsigned(k % 3 == 0 && (v & 2)) << k;
  }
  return (in[i] & 1 ? count : 0) + (i % 32 % 3 == 0 ? int(two & 255) * 100 : 0);
}

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { masks<<<b, RowBlock>>>(in, out, n, 0x49249249u); }, want);
}
