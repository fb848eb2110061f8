//===- Exact.h - Compare functions of MSL with plain C ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel computes a number of functions of three values: `in` at buffer 0 has
// three for each thread, `out` at 1 one word for each function.
//
//===----------------------------------------------------------------------===//

#ifndef EXACT_H
#define EXACT_H

#include "cu2x/SIMT/MetalRuntime.h"
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>

template <typename T> struct Case {
  const char *Name;
  uint64_t (*Reference)(T, T, T);
};

/// Pseudo-random numbers with all lengths, and combinations of special ones.
template <typename T> std::vector<T> integers() {
  std::vector<T> Values;
  T Special[] = {0, 1, T(-1), T(T(-1) / 2), T(T(-1) / 2 + 1), 31, 32, 33, 63,
                 64, 0x80, 0x7F7F8080, 0x80018000, 0x00FFFFFF, 0x12345678};
  for (T A : Special)
    for (T B : Special)
      for (T C : Special)
        Values.insert(Values.end(), {A, B, C});
  uint64_t State = 1;
  while (Values.size() < 3 * 65536) {
    State = State * 6364136223846793005u + 1442695040888963407u;
    auto V = static_cast<T>(State >> (64 - 8 * sizeof(T)));
    Values.push_back(Values.size() % 5 == 0 ? V >> (State >> 20 & 31) : V);
  }
  return Values;
}

/// Bit patterns of all kinds, with half of them near the range of int and half.
inline std::vector<float> floats() {
  std::vector<uint32_t> Bits = integers<uint32_t>();
  std::vector<float> Values(Bits.size());
  for (size_t I = 0; I < Bits.size(); ++I) {
    if (I % 2 == 0)
      Bits[I] = (Bits[I] & 0x80FFFFFF) | (90 + I / 2 % 110) / 2 * 2 << 23;
    std::memcpy(&Values[I], &Bits[I], sizeof(float));
  }
  return Values;
}

/// Says which functions differ from their references, and how many agree.
template <typename T, size_t N>
int compare(cu2x_msl_entry Entry, const Case<T> (&Cases)[N],
            std::vector<T> Values) {
  size_t Threads = Values.size() / 3 / 256 * 256;
  std::vector<uint64_t> Out(Threads * N);
  cu2x_msl_arguments A = {};
  A.Buffers[0] = Values.data();
  A.Buffers[1] = Out.data();
  cu2x_msl_launch(Entry, &A, {static_cast<unsigned>(Threads / 256)}, {256});
  size_t Agree = 0;
  for (size_t F = 0; F < N; ++F) {
    size_t Wrong = 0, At = 0;
    uint64_t Expected = 0;
    for (size_t I = 0; I < Threads; ++I) {
      const T *V = &Values[3 * I];
      uint64_t E = Cases[F].Reference(V[0], V[1], V[2]);
      if (Out[I * N + F] != E && Wrong++ == 0) {
        At = I;
        Expected = E;
      }
    }
    Agree += Wrong == 0;
    if (Wrong == 0)
      continue;
    uint64_t In[3] = {0, 0, 0};
    for (int K = 0; K < 3; ++K)
      std::memcpy(&In[K], &Values[3 * At + K], sizeof(T));
    std::printf("%s: %zu differ, at %llx %llx %llx: %llx, not %llx\n",
                Cases[F].Name, Wrong, (unsigned long long)In[0],
                (unsigned long long)In[1], (unsigned long long)In[2],
                (unsigned long long)Out[At * N + F],
                (unsigned long long)Expected);
  }
  std::printf("%zu functions agree\n", Agree);
  return Agree == N ? 0 : 1;
}

#endif // EXACT_H
