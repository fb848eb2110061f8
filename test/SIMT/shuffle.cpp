// All forms of shuffles, with all widths, for lanes in and beyond the segment,
// and types of several sizes.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_WARP=64 %t
// RUN: env CU2X_SIMT_WARP=8 CU2X_SIMT_SEED=1 %t

#include "Inputs/Test.h"

struct Wide {
  double A;
  int B[3];
};

int main() {
  const unsigned Warp = warpSize(), Count = 2 * Warp;
  const uint64_t Full = ~uint64_t(0) >> (64 - Warp);
  for (unsigned Width = 1; Width <= Warp; Width *= 2)
    for (unsigned Delta = 0; Delta <= Warp; ++Delta) {
      std::vector<int> Index(Count), Up(Count), Down(Count), Xor(Count);
      expectSuccess(launch(grid(1, Count), [&] {
        unsigned T = threadIdx().x;
        int V = 1000 + T;
        Index[T] = shuffle(Full, V, Delta, Width);
        Up[T] = shuffleUp(Full, V, Delta, Width);
        Down[T] = shuffleDown(Full, V, Delta, Width);
        Xor[T] = shuffleXor(Full, V, Delta % Warp, Width);
      }));
      for (unsigned T = 0; T != Count; ++T) {
        unsigned Base = T / Width * Width, End = Base + Width;
        unsigned Other = T ^ (Delta % Warp);
        expectEqual<int>(Index[T], 1000 + Base + Delta % Width);
        expectEqual<int>(Up[T], 1000 + (T >= Base + Delta ? T - Delta : T));
        expectEqual<int>(Down[T], 1000 + (T + Delta < End ? T + Delta : T));
        expectEqual<int>(Xor[T], 1000 + (Other < End ? Other : T));
      }
    }

  expectSuccess(launch(grid(1, Count), [&] {
    unsigned Lane = laneId();
    Wide W = {Lane * 0.5, {int(Lane), int(Lane + 1), int(Lane + 2)}};
    Wide First = shuffle(Full, W, 3);
    expectEqual(First.A == 1.5 && First.B[2] == 5, true);
    expectEqual<char>(shuffleDown(Full, char(Lane), 1),
                      char(Lane + 1 == Warp ? Lane : Lane + 1));
    expectEqual<uint64_t>(broadcastFirst(Full, uint64_t(Lane) << 40), 0);
    if (Lane >= 5)
      expectEqual(broadcastFirst(Full & ~uint64_t(31) ? Full & ~uint64_t(31)
                                                      : Full & 0xe0,
                                 Lane >= 5 ? Lane : 0u) >= 5u,
                  true);
  }));
}
