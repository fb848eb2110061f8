//===- Distributions.cpp - From bits to numbers ---------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formulas are those of cuRAND's device functions: its host functions give
// the same numbers.
//
//===----------------------------------------------------------------------===//

#include "Generator.h"
#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace cu2x::rand;

namespace {

constexpr unsigned MaxWords = 8, MaxNumbers = 4;

/// How many words of one lane make how many numbers.
struct Group {
  unsigned Words, Numbers;
};

/// The group that a call takes from a lane, at least `Least`.
Group groupOf(const Engine &E, Group Least) {
  // Philox gives four words at once, of which cuRAND makes four numbers.
  if (E.grain() == 1)
    return Least;
  return {Least.Words * (MaxNumbers / Least.Numbers), MaxNumbers};
}

/// Makes `N` numbers, group by group and lane by lane. `Make` turns the words
/// of a group of `Least` into its numbers.
template <class T, class Function>
void fillGroups(cu2xrandGenerator &Of, T *To, size_t N, Group Least,
                Function Make) {
  Engine &E = *Of.Engine;
  Group Whole = groupOf(E, Least);
  if (N % Whole.Numbers)
    note(Note::PartOfGroup);
  // Calls that take different numbers of words from a lane leave lanes at
  // different places, unless each call takes from all lanes.
  unsigned Grains = Whole.Words / E.grain();
  if (Of.Lane && Of.LastGrains && Of.LastGrains != Grains)
    note(Note::MixedCalls);
  Of.LastGrains = Grains;
  for (size_t I = 0; I < N; I += Whole.Numbers) {
    uint32_t Bits[MaxWords];
    T Numbers[MaxNumbers];
    for (unsigned W = 0; W != Whole.Words; W += E.grain())
      E.next(Of.Lane, Bits + W);
    Of.Lane = (Of.Lane + 1) % E.lanes();
    for (unsigned K = 0; K * Least.Numbers != Whole.Numbers; ++K)
      Make(Bits + K * Least.Words, Numbers + K * Least.Numbers);
    std::copy_n(Numbers, std::min<size_t>(Whole.Numbers, N - I), To + I);
  }
}

/// Makes `N` numbers of a quasirandom generator, one dimension after the other.
template <class T, class Function>
void fillDimensions(cu2xrandGenerator &Of, T *To, size_t N, Function Make) {
  size_t Each = N / Of.Dimensions;
  uint32_t First = static_cast<uint32_t>(Of.Offset);
  for (unsigned D = 0; D != Of.Dimensions; ++D)
    for (size_t I = 0; I != Each; ++I)
      *To++ = Make(sobol(D, First + static_cast<uint32_t>(I)));
  Of.Offset += Each;
}

float uniform(uint32_t Bits) {
  return static_cast<float>(Bits) * 0x1p-32f + 0x1p-33f;
}
double uniformOf32(uint32_t Bits) { return Bits * 0x1p-32 + 0x1p-33; }
double uniform(uint32_t Low, uint32_t High) {
  uint64_t Bits = uint64_t(Low) ^ (uint64_t(High) << 21);
  return static_cast<double>(Bits) * 0x1p-53 + 0x1p-54;
}

// The same of a number from 1 to 4294967087.
constexpr double MRGUnit = 2.328306549837829e-10;
double uniformOfMRG(uint32_t Number) { return Number * MRGUnit; }
uint32_t bitsOfMRG(uint32_t Number) {
  return static_cast<uint32_t>(Number * 1.000000048662);
}

/// Two normally distributed numbers of two uniform ones, by Box and Muller.
void normalPair(const uint32_t *Bits, float *Numbers) {
  constexpr float Turn = 0x1p-32f * 6.2831855f;
  float U = uniform(Bits[0]);
  float V = static_cast<float>(Bits[1]) * Turn + Turn / 2;
  float Radius = std::sqrt(-2.0f * std::log(U));
  Numbers[0] = Radius * std::sin(V);
  Numbers[1] = Radius * std::cos(V);
}
void normalPair(const uint32_t *Bits, double *Numbers) {
  constexpr double Pi = 3.14159265358979323846;
  double U = uniform(Bits[0], Bits[1]);
  uint64_t Second = uint64_t(Bits[2]) ^ (uint64_t(Bits[3]) << 21);
  double V = static_cast<double>(Second) * 0x1p-52 + 0x1p-53;
  double Radius = std::sqrt(-2.0 * std::log(U));
  Numbers[0] = Radius * std::sin(V * Pi);
  Numbers[1] = Radius * std::cos(V * Pi);
}

template <class T> void normalPairOfMRG(const uint32_t *Words, T *Numbers) {
  constexpr T Turn = static_cast<T>(2 * 3.14159265358979323846);
  T U = static_cast<T>(uniformOfMRG(Words[0]));
  T V = static_cast<T>(uniformOfMRG(Words[1])) * Turn;
  T Radius = std::sqrt(-2 * std::log(U));
  Numbers[0] = Radius * std::sin(V);
  Numbers[1] = Radius * std::cos(V);
}

template <class T>
void fillNormals(cu2xrandGenerator &Of, T *To, size_t N, T Mean, T Deviation,
                 bool IsLog) {
  const bool IsBits = Of.Engine->isBits();
  const unsigned WordsForPair = IsBits ? 2 * sizeof(T) / sizeof(uint32_t) : 2;
  fillGroups(Of, To, N, {WordsForPair, 2},
             [=](const uint32_t *Bits, T *Numbers) {
               if (IsBits)
                 normalPair(Bits, Numbers);
               else
                 normalPairOfMRG(Bits, Numbers);
               for (unsigned I = 0; I != 2; ++I) {
                 T Each = Mean + Deviation * Numbers[I];
                 Numbers[I] = IsLog ? std::exp(Each) : Each;
               }
             });
}

/// The root of erfc(x) - `Tail`, for a tail up to one, by Newton's method on a
/// rough start.
double inverseTail(double Tail) {
  if (Tail == 1.0)
    return 0.0;
  double Root = std::sqrt(-2.0 * std::log(Tail / 2.0));
  double Value = -0.70711 * ((2.30753 + Root * 0.27061) /
                                 (1.0 + Root * (0.99229 + Root * 0.04481)) -
                             Root);
  for (int Step = 0; Step != 3; ++Step) {
    double Error = std::erfc(Value) - Tail;
    Value +=
        Error / (1.12837916709551257 * std::exp(-Value * Value) - Value * Error);
  }
  return Value;
}

/// The normally distributed number with as many below it as numbers are below
/// `Bits`: what keeps the order of a quasirandom sequence.
float normalOf(uint32_t Bits) {
  float Sign = -1.4142135f;
  if (Bits > 0x80000000u) {
    Bits = ~Bits;
    Sign = -Sign;
  }
  return Sign * static_cast<float>(inverseTail(2.0f * uniform(Bits)));
}

/// Words of one lane, one after the other.
class LaneWords {
public:
  LaneWords(Engine &E, unsigned Lane) : E(E), Lane(Lane) {}

