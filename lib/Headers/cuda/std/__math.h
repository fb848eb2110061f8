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
template <class T>
using __if_integer =
    typename ::std::enable_if<::std::is_integral<T>::value, double>::type;

#define __CU2X_MATH1(NAME)                                                     \
  __CU2X_HD float NAME(float X);                                               \
  __CU2X_HD double NAME(double X);                                             \
  __CU2X_HD long double NAME(long double X);                                   \
  __CU2X_HD float NAME##f(float X);                                            \
  template <class T> __CU2X_HD __if_integer<T> NAME(T X) {}
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
  __CU2X_HD float NAME(float X, float Y);                                      \
  __CU2X_HD double NAME(double X, double Y);                                   \
  __CU2X_HD long double NAME(long double X, long double Y);                    \
  __CU2X_HD float NAME##f(float X, float Y);                                   \
  template <class T, class U,                                                  \
            class = typename ::std::enable_if<::std::is_arithmetic<            \
                T>::value && ::std::is_arithmetic<U>::value>::type>            \
  __CU2X_HD typename ::std::conditional<                                       \
      ::std::is_integral<T>::value || ::std::is_integral<U>::value, double,    \
      typename ::std::common_type<T, U>::type>::type                           \
  NAME(T X, U Y) {}
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

__CU2X_HD float fma(float X, float Y, float Z);
__CU2X_HD double fma(double X, double Y, double Z);
__CU2X_HD float ldexp(float X, int Exponent);
__CU2X_HD double ldexp(double X, int Exponent);
__CU2X_HD float scalbn(float X, int Exponent);
__CU2X_HD double scalbn(double X, int Exponent);
__CU2X_HD float frexp(float X, int *Exponent);
__CU2X_HD double frexp(double X, int *Exponent);
__CU2X_HD float modf(float X, float *Integer);
__CU2X_HD double modf(double X, double *Integer);
__CU2X_HD float lerp(float A, float B, float T);
__CU2X_HD double lerp(double A, double B, double T);
#define __CU2X_TO_INTEGER(NAME, RESULT)                                        \
  __CU2X_HD RESULT NAME(float X);                                              \
  __CU2X_HD RESULT NAME(double X);
__CU2X_TO_INTEGER(ilogb, int)
__CU2X_TO_INTEGER(lrint, long)
__CU2X_TO_INTEGER(lround, long)
__CU2X_TO_INTEGER(llrint, long long)
__CU2X_TO_INTEGER(llround, long long)
#undef __CU2X_TO_INTEGER
// Templates, since half types have these as well.
#define __CU2X_CLASSIFY(NAME)                                                  \
  template <class T> __CU2X_HD constexpr bool NAME(T X) {                      \
    return __builtin_##NAME(X);                                                \
  }
__CU2X_CLASSIFY(isfinite)
__CU2X_CLASSIFY(isinf)
__CU2X_CLASSIFY(isnan)
__CU2X_CLASSIFY(isnormal)
__CU2X_CLASSIFY(signbit)
#undef __CU2X_CLASSIFY
template <class T> __CU2X_HD constexpr T abs(T X) { return X < T(0) ? -X : X; }
__CU2X_HD long labs(long X);
__CU2X_HD long long llabs(long long X);

// Bits.
template <class T> __CU2X_HD constexpr int popcount(T X) noexcept {
  return __builtin_popcountll(X);
}
template <class T> __CU2X_HD constexpr int countl_zero(T X) noexcept {
  return X ? __builtin_clzll(X) - int(64 - 8 * sizeof(T)) : int(8 * sizeof(T));
}
template <class T> __CU2X_HD constexpr int countr_zero(T X) noexcept {
  return X ? __builtin_ctzll(X) : int(8 * sizeof(T));
}
template <class T> __CU2X_HD constexpr int countl_one(T X) noexcept {
  return countl_zero(T(~X));
}
template <class T> __CU2X_HD constexpr int countr_one(T X) noexcept {
  return countr_zero(T(~X));
}
template <class T> __CU2X_HD constexpr bool has_single_bit(T X) noexcept {
  return X && !(X & (X - 1));
}
template <class T> __CU2X_HD constexpr int bit_width(T X) noexcept {
  return int(8 * sizeof(T)) - countl_zero(X);
}
template <class T> __CU2X_HD constexpr T bit_floor(T X) noexcept {
  return X ? T(1) << (bit_width(X) - 1) : T(0);
}
template <class T> __CU2X_HD constexpr T bit_ceil(T X) noexcept {
  return X < 2 ? T(1) : T(1) << bit_width(T(X - 1));
}
template <class T> __CU2X_HD constexpr T rotl(T X, int N) noexcept {
  return X << N | X >> (8 * sizeof(T) - N);
}
template <class T> __CU2X_HD constexpr T rotr(T X, int N) noexcept {
  return X >> N | X << (8 * sizeof(T) - N);
}
template <class To, class From>
__CU2X_HD constexpr To bit_cast(const From &Value) noexcept {
  return __builtin_bit_cast(To, Value);
}
template <class T> __CU2X_HD constexpr T byteswap(T X) noexcept {
  return __builtin_bswap64(X) >> (64 - 8 * sizeof(T));
}
enum class endian { little = 1234, big = 4321, native = little };

