//===- __tuple.h - pair and tuple -------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_TUPLE_ALL_H
#define THRUST_TUPLE_ALL_H

#include "__config.h"

THRUST_NAMESPACE_BEGIN

struct null_type {};

template <class T1, class T2> struct pair {
  typedef T1 first_type;
  typedef T2 second_type;
  T1 first;
  T2 second;
  pair() = default;
  __CU2X_HD constexpr pair(const T1 &A, const T2 &B) : first(A), second(B) {}
  template <class U1, class U2>
  __CU2X_HD constexpr pair(const pair<U1, U2> &P)
      : first(P.first), second(P.second) {}
  template <class U1, class U2>
  __CU2X_HD constexpr pair(const std::pair<U1, U2> &P)
      : first(P.first), second(P.second) {}
  template <class U1, class U2> __CU2X_HD operator std::pair<U1, U2>() const {}
  __CU2X_HD void swap(pair &Other) {}
};
template <class T1, class T2>
__CU2X_HD constexpr pair<typename std::decay<T1>::type,
                         typename std::decay<T2>::type>
make_pair(T1 &&A, T2 &&B) {
  return {A, B};
}
#define __CU2X_THRUST_PAIR_COMPARE(OP)                                         \
  template <class T1, class T2, class U1, class U2>                            \
  __CU2X_HD bool operator OP(const pair<T1, T2> &, const pair<U1, U2> &) {}
__CU2X_THRUST_PAIR_COMPARE(==)
__CU2X_THRUST_PAIR_COMPARE(!=)
__CU2X_THRUST_PAIR_COMPARE(<)
__CU2X_THRUST_PAIR_COMPARE(>)
__CU2X_THRUST_PAIR_COMPARE(<=)
__CU2X_THRUST_PAIR_COMPARE(>=)
#undef __CU2X_THRUST_PAIR_COMPARE

template <class... Ts> class tuple;
namespace detail {
template <size_t I, class T> struct tuple_leaf { T Value; };
template <size_t I, class... Ts> struct tuple_storage {};
template <size_t I, class T, class... Ts>
struct tuple_storage<I, T, Ts...> : tuple_leaf<I, T>,
                                    tuple_storage<I + 1, Ts...> {};
template <size_t I, class T, class... Ts> struct nth {
  typedef typename nth<I - 1, Ts...>::type type;
};
template <class T, class... Ts> struct nth<0, T, Ts...> { typedef T type; };
template <bool...> struct bools {};
template <class List, class... Us> struct convertible : std::false_type {};
template <class... Ts, class... Us>
struct convertible<tuple<Ts...>, Us...>
    : std::integral_constant<
          bool, std::is_same<bools<true, std::is_convertible<Us, Ts>::value...>,
                             bools<std::is_convertible<Us, Ts>::value...,
                                   true>>::value> {};
template <bool SameSize, class List, class... Us>
struct constructible : std::false_type {};
template <class List, class... Us>
struct constructible<true, List, Us...> : convertible<List, Us...> {};
} // namespace detail

template <class T> struct tuple_size;
template <class... Ts>
struct tuple_size<tuple<Ts...>>
    : std::integral_constant<size_t, sizeof...(Ts)> {};
template <class T> struct tuple_size<const T> : tuple_size<T> {};
template <class T1, class T2>
struct tuple_size<pair<T1, T2>> : std::integral_constant<size_t, 2> {};
template <size_t I, class T> struct tuple_element;
template <size_t I, class... Ts>
struct tuple_element<I, tuple<Ts...>> : detail::nth<I, Ts...> {};
template <size_t I, class T1, class T2>
struct tuple_element<I, pair<T1, T2>> : detail::nth<I, T1, T2> {};
template <size_t I, class T> struct tuple_element<I, const T> {
  typedef const typename tuple_element<I, T>::type type;
};

