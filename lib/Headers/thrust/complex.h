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
template <class __T> class complex;
}

THRUST_NAMESPACE_BEGIN

// Arithmetic is source that is translated. What has no body here, as all that
// is about std::complex, is refused.
#define __CU2X_THRUST_COMPLEX_ASSIGN(OP, WITH_COMPLEX, WITH_NUMBER)            \
  template <class __U>                                                         \
  __CU2X_HD complex &operator OP(const complex<__U> &__Z) {                    \
    WITH_COMPLEX;                                                              \
    return *this;                                                              \
  }                                                                            \
  template <class __U,                                                         \
            class =                                                            \
                typename std::enable_if<std::is_arithmetic<__U>::value>::type> \
  __CU2X_HD complex &operator OP(const __U &__X) {                             \
    WITH_NUMBER;                                                               \
    return *this;                                                              \
  }

template <class __T> struct CU2X_SOURCE alignas(2 * sizeof(__T)) complex {
  typedef __T value_type;
  complex() = default;
  __CU2X_HD constexpr complex(__T __Re) : __Real(__Re), __Imag(__T()) {}
  __CU2X_HD constexpr complex(__T __Re, __T __Im)
      : __Real(__Re), __Imag(__Im) {}
  template <class __U, class = typename std::enable_if<
                           std::is_convertible<__U, __T>::value>::type>
  __CU2X_HD constexpr complex(const complex<__U> &__Z)
      : __Real(__T(__Z.real())), __Imag(__T(__Z.imag())) {}
  template <class __U> __CU2X_HD complex(const std::complex<__U> &__Z);
  __CU2X_HD complex &operator=(__T __Re) {
    __Real = __Re;
    __Imag = __T();
    return *this;
  }
  template <class __U> __CU2X_HD complex &operator=(const complex<__U> &__Z) {
    __Real = __T(__Z.real());
    __Imag = __T(__Z.imag());
    return *this;
  }
  template <class __U>
  __CU2X_HD complex &operator=(const std::complex<__U> &__Z);
  __CU2X_THRUST_COMPLEX_ASSIGN(+=, __Real += __Z.real(); __Imag += __Z.imag(),
                               __Real += __X)
  __CU2X_THRUST_COMPLEX_ASSIGN(-=, __Real -= __Z.real(); __Imag -= __Z.imag(),
                               __Real -= __X)
  __CU2X_THRUST_COMPLEX_ASSIGN(*=, __multiply(__Z.real(), __Z.imag()), __Real *= __X;
                               __Imag *= __X)
  __CU2X_THRUST_COMPLEX_ASSIGN(/=, __divide(__Z.real(), __Z.imag()), __Real /= __X;
                               __Imag /= __X)
  __CU2X_HD constexpr __T real() const { return __Real; }
  __CU2X_HD constexpr __T imag() const { return __Imag; }
  __CU2X_HD void real(__T __Re) { __Real = __Re; }
  __CU2X_HD void imag(__T __Im) { __Imag = __Im; }
  __CU2X_HD operator std::complex<__T>() const;

private:
  __CU2X_HD void __multiply(__T __Re, __T __Im) {
    __T __Own = __Real;
    __Real = __Own * __Re - __Imag * __Im;
    __Imag = __Own * __Im + __Imag * __Re;
  }
  /// By numbers of a like size, so that no square overflows.
  __CU2X_HD void __divide(__T __Re, __T __Im) {
    __T __Size = (__Re < 0 ? -__Re : __Re) + (__Im < 0 ? -__Im : __Im);
    __T __Scale = __T(1) / __Size;
    __T __A = __Real * __Scale, __B = __Imag * __Scale;
    __T __C = __Re * __Scale, __D = __Im * __Scale;
    __Scale = __T(1) / (__C * __C + __D * __D);
    __Real = (__A * __C + __B * __D) * __Scale;
    __Imag = (__B * __C - __A * __D) * __Scale;
  }

  __T __Real, __Imag;
};
#undef __CU2X_THRUST_COMPLEX_ASSIGN

template <class __T>
CU2X_SOURCE __CU2X_HD complex<__T> __complex_quotient(complex<__T> __X,
                                                      complex<__T> __Y) {
  __X /= __Y;
  return __X;
}

