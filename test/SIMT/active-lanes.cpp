// Operations without a mask are those of the lanes that come to the same place
// by the same calls: in branches, behind them, in helpers, in loops that lanes
// leave at different times.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=1 %t
// RUN: env CU2X_SIMT_SEED=2 %t
// RUN: env CU2X_SIMT_SEED=3 %t

#include "Inputs/Test.h"

static int sum(int V, Place P = Place::here()) {
  return reduce(ActiveLanes, V, [](int A, int B) { return A + B; }, P);
}

__attribute__((noinline)) static int helper() { return sum(1); }

int main() {
  std::vector<std::vector<int>> Out(9, std::vector<int>(48));
  LaunchConfig Config = grid(1, 48);
  Config.CallPaths = true;
  auto Kernel = [&] {
    unsigned T = threadIdx().x, Lane = laneId();
    Out[0][T] = sum(1);
    // A branch without an alternative: the others wait behind it.
    if (Lane < 5)
      Out[1][T] = sum(1);
    Out[2][T] = sum(1);
    // Both branches.
    if (Lane % 2)
      Out[3][T] = sum(1);
    else
      Out[3][T] = sum(100);
    // The same helper from two places are two groups.
    if (Lane < 4)
      Out[4][T] = helper();
    else
      Out[4][T] = helper();
    Out[5][T] = __builtin_popcountll(activeMask());
    // Rounds that differ by lane: in round I there are the lanes above I.
    for (unsigned I = 0; I != Lane % 8; ++I)
      Out[6][T] += sum(1);
    Out[7][T] = sum(1);
    if (Lane >= 10)
      return;
    Out[8][T] = sum(1);
  };
  expectSuccess(launch(Config, Kernel));
  for (int T = 0; T != 48; ++T) {
    int Lane = T % 32, Lanes = T < 32 ? 32 : 16;
    expectEqual(Out[0][T], Lanes);
    expectEqual(Out[1][T], Lane < 5 ? 5 : 0);
    expectEqual(Out[2][T], Lanes);
    expectEqual(Out[3][T], Lane % 2 ? Lanes / 2 : 100 * (Lanes / 2));
    expectEqual(Out[4][T], Lane < 4 ? 4 : Lanes - 4);
    expectEqual(Out[5][T], Lanes);
    int Rounds = 0;
    for (int I = 0; I != Lane % 8; ++I)
      Rounds += Lanes / 8 * (7 - I);
    expectEqual(Out[6][T], Rounds);
    expectEqual(Out[7][T], Lanes);
    expectEqual(Out[8][T], Lane < 10 ? 10 : 0);
  }
  // The loop is what cannot be certain.
  expectEqual(lastCounts().ConvergenceGuesses > 0, true);

  auto Certain = [&] {
    if (laneId() < 5)
      sum(1);
    sum(1);
  };
  expectSuccess(launch(Config, Certain));
  expectEqual<uint64_t>(lastCounts().ConvergenceGuesses, 0);
}
