//===- vector_operators.h - HIP's operators of vectors ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUDA's vectors have no operators, HIP's compute by components, also with a
// number on one side.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_HIP_VECTOR_OPERATORS_H
#define CU2X_SIMT_HIP_VECTOR_OPERATORS_H

#include "cuda_runtime.h"

#include <type_traits>

namespace cu2x {
namespace hip {

/// The components of a vector; 0 for what is none.
template <class V> struct Components {
  static constexpr int Count = 0;
};
#define CU2X_COMPONENTS(NAME, SCALAR, N)                                       \
  template <> struct Components<NAME##N> {                                     \
    static constexpr int Count = N;                                            \
    typedef SCALAR Scalar;                                                     \
  };
#define CU2X_VECTORS(NAME, SCALAR)                                             \
  CU2X_COMPONENTS(NAME, SCALAR, 1)                                             \
  CU2X_COMPONENTS(NAME, SCALAR, 2)                                             \
  CU2X_COMPONENTS(NAME, SCALAR, 3)                                             \
  CU2X_COMPONENTS(NAME, SCALAR, 4)
CU2X_VECTORS(char, signed char)
CU2X_VECTORS(uchar, unsigned char)
CU2X_VECTORS(short, short)
CU2X_VECTORS(ushort, unsigned short)
CU2X_VECTORS(int, int)
CU2X_VECTORS(uint, unsigned)
CU2X_VECTORS(long, long)
CU2X_VECTORS(ulong, unsigned long)
CU2X_VECTORS(longlong, long long)
CU2X_VECTORS(ulonglong, unsigned long long)
CU2X_VECTORS(float, float)
CU2X_VECTORS(double, double)
#undef CU2X_VECTORS
#undef CU2X_COMPONENTS

template <class V>
using ScalarOf = typename std::enable_if<(Components<V>::Count > 0),
                                         typename Components<V>::Scalar>::type;
template <class V>
using IntegerOf = typename std::enable_if<std::is_integral<ScalarOf<V>>::value,
                                          ScalarOf<V>>::type;
template <class T>
using Number = typename std::enable_if<std::is_arithmetic<T>::value, T>::type;

} // namespace hip
} // namespace cu2x

// None of them calls another, as the program may have its own.
#define CU2X_BINARY(OP, SCALAR)                                                \
  template <class V, class = cu2x::hip::SCALAR<V>>                             \
  CU2X_DEVICE V &operator OP## = (V & A, const V &B) {                         \
    for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)                  \
      (&A.x)[I] = (&A.x)[I] OP(&B.x)[I];                                       \
    return A;                                                                  \
  }                                                                            \
  template <class V, class T, class = cu2x::hip::SCALAR<V>,                    \
            class = cu2x::hip::Number<T>>                                      \
  CU2X_DEVICE V &operator OP## = (V & A, T B) {                                \
    for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)                  \
      (&A.x)[I] = (&A.x)[I] OP static_cast<cu2x::hip::ScalarOf<V>>(B);         \
    return A;                                                                  \
  }                                                                            \
  template <class V, class = cu2x::hip::SCALAR<V>>                             \
  CU2X_DEVICE V operator OP(V A, const V &B) {                                 \
    for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)                  \
      (&A.x)[I] = (&A.x)[I] OP(&B.x)[I];                                       \
    return A;                                                                  \
  }                                                                            \
  template <class V, class T, class = cu2x::hip::SCALAR<V>,                    \
            class = cu2x::hip::Number<T>>                                      \
  CU2X_DEVICE V operator OP(V A, T B) {                                        \
    for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)                  \
      (&A.x)[I] = (&A.x)[I] OP static_cast<cu2x::hip::ScalarOf<V>>(B);         \
    return A;                                                                  \
  }                                                                            \
  template <class V, class T, class = cu2x::hip::SCALAR<V>,                    \
            class = cu2x::hip::Number<T>>                                      \
  CU2X_DEVICE V operator OP(T A, V B) {                                        \
    for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)                  \
      (&B.x)[I] = static_cast<cu2x::hip::ScalarOf<V>>(A) OP(&B.x)[I];          \
    return B;                                                                  \
  }
CU2X_BINARY(+, ScalarOf)
CU2X_BINARY(-, ScalarOf)
CU2X_BINARY(*, ScalarOf)
CU2X_BINARY(/, ScalarOf)
CU2X_BINARY(%, IntegerOf)
CU2X_BINARY(^, IntegerOf)
CU2X_BINARY(|, IntegerOf)
CU2X_BINARY(&, IntegerOf)
CU2X_BINARY(<<, IntegerOf)
CU2X_BINARY(>>, IntegerOf)
#undef CU2X_BINARY

template <class V, class = cu2x::hip::ScalarOf<V>>
CU2X_DEVICE V operator-(V A) {
  for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)
    (&A.x)[I] = -(&A.x)[I];
  return A;
}
template <class V, class = cu2x::hip::IntegerOf<V>>
CU2X_DEVICE V operator~(V A) {
  for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)
    (&A.x)[I] = ~(&A.x)[I];
  return A;
}
#define CU2X_STEP(OP)                                                          \
  template <class V, class = cu2x::hip::ScalarOf<V>>                           \
  CU2X_DEVICE V &operator OP(V &A) {                                           \
    for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)                  \
      OP(&A.x)[I];                                                             \
    return A;                                                                  \
  }                                                                            \
  template <class V, class = cu2x::hip::ScalarOf<V>>                           \
  CU2X_DEVICE V operator OP(V &A, int) {                                       \
    V Old = A;                                                                 \
    for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)                  \
      OP(&A.x)[I];                                                             \
    return Old;                                                                \
  }
CU2X_STEP(++)
CU2X_STEP(--)
#undef CU2X_STEP

template <class V, class = cu2x::hip::ScalarOf<V>>
CU2X_DEVICE bool operator==(const V &A, const V &B) {
  for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)
    if (!((&A.x)[I] == (&B.x)[I]))
      return false;
  return true;
}
template <class V, class = cu2x::hip::ScalarOf<V>>
CU2X_DEVICE bool operator!=(const V &A, const V &B) {
  for (int I = 0; I < cu2x::hip::Components<V>::Count; ++I)
    if (!((&A.x)[I] == (&B.x)[I]))
      return true;
  return false;
}

#endif // CU2X_SIMT_HIP_VECTOR_OPERATORS_H
