//===- config.cuh - CUB namespaces and configuration macros -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUB_CONFIG_CUH
#define CUB_CONFIG_CUH

#include "../cuda/__spaces.h"

#include <cstddef>
#include <cstdint>

#define CUB_VERSION 300001
#define CUB_MAJOR_VERSION (CUB_VERSION / 100000)
#define CUB_MINOR_VERSION (CUB_VERSION / 100 % 1000)
#define CUB_SUBMINOR_VERSION (CUB_VERSION % 100)
#define CUB_PATCH_NUMBER 0

// Libraries such as PyTorch move CUB into a namespace of their own.
#if defined(THRUST_CUB_WRAPPED_NAMESPACE) && !defined(CUB_WRAPPED_NAMESPACE)
#define CUB_WRAPPED_NAMESPACE THRUST_CUB_WRAPPED_NAMESPACE
#endif
#ifdef CUB_WRAPPED_NAMESPACE
#define CUB_NS_PREFIX namespace CUB_WRAPPED_NAMESPACE {
#define CUB_NS_POSTFIX }
#define CUB_NS_QUALIFIER ::CUB_WRAPPED_NAMESPACE::cub
#endif
#ifndef CUB_NS_PREFIX
#define CUB_NS_PREFIX
#endif
#ifndef CUB_NS_POSTFIX
#define CUB_NS_POSTFIX
#endif
#ifndef CUB_NS_QUALIFIER
#define CUB_NS_QUALIFIER ::cub
#endif
#define CUB_NAMESPACE_BEGIN                                                    \
  CUB_NS_PREFIX                                                                \
  namespace cub {
#define CUB_NAMESPACE_END                                                      \
  }                                                                            \
  CUB_NS_POSTFIX

#define CUB_RUNTIME_FUNCTION __CU2X_HD
#define CUB_STDERR
#define CUB_MIN(__A, __B) (((__A) > (__B)) ? (__B) : (__A))
#define CUB_MAX(__A, __B) (((__A) > (__B)) ? (__A) : (__B))
#define CUB_QUOTIENT_FLOOR(__X, __Y) ((__X) / (__Y))
#define CUB_QUOTIENT_CEILING(__X, __Y) (((__X) + (__Y)-1) / (__Y))
#define CUB_ROUND_UP_NEAREST(__X, __Y) (CUB_QUOTIENT_CEILING(__X, __Y) * (__Y))
#define CUB_ROUND_DOWN_NEAREST(__X, __Y) (((__X) / (__Y)) * (__Y))

#ifdef __CUDA_ARCH__
#define CUB_PTX_ARCH __CUDA_ARCH__
#else
#define CUB_PTX_ARCH 0
#endif
#define CUB_MAX_DEVICES 128
#define CUB_LOG_WARP_THREADS(unused) 5
#define CUB_WARP_THREADS(unused) (1 << CUB_LOG_WARP_THREADS(0))
#define CUB_PTX_WARP_THREADS CUB_WARP_THREADS(0)
#define CUB_PTX_LOG_WARP_THREADS CUB_LOG_WARP_THREADS(0)
#define CUB_LOG_SMEM_BANKS(unused) 5
#define CUB_SMEM_BANKS(unused) (1 << CUB_LOG_SMEM_BANKS(0))
#define CUB_PTX_LOG_SMEM_BANKS CUB_LOG_SMEM_BANKS(0)
#define CUB_PTX_SMEM_BANKS CUB_SMEM_BANKS(0)
#define CUB_SUBSCRIPTION_FACTOR(unused) 5
#define CUB_PTX_SUBSCRIPTION_FACTOR CUB_SUBSCRIPTION_FACTOR(0)
#define CUB_PREFER_CONFLICT_OVER_PADDING(unused) 1
#define CUB_PTX_PREFER_CONFLICT_OVER_PADDING CUB_PREFER_CONFLICT_OVER_PADDING(0)
#define CUB_IGNORE_DEPRECATED_CPP_DIALECT
#define CUB_CPP_DIALECT __cplusplus

#define CubDebug(__E)                                                          \
  CUB_NS_QUALIFIER::Debug((cudaError_t)(__E), __FILE__, __LINE__)
#define CubDebugExit(__E)                                                      \
  if (CUB_NS_QUALIFIER::Debug((cudaError_t)(__E), __FILE__, __LINE__)) {       \
    exit(1);                                                                   \
  }
#define _CubLog(FORMAT, ...) printf(FORMAT, __VA_ARGS__)

#endif // CUB_CONFIG_CUH
