//===- __math.h - cuda::std mathematics -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_STD_MATH_ALL_H
#define CUDA_STD_MATH_ALL_H

#include "../__scopes.h"

#include <type_traits>

namespace cuda {
namespace std {
template <class __T>
using __if_integer =
    typename ::std::enable_if<::std::is_integral<__T>::value, double>::type;

#define __CU2X_MATH1(NAME)                                                     \
  __CU2X_HD float NAME(float __X);                                             \
  __CU2X_HD double NAME(double __X);                                           \
  __CU2X_HD long double NAME(long double __X);                                 \
  __CU2X_HD float NAME##f(float __X);                                          \
  template <class __T> __CU2X_HD __if_integer<__T> NAME(__T __X) {}
__CU2X_MATH1(acos)
__CU2X_MATH1(acosh)
__CU2X_MATH1(asin)
__CU2X_MATH1(asinh)
__CU2X_MATH1(atan)
__CU2X_MATH1(atanh)
__CU2X_MATH1(cbrt)
__CU2X_MATH1(ceil)
__CU2X_MATH1(cos)
__CU2X_MATH1(cosh)
__CU2X_MATH1(erf)
__CU2X_MATH1(erfc)
__CU2X_MATH1(exp)
__CU2X_MATH1(exp2)
__CU2X_MATH1(expm1)
__CU2X_MATH1(fabs)
__CU2X_MATH1(floor)
__CU2X_MATH1(lgamma)
__CU2X_MATH1(log)
__CU2X_MATH1(log10)
__CU2X_MATH1(log1p)
__CU2X_MATH1(log2)
__CU2X_MATH1(logb)
__CU2X_MATH1(nearbyint)
__CU2X_MATH1(rint)
__CU2X_MATH1(round)
__CU2X_MATH1(sin)
__CU2X_MATH1(sinh)
__CU2X_MATH1(sqrt)
__CU2X_MATH1(tan)
__CU2X_MATH1(tanh)
__CU2X_MATH1(tgamma)
__CU2X_MATH1(trunc)
#undef __CU2X_MATH1

#define __CU2X_MATH2(NAME)                                                     \
  __CU2X_HD float NAME(float __X, float __Y);                                  \
  __CU2X_HD double NAME(double __X, double __Y);                               \
  __CU2X_HD long double NAME(long double __X, long double __Y);                \
  __CU2X_HD float NAME##f(float __X, float __Y);                               \
  template <class __T, class __U,                                              \
            class = typename ::std::enable_if<::std::is_arithmetic<            \
                __T>::value && ::std::is_arithmetic<__U>::value>::type>        \
  __CU2X_HD typename ::std::conditional<                                       \
      ::std::is_integral<__T>::value || ::std::is_integral<__U>::value,        \
      double, typename ::std::common_type<__T, __U>::type>::type               \
  NAME(__T __X, __U __Y) {}
__CU2X_MATH2(atan2)
__CU2X_MATH2(copysign)
__CU2X_MATH2(fdim)
__CU2X_MATH2(fmax)
__CU2X_MATH2(fmin)
__CU2X_MATH2(fmod)
__CU2X_MATH2(hypot)
__CU2X_MATH2(nextafter)
__CU2X_MATH2(pow)
__CU2X_MATH2(remainder)
#undef __CU2X_MATH2

__CU2X_HD float fma(float __X, float __Y, float __Z);
__CU2X_HD double fma(double __X, double __Y, double __Z);
__CU2X_HD float ldexp(float __X, int __Exponent);
__CU2X_HD double ldexp(double __X, int __Exponent);
__CU2X_HD float scalbn(float __X, int __Exponent);
__CU2X_HD double scalbn(double __X, int __Exponent);
__CU2X_HD float frexp(float __X, int *__Exponent);
__CU2X_HD double frexp(double __X, int *__Exponent);
__CU2X_HD float modf(float __X, float *__Integer);
__CU2X_HD double modf(double __X, double *__Integer);
__CU2X_HD float lerp(float __A, float __B, float __T);
__CU2X_HD double lerp(double __A, double __B, double __T);
#define __CU2X_TO_INTEGER(NAME, RESULT)                                        \
  __CU2X_HD RESULT NAME(float __X);                                            \
  __CU2X_HD RESULT NAME(double __X);
__CU2X_TO_INTEGER(ilogb, int)
__CU2X_TO_INTEGER(lrint, long)
__CU2X_TO_INTEGER(lround, long)
__CU2X_TO_INTEGER(llrint, long long)
__CU2X_TO_INTEGER(llround, long long)
#undef __CU2X_TO_INTEGER
// Templates, since half types have these as well.
#define __CU2X_CLASSIFY(NAME)                                                  \
  template <class __T> __CU2X_HD constexpr bool NAME(__T __X) {                \
    return __builtin_##NAME(__X);                                              \
  }
__CU2X_CLASSIFY(isfinite)
__CU2X_CLASSIFY(isinf)
__CU2X_CLASSIFY(isnan)
__CU2X_CLASSIFY(isnormal)
__CU2X_CLASSIFY(signbit)
#undef __CU2X_CLASSIFY
template <class __T> __CU2X_HD constexpr __T abs(__T __X) {
  return __X < __T(0) ? -__X : __X;
}
__CU2X_HD long labs(long __X);
__CU2X_HD long long llabs(long long __X);

// Bits.
template <class __T> __CU2X_HD constexpr int popcount(__T __X) noexcept {
  return __builtin_popcountll(__X);
}
template <class __T> __CU2X_HD constexpr int countl_zero(__T __X) noexcept {
  return __X ? __builtin_clzll(__X) - int(64 - 8 * sizeof(__T))
             : int(8 * sizeof(__T));
}
template <class __T> __CU2X_HD constexpr int countr_zero(__T __X) noexcept {
  return __X ? __builtin_ctzll(__X) : int(8 * sizeof(__T));
}
template <class __T> __CU2X_HD constexpr int countl_one(__T __X) noexcept {
  return countl_zero(__T(~__X));
}
template <class __T> __CU2X_HD constexpr int countr_one(__T __X) noexcept {
  return countr_zero(__T(~__X));
}
template <class __T> __CU2X_HD constexpr bool has_single_bit(__T __X) noexcept {
  return __X && !(__X & (__X - 1));
}
template <class __T> __CU2X_HD constexpr int bit_width(__T __X) noexcept {
  return int(8 * sizeof(__T)) - countl_zero(__X);
}
template <class __T> __CU2X_HD constexpr __T bit_floor(__T __X) noexcept {
  return __X ? __T(1) << (bit_width(__X) - 1) : __T(0);
}
template <class __T> __CU2X_HD constexpr __T bit_ceil(__T __X) noexcept {
  return __X < 2 ? __T(1) : __T(1) << bit_width(__T(__X - 1));
}
template <class __T> __CU2X_HD constexpr __T rotl(__T __X, int __N) noexcept {
  return __X << __N | __X >> (8 * sizeof(__T) - __N);
}
template <class __T> __CU2X_HD constexpr __T rotr(__T __X, int __N) noexcept {
  return __X >> __N | __X << (8 * sizeof(__T) - __N);
}
template <class __To, class __From>
__CU2X_HD constexpr __To bit_cast(const __From &__Value) noexcept {
  return __builtin_bit_cast(__To, __Value);
}
template <class __T> __CU2X_HD constexpr __T byteswap(__T __X) noexcept {
  return __builtin_bswap64(__X) >> (64 - 8 * sizeof(__T));
}
enum class endian { little = 1234, big = 4321, native = little };

template <class __T, class __U>
__CU2X_HD constexpr typename ::std::common_type<__T, __U>::type gcd(__T __A,
                                                                    __U __B) {
  return __B ? gcd(__B, typename ::std::common_type<__T, __U>::type(__A % __B))
             : __A;
}
template <class __T, class __U>
__CU2X_HD constexpr typename ::std::common_type<__T, __U>::type lcm(__T __A,
                                                                    __U __B) {
  return __A && __B ? __A / gcd(__A, __B) * __B : 0;
}
template <class __T> __CU2X_HD constexpr __T midpoint(__T __A, __T __B) {
  return __A + (__B - __A) / 2;
}

#ifdef __cpp_variable_templates
namespace numbers {
template <class __T>
constexpr __T e_v = __T(2.718281828459045235360287471352662L);
template <class __T>
constexpr __T log2e_v = __T(1.442695040888963407359924681001892L);
template <class __T>
constexpr __T log10e_v = __T(0.434294481903251827651128918916605L);
template <class __T>
constexpr __T pi_v = __T(3.141592653589793238462643383279502L);
template <class __T>
constexpr __T inv_pi_v = __T(0.318309886183790671537767526745028L);
template <class __T>
constexpr __T inv_sqrtpi_v = __T(0.564189583547756286948079451560772L);
template <class __T>
constexpr __T ln2_v = __T(0.693147180559945309417232121458176L);
template <class __T>
constexpr __T ln10_v = __T(2.302585092994045684017991454684364L);
template <class __T>
constexpr __T sqrt2_v = __T(1.414213562373095048801688724209698L);
template <class __T>
constexpr __T sqrt3_v = __T(1.732050807568877293527446341505872L);
template <class __T>
constexpr __T inv_sqrt3_v = __T(0.577350269189625764509148780501957L);
template <class __T>
constexpr __T egamma_v = __T(0.577215664901532860606512090082402L);
template <class __T>
constexpr __T phi_v = __T(1.618033988749894848204586834365638L);
constexpr double e = e_v<double>;
constexpr double log2e = log2e_v<double>;
constexpr double log10e = log10e_v<double>;
constexpr double pi = pi_v<double>;
constexpr double inv_pi = inv_pi_v<double>;
constexpr double inv_sqrtpi = inv_sqrtpi_v<double>;
constexpr double ln2 = ln2_v<double>;
constexpr double ln10 = ln10_v<double>;
constexpr double sqrt2 = sqrt2_v<double>;
constexpr double sqrt3 = sqrt3_v<double>;
constexpr double inv_sqrt3 = inv_sqrt3_v<double>;
constexpr double egamma = egamma_v<double>;
constexpr double phi = phi_v<double>;
} // namespace numbers
#endif
} // namespace std

template <class __T, class __U>
__CU2X_HD constexpr typename ::std::common_type<__T, __U>::type
ceil_div(__T __A, __U __B) {
  return (__A + __B - 1) / __B;
}
template <class __T, class __U>
__CU2X_HD constexpr typename ::std::common_type<__T, __U>::type
round_up(__T __A, __U __B) {
  return ceil_div(__A, __B) * __B;
}
template <class __T, class __U>
__CU2X_HD constexpr typename ::std::common_type<__T, __U>::type
round_down(__T __A, __U __B) {
  return __A / __B * __B;
}
template <class __T> __CU2X_HD constexpr int ilog2(__T __X) {
  return std::bit_width(typename ::std::make_unsigned<__T>::type(__X)) - 1;
}
template <class __T> __CU2X_HD constexpr int ceil_ilog2(__T __X) {
  return ilog2(__X) + !std::has_single_bit(__X);
}
template <class __T> __CU2X_HD constexpr int ilog10(__T __X) {
  return __X < 10 ? 0 : 1 + ilog10(__X / 10);
}
template <class __T> __CU2X_HD constexpr bool is_power_of_two(__T __X) {
  return std::has_single_bit(__X);
}
template <class __T> __CU2X_HD constexpr __T next_power_of_two(__T __X) {
  return std::bit_ceil(__X);
}
template <class __T> __CU2X_HD constexpr __T prev_power_of_two(__T __X) {
  return std::bit_floor(__X);
}
template <class __T>
__CU2X_HD constexpr typename ::std::make_unsigned<__T>::type uabs(__T __X) {
  return __X < 0 ? -__X : __X;
}
template <class __T> __CU2X_HD constexpr __T neg(__T __X) { return -__X; }
template <class __T> __CU2X_HD __T isqrt(__T __X) {}
template <class __T> __CU2X_HD __T bit_reverse(__T __X) {}
template <class __T> __CU2X_HD constexpr __T bitmask(int __Start, int __Width) {
  return __T((__T(1) << __Width) - 1) << __Start;
}
template <class __T>
__CU2X_HD __T bitfield_insert(__T __Target, __T __Source, int __Start,
                              int __Width) {}
template <class __T>
__CU2X_HD __T bitfield_extract(__T __Value, int __Start, int __Width) {}
template <class __T> struct overflow_result {
  __T value;
  bool overflow;
  __CU2X_HD constexpr explicit operator bool() const { return overflow; }
};
template <class __To, class __From>
__CU2X_HD constexpr overflow_result<__To> overflow_cast(const __From &__Value) {
  return {__To(__Value), __From(__To(__Value)) != __Value};
}
template <class __To, class __From>
__CU2X_HD constexpr __To narrow_cast(__From __V) {
  return __To(__V);
}
} // namespace cuda

#endif // CUDA_STD_MATH_ALL_H
