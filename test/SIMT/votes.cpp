// Votes, matches, reductions and scans of a warp and of some of its lanes.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_WARP=64 %t
// RUN: env CU2X_SIMT_SEED=1 %t

#include "Inputs/Test.h"

int main() {
  const unsigned Warp = warpSize();
  const uint64_t Full = ~uint64_t(0) >> (64 - Warp);
  const uint64_t Odd = Full & 0xaaaaaaaaaaaaaaaa;
  auto Add = [](int A, int B) { return A + B; };
  auto Join = [](uint64_t A, uint64_t B) { return A * 3 + B; };
  expectSuccess(launch(grid(2, 2 * Warp), [&] {
    unsigned Lane = laneId();
    expectEqual<uint64_t>(ballot(Full, Lane % 2), Odd);
    expectEqual(any(Full, Lane == 7), true);
    expectEqual(any(Full, Lane == Warp), false);
    expectEqual(all(Full, Lane < Warp), true);
    expectEqual(all(Full, Lane != 7), false);
    expectEqual<uint64_t>(matchAny(Full, Lane % 4), (Full & 0x1111111111111111)
                                                        << Lane % 4);
    expectEqual<uint64_t>(matchAll(Full, 5.0), Full);
    expectEqual<uint64_t>(matchAll(Full, Lane / (Warp - 1)), 0);
    expectEqual<int>(reduce(Full, int(Lane), Add), Warp * (Warp - 1) / 2);
    expectEqual<int>(inclusiveScan(Full, int(Lane), Add),
                     Lane * (Lane + 1) / 2);
    expectEqual<int>(exclusiveScan(Full, int(Lane), 0, Add),
                     int(Lane) * (int(Lane) - 1) / 2);
    // In the order of lanes, which matters here.
    uint64_t Expected = 0;
    for (unsigned I = 1; I != Warp; ++I)
      Expected = Expected * 3 + I;
    expectEqual<uint64_t>(reduce(Full, uint64_t(Lane), Join), Expected);

    if (!(Lane % 2))
      return;
    expectEqual<uint64_t>(ballot(Odd, Lane < 8), 0xaa);
    expectEqual(all(Odd, Lane % 2), true);
    expectEqual(any(Odd, !(Lane % 2)), false);
    expectEqual<uint64_t>(matchAny(Odd, Lane / 4), uint64_t(0xa)
                                                       << Lane / 4 * 4);
    expectEqual<uint64_t>(matchAll(Odd, Lane % 2), Odd);
    expectEqual<int>(reduce(Odd, 1, Add), Warp / 2);
    expectEqual<int>(inclusiveScan(Odd, 1, Add), Lane / 2 + 1);
    expectEqual<int>(exclusiveScan(Odd, 1, 100, Add), 100 + Lane / 2);
    expectEqual<unsigned>(broadcastFirst(Odd, Lane), 1);
  }));
}
