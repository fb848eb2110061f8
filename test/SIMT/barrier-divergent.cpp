// Threads of a block at different barriers: the launch fails and names the
// block, both threads and both places.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_SEED=5 %t | FileCheck %s --check-prefix=ANY

#include "Inputs/Test.h"

int main() {
  auto Branches = [] {
    if (blockIdx().x == 2 && threadIdx().x >= 16)
      barrier();
    else
      barrier();
  };
  // CHECK: divergent barrier in block (2,0,0): thread (0,0,0) waits at the barrier at {{.*}}barrier-divergent.cpp:[[#@LINE-2]], but thread (16,0,0) waits at the barrier at {{.*}}barrier-divergent.cpp:[[#@LINE-4]]
  // ANY: divergent barrier in block (2,0,0): thread ({{[0-9]+}},0,0) waits at the barrier at {{.*}}cpp:1{{[24]}}, but thread ({{[0-9]+}},0,0) waits at the barrier at {{.*}}cpp:1{{[24]}}
  expectFailure(launch(grid(4, 32), Branches), Status::DivergentBarrier);

  // Even on one line.
  auto OneLine = [] { threadIdx().x % 2 ? barrier() : barrier(); };
  // CHECK: divergent barrier in block (0,0,0): thread (0,0,0) {{.*}}cpp:[[#@LINE-1]], but thread (1,0,0) {{.*}}cpp:[[#@LINE-1]]
  expectFailure(launch(grid(1, 32), OneLine), Status::DivergentBarrier);

  // A barrier and one that votes.
  auto Vote = [] {
    if (threadIdx().y)
      barrierVote(true);
    else
      barrier();
  };
  LaunchConfig Config = grid(1, 1);
  Config.Block.y = 2;
  // CHECK: thread (0,0,0) waits at the barrier at {{.*}}, but thread (0,1,0) waits at the barrier with a vote at
  expectFailure(launch(Config, Vote), Status::DivergentBarrier);

  // A later launch is not affected.
  expectSuccess(launch(grid(4, 32), [] { barrier(); }));
  expectEqual(*lastMessage(), '\0');
}
