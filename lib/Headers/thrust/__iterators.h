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
  __CU2X_HD reference operator[](difference_type N) const {}                   \
  __CU2X_HD SELF &operator++() {}                                              \
  __CU2X_HD SELF operator++(int) {}                                            \
  __CU2X_HD SELF &operator--() {}                                              \
  __CU2X_HD SELF operator--(int) {}                                            \
  __CU2X_HD SELF &operator+=(difference_type N) {}                             \
  __CU2X_HD SELF &operator-=(difference_type N) {}                             \
  __CU2X_HD SELF operator+(difference_type N) const {}                         \
  __CU2X_HD SELF operator-(difference_type N) const {}                         \
  __CU2X_HD difference_type operator-(const SELF &Other) const {}              \
  __CU2X_HD bool operator==(const SELF &Other) const {}                        \
  __CU2X_HD bool operator!=(const SELF &Other) const {}                        \
  __CU2X_HD bool operator<(const SELF &Other) const {}                         \
  __CU2X_HD bool operator>(const SELF &Other) const {}                         \
  __CU2X_HD bool operator<=(const SELF &Other) const {}                        \
  __CU2X_HD bool operator>=(const SELF &Other) const {}

namespace detail {
template <class T> struct strip {
  typedef typename std::remove_cv<typename std::remove_reference<T>::type>::type
      type;
};
template <class F, class... Args>
using call_t = decltype(std::declval<F &>()(std::declval<Args>()...));
template <class Function> struct assign_proxy {
  template <class T> __CU2X_HD assign_proxy &operator=(const T &Value) {}
  template <class T>
  __CU2X_HD const assign_proxy &operator=(const T &Value) const {}
};
// A vector's iterator; Pointer may be raw or tagged.
template <class Pointer> class normal_iterator {
  typedef iterator_traits<Pointer> Traits;

public:
  __CU2X_THRUST_ITERATOR(normal_iterator, typename Traits::value_type,
                         typename Traits::reference, ptrdiff_t)
  __CU2X_HD explicit normal_iterator(Pointer Ptr) {}
  template <class P, class = typename std::enable_if<
                         std::is_convertible<P, Pointer>::value>::type>
  __CU2X_HD normal_iterator(const normal_iterator<P> &Other) {}
  __CU2X_HD const Pointer &base() const {}
  __CU2X_HD Pointer operator->() const {}
};
} // namespace detail
template <class P> struct iterator_system<detail::normal_iterator<P>> {
  typedef typename iterator_system<P>::type type;
};

template <class Incrementable, class System = use_default,
          class Traversal = use_default, class Difference = use_default>
class counting_iterator {
public:
  typedef typename detail::ia_dflt<Difference, ptrdiff_t>::type Distance;
  __CU2X_THRUST_ITERATOR(counting_iterator, Incrementable, Incrementable,
                         Distance)
  __CU2X_HD explicit counting_iterator(Incrementable Start) {}
  __CU2X_HD const Incrementable &base() const {}
};
template <class T>
__CU2X_HD counting_iterator<T> make_counting_iterator(T Start) {}

template <class Value, class Incrementable = use_default,
          class System = use_default>
class constant_iterator {
public:
  __CU2X_THRUST_ITERATOR(constant_iterator, Value, Value, ptrdiff_t)
  template <class I = ptrdiff_t>
  __CU2X_HD constant_iterator(const Value &V, const I &Index = I()) {}
  __CU2X_HD const Value &value() const {}
};
template <class T>
__CU2X_HD constant_iterator<T> make_constant_iterator(T Value) {}
template <class T, class I>
__CU2X_HD constant_iterator<T, I> make_constant_iterator(T Value, I Index) {}

template <class System = use_default> class discard_iterator {
public:
  __CU2X_THRUST_ITERATOR(discard_iterator, detail::assign_proxy<void>,
                         detail::assign_proxy<void>, ptrdiff_t)
  __CU2X_HD discard_iterator(ptrdiff_t Index) {}
};
__CU2X_HD discard_iterator<> make_discard_iterator(ptrdiff_t Index = 0);

