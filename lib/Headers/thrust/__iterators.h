//===- __iterators.h - fancy iterators --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_ITERATORS_ALL_H
#define THRUST_ITERATORS_ALL_H

#include "__functional.h"
#include "__memory.h"
#include "__tuple.h"

THRUST_NAMESPACE_BEGIN

#define __CU2X_THRUST_ITERATOR(SELF, VALUE, REFERENCE, DIFFERENCE)             \
  typedef VALUE value_type;                                                    \
  typedef REFERENCE reference;                                                 \
  typedef value_type *pointer;                                                 \
  typedef DIFFERENCE difference_type;                                          \
  typedef std::random_access_iterator_tag iterator_category;                   \
  SELF() = default;                                                            \
  __CU2X_HD reference operator*() const {}                                     \
  __CU2X_HD reference operator[](difference_type __N) const {}                 \
  __CU2X_HD SELF &operator++() {}                                              \
  __CU2X_HD SELF operator++(int) {}                                            \
  __CU2X_HD SELF &operator--() {}                                              \
  __CU2X_HD SELF operator--(int) {}                                            \
  __CU2X_HD SELF &operator+=(difference_type __N) {}                           \
  __CU2X_HD SELF &operator-=(difference_type __N) {}                           \
  __CU2X_HD SELF operator+(difference_type __N) const {}                       \
  __CU2X_HD SELF operator-(difference_type __N) const {}                       \
  __CU2X_HD difference_type operator-(const SELF &__Other) const {}            \
  __CU2X_HD bool operator==(const SELF &__Other) const {}                      \
  __CU2X_HD bool operator!=(const SELF &__Other) const {}                      \
  __CU2X_HD bool operator<(const SELF &__Other) const {}                       \
  __CU2X_HD bool operator>(const SELF &__Other) const {}                       \
  __CU2X_HD bool operator<=(const SELF &__Other) const {}                      \
  __CU2X_HD bool operator>=(const SELF &__Other) const {}

namespace detail {
template <class __T> struct strip {
  typedef
      typename std::remove_cv<typename std::remove_reference<__T>::type>::type
          type;
};
template <class __F, class... __Args>
using call_t = decltype(std::declval<__F &>()(std::declval<__Args>()...));
template <class __Function> struct assign_proxy {
  template <class __T> __CU2X_HD assign_proxy &operator=(const __T &__Value) {}
  template <class __T>
  __CU2X_HD const assign_proxy &operator=(const __T &__Value) const {}
};
// A vector's iterator; Pointer may be raw or tagged.
template <class __Pointer> class normal_iterator {
  typedef iterator_traits<__Pointer> __Traits;

public:
  __CU2X_THRUST_ITERATOR(normal_iterator, typename __Traits::value_type,
                         typename __Traits::reference, ptrdiff_t)
  __CU2X_HD explicit normal_iterator(__Pointer __Ptr) {}
  template <class __P, class = typename std::enable_if<
                           std::is_convertible<__P, __Pointer>::value>::type>
  __CU2X_HD normal_iterator(const normal_iterator<__P> &__Other) {}
  __CU2X_HD const __Pointer &base() const {}
  __CU2X_HD __Pointer operator->() const {}
};
} // namespace detail
template <class __P> struct iterator_system<detail::normal_iterator<__P>> {
  typedef typename iterator_system<__P>::type type;
};

template <class __Incrementable, class __System = use_default,
          class __Traversal = use_default, class __Difference = use_default>
class counting_iterator {
public:
  typedef typename detail::ia_dflt<__Difference, ptrdiff_t>::type __Distance;
  __CU2X_THRUST_ITERATOR(counting_iterator, __Incrementable, __Incrementable,
                         __Distance)
  __CU2X_HD explicit counting_iterator(__Incrementable __Start) {}
  __CU2X_HD const __Incrementable &base() const {}
};
template <class __T>
__CU2X_HD counting_iterator<__T> make_counting_iterator(__T __Start) {}

template <class __Value, class __Incrementable = use_default,
          class __System = use_default>
class constant_iterator {
public:
  __CU2X_THRUST_ITERATOR(constant_iterator, __Value, __Value, ptrdiff_t)
  template <class __I = ptrdiff_t>
  __CU2X_HD constant_iterator(const __Value &__V, const __I &__Index = __I()) {}
  __CU2X_HD const __Value &value() const {}
};
template <class __T>
__CU2X_HD constant_iterator<__T> make_constant_iterator(__T __Value) {}
template <class __T, class __I>
__CU2X_HD constant_iterator<__T, __I> make_constant_iterator(__T __Value,
                                                             __I __Index) {}

