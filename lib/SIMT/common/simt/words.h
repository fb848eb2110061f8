//===- words.h - Several small integers in one word -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_WORDS_H
#define CU2X_SIMT_WORDS_H

#include "simt/qualifiers.h"

namespace cu2x {
namespace cuda {

/// Applies \p Change to each lane of the words, lanes of type \p T in an int.
template <class T, class Callable>
unsigned mapLanes(unsigned A, unsigned B, Callable Change) {
  constexpr unsigned Bits = 8 * sizeof(T);
  constexpr unsigned Mask = (1u << Bits) - 1;
  unsigned Result = 0;
  for (unsigned I = 0; I != 32; I += Bits)
    Result |= (static_cast<unsigned>(Change(int(static_cast<T>(A >> I)),
                                            int(static_cast<T>(B >> I)))) &
               Mask)
              << I;
  return Result;
}

constexpr int clampTo(int X, int Low, int High) {
  return X < Low ? Low : X > High ? High : X;
}

} // namespace cuda
} // namespace cu2x

// NAME2 works on two 16-bit lanes and NAME4 on four 8-bit ones. In an
// expression A and B are a lane of each word, and MIN and MAX the limits of the
// signed lane.
#define CU2X_LANES2(NAME, T, MIN, MAX, EXPRESSION)                             \
  CU2X_DEVICE unsigned NAME(unsigned X, unsigned Y) {                          \
    constexpr int Min = MIN, Max = MAX;                                        \
    (void)Min, (void)Max;                                                      \
    return cu2x::cuda::mapLanes<T>(                                            \
        X, Y, [=](int A, int B) -> int { return EXPRESSION; });                \
  }
