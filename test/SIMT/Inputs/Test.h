// What the tests of the executor share. Not a test.

#ifndef TEST_H
#define TEST_H

#include "cu2x/SIMT/Atomics.h"
#include "cu2x/SIMT/Executor.h"
#include "cu2x/SIMT/Warp.h"

#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace cu2x::simt;

inline LaunchConfig grid(unsigned Blocks, unsigned Threads) {
  LaunchConfig Config;
  Config.Grid.x = Blocks;
  Config.Block.x = Threads;
  return Config;
}

inline void expectSuccess(Status S) {
  if (S == Status::Success)
    return;
  std::printf("launch failed with status %d: %s\n", int(S), lastMessage());
  std::exit(1);
}

/// Expects the failure and prints why, for FileCheck.
inline void expectFailure(Status S, Status Expected) {
  std::printf("%s\n", lastMessage());
  if (S == Expected)
    return;
  std::printf("status is %d, expected %d\n", int(S), int(Expected));
  std::exit(1);
}

template <typename T>
void expectEqual(T Actual, T Expected, Place P = Place::here()) {
  if (Actual == Expected)
    return;
  std::printf("line %u: %lld, expected %lld\n", P.Line, (long long)(Actual),
              (long long)(Expected));
  std::exit(1);
}

#endif
