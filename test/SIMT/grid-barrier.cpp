// In a cooperative launch all blocks run at once and meet at a barrier.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_SEED=4 CU2X_SIMT_THREADS=2 %t | FileCheck %s

#include "Inputs/Test.h"

int main() {
  LaunchConfig Config = grid(12, 40);
  Config.Cooperative = true;
  std::vector<int> Data(12 * 40), Out(12 * 40);
  auto Rounds = [&] {
    unsigned I = blockIdx().x * 40 + threadIdx().x;
    for (int Round = 1; Round != 6; ++Round) {
      Data[I] = Round * 1000 + I;
      gridBarrier();
      Out[I] += Data[479 - I];
      gridBarrier();
    }
    // A block that has finished counts as arrived.
    if (blockIdx().x % 2)
      gridBarrier();
  };
  expectSuccess(launch(Config, Rounds));
  for (int I = 0; I != 480; ++I)
    expectEqual(Out[I], 15000 + 5 * (479 - I));

  // CHECK: a barrier of the grid at {{.*}}cpp:[[#@LINE+1]] in a launch that is not cooperative
  expectFailure(launch(grid(2, 32), [] { gridBarrier(); }),
                Status::DivergentBarrier);

  // Half of a block there and half at the block's barrier.
  auto Mixed = [] {
    if (blockIdx().x == 1 && threadIdx().x < 20)
      barrier();
    else
      gridBarrier();
  };
  // CHECK: deadlock in block (1,0,0):
  // CHECK-NEXT: thread (0,0,0), (1,0,0), (2,0,0), (3,0,0), ... (20 in all) waits at the barrier at
  // CHECK-NEXT: thread (20,0,0), (21,0,0), (22,0,0), (23,0,0), ... (20 in all) waits at the barrier of the grid at
  expectFailure(launch(Config, Mixed), Status::Deadlock);
}