  double nextUniform() {
    if (Left == 0) {
      E.next(Lane, Words);
      Left = E.grain();
    }
    uint32_t Word = Words[E.grain() - Left--];
    return E.isBits() ? uniformOf32(Word) : uniformOfMRG(Word);
  }

private:
  Engine &E;
  unsigned Lane, Left = 0;
  uint32_t Words[4];
};

/// How many numbers of a Poisson process of rate `Lambda` come in one unit of
/// time: exact, in steps in which the exponential does not vanish.
unsigned poisson(LaneWords &Words, double Lambda) {
  constexpr double Step = 500;
  unsigned Count = 0;
  for (; Lambda > 0; Lambda -= Step) {
    double Limit = std::exp(-std::min(Lambda, Step));
    for (double Product = Words.nextUniform(); Product > Limit;
         Product *= Words.nextUniform())
      ++Count;
  }
  return Count;
}

} // namespace

void cu2x::rand::prepare(cu2xrandGenerator &Of) {
  if (Of.IsReady)
    return;
  Of.IsReady = true;
  if (Of.isQuasi())
    return;
  if (!Of.IsSeeded)
    note(Note::DefaultSeed);
  if (Of.Ordering != CU2XRAND_ORDERING_PSEUDO_LEGACY)
    note(Note::Ordering);
  Engine &E = *Of.Engine;
  E.seed(Of.Seed);
  uint64_t Groups = Of.Offset / E.grain();
  Of.Lane = static_cast<unsigned>(Groups % E.lanes());
  Of.LastGrains = 0;
  if (Groups == 0)
    return;
  for (unsigned Lane = 0; Lane != E.lanes(); ++Lane)
    E.skip(Lane, Groups / E.lanes() + (Lane < Of.Lane));
}

void cu2x::rand::fill(cu2xrandGenerator &Of, unsigned *To, size_t N) {
  if (Of.isQuasi())
    return fillDimensions(Of, To, N, [](uint32_t Bits) { return Bits; });
  const bool IsBits = Of.Engine->isBits();
  fillGroups(Of, To, N, {1, 1}, [=](const uint32_t *Bits, unsigned *Numbers) {
    *Numbers = IsBits ? *Bits : bitsOfMRG(*Bits);
  });
}

void cu2x::rand::fillUniform(cu2xrandGenerator &Of, float *To, size_t N) {
  if (Of.isQuasi())
    return fillDimensions(Of, To, N,
                          [](uint32_t Bits) { return uniform(Bits); });
  const bool IsBits = Of.Engine->isBits();
  fillGroups(Of, To, N, {1, 1}, [=](const uint32_t *Bits, float *Numbers) {
    *Numbers =
        IsBits ? uniform(*Bits) : static_cast<float>(uniformOfMRG(*Bits));
  });
}

void cu2x::rand::fillUniform(cu2xrandGenerator &Of, double *To, size_t N) {
  if (Of.isQuasi())
    return fillDimensions(Of, To, N, uniformOf32);
  if (!Of.Engine->isBits())
    return fillGroups(Of, To, N, {1, 1},
                      [](const uint32_t *Words, double *Numbers) {
                        *Numbers = uniformOfMRG(*Words);
                      });
  fillGroups(Of, To, N, {2, 1}, [](const uint32_t *Bits, double *Numbers) {
    *Numbers = uniform(Bits[0], Bits[1]);
  });
}

void cu2x::rand::fillNormal(cu2xrandGenerator &Of, float *To, size_t N,
                            float Mean, float Deviation, bool IsLog) {
  if (Of.isQuasi())
    return fillDimensions(Of, To, N, [=](uint32_t Bits) {
      float Each = Mean + Deviation * normalOf(Bits);
      return IsLog ? std::exp(Each) : Each;
    });
  fillNormals(Of, To, N, Mean, Deviation, IsLog);
}

void cu2x::rand::fillNormal(cu2xrandGenerator &Of, double *To, size_t N,
                            double Mean, double Deviation, bool IsLog) {
  fillNormals(Of, To, N, Mean, Deviation, IsLog);
}

void cu2x::rand::fillPoisson(cu2xrandGenerator &Of, unsigned *To, size_t N,
                             double Lambda) {
  note(Note::Poisson);
  Engine &E = *Of.Engine;
  for (size_t I = 0; I != N; ++I) {
    LaneWords Words(E, Of.Lane);
    Of.Lane = (Of.Lane + 1) % E.lanes();
    To[I] = poisson(Words, Lambda);
  }
}
