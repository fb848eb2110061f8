//===- XORWOW.cpp - Marsaglia's xorwow ------------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A linear recurrence of 160 bits plus a counter. The recurrence is a matrix
// over the field of two elements, so that a lane's begin and a place far ahead
// in it are products with powers of that matrix.
//
//===----------------------------------------------------------------------===//

#include "Engines.h"
#include <array>
#include <vector>

using namespace cu2x::rand;

namespace {

constexpr unsigned NumLanes = 4096, Words = 5, Bits = 32 * Words;
/// Lanes are 2^67 steps apart.
constexpr unsigned LogLaneDistance = 67;
constexpr uint32_t CounterStep = 362437;

using Vector = std::array<uint32_t, Words>;

Vector step(Vector V) {
  uint32_t T = V[0] ^ (V[0] >> 2);
  return {V[1], V[2], V[3], V[4], (V[4] ^ (V[4] << 4)) ^ (T ^ (T << 1))};
}

/// Column I is what bit I of a vector becomes.
class Matrix {
public:
  static Matrix ofStep() {
    Matrix M;
    for (unsigned I = 0; I != Bits; ++I) {
      Vector Unit = {};
      Unit[I / 32] = 1u << (I % 32);
      M.Columns[I] = step(Unit);
    }
    return M;
  }

  Vector apply(const Vector &V) const {
    Vector Result = {};
    for (unsigned I = 0; I != Bits; ++I)
      if (V[I / 32] >> (I % 32) & 1)
        for (unsigned J = 0; J != Words; ++J)
          Result[J] ^= Columns[I][J];
    return Result;
  }

  Matrix squared() const {
    Matrix M;
    for (unsigned I = 0; I != Bits; ++I)
      M.Columns[I] = apply(Columns[I]);
    return M;
  }

private:
  std::array<Vector, Bits> Columns;
};

/// The matrices for 2^I steps, up to the distance of the lanes.
const std::vector<Matrix> &powers() {
  static const std::vector<Matrix> Powers = [] {
    std::vector<Matrix> Made = {Matrix::ofStep()};
    while (Made.size() <= LogLaneDistance)
      Made.push_back(Made.back().squared());
    return Made;
  }();
  return Powers;
}

class XORWOW final : public Engine {
public:
  unsigned lanes() const override { return NumLanes; }
  unsigned grain() const override { return 1; }

  void seed(uint64_t Seed) override {
    // How cuRAND spreads a seed over the state of Marsaglia's example.
    uint32_t Low = static_cast<uint32_t>(Seed) ^ 0xaad26b49u;
    uint32_t High = static_cast<uint32_t>(Seed >> 32) ^ 0xf7dcefddu;
    uint32_t A = 1099087573u * Low, B = 2591861531u * High;
    Vector V = {123456789u + A, 362436069u ^ A, 521288629u + B, 88675123u ^ B,
                5783321u + A};
    const Matrix &ToNextLane = powers()[LogLaneDistance];
    States.resize(NumLanes);
    for (State &Each : States) {
      // The counter's period divides the distance of the lanes.
      Each = {V, 6615241u + A + B};
      V = ToNextLane.apply(V);
    }
  }

  void skip(unsigned Lane, uint64_t Grains) override {
    State &Of = States[Lane];
    Of.Counter += CounterStep * static_cast<uint32_t>(Grains);
    for (unsigned I = 0; Grains >> I; ++I) {
      if (Grains >> I & 1)
        Of.V = powers()[I].apply(Of.V);
      if (I == 63)
        break;
    }
  }

  void next(unsigned Lane, uint32_t *Word) override {
    State &Of = States[Lane];
    Of.V = step(Of.V);
    Of.Counter += CounterStep;
    *Word = Of.V[4] + Of.Counter;
  }

private:
  struct State {
    Vector V;
    uint32_t Counter;
  };
  std::vector<State> States;
};

} // namespace

std::unique_ptr<Engine> cu2x::rand::createXORWOW() {
  return std::make_unique<XORWOW>();
}
