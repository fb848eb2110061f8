//===- hip/detail/atomic_functions.h - Atomic functions ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// There is no signed 64-bit form but for minimum and maximum.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_ATOMIC_FUNCTIONS_H
#define CU2X_TEST_HIP_DETAIL_ATOMIC_FUNCTIONS_H

#include <hip/hip_common.h>

#define CU2X_TEST_ATOMIC(T)                                                    \
  __device__ T atomicCAS(T *, T, T);                                           \
  __device__ T atomicCAS_system(T *, T, T);                                    \
  __device__ T atomicExch(T *, T);                                             \
  __device__ T atomicExch_system(T *, T);                                      \
  __device__ T atomicAdd(T *, T);                                              \
  __device__ T atomicAdd_system(T *, T);                                       \
  __device__ T atomicSub(T *, T);                                              \
  __device__ T atomicSub_system(T *, T);                                       \
  __device__ T atomicMin(T *, T);                                              \
  __device__ T atomicMin_system(T *, T);                                       \
  __device__ T atomicMax(T *, T);                                              \
  __device__ T atomicMax_system(T *, T);
#define CU2X_TEST_BITS(T)                                                      \
  __device__ T atomicAnd(T *, T);                                              \
  __device__ T atomicAnd_system(T *, T);                                       \
  __device__ T atomicOr(T *, T);                                               \
  __device__ T atomicOr_system(T *, T);                                        \
  __device__ T atomicXor(T *, T);                                              \
  __device__ T atomicXor_system(T *, T);
CU2X_TEST_ATOMIC(int)
CU2X_TEST_BITS(int)
CU2X_TEST_ATOMIC(unsigned)
CU2X_TEST_BITS(unsigned)
CU2X_TEST_ATOMIC(unsigned long)
CU2X_TEST_BITS(unsigned long)
CU2X_TEST_ATOMIC(unsigned long long)
CU2X_TEST_BITS(unsigned long long)
CU2X_TEST_ATOMIC(float)
CU2X_TEST_ATOMIC(double)
#undef CU2X_TEST_ATOMIC
#undef CU2X_TEST_BITS
__device__ long long atomicMin(long long *, long long);
__device__ long long atomicMin_system(long long *, long long);
__device__ long long atomicMax(long long *, long long);
__device__ long long atomicMax_system(long long *, long long);
__device__ unsigned atomicInc(unsigned *, unsigned);
__device__ unsigned atomicDec(unsigned *, unsigned);
__device__ void atomicAddNoRet(float *, float);

#define CU2X_TEST_ATOMIC(T)                                                    \
  __device__ T unsafeAtomicAdd(T *, T);                                        \
  __device__ T unsafeAtomicMin(T *, T);                                        \
  __device__ T unsafeAtomicMax(T *, T);                                        \
  __device__ T safeAtomicAdd(T *, T);                                          \
  __device__ T safeAtomicMin(T *, T);                                          \
  __device__ T safeAtomicMax(T *, T);
CU2X_TEST_ATOMIC(float)
CU2X_TEST_ATOMIC(double)
#undef CU2X_TEST_ATOMIC

#endif // CU2X_TEST_HIP_DETAIL_ATOMIC_FUNCTIONS_H
