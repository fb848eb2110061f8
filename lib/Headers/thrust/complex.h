//===- complex.h - complex numbers ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_COMPLEX_H
#define THRUST_COMPLEX_H

#include "__config.h"

// Declared here, for <complex> is the costliest of the standard headers.
namespace std {
template <class T> class complex;
}

THRUST_NAMESPACE_BEGIN

#define __CU2X_THRUST_COMPLEX_ASSIGN(OP)                                       \
  template <class U> __CU2X_HD complex &operator OP(const complex<U> &Z) {}    \
  template <class U,                                                           \
            class =                                                            \
                typename std::enable_if<std::is_arithmetic<U>::value>::type>   \
  __CU2X_HD complex &operator OP(const U &X) {}

template <class T> struct alignas(2 * sizeof(T)) complex {
  typedef T value_type;
  complex() = default;
  __CU2X_HD constexpr complex(const T &Re) : Real(Re), Imag(T()) {}
  __CU2X_HD constexpr complex(const T &Re, const T &Im) : Real(Re), Imag(Im) {}
  template <class U, class = typename std::enable_if<
                         std::is_convertible<U, T>::value>::type>
  __CU2X_HD constexpr complex(const complex<U> &Z)
      : Real(T(Z.real())), Imag(T(Z.imag())) {}
  template <class U> __CU2X_HD complex(const std::complex<U> &Z) {}
  __CU2X_HD complex &operator=(const T &Re) {}
  template <class U> __CU2X_HD complex &operator=(const complex<U> &Z) {}
  template <class U> __CU2X_HD complex &operator=(const std::complex<U> &Z) {}
  __CU2X_THRUST_COMPLEX_ASSIGN(+=)
  __CU2X_THRUST_COMPLEX_ASSIGN(-=)
  __CU2X_THRUST_COMPLEX_ASSIGN(*=)
  __CU2X_THRUST_COMPLEX_ASSIGN(/=)
  __CU2X_HD constexpr T real() const { return Real; }
  __CU2X_HD constexpr T imag() const { return Imag; }
  __CU2X_HD void real(T Re) { Real = Re; }
  __CU2X_HD void imag(T Im) { Imag = Im; }
  __CU2X_HD operator std::complex<T>() const {}

private:
  T Real, Imag;
};
#undef __CU2X_THRUST_COMPLEX_ASSIGN

#define __CU2X_THRUST_COMPLEX_BINARY(NAME)                                     \
  template <class T0, class T1>                                                \
  __CU2X_HD complex<typename std::common_type<T0, T1>::type> NAME(             \
      const complex<T0> &X, const complex<T1> &Y) {}                           \
  template <class T0, class T1,                                                \
            class =                                                            \
                typename std::enable_if<std::is_arithmetic<T1>::value>::type>  \
  __CU2X_HD complex<typename std::common_type<T0, T1>::type> NAME(             \
      const complex<T0> &X, const T1 &Y) {}                                    \
  template <class T0, class T1,                                                \
            class =                                                            \
                typename std::enable_if<std::is_arithmetic<T0>::value>::type>  \
  __CU2X_HD complex<typename std::common_type<T0, T1>::type> NAME(             \
      const T0 &X, const complex<T1> &Y) {}
__CU2X_THRUST_COMPLEX_BINARY(operator+)
__CU2X_THRUST_COMPLEX_BINARY(operator-)
__CU2X_THRUST_COMPLEX_BINARY(operator*)
__CU2X_THRUST_COMPLEX_BINARY(operator/)
__CU2X_THRUST_COMPLEX_BINARY(pow)
#undef __CU2X_THRUST_COMPLEX_BINARY
#define __CU2X_THRUST_COMPLEX_COMPARE(OP)                                      \
  template <class T0, class T1>                                                \
  __CU2X_HD bool operator OP(const complex<T0> &X, const complex<T1> &Y) {}    \
  template <class T0, class T1,                                                \
            class =                                                            \
                typename std::enable_if<std::is_arithmetic<T1>::value>::type>  \
  __CU2X_HD bool operator OP(const complex<T0> &X, const T1 &Y) {}             \
  template <class T0, class T1,                                                \
            class =                                                            \
                typename std::enable_if<std::is_arithmetic<T0>::value>::type>  \
  __CU2X_HD bool operator OP(const T0 &X, const complex<T1> &Y) {}
__CU2X_THRUST_COMPLEX_COMPARE(==)
__CU2X_THRUST_COMPLEX_COMPARE(!=)
#undef __CU2X_THRUST_COMPLEX_COMPARE

template <class T> __CU2X_HD T abs(const complex<T> &Z) {}
template <class T> __CU2X_HD T arg(const complex<T> &Z) {}
template <class T> __CU2X_HD T norm(const complex<T> &Z) {}
template <class T0, class T1 = T0>
__CU2X_HD complex<typename std::common_type<T0, T1>::type>
polar(const T0 &Magnitude, const T1 &Angle = T1()) {}
#define __CU2X_THRUST_COMPLEX_UNARY(NAME)                                      \
  template <class T> __CU2X_HD complex<T> NAME(const complex<T> &Z) {}
__CU2X_THRUST_COMPLEX_UNARY(operator+)
__CU2X_THRUST_COMPLEX_UNARY(operator-)
__CU2X_THRUST_COMPLEX_UNARY(conj)
__CU2X_THRUST_COMPLEX_UNARY(proj)
__CU2X_THRUST_COMPLEX_UNARY(exp)
__CU2X_THRUST_COMPLEX_UNARY(log)
__CU2X_THRUST_COMPLEX_UNARY(log10)
__CU2X_THRUST_COMPLEX_UNARY(sqrt)
__CU2X_THRUST_COMPLEX_UNARY(sin)
__CU2X_THRUST_COMPLEX_UNARY(cos)
__CU2X_THRUST_COMPLEX_UNARY(tan)
__CU2X_THRUST_COMPLEX_UNARY(sinh)
__CU2X_THRUST_COMPLEX_UNARY(cosh)
__CU2X_THRUST_COMPLEX_UNARY(tanh)
__CU2X_THRUST_COMPLEX_UNARY(asin)
__CU2X_THRUST_COMPLEX_UNARY(acos)
__CU2X_THRUST_COMPLEX_UNARY(atan)
__CU2X_THRUST_COMPLEX_UNARY(asinh)
__CU2X_THRUST_COMPLEX_UNARY(acosh)
__CU2X_THRUST_COMPLEX_UNARY(atanh)
#undef __CU2X_THRUST_COMPLEX_UNARY
template <class Stream, class T>
auto operator<<(Stream &S, const complex<T> &Z) -> decltype(S << Z.real()) {}
template <class Stream, class T>
auto operator>>(Stream &S, complex<T> &Z)
    -> decltype(S >> std::declval<T &>()) {}

THRUST_NAMESPACE_END

#endif // THRUST_COMPLEX_H
