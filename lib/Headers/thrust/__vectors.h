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
// Programs that include a Thrust vector count on the standard one.
#include <vector>

THRUST_NAMESPACE_BEGIN

struct default_init_t {};
struct no_init_t {};
static constexpr default_init_t default_init = {};
static constexpr no_init_t no_init = {};

namespace detail {
template <class Vector>
using vector_data_t = typename std::enable_if<std::is_convertible<
    decltype(std::declval<const Vector &>().size()), size_t>::value>::type;
template <class Iterator>
using iterator_category_t =
    typename iterator_traits<Iterator>::iterator_category;
} // namespace detail

#define __CU2X_THRUST_VECTOR(SELF, POINTER, REFERENCE, CONST_POINTER,          \
                             CONST_REFERENCE, ALLOCATOR)                       \
  template <class T, class Allocator = ALLOCATOR> class SELF {                 \
  public:                                                                      \
    typedef T value_type;                                                      \
    typedef POINTER pointer;                                                   \
    typedef CONST_POINTER const_pointer;                                       \
    typedef REFERENCE reference;                                               \
    typedef CONST_REFERENCE const_reference;                                   \
    typedef size_t size_type;                                                  \
    typedef ptrdiff_t difference_type;                                         \
    typedef Allocator allocator_type;                                          \
    typedef detail::normal_iterator<pointer> iterator;                         \
    typedef detail::normal_iterator<const_pointer> const_iterator;             \
    typedef thrust::reverse_iterator<iterator> reverse_iterator;               \
    typedef thrust::reverse_iterator<const_iterator> const_reverse_iterator;   \
    SELF() {}                                                                  \
    explicit SELF(const Allocator &A) {}                                       \
    explicit SELF(size_type N) {}                                              \
    explicit SELF(size_type N, const Allocator &A) {}                          \
    explicit SELF(size_type N, default_init_t) {}                              \
    explicit SELF(size_type N, no_init_t) {}                                   \
    explicit SELF(size_type N, const value_type &Value) {}                     \
    explicit SELF(size_type N, const value_type &Value, const Allocator &A) {} \
    SELF(const SELF &Other) {}                                                 \
    SELF(const SELF &Other, const Allocator &A) {}                             \
    SELF(SELF &&Other) {}                                                      \
    SELF(SELF &&Other, const Allocator &A) {}                                  \
    SELF(std::initializer_list<T> Values) {}                                   \
    SELF(std::initializer_list<T> Values, const Allocator &A) {}               \
    template <class Vector, class = typename Vector::value_type,               \
              class = detail::vector_data_t<Vector>>                           \
    SELF(const Vector &Other) {}                                               \
    template <class Iterator, class = detail::iterator_category_t<Iterator>>   \
    SELF(Iterator First, Iterator Last) {}                                     \
    template <class Iterator, class = detail::iterator_category_t<Iterator>>   \
    SELF(Iterator First, Iterator Last, const Allocator &A) {}                 \
    ~SELF() {}                                                                 \
    SELF &operator=(const SELF &Other) {}                                      \
    SELF &operator=(SELF &&Other) {}                                           \
    SELF &operator=(std::initializer_list<T> Values) {}                        \
    template <class Vector, class = typename Vector::value_type,               \
              class = detail::vector_data_t<Vector>>                           \
    SELF &operator=(const Vector &Other) {}                                    \
    void resize(size_type N, const value_type &Value = value_type()) {}        \
    void resize(size_type N, no_init_t) {}                                     \
    void resize(size_type N, default_init_t) {}                                \
    size_type size() const {}                                                  \
    size_type max_size() const {}                                              \
    size_type capacity() const {}                                              \
    bool empty() const {}                                                      \
    void reserve(size_type N) {}                                               \
    void shrink_to_fit() {}                                                    \
    reference operator[](size_type N) {}                                       \
    const_reference operator[](size_type N) const {}                           \
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
    void clear() {}                                                            \
    void push_back(const value_type &Value) {}                                 \
    template <class... Args> void emplace_back(Args &&...A) {}                 \
    void pop_back() {}                                                         \
    iterator erase(iterator Where) {}                                          \
    iterator erase(iterator First, iterator Last) {}                           \
    iterator insert(iterator Where, const T &Value) {}                         \
    void insert(iterator Where, size_type N, const T &Value) {}                \
    template <class Iterator, class = detail::iterator_category_t<Iterator>>   \
    void insert(iterator Where, Iterator First, Iterator Last) {}              \
    void assign(size_type N, const T &Value) {}                                \
    template <class Iterator, class = detail::iterator_category_t<Iterator>>   \
    void assign(Iterator First, Iterator Last) {}                              \
    void swap(SELF &Other) {}                                                  \
    allocator_type get_allocator() const {}                                    \
  };                                                                           \
  template <class T, class A> void swap(SELF<T, A> &, SELF<T, A> &) {}
__CU2X_THRUST_VECTOR(device_vector, device_ptr<T>, device_reference<T>,
                     device_ptr<const T>, device_reference<const T>,
                     device_allocator<T>)
__CU2X_THRUST_VECTOR(host_vector, T *, T &, const T *, const T &,
                     std::allocator<T>)
__CU2X_THRUST_VECTOR(universal_vector, T *, T &, const T *, const T &,
                     universal_allocator<T>)
__CU2X_THRUST_VECTOR(universal_host_pinned_vector, T *, T &, const T *,
                     const T &, universal_allocator<T>)
#undef __CU2X_THRUST_VECTOR

#define __CU2X_THRUST_VECTOR_COMPARE(OP)                                       \
  template <class V, class W, class = typename V::const_reverse_iterator,      \
            class = typename W::allocator_type>                                \
  bool operator OP(const V &, const W &) {}
__CU2X_THRUST_VECTOR_COMPARE(==)
__CU2X_THRUST_VECTOR_COMPARE(!=)
#undef __CU2X_THRUST_VECTOR_COMPARE

#ifdef __cpp_deduction_guides
template <class Iterator>
device_vector(Iterator, Iterator)
    -> device_vector<typename iterator_traits<Iterator>::value_type>;
template <class Iterator>
host_vector(Iterator, Iterator)
    -> host_vector<typename iterator_traits<Iterator>::value_type>;
template <template <class, class> class Vector, class T, class A>
device_vector(const Vector<T, A> &) -> device_vector<T>;
template <template <class, class> class Vector, class T, class A>
host_vector(const Vector<T, A> &) -> host_vector<T>;
#endif

#ifdef __CUDA__
namespace system {
namespace cuda {
template <class T, class A = thrust::device_allocator<T>>
using vector = thrust::device_vector<T, A>;
template <class T, class A = thrust::universal_allocator<T>>
using universal_vector = thrust::universal_vector<T, A>;
} // namespace cuda
} // namespace system
#endif
namespace system {
namespace cpp {
template <class T, class A = std::allocator<T>>
using vector = thrust::host_vector<T, A>;
}
} // namespace system

THRUST_NAMESPACE_END

#endif // THRUST_VECTORS_H
