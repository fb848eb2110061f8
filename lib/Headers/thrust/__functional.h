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

template <class Argument, class Result> struct unary_function {
  typedef Argument argument_type;
  typedef Result result_type;
};
template <class First, class Second, class Result> struct binary_function {
  typedef First first_argument_type;
  typedef Second second_argument_type;
  typedef Result result_type;
};

#define __CU2X_THRUST_BINARY(NAME, RESULT, EXPRESSION)                         \
  template <class T = void> struct NAME {                                      \
    typedef T first_argument_type;                                             \
    typedef T second_argument_type;                                            \
    typedef RESULT result_type;                                                \
    __CU2X_HD constexpr RESULT operator()(const T &A, const T &B) const {      \
      return EXPRESSION;                                                       \
    }                                                                          \
  };                                                                           \
  template <> struct NAME<void> {                                              \
    typedef void is_transparent;                                               \
    template <class T, class U>                                                \
    __CU2X_HD constexpr auto operator()(const T &A, const U &B) const          \
        -> decltype(EXPRESSION) {                                              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };
__CU2X_THRUST_BINARY(plus, T, A + B)
__CU2X_THRUST_BINARY(minus, T, A - B)
__CU2X_THRUST_BINARY(multiplies, T, A *B)
__CU2X_THRUST_BINARY(divides, T, A / B)
__CU2X_THRUST_BINARY(modulus, T, A % B)
__CU2X_THRUST_BINARY(bit_and, T, A &B)
__CU2X_THRUST_BINARY(bit_or, T, A | B)
__CU2X_THRUST_BINARY(bit_xor, T, A ^ B)
__CU2X_THRUST_BINARY(equal_to, bool, A == B)
__CU2X_THRUST_BINARY(not_equal_to, bool, A != B)
__CU2X_THRUST_BINARY(greater, bool, A > B)
__CU2X_THRUST_BINARY(less, bool, A < B)
__CU2X_THRUST_BINARY(greater_equal, bool, A >= B)
__CU2X_THRUST_BINARY(less_equal, bool, A <= B)
__CU2X_THRUST_BINARY(logical_and, bool, A &&B)
__CU2X_THRUST_BINARY(logical_or, bool, A || B)
__CU2X_THRUST_BINARY(maximum, T, A < B ? B : A)
__CU2X_THRUST_BINARY(minimum, T, B < A ? B : A)
#undef __CU2X_THRUST_BINARY
#define __CU2X_THRUST_UNARY(NAME, RESULT, EXPRESSION)                          \
  template <class T = void> struct NAME {                                      \
    typedef T argument_type;                                                   \
    typedef RESULT result_type;                                                \
    __CU2X_HD constexpr RESULT operator()(const T &A) const {                  \
      return EXPRESSION;                                                       \
    }                                                                          \
  };                                                                           \
  template <> struct NAME<void> {                                              \
    typedef void is_transparent;                                               \
    template <class T>                                                         \
    __CU2X_HD constexpr auto operator()(const T &A) const                      \
        -> decltype(EXPRESSION) {                                              \
      return EXPRESSION;                                                       \
    }                                                                          \
  };
__CU2X_THRUST_UNARY(negate, T, -A)
__CU2X_THRUST_UNARY(square, T, A *A)
__CU2X_THRUST_UNARY(logical_not, bool, !A)
__CU2X_THRUST_UNARY(bit_not, T, ~A)
#undef __CU2X_THRUST_UNARY
template <class T = void> struct identity {
  typedef T argument_type;
  typedef T result_type;
  __CU2X_HD constexpr const T &operator()(const T &A) const { return A; }
};
template <> struct identity<void> {
  template <class T> __CU2X_HD constexpr T &&operator()(T &&A) const {
    return static_cast<T &&>(A);
  }
};
template <class T1 = void, class T2 = void> struct project1st {
  typedef T1 result_type;
  __CU2X_HD constexpr const T1 &operator()(const T1 &A, const T2 &) const {
    return A;
  }
};
template <class T1 = void, class T2 = void> struct project2nd {
  typedef T2 result_type;
  __CU2X_HD constexpr const T2 &operator()(const T1 &, const T2 &B) const {
    return B;
  }
};
template <class Predicate> struct unary_negate {
  __CU2X_HD explicit unary_negate(Predicate P) {}
  template <class T> __CU2X_HD bool operator()(const T &A) const {}
};
template <class Predicate> struct binary_negate {
  __CU2X_HD explicit binary_negate(Predicate P) {}
  template <class T, class U>
  __CU2X_HD bool operator()(const T &A, const U &B) const {}
};
template <class Predicate>
__CU2X_HD unary_negate<Predicate> not1(const Predicate &P) {}
template <class Predicate>
__CU2X_HD binary_negate<Predicate> not2(const Predicate &P) {}
template <class Predicate>
__CU2X_HD unary_negate<Predicate> not_fn(const Predicate &P) {}
template <class F> struct zip_function {
  __CU2X_HD zip_function(F Function) {}
  template <class... Ts>
  __CU2X_HD auto operator()(const tuple<Ts...> &Args) const
      -> decltype(std::declval<F &>()(std::declval<Ts>()...)) {}
  __CU2X_HD F &underlying_function() const {}
};
template <class F>
__CU2X_HD zip_function<typename std::decay<F>::type>
make_zip_function(F &&Function) {}

// Lambda expressions over placeholders. What a call yields only has to be
// plausible: either a truth value or what the operands have in common.
namespace detail {
namespace functional {
template <bool IsTruth, class... Ts> struct outcome {
  typedef
      typename std::common_type<typename std::decay<Ts>::type...>::type type;
};
template <class... Ts> struct outcome<true, Ts...> { typedef bool type; };
template <bool IsTruth = false> struct actor {
  template <class... Ts>
  __CU2X_HD typename outcome<IsTruth, Ts...>::type
  operator()(Ts &&...Args) const {}
  template <class T> __CU2X_HD actor<false> operator=(const T &Value) const {}
};
template <unsigned Position> struct argument : actor<false> {
  using actor<false>::operator=;
};
#define __CU2X_THRUST_ACTOR_BINARY(OP, TRUTH)                                  \
  template <bool A, class T>                                                   \
  __CU2X_HD actor<TRUTH> operator OP(const actor<A> &, const T &) {}           \
  template <bool A, class T>                                                   \
  __CU2X_HD                                                                    \
      typename std::enable_if<!std::is_base_of<actor<false>, T>::value &&      \
                                  !std::is_base_of<actor<true>, T>::value,     \
                              actor<TRUTH>>::type                              \
      operator OP(const T &, const actor<A> &) {}
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
template <bool A> __CU2X_HD actor<true> operator!(const actor<A> &) {}
template <bool A> __CU2X_HD actor<false> operator-(const actor<A> &) {}
template <bool A> __CU2X_HD actor<false> operator+(const actor<A> &) {}
template <bool A> __CU2X_HD actor<false> operator~(const actor<A> &) {}
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

THRUST_NAMESPACE_END

#endif // THRUST_FUNCTIONAL_ALL_H