template <class... Ts> class tuple : detail::tuple_storage<0, Ts...> {
public:
  tuple() = default;
  template <class... Us,
            class = typename std::enable_if<
                sizeof...(Us) != 0 &&
                detail::constructible<sizeof...(Us) == sizeof...(Ts), tuple,
                                      Us...>::value>::type>
  __CU2X_HD tuple(Us &&...Values) {}
  // Older releases let trailing elements default.
  template <class U, class... Us,
            class = typename std::enable_if<(sizeof...(Us) + 1 <
                                             sizeof...(Ts))>::type,
            class = typename std::enable_if<std::is_convertible<
                U, typename detail::nth<0, Ts...>::type>::value>::type,
            class = void>
  __CU2X_HD tuple(U &&First, Us &&...Rest) {}
  template <class... Us, class = typename std::enable_if<sizeof...(Us) ==
                                                         sizeof...(Ts)>::type>
  __CU2X_HD tuple(const tuple<Us...> &Other) {}
  template <class T1, class T2> __CU2X_HD tuple(const pair<T1, T2> &Pair) {}
  template <class... Us>
  __CU2X_HD tuple &operator=(const tuple<Us...> &Other) {}
  template <class... Us>
  __CU2X_HD const tuple &operator=(const tuple<Us...> &Other) const {}
  template <class T1, class T2>
  __CU2X_HD tuple &operator=(const pair<T1, T2> &Pair) {}
  template <class T1, class T2>
  __CU2X_HD tuple &operator=(const std::pair<T1, T2> &Pair) {}
  __CU2X_HD void swap(tuple &Other) {}
  template <size_t I> __CU2X_HD typename detail::nth<I, Ts...>::type &get() {}
  template <size_t I>
  __CU2X_HD const typename detail::nth<I, Ts...>::type &get() const {}
};
#ifdef __cpp_deduction_guides
template <class... Ts> tuple(Ts...) -> tuple<Ts...>;
template <class T1, class T2> pair(T1, T2) -> pair<T1, T2>;
#endif

template <size_t I, class... Ts>
__CU2X_HD typename detail::nth<I, Ts...>::type &get(tuple<Ts...> &T) {}
template <size_t I, class... Ts>
__CU2X_HD const typename detail::nth<I, Ts...>::type &
get(const tuple<Ts...> &T) {}
template <size_t I, class... Ts>
__CU2X_HD typename detail::nth<I, Ts...>::type &&get(tuple<Ts...> &&T) {}
template <size_t I, class T1, class T2>
__CU2X_HD typename detail::nth<I, T1, T2>::type &get(pair<T1, T2> &P) {}
template <size_t I, class T1, class T2>
__CU2X_HD const typename detail::nth<I, T1, T2>::type &
get(const pair<T1, T2> &P) {}
template <size_t I, class T1, class T2>
__CU2X_HD typename detail::nth<I, T1, T2>::type &&get(pair<T1, T2> &&P) {}
template <class... Ts>
__CU2X_HD tuple<typename std::decay<Ts>::type...> make_tuple(Ts &&...Values) {}
template <class... Ts> __CU2X_HD tuple<Ts &...> tie(Ts &...Values) {}
struct swallow_assign {
  template <class T>
  __CU2X_HD const swallow_assign &operator=(const T &) const {}
};
static constexpr swallow_assign ignore = {};
#define __CU2X_THRUST_TUPLE_COMPARE(OP)                                        \
  template <class... Ts, class... Us>                                          \
  __CU2X_HD bool operator OP(const tuple<Ts...> &, const tuple<Us...> &) {}
__CU2X_THRUST_TUPLE_COMPARE(==)
__CU2X_THRUST_TUPLE_COMPARE(!=)
__CU2X_THRUST_TUPLE_COMPARE(<)
__CU2X_THRUST_TUPLE_COMPARE(>)
__CU2X_THRUST_TUPLE_COMPARE(<=)
__CU2X_THRUST_TUPLE_COMPARE(>=)
#undef __CU2X_THRUST_TUPLE_COMPARE

template <class T> __CU2X_HD void swap(T &A, T &B) {}

THRUST_NAMESPACE_END

// Structured bindings.
namespace std {
template <class... Ts>
struct tuple_size<THRUST_NS_QUALIFIER::tuple<Ts...>>
    : integral_constant<size_t, sizeof...(Ts)> {};
template <size_t I, class... Ts>
struct tuple_element<I, THRUST_NS_QUALIFIER::tuple<Ts...>>
    : THRUST_NS_QUALIFIER::detail::nth<I, Ts...> {};
} // namespace std

// Since CUDA 13 the tuples of Thrust and libcu++ are one.
namespace cuda {
namespace std {
using ::std::get;
using THRUST_NS_QUALIFIER::get;
} // namespace std
} // namespace cuda

#endif // THRUST_TUPLE_ALL_H
