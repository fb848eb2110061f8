// Lanes of different masks meet separately, in different branches and in
// different rounds; lanes that have finished are not waited for.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=1 %t
// RUN: env CU2X_SIMT_SEED=2 %t

#include "Inputs/Test.h"

int main() {
  std::vector<int> Out(64);
  expectSuccess(launch(grid(1, 64), [&] {
    unsigned Lane = laneId();
    int V = threadIdx().x;
    if (Lane < 8) {
      for (int Round = 0; Round != 3; ++Round)
        V += shuffle(0x000000ff, V, 7);
    } else if (Lane < 24) {
      V = shuffleXor(0x00ffff00, V, 1);
      V = shuffleXor(0x00ffff00, V, 1);
    } else {
      V = shuffle(0xff000000, V, 24);
    }
    warpBarrier(0xffffffff);
    Out[threadIdx().x] = V;
  }));
  for (int T = 0; T != 64; ++T) {
    int Lane = T % 32, Base = T - Lane, Expected;
    if (Lane < 8)
      Expected = T + 7 * (Base + 7); // 1 + 2 + 4 times lane 7's value
    else
      Expected = Lane < 24 ? T : Base + 24;
    expectEqual(Out[T], Expected);
  }

  // Branches of the same mask: the lanes meet all the same.
  expectSuccess(launch(grid(1, 32), [&] {
    int V = threadIdx().x;
    if (V < 16)
      V = shuffle(0xffffffff, V, 31);
    else
      V = shuffle(0xffffffff, V, 0);
    Out[threadIdx().x] = V;
  }));
  for (int T = 0; T != 32; ++T)
    expectEqual(Out[T], T < 16 ? 31 : 0);

  // Lanes 20 to 31 have finished; the last warp has 8 lanes only.
  std::vector<uint64_t> Lanes(40);
  expectSuccess(launch(grid(1, 40), [&] {
    unsigned T = threadIdx().x;
    if (T >= 20 && T < 32)
      return;
    Lanes[T] = ballot(0xffffffff, true);
  }));
  for (int T = 0; T != 40; ++T)
    expectEqual<uint64_t>(Lanes[T], T < 20 ? 0xfffff : T < 32 ? 0 : 0xff);
}
