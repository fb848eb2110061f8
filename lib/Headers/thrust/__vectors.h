//===- __vectors.h - host, device and universal vectors ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_VECTORS_H
#define THRUST_VECTORS_H

#include "__iterators.h"

#include <initializer_list>
#include <vector>

THRUST_NAMESPACE_BEGIN

struct default_init_t {};
struct no_init_t {};
static constexpr default_init_t default_init = {};
static constexpr no_init_t no_init = {};

namespace detail {
template <class __Vector>
using vector_data_t = typename std::enable_if<std::is_convertible<
    decltype(std::declval<const __Vector &>().size()), size_t>::value>::type;
template <class __Iterator>
using iterator_category_t =
    typename iterator_traits<__Iterator>::iterator_category;
} // namespace detail

#define __CU2X_THRUST_VECTOR(SELF, POINTER, REFERENCE, CONST_POINTER,          \
                             CONST_REFERENCE, ALLOCATOR)                       \
  template <class __T, class __Allocator = ALLOCATOR> class SELF {             \
  public:                                                                      \
    typedef __T value_type;                                                    \
    typedef POINTER pointer;                                                   \
    typedef CONST_POINTER const_pointer;                                       \
    typedef REFERENCE reference;                                               \
    typedef CONST_REFERENCE const_reference;                                   \
    typedef size_t size_type;                                                  \
    typedef ptrdiff_t difference_type;                                         \
    typedef __Allocator allocator_type;                                        \
    typedef detail::normal_iterator<pointer> iterator;                         \
    typedef detail::normal_iterator<const_pointer> const_iterator;             \
    typedef thrust::reverse_iterator<iterator> reverse_iterator;               \
    typedef thrust::reverse_iterator<const_iterator> const_reverse_iterator;   \
    SELF() {}                                                                  \
    explicit SELF(const __Allocator &__A) {}                                   \
    explicit SELF(size_type __N) {}                                            \
    explicit SELF(size_type __N, const __Allocator &__A) {}                    \
    explicit SELF(size_type __N, default_init_t) {}                            \
    explicit SELF(size_type __N, no_init_t) {}                                 \
    explicit SELF(size_type __N, const value_type &__Value) {}                 \
    explicit SELF(size_type __N, const value_type &__Value,                    \
                  const __Allocator &__A) {}                                   \
    SELF(const SELF &__Other) {}                                               \
    SELF(const SELF &__Other, const __Allocator &__A) {}                       \
    SELF(SELF &&__Other) {}                                                    \
    SELF(SELF &&__Other, const __Allocator &__A) {}                            \
    SELF(std::initializer_list<__T> __Values) {}                               \
    SELF(std::initializer_list<__T> __Values, const __Allocator &__A) {}       \
    template <class __Vector, class = typename __Vector::value_type,           \
              class = detail::vector_data_t<__Vector>>                         \
    SELF(const __Vector &__Other) {}                                           \
    template <class __Iterator,                                                \
              class = detail::iterator_category_t<__Iterator>>                 \
    SELF(__Iterator __First, __Iterator __Last) {}                             \
    template <class __Iterator,                                                \
              class = detail::iterator_category_t<__Iterator>>                 \
    SELF(__Iterator __First, __Iterator __Last, const __Allocator &__A) {}     \
    ~SELF() {}                                                                 \
    SELF &operator=(const SELF &__Other) {}                                    \
    SELF &operator=(SELF &&__Other) {}                                         \
    SELF &operator=(std::initializer_list<__T> __Values) {}                    \
    template <class __Vector, class = typename __Vector::value_type,           \
              class = detail::vector_data_t<__Vector>>                         \
    SELF &operator=(const __Vector &__Other) {}                                \
    void resize(size_type __N, const value_type &__Value = value_type());      \
    void resize(size_type __N, no_init_t);                                     \
    void resize(size_type __N, default_init_t);                                \
    size_type size() const {}                                                  \
    size_type max_size() const {}                                              \
    size_type capacity() const {}                                              \
    bool empty() const {}                                                      \
    void reserve(size_type __N);                                               \
    void shrink_to_fit();                                                      \
    reference operator[](size_type __N) {}                                     \
    const_reference operator[](size_type __N) const {}                         \
    reference front() {}                                                       \
    const_reference front() const {}                                           \
    reference back() {}                                                        \
    const_reference back() const {}                                            \
    pointer data() {}                                                          \
    const_pointer data() const {}                                              \
    iterator begin() {}                                                        \
    const_iterator begin() const {}                                            \
    const_iterator cbegin() const {}                                           \
    iterator end() {}                                                          \
    const_iterator end() const {}                                              \
    const_iterator cend() const {}                                             \
    reverse_iterator rbegin() {}                                               \
    const_reverse_iterator rbegin() const {}                                   \
    const_reverse_iterator crbegin() const {}                                  \
    reverse_iterator rend() {}                                                 \
    const_reverse_iterator rend() const {}                                     \
    const_reverse_iterator crend() const {}                                    \
    void clear();                                                              \
    void push_back(const value_type &__Value);                                 \
    template <class... __Args> void emplace_back(__Args &&...__A);             \
    void pop_back();                                                           \
    iterator erase(iterator __Where) {}                                        \
    iterator erase(iterator __First, iterator __Last) {}                       \
    iterator insert(iterator __Where, const __T &__Value) {}                   \
    void insert(iterator __Where, size_type __N, const __T &__Value);          \
    template <class __Iterator,                                                \
              class = detail::iterator_category_t<__Iterator>>                 \
    void insert(iterator __Where, __Iterator __First, __Iterator __Last);      \
    void assign(size_type __N, const __T &__Value);                            \
    template <class __Iterator,                                                \
              class = detail::iterator_category_t<__Iterator>>                 \
    void assign(__Iterator __First, __Iterator __Last);                        \
    void swap(SELF &__Other);                                                  \
    allocator_type get_allocator() const {}                                    \
  };                                                                           \
  template <class __T, class __A>                                              \
  void swap(SELF<__T, __A> &, SELF<__T, __A> &);
