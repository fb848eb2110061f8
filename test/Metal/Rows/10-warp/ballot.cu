// A ballot has one bit for each lane that says yes.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simd_ballot(
#include "../Inputs/Row.h"

__global__ void ballots(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  unsigned all = __ballot_sync(0xffffffffu, 1), odd = __ballot_sync(0xffffffffu, v & 1), big = __ballot_sync(0xffffffffu, v > 1000);
  unsigned low = __ballot_sync(0x0000ffffu | 0xffff0000u, threadIdx.x % 32 < 5);
  if (i < n) {
    out[4 * i] = int(all);
    out[4 * i + 1] = int(odd);
    out[4 * i + 2] = __popc(big & ((1u << (i % 32)) - 1));
    out[4 * i + 3] = int(low);
  }
}

int want(const int *in, int j, int n) {
  int i = j / 4, warp = i & ~31, below = 0;
  unsigned odd = 0;
  for (int k = 0; k < 32; ++k) {
    int v = warp + k < n ? in[warp + k] : 0;
    odd |= unsigned(v & 1) << k;
    below += v > 1000 && warp + k < i;
  }
  return j % 4 == 0 ? -1 : j % 4 == 1 ? int(odd) : j % 4 == 2 ? below : 31;
}

int main() { return rowMain(ballots, want, 4); }
