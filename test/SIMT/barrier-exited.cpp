// Threads that have finished count as arrived, unless the language says that
// all threads have to come: then the barrier is divergent.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_SEED=7 %t | FileCheck %s --check-prefix=ANY
// The environment can say so for a language where they count.
// RUN: not env CU2X_SIMT_EXITED_ARRIVE=0 %t 2>&1 | FileCheck %s --check-prefix=NEVER
// NEVER: divergent barrier in block (0,0,0): thread (0,0,0) waits at the barrier at {{.*}}barrier-exited.cpp:20, but thread (1,0,0) has finished

#include "Inputs/Test.h"

int main() {
  std::vector<int> Out(64);
  auto EarlyReturn = [&] {
    static thread_local int Shared[64];
    unsigned T = threadIdx().x;
    if (T % 4 == 1)
      return;
    Shared[T] = T;
    barrier();
    if (T % 4 == 2)
      return;
    Out[T] = Shared[62 - T / 4 * 4];
    barrier();
  };
  expectSuccess(launch(grid(1, 64), EarlyReturn));
  for (unsigned T = 0; T != 64; ++T)
    expectEqual(Out[T], T % 4 == 0 || T % 4 == 3 ? int(62 - T / 4 * 4) : 0);

  LaunchConfig Strict = grid(3, 64);
  Strict.ExitedThreadsArrive = false;
  // CHECK: divergent barrier in block (0,0,0): thread (0,0,0) waits at the barrier at {{.*}}barrier-exited.cpp:20, but thread (1,0,0) has finished
  // ANY: divergent barrier in block ({{[0-2]}},0,0): thread ({{[0-9]+}},0,0) waits at the barrier at {{.*}}cpp:20, but thread (1,0,0) has finished
  expectFailure(launch(Strict, EarlyReturn), Status::DivergentBarrier);

  // The last thread finishes when all others wait already.
  auto LastReturns = [] {
    if (threadIdx().x != 63)
      barrier();
  };
  // CHECK: divergent barrier in block (0,0,0): thread (0,0,0) waits at the barrier at {{.*}}, but thread (63,0,0) has finished
  expectFailure(launch(Strict, LastReturns), Status::DivergentBarrier);

  // A return behind the last barrier is none of its business.
  expectSuccess(launch(Strict, [] {
    barrier();
    if (threadIdx().x < 5)
      return;
    warpBarrier(ActiveLanes);
  }));
}
