// Barriers with a number and a count: half of the block passes one while the
// other half never comes, and a producer arrives without waiting.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_SEED=2 %t | FileCheck %s

#include "Inputs/Test.h"

int main() {
  std::vector<int> Out(128);
  expectSuccess(launch(grid(1, 128), [&] {
    static thread_local int Shared[128];
    unsigned T = threadIdx().x;
    if (T < 64) {
      Shared[T] = T;
      namedBarrier(1, 64);
      Out[T] = Shared[63 - T];
      namedBarrier(3, 128, false);
    } else {
      namedBarrier(3, 128);
      Out[T] = Out[T - 64];
    }
  }));
  for (int T = 0; T != 128; ++T)
    expectEqual(Out[T], 63 - T % 64);

  auto Counts = [] { namedBarrier(2, threadIdx().x < 32 ? 64 : 32); };
  // CHECK: divergent barrier in block (0,0,0): thread ({{[0-9]+}},0,0) came to barrier 2 at {{.*}}cpp:[[#@LINE-1]] for {{32|64}} threads, others for {{32|64}}
  expectFailure(launch(grid(1, 64), Counts), Status::DivergentBarrier);
  // CHECK: invalid barrier 16 for 64 threads
  expectFailure(launch(grid(1, 64), [] { namedBarrier(16, 64); }),
                Status::DivergentBarrier);
  // CHECK: deadlock in block (0,0,0):
  // CHECK-NEXT: thread (0,0,0), (1,0,0), (2,0,0), (3,0,0), ... (40 in all) waits at barrier 4 for 64 threads at
  // CHECK-NEXT: thread (40,0,0), (41,0,0), (42,0,0), (43,0,0), ... (24 in all) has finished
  auto TooFew = [] {
    if (threadIdx().x < 40)
      namedBarrier(4, 64);
  };
  expectFailure(launch(grid(1, 64), TooFew), Status::Deadlock);
}
