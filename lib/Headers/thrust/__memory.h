//===- __memory.h - pointers, references and allocation ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_MEMORY_ALL_H
#define THRUST_MEMORY_ALL_H

#include "__policies.h"

THRUST_NAMESPACE_BEGIN

template <class T, class Pointer, class Derived> class reference;
template <class T> class device_ptr;
template <class T> class device_reference;

namespace detail {
template <class T> struct no_void_reference { typedef T &type; };
template <> struct no_void_reference<void> { typedef void type; };
template <> struct no_void_reference<const void> { typedef void type; };
} // namespace detail

// What device_reference and the tagged references share. The result of a read
// is a value, as behind it lies memory the host cannot touch.
#define __CU2X_THRUST_REFERENCE(SELF, VALUE, POINTER)                          \
  typedef typename std::remove_cv<VALUE>::type value_type;                     \
  typedef POINTER pointer;                                                     \
  __CU2X_HD SELF(const SELF &Other) = default;                                 \
  __CU2X_HD explicit SELF(const POINTER &Ptr) {}                               \
  __CU2X_HD const SELF &operator=(const SELF &Other) const {}                  \
  __CU2X_HD SELF &operator=(const SELF &Other) {}                              \
  __CU2X_HD const SELF &operator=(const value_type &Value) const {}            \
  __CU2X_HD SELF &operator=(const value_type &Value) {}                        \
  __CU2X_HD POINTER operator&() const {}                                       \
  __CU2X_HD operator value_type() const {}                                     \
  __CU2X_HD void swap(SELF &Other) {}                                          \
  __CU2X_HD SELF &operator++() {}                                              \
  __CU2X_HD value_type operator++(int) {}                                      \
  __CU2X_HD SELF &operator--() {}                                              \
  __CU2X_HD value_type operator--(int) {}                                      \
  __CU2X_HD SELF &operator+=(const value_type &Value) {}                       \
  __CU2X_HD SELF &operator-=(const value_type &Value) {}                       \
  __CU2X_HD SELF &operator*=(const value_type &Value) {}                       \
  __CU2X_HD SELF &operator/=(const value_type &Value) {}                       \
  __CU2X_HD SELF &operator%=(const value_type &Value) {}                       \
  __CU2X_HD SELF &operator<<=(const value_type &Value) {}                      \
  __CU2X_HD SELF &operator>>=(const value_type &Value) {}                      \
  __CU2X_HD SELF &operator&=(const value_type &Value) {}                       \
  __CU2X_HD SELF &operator|=(const value_type &Value) {}                       \
  __CU2X_HD SELF &operator^=(const value_type &Value) {}

template <class T> class device_reference {
public:
  __CU2X_THRUST_REFERENCE(device_reference, T, device_ptr<T>)
  template <class U, class = typename std::enable_if<
                         std::is_convertible<U *, T *>::value>::type>
  __CU2X_HD device_reference(const device_reference<U> &Other) {}
  template <class U>
  __CU2X_HD device_reference &operator=(const device_reference<U> &Other) {}
};
template <class T, class Pointer, class Derived = use_default> class reference {
public:
  __CU2X_THRUST_REFERENCE(reference, T, Pointer)
};
#undef __CU2X_THRUST_REFERENCE
template <class Stream, class T>
auto operator<<(Stream &S, const device_reference<T> &Ref)
    -> decltype(S << std::declval<typename std::remove_cv<T>::type>()) {}
template <class Stream, class T>
auto operator>>(Stream &S, const device_reference<T> &Ref)
    -> decltype(S >> std::declval<typename std::remove_cv<T>::type &>()) {}
template <class T>
__CU2X_HD void swap(device_reference<T> A, device_reference<T> B) {}

