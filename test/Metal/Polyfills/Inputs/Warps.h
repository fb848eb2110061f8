//===- Warps.h - Compare warp functions of MSL with CUDA's rules *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel writes a number of words for each thread to buffer 1; buffer 0 has
// one input word for each thread.
//
//===----------------------------------------------------------------------===//

#ifndef WARPS_H
#define WARPS_H

#include "cu2x/SIMT/MetalRuntime.h"
#include <cstdint>
#include <cstdio>
#include <vector>

/// The lanes of the warp of one thread.
struct Warp {
  const uint32_t *Values;
  unsigned Count; ///< lanes that exist
  unsigned Lane;

  uint32_t all() const { return Count == 32 ? ~0u : (1u << Count) - 1; }
  uint32_t own() const { return Values[Lane]; }
  /// The value of a lane; one that does not exist has any value.
  uint32_t at(unsigned L) const { return Values[L < Count ? L : Lane]; }
  bool exists(unsigned L) const { return L < Count; }
};

/// What a word has to be; no value if CUDA leaves it undefined.
struct Expected {
  bool Defined = false;
  uint64_t Word = 0;
  Expected() = default;
  Expected(uint64_t Word) : Defined(true), Word(Word) {}
};

struct WarpCase {
  const char *Name;
  Expected (*Reference)(const Warp &);
};

/// Runs two blocks of several sizes, full warps and others.
template <size_t N>
int compareWarps(cu2x_msl_entry Entry, const WarpCase (&Cases)[N]) {
  std::vector<size_t> Wrong(N);
  for (unsigned Threads : {32u, 45u, 1u, 64u, 95u}) {
    std::vector<uint32_t> In(2 * Threads);
    uint32_t State = Threads;
    for (uint32_t &V : In) {
      State = State * 1664525u + 1013904223u;
      V = State;
    }
    std::vector<uint64_t> Out(In.size() * N);
    cu2x_msl_arguments A = {};
    A.Buffers[0] = In.data();
    A.Buffers[1] = Out.data();
    if (cu2x_msl_launch(Entry, &A, {2}, {Threads}) !=
        cu2x::simt::Status::Success)
      return 1;
    for (unsigned I = 0; I < In.size(); ++I) {
      unsigned First = I % Threads / 32 * 32;
      Warp W = {&In[I / Threads * Threads + First],
                Threads - First < 32 ? Threads - First : 32,
                I % Threads % 32};
      for (size_t F = 0; F < N; ++F) {
        Expected E = Cases[F].Reference(W);
        uint64_t Word = Out[I * N + F];
        if (!E.Defined || E.Word == Word)
          continue;
        if (Wrong[F]++ == 0)
          std::printf("%s: thread %u of %u: %llx, not %llx\n", Cases[F].Name,
                      I % Threads, Threads, (unsigned long long)Word,
                      (unsigned long long)E.Word);
      }
    }
  }
  size_t Agree = 0;
  for (size_t Count : Wrong)
    Agree += Count == 0;
  std::printf("%zu functions agree\n", Agree);
  return Agree == N ? 0 : 1;
}

#endif // WARPS_H
