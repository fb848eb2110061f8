//===- bench_runtime.cpp - Time the runtime of ported programs --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// Prints lines of a name and a number, for bench_runtime.py.

#include "cu2x/runtime.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

void empty() { cu2x::dispatch(empty); }
void store(int *p) { cu2x::dispatch(store, p); }

/// Seconds of one call of \p Work, the best of several rounds of \p Count.
template <class Callable> static double seconds(int Count, Callable Work) {
  double Best = 1e9;
  for (int Round = 0; Round != 5; ++Round) {
    auto Begin = std::chrono::steady_clock::now();
    for (int I = 0; I != Count; ++I)
      Work();
    std::chrono::duration<double> Time =
        std::chrono::steady_clock::now() - Begin;
    Best = std::min(Best, Time.count() / Count);
  }
  return Best;
}

static void print(const char *Name, double Value) {
  std::printf("%s %.9g\n", Name, Value);
}

int main(int Count, char **Arguments) {
  // As many launches as given, for the memory that they take.
  if (Count > 1) {
    int *P;
    cu2xMalloc(&P, 64);
    for (long I = std::atol(Arguments[1]); I > 0; --I)
      cu2x::launch(1, 1), store(P);
    std::puts(cu2xGetErrorName(cu2xDeviceSynchronize()));
    return 0;
  }
  print("launch", seconds(20000, [] { cu2x::launch(1, 1), empty(); }));
  print("launch_and_wait", seconds(20000, [] {
          cu2x::launch(1, 1), empty();
          cu2xDeviceSynchronize();
        }));
  cu2xStream_t S;
  cu2xStreamCreate(&S);
  cu2xGraph_t Graph;
  cu2xGraphExec_t Executable;
  cu2xStreamBeginCapture(S, cu2xStreamCaptureModeGlobal);
  for (int I = 0; I != 10; ++I)
    cu2x::launch(1, 1, 0, S), empty();
  cu2xStreamEndCapture(S, &Graph);
  cu2xGraphInstantiate(&Executable, Graph);
  print("launch_in_graph",
        seconds(2000, [&] { cu2xGraphLaunch(Executable, S); }) / 10);
  print("malloc_and_free", seconds(2000, [] {
          void *P;
          cu2xMalloc(&P, 256);
          cu2xFree(P);
        }));

  const size_t Most = size_t(32) << 20;
  std::vector<char> From(Most, 1), To(Most, 2);
  void *P;
  cu2xMalloc(&P, Most);
  // Through a pointer: the compiler would leave out all but the last.
  void *(*volatile Copy)(void *, const void *, size_t) = std::memcpy;
  for (size_t Bytes = size_t(64) << 10; Bytes <= Most; Bytes *= 8) {
    // In turns, so that what else the machine does hits all of them.
    double Best[3] = {1e9, 1e9, 1e9};
    int Count = static_cast<int>(Most / Bytes);
    for (int Round = 0; Round != 10; ++Round) {
      auto Time = [&](int I, auto Work) {
        Best[I] = std::min(Best[I], seconds(Count, Work));
      };
      Time(0, [&] { Copy(To.data(), From.data(), Bytes); });
      Time(1,
           [&] { cu2xMemcpy(P, From.data(), Bytes, cu2xMemcpyHostToDevice); });
      Time(2, [&] { cu2xMemcpy(To.data(), P, Bytes, cu2xMemcpyDeviceToHost); });
    }
    std::string Size = std::to_string(Bytes >> 10) + "K";
    print(("memcpy_" + Size).c_str(), Best[0]);
    print(("copy_to_device_" + Size).c_str(), Best[1]);
    print(("copy_from_device_" + Size).c_str(), Best[2]);
  }
  print("small_copy", seconds(20000, [&] {
          cu2xMemcpy(P, From.data(), 4, cu2xMemcpyHostToDevice);
        }));
}

extern "C" const cu2x_library_image cu2x_library_bench_runtime;
static const cu2x::KernelBinding Bindings[] = {
    cu2x::bufferBinding(0, 0, cu2x::Access::ReadWrite)};
static const cu2x::KernelEntry Kernels[] = {
    cu2x::kernel(&empty, "empty", "empty"),
    cu2x::kernel(&store, "store", "store", Bindings)};
static const cu2x::Library Library("bench_runtime", cu2x_library_bench_runtime,
                                   Kernels);
