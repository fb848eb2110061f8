//===- thrust/detail/declarations.h - Containers and algorithms -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_THRUST_DETAIL_DECLARATIONS_H
#define CU2X_TEST_THRUST_DETAIL_DECLARATIONS_H

#include <hip/hip_runtime.h>
#include <cstddef>
#include <iterator>
#include <vector>

namespace thrust {

/// An address in device memory that the host may pass about and dereference
/// through a proxy.
template <class T> class device_ptr;
template <class T> class device_reference {
public:
  operator T() const;
  device_reference &operator=(const T &);
  device_reference &operator=(const device_reference &);
  device_ptr<T> operator&() const;
};
template <class T> class device_ptr {
public:
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using reference = device_reference<T>;
  using pointer = device_ptr;
  using iterator_category = std::random_access_iterator_tag;
  device_ptr() = default;
  __host__ __device__ explicit device_ptr(T *);
  __host__ __device__ T *get() const;
  reference operator*() const;
  reference operator[](std::ptrdiff_t) const;
  __host__ __device__ device_ptr operator+(std::ptrdiff_t) const;
  __host__ __device__ device_ptr operator-(std::ptrdiff_t) const;
  __host__ __device__ std::ptrdiff_t operator-(const device_ptr &) const;
  device_ptr &operator++();
  __host__ __device__ bool operator!=(const device_ptr &) const;
  __host__ __device__ bool operator==(const device_ptr &) const;
};
template <class T> __host__ __device__ device_ptr<T> device_pointer_cast(T *);
template <class T> __host__ __device__ T *raw_pointer_cast(device_ptr<T>);
template <class T> __host__ __device__ T *raw_pointer_cast(T *);
template <class T> device_ptr<T> device_malloc(std::size_t);
template <class T> void device_free(device_ptr<T>);

template <class T, class Iterator, class Reference> class CheckVector {
public:
  using value_type = T;
  using size_type = std::size_t;
  using iterator = Iterator;
  using const_iterator = Iterator;
  CheckVector();
  explicit CheckVector(size_type);
  CheckVector(size_type, const T &);
  template <class It,
            class = typename std::iterator_traits<It>::iterator_category>
  CheckVector(It, It);
  iterator begin() const;
  iterator end() const;
  size_type size() const;
  bool empty() const;
  void resize(size_type);
  void resize(size_type, const T &);
  void reserve(size_type);
  void clear();
  void push_back(const T &);
  Reference operator[](size_type);
  Reference front();
  Reference back();
};

template <class T> class device_vector;
template <class T> class host_vector : public CheckVector<T, T *, T &> {
public:
  using CheckVector<T, T *, T &>::CheckVector;
  host_vector() = default;
  host_vector(const device_vector<T> &);
  host_vector(const std::vector<T> &);
  host_vector &operator=(const device_vector<T> &);
  T *data();
  const T *data() const;
};
template <class T>
class device_vector
    : public CheckVector<T, device_ptr<T>, device_reference<T>> {
public:
  using CheckVector<T, device_ptr<T>, device_reference<T>>::CheckVector;
  device_vector() = default;
  device_vector(const host_vector<T> &);
  device_vector(const std::vector<T> &);
  device_vector &operator=(const host_vector<T> &);
  device_vector &operator=(const std::vector<T> &);
  device_ptr<T> data();
  device_ptr<T> data() const;
};

#define CU2X_TEST_BINARY(Name, Op)                                             \
  template <class T = void> struct Name {                                      \
    __host__ __device__ auto operator()(const T &A, const T &B) const {        \
      return A Op B;                                                           \
    }                                                                          \
  };
CU2X_TEST_BINARY(plus, +)
CU2X_TEST_BINARY(minus, -)
CU2X_TEST_BINARY(multiplies, *)
CU2X_TEST_BINARY(divides, /)
CU2X_TEST_BINARY(less, <)
CU2X_TEST_BINARY(greater, >)
CU2X_TEST_BINARY(equal_to, ==)
#undef CU2X_TEST_BINARY
template <class T> struct maximum {
  __host__ __device__ T operator()(const T &A, const T &B) const {
    return A < B ? B : A;
  }
};
template <class T> struct minimum {
  __host__ __device__ T operator()(const T &A, const T &B) const {
    return B < A ? B : A;
  }
};
template <class T> struct negate {
  __host__ __device__ T operator()(const T &A) const { return -A; }
};
template <class T> struct identity {
  __host__ __device__ T operator()(const T &A) const { return A; }
};

/// Where an algorithm runs.
struct CheckPolicy {
  CheckPolicy on(hipStream_t) const;
};
struct HostPolicy {};
namespace hip {
static const CheckPolicy par;
}
namespace hip_rocprim {
using thrust::hip::par;
}
namespace system {
namespace hip {
using thrust::hip::par;
}
} // namespace system
static const CheckPolicy device;
static const HostPolicy host;

// Every algorithm has a form with a policy in front and one without.
#define CU2X_TEST_ALGORITHM(Templates, Result, Name, ...)                      \
  template <Templates> Result Name(__VA_ARGS__);                               \
  template <Templates> Result Name(const CheckPolicy &, __VA_ARGS__);          \
  template <Templates> Result Name(const HostPolicy &, __VA_ARGS__);
#define CU2X_TEST_LIST(...) __VA_ARGS__
CU2X_TEST_ALGORITHM(class It, void, sort, It, It)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Op), void, sort, It, It, Op)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class V), void, sort_by_key, It,
                    It, V)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class V, class Op), void,
                    sort_by_key, It, It, V, Op)