template <class __System = use_default> class discard_iterator {
public:
  __CU2X_THRUST_ITERATOR(discard_iterator, detail::assign_proxy<void>,
                         detail::assign_proxy<void>, ptrdiff_t)
  __CU2X_HD discard_iterator(ptrdiff_t __Index) {}
};
__CU2X_HD discard_iterator<> make_discard_iterator(ptrdiff_t __Index = 0);

template <class __Function, class __Iterator, class __Reference = use_default,
          class __Value = use_default>
class transform_iterator {
public:
  typedef typename detail::ia_dflt<
      __Reference,
      detail::call_t<__Function,
                     typename iterator_traits<__Iterator>::reference>>::type
      __Result;
  typedef typename detail::ia_dflt<
      __Value, typename detail::strip<__Result>::type>::type __Stripped;
  __CU2X_THRUST_ITERATOR(transform_iterator, __Stripped, __Result, ptrdiff_t)
  __CU2X_HD transform_iterator(const __Iterator &__It, __Function __F) {}
  __CU2X_HD explicit transform_iterator(const __Iterator &__It) {}
  __CU2X_HD __Function functor() const {}
  __CU2X_HD const __Iterator &base() const {}
};
template <class __Function, class __Iterator>
__CU2X_HD transform_iterator<__Function, __Iterator>
make_transform_iterator(__Iterator __It, __Function __F) {}

template <class __Function, class __Iterator> class transform_output_iterator {
public:
  __CU2X_THRUST_ITERATOR(transform_output_iterator,
                         detail::assign_proxy<__Function>,
                         detail::assign_proxy<__Function>, ptrdiff_t)
  __CU2X_HD transform_output_iterator(const __Iterator &__Out, __Function __F) {
  }
};
template <class __Function, class __Iterator>
__CU2X_HD transform_output_iterator<__Function, __Iterator>
make_transform_output_iterator(__Iterator __Out, __Function __F) {}
template <class __In, class __Out, class __Iterator>
class transform_input_output_iterator {
  typedef typename iterator_traits<__Iterator>::value_type __Value;

public:
  __CU2X_THRUST_ITERATOR(transform_input_output_iterator, __Value,
                         detail::assign_proxy<__Out>, ptrdiff_t)
  __CU2X_HD transform_input_output_iterator(const __Iterator &__It, __In __I,
                                            __Out __O) {}
};
template <class __In, class __Out, class __Iterator>
__CU2X_HD transform_input_output_iterator<__In, __Out, __Iterator>
make_transform_input_output_iterator(__Iterator __It, __In __I, __Out __O) {}
template <class __Function, class __System = use_default, class __D = ptrdiff_t>
class tabulate_output_iterator {
public:
  __CU2X_THRUST_ITERATOR(tabulate_output_iterator,
                         detail::assign_proxy<__Function>,
                         detail::assign_proxy<__Function>, ptrdiff_t)
  __CU2X_HD tabulate_output_iterator(__Function __F, __D __Index = 0) {}
};
template <class __Function>
__CU2X_HD tabulate_output_iterator<__Function>
make_tabulate_output_iterator(__Function __F, ptrdiff_t __Index = 0) {}

template <class __ElementIterator, class __IndexIterator>
class permutation_iterator {
  typedef iterator_traits<__ElementIterator> __Traits;

public:
  __CU2X_THRUST_ITERATOR(permutation_iterator, typename __Traits::value_type,
                         typename __Traits::reference, ptrdiff_t)
  __CU2X_HD explicit permutation_iterator(__ElementIterator __Elements,
                                          __IndexIterator __Map) {}
  __CU2X_HD const __IndexIterator &base() const {}
};
template <class __ElementIterator, class __IndexIterator>
__CU2X_HD permutation_iterator<__ElementIterator, __IndexIterator>
make_permutation_iterator(__ElementIterator __Elements, __IndexIterator __Map) {
}

template <class __Iterator> class reverse_iterator {
  typedef iterator_traits<__Iterator> __Traits;

public:
  __CU2X_THRUST_ITERATOR(reverse_iterator, typename __Traits::value_type,
                         typename __Traits::reference, ptrdiff_t)
  __CU2X_HD explicit reverse_iterator(__Iterator __It) {}
  __CU2X_HD const __Iterator &base() const {}
};
template <class __Iterator>
__CU2X_HD reverse_iterator<__Iterator> make_reverse_iterator(__Iterator __It) {}

