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

template <class __T, class __Pointer, class __Derived> class reference;
template <class __T> class device_ptr;
template <class __T> class device_reference;

namespace detail {
template <class __T> struct no_void_reference { typedef __T &type; };
template <> struct no_void_reference<void> { typedef void type; };
template <> struct no_void_reference<const void> { typedef void type; };
} // namespace detail

// What device_reference and the tagged references share. The result of a read
// is a value, as behind it lies memory the host cannot touch.
#define __CU2X_THRUST_REFERENCE(SELF, VALUE, POINTER)                          \
  typedef typename std::remove_cv<VALUE>::type value_type;                     \
  typedef POINTER pointer;                                                     \
  __CU2X_HD SELF(const SELF &__Other) = default;                               \
  __CU2X_HD explicit SELF(const POINTER &__Ptr) {}                             \
  __CU2X_HD const SELF &operator=(const SELF &__Other) const {}                \
  __CU2X_HD SELF &operator=(const SELF &__Other) {}                            \
  __CU2X_HD const SELF &operator=(const value_type &__Value) const {}          \
  __CU2X_HD SELF &operator=(const value_type &__Value) {}                      \
  __CU2X_HD POINTER operator&() const {}                                       \
  __CU2X_HD operator value_type() const {}                                     \
  __CU2X_HD void swap(SELF &__Other);                                          \
  __CU2X_HD SELF &operator++() {}                                              \
  __CU2X_HD value_type operator++(int) {}                                      \
  __CU2X_HD SELF &operator--() {}                                              \
  __CU2X_HD value_type operator--(int) {}                                      \
  __CU2X_HD SELF &operator+=(const value_type &__Value) {}                     \
  __CU2X_HD SELF &operator-=(const value_type &__Value) {}                     \
  __CU2X_HD SELF &operator*=(const value_type &__Value) {}                     \
  __CU2X_HD SELF &operator/=(const value_type &__Value) {}                     \
  __CU2X_HD SELF &operator%=(const value_type &__Value) {}                     \
  __CU2X_HD SELF &operator<<=(const value_type &__Value) {}                    \
  __CU2X_HD SELF &operator>>=(const value_type &__Value) {}                    \
  __CU2X_HD SELF &operator&=(const value_type &__Value) {}                     \
  __CU2X_HD SELF &operator|=(const value_type &__Value) {}                     \
  __CU2X_HD SELF &operator^=(const value_type &__Value) {}

template <class __T> class device_reference {
public:
  __CU2X_THRUST_REFERENCE(device_reference, __T, device_ptr<__T>)
  template <class __U, class = typename std::enable_if<
                           std::is_convertible<__U *, __T *>::value>::type>
  __CU2X_HD device_reference(const device_reference<__U> &__Other) {}
  template <class __U>
  __CU2X_HD device_reference &operator=(const device_reference<__U> &__Other) {}
};
template <class __T, class __Pointer, class __Derived = use_default>
class reference {
public:
  __CU2X_THRUST_REFERENCE(reference, __T, __Pointer)
};
#undef __CU2X_THRUST_REFERENCE
template <class __Stream, class __T>
auto operator<<(__Stream &__S, const device_reference<__T> &__Ref)
    -> decltype(__S << std::declval<typename std::remove_cv<__T>::type>()) {}
template <class __Stream, class __T>
auto operator>>(__Stream &__S, const device_reference<__T> &__Ref)
    -> decltype(__S >> std::declval<typename std::remove_cv<__T>::type &>()) {}
template <class __T>
__CU2X_HD void swap(device_reference<__T> __A, device_reference<__T> __B);

