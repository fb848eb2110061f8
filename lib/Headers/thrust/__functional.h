//===- __functional.h - function objects and placeholders -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_FUNCTIONAL_ALL_H
#define THRUST_FUNCTIONAL_ALL_H

#include "__tuple.h"

THRUST_NAMESPACE_BEGIN

template <class __Argument, class __Result> struct unary_function {
  typedef __Argument argument_type;
  typedef __Result result_type;
};
template <class __First, class __Second, class __Result>
struct binary_function {
  typedef __First first_argument_type;
  typedef __Second second_argument_type;
  typedef __Result result_type;
};

#define __CU2X_THRUST_BINARY(NAME, RESULT, EXPRESSION)                         \
  template <class __T = void> struct CU2X_SOURCE NAME {                        \
    typedef __T first_argument_type;                                           \
    typedef __T second_argument_type;                                          \
    typedef RESULT result_type;                                                \
    __CU2X_HD constexpr RESULT operator()(const __T &__A,                      \
                                          const __T &__B) const {              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };                                                                           \
  template <> struct CU2X_SOURCE NAME<void> {                                  \
    typedef void is_transparent;                                               \
    template <class __T, class __U>                                            \
    __CU2X_HD constexpr auto operator()(const __T &__A, const __U &__B) const  \
        -> decltype(EXPRESSION) {                                              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };
__CU2X_THRUST_BINARY(plus, __T, __A + __B)
__CU2X_THRUST_BINARY(minus, __T, __A - __B)
__CU2X_THRUST_BINARY(multiplies, __T, __A *__B)
__CU2X_THRUST_BINARY(divides, __T, __A / __B)
__CU2X_THRUST_BINARY(modulus, __T, __A % __B)
__CU2X_THRUST_BINARY(bit_and, __T, __A &__B)
__CU2X_THRUST_BINARY(bit_or, __T, __A | __B)
__CU2X_THRUST_BINARY(bit_xor, __T, __A ^ __B)
__CU2X_THRUST_BINARY(equal_to, bool, __A == __B)
__CU2X_THRUST_BINARY(not_equal_to, bool, __A != __B)
__CU2X_THRUST_BINARY(greater, bool, __A > __B)
__CU2X_THRUST_BINARY(less, bool, __A < __B)
__CU2X_THRUST_BINARY(greater_equal, bool, __A >= __B)
__CU2X_THRUST_BINARY(less_equal, bool, __A <= __B)
__CU2X_THRUST_BINARY(logical_and, bool, __A &&__B)
__CU2X_THRUST_BINARY(logical_or, bool, __A || __B)
__CU2X_THRUST_BINARY(maximum, __T, __A < __B ? __B : __A)
__CU2X_THRUST_BINARY(minimum, __T, __B < __A ? __B : __A)
#undef __CU2X_THRUST_BINARY
#define __CU2X_THRUST_UNARY(NAME, RESULT, EXPRESSION)                          \
  template <class __T = void> struct NAME {                                    \
    typedef __T argument_type;                                                 \
    typedef RESULT result_type;                                                \
    __CU2X_HD constexpr RESULT operator()(const __T &__A) const {              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };                                                                           \
  template <> struct NAME<void> {                                              \
    typedef void is_transparent;                                               \
    template <class __T>                                                       \
    __CU2X_HD constexpr auto operator()(const __T &__A) const                  \
        -> decltype(EXPRESSION) {                                              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };
__CU2X_THRUST_UNARY(negate, __T, -__A)
__CU2X_THRUST_UNARY(square, __T, __A *__A)
__CU2X_THRUST_UNARY(logical_not, bool, !__A)
__CU2X_THRUST_UNARY(bit_not, __T, ~__A)
#undef __CU2X_THRUST_UNARY
template <class __T = void> struct identity {
  typedef __T argument_type;
  typedef __T result_type;
  __CU2X_HD constexpr const __T &operator()(const __T &__A) const {
    return __A;
  }
};
template <> struct identity<void> {
  template <class __T> __CU2X_HD constexpr __T &&operator()(__T &&__A) const {
    return static_cast<__T &&>(__A);
  }
};
template <class __T1 = void, class __T2 = void> struct project1st {
  typedef __T1 result_type;
  __CU2X_HD constexpr const __T1 &operator()(const __T1 &__A,
                                             const __T2 &) const {
    return __A;
  }
};
template <class __T1 = void, class __T2 = void> struct project2nd {
  typedef __T2 result_type;
  __CU2X_HD constexpr const __T2 &operator()(const __T1 &,
                                             const __T2 &__B) const {
    return __B;
  }
};
template <class __Predicate> struct unary_negate {
  __CU2X_HD explicit unary_negate(__Predicate __P) {}
  template <class __T> __CU2X_HD bool operator()(const __T &__A) const {}
};
template <class __Predicate> struct binary_negate {
  __CU2X_HD explicit binary_negate(__Predicate __P) {}
  template <class __T, class __U>
  __CU2X_HD bool operator()(const __T &__A, const __U &__B) const {}
};
template <class __Predicate>
__CU2X_HD unary_negate<__Predicate> not1(const __Predicate &__P) {}
template <class __Predicate>
__CU2X_HD binary_negate<__Predicate> not2(const __Predicate &__P) {}
template <class __Predicate>
__CU2X_HD unary_negate<__Predicate> not_fn(const __Predicate &__P) {}
template <class __F> struct zip_function {
  __CU2X_HD zip_function(__F __Function) {}
  template <class... __Ts>
  __CU2X_HD auto operator()(const tuple<__Ts...> &__Args) const
      -> decltype(std::declval<__F &>()(std::declval<__Ts>()...)) {}
  __CU2X_HD __F &underlying_function() const {}
};
template <class __F>
__CU2X_HD zip_function<typename std::decay<__F>::type>
make_zip_function(__F &&__Function) {}

// Lambda expressions over placeholders. What a call yields only has to be
// plausible: either a truth value or what the operands have in common.
namespace detail {
namespace functional {
template <bool __IsTruth, class... __Ts> struct outcome {
  typedef
      typename std::common_type<typename std::decay<__Ts>::type...>::type type;
};
template <class... __Ts> struct outcome<true, __Ts...> { typedef bool type; };
template <bool __IsTruth = false> struct actor {
  template <class... __Ts>
  __CU2X_HD typename outcome<__IsTruth, __Ts...>::type
  operator()(__Ts &&...__Args) const {}
  template <class __T>
  __CU2X_HD actor<false> operator=(const __T &__Value) const {}
};
template <unsigned __Position> struct argument : actor<false> {
  using actor<false>::operator=;
};
#define __CU2X_THRUST_ACTOR_BINARY(OP, TRUTH)                                  \
  template <bool __A, class __T>                                               \
  __CU2X_HD actor<TRUTH> operator OP(const actor<__A> &, const __T &) {}       \
  template <bool __A, class __T>                                               \
  __CU2X_HD                                                                    \
      typename std::enable_if<!std::is_base_of<actor<false>, __T>::value &&    \
                                  !std::is_base_of<actor<true>, __T>::value,   \
                              actor<TRUTH>>::type                              \
      operator OP(const __T &, const actor<__A> &) {}
__CU2X_THRUST_ACTOR_BINARY(+, false)
__CU2X_THRUST_ACTOR_BINARY(-, false)
__CU2X_THRUST_ACTOR_BINARY(*, false)
__CU2X_THRUST_ACTOR_BINARY(/, false)
__CU2X_THRUST_ACTOR_BINARY(%, false)
__CU2X_THRUST_ACTOR_BINARY(&, false)
__CU2X_THRUST_ACTOR_BINARY(|, false)
__CU2X_THRUST_ACTOR_BINARY(^, false)
__CU2X_THRUST_ACTOR_BINARY(<<, false)
__CU2X_THRUST_ACTOR_BINARY(>>, false)
__CU2X_THRUST_ACTOR_BINARY(+=, false)
__CU2X_THRUST_ACTOR_BINARY(-=, false)
__CU2X_THRUST_ACTOR_BINARY(*=, false)
__CU2X_THRUST_ACTOR_BINARY(/=, false)
__CU2X_THRUST_ACTOR_BINARY(%=, false)
__CU2X_THRUST_ACTOR_BINARY(==, true)
__CU2X_THRUST_ACTOR_BINARY(!=, true)
__CU2X_THRUST_ACTOR_BINARY(<, true)
__CU2X_THRUST_ACTOR_BINARY(>, true)
__CU2X_THRUST_ACTOR_BINARY(<=, true)
__CU2X_THRUST_ACTOR_BINARY(>=, true)
__CU2X_THRUST_ACTOR_BINARY(&&, true)
__CU2X_THRUST_ACTOR_BINARY(||, true)
#undef __CU2X_THRUST_ACTOR_BINARY
template <bool __A> __CU2X_HD actor<true> operator!(const actor<__A> &) {}
template <bool __A> __CU2X_HD actor<false> operator-(const actor<__A> &) {}
template <bool __A> __CU2X_HD actor<false> operator+(const actor<__A> &) {}
template <bool __A> __CU2X_HD actor<false> operator~(const actor<__A> &) {}
} // namespace functional
} // namespace detail
namespace placeholders {
static constexpr detail::functional::argument<0> _1 = {};
static constexpr detail::functional::argument<1> _2 = {};
static constexpr detail::functional::argument<2> _3 = {};
static constexpr detail::functional::argument<3> _4 = {};
static constexpr detail::functional::argument<4> _5 = {};
static constexpr detail::functional::argument<5> _6 = {};
static constexpr detail::functional::argument<6> _7 = {};
static constexpr detail::functional::argument<7> _8 = {};
static constexpr detail::functional::argument<8> _9 = {};
static constexpr detail::functional::argument<9> _10 = {};
} // namespace placeholders

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

THRUST_NAMESPACE_END

#endif // THRUST_FUNCTIONAL_ALL_H
