//===- Engines.h - Generators of random bits --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pseudorandom generator is many lanes: sequences that are far apart in one
// long sequence. cuRAND has a thread for each. Every lane gives words of 32
// bits, and what is made of them takes a fixed number of words from one lane,
// then from the next.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_RAND_ENGINES_H
#define CU2X_LIB_RUNTIME_RAND_ENGINES_H

#include <cstddef>
#include <cstdint>
#include <memory>

namespace cu2x {
namespace rand {

class Engine {
public:
  virtual ~Engine() = default;

  /// How many lanes there are.
  virtual unsigned lanes() const = 0;
  /// Whether words are any 32 bits, and not numbers from 1 to 4294967087.
  virtual bool isBits() const { return true; }
  /// How many words a lane gives at least at once.
  virtual unsigned grain() const = 0;
  /// Sets every lane to its begin for this seed.
  virtual void seed(uint64_t Seed) = 0;
  /// Moves lane `Lane` ahead by `Grains` times grain() words.
  virtual void skip(unsigned Lane, uint64_t Grains) = 0;
  /// The next grain() words of a lane.
  virtual void next(unsigned Lane, uint32_t *Words) = 0;
};

/// Marsaglia's xorwow: 4096 lanes, 2^67 words apart.
std::unique_ptr<Engine> createXORWOW();

/// L'Ecuyer's MRG32k3a: 4096 lanes, 2^76 words apart.
std::unique_ptr<Engine> createMRG32K3A();

/// Philox4x32-10 of Salmon et al.: 65536 lanes, each a value of the counter's
/// upper half.
std::unique_ptr<Engine> createPhilox();

/// The bijection of Philox4x32-10.
void philox(const uint32_t Counter[4], const uint32_t Key[2],
            uint32_t Result[4]);

/// How many dimensions sobol() knows.
unsigned sobolDimensions();

/// Number `Index` of a dimension of the Sobol sequence of Joe and Kuo, in the
/// order of Gray codes.
uint32_t sobol(unsigned Dimension, uint32_t Index);

} // namespace rand
} // namespace cu2x

#endif // CU2X_LIB_RUNTIME_RAND_ENGINES_H
