// Shuffles and sums of double over tiles: the bits move, the sum goes by halves
// as CUDA's does.
// RUN: %row --option=--fp64=soft %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: reduce_tile_32(
// CHECK: kernel void inTiles(
#include "../Inputs/Row.h"
#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
namespace cg = cooperative_groups;

__global__ void inTiles(const int *in, double *out, int n) {
  cg::thread_block block = cg::this_thread_block();
  auto warp = cg::tiled_partition<32>(block);
  auto eight = cg::tiled_partition<8>(block);
  int i = ROW_INDEX;
  double v = i < n ? in[i] * 0.1 : 0.0;
  double down = v;
  for (int offset = 4; offset > 0; offset /= 2)
    down += eight.shfl_down(down, offset);
  double first = eight.shfl(down, 0);
  double turned = warp.shfl_xor(v, 5), up = warp.shfl_up(v, 1);
  double sum = cg::reduce(warp, v, cg::plus<double>());
  double part = cg::reduce(eight, v, cg::plus<double>());
  if (i < n) {
    out[5 * i] = first;
    out[5 * i + 1] = turned;
    out[5 * i + 2] = up;
    out[5 * i + 3] = sum;
    out[5 * i + 4] = part;
  }
}

double value(const int *in, int i, int n) { return i < n ? in[i] * 0.1 : 0.0; }
/// By halves: partners are half of the tile apart.
double total(const int *in, int first, int size, int n) {
  if (size == 1)
    return value(in, first, n);
  double halves[32];
  for (int i = 0; i < size; ++i)
    halves[i] = value(in, first + i, n);
  for (int half = size / 2; half > 0; half /= 2)
    for (int i = 0; i < half; ++i)
      halves[i] += halves[i + half];
  return halves[0];
}

double want(const int *in, int j, int n) {
  int i = j / 5, lane = i % 32;
  switch (j % 5) {
  case 0:
  case 4:
    return total(in, i / 8 * 8, 8, n);
  case 1:
    return value(in, i ^ 5, n);
  case 2:
    return value(in, lane ? i - 1 : i, n);
  }
  return total(in, i - lane, 32, n);
}

int main() { return rowMain(inTiles, want, 5); }
