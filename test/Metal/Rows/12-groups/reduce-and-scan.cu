// Reductions and scans of tiles with the library's function objects.
// RUN: %row %s
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cooperative_groups/scan.h>
#include "../Inputs/Row.h"

namespace cg = cooperative_groups;

__global__ void reduced(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] : 0;
  auto tile = cg::tiled_partition<16>(cg::this_thread_block());
  int r[7] = {cg::reduce(tile, v, cg::plus<int>()),          cg::reduce(tile, v, cg::less<int>()),
              cg::reduce(tile, v, cg::greater<int>()),       int(cg::reduce(tile, unsigned(v), cg::bit_xor<unsigned>())),
              cg::reduce(tile, v, cg::bit_or<int>()),        cg::inclusive_scan(tile, v, cg::plus<int>()),
              cg::exclusive_scan(tile, v & 0xffff, cg::plus<int>())};
  if (i < n)
    for (int k = 0; k < 7; ++k)
      out[7 * i + k] = r[k];
}

int want(const int *in, int j, int n) {
  int i = j / 7, least = 0x7fffffff, most = int(0x80000000);
  unsigned sum = 0, odd = 0, any = 0, upTo = 0, before = 0;
  for (int k = i & ~15; k < (i & ~15) + 16; ++k) {
    int v = k < n ? in[k] : 0;
    least = v < least ? v : least, most = v > most ? v : most;
    sum += unsigned(v), odd ^= unsigned(v), any |= unsigned(v);
    upTo += k <= i ? unsigned(v) : 0, before += k < i ? unsigned(v) & 0xffff : 0;
  }
  const int r[] = {int(sum), least, most, int(odd), int(any), int(upTo), int(before)};
  return r[j % 7];
}

int main() { return rowMain(reduced, want, 7); }