#define __CU2X_THRUST_COMPLEX_BINARY(NAME, BOTH, LEFT, RIGHT)                  \
  template <class __T0, class __T1>                                            \
  CU2X_SOURCE __CU2X_HD complex<typename std::common_type<__T0, __T1>::type>   \
  NAME(const complex<__T0> &__X, const complex<__T1> &__Y) {                   \
    typedef typename std::common_type<__T0, __T1>::type __T;                   \
    return BOTH;                                                               \
  }                                                                            \
  template <                                                                   \
      class __T0, class __T1,                                                  \
      class = typename std::enable_if<std::is_arithmetic<__T1>::value>::type>  \
  CU2X_SOURCE __CU2X_HD complex<typename std::common_type<__T0, __T1>::type>   \
  NAME(const complex<__T0> &__X, const __T1 &__Y) {                            \
    typedef typename std::common_type<__T0, __T1>::type __T;                   \
    return LEFT;                                                               \
  }                                                                            \
  template <                                                                   \
      class __T0, class __T1,                                                  \
      class = typename std::enable_if<std::is_arithmetic<__T0>::value>::type>  \
  CU2X_SOURCE __CU2X_HD complex<typename std::common_type<__T0, __T1>::type>   \
  NAME(const __T0 &__X, const complex<__T1> &__Y) {                            \
    typedef typename std::common_type<__T0, __T1>::type __T;                   \
    return RIGHT;                                                              \
  }
__CU2X_THRUST_COMPLEX_BINARY(
    operator+,
    complex<__T>(__T(__X.real()) + __T(__Y.real()),
                 __T(__X.imag()) + __T(__Y.imag())),
    complex<__T>(__T(__X.real()) + __T(__Y), __T(__X.imag())),
    complex<__T>(__T(__X) + __T(__Y.real()), __T(__Y.imag())))
__CU2X_THRUST_COMPLEX_BINARY(
    operator-,
    complex<__T>(__T(__X.real()) - __T(__Y.real()),
                 __T(__X.imag()) - __T(__Y.imag())),
    complex<__T>(__T(__X.real()) - __T(__Y), __T(__X.imag())),
    complex<__T>(__T(__X) - __T(__Y.real()), -__T(__Y.imag())))
__CU2X_THRUST_COMPLEX_BINARY(
    operator*,
    complex<__T>(__T(__X.real()) * __T(__Y.real()) -
                     __T(__X.imag()) * __T(__Y.imag()),
                 __T(__X.real()) * __T(__Y.imag()) +
                     __T(__X.imag()) * __T(__Y.real())),
    complex<__T>(__T(__X.real()) * __T(__Y), __T(__X.imag()) * __T(__Y)),
    complex<__T>(__T(__X) * __T(__Y.real()), __T(__X) * __T(__Y.imag())))
__CU2X_THRUST_COMPLEX_BINARY(
    operator/,
    __complex_quotient(complex<__T>(__X), complex<__T>(__Y)),
    complex<__T>(__T(__X.real()) / __T(__Y), __T(__X.imag()) / __T(__Y)),
    __complex_quotient(complex<__T>(__T(__X)), complex<__T>(__Y)))
#undef __CU2X_THRUST_COMPLEX_BINARY

#define __CU2X_THRUST_COMPLEX_BINARY(NAME)                                     \
  template <class __T0, class __T1>                                            \
  __CU2X_HD complex<typename std::common_type<__T0, __T1>::type> NAME(         \
      const complex<__T0> &__X, const complex<__T1> &__Y);                     \
  template <                                                                   \
      class __T0, class __T1,                                                  \
      class = typename std::enable_if<std::is_arithmetic<__T1>::value>::type>  \
  __CU2X_HD complex<typename std::common_type<__T0, __T1>::type> NAME(         \
      const complex<__T0> &__X, const __T1 &__Y);                              \
  template <                                                                   \
      class __T0, class __T1,                                                  \
      class = typename std::enable_if<std::is_arithmetic<__T0>::value>::type>  \
  __CU2X_HD complex<typename std::common_type<__T0, __T1>::type> NAME(         \
      const __T0 &__X, const complex<__T1> &__Y);
