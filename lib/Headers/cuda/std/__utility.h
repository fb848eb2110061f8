//===- __utility.h - cuda::std vocabulary that device code uses -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_STD_UTILITY_ALL_H
#define CUDA_STD_UTILITY_ALL_H

#include "../../thrust/__iterator_traits.h"
#include "../../thrust/__tuple.h"
#include "../__scopes.h"

#include <type_traits>
#include <utility>

namespace cuda {
namespace std {
// Since CUDA 13 these are Thrust's own.
using THRUST_NS_QUALIFIER::ignore;
using THRUST_NS_QUALIFIER::make_pair;
using THRUST_NS_QUALIFIER::make_tuple;
using THRUST_NS_QUALIFIER::pair;
using THRUST_NS_QUALIFIER::tie;
using THRUST_NS_QUALIFIER::tuple;
// These know the standard library's arrays too.
template <class __T> struct tuple_size : ::std::tuple_size<__T> {};
template <size_t __I, class __T>
struct tuple_element : ::std::tuple_element<__I, __T> {};
template <class __T1, class __T2>
struct tuple_size<pair<__T1, __T2>> : ::std::integral_constant<size_t, 2> {};
template <size_t __I, class __T1, class __T2>
struct tuple_element<__I, pair<__T1, __T2>>
    : THRUST_NS_QUALIFIER::tuple_element<__I, pair<__T1, __T2>> {};
template <size_t __I, class __T>
using tuple_element_t = typename tuple_element<__I, __T>::type;
#ifdef __cpp_variable_templates
template <class __T>
static constexpr size_t tuple_size_v = tuple_size<__T>::value;
#endif

template <class... __Ts>
__CU2X_HD tuple<__Ts &&...> forward_as_tuple(__Ts &&...) {}
template <class... __Ts, class... __Us>
__CU2X_HD tuple<__Ts..., __Us...> tuple_cat(const tuple<__Ts...> &,
                                            const tuple<__Us...> &) {}
template <class... __Ts, class... __Us, class... __Vs>
__CU2X_HD tuple<__Ts..., __Us..., __Vs...> tuple_cat(const tuple<__Ts...> &,
                                                     const tuple<__Us...> &,
                                                     const tuple<__Vs...> &) {}
template <class __Function, class... __Ts>
__CU2X_HD auto apply(__Function &&__F, const tuple<__Ts...> &)
    -> decltype(__F(::std::declval<__Ts &>()...)) {}

template <class __T> CU2X_SOURCE __CU2X_HD void swap(__T &__A, __T &__B) {
  __T __Old = __A;
  __A = __B;
  __B = __Old;
}
template <class __T, size_t __N>
CU2X_SOURCE __CU2X_HD void swap(__T (&__A)[__N], __T (&__B)[__N]) {
  for (size_t __I = 0; __I != __N; ++__I)
    swap(__A[__I], __B[__I]);
}
template <class __T, class __U = __T>
CU2X_SOURCE __CU2X_HD constexpr __T exchange(__T &__Object, __U &&__Value) {
  __T __Old = static_cast<__T &&>(__Object);
  __Object = static_cast<__U &&>(__Value);
  return __Old;
}
template <class __T>
__CU2X_HD constexpr const __T &min(const __T &__A, const __T &__B) {
  return __B < __A ? __B : __A;
}
template <class __T>
__CU2X_HD constexpr const __T &max(const __T &__A, const __T &__B) {
  return __A < __B ? __B : __A;
}
template <class __T, class __Compare>
__CU2X_HD constexpr const __T &min(const __T &__A, const __T &__B,
                                   __Compare __Less) {
  return __Less(__B, __A) ? __B : __A;
}
template <class __T, class __Compare>
__CU2X_HD constexpr const __T &max(const __T &__A, const __T &__B,
                                   __Compare __Less) {
  return __Less(__A, __B) ? __B : __A;
}
template <class __T>
__CU2X_HD constexpr const __T &clamp(const __T &__V, const __T &__Low,
                                     const __T &__High) {
  return __V < __Low ? __Low : __High < __V ? __High : __V;
}
template <class __T> __CU2X_HD constexpr __T *addressof(__T &__Object) {
  return __builtin_addressof(__Object);
}
#define __CU2X_CMP(NAME, OP)                                                   \
  template <class __T, class __U>                                              \
  __CU2X_HD constexpr bool NAME(__T __A, __U __B) {                            \
    return __int128(__A) OP __int128(__B);                                     \
  }
__CU2X_CMP(cmp_equal, ==)
__CU2X_CMP(cmp_not_equal, !=)
__CU2X_CMP(cmp_less, <)
__CU2X_CMP(cmp_greater, >)
__CU2X_CMP(cmp_less_equal, <=)
__CU2X_CMP(cmp_greater_equal, >=)
#undef __CU2X_CMP
template <class __T> __CU2X_HD constexpr bool in_range(__int128 __Value) {
  return __int128(__T(__Value)) == __Value;
}
template <class __Enum>
__CU2X_HD constexpr typename ::std::underlying_type<__Enum>::type
to_underlying(__Enum __E) {
  return static_cast<typename ::std::underlying_type<__Enum>::type>(__E);
}
[[noreturn]] __CU2X_HD inline void unreachable() { __builtin_unreachable(); }
[[noreturn]] __CU2X_HD inline void terminate() { __builtin_trap(); }

// Type properties newer than C++17.
template <class __T> struct remove_cvref {
  typedef typename ::std::remove_cv<
      typename ::std::remove_reference<__T>::type>::type type;
};
template <class __T> using remove_cvref_t = typename remove_cvref<__T>::type;
template <class __T> struct type_identity { typedef __T type; };
template <class __T> using type_identity_t = typename type_identity<__T>::type;
template <class __Iterator>
using iter_value_t =
    typename THRUST_NS_QUALIFIER::iterator_traits<__Iterator>::value_type;
template <class __Iterator>
using iter_reference_t =
    typename THRUST_NS_QUALIFIER::iterator_traits<__Iterator>::reference;
template <class __Iterator>
using iter_difference_t =
    typename THRUST_NS_QUALIFIER::iterator_traits<__Iterator>::difference_type;
__CU2X_HD constexpr bool is_constant_evaluated() {
  return __builtin_is_constant_evaluated();
}
} // namespace std

template <class __T>
struct is_floating_point : ::std::is_floating_point<__T> {};
#ifdef __cpp_variable_templates
template <class __T>
static constexpr bool is_floating_point_v = is_floating_point<__T>::value;
#endif
} // namespace cuda

#endif // CUDA_STD_UTILITY_ALL_H
