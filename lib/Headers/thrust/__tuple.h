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

template <class __T1, class __T2> struct CU2X_SOURCE pair {
  typedef __T1 first_type;
  typedef __T2 second_type;
  __T1 first;
  __T2 second;
  pair() = default;
  __CU2X_HD constexpr pair(const __T1 &__A, const __T2 &__B)
      : first(__A), second(__B) {}
  template <class __U1, class __U2>
  __CU2X_HD constexpr pair(const pair<__U1, __U2> &__P)
      : first(__P.first), second(__P.second) {}
  template <class __U1, class __U2>
  __CU2X_HD constexpr pair(const std::pair<__U1, __U2> &__P)
      : first(__P.first), second(__P.second) {}
  template <class __U1, class __U2>
  __CU2X_HD operator std::pair<__U1, __U2>() const;
  __CU2X_HD void swap(pair &__Other) {
    pair __Own = *this;
    *this = __Other;
    __Other = __Own;
  }
};
template <class __T1, class __T2>
CU2X_SOURCE __CU2X_HD constexpr pair<typename std::decay<__T1>::type,
                                     typename std::decay<__T2>::type>
make_pair(__T1 &&__A, __T2 &&__B) {
  return {__A, __B};
}
#define __CU2X_THRUST_PAIR_COMPARE(OP, EXPRESSION)                             \
  template <class __T1, class __T2, class __U1, class __U2>                    \
  CU2X_SOURCE __CU2X_HD bool operator OP(const pair<__T1, __T2> &__A,          \
                                         const pair<__U1, __U2> &__B) {        \
    return EXPRESSION;                                                         \
  }
__CU2X_THRUST_PAIR_COMPARE(==,
                           __A.first == __B.first && __A.second == __B.second)
__CU2X_THRUST_PAIR_COMPARE(!=,
                           __A.first != __B.first || __A.second != __B.second)
__CU2X_THRUST_PAIR_COMPARE(<, __A.first < __B.first ||
                                  (!(__B.first < __A.first) &&
                                   __A.second < __B.second))
__CU2X_THRUST_PAIR_COMPARE(>, __B.first < __A.first ||
                                  (!(__A.first < __B.first) &&
                                   __B.second < __A.second))
__CU2X_THRUST_PAIR_COMPARE(<=, !(__B.first < __A.first ||
                                 (!(__A.first < __B.first) &&
                                  __B.second < __A.second)))
__CU2X_THRUST_PAIR_COMPARE(>=, !(__A.first < __B.first ||
                                 (!(__B.first < __A.first) &&
                                  __A.second < __B.second)))
#undef __CU2X_THRUST_PAIR_COMPARE

template <class... __Ts> class tuple;
namespace detail {
template <size_t __I, class __T> struct tuple_leaf { __T __Value; };
template <size_t __I, class... __Ts> struct tuple_storage {};
template <size_t __I, class __T, class... __Ts>
struct tuple_storage<__I, __T, __Ts...> : tuple_leaf<__I, __T>,
                                          tuple_storage<__I + 1, __Ts...> {};
template <size_t __I, class __T, class... __Ts> struct nth {
  typedef typename nth<__I - 1, __Ts...>::type type;
};
template <class __T, class... __Ts> struct nth<0, __T, __Ts...> {
  typedef __T type;
};
template <bool...> struct bools {};
template <class __List, class... __Us> struct convertible : std::false_type {};
template <class... __Ts, class... __Us>
struct convertible<tuple<__Ts...>, __Us...>
    : std::integral_constant<
          bool,
          std::is_same<
              bools<true, std::is_convertible<__Us, __Ts>::value...>,
              bools<std::is_convertible<__Us, __Ts>::value..., true>>::value> {
};
template <bool __SameSize, class __List, class... __Us>
struct constructible : std::false_type {};
template <class __List, class... __Us>
struct constructible<true, __List, __Us...> : convertible<__List, __Us...> {};
} // namespace detail

template <class __T> struct tuple_size;
template <class... __Ts>
struct tuple_size<tuple<__Ts...>>
    : std::integral_constant<size_t, sizeof...(__Ts)> {};
template <class __T> struct tuple_size<const __T> : tuple_size<__T> {};
template <class __T1, class __T2>
struct tuple_size<pair<__T1, __T2>> : std::integral_constant<size_t, 2> {};
template <size_t __I, class __T> struct tuple_element;
template <size_t __I, class... __Ts>
struct tuple_element<__I, tuple<__Ts...>> : detail::nth<__I, __Ts...> {};
template <size_t __I, class __T1, class __T2>
struct tuple_element<__I, pair<__T1, __T2>> : detail::nth<__I, __T1, __T2> {};
template <size_t __I, class __T> struct tuple_element<__I, const __T> {
  typedef const typename tuple_element<__I, __T>::type type;
};

