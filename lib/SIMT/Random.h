//===- Random.h - Numbers that depend on a seed only ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_SIMT_RANDOM_H
#define CU2X_LIB_SIMT_RANDOM_H

#include <cstdint>

namespace cu2x {
namespace simt {

/// SplitMix64: one multiplication chain a number, and any seed is as good as
/// any other.
class Random {
public:
  explicit Random(uint64_t Seed = 0) : State(Seed) {}

  uint64_t next() {
    State += 0x9E3779B97F4A7C15;
    uint64_t Z = State;
    Z = (Z ^ (Z >> 30)) * 0xBF58476D1CE4E5B9;
    Z = (Z ^ (Z >> 27)) * 0x94D049BB133111EB;
    return Z ^ (Z >> 31);
  }

  /// A number below \p Limit.
  uint32_t below(uint32_t Limit) {
    return (next() >> 32) * uint64_t(Limit) >> 32;
  }

private:
  uint64_t State;
};

} // namespace simt
} // namespace cu2x

#endif // CU2X_LIB_SIMT_RANDOM_H
