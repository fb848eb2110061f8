//===- __iterator_traits.h - iterator properties ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_ITERATOR_TRAITS_H
#define THRUST_ITERATOR_TRAITS_H

#include "__config.h"

// For the iterator categories, and for std::min and std::max, which programs
// expect from any of these headers; <iterator> would bring all of streams.
#if __has_include(<bits/stl_algobase.h>)
#include <bits/stl_algobase.h>
#else
#include <iterator>
#endif

THRUST_NAMESPACE_BEGIN

namespace detail {
template <class...> struct make_void { typedef void type; };
// Standard containers' iterators carry these as members, so no header is needed
// for std::iterator_traits. Types that are no iterators have none, as overloads
// are told apart by that.
template <class __Iterator, class = void> struct iterator_traits_of {};
template <class __Iterator>
struct iterator_traits_of<
    __Iterator,
    typename make_void<typename __Iterator::iterator_category>::type> {
  typedef typename __Iterator::difference_type difference_type;
  typedef typename __Iterator::value_type value_type;
  typedef typename __Iterator::pointer pointer;
  typedef typename __Iterator::reference reference;
  typedef typename __Iterator::iterator_category iterator_category;
};
template <class __T> struct iterator_traits_of<__T *, void> {
  typedef ptrdiff_t difference_type;
  typedef typename std::remove_cv<__T>::type value_type;
  typedef __T *pointer;
  typedef __T &reference;
  typedef std::random_access_iterator_tag iterator_category;
};
} // namespace detail
template <class __Iterator>
struct iterator_traits : detail::iterator_traits_of<__Iterator> {};

template <class __Iterator> struct iterator_value {
  typedef typename iterator_traits<__Iterator>::value_type type;
};
template <class __Iterator> struct iterator_pointer {
  typedef typename iterator_traits<__Iterator>::pointer type;
};
template <class __Iterator> struct iterator_reference {
  typedef typename iterator_traits<__Iterator>::reference type;
};
template <class __Iterator> struct iterator_difference {
  typedef typename iterator_traits<__Iterator>::difference_type type;
};
template <class __Iterator>
using iterator_value_t = typename iterator_value<__Iterator>::type;
template <class __Iterator>
using iterator_reference_t = typename iterator_reference<__Iterator>::type;
template <class __Iterator>
using iterator_difference_t = typename iterator_difference<__Iterator>::type;
template <class __Iterator>
using iterator_pointer_t = typename iterator_pointer<__Iterator>::type;

struct incrementable_traversal_tag {};
struct single_pass_traversal_tag : incrementable_traversal_tag {};
struct forward_traversal_tag : single_pass_traversal_tag {};
struct bidirectional_traversal_tag : forward_traversal_tag {};
struct random_access_traversal_tag : bidirectional_traversal_tag {};
struct no_traversal_tag {};
template <class __Iterator> struct iterator_traversal {
  typedef random_access_traversal_tag type;
};

typedef std::input_iterator_tag input_host_iterator_tag;
typedef std::output_iterator_tag output_host_iterator_tag;
typedef std::forward_iterator_tag forward_host_iterator_tag;
typedef std::bidirectional_iterator_tag bidirectional_host_iterator_tag;
typedef std::random_access_iterator_tag random_access_host_iterator_tag;
struct input_device_iterator_tag : std::input_iterator_tag {};
struct output_device_iterator_tag : std::output_iterator_tag {};
struct forward_device_iterator_tag : std::forward_iterator_tag {};
struct bidirectional_device_iterator_tag : std::bidirectional_iterator_tag {};
struct random_access_device_iterator_tag : std::random_access_iterator_tag {};
struct input_universal_iterator_tag : std::input_iterator_tag {};
struct output_universal_iterator_tag : std::output_iterator_tag {};
struct forward_universal_iterator_tag : std::forward_iterator_tag {};
struct bidirectional_universal_iterator_tag : std::bidirectional_iterator_tag {
};
struct random_access_universal_iterator_tag : std::random_access_iterator_tag {
};

struct use_default {};

namespace detail {
template <class __T, class __Default> struct ia_dflt { typedef __T type; };
template <class __Default> struct ia_dflt<use_default, __Default> {
  typedef __Default type;
};
template <class __T> struct identity_ { typedef __T type; };
} // namespace detail

template <class __Iterator, class __Distance>
__CU2X_HD void advance(__Iterator &__It, __Distance __N) {}
template <class __Iterator>
__CU2X_HD __Iterator
next(__Iterator __It,
     typename iterator_traits<__Iterator>::difference_type __N = 1) {}
template <class __Iterator>
__CU2X_HD __Iterator
prev(__Iterator __It,
     typename iterator_traits<__Iterator>::difference_type __N = 1) {}
template <class __Iterator>
__CU2X_HD typename iterator_traits<__Iterator>::difference_type
distance(__Iterator __First, __Iterator __Last) {}

THRUST_NAMESPACE_END

#endif // THRUST_ITERATOR_TRAITS_H