#define __CU2X_THRUST_POINTER(SELF, T, REFERENCE)                              \
  typedef typename std::remove_cv<T>::type value_type;                         \
  typedef T element_type;                                                      \
  typedef T *raw_pointer;                                                      \
  typedef REFERENCE reference;                                                 \
  typedef ptrdiff_t difference_type;                                           \
  typedef std::random_access_iterator_tag iterator_category;                   \
  SELF() = default;                                                            \
  __CU2X_HD SELF(decltype(nullptr)) {}                                         \
  template <class U> __CU2X_HD explicit SELF(U *Ptr) {}                        \
  __CU2X_HD SELF &operator=(decltype(nullptr)) {}                              \
  __CU2X_HD T *get() const {}                                                  \
  __CU2X_HD reference operator*() const {}                                     \
  __CU2X_HD T *operator->() const {}                                           \
  __CU2X_HD reference operator[](ptrdiff_t N) const {}                         \
  __CU2X_HD SELF &operator++() {}                                              \
  __CU2X_HD SELF operator++(int) {}                                            \
  __CU2X_HD SELF &operator--() {}                                              \
  __CU2X_HD SELF operator--(int) {}                                            \
  __CU2X_HD SELF &operator+=(ptrdiff_t N) {}                                   \
  __CU2X_HD SELF &operator-=(ptrdiff_t N) {}                                   \
  __CU2X_HD SELF operator+(ptrdiff_t N) const {}                               \
  __CU2X_HD SELF operator-(ptrdiff_t N) const {}                               \
  __CU2X_HD ptrdiff_t operator-(const SELF &Other) const {}                    \
  __CU2X_HD explicit operator bool() const {}                                  \
  template <class U> __CU2X_HD static SELF pointer_to(U &Ref) {}               \
  friend __CU2X_HD bool operator==(const SELF &, const SELF &) {               \
    return true;                                                               \
  }                                                                            \
  friend __CU2X_HD bool operator!=(const SELF &, const SELF &) {               \
    return true;                                                               \
  }                                                                            \
  friend __CU2X_HD bool operator<(const SELF &, const SELF &) { return true; } \
  friend __CU2X_HD bool operator>(const SELF &, const SELF &) { return true; } \
  friend __CU2X_HD bool operator<=(const SELF &, const SELF &) {               \
    return true;                                                               \
  }                                                                            \
  friend __CU2X_HD bool operator>=(const SELF &, const SELF &) {               \
    return true;                                                               \
  }                                                                            \
  T *Raw;

template <class T> class device_ptr {
public:
  typedef device_ptr pointer;
  __CU2X_THRUST_POINTER(device_ptr, T, device_reference<T>)
  template <class U, class = typename std::enable_if<
                         std::is_convertible<U *, T *>::value>::type>
  __CU2X_HD device_ptr(const device_ptr<U> &Other) {}
};
template <class Element, class Tag, class Reference = use_default,
          class Derived = use_default>
class pointer {

public:
  __CU2X_THRUST_POINTER(pointer, Element,
                        typename detail::no_void_reference<Element>::type)
  template <class U, class R, class D>
  __CU2X_HD pointer(const pointer<U, Tag, R, D> &Other) {}
};
template <class T> using universal_ptr = pointer<T, device_system_tag, T &>;
#undef __CU2X_THRUST_POINTER
template <class T> struct iterator_system<device_ptr<T>> {
  typedef device_system_tag type;
};

#ifdef __CUDA__
namespace system {
namespace cuda {
template <class T> using pointer = device_ptr<T>;
template <class T> using universal_pointer = universal_ptr<T>;
template <class T> using reference = device_reference<T>;
pointer<void> malloc(size_t Bytes);
template <class T> pointer<T> malloc(size_t Count) {}
template <class T> void free(device_ptr<T> Ptr) {}
} // namespace cuda
} // namespace system
#endif
namespace system {
namespace cpp {
template <class T> using pointer = T *;
}
} // namespace system

template <class T> __CU2X_HD T *raw_pointer_cast(T *Ptr) {}
template <class Pointer>
__CU2X_HD typename Pointer::raw_pointer raw_pointer_cast(const Pointer &Ptr) {}
template <class T> __CU2X_HD T &raw_reference_cast(T &Ref) {}
template <class T> __CU2X_HD const T &raw_reference_cast(const T &Ref) {}
template <class T> __CU2X_HD T &raw_reference_cast(device_reference<T> Ref) {}
template <class Iterator>
__CU2X_HD auto unwrap_contiguous_iterator(Iterator It)
    -> decltype(raw_pointer_cast(&*It)) {}
