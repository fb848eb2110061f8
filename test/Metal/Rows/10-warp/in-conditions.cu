// Shuffles and votes inside of conditions, loops and branches of a part of the
// warp.
// RUN: %row %s
#include "../Inputs/Row.h"

__global__ void nested(const int *in, int *out, int n) {
  int i = ROW_INDEX, v = i < n ? in[i] & 0xff : 0, lane = threadIdx.x & 31, r = 0;
  if (lane < 16) {
    r = __shfl_down_sync(0x0000ffffu, v, 4, 16);
    r += __reduce_add_sync(0x0000ffffu, v);
  } else {
    r = __shfl_sync(0xffff0000u, v, 3, 8);
    if (__any_sync(0xffff0000u, v > 200))
      r += 1000;
  }
  __syncwarp();
  int step = 0;
  while (__any_sync(0xffffffffu, step * 40 < v)) // until the largest is passed
    ++step;
  r += step * 10000 + (__all_sync(0xffffffffu, lane >= 0) && __shfl_xor_sync(0xffffffffu, lane, 1) == (lane ^ 1) ? 1000000 : 0);
  for (int k = 0; k < 3; ++k)
    r += __shfl_sync(0xffffffffu, v, k * 2 + lane / 16);
  if (i < n)
    out[i] = r;
}

int want(const int *in, int i, int n) {
  int warp = i & ~31, lane = i & 31, r, most = 0, step = 0, sum = 0, any = 0;
  auto at = [&](int l) { return warp + l < n ? in[warp + l] & 0xff : 0; };
  for (int l = 0; l < 32; ++l) {
    most = at(l) > most ? at(l) : most;
    sum += l < 16 ? at(l) : 0;
    any |= l >= 16 && at(l) > 200;
  }
  r = lane < 16 ? at(lane + 4 < 16 ? lane + 4 : lane) + sum : at((lane & ~7) + 3) + any * 1000;
  while (step * 40 < most)
    ++step;
  r += step * 10000 + 1000000;
  for (int k = 0; k < 3; ++k)
    r += at(k * 2 + lane / 16);
  return r;
}

int main() { return rowMain(nested, want); }
