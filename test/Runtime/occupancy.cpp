// Occupancy is computed from threads and shared memory; a cooperative launch
// has one block.
// RUN: %runtime_build
// RUN: %t 2>&1 | FileCheck %s

#include "Inputs/kernels.h"

int main() {
  int Blocks = 0, Grid = 0, Block = 0;
  // CHECK: 8
  cu2xOccupancyMaxActiveBlocksPerMultiprocessor(&Blocks, reverse, 256, 0);
  std::printf("%d\n", Blocks);
  // CHECK: 2
  cu2xOccupancyMaxActiveBlocksPerMultiprocessor(&Blocks, reverse, 256, 16384);
  std::printf("%d\n", Blocks);
  // CHECK: cudaErrorInvalidValue
  std::puts(name(cu2xOccupancyMaxActiveBlocksPerMultiprocessor(
      &Blocks, reverse, 0, 0)));
  // CHECK: 16 1024
  cu2xOccupancyMaxPotentialBlockSize(&Grid, &Block, reverse, 0, 0);
  std::printf("%d %d\n", Grid, Block);
  // CHECK: 64
  cu2xOccupancyMaxPotentialBlockSize(&Grid, &Block, bounded);
  std::printf("%d\n", Block);
  // CHECK: 512
  cu2xOccupancyMaxPotentialBlockSizeVariableSMem(
      &Grid, &Block, reverse, [](int Threads) { return Threads * 32; }, 512);
  std::printf("%d\n", Block);

  int *P, Value = 3;
  cu2xMalloc(&P, 4096);
  void *Arguments[] = {&P, &Value};
  // CHECK: cudaSuccess
  std::puts(name(cu2xLaunchCooperativeKernel(fill, 1, 32, Arguments)));
  // CHECK: a cooperative launch of more than one block
  // CHECK: cudaErrorCooperativeLaunchTooLarge
  std::puts(name(cu2xLaunchCooperativeKernel(fill, 2, 32, Arguments)));
}