#define CU2X_SIGNED(NAME, EXPRESSION)                                          \
  CU2X_LANES2(NAME##2, short, -32768, 32767, EXPRESSION)                       \
  CU2X_LANES2(NAME##4, signed char, -128, 127, EXPRESSION)
#define CU2X_UNSIGNED(NAME, EXPRESSION)                                        \
  CU2X_LANES2(NAME##2, unsigned short, 0, 65535, EXPRESSION)                   \
  CU2X_LANES2(NAME##4, unsigned char, 0, 255, EXPRESSION)
#define CU2X_COMPARISONS(NAME, OP)                                             \
  CU2X_SIGNED(__vcmp##NAME##s, A OP B ? -1 : 0)                                \
  CU2X_UNSIGNED(__vcmp##NAME##u, A OP B ? -1 : 0)                              \
  CU2X_SIGNED(__vset##NAME##s, A OP B ? 1 : 0)                                 \
  CU2X_UNSIGNED(__vset##NAME##u, A OP B ? 1 : 0)

CU2X_UNSIGNED(__vadd, A + B)
CU2X_UNSIGNED(__vsub, A - B)
CU2X_SIGNED(__vaddss, cu2x::cuda::clampTo(A + B, Min, Max))
CU2X_SIGNED(__vsubss, cu2x::cuda::clampTo(A - B, Min, Max))
CU2X_UNSIGNED(__vaddus, cu2x::cuda::clampTo(A + B, Min, Max))
CU2X_UNSIGNED(__vsubus, cu2x::cuda::clampTo(A - B, Min, Max))
CU2X_SIGNED(__vavgs, (A + B + (A + B >= 0)) >> 1)
CU2X_UNSIGNED(__vavgu, (A + B + 1) >> 1)
CU2X_UNSIGNED(__vhaddu, (A + B) >> 1)
CU2X_SIGNED(__vabsdiffs, A < B ? B - A : A - B)
CU2X_UNSIGNED(__vabsdiffu, A < B ? B - A : A - B)
CU2X_SIGNED(__vmaxs, A < B ? B : A)
CU2X_SIGNED(__vmins, B < A ? B : A)
CU2X_UNSIGNED(__vmaxu, A < B ? B : A)
CU2X_UNSIGNED(__vminu, B < A ? B : A)
CU2X_UNSIGNED(__vcmpeq, A == B ? -1 : 0)
CU2X_UNSIGNED(__vcmpne, A != B ? -1 : 0)
CU2X_UNSIGNED(__vseteq, A == B ? 1 : 0)
CU2X_UNSIGNED(__vsetne, A != B ? 1 : 0)
CU2X_COMPARISONS(lt, <)
CU2X_COMPARISONS(le, <=)
CU2X_COMPARISONS(gt, >)
CU2X_COMPARISONS(ge, >=)
#undef CU2X_COMPARISONS
#undef CU2X_UNSIGNED
#undef CU2X_SIGNED
#undef CU2X_LANES2

#define CU2X_UNARY(NAME, T, MAX, EXPRESSION)                                   \
  CU2X_DEVICE unsigned NAME(unsigned X) {                                      \
    constexpr int Max = MAX;                                                   \
    (void)Max;                                                                 \
    return cu2x::cuda::mapLanes<T>(                                            \
        X, 0, [=](int A, int) -> int { return EXPRESSION; });                  \
  }
CU2X_UNARY(__vabs2, short, 32767, A < 0 ? -A : A)
CU2X_UNARY(__vabs4, signed char, 127, A < 0 ? -A : A)
CU2X_UNARY(__vabsss2, short, 32767, A < -Max ? Max : A < 0 ? -A : A)
CU2X_UNARY(__vabsss4, signed char, 127, A < -Max ? Max : A < 0 ? -A : A)
CU2X_UNARY(__vneg2, short, 32767, -A)
CU2X_UNARY(__vneg4, signed char, 127, -A)
CU2X_UNARY(__vnegss2, short, 32767, A < -Max ? Max : -A)
CU2X_UNARY(__vnegss4, signed char, 127, A < -Max ? Max : -A)
#undef CU2X_UNARY

#define CU2X_SUM(NAME, T)                                                      \
  CU2X_DEVICE unsigned NAME(unsigned X, unsigned Y) {                          \
    unsigned Sum = 0;                                                          \
    cu2x::cuda::mapLanes<T>(X, Y, [&](int A, int B) {                          \
      Sum += A < B ? B - A : A - B;                                            \
      return 0;                                                                \
    });                                                                        \
    return Sum;                                                                \
  }
CU2X_SUM(__vsads2, short)
CU2X_SUM(__vsads4, signed char)
CU2X_SUM(__vsadu2, unsigned short)
CU2X_SUM(__vsadu4, unsigned char)
#undef CU2X_SUM

//===----------------------------------------------------------------------===//
// The greatest and the least of numbers and sums, for the host as well
//===----------------------------------------------------------------------===//

namespace cu2x {
namespace cuda {
/// Applies \p Change to the halves of three words, of type \p T in an int.
template <class T, class Callable>
unsigned mapHalves(unsigned A, unsigned B, unsigned C, Callable Change) {
  unsigned Result = 0;
  for (unsigned I = 0; I != 32; I += 16)
    Result |= (static_cast<unsigned>(Change(int(static_cast<T>(A >> I)),
                                            int(static_cast<T>(B >> I)),
                                            int(static_cast<T>(C >> I)))) &
               0xffffu)
              << I;
  return Result;
}
template <class T> T lessOf(T A, T B) { return B < A ? B : A; }
template <class T> T greaterOf(T A, T B) { return A < B ? B : A; }
/// A sum wraps as its type does.
template <class T> T wrappingSum(T A, T B) {
  return static_cast<T>(static_cast<unsigned>(A) + static_cast<unsigned>(B));
}
} // namespace cuda
} // namespace cu2x

// Each for numbers and for halves of words. In an expression T is the type, and
// A, B and C are the arguments.
#define CU2X_OF_THREE(NAME, WORD, HALF, WORDTYPE, HALFTYPE, EXPRESSION)        \
  CU2X_DEVICE WORDTYPE NAME##WORD(WORDTYPE A, WORDTYPE B, WORDTYPE C) {        \
    using namespace cu2x::cuda;                                                \
    using T = WORDTYPE;                                                        \
    return EXPRESSION;                                                         \
  }                                                                            \
  CU2X_DEVICE unsigned NAME##HALF(unsigned X, unsigned Y, unsigned Z) {        \
    using namespace cu2x::cuda;                                                \
    using T = HALFTYPE;                                                        \
    return mapHalves<T>(X, Y, Z, [](int IA, int IB, int IC) -> int {           \
      T A = static_cast<T>(IA), B = static_cast<T>(IB),                        \
        C = static_cast<T>(IC);                                                \
      return EXPRESSION;                                                       \
    });                                                                        \
  }
#define CU2X_OF_SIGNED(NAME, SUFFIX, EXPRESSION)                               \
  CU2X_OF_THREE(NAME, _s32##SUFFIX, _s16x2##SUFFIX, int, short, EXPRESSION)
#define CU2X_OF_BOTH(NAME, EXPRESSION)                                         \
  CU2X_OF_SIGNED(NAME, , EXPRESSION)                                           \
  CU2X_OF_THREE(NAME, _u32, _u16x2, unsigned, unsigned short, EXPRESSION)
CU2X_OF_BOTH(__vimax3, greaterOf(greaterOf(A, B), C))
CU2X_OF_BOTH(__vimin3, lessOf(lessOf(A, B), C))
CU2X_OF_BOTH(__viaddmax, greaterOf(wrappingSum<T>(A, B), C))
CU2X_OF_BOTH(__viaddmin, lessOf(wrappingSum<T>(A, B), C))
CU2X_OF_SIGNED(__vimax3, _relu,
               greaterOf(greaterOf(greaterOf(A, B), C), static_cast<T>(0)))
CU2X_OF_SIGNED(__vimin3, _relu,
               greaterOf(lessOf(lessOf(A, B), C), static_cast<T>(0)))
CU2X_OF_SIGNED(__viaddmax, _relu,
               greaterOf(greaterOf(wrappingSum<T>(A, B), C),
                         static_cast<T>(0)))
CU2X_OF_SIGNED(__viaddmin, _relu,
               greaterOf(lessOf(wrappingSum<T>(A, B), C), static_cast<T>(0)))
#undef CU2X_OF_BOTH
#undef CU2X_OF_SIGNED
#undef CU2X_OF_THREE

#define CU2X_RELU(NAME, OF)                                                    \
  CU2X_DEVICE int NAME##_s32_relu(int A, int B) {                              \
    return cu2x::cuda::greaterOf(cu2x::cuda::OF(A, B), 0);                     \
  }                                                                            \
  CU2X_DEVICE unsigned NAME##_s16x2_relu(unsigned X, unsigned Y) {             \
    return cu2x::cuda::mapLanes<short>(X, Y, [](int A, int B) {                \
      return cu2x::cuda::greaterOf(cu2x::cuda::OF(A, B), 0);                   \
    });                                                                        \
  }
CU2X_RELU(__vimax, greaterOf)
CU2X_RELU(__vimin, lessOf)
#undef CU2X_RELU

// And whether that is the first; of halves the upper one comes first.
#define CU2X_CHOICE_OF(NAME, T, HALFNAME, HALFTYPE, OF)                        \
  CU2X_DEVICE T NAME(T A, T B, bool *IsFirst) {                                \
    T Result = cu2x::cuda::OF(A, B);                                           \
    *IsFirst = Result == A;                                                    \
    return Result;                                                             \
  }                                                                            \
  CU2X_DEVICE unsigned HALFNAME(unsigned X, unsigned Y, bool *IsFirstHigh,     \
                                bool *IsFirstLow) {                            \
    unsigned Result = cu2x::cuda::mapLanes<HALFTYPE>(                          \
        X, Y, [](int A, int B) { return cu2x::cuda::OF(A, B); });              \
    *IsFirstHigh = Result >> 16 == X >> 16;                                    \
    *IsFirstLow = (Result & 0xffffu) == (X & 0xffffu);                         \
    return Result;                                                             \
  }
#define CU2X_CHOICE(NAME, OF)                                                  \
  CU2X_CHOICE_OF(NAME##_s32, int, NAME##_s16x2, short, OF)                     \
  CU2X_CHOICE_OF(NAME##_u32, unsigned, NAME##_u16x2, unsigned short, OF)
CU2X_CHOICE(__vibmax, greaterOf)
CU2X_CHOICE(__vibmin, lessOf)
#undef CU2X_CHOICE
#undef CU2X_CHOICE_OF

#endif // CU2X_SIMT_WORDS_H
