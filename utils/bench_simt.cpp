//===- bench_simt.cpp - Time the SIMT executor ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels over a million elements with 256 threads a block, each result
// checked. Time is CPU time of the process, the best of several runs, on one
// operating system thread. Fails when a limit is missed.
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Atomics.h"
#include "cu2x/SIMT/Executor.h"
#include "cu2x/SIMT/MetalRuntime.h"
#include "cu2x/SIMT/Warp.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

using namespace cu2x::simt;

/// Of bench_simt.metal.
extern "C" void cu2x_msl_entry_blockSum(const cu2x_msl_arguments *);

static constexpr unsigned Elements = 1 << 20, Block = 256, Runs = 5;
static constexpr uint64_t Full = 0xffffffff;
static bool Missed = false;

static double cpuSeconds() {
  timespec Now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &Now);
  return Now.tv_sec + Now.tv_nsec * 1e-9;
}

/// Runs \p Launch several times, and \p Check after each. \p Limit is in
/// milliseconds, or 0 if there is none.
template <typename Launch, typename Check>
static void measureLaunch(const char *Name, double Limit, Launch L, Check C) {
  double Best = 1e9;
  for (unsigned Run = 0; Run != Runs; ++Run) {
    double Begin = cpuSeconds();
    Status S = L();
    Best = std::min(Best, (cpuSeconds() - Begin) * 1e3);
    if (S != Status::Success || !C()) {
      std::printf("%s: wrong result %s\n", Name, lastMessage());
      std::exit(1);
    }
  }
  uint64_t Switches = lastCounts().Switches;
  std::printf("%-28s %8.1f ms", Name, Best);
  // Where most threads wait, their switches are what takes the time.
  if (Switches > Elements / 2)
    std::printf("  %10llu switches of %.0f ns",
                static_cast<unsigned long long>(Switches),
                Best * 1e6 / Switches);
  if (Limit) {
    bool Over = Best > Limit;
    std::printf("  limit %.0f ms%s", Limit, Over ? ", MISSED" : "");
    Missed |= Over;
  }
  std::printf("\n");
}

/// The same for a kernel over all elements.
template <typename Kernel, typename Check>
static void measure(const char *Name, double Limit, Kernel K, Check C) {
  LaunchConfig Config;
  Config.Grid.x = Elements / Block;
  Config.Block.x = Block;
  measureLaunch(Name, Limit, [&] { return launch(Config, K); }, C);
}

int main() {
  Options O = options();
  O.Threads = 1;
  setOptions(O);
  std::vector<float> X(Elements, 2), Y(Elements, 0), Sums(Elements / Block);
  unsigned Round = 0;
  unsigned Bins[64] = {};
  auto sumsAre = [&](float Expected) {
    for (float S : Sums)
      if (S != Expected)
        return false;
    return true;
  };

  measure(
      "saxpy", 50,
      [&] {
        unsigned I = blockIdx().x * blockDim().x + threadIdx().x;
        if (I < Elements)
          Y[I] = 3 * X[I] + Y[I];
      },
      [&] { return Y[Elements - 1] == 6.0f * ++Round; });

  measure(
      "reduction, 9 barriers", 1000,
      [&] {
        static thread_local float Partial[Block];
        unsigned T = threadIdx().x;
        Partial[T] = X[blockIdx().x * Block + T];
        barrier();
        for (unsigned Offset = Block / 2; Offset; Offset /= 2) {
          if (T < Offset)
            Partial[T] += Partial[T + Offset];
          barrier();
        }
        if (T == 0)
          Sums[blockIdx().x] = Partial[0];
      },
      [&] { return sumsAre(2 * Block); });

  Sums.assign(Sums.size(), 0);
  cu2x_msl_arguments Arguments = {};
  Arguments.Buffers[0] = X.data();
  Arguments.Buffers[1] = Sums.data();
  measureLaunch(
      "the same in Metal", 1000,
      [&] {
        return cu2x_msl_launch(cu2x_msl_entry_blockSum, &Arguments,
                               {Elements / Block, 1, 1}, {Block, 1, 1});
      },
      [&] { return sumsAre(2 * Block); });

  measure(
      "reduction, 5 shuffles", 0,
      [&] {
        float Sum = X[blockIdx().x * Block + threadIdx().x];
        for (unsigned Offset = 16; Offset; Offset /= 2)
          Sum += shuffleDown(Full, Sum, Offset);
        if (threadIdx().x == 0)
          Sums[blockIdx().x] = Sum;
      },
      [&] { return sumsAre(64); });

  measure(
      "sum of the active lanes", 0,
      [&] {
        float Sum = reduce(ActiveLanes, X[blockIdx().x * Block + threadIdx().x],
                           [](float A, float B) { return A + B; });
        if (threadIdx().x == 0)
          Sums[blockIdx().x] = Sum;
      },
      [&] { return sumsAre(64); });

  Round = 0;
  measure(
      "histogram, 1 atomic", 0,
      [&] { atomicAdd(&Bins[threadIdx().x % 64], 1); },
      [&] { return Bins[63] == ++Round * Elements / 64; });
  return Missed;
}
