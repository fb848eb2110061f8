//===- hip/detail/atomic_functions.h - Atomic functions ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// There is no signed 64-bit form but for minimum and maximum. They have bodies,
// so that a program which defines one of them itself is refused.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_ATOMIC_FUNCTIONS_H
#define CU2X_TEST_HIP_DETAIL_ATOMIC_FUNCTIONS_H

#include <hip/hip_common.h>

#define CU2X_TEST_ATOMIC(T)                                                    \
  __device__ inline T atomicCAS(T *, T, T) { return {}; }                      \
  __device__ inline T atomicCAS_system(T *, T, T) { return {}; }               \
  __device__ inline T atomicExch(T *, T) { return {}; }                        \
  __device__ inline T atomicExch_system(T *, T) { return {}; }                 \
  __device__ inline T atomicAdd(T *, T) { return {}; }                         \
  __device__ inline T atomicAdd_system(T *, T) { return {}; }                  \
  __device__ inline T atomicSub(T *, T) { return {}; }                         \
  __device__ inline T atomicSub_system(T *, T) { return {}; }                  \
  __device__ inline T atomicMin(T *, T) { return {}; }                         \
  __device__ inline T atomicMin_system(T *, T) { return {}; }                  \
  __device__ inline T atomicMax(T *, T) { return {}; }                         \
  __device__ inline T atomicMax_system(T *, T) { return {}; }
#define CU2X_TEST_BITS(T)                                                      \
  __device__ inline T atomicAnd(T *, T) { return {}; }                         \
  __device__ inline T atomicAnd_system(T *, T) { return {}; }                  \
  __device__ inline T atomicOr(T *, T) { return {}; }                          \
  __device__ inline T atomicOr_system(T *, T) { return {}; }                   \
  __device__ inline T atomicXor(T *, T) { return {}; }                         \
  __device__ inline T atomicXor_system(T *, T) { return {}; }
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
__device__ inline long long atomicMin(long long *, long long) { return 0; }
__device__ inline long long atomicMin_system(long long *, long long) {
  return 0;
}
__device__ inline long long atomicMax(long long *, long long) { return 0; }
__device__ inline long long atomicMax_system(long long *, long long) {
  return 0;
}
__device__ inline unsigned atomicInc(unsigned *, unsigned) { return 0; }
__device__ inline unsigned atomicDec(unsigned *, unsigned) { return 0; }
__device__ void atomicAddNoRet(float *, float);

#define CU2X_TEST_ATOMIC(T)                                                    \
  __device__ inline T unsafeAtomicAdd(T *, T) { return {}; }                   \
  __device__ inline T unsafeAtomicMin(T *, T) { return {}; }                   \
  __device__ inline T unsafeAtomicMax(T *, T) { return {}; }                   \
  __device__ inline T safeAtomicAdd(T *, T) { return {}; }                     \
  __device__ inline T safeAtomicMin(T *, T) { return {}; }                     \
  __device__ inline T safeAtomicMax(T *, T) { return {}; }
CU2X_TEST_ATOMIC(float)
CU2X_TEST_ATOMIC(double)
#undef CU2X_TEST_ATOMIC

#endif // CU2X_TEST_HIP_DETAIL_ATOMIC_FUNCTIONS_H
