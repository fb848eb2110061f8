//===- __extras.h - cuda names outside the standard library -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_EXTRAS_ALL_H
#define CUDA_EXTRAS_ALL_H

#include "__barrier.h"
#include "std/__utility.h"

namespace cuda {
#ifdef __CUDA__
class stream_ref {
  cudaStream_t __Stream;

public:
  typedef cudaStream_t value_type;
  stream_ref() = default;
  stream_ref(cudaStream_t __S) : __Stream(__S) {}
  stream_ref(int) = delete;
  stream_ref(decltype(nullptr)) = delete;
  cudaStream_t get() const { return __Stream; }
  operator cudaStream_t() const { return __Stream; }
  void wait() const;
  void sync() const;
  bool ready() const;
  bool is_done() const;
  int priority() const;
  bool operator==(const stream_ref &__Other) const;
  bool operator!=(const stream_ref &__Other) const;
};
class cuda_error : public ::std::exception {
public:
  cuda_error(cudaError_t __Status, const char *__Message);
  cudaError_t status() const;
};
#endif

// Hints on how long data stays in a cache.
class access_property {
public:
  struct shared {};
  struct global {
    __CU2X_HD constexpr operator cudaAccessProperty() const {
      return cudaAccessPropertyNormal;
    }
  };
  struct normal : global {};
  struct streaming : global {};
  struct persisting : global {};
  access_property() = default;
  template <class __Property> __CU2X_HD constexpr access_property(__Property) {}
  __CU2X_HD constexpr access_property(global, float __Fraction) {}
  __CU2X_HD constexpr access_property(global, float __Hit, global) {}
  __CU2X_HD access_property(void *__Ptr, size_t __Hot, size_t __Total, global) {
  }
  __CU2X_HD access_property(void *__Ptr, size_t __Hot, size_t __Total, global,
                            global) {}
  __CU2X_HD constexpr explicit operator uint64_t() const { return 0; }
};
template <class __T, class __Property> class annotated_ptr {
public:
  typedef __T value_type;
  typedef __T *pointer;
  typedef __T &reference;
  annotated_ptr() = default;
  __CU2X_HD explicit annotated_ptr(__T *__Ptr) {}
  template <class __P> __CU2X_HD annotated_ptr(__T *__Ptr, __P __Prop) {}
  template <class __U, class __P>
  __CU2X_HD annotated_ptr(const annotated_ptr<__U, __P> &__Other) {}
  __CU2X_HD __T *operator->() const {}
  __CU2X_HD __T &operator*() const {}
  __CU2X_HD __T &operator[](ptrdiff_t __N) const {}
  __CU2X_HD ptrdiff_t operator-(annotated_ptr __Other) const {}
  __CU2X_HD explicit operator bool() const {}
  __CU2X_HD __T *get() const {}
};
template <class __T, class __Property>
__CU2X_HD __T *associate_access_property(__T *__Ptr, __Property __Prop) {}
template <class __Shape>
__CU2X_HD void apply_access_property(const volatile void *__Ptr, __Shape __Size,
                                     access_property::persisting) {}
template <class __Shape>
__CU2X_HD void apply_access_property(const volatile void *__Ptr, __Shape __Size,
                                     access_property::normal) {}
template <class __Shape>
__CU2X_HD void discard_memory(volatile void *__Ptr, __Shape __Size) {}

namespace device {
template <class __T> struct warp_shuffle_result {
  __T data;
  bool pred;
  __CU2X_D operator __T() const { return data; }
};
#define __CU2X_WARP_SHUFFLE(NAME)                                              \
  template <int __Width = 32, class __T>                                       \
  __CU2X_D warp_shuffle_result<__T> NAME(const __T &__Data, int __Which,       \
                                         unsigned __Mask = ~0u) {}
__CU2X_WARP_SHUFFLE(warp_shuffle_idx)
__CU2X_WARP_SHUFFLE(warp_shuffle_up)
__CU2X_WARP_SHUFFLE(warp_shuffle_down)
__CU2X_WARP_SHUFFLE(warp_shuffle_xor)
#undef __CU2X_WARP_SHUFFLE
template <int __Rank, class __Function>
__CU2X_D void for_each_canceled_block(__Function __F) {}
} // namespace device
template <int __Rank, class __Function>
__CU2X_D void for_each_canceled_block(__Function __F) {}

namespace mr {
struct host_accessible {};
struct device_accessible {};
template <class... __Properties> class resource_ref {
public:
  template <class __Resource> resource_ref(__Resource &__R) {}
  void *allocate(size_t __Bytes, size_t __Alignment = 16) {}
  void deallocate(void *__Ptr, size_t __Bytes, size_t __Alignment = 16) {}
};
template <class... __Properties> class async_resource_ref {
public:
  template <class __Resource> async_resource_ref(__Resource &__R) {}
  template <class __Stream>
  void *allocate_async(size_t __Bytes, size_t __Alignment, __Stream __S) {}
  template <class __Stream>
  void deallocate_async(void *__Ptr, size_t __Bytes, size_t __Alignment,
                        __Stream __S) {}
};
} // namespace mr
} // namespace cuda

#endif // CUDA_EXTRAS_ALL_H