#define __CU2X_THRUST_POINTER(SELF, __T, REFERENCE)                            \
  typedef typename std::remove_cv<__T>::type value_type;                       \
  typedef __T element_type;                                                    \
  typedef __T *raw_pointer;                                                    \
  typedef REFERENCE reference;                                                 \
  typedef ptrdiff_t difference_type;                                           \
  typedef std::random_access_iterator_tag iterator_category;                   \
  SELF() = default;                                                            \
  __CU2X_HD SELF(decltype(nullptr)) {}                                         \
  template <class __U> __CU2X_HD explicit SELF(__U *__Ptr) {}                  \
  __CU2X_HD SELF &operator=(decltype(nullptr)) {}                              \
  __CU2X_HD __T *get() const {}                                                \
  __CU2X_HD reference operator*() const {}                                     \
  __CU2X_HD __T *operator->() const {}                                         \
  __CU2X_HD reference operator[](ptrdiff_t __N) const {}                       \
  __CU2X_HD SELF &operator++() {}                                              \
  __CU2X_HD SELF operator++(int) {}                                            \
  __CU2X_HD SELF &operator--() {}                                              \
  __CU2X_HD SELF operator--(int) {}                                            \
  __CU2X_HD SELF &operator+=(ptrdiff_t __N) {}                                 \
  __CU2X_HD SELF &operator-=(ptrdiff_t __N) {}                                 \
  __CU2X_HD SELF operator+(ptrdiff_t __N) const {}                             \
  __CU2X_HD SELF operator-(ptrdiff_t __N) const {}                             \
  __CU2X_HD ptrdiff_t operator-(const SELF &__Other) const {}                  \
  __CU2X_HD explicit operator bool() const {}                                  \
  template <class __U> __CU2X_HD static SELF pointer_to(__U &__Ref) {}         \
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
  __T *__Raw;

template <class __T> class device_ptr {
public:
  typedef device_ptr pointer;
  __CU2X_THRUST_POINTER(device_ptr, __T, device_reference<__T>)
  template <class __U, class = typename std::enable_if<
                           std::is_convertible<__U *, __T *>::value>::type>
  __CU2X_HD device_ptr(const device_ptr<__U> &__Other) {}
};
template <class __Element, class __Tag, class __Reference = use_default,
          class __Derived = use_default>
class pointer {

public:
  __CU2X_THRUST_POINTER(pointer, __Element,
                        typename detail::no_void_reference<__Element>::type)
  template <class __U, class __R, class __D>
  __CU2X_HD pointer(const pointer<__U, __Tag, __R, __D> &__Other) {}
};
template <class __T>
using universal_ptr = pointer<__T, device_system_tag, __T &>;
#undef __CU2X_THRUST_POINTER
template <class __T> struct iterator_system<device_ptr<__T>> {
  typedef device_system_tag type;
};

#ifdef __CUDA__
namespace system {
namespace cuda {
template <class __T> using pointer = device_ptr<__T>;
template <class __T> using universal_pointer = universal_ptr<__T>;
template <class __T> using reference = device_reference<__T>;
pointer<void> malloc(size_t __Bytes);
template <class __T> pointer<__T> malloc(size_t __Count) {}
template <class __T> void free(device_ptr<__T> __Ptr);
} // namespace cuda
} // namespace system
#endif
namespace system {
namespace cpp {
template <class __T> using pointer = __T *;
}
} // namespace system

template <class __T> __CU2X_HD __T *raw_pointer_cast(__T *__Ptr) {}
template <class __Pointer>
__CU2X_HD typename __Pointer::raw_pointer
raw_pointer_cast(const __Pointer &__Ptr) {}
template <class __T> __CU2X_HD __T &raw_reference_cast(__T &__Ref) {}
template <class __T>
__CU2X_HD const __T &raw_reference_cast(const __T &__Ref) {}
template <class __T>
__CU2X_HD __T &raw_reference_cast(device_reference<__T> __Ref) {}
template <class __Iterator>
__CU2X_HD auto unwrap_contiguous_iterator(__Iterator __It)
    -> decltype(raw_pointer_cast(&*__It)) {}
template <class __Iterator>
__CU2X_HD auto try_unwrap_contiguous_iterator(__Iterator __It)
    -> decltype(raw_pointer_cast(&*__It)) {}