template <class Function, class Iterator, class Reference = use_default,
          class Value = use_default>
class transform_iterator {
public:
  typedef typename detail::ia_dflt<
      Reference,
      detail::call_t<Function, typename iterator_traits<Iterator>::reference>>::
      type Result;
  typedef typename detail::ia_dflt<
      Value, typename detail::strip<Result>::type>::type Stripped;
  __CU2X_THRUST_ITERATOR(transform_iterator, Stripped, Result, ptrdiff_t)
  __CU2X_HD transform_iterator(const Iterator &It, Function F) {}
  __CU2X_HD explicit transform_iterator(const Iterator &It) {}
  __CU2X_HD Function functor() const {}
  __CU2X_HD const Iterator &base() const {}
};
template <class Function, class Iterator>
__CU2X_HD transform_iterator<Function, Iterator>
make_transform_iterator(Iterator It, Function F) {}

template <class Function, class Iterator> class transform_output_iterator {
public:
  __CU2X_THRUST_ITERATOR(transform_output_iterator,
                         detail::assign_proxy<Function>,
                         detail::assign_proxy<Function>, ptrdiff_t)
  __CU2X_HD transform_output_iterator(const Iterator &Out, Function F) {}
};
template <class Function, class Iterator>
__CU2X_HD transform_output_iterator<Function, Iterator>
make_transform_output_iterator(Iterator Out, Function F) {}
template <class In, class Out, class Iterator>
class transform_input_output_iterator {
  typedef typename iterator_traits<Iterator>::value_type Value;

public:
  __CU2X_THRUST_ITERATOR(transform_input_output_iterator, Value,
                         detail::assign_proxy<Out>, ptrdiff_t)
  __CU2X_HD transform_input_output_iterator(const Iterator &It, In I, Out O) {}
};
template <class In, class Out, class Iterator>
__CU2X_HD transform_input_output_iterator<In, Out, Iterator>
make_transform_input_output_iterator(Iterator It, In I, Out O) {}
template <class Function, class System = use_default, class D = ptrdiff_t>
class tabulate_output_iterator {
public:
  __CU2X_THRUST_ITERATOR(tabulate_output_iterator,
                         detail::assign_proxy<Function>,
                         detail::assign_proxy<Function>, ptrdiff_t)
  __CU2X_HD tabulate_output_iterator(Function F, D Index = 0) {}
};
template <class Function>
__CU2X_HD tabulate_output_iterator<Function>
make_tabulate_output_iterator(Function F, ptrdiff_t Index = 0) {}

template <class ElementIterator, class IndexIterator>
class permutation_iterator {
  typedef iterator_traits<ElementIterator> Traits;

public:
  __CU2X_THRUST_ITERATOR(permutation_iterator, typename Traits::value_type,
                         typename Traits::reference, ptrdiff_t)
  __CU2X_HD explicit permutation_iterator(ElementIterator Elements,
                                          IndexIterator Map) {}
  __CU2X_HD const IndexIterator &base() const {}
};
template <class ElementIterator, class IndexIterator>
__CU2X_HD permutation_iterator<ElementIterator, IndexIterator>
make_permutation_iterator(ElementIterator Elements, IndexIterator Map) {}

template <class Iterator> class reverse_iterator {
  typedef iterator_traits<Iterator> Traits;

public:
  __CU2X_THRUST_ITERATOR(reverse_iterator, typename Traits::value_type,
                         typename Traits::reference, ptrdiff_t)
  __CU2X_HD explicit reverse_iterator(Iterator It) {}
  __CU2X_HD const Iterator &base() const {}
};
template <class Iterator>
__CU2X_HD reverse_iterator<Iterator> make_reverse_iterator(Iterator It) {}