template <class Iterator>
__CU2X_HD auto try_unwrap_contiguous_iterator(Iterator It)
    -> decltype(raw_pointer_cast(&*It)) {}
template <class T> __CU2X_HD T *addressof(T &Value) {}
template <class T> __CU2X_HD device_ptr<T> device_pointer_cast(T *Ptr) {}
template <class T>
__CU2X_HD device_ptr<T> device_pointer_cast(const device_ptr<T> &Ptr) {}
template <class To, class From>
__CU2X_HD To reinterpret_pointer_cast(const From &Ptr) {}
template <class To, class From>
__CU2X_HD To static_pointer_cast(const From &Ptr) {}
template <class To, class From>
__CU2X_HD To const_pointer_cast(const From &Ptr) {}

device_ptr<void> device_malloc(size_t Bytes);
template <class T> device_ptr<T> device_malloc(size_t Count) {}
template <class T> void device_free(device_ptr<T> Ptr) {}
template <class T> device_ptr<T> device_new(device_ptr<void> Where) {}
template <class T>
device_ptr<T> device_new(device_ptr<void> Where, const T &Exemplar) {}
template <class T>
device_ptr<T> device_new(device_ptr<void> Where, const T &Exemplar,
                         size_t Count) {}
template <class T> device_ptr<T> device_new(size_t Count = 1) {}
template <class T> void device_delete(device_ptr<T> Ptr, size_t Count = 1) {}
template <class T, class Policy>
__CU2X_HD device_ptr<T>
malloc(const detail::execution_policy_base<Policy> &Exec, size_t Count) {}
template <class Policy>
__CU2X_HD device_ptr<void>
malloc(const detail::execution_policy_base<Policy> &Exec, size_t Bytes) {}
template <class Policy, class Pointer>
__CU2X_HD void free(const detail::execution_policy_base<Policy> &Exec,
                    Pointer Ptr) {}

#define __CU2X_THRUST_ALLOCATOR(SELF, POINTER, REFERENCE)                      \
  template <class T> class SELF {                                              \
  public:                                                                      \
    typedef T value_type;                                                      \
    typedef POINTER pointer;                                                   \
    typedef REFERENCE reference;                                               \
    typedef size_t size_type;                                                  \
    typedef ptrdiff_t difference_type;                                         \
    template <class U> struct rebind { typedef SELF<U> other; };               \
    __CU2X_HD SELF() {}                                                        \
    template <class U> __CU2X_HD SELF(const SELF<U> &Other) {}                 \
    pointer allocate(size_type Count) {}                                       \
    pointer allocate(size_type Count, const void *Hint) {}                     \
    void deallocate(pointer Ptr, size_type Count) {}                           \
    size_type max_size() const {}                                              \
    bool operator==(const SELF &) const {}                                     \
    bool operator!=(const SELF &) const {}                                     \
  };
__CU2X_THRUST_ALLOCATOR(device_allocator, device_ptr<T>, device_reference<T>)
__CU2X_THRUST_ALLOCATOR(device_malloc_allocator, device_ptr<T>,
                        device_reference<T>)
__CU2X_THRUST_ALLOCATOR(device_new_allocator, device_ptr<T>,
                        device_reference<T>)
__CU2X_THRUST_ALLOCATOR(universal_allocator, T *, T &)
#ifdef __CUDA__
namespace system {
namespace cuda {
__CU2X_THRUST_ALLOCATOR(allocator, device_ptr<T>, device_reference<T>)
__CU2X_THRUST_ALLOCATOR(universal_allocator, T *, T &)
__CU2X_THRUST_ALLOCATOR(universal_host_pinned_allocator, T *, T &)
namespace experimental {
__CU2X_THRUST_ALLOCATOR(pinned_allocator, T *, T &)
}
} // namespace cuda
} // namespace system
#endif
#undef __CU2X_THRUST_ALLOCATOR

template <class Policy, class T, class Count>
void return_temporary_buffer(const detail::execution_policy_base<Policy> &Exec,
                             T Ptr, Count N) {}

THRUST_NAMESPACE_END

#endif // THRUST_MEMORY_ALL_H
