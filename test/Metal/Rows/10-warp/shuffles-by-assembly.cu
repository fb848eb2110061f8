// shfl.sync with a number for its last lane is the shuffle of a width.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: simd_shuffle_down(
#include "../Inputs/Row.h"

__global__ void shuffles(const unsigned *in, unsigned *out, int n) {
  int i = ROW_INDEX;
  unsigned v = i < n ? in[i] : 0, r[5];
  float f = float(v & 255), g;
  asm volatile("shfl.sync.down.b32 %0, %1, 3, 0x1f, 0xffffffff;" : "=r"(r[0]) : "r"(v));
  asm volatile("shfl.sync.bfly.b32 %0, %1, %2, 0x1f, -1;" : "=r"(r[1]) : "r"(v), "r"(5));
  asm volatile("shfl.sync.up.b32 %0, %1, %2, 0, %3;" : "=r"(r[2]) : "r"(v), "r"(2), "r"(0xffffffffu));
  // Segments of eight lanes.
  asm volatile("shfl.sync.idx.b32 %0, %1, 6, 0x181f, 0xffffffff;" : "=r"(r[3]) : "r"(v));
  asm volatile("shfl.sync.idx.b32 %0, %1, 1, 31, 0xffffffff;" : "=f"(g) : "f"(f));
  r[4] = unsigned(g);
  if (i < n)
    for (int k = 0; k < 5; ++k)
      out[i * 5 + k] = r[k];
}

unsigned want(const unsigned *in, int j, int n) {
  int i = j / 5, lane = i % 64 % 32, warp = i - lane;
  auto at = [&](int l) { return warp + l < n ? in[warp + l] : 0; };
  switch (j % 5) {
  case 0: return at(lane + 3 < 32 ? lane + 3 : lane);
  case 1: return at(lane ^ 5);
  case 2: return at(lane < 2 ? lane : lane - 2);
  case 3: return at((lane & ~7) + 6);
  default: return at(1) & 255;
  }
}

int main() { return rowMain(shuffles, want, 5); }
