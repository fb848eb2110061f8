//===- Sobol.cpp - The Sobol sequence -------------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With the direction numbers of Joe and Kuo, "Constructing Sobol sequences with
// better two-dimensional projections", 2008, in the order of Antonov and
// Saleev.
//
//===----------------------------------------------------------------------===//

#include "Engines.h"
#include <array>
#include <vector>

using namespace cu2x::rand;

namespace {

/// A row of the published table: degree and coefficients of the primitive
/// polynomial, and the first direction numbers.
struct Row {
  unsigned Degree, Coefficients;
  unsigned First[6];
};

/// From the second dimension on; the first has only ones.
constexpr Row Rows[] = {
    {1, 0, {1}},
    {2, 1, {1, 3}},
    {3, 1, {1, 3, 1}},
    {3, 2, {1, 1, 1}},
    {4, 1, {1, 1, 3, 3}},
    {4, 4, {1, 3, 5, 13}},
    {5, 2, {1, 1, 5, 5, 17}},
    {5, 4, {1, 1, 5, 5, 5}},
    {5, 7, {1, 1, 7, 11, 19}},
};
constexpr unsigned NumDimensions = 1 + sizeof(Rows) / sizeof(Rows[0]);

using Directions = std::array<uint32_t, 32>;

Directions directionsOf(unsigned Dimension) {
  Directions V;
  if (Dimension == 0) {
    for (unsigned I = 0; I != 32; ++I)
      V[I] = 1u << (31 - I);
    return V;
  }
  const Row &Of = Rows[Dimension - 1];
  for (unsigned I = 0; I != 32; ++I) {
    if (I < Of.Degree) {
      V[I] = Of.First[I] << (31 - I);
      continue;
    }
    V[I] = V[I - Of.Degree] ^ (V[I - Of.Degree] >> Of.Degree);
    for (unsigned K = 1; K < Of.Degree; ++K)
      if (Of.Coefficients >> (Of.Degree - 1 - K) & 1)
        V[I] ^= V[I - K];
  }
  return V;
}

} // namespace

unsigned cu2x::rand::sobolDimensions() { return NumDimensions; }

uint32_t cu2x::rand::sobol(unsigned Dimension, uint32_t Index) {
  static const std::vector<Directions> All = [] {
    std::vector<Directions> Made;
    for (unsigned I = 0; I != NumDimensions; ++I)
      Made.push_back(directionsOf(I));
    return Made;
  }();
  uint32_t Gray = Index ^ (Index >> 1), Result = 0;
  for (unsigned I = 0; Gray; ++I, Gray >>= 1)
    if (Gray & 1)
      Result ^= All[Dimension][I];
  return Result;
}
