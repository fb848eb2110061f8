//===- Generator.h - The state behind a generator ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_RAND_GENERATOR_H
#define CU2X_LIB_RUNTIME_RAND_GENERATOR_H

#include "Engines.h"
#include "cu2x/rand.h"

/// What a program holds. Made by cu2xrandCreateGenerator.
struct cu2xrandGenerator {
  /// Of cu2xrandCreateGeneratorHost: writes to memory of the host, at once.
  bool IsHost = false;
  cu2xStream_t Stream = nullptr;
  uint64_t Seed = 0, Offset = 0;
  bool IsSeeded = false;
  cu2xrandOrdering_t Ordering = CU2XRAND_ORDERING_PSEUDO_DEFAULT;
  unsigned Dimensions = 1;

  /// Null for a quasirandom generator.
  std::unique_ptr<cu2x::rand::Engine> Engine;
  /// Whether seed and offset have been put to use.
  bool IsReady = false;
  /// The lane that gives the next numbers.
  unsigned Lane = 0;
  /// How many groups of words a lane gave at once in the last call; zero
  /// before the first.
  unsigned LastGrains = 0;

  bool isQuasi() const { return !Engine; }
};

namespace cu2x {
namespace rand {

/// What is said once in a program, on stderr.
enum class Note {
  Ordering,
  DefaultSeed,
  PartOfGroup,
  MixedCalls,
  Poisson,
  Count
};
void note(Note Which);

/// Puts seed and offset to use, before the first numbers.
void prepare(cu2xrandGenerator &Of);

/// The numbers of one call, in order.
void fill(cu2xrandGenerator &Of, unsigned *To, size_t N);
void fillUniform(cu2xrandGenerator &Of, float *To, size_t N);
void fillUniform(cu2xrandGenerator &Of, double *To, size_t N);
void fillNormal(cu2xrandGenerator &Of, float *To, size_t N, float Mean,
                float Deviation, bool IsLog);
void fillNormal(cu2xrandGenerator &Of, double *To, size_t N, double Mean,
                double Deviation, bool IsLog);
void fillPoisson(cu2xrandGenerator &Of, unsigned *To, size_t N, double Lambda);

} // namespace rand
} // namespace cu2x

#endif // CU2X_LIB_RUNTIME_RAND_GENERATOR_H
