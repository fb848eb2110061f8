// All four shuffles in segments of 1 to 32 lanes and with deltas of each lane's
// own, by the rule of the programming guide.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: cu2x_
#include "../Inputs/Row.h"

template <int W> __device__ void four(int v, int by, int *r) {
  r[0] = __shfl_sync(0xffffffffu, v, by, W);
  r[1] = __shfl_up_sync(0xffffffffu, v, unsigned(by), W);
  r[2] = __shfl_down_sync(0xffffffffu, v, unsigned(by), W);
  r[3] = __shfl_xor_sync(0xffffffffu, v, by, W);
}

__global__ void segments(const int *in, int *out, int n) {
  int i = ROW_INDEX, r[28];
  (void)in;
  int own = (i * 5 + 1) % 32, same = n % 32;
  four<1>(i, same, r);
  four<2>(i, same, r + 4);
  four<4>(i, own, r + 8);
  four<8>(i, same, r + 12);
  four<16>(i, own, r + 16);
  four<32>(i, own, r + 20);
  four<32>(i, same, r + 24);
  if (i < n)
    for (int k = 0; k < 28; ++k)
      out[28 * i + k] = r[k];
}

int want(const int *, int j, int n) {
  const int Widths[] = {1, 2, 4, 8, 16, 32, 32};
  int i = j / 28, kind = j % 4, set = j % 28 / 4, w = Widths[set];
  int by = set == 2 || set == 4 || set == 5 ? (i * 5 + 1) % 32 : n % 32;
  int l = i % 32, s = l & ~(w - 1), from = l;
  switch (kind) {
  case 0: from = s | (by & (w - 1)); break;
  case 1: from = l - by >= s ? l - by : l; break;
  case 2: from = l + by <= s + w - 1 ? l + by : l; break;
  default: from = (l ^ by) <= s + w - 1 ? l ^ by : l; break;
  }
  return i - l + from;
}

int main() { return rowMain(segments, want, 28); }