template <class Iterator, class Offset = ptrdiff_t> class offset_iterator {
  typedef iterator_traits<Iterator> Traits;

public:
  __CU2X_THRUST_ITERATOR(offset_iterator, typename Traits::value_type,
                         typename Traits::reference, ptrdiff_t)
  __CU2X_HD offset_iterator(Iterator It, Offset O = {}) {}
};
template <class Iterator, class Offset>
__CU2X_HD offset_iterator<Iterator, Offset> make_offset_iterator(Iterator It,
                                                                 Offset O) {}

template <class IteratorTuple> class zip_iterator;
template <class... Iterators> class zip_iterator<tuple<Iterators...>> {
public:
  typedef tuple<typename iterator_traits<Iterators>::value_type...> Values;
  typedef tuple<typename iterator_traits<Iterators>::reference...> References;
  __CU2X_THRUST_ITERATOR(zip_iterator, Values, References, ptrdiff_t)
  __CU2X_HD zip_iterator(tuple<Iterators...> Its) {}
  template <class Other>
  __CU2X_HD zip_iterator(const zip_iterator<Other> &It) {}
  __CU2X_HD const tuple<Iterators...> &get_iterator_tuple() const {}
};
template <class... Iterators>
__CU2X_HD zip_iterator<tuple<Iterators...>>
make_zip_iterator(tuple<Iterators...> Its) {}
template <class... Iterators>
__CU2X_HD zip_iterator<tuple<Iterators...>>
make_zip_iterator(Iterators... Its) {}
#undef __CU2X_THRUST_ITERATOR

// Bases for iterators of the user's own.
class iterator_core_access {};
template <class Derived, class Value, class System, class Traversal,
          class Reference, class Difference = ptrdiff_t>
class iterator_facade {
public:
  typedef typename std::remove_const<Value>::type value_type;
  typedef Reference reference;
  typedef void pointer;
  typedef Difference difference_type;
  typedef std::random_access_iterator_tag iterator_category;
  __CU2X_HD reference operator*() const {}
  __CU2X_HD reference operator[](difference_type N) const {}
  __CU2X_HD Derived &operator++() {}
  __CU2X_HD Derived operator++(int) {}
  __CU2X_HD Derived &operator--() {}
  __CU2X_HD Derived operator--(int) {}
  __CU2X_HD Derived &operator+=(difference_type N) {}
  __CU2X_HD Derived &operator-=(difference_type N) {}
  __CU2X_HD Derived operator+(difference_type N) const {}
  __CU2X_HD Derived operator-(difference_type N) const {}
  __CU2X_HD difference_type operator-(const Derived &Other) const {}
  __CU2X_HD bool operator==(const Derived &Other) const {}
  __CU2X_HD bool operator!=(const Derived &Other) const {}
  __CU2X_HD bool operator<(const Derived &Other) const {}
};
template <class Derived, class Base, class Value = use_default,
          class System = use_default, class Traversal = use_default,
          class Reference = use_default, class Difference = use_default>
class iterator_adaptor
    : public iterator_facade<
          Derived,
          typename detail::ia_dflt<
              Value, typename iterator_traits<Base>::value_type>::type,
          System, Traversal,
          typename detail::ia_dflt<
              Reference, typename iterator_traits<Base>::reference>::type,
          typename detail::ia_dflt<Difference, typename iterator_traits<Base>::
                                                   difference_type>::type> {
public:
  typedef Base base_type;
  typedef iterator_adaptor super_t;
  iterator_adaptor() = default;
  __CU2X_HD explicit iterator_adaptor(const Base &It) {}
  __CU2X_HD const Base &base() const {}

protected:
  __CU2X_HD const Base &base_reference() const {}
  __CU2X_HD Base &base_reference() {}
};
template <class Tag, class Iterator> __CU2X_HD Iterator retag(Iterator It) {}
template <class Tag, class Iterator>
__CU2X_HD Iterator reinterpret_tag(Iterator It) {}

THRUST_NAMESPACE_END

#endif // THRUST_ITERATORS_ALL_H
