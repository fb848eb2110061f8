//===- __utility.h - cuda::std vocabulary that device code uses -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_STD_UTILITY_ALL_H
#define CUDA_STD_UTILITY_ALL_H

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
template <class T> struct tuple_size : ::std::tuple_size<T> {};
template <size_t I, class T>
struct tuple_element : ::std::tuple_element<I, T> {};
template <class T1, class T2>
struct tuple_size<pair<T1, T2>> : ::std::integral_constant<size_t, 2> {};
template <size_t I, class T1, class T2>
struct tuple_element<I, pair<T1, T2>>
    : THRUST_NS_QUALIFIER::tuple_element<I, pair<T1, T2>> {};
template <size_t I, class T>
using tuple_element_t = typename tuple_element<I, T>::type;
#ifdef __cpp_variable_templates
template <class T> static constexpr size_t tuple_size_v = tuple_size<T>::value;
#endif

template <class... Ts> __CU2X_HD tuple<Ts &&...> forward_as_tuple(Ts &&...) {}
template <class... Ts, class... Us>
__CU2X_HD tuple<Ts..., Us...> tuple_cat(const tuple<Ts...> &,
                                        const tuple<Us...> &) {}
template <class... Ts, class... Us, class... Vs>
__CU2X_HD tuple<Ts..., Us..., Vs...>
tuple_cat(const tuple<Ts...> &, const tuple<Us...> &, const tuple<Vs...> &) {}
template <class Function, class... Ts>
__CU2X_HD auto apply(Function &&F, const tuple<Ts...> &)
    -> decltype(F(::std::declval<Ts &>()...)) {}

template <class T> __CU2X_HD constexpr void swap(T &A, T &B) {}
template <class T, size_t N>
__CU2X_HD constexpr void swap(T (&A)[N], T (&B)[N]) {}
template <class T, class U = T>
__CU2X_HD constexpr T exchange(T &Object, U &&Value) {
  T Old = static_cast<T &&>(Object);
  Object = static_cast<U &&>(Value);
  return Old;
}
template <class T> __CU2X_HD constexpr const T &min(const T &A, const T &B) {
  return B < A ? B : A;
}
template <class T> __CU2X_HD constexpr const T &max(const T &A, const T &B) {
  return A < B ? B : A;
}
template <class T, class Compare>
__CU2X_HD constexpr const T &min(const T &A, const T &B, Compare Less) {
  return Less(B, A) ? B : A;
}
template <class T, class Compare>
__CU2X_HD constexpr const T &max(const T &A, const T &B, Compare Less) {
  return Less(A, B) ? B : A;
}
template <class T>
__CU2X_HD constexpr const T &clamp(const T &V, const T &Low, const T &High) {
  return V < Low ? Low : High < V ? High : V;
}
template <class T> __CU2X_HD constexpr T *addressof(T &Object) {
  return __builtin_addressof(Object);
}
#define __CU2X_CMP(NAME, OP)                                                   \
  template <class T, class U> __CU2X_HD constexpr bool NAME(T A, U B) {        \
    return __int128(A) OP __int128(B);                                         \
  }
__CU2X_CMP(cmp_equal, ==)
__CU2X_CMP(cmp_not_equal, !=)
__CU2X_CMP(cmp_less, <)
__CU2X_CMP(cmp_greater, >)
__CU2X_CMP(cmp_less_equal, <=)
__CU2X_CMP(cmp_greater_equal, >=)
#undef __CU2X_CMP
template <class T> __CU2X_HD constexpr bool in_range(__int128 Value) {
  return __int128(T(Value)) == Value;
}
template <class Enum>
__CU2X_HD constexpr typename ::std::underlying_type<Enum>::type
to_underlying(Enum E) {
  return static_cast<typename ::std::underlying_type<Enum>::type>(E);
}
[[noreturn]] __CU2X_HD inline void unreachable() { __builtin_unreachable(); }
[[noreturn]] __CU2X_HD inline void terminate() { __builtin_trap(); }

// Type properties newer than C++17.
template <class T> struct remove_cvref {
  typedef
      typename ::std::remove_cv<typename ::std::remove_reference<T>::type>::type
          type;
};
template <class T> using remove_cvref_t = typename remove_cvref<T>::type;
template <class T> struct type_identity { typedef T type; };
template <class T> using type_identity_t = typename type_identity<T>::type;
__CU2X_HD constexpr bool is_constant_evaluated() {
  return __builtin_is_constant_evaluated();
}
} // namespace std

template <class T> struct is_floating_point : ::std::is_floating_point<T> {};
#ifdef __cpp_variable_templates
template <class T>
static constexpr bool is_floating_point_v = is_floating_point<T>::value;
#endif
} // namespace cuda

#endif // CUDA_STD_UTILITY_ALL_H
