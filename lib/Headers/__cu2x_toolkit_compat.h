//===- __cu2x_toolkit_compat.h - What nvcc adds to a toolkit ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Included first when a unit is parsed with a toolkit's own headers: what nvcc
/// declares by itself and Clang does not, and what later toolkits removed but
/// source still uses. For parsing only; nothing here is ever run.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_TOOLKIT_COMPAT_H
#define CU2X_TOOLKIT_COMPAT_H

// Clang's wrapper includes "cuda.h" for this type and CUDA_VERSION (given on
// the command line), but may get a project's file of that name.
#include <stdint.h>
typedef uint32_t cuuint32_t;

#include <__clang_cuda_runtime_wrapper.h>

// nvcc's start-up headers bring these in.
#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

//===----------------------------------------------------------------------===//
// min and max for host code: Clang's wrapper has those of the device alone
//===----------------------------------------------------------------------===//

#define CU2X_HOST_MIN_MAX(RESULT, LEFT, RIGHT)                                 \
  static inline __attribute__((host)) RESULT min(LEFT, RIGHT);                 \
  static inline __attribute__((host)) RESULT max(LEFT, RIGHT);

CU2X_HOST_MIN_MAX(int, int, int)
CU2X_HOST_MIN_MAX(unsigned, unsigned, unsigned)
CU2X_HOST_MIN_MAX(unsigned, unsigned, int)
CU2X_HOST_MIN_MAX(unsigned, int, unsigned)
CU2X_HOST_MIN_MAX(long, long, long)
CU2X_HOST_MIN_MAX(unsigned long, unsigned long, unsigned long)
CU2X_HOST_MIN_MAX(unsigned long, unsigned long, long)
CU2X_HOST_MIN_MAX(unsigned long, long, unsigned long)
CU2X_HOST_MIN_MAX(long long, long long, long long)
CU2X_HOST_MIN_MAX(unsigned long long, unsigned long long, unsigned long long)
CU2X_HOST_MIN_MAX(unsigned long long, unsigned long long, long long)
CU2X_HOST_MIN_MAX(unsigned long long, long long, unsigned long long)
CU2X_HOST_MIN_MAX(float, float, float)
CU2X_HOST_MIN_MAX(double, double, double)
CU2X_HOST_MIN_MAX(double, double, float)
CU2X_HOST_MIN_MAX(double, float, double)

#undef CU2X_HOST_MIN_MAX

//===----------------------------------------------------------------------===//
// Stores with a cache hint, for other types than half and bfloat16
//===----------------------------------------------------------------------===//

template <class __T, class __V> __attribute__((device)) void __stcs(__T *, __V);
template <class __T, class __V> __attribute__((device)) void __stcg(__T *, __V);
template <class __T, class __V> __attribute__((device)) void __stwb(__T *, __V);
template <class __T, class __V> __attribute__((device)) void __stwt(__T *, __V);

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

// Without device libraries Clang does not learn the toolkit's version for the
// device side and launches kernels as before CUDA 9.2.
extern "C" cudaError_t cudaConfigureCall(dim3, dim3, size_t = 0,
                                         cudaStream_t = 0);

//===----------------------------------------------------------------------===//
// Runtime calls that CUDA 13 removed or changed
//===----------------------------------------------------------------------===//

#if CUDART_VERSION >= 13000
extern "C" {
cudaError_t cudaThreadSynchronize();
cudaError_t cudaThreadExit();
cudaError_t cudaThreadSetLimit(cudaLimit, size_t);
cudaError_t cudaThreadGetLimit(size_t *, cudaLimit);
cudaError_t cudaThreadGetCacheConfig(cudaFuncCache *);
cudaError_t cudaThreadSetCacheConfig(cudaFuncCache);
cudaError_t cudaSetDoubleForDevice(double *);
cudaError_t cudaSetDoubleForHost(double *);
}

static inline cudaError_t cudaMemAdvise(const void *, size_t,
                                        enum cudaMemoryAdvise, int);
static inline cudaError_t cudaMemPrefetchAsync(const void *, size_t, int,
                                               cudaStream_t = 0);
#endif

//===----------------------------------------------------------------------===//
// Atomics that nvcc has built in
//===----------------------------------------------------------------------===//

enum {
  __NV_ATOMIC_RELAXED,
  __NV_ATOMIC_CONSUME,
  __NV_ATOMIC_ACQUIRE,
  __NV_ATOMIC_RELEASE,
  __NV_ATOMIC_ACQ_REL,
  __NV_ATOMIC_SEQ_CST,
};
enum {
  __NV_THREAD_SCOPE_THREAD,
  __NV_THREAD_SCOPE_BLOCK,
  __NV_THREAD_SCOPE_CLUSTER,
  __NV_THREAD_SCOPE_DEVICE,
  __NV_THREAD_SCOPE_SYSTEM,
};

#define CU2X_ATOMIC template <class __T, class __V> __attribute__((device))

CU2X_ATOMIC __T __nv_atomic_fetch_add(__T *, __V, int,
                                      int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC __T __nv_atomic_fetch_sub(__T *, __V, int,
                                      int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC __T __nv_atomic_fetch_and(__T *, __V, int,
                                      int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC __T __nv_atomic_fetch_or(__T *, __V, int,
                                     int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC __T __nv_atomic_fetch_xor(__T *, __V, int,
                                      int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC __T __nv_atomic_fetch_min(__T *, __V, int,
                                      int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC __T __nv_atomic_fetch_max(__T *, __V, int,
                                      int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_add(__T *, __V, int,
                                 int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_sub(__T *, __V, int,
                                 int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_and(__T *, __V, int,
                                 int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_or(__T *, __V, int,
                                int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_xor(__T *, __V, int,
                                 int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_min(__T *, __V, int,
                                 int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_max(__T *, __V, int,
                                 int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC __T __nv_atomic_exchange_n(__T *, __V, int,
                                       int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_store_n(__T *, __V, int,
                                     int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC void __nv_atomic_store(__T *, __V *, int,
                                   int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC bool __nv_atomic_compare_exchange_n(__T *, __T *, __V, bool, int,
                                                int,
                                                int = __NV_THREAD_SCOPE_SYSTEM);
CU2X_ATOMIC bool __nv_atomic_compare_exchange(__T *, __T *, __V *, bool, int,
                                              int,
                                              int = __NV_THREAD_SCOPE_SYSTEM);

#undef CU2X_ATOMIC

template <class __T>
__attribute__((device)) __T __nv_atomic_load_n(const __T *, int,
                                               int = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
__attribute__((device)) void __nv_atomic_load(const __T *, __T *, int,
                                              int = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
__attribute__((device)) void
__nv_atomic_exchange(__T *, __T *, __T *, int, int = __NV_THREAD_SCOPE_SYSTEM);
__attribute__((device)) void
__nv_atomic_thread_fence(int, int = __NV_THREAD_SCOPE_SYSTEM);

#endif // CU2X_TOOLKIT_COMPAT_H