template <class... __Ts> class tuple : detail::tuple_storage<0, __Ts...> {
public:
  tuple() = default;
  template <class... __Us,
            class = typename std::enable_if<
                sizeof...(__Us) != 0 &&
                detail::constructible<sizeof...(__Us) == sizeof...(__Ts), tuple,
                                      __Us...>::value>::type>
  __CU2X_HD tuple(__Us &&...__Values) {}
  // Older releases let trailing elements default.
  template <class __U, class... __Us,
            class = typename std::enable_if<(sizeof...(__Us) + 1 <
                                             sizeof...(__Ts))>::type,
            class = typename std::enable_if<std::is_convertible<
                __U, typename detail::nth<0, __Ts...>::type>::value>::type,
            class = void>
  __CU2X_HD tuple(__U &&__First, __Us &&...__Rest) {}
  template <class... __Us, class = typename std::enable_if<
                               sizeof...(__Us) == sizeof...(__Ts)>::type>
  __CU2X_HD tuple(const tuple<__Us...> &__Other) {}
  template <class __T1, class __T2>
  __CU2X_HD tuple(const pair<__T1, __T2> &__Pair) {}
  template <class... __Us>
  __CU2X_HD tuple &operator=(const tuple<__Us...> &__Other) {}
  template <class... __Us>
  __CU2X_HD const tuple &operator=(const tuple<__Us...> &__Other) const {}
  template <class __T1, class __T2>
  __CU2X_HD tuple &operator=(const pair<__T1, __T2> &__Pair) {}
  template <class __T1, class __T2>
  __CU2X_HD tuple &operator=(const std::pair<__T1, __T2> &__Pair) {}
  __CU2X_HD void swap(tuple &__Other);
  template <size_t __I>
  __CU2X_HD typename detail::nth<__I, __Ts...>::type &get() {}
  template <size_t __I>
  __CU2X_HD const typename detail::nth<__I, __Ts...>::type &get() const {}
};
#ifdef __cpp_deduction_guides
template <class... __Ts> tuple(__Ts...) -> tuple<__Ts...>;
template <class __T1, class __T2> pair(__T1, __T2) -> pair<__T1, __T2>;
#endif

template <size_t __I, class... __Ts>
__CU2X_HD typename detail::nth<__I, __Ts...>::type &get(tuple<__Ts...> &__T) {}
template <size_t __I, class... __Ts>
__CU2X_HD const typename detail::nth<__I, __Ts...>::type &
get(const tuple<__Ts...> &__T) {}
template <size_t __I, class... __Ts>
__CU2X_HD typename detail::nth<__I, __Ts...>::type &&get(tuple<__Ts...> &&__T) {
}
template <size_t __I, class __T1, class __T2>
__CU2X_HD typename detail::nth<__I, __T1, __T2>::type &
get(pair<__T1, __T2> &__P) {}
template <size_t __I, class __T1, class __T2>
__CU2X_HD const typename detail::nth<__I, __T1, __T2>::type &
get(const pair<__T1, __T2> &__P) {}
template <size_t __I, class __T1, class __T2>
__CU2X_HD typename detail::nth<__I, __T1, __T2>::type &&
get(pair<__T1, __T2> &&__P) {}
template <class... __Ts>
__CU2X_HD tuple<typename std::decay<__Ts>::type...>
make_tuple(__Ts &&...__Values) {}
template <class... __Ts> __CU2X_HD tuple<__Ts &...> tie(__Ts &...__Values) {}
struct swallow_assign {
  template <class __T>
  __CU2X_HD const swallow_assign &operator=(const __T &) const {}
};
static constexpr swallow_assign ignore = {};
#define __CU2X_THRUST_TUPLE_COMPARE(OP)                                        \
  template <class... __Ts, class... __Us>                                      \
  __CU2X_HD bool operator OP(const tuple<__Ts...> &, const tuple<__Us...> &) { \
  }
__CU2X_THRUST_TUPLE_COMPARE(==)
__CU2X_THRUST_TUPLE_COMPARE(!=)
__CU2X_THRUST_TUPLE_COMPARE(<)
__CU2X_THRUST_TUPLE_COMPARE(>)
__CU2X_THRUST_TUPLE_COMPARE(<=)
__CU2X_THRUST_TUPLE_COMPARE(>=)
#undef __CU2X_THRUST_TUPLE_COMPARE

template <class __T> CU2X_SOURCE __CU2X_HD void swap(__T &__A, __T &__B) {
  __T __Old = __A;
  __A = __B;
  __B = __Old;
}

THRUST_NAMESPACE_END

// Structured bindings.
namespace std {
template <class... __Ts>
struct tuple_size<THRUST_NS_QUALIFIER::tuple<__Ts...>>
    : integral_constant<size_t, sizeof...(__Ts)> {};
template <size_t __I, class... __Ts>
struct tuple_element<__I, THRUST_NS_QUALIFIER::tuple<__Ts...>>
    : THRUST_NS_QUALIFIER::detail::nth<__I, __Ts...> {};
} // namespace std

// Since CUDA 13 the tuples of Thrust and libcu++ are one.
namespace cuda {
namespace std {
using ::std::get;
using THRUST_NS_QUALIFIER::get;
} // namespace std
} // namespace cuda

#endif // THRUST_TUPLE_ALL_H
