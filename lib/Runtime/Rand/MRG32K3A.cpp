//===- MRG32K3A.cpp - L'Ecuyer's combined recursion -----------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// P. L'Ecuyer, Operations Research 47 (1), 1999: two recursions modulo primes,
// whose difference is the number. A step of each is a matrix, so that a place
// far ahead is a product with a power of it.
//
//===----------------------------------------------------------------------===//

#include "Engines.h"
#include <array>
#include <vector>

using namespace cu2x::rand;

namespace {

constexpr unsigned NumLanes = 4096, LogLaneDistance = 76;

using Vector = std::array<uint64_t, 3>;
using Matrix = std::array<Vector, 3>;

/// One of the recursions.
struct Recursion {
  uint64_t Modulus;
  Matrix Step;

  Vector apply(const Matrix &M, const Vector &V) const {
    Vector Result = {};
    for (unsigned I = 0; I != 3; ++I)
      for (unsigned K = 0; K != 3; ++K)
        Result[I] = (Result[I] + M[I][K] * V[K] % Modulus) % Modulus;
    return Result;
  }
  Matrix squared(const Matrix &M) const {
    Matrix Result = {};
    for (unsigned I = 0; I != 3; ++I)
      for (unsigned J = 0; J != 3; ++J)
        for (unsigned K = 0; K != 3; ++K)
          Result[I][J] = (Result[I][J] + M[I][K] * M[K][J] % Modulus) % Modulus;
    return Result;
  }
};

constexpr uint64_t M1 = 4294967087, M2 = 4294944443;
constexpr Recursion Recursions[] = {
    {M1, {{{0, 1, 0}, {0, 0, 1}, {M1 - 810728, 1403580, 0}}}},
    {M2, {{{0, 1, 0}, {0, 0, 1}, {M2 - 1370589, 0, 527612}}}}};

class MRG32K3A final : public Engine {
public:
  unsigned lanes() const override { return NumLanes; }
  unsigned grain() const override { return 1; }
  bool isBits() const override { return false; }

  void seed(uint64_t Seed) override {
    // How cuRAND spreads a seed over the six numbers.
    uint64_t A = 1, B = 1;
    if (Seed) {
      A = static_cast<uint32_t>(Seed) ^ 0x55555555u;
      B = static_cast<uint32_t>(Seed >> 32) ^ 0xaaaaaaaau;
    }
    States.assign(NumLanes, {});
    State First = {Vector{A, B, A}, Vector{B, A, B}};
    for (unsigned R = 0; R != 2; ++R) {
      const Recursion &Of = Recursions[R];
      for (uint64_t &Number : First[R])
        Number = Number * 12345 % Of.Modulus;
      Matrix ToNextLane = Of.Step;
      for (unsigned I = 0; I != LogLaneDistance; ++I)
        ToNextLane = Of.squared(ToNextLane);
      Vector V = First[R];
      for (State &Each : States) {
        Each[R] = V;
        V = Of.apply(ToNextLane, V);
      }
    }
  }

  void skip(unsigned Lane, uint64_t Grains) override {
    for (unsigned R = 0; R != 2; ++R) {
      Matrix Power = Recursions[R].Step;
      for (uint64_t Left = Grains; Left; Left >>= 1) {
        if (Left & 1)
          States[Lane][R] = Recursions[R].apply(Power, States[Lane][R]);
        Power = Recursions[R].squared(Power);
      }
    }
  }

  void next(unsigned Lane, uint32_t *Word) override {
    State &Of = States[Lane];
    for (unsigned R = 0; R != 2; ++R)
      Of[R] = Recursions[R].apply(Recursions[R].Step, Of[R]);
    uint64_t A = Of[0][2], B = Of[1][2];
    *Word = static_cast<uint32_t>(A <= B ? A + M1 - B : A - B);
  }

private:
  using State = std::array<Vector, 2>;
  std::vector<State> States;
};

} // namespace

std::unique_ptr<Engine> cu2x::rand::createMRG32K3A() {
  return std::make_unique<MRG32K3A>();
}