__CU2X_THRUST_COMPLEX_BINARY(pow)
#undef __CU2X_THRUST_COMPLEX_BINARY
#define __CU2X_THRUST_COMPLEX_COMPARE(OP, JOIN)                                \
  template <class __T0, class __T1>                                            \
  CU2X_SOURCE __CU2X_HD bool operator OP(const complex<__T0> &__X,             \
                                         const complex<__T1> &__Y) {           \
    return __X.real() OP __Y.real() JOIN __X.imag() OP __Y.imag();             \
  }                                                                            \
  template <                                                                   \
      class __T0, class __T1,                                                  \
      class = typename std::enable_if<std::is_arithmetic<__T1>::value>::type>  \
  CU2X_SOURCE __CU2X_HD bool operator OP(const complex<__T0> &__X,             \
                                         const __T1 &__Y) {                    \
    return __X.real() OP __Y JOIN __X.imag() OP __T0();                        \
  }                                                                            \
  template <                                                                   \
      class __T0, class __T1,                                                  \
      class = typename std::enable_if<std::is_arithmetic<__T0>::value>::type>  \
  CU2X_SOURCE __CU2X_HD bool operator OP(const __T0 &__X,                      \
                                         const complex<__T1> &__Y) {           \
    return __X OP __Y.real() JOIN __T1() OP __Y.imag();                        \
  }
__CU2X_THRUST_COMPLEX_COMPARE(==, &&)
__CU2X_THRUST_COMPLEX_COMPARE(!=, ||)
#undef __CU2X_THRUST_COMPLEX_COMPARE

template <class __T>
CU2X_SOURCE __CU2X_HD complex<__T> operator-(const complex<__T> &__Z) {
  return complex<__T>(-__Z.real(), -__Z.imag());
}
template <class __T>
CU2X_SOURCE __CU2X_HD complex<__T> conj(const complex<__T> &__Z) {
  return complex<__T>(__Z.real(), -__Z.imag());
}
template <class __T>
CU2X_SOURCE __CU2X_HD complex<__T> operator+(const complex<__T> &__Z) {
  return __Z;
}
#define __CU2X_THRUST_COMPLEX_FUNCTION(NAME, TYPE, FUNCTION)                   \
  CU2X_SOURCE __CU2X_HD inline TYPE NAME(TYPE __X, TYPE __Y) {                 \
    return FUNCTION(__X, __Y);                                                 \
  }
__CU2X_THRUST_COMPLEX_FUNCTION(__complex_length, float, ::hypotf)
__CU2X_THRUST_COMPLEX_FUNCTION(__complex_length, double, ::hypot)
__CU2X_THRUST_COMPLEX_FUNCTION(__complex_angle, float, ::atan2f)
__CU2X_THRUST_COMPLEX_FUNCTION(__complex_angle, double, ::atan2)
#undef __CU2X_THRUST_COMPLEX_FUNCTION
template <class __T>
CU2X_SOURCE __CU2X_HD __T abs(const complex<__T> &__Z) {
  return __complex_length(__Z.real(), __Z.imag());
}
template <class __T>
CU2X_SOURCE __CU2X_HD __T arg(const complex<__T> &__Z) {
  return __complex_angle(__Z.imag(), __Z.real());
}
template <class __T>
CU2X_SOURCE __CU2X_HD __T norm(const complex<__T> &__Z) {
  return __Z.real() * __Z.real() + __Z.imag() * __Z.imag();
}
CU2X_SOURCE __CU2X_HD inline complex<float> __complex_polar(float __Magnitude,
                                                            float __Angle) {
  return complex<float>(__Magnitude * ::cosf(__Angle),
                        __Magnitude * ::sinf(__Angle));
}
CU2X_SOURCE __CU2X_HD inline complex<double> __complex_polar(double __Magnitude,
                                                             double __Angle) {
  return complex<double>(__Magnitude * ::cos(__Angle),
                         __Magnitude * ::sin(__Angle));
}
template <class __T0, class __T1 = __T0>
CU2X_SOURCE __CU2X_HD complex<typename std::common_type<__T0, __T1>::type>
polar(const __T0 &__Magnitude, const __T1 &__Angle = __T1()) {
  typedef typename std::common_type<__T0, __T1>::type __T;
  return __complex_polar(__T(__Magnitude), __T(__Angle));
}
// Without a body: a program that is run ends in the linker.
#define __CU2X_THRUST_COMPLEX_UNARY(NAME)                                      \
  template <class __T> __CU2X_HD complex<__T> NAME(const complex<__T> &__Z);
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
template <class __Stream, class __T>
auto operator<<(__Stream &__S, const complex<__T> &__Z)
    -> decltype(__S << __Z.real());
template <class __Stream, class __T>
auto operator>>(__Stream &__S, complex<__T> &__Z)
    -> decltype(__S >> std::declval<__T &>());

THRUST_NAMESPACE_END

#endif // THRUST_COMPLEX_H
