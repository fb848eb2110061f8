// Reductions where lanes call at once with different masks: each lane gets the
// result of its own mask.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: = cu2x_group_reduce<cu2x_operations::plus>(peers & cu2x_activemask(), v);
// CHECK: cu2x_group_reduce<cu2x_operations::greater>(mine & cu2x_activemask(), v)
// A mask that all have in common needs no loop.
// CHECK: cu2x_reduce_add_sync(all, v, laneId)
#include "../Inputs/Row.h"

__global__ void reduced(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  unsigned peers = __match_any_sync(0xffffffffu, v & 3);
  int sum = __reduce_add_sync(peers, v);
  int least = __reduce_min_sync(peers, v);
  unsigned mine = threadIdx.x % 32 < 16 ? 0xffffu : 0xffff0000u;
  int most = __reduce_max_sync(mine, v);
  unsigned u = unsigned(v);
  unsigned bits = __reduce_and_sync(mine, u | 5) + 3 * __reduce_or_sync(peers, u) + 7 * __reduce_xor_sync(peers, u);
  unsigned all = n >= 0 ? 0xffffffffu : 0xffu;
  int total = __reduce_add_sync(all, v);
  // Some lanes are elsewhere.
  int odd = 0;
  if (v & 1)
    odd = __reduce_add_sync(peers, v ^ 5);
  if (i < n) {
    out[6 * i] = sum;
    out[6 * i + 1] = least;
    out[6 * i + 2] = most;
    out[6 * i + 3] = int(bits);
    out[6 * i + 4] = total;
    out[6 * i + 5] = odd;
  }
}

int want(const int *in, int j, int n) {
  int i = j / 6;
  auto at = [&](int k) { return k < n ? in[k] : 0; };
  unsigned sum = 0, both = ~0u, any = 0, parity = 0, total = 0, odd = 0;
  int least = 0x7fffffff, most = -0x7fffffff - 1;
  for (int k = i & ~31; k < (i & ~31) + 32; ++k) {
    int v = at(k);
    total += unsigned(v);
    if ((v & 3) == (at(i) & 3)) {
      sum += unsigned(v), least = v < least ? v : least;
      any |= unsigned(v), parity ^= unsigned(v);
      odd += unsigned(v ^ 5);
    }
    if (k / 16 == i / 16)
      most = v > most ? v : most, both &= unsigned(v) | 5;
  }
  unsigned bits = both + 3 * any + 7 * parity;
  int all[] = {int(sum), least, most, int(bits), int(total), at(i) & 1 ? int(odd) : 0};
  return all[j % 6];
}

int main() { return rowMain(reduced, want, 6); }