template <class __T> __CU2X_HD __T *addressof(__T &__Value) {}
template <class __T>
__CU2X_HD device_ptr<__T> device_pointer_cast(__T *__Ptr) {}
template <class __T>
__CU2X_HD device_ptr<__T> device_pointer_cast(const device_ptr<__T> &__Ptr) {}
template <class __To, class __From>
__CU2X_HD __To reinterpret_pointer_cast(const __From &__Ptr) {}
template <class __To, class __From>
__CU2X_HD __To static_pointer_cast(const __From &__Ptr) {}
template <class __To, class __From>
__CU2X_HD __To const_pointer_cast(const __From &__Ptr) {}

device_ptr<void> device_malloc(size_t __Bytes);
template <class __T> device_ptr<__T> device_malloc(size_t __Count) {}
template <class __T> void device_free(device_ptr<__T> __Ptr);
template <class __T> device_ptr<__T> device_new(device_ptr<void> __Where) {}
template <class __T>
device_ptr<__T> device_new(device_ptr<void> __Where, const __T &__Exemplar) {}
template <class __T>
device_ptr<__T> device_new(device_ptr<void> __Where, const __T &__Exemplar,
                           size_t __Count) {}
template <class __T> device_ptr<__T> device_new(size_t __Count = 1) {}
template <class __T>
void device_delete(device_ptr<__T> __Ptr, size_t __Count = 1);
template <class __T, class __Policy>
__CU2X_HD device_ptr<__T>
malloc(const detail::execution_policy_base<__Policy> &__Exec, size_t __Count) {}
template <class __Policy>
__CU2X_HD device_ptr<void>
malloc(const detail::execution_policy_base<__Policy> &__Exec, size_t __Bytes) {}
template <class __Policy, class __Pointer>
__CU2X_HD void free(const detail::execution_policy_base<__Policy> &__Exec,
                    __Pointer __Ptr);

#define __CU2X_THRUST_ALLOCATOR(SELF, POINTER, REFERENCE)                      \
  template <class __T> class SELF {                                            \
  public:                                                                      \
    typedef __T value_type;                                                    \
    typedef POINTER pointer;                                                   \
    typedef REFERENCE reference;                                               \
    typedef size_t size_type;                                                  \
    typedef ptrdiff_t difference_type;                                         \
    template <class __U> struct rebind { typedef SELF<__U> other; };           \
    __CU2X_HD SELF() {}                                                        \
    template <class __U> __CU2X_HD SELF(const SELF<__U> &__Other) {}           \
    pointer allocate(size_type __Count) {}                                     \
    pointer allocate(size_type __Count, const void *__Hint) {}                 \
    void deallocate(pointer __Ptr, size_type __Count);                         \
    size_type max_size() const {}                                              \
    bool operator==(const SELF &) const {}                                     \
    bool operator!=(const SELF &) const {}                                     \
  };
__CU2X_THRUST_ALLOCATOR(device_allocator, device_ptr<__T>,
                        device_reference<__T>)
__CU2X_THRUST_ALLOCATOR(device_malloc_allocator, device_ptr<__T>,
                        device_reference<__T>)
__CU2X_THRUST_ALLOCATOR(device_new_allocator, device_ptr<__T>,
                        device_reference<__T>)
__CU2X_THRUST_ALLOCATOR(universal_allocator, __T *, __T &)
#ifdef __CUDA__
namespace system {
namespace cuda {
__CU2X_THRUST_ALLOCATOR(allocator, device_ptr<__T>, device_reference<__T>)
__CU2X_THRUST_ALLOCATOR(universal_allocator, __T *, __T &)
__CU2X_THRUST_ALLOCATOR(universal_host_pinned_allocator, __T *, __T &)
namespace experimental {
__CU2X_THRUST_ALLOCATOR(pinned_allocator, __T *, __T &)
}
} // namespace cuda
} // namespace system
#endif
#undef __CU2X_THRUST_ALLOCATOR

template <class __Policy, class __T, class __Count>
void return_temporary_buffer(
    const detail::execution_policy_base<__Policy> &__Exec, __T __Ptr,
    __Count __N);

THRUST_NAMESPACE_END

#endif // THRUST_MEMORY_ALL_H
