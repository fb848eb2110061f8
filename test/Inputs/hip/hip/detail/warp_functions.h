//===- hip/detail/warp_functions.h - Votes and shuffles ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The 6.3 release has the functions with a mask only on request, takes masks of
// 64 bits only, and has neither __syncwarp nor the __reduce family.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_WARP_FUNCTIONS_H
#define CU2X_TEST_HIP_DETAIL_WARP_FUNCTIONS_H

#include <hip/hip_common.h>
#include <type_traits>

// A constant expression through the 6.x releases.
static constexpr __device__ int warpSize = __AMDGCN_WAVEFRONT_SIZE;

__device__ int __all(int);
__device__ int __any(int);
__device__ unsigned long long __ballot(int);
__device__ unsigned long long __ballot64(int);
__device__ unsigned __lane_id();
__device__ unsigned long long __lanemask_gt();
__device__ unsigned long long __lanemask_lt();
__device__ unsigned long long __lanemask_eq();

#define CU2X_TEST_SHUFFLE(T)                                                   \
  __device__ inline T __shfl(T, int, int = warpSize) { return {}; }            \
  __device__ inline T __shfl_up(T, unsigned, int = warpSize) { return {}; }    \
  __device__ inline T __shfl_down(T, unsigned, int = warpSize) { return {}; }  \
  __device__ inline T __shfl_xor(T, int, int = warpSize) { return {}; }
CU2X_TEST_SHUFFLE(int)
CU2X_TEST_SHUFFLE(unsigned)
CU2X_TEST_SHUFFLE(long)
CU2X_TEST_SHUFFLE(unsigned long)
CU2X_TEST_SHUFFLE(long long)
CU2X_TEST_SHUFFLE(unsigned long long)
CU2X_TEST_SHUFFLE(float)
CU2X_TEST_SHUFFLE(double)
#undef CU2X_TEST_SHUFFLE

#ifdef HIP_ENABLE_WARP_SYNC_BUILTINS
#define CU2X_TEST_MASK(M)                                                      \
  static_assert(std::is_integral<M>::value && sizeof(M) == 8,                  \
                "the mask must be a 64-bit integer")
#define CU2X_TEST_WORD(T)                                                      \
  static_assert(std::is_arithmetic<T>::value &&                                \
                    (sizeof(T) == 4 || sizeof(T) == 8),                        \
                "the value must be a number of 4 or 8 bytes")

__device__ unsigned long long __activemask();
template <class M>
__device__ inline unsigned long long __ballot_sync(M, int Predicate) {
  CU2X_TEST_MASK(M);
  return __ballot(Predicate);
}
template <class M> __device__ inline int __all_sync(M, int Predicate) {
  CU2X_TEST_MASK(M);
  return __all(Predicate);
}
template <class M> __device__ inline int __any_sync(M, int Predicate) {
  CU2X_TEST_MASK(M);
  return __any(Predicate);
}
template <class T> __device__ inline unsigned long long __match_any(T) {
  CU2X_TEST_WORD(T);
  return 0;
}
template <class T> __device__ inline unsigned long long __match_all(T, int *) {
  CU2X_TEST_WORD(T);
  return 0;
}
template <class M, class T>
__device__ inline unsigned long long __match_any_sync(M, T Value) {
  CU2X_TEST_MASK(M);
  return __match_any(Value);
}
template <class M, class T>
__device__ inline unsigned long long __match_all_sync(M, T Value, int *Same) {
  CU2X_TEST_MASK(M);
  return __match_all(Value, Same);
}
template <class M, class T>
__device__ inline T __shfl_sync(M, T Value, int Lane, int Width = warpSize) {
  CU2X_TEST_MASK(M);
  return __shfl(Value, Lane, Width);
}
template <class M, class T>
__device__ inline T __shfl_up_sync(M, T Value, unsigned Delta,
                                   int Width = warpSize) {
  CU2X_TEST_MASK(M);
  return __shfl_up(Value, Delta, Width);
}
template <class M, class T>
__device__ inline T __shfl_down_sync(M, T Value, unsigned Delta,
                                     int Width = warpSize) {
  CU2X_TEST_MASK(M);
  return __shfl_down(Value, Delta, Width);
}
template <class M, class T>
__device__ inline T __shfl_xor_sync(M, T Value, int LaneMask,
                                    int Width = warpSize) {
  CU2X_TEST_MASK(M);
  return __shfl_xor(Value, LaneMask, Width);
}
#undef CU2X_TEST_MASK
#undef CU2X_TEST_WORD
#endif // HIP_ENABLE_WARP_SYNC_BUILTINS

#endif // CU2X_TEST_HIP_DETAIL_WARP_FUNCTIONS_H