template <class T, class U>
__CU2X_HD constexpr typename ::std::common_type<T, U>::type gcd(T A, U B) {
  return B ? gcd(B, typename ::std::common_type<T, U>::type(A % B)) : A;
}
template <class T, class U>
__CU2X_HD constexpr typename ::std::common_type<T, U>::type lcm(T A, U B) {
  return A && B ? A / gcd(A, B) * B : 0;
}
template <class T> __CU2X_HD constexpr T midpoint(T A, T B) {
  return A + (B - A) / 2;
}

#ifdef __cpp_variable_templates
namespace numbers {
template <class T> constexpr T e_v = T(2.718281828459045235360287471352662L);
template <class T>
constexpr T log2e_v = T(1.442695040888963407359924681001892L);
template <class T>
constexpr T log10e_v = T(0.434294481903251827651128918916605L);
template <class T> constexpr T pi_v = T(3.141592653589793238462643383279502L);
template <class T>
constexpr T inv_pi_v = T(0.318309886183790671537767526745028L);
template <class T>
constexpr T inv_sqrtpi_v = T(0.564189583547756286948079451560772L);
template <class T> constexpr T ln2_v = T(0.693147180559945309417232121458176L);
template <class T> constexpr T ln10_v = T(2.302585092994045684017991454684364L);
template <class T>
constexpr T sqrt2_v = T(1.414213562373095048801688724209698L);
template <class T>
constexpr T sqrt3_v = T(1.732050807568877293527446341505872L);
template <class T>
constexpr T inv_sqrt3_v = T(0.577350269189625764509148780501957L);
template <class T>
constexpr T egamma_v = T(0.577215664901532860606512090082402L);
template <class T> constexpr T phi_v = T(1.618033988749894848204586834365638L);
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

template <class T, class U>
__CU2X_HD constexpr typename ::std::common_type<T, U>::type ceil_div(T A, U B) {
  return (A + B - 1) / B;
}
template <class T, class U>
__CU2X_HD constexpr typename ::std::common_type<T, U>::type round_up(T A, U B) {
  return ceil_div(A, B) * B;
}
template <class T, class U>
__CU2X_HD constexpr typename ::std::common_type<T, U>::type round_down(T A,
                                                                       U B) {
  return A / B * B;
}
template <class T> __CU2X_HD constexpr int ilog2(T X) {
  return std::bit_width(typename ::std::make_unsigned<T>::type(X)) - 1;
}
template <class T> __CU2X_HD constexpr int ceil_ilog2(T X) {
  return ilog2(X) + !std::has_single_bit(X);
}
template <class T> __CU2X_HD constexpr int ilog10(T X) {
  return X < 10 ? 0 : 1 + ilog10(X / 10);
}
template <class T> __CU2X_HD constexpr bool is_power_of_two(T X) {
  return std::has_single_bit(X);
}
template <class T> __CU2X_HD constexpr T next_power_of_two(T X) {
  return std::bit_ceil(X);
}
template <class T> __CU2X_HD constexpr T prev_power_of_two(T X) {
  return std::bit_floor(X);
}
template <class T>
__CU2X_HD constexpr typename ::std::make_unsigned<T>::type uabs(T X) {
  return X < 0 ? -X : X;
}
template <class T> __CU2X_HD constexpr T neg(T X) { return -X; }
template <class T> __CU2X_HD T isqrt(T X) {}
template <class T> __CU2X_HD T bit_reverse(T X) {}
template <class T> __CU2X_HD constexpr T bitmask(int Start, int Width) {
  return T((T(1) << Width) - 1) << Start;
}
template <class T>
__CU2X_HD T bitfield_insert(T Target, T Source, int Start, int Width) {}
template <class T>
__CU2X_HD T bitfield_extract(T Value, int Start, int Width) {}
template <class T> struct overflow_result {
  T value;
  bool overflow;
  __CU2X_HD constexpr explicit operator bool() const { return overflow; }
};
template <class To, class From>
__CU2X_HD constexpr overflow_result<To> overflow_cast(const From &Value) {
  return {To(Value), From(To(Value)) != Value};
}
template <class To, class From> __CU2X_HD constexpr To narrow_cast(From V) {
  return To(V);
}
} // namespace cuda

#endif // CUDA_STD_MATH_ALL_H
