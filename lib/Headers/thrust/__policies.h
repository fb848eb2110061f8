//===- __policies.h - execution policies and systems ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_POLICIES_H
#define THRUST_POLICIES_H

#include "__iterator_traits.h"

THRUST_NAMESPACE_BEGIN

// The policy objects are constexpr so that device code may name them as well.
namespace detail {
struct execution_policy_marker {};
template <class __Derived>
struct execution_policy_base : execution_policy_marker {};
template <class __Derived>
__CU2X_HD __Derived &
strip_const(const execution_policy_base<__Derived> &__Policy) {}
template <class __Derived>
__CU2X_HD __Derived &derived_cast(execution_policy_base<__Derived> &__Policy) {}
template <class __Derived>
__CU2X_HD const __Derived &
derived_cast(const execution_policy_base<__Derived> &__Policy) {}
} // namespace detail

template <class __Derived>
struct execution_policy : detail::execution_policy_base<__Derived> {};

#define __CU2X_THRUST_SYSTEM(NAME)                                             \
  namespace system {                                                           \
  namespace NAME {                                                             \
  template <class __Derived>                                                   \
  struct execution_policy : thrust::execution_policy<__Derived> {};            \
  struct tag : execution_policy<tag> {};                                       \
  namespace detail {                                                           \
  struct par_t : execution_policy<par_t> {                                     \
    template <class __Allocator>                                               \
    __CU2X_HD par_t operator()(__Allocator &&__A) const {}                     \
    template <class __Event> __CU2X_HD par_t after(__Event &&__E) const {}     \
    template <class __Stream> __CU2X_HD par_t on(__Stream __S) const {}        \
  };                                                                           \
  }                                                                            \
  static constexpr detail::par_t par = {};                                     \
  }                                                                            \
  }                                                                            \
  namespace NAME {                                                             \
  using namespace thrust::system::NAME;                                        \
  }
__CU2X_THRUST_SYSTEM(cpp)
__CU2X_THRUST_SYSTEM(omp)
__CU2X_THRUST_SYSTEM(tbb)
#undef __CU2X_THRUST_SYSTEM

#ifdef __CUDA__
namespace system {
namespace cuda {
template <class __Derived>
struct execution_policy : thrust::execution_policy<__Derived> {};
struct tag : execution_policy<tag> {};
namespace detail {
struct execute_on_stream : execution_policy<execute_on_stream> {
  execute_on_stream() = default;
  __CU2X_HD execute_on_stream(cudaStream_t __Stream) {}
  __CU2X_HD execute_on_stream on(cudaStream_t __Stream) const {}
  template <class __Allocator>
  __CU2X_HD execute_on_stream operator()(__Allocator &&__A) const {}
  template <class __Event>
  __CU2X_HD execute_on_stream after(__Event &&__E) const {}
};
struct par_t : execution_policy<par_t> {
  typedef execute_on_stream stream_attachment_type;
  __CU2X_HD execute_on_stream on(const cudaStream_t &__Stream) const {}
  template <class __Allocator>
  __CU2X_HD execute_on_stream operator()(__Allocator &&__A) const {}
  template <class __Event>
  __CU2X_HD execute_on_stream after(__Event &&__E) const {}
};
struct par_nosync_t : execution_policy<par_nosync_t> {
  __CU2X_HD execute_on_stream on(const cudaStream_t &__Stream) const {}
  template <class __Allocator>
  __CU2X_HD execute_on_stream operator()(__Allocator &&__A) const {}
};
} // namespace detail
static constexpr detail::par_t par = {};
static constexpr detail::par_nosync_t par_nosync = {};
} // namespace cuda
} // namespace system
namespace cuda {
using namespace thrust::system::cuda;
}
namespace cuda_cub {
using namespace thrust::system::cuda;
}
typedef system::cuda::tag device_system_tag;
template <class __Derived>
using device_execution_policy = system::cuda::execution_policy<__Derived>;
namespace detail {
typedef system::cuda::detail::par_t device_t;
}
#else
typedef system::cpp::tag device_system_tag;
template <class __Derived>
using device_execution_policy = system::cpp::execution_policy<__Derived>;
namespace detail {
typedef system::cpp::detail::par_t device_t;
}
#endif

typedef system::cpp::tag host_system_tag;
typedef host_system_tag host_space_tag;
typedef device_system_tag device_space_tag;
template <class __Derived>
using host_execution_policy = system::cpp::execution_policy<__Derived>;
struct any_system_tag : execution_policy<any_system_tag> {
  template <class __T> operator __T() const {}
};
typedef any_system_tag any_space_tag;

namespace detail {
typedef system::cpp::detail::par_t host_t;
struct seq_t : execution_policy<seq_t> {
  template <class __Allocator>
  __CU2X_HD seq_t operator()(__Allocator &&__A) const {}
};
} // namespace detail

static constexpr detail::seq_t seq = {};
static constexpr detail::device_t device = {};
static constexpr detail::host_t host = {};

template <class __Iterator> struct iterator_system {
  typedef host_system_tag type;
};
template <class __Iterator>
using iterator_system_t = typename iterator_system<__Iterator>::type;
template <class __Iterator>
struct iterator_space : iterator_system<__Iterator> {};
template <class __System> __CU2X_HD __System &select_system(__System &__S) {}

THRUST_NAMESPACE_END

#endif // THRUST_POLICIES_H
