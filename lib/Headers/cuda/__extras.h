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
  cudaStream_t Stream;

public:
  typedef cudaStream_t value_type;
  stream_ref() = default;
  stream_ref(cudaStream_t S) : Stream(S) {}
  stream_ref(int) = delete;
  stream_ref(decltype(nullptr)) = delete;
  cudaStream_t get() const { return Stream; }
  operator cudaStream_t() const { return Stream; }
  void wait() const;
  void sync() const;
  bool ready() const;
  bool is_done() const;
  int priority() const;
  bool operator==(const stream_ref &Other) const;
  bool operator!=(const stream_ref &Other) const;
};
class cuda_error : public ::std::exception {
public:
  cuda_error(cudaError_t Status, const char *Message);
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
  template <class Property> __CU2X_HD constexpr access_property(Property) {}
  __CU2X_HD constexpr access_property(global, float Fraction) {}
  __CU2X_HD constexpr access_property(global, float Hit, global) {}
  __CU2X_HD access_property(void *Ptr, size_t Hot, size_t Total, global) {}
  __CU2X_HD access_property(void *Ptr, size_t Hot, size_t Total, global,
                            global) {}
  __CU2X_HD constexpr explicit operator uint64_t() const { return 0; }
};
template <class T, class Property> class annotated_ptr {
public:
  typedef T value_type;
  typedef T *pointer;
  typedef T &reference;
  annotated_ptr() = default;
  __CU2X_HD explicit annotated_ptr(T *Ptr) {}
  template <class P> __CU2X_HD annotated_ptr(T *Ptr, P Prop) {}
  template <class U, class P>
  __CU2X_HD annotated_ptr(const annotated_ptr<U, P> &Other) {}
  __CU2X_HD T *operator->() const {}
  __CU2X_HD T &operator*() const {}
  __CU2X_HD T &operator[](ptrdiff_t N) const {}
  __CU2X_HD ptrdiff_t operator-(annotated_ptr Other) const {}
  __CU2X_HD explicit operator bool() const {}
  __CU2X_HD T *get() const {}
};
template <class T, class Property>
__CU2X_HD T *associate_access_property(T *Ptr, Property Prop) {}
template <class Shape>
__CU2X_HD void apply_access_property(const volatile void *Ptr, Shape Size,
                                     access_property::persisting) {}
template <class Shape>
__CU2X_HD void apply_access_property(const volatile void *Ptr, Shape Size,
                                     access_property::normal) {}
template <class Shape>
__CU2X_HD void discard_memory(volatile void *Ptr, Shape Size) {}

namespace device {
template <class T> struct warp_shuffle_result {
  T data;
  bool pred;
  __CU2X_D operator T() const { return data; }
};
#define __CU2X_WARP_SHUFFLE(NAME)                                              \
  template <int Width = 32, class T>                                           \
  __CU2X_D warp_shuffle_result<T> NAME(const T &Data, int Which,               \
                                       unsigned Mask = ~0u) {}
__CU2X_WARP_SHUFFLE(warp_shuffle_idx)
__CU2X_WARP_SHUFFLE(warp_shuffle_up)
__CU2X_WARP_SHUFFLE(warp_shuffle_down)
__CU2X_WARP_SHUFFLE(warp_shuffle_xor)
#undef __CU2X_WARP_SHUFFLE
template <int Rank, class Function>
__CU2X_D void for_each_canceled_block(Function F) {}
} // namespace device
template <int Rank, class Function>
__CU2X_D void for_each_canceled_block(Function F) {}

namespace mr {
struct host_accessible {};
struct device_accessible {};
template <class... Properties> class resource_ref {
public:
  template <class Resource> resource_ref(Resource &R) {}
  void *allocate(size_t Bytes, size_t Alignment = 16) {}
  void deallocate(void *Ptr, size_t Bytes, size_t Alignment = 16) {}
};
template <class... Properties> class async_resource_ref {
public:
  template <class Resource> async_resource_ref(Resource &R) {}
  template <class Stream>
  void *allocate_async(size_t Bytes, size_t Alignment, Stream S) {}
  template <class Stream>
  void deallocate_async(void *Ptr, size_t Bytes, size_t Alignment, Stream S) {}
};
} // namespace mr
} // namespace cuda

#endif // CUDA_EXTRAS_ALL_H