CU2X_TEST_ALGORITHM(class It, void, stable_sort, It, It)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class V), void, stable_sort_by_key,
                    It, It, V)
CU2X_TEST_ALGORITHM(class It, typename std::iterator_traits<It>::value_type,
                    reduce, It, It)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class T), T, reduce, It, It, T)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class T, class Op), T, reduce, It,
                    It, T, Op)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class U, class T, class Op), T,
                    transform_reduce, It, It, U, T, Op)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Out, class Op), Out,
                    transform, It, It, Out, Op)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class It2, class Out, class Op),
                    Out, transform, It, It, It2, Out, Op)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Out), Out, copy, It, It, Out)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class T), void, fill, It, It,
                    const T &)
CU2X_TEST_ALGORITHM(class It, void, sequence, It, It)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class T), void, sequence, It, It,
                    T)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Op), It, for_each, It, It,
                    Op)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Op), void, generate, It, It,
                    Op)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Out), Out, inclusive_scan,
                    It, It, Out)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Out), Out, exclusive_scan,
                    It, It, Out)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Out, class T), Out,
                    exclusive_scan, It, It, Out, T)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class T), std::ptrdiff_t, count,
                    It, It, const T &)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class Op), std::ptrdiff_t,
                    count_if, It, It, Op)
CU2X_TEST_ALGORITHM(class It, It, max_element, It, It)
CU2X_TEST_ALGORITHM(class It, It, min_element, It, It)
CU2X_TEST_ALGORITHM(class It, It, unique, It, It)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class It2), bool, equal, It, It,
                    It2)
CU2X_TEST_ALGORITHM(CU2X_TEST_LIST(class It, class It2, class T), T,
                    inner_product, It, It, It2, T)
#undef CU2X_TEST_ALGORITHM
#undef CU2X_TEST_LIST

template <class T> class counting_iterator {
public:
  using value_type = T;
  using difference_type = std::ptrdiff_t;
  using reference = T;
  using pointer = const T *;
  using iterator_category = std::random_access_iterator_tag;
  __host__ __device__ explicit counting_iterator(T = T());
  __host__ __device__ T operator*() const;
  __host__ __device__ T operator[](std::ptrdiff_t) const;
  __host__ __device__ counting_iterator operator+(std::ptrdiff_t) const;
  __host__ __device__ std::ptrdiff_t operator-(const counting_iterator &) const;
};
template <class T>
__host__ __device__ counting_iterator<T> make_counting_iterator(T);

} // namespace thrust

#endif // CU2X_TEST_THRUST_DETAIL_DECLARATIONS_H
