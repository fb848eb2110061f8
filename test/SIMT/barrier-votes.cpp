// Barriers that count: the count, and, or of __syncthreads. Threads that have
// finished do not vote.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=3 %t

#include "Inputs/Test.h"

int main() {
  std::vector<BarrierVotes> Third(40), None(40), Every(40);
  expectSuccess(launch(grid(1, 40), [&] {
    unsigned T = threadIdx().x;
    Third[T] = barrierVote(T % 3 == 0);
    None[T] = barrierVote(false);
    if (T >= 30)
      return;
    Every[T] = barrierVote(true);
  }));
  for (unsigned T = 0; T != 40; ++T) {
    expectEqual(Third[T].Threads, 40u);
    expectEqual(Third[T].True, 14u);
    expectEqual(None[T].True, 0u);
    if (T < 30) {
      expectEqual(Every[T].Threads, 30u);
      expectEqual(Every[T].True, 30u);
    }
  }
}
