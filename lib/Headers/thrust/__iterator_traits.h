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

// Only the categories are needed, and <iterator> brings all of streams.
#if __has_include(<bits/stl_iterator_base_types.h>)
#include <bits/stl_iterator_base_types.h>
#else
#include <iterator>
#endif

THRUST_NAMESPACE_BEGIN

namespace detail {
template <class...> struct make_void { typedef void type; };
// Standard containers' iterators carry these as members, so no header is needed
// for std::iterator_traits. Types that are no iterators have none, as overloads
// are told apart by that.
template <class Iterator, class = void> struct iterator_traits_of {};
template <class Iterator>
struct iterator_traits_of<
    Iterator, typename make_void<typename Iterator::iterator_category>::type> {
  typedef typename Iterator::difference_type difference_type;
  typedef typename Iterator::value_type value_type;
  typedef typename Iterator::pointer pointer;
  typedef typename Iterator::reference reference;
  typedef typename Iterator::iterator_category iterator_category;
};
template <class T> struct iterator_traits_of<T *, void> {
  typedef ptrdiff_t difference_type;
  typedef typename std::remove_cv<T>::type value_type;
  typedef T *pointer;
  typedef T &reference;
  typedef std::random_access_iterator_tag iterator_category;
};
} // namespace detail
template <class Iterator>
struct iterator_traits : detail::iterator_traits_of<Iterator> {};

template <class Iterator> struct iterator_value {
  typedef typename iterator_traits<Iterator>::value_type type;
};
template <class Iterator> struct iterator_pointer {
  typedef typename iterator_traits<Iterator>::pointer type;
};
template <class Iterator> struct iterator_reference {
  typedef typename iterator_traits<Iterator>::reference type;
};
template <class Iterator> struct iterator_difference {
  typedef typename iterator_traits<Iterator>::difference_type type;
};
template <class Iterator>
using iterator_value_t = typename iterator_value<Iterator>::type;
template <class Iterator>
using iterator_reference_t = typename iterator_reference<Iterator>::type;
template <class Iterator>
using iterator_difference_t = typename iterator_difference<Iterator>::type;
template <class Iterator>
using iterator_pointer_t = typename iterator_pointer<Iterator>::type;

struct incrementable_traversal_tag {};
struct single_pass_traversal_tag : incrementable_traversal_tag {};
struct forward_traversal_tag : single_pass_traversal_tag {};
struct bidirectional_traversal_tag : forward_traversal_tag {};
struct random_access_traversal_tag : bidirectional_traversal_tag {};
struct no_traversal_tag {};
template <class Iterator> struct iterator_traversal {
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
template <class T, class Default> struct ia_dflt { typedef T type; };
template <class Default> struct ia_dflt<use_default, Default> {
  typedef Default type;
};
template <class T> struct identity_ { typedef T type; };
} // namespace detail

template <class Iterator, class Distance>
__CU2X_HD void advance(Iterator &It, Distance N) {}
template <class Iterator>
__CU2X_HD Iterator
next(Iterator It, typename iterator_traits<Iterator>::difference_type N = 1) {}
template <class Iterator>
__CU2X_HD Iterator
prev(Iterator It, typename iterator_traits<Iterator>::difference_type N = 1) {}
template <class Iterator>
__CU2X_HD typename iterator_traits<Iterator>::difference_type
distance(Iterator First, Iterator Last) {}

THRUST_NAMESPACE_END

#endif // THRUST_ITERATOR_TRAITS_H
