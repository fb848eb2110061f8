// Indices of grids and blocks of three dimensions: each thread runs once, and
// threads are numbered with x fastest.
// RUN: %simt_cxx %s -o %t
// RUN: %t
// RUN: env CU2X_SIMT_SEED=9 CU2X_SIMT_THREADS=2 %t

#include "Inputs/Test.h"

int main() {
  LaunchConfig Config;
  Config.Grid = {3, 4, 5};
  Config.Block = {7, 3, 2};
  std::vector<int> Runs(60 * 42);
  expectEqual(inKernel(), false);
  expectSuccess(launch(Config, [&] {
    Dim3 T = threadIdx(), B = blockIdx();
    expectEqual(inKernel(), true);
    expectEqual(blockDim().x * 100 + blockDim().y * 10 + blockDim().z, 732u);
    expectEqual(gridDim().x * 100 + gridDim().y * 10 + gridDim().z, 345u);
    unsigned Thread = T.x + 7 * (T.y + 3 * T.z);
    expectEqual(linearThread(), Thread);
    expectEqual(laneId(), Thread % warpSize());
    expectEqual(warpId(), Thread / warpSize());
    barrier();
    // Still the same after others ran.
    expectEqual(threadIdx().y, T.y);
    expectEqual(linearThread(), Thread);
    ++Runs[(B.x + 3 * (B.y + 4 * B.z)) * 42 + Thread];
  }));
  for (int R : Runs)
    expectEqual(R, 1);
  expectEqual<uint64_t>(lastCounts().Threads, 60 * 42);
  // On the host.
  expectEqual(threadIdx().x + blockIdx().y, 0u);
  expectEqual(blockDim().z + gridDim().x, 2u);
}