__CU2X_THRUST_VECTOR(device_vector, device_ptr<__T>, device_reference<__T>,
                     device_ptr<const __T>, device_reference<const __T>,
                     device_allocator<__T>)
__CU2X_THRUST_VECTOR(host_vector, __T *, __T &, const __T *, const __T &,
                     std::allocator<__T>)
__CU2X_THRUST_VECTOR(universal_vector, __T *, __T &, const __T *, const __T &,
                     universal_allocator<__T>)
__CU2X_THRUST_VECTOR(universal_host_pinned_vector, __T *, __T &, const __T *,
                     const __T &, universal_allocator<__T>)
#undef __CU2X_THRUST_VECTOR

#define __CU2X_THRUST_VECTOR_COMPARE(OP)                                       \
  template <class __V, class __W,                                              \
            class = typename __V::const_reverse_iterator,                      \
            class = typename __W::allocator_type>                              \
  bool operator OP(const __V &, const __W &) {}
__CU2X_THRUST_VECTOR_COMPARE(==)
__CU2X_THRUST_VECTOR_COMPARE(!=)
#undef __CU2X_THRUST_VECTOR_COMPARE

#ifdef __cpp_deduction_guides
template <class __Iterator>
device_vector(__Iterator, __Iterator)
    -> device_vector<typename iterator_traits<__Iterator>::value_type>;
template <class __Iterator>
host_vector(__Iterator, __Iterator)
    -> host_vector<typename iterator_traits<__Iterator>::value_type>;
template <template <class, class> class __Vector, class __T, class __A>
device_vector(const __Vector<__T, __A> &) -> device_vector<__T>;
template <template <class, class> class __Vector, class __T, class __A>
host_vector(const __Vector<__T, __A> &) -> host_vector<__T>;
#endif

#ifdef __CUDA__
namespace system {
namespace cuda {
template <class __T, class __A = thrust::device_allocator<__T>>
using vector = thrust::device_vector<__T, __A>;
template <class __T, class __A = thrust::universal_allocator<__T>>
using universal_vector = thrust::universal_vector<__T, __A>;
} // namespace cuda
} // namespace system
#endif
namespace system {
namespace cpp {
template <class __T, class __A = std::allocator<__T>>
using vector = thrust::host_vector<__T, __A>;
}
} // namespace system

THRUST_NAMESPACE_END

#endif // THRUST_VECTORS_H