template <class __Iterator, class __Offset = ptrdiff_t> class offset_iterator {
  typedef iterator_traits<__Iterator> __Traits;

public:
  __CU2X_THRUST_ITERATOR(offset_iterator, typename __Traits::value_type,
                         typename __Traits::reference, ptrdiff_t)
  __CU2X_HD offset_iterator(__Iterator __It, __Offset __O = {}) {}
};
template <class __Iterator, class __Offset>
__CU2X_HD offset_iterator<__Iterator, __Offset>
make_offset_iterator(__Iterator __It, __Offset __O) {}

template <class __IteratorTuple> class zip_iterator;
template <class... __Iterators> class zip_iterator<tuple<__Iterators...>> {
public:
  typedef tuple<typename iterator_traits<__Iterators>::value_type...> __Values;
  typedef tuple<typename iterator_traits<__Iterators>::reference...>
      __References;
  __CU2X_THRUST_ITERATOR(zip_iterator, __Values, __References, ptrdiff_t)
  __CU2X_HD zip_iterator(tuple<__Iterators...> __Its) {}
  template <class __Other>
  __CU2X_HD zip_iterator(const zip_iterator<__Other> &__It) {}
  __CU2X_HD const tuple<__Iterators...> &get_iterator_tuple() const {}
};
template <class... __Iterators>
__CU2X_HD zip_iterator<tuple<__Iterators...>>
make_zip_iterator(tuple<__Iterators...> __Its) {}
template <class... __Iterators>
__CU2X_HD zip_iterator<tuple<__Iterators...>>
make_zip_iterator(__Iterators... __Its) {}
#undef __CU2X_THRUST_ITERATOR

// Bases for iterators of the user's own.
class iterator_core_access {};
template <class __Derived, class __Value, class __System, class __Traversal,
          class __Reference, class __Difference = ptrdiff_t>
class iterator_facade {
public:
  typedef typename std::remove_const<__Value>::type value_type;
  typedef __Reference reference;
  typedef void pointer;
  typedef __Difference difference_type;
  typedef std::random_access_iterator_tag iterator_category;
  __CU2X_HD reference operator*() const {}
  __CU2X_HD reference operator[](difference_type __N) const {}
  __CU2X_HD __Derived &operator++() {}
  __CU2X_HD __Derived operator++(int) {}
  __CU2X_HD __Derived &operator--() {}
  __CU2X_HD __Derived operator--(int) {}
  __CU2X_HD __Derived &operator+=(difference_type __N) {}
  __CU2X_HD __Derived &operator-=(difference_type __N) {}
  __CU2X_HD __Derived operator+(difference_type __N) const {}
  __CU2X_HD __Derived operator-(difference_type __N) const {}
  __CU2X_HD difference_type operator-(const __Derived &__Other) const {}
  __CU2X_HD bool operator==(const __Derived &__Other) const {}
  __CU2X_HD bool operator!=(const __Derived &__Other) const {}
  __CU2X_HD bool operator<(const __Derived &__Other) const {}
};
template <class __Derived, class __Base, class __Value = use_default,
          class __System = use_default, class __Traversal = use_default,
          class __Reference = use_default, class __Difference = use_default>
class iterator_adaptor
    : public iterator_facade<
          __Derived,
          typename detail::ia_dflt<
              __Value, typename iterator_traits<__Base>::value_type>::type,
          __System, __Traversal,
          typename detail::ia_dflt<
              __Reference, typename iterator_traits<__Base>::reference>::type,
          typename detail::ia_dflt<
              __Difference,
              typename iterator_traits<__Base>::difference_type>::type> {
public:
  typedef __Base base_type;
  typedef iterator_adaptor super_t;
  iterator_adaptor() = default;
  __CU2X_HD explicit iterator_adaptor(const __Base &__It) {}
  __CU2X_HD const __Base &base() const {}

protected:
  __CU2X_HD const __Base &base_reference() const {}
  __CU2X_HD __Base &base_reference() {}
};
template <class __Tag, class __Iterator>
__CU2X_HD __Iterator retag(__Iterator __It) {}
template <class __Tag, class __Iterator>
__CU2X_HD __Iterator reinterpret_tag(__Iterator __It) {}

THRUST_NAMESPACE_END

#endif // THRUST_ITERATORS_ALL_H
