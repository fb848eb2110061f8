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

#endif // CU2X_SIMT_WORDS_H
