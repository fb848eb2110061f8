// The first lane of a mask that a ballot made speaks for the others; masks of
// the lanes below come from the lane's number.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: uint mask = uint(simd_vote::vote_t(simd_ballot(v > 0)));
// CHECK: simd_shuffle(v, ushort(leader & 31))
#include "../Inputs/Row.h"

__global__ void elected(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0, lane = threadIdx.x & 31, r = -1;
  unsigned mask = __ballot_sync(0xffffffffu, v > 0);
  if (v > 0) {
    int leader = __ffs(int(mask)) - 1;
    int sum = __shfl_sync(mask, v, leader);
    unsigned below = mask & ((1u << lane) - 1u);
    r = (lane == leader ? 1000 : 0) + __popc(below) + (sum ^ v) * 0 + (sum & 0xff) * 10000;
  }
  if (i < n)
    out[i] = r;
}

int want(const int *in, int i, int n) {
  int first = -1, below = 0;
  for (int k = i & ~31; k < n && k < (i & ~31) + 32; ++k)
    if (in[k] > 0) {
      first = first < 0 ? k : first;
      below += k < i;
    }
  return in[i] > 0 ? (first == i ? 1000 : 0) + below + (in[first] & 0xff) * 10000 : -1;
}

int main() { return rowMain(elected, want); }
