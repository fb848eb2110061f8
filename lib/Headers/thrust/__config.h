//===- __config.h - Thrust namespaces, version and execution spaces -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef THRUST_CONFIG_H
#define THRUST_CONFIG_H

#include "../cuda/__spaces.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#define THRUST_VERSION 300001
#define THRUST_MAJOR_VERSION (THRUST_VERSION / 100000)
#define THRUST_MINOR_VERSION (THRUST_VERSION / 100 % 1000)
#define THRUST_SUBMINOR_VERSION (THRUST_VERSION % 100)
#define THRUST_PATCH_NUMBER 0

#define THRUST_HOST_SYSTEM_CPP 1
#define THRUST_HOST_SYSTEM_OMP 2
#define THRUST_HOST_SYSTEM_TBB 3
#define THRUST_DEVICE_SYSTEM_CUDA 1
#define THRUST_DEVICE_SYSTEM_OMP 2
#define THRUST_DEVICE_SYSTEM_TBB 3
#define THRUST_DEVICE_SYSTEM_CPP 4
#ifndef THRUST_HOST_SYSTEM
#define THRUST_HOST_SYSTEM THRUST_HOST_SYSTEM_CPP
#endif
#ifndef THRUST_DEVICE_SYSTEM
#define THRUST_DEVICE_SYSTEM THRUST_DEVICE_SYSTEM_CUDA
#endif
#define THRUST_DEVICE_COMPILER_MSVC 1
#define THRUST_DEVICE_COMPILER_GCC 2
#define THRUST_DEVICE_COMPILER_CLANG 3
#define THRUST_DEVICE_COMPILER_NVCC 4
#define THRUST_DEVICE_COMPILER THRUST_DEVICE_COMPILER_NVCC
#define THRUST_CPP_DIALECT __cplusplus

#define THRUST_HOST_DEVICE __CU2X_HD
#define THRUST_FORWARD(__X) ::std::forward<decltype(__X)>(__X)
#define THRUST_FWD(__X) ::std::forward<decltype(__X)>(__X)
#define THRUST_UNUSED_VAR(__X) ((void)(__X))
#define THRUST_STATIC_ASSERT(__X) static_assert(__X, #__X)
#ifndef __thrust_exec_check_disable__
#define __thrust_exec_check_disable__
#endif
#define THRUST_INLINE_CONSTANT static constexpr
#define THRUST_CONSTEXPR constexpr
#define THRUST_NODISCARD
#define THRUST_RUNTIME_FUNCTION __CU2X_HD
#define THRUST_DEVICE_FUNCTION __CU2X_D

#if defined(THRUST_CUB_WRAPPED_NAMESPACE) && !defined(THRUST_WRAPPED_NAMESPACE)
#define THRUST_WRAPPED_NAMESPACE THRUST_CUB_WRAPPED_NAMESPACE
#endif
#ifdef THRUST_WRAPPED_NAMESPACE
#define THRUST_NS_PREFIX namespace THRUST_WRAPPED_NAMESPACE {
#define THRUST_NS_POSTFIX }
#define THRUST_NS_QUALIFIER ::THRUST_WRAPPED_NAMESPACE::thrust
#endif
#ifndef THRUST_NS_PREFIX
#define THRUST_NS_PREFIX
#endif
#ifndef THRUST_NS_POSTFIX
#define THRUST_NS_POSTFIX
#endif
#ifndef THRUST_NS_QUALIFIER
#define THRUST_NS_QUALIFIER ::thrust
#endif
#define THRUST_NAMESPACE_BEGIN                                                 \
  THRUST_NS_PREFIX                                                             \
  namespace thrust {
#define THRUST_NAMESPACE_END                                                   \
  }                                                                            \
  THRUST_NS_POSTFIX

#endif // THRUST_CONFIG_H
