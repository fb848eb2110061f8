// Sizes that no device runs are refused, and so is a launch from a kernel.
// RUN: %simt_cxx %s -o %t
// RUN: %t | FileCheck %s

#include "Inputs/Test.h"

int main() {
  auto Empty = [] {};
  // CHECK: invalid launch: a grid without blocks, grid (0,1,1), block (32,1,1)
  expectFailure(launch(grid(0, 32), Empty), Status::InvalidLaunch);
  // CHECK: invalid launch: a block without threads
  expectFailure(launch(grid(1, 0), Empty), Status::InvalidLaunch);
  // CHECK: invalid launch: a block of more than 1024 threads
  expectFailure(launch(grid(1, 1025), Empty), Status::InvalidLaunch);
  LaunchConfig Config = grid(1, 512);
  Config.Block.z = 3;
  // CHECK: invalid launch: a block of more than 1024 threads, grid (1,1,1), block (512,1,3)
  expectFailure(launch(Config, Empty), Status::InvalidLaunch);
  Config = grid(1, 1);
  Config.Grid.y = 65536;
  // CHECK: invalid launch: a grid of too many blocks
  expectFailure(launch(Config, Empty), Status::InvalidLaunch);
  Config = grid(1, 1);
  Config.DynamicSharedBytes = 256 * 1024 + 1;
  // CHECK: invalid launch: more than 256 KiB of dynamic shared memory
  expectFailure(launch(Config, Empty), Status::InvalidLaunch);
  Config = grid(1025, 1);
  Config.Cooperative = true;
  // CHECK: invalid launch: a cooperative launch of more than 1024 blocks
  expectFailure(launch(Config, Empty), Status::InvalidLaunch);

  Status Inner = Status::Success;
  expectSuccess(launch(grid(1, 1), [&] { Inner = launch(grid(1, 1), Empty); }));
  expectEqual(int(Inner), int(Status::InvalidLaunch));
  expectSuccess(launch(grid(1, 1024), Empty));
}
