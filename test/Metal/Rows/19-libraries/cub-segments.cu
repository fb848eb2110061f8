// Reductions of segments of a warp, both scans at once, and items that go to
// the places their ranks say.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-DAG: struct WarpReduce_int {
// CHECK-DAG: HeadSegmentedReduce(
// CHECK: kernel void segments(
#include <cub/cub.cuh>
#include "../Inputs/Row.h"

__global__ void segments(const int *in, int *out, int n) {
  typedef cub::WarpReduce<int> Reduce;
  typedef cub::WarpScan<int> Scan;
  typedef cub::BlockExchange<int, RowBlock, 2> Exchange;
  __shared__ typename Reduce::TempStorage reduce[RowBlock / 32];
  __shared__ typename Scan::TempStorage scan[RowBlock / 32];
  __shared__ typename Exchange::TempStorage exchange;
  int i = ROW_INDEX, t = threadIdx.x, v = i < n ? in[i] & 0xff : 0;
  bool head = t % 5 == 0, tail = t % 7 == 6;
  int sum = Reduce(reduce[t / 32]).HeadSegmentedSum(v, head);
  __syncwarp();
  int most = Reduce(reduce[t / 32]).TailSegmentedReduce(v, tail, cub::Max());
  int inclusive, exclusive;
  Scan(scan[t / 32]).Scan(v, inclusive, exclusive, 1000, cub::Sum());
  int items[2] = {v, v + 1000}, ranks[2] = {127 - t, (t * 5) % 64};
  Exchange(exchange).ScatterToStriped(items, ranks);
  if (i < n)
    out[i] = (t % 32 == 0 || head ? sum : 0) + (t % 32 == 0 || t % 7 == 0 ? most * 10000 : 0) + inclusive * 3 + exclusive + items[0] * 7 + items[1] * 11;
}

int want(const int *in, int i, int n) {
  int first = i & ~63, t = i & 63, warp = t & ~31;
  auto at = [&](int k) { return first + k < n ? in[first + k] & 0xff : 0; };
  int sum = at(t), most = at(t), before = 1000, low = 0, high = 0;
  for (int k = t + 1; k < warp + 32 && k % 5 != 0; ++k)
    sum += at(k);
  for (int k = t + 1; k < warp + 32 && (k - 1) % 7 != 6; ++k)
    most = at(k) > most ? at(k) : most;
  for (int k = warp; k < t; ++k)
    before += at(k);
  for (int k = 0; k < 64; ++k) {
    if ((k * 5) % 64 == t)
      low = at(k) + 1000;
    if (127 - k == t + 64)
      high = at(k);
  }
  return (t % 32 == 0 || t % 5 == 0 ? sum : 0) + (t % 32 == 0 || t % 7 == 0 ? most * 10000 : 0) + (before + at(t)) * 3 + before + low * 7 + high * 11;
}

int main() { return rowMain(segments, want); }
