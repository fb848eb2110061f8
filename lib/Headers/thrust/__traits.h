//===- __traits.h - type properties -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_TRAITS_H
#define THRUST_TRAITS_H

#include "__iterators.h"

THRUST_NAMESPACE_BEGIN

template <class __T>
struct is_trivially_relocatable : std::is_trivially_copyable<__T> {};
template <class __T> struct proclaim_trivially_relocatable : std::false_type {};
template <class __Iterator>
struct is_contiguous_iterator : std::is_pointer<__Iterator> {};
template <class __T>
struct is_contiguous_iterator<detail::normal_iterator<__T>> : std::true_type {};
template <class __T>
struct is_contiguous_iterator<device_ptr<__T>> : std::true_type {};
template <class __Iterator>
struct proclaim_contiguous_iterator : std::false_type {};
template <class __Policy>
struct is_execution_policy
    : std::is_base_of<detail::execution_policy_marker, __Policy> {};
template <class __T> struct remove_cvref : detail::strip<__T> {};
template <class __T> using remove_cvref_t = typename remove_cvref<__T>::type;
using std::integral_constant;
typedef std::true_type true_type;
typedef std::false_type false_type;

namespace detail {
using std::add_const;
using std::add_lvalue_reference;
using std::conditional;
using std::enable_if;
using std::integral_constant;
using std::is_arithmetic;
using std::is_base_of;
using std::is_const;
using std::is_convertible;
using std::is_floating_point;
using std::is_integral;
using std::is_pointer;
using std::is_reference;
using std::is_same;
using std::is_void;
using std::make_signed;
using std::make_unsigned;
using std::remove_const;
using std::remove_cv;
using std::remove_pointer;
using std::remove_reference;
typedef std::true_type true_type;
typedef std::false_type false_type;
template <bool __Condition, class __Then, class __Else>
struct eval_if : std::conditional<__Condition, __Then, __Else>::type {};
} // namespace detail

THRUST_NAMESPACE_END

#endif // THRUST_TRAITS_H
