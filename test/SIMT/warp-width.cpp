// Any power of two up to 64 can be the width of a warp; blocks need not be a
// multiple of it.
// RUN: %simt_cxx %s -o %t
// RUN: env CU2X_SIMT_WARP=1 %t 1
// RUN: env CU2X_SIMT_WARP=4 %t 4
// RUN: %t 32
// RUN: env CU2X_SIMT_WARP=64 %t 64
// RUN: not env CU2X_SIMT_WARP=48 %t 48 2>&1 | FileCheck %s --check-prefix=POWER
// RUN: not env CU2X_SIMT_WARP=128 %t 128 2>&1 | FileCheck %s --check-prefix=RANGE
// RUN: not env CU2X_SIMT_SEED=x %t 32 2>&1 | FileCheck %s --check-prefix=NUMBER
// POWER: cu2x-simt: CU2X_SIMT_WARP is 48, not a power of two
// RANGE: cu2x-simt: CU2X_SIMT_WARP is '128', not a number from 1 to 64
// NUMBER: cu2x-simt: CU2X_SIMT_SEED is 'x', not a number from 0 to

#include "Inputs/Test.h"

int main(int, char **Arguments) {
  const unsigned Warp = std::atoi(Arguments[1]), Threads = 100;
  expectEqual(warpSize(), Warp);
  expectSuccess(launch(grid(2, Threads), [&] {
    unsigned T = threadIdx().x, First = T / Warp * Warp;
    unsigned Lanes = First + Warp <= Threads ? Warp : Threads - First;
    expectEqual(warpSize(), Warp);
    expectEqual(laneId(), T % Warp);
    expectEqual(warpId(), T / Warp);
    uint64_t Expected = ~uint64_t(0) >> (64 - Lanes);
    expectEqual(ballot(~uint64_t(0), true), Expected);
    expectEqual(activeMask(), Expected);
  }));
}
