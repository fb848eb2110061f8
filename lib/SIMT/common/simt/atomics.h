//===- atomics.h - Atomic functions -----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_ATOMICS_H
#define CU2X_SIMT_ATOMICS_H

#include "simt/qualifiers.h"

#include "__cu2x_vector_types.h"
#include "cu2x/SIMT/Executor.h"
#include <string.h>

namespace cu2x {
namespace cuda {

/// An unsigned integer as large as \p T.
template <size_t Size> struct BitsOfSize;
template <> struct BitsOfSize<2> {
  using Type = unsigned short;
};
template <> struct BitsOfSize<4> {
  using Type = unsigned;
};
template <> struct BitsOfSize<8> {
  using Type = unsigned long long;
};
template <> struct BitsOfSize<16> {
  using Type = unsigned __int128;
};
template <class T> using Bits = typename BitsOfSize<sizeof(T)>::Type;

template <class To, class From> To bitCast(const From &Value) {
  static_assert(sizeof(To) == sizeof(From), "sizes differ");
  To Result;
  memcpy(&Result, &Value, sizeof(To));
  return Result;
}

/// Replaces the value at \p Address by Change(value); returns the old value.
template <class T, class Callable> T atomicChange(T *Address, Callable Change) {
  auto *Raw = reinterpret_cast<Bits<T> *>(Address);
  Bits<T> Old = __atomic_load_n(Raw, __ATOMIC_RELAXED);
  while (!__atomic_compare_exchange_n(
      Raw, &Old, bitCast<Bits<T>>(static_cast<T>(Change(bitCast<T>(Old)))),
      false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
  }
  simt::atomicPoint();
  return bitCast<T>(Old);
}

template <class T> T atomicCompare(T *Address, T Expected, T New) {
  auto *Raw = reinterpret_cast<Bits<T> *>(Address);
  Bits<T> Old = bitCast<Bits<T>>(Expected);
  bool Swapped =
      __atomic_compare_exchange_n(Raw, &Old, bitCast<Bits<T>>(New), false,
                                  __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  simt::atomicPoint(!Swapped);
  return bitCast<T>(Old);
}

template <class T> struct Identity {
  using Type = T;
};

} // namespace cuda
} // namespace cu2x

// Each function in CUDA's three scopes, which are one here.
#define CU2X_ATOMIC(NAME, T, EXPRESSION)                                       \
  CU2X_ATOMIC_SCOPED(NAME, T, EXPRESSION)                                      \
  CU2X_ATOMIC_SCOPED(NAME##_block, T, EXPRESSION)                              \
  CU2X_ATOMIC_SCOPED(NAME##_system, T, EXPRESSION)
#define CU2X_ATOMIC_SCOPED(NAME, T, EXPRESSION)                                \
  CU2X_DEVICE T NAME(T *Address, T Value) {                                    \
    return cu2x::cuda::atomicChange(Address,                                   \
                                    [=](T Old) -> T { return EXPRESSION; });   \
  }

#define CU2X_ATOMIC_INTEGER(T)                                                 \
  CU2X_ATOMIC(atomicAdd, T, Old + Value)                                       \
  CU2X_ATOMIC(atomicExch, T, ((void)Old, Value))                               \
  CU2X_ATOMIC(atomicMin, T, Value < Old ? Value : Old)                         \
  CU2X_ATOMIC(atomicMax, T, Old < Value ? Value : Old)                         \
  CU2X_ATOMIC(atomicAnd, T, Old &Value)                                        \
  CU2X_ATOMIC(atomicOr, T, Old | Value)                                        \
  CU2X_ATOMIC(atomicXor, T, Old ^ Value)
CU2X_ATOMIC_INTEGER(int)
CU2X_ATOMIC_INTEGER(unsigned)
CU2X_ATOMIC_INTEGER(unsigned long long)
#undef CU2X_ATOMIC_INTEGER
CU2X_ATOMIC(atomicMin, long long, Value < Old ? Value : Old)
CU2X_ATOMIC(atomicMax, long long, Old < Value ? Value : Old)
CU2X_ATOMIC(atomicAnd, long long, Old &Value)
CU2X_ATOMIC(atomicOr, long long, Old | Value)
CU2X_ATOMIC(atomicXor, long long, Old ^ Value)
CU2X_ATOMIC(atomicSub, int, Old - Value)
CU2X_ATOMIC(atomicSub, unsigned, Old - Value)
CU2X_ATOMIC(atomicInc, unsigned, Old >= Value ? 0u : Old + 1)
CU2X_ATOMIC(atomicDec, unsigned, Old == 0 || Old > Value ? Value : Old - 1)
CU2X_ATOMIC(atomicAdd, float, Old + Value)
CU2X_ATOMIC(atomicAdd, double, Old + Value)
CU2X_ATOMIC(atomicExch, float, ((void)Old, Value))
#ifdef CU2X_SIMT_HIP
CU2X_ATOMIC(atomicAdd, unsigned long, Old + Value)
CU2X_ATOMIC(atomicMin, float, Value < Old ? Value : Old)
CU2X_ATOMIC(atomicMax, float, Old < Value ? Value : Old)
CU2X_ATOMIC(atomicMin, double, Value < Old ? Value : Old)
CU2X_ATOMIC(atomicMax, double, Old < Value ? Value : Old)
CU2X_ATOMIC(atomicExch, double, ((void)Old, Value))
CU2X_ATOMIC(unsafeAtomicAdd, float, Old + Value)
CU2X_ATOMIC(unsafeAtomicAdd, double, Old + Value)
CU2X_ATOMIC(atomicAddNoRet, float, Old + Value)
#endif

/// What cuda::atomic is made of in the bundled headers.
template <class T> T __cu2x_atomic_load(T *Address) {
  auto Old = __atomic_load_n(
      reinterpret_cast<cu2x::cuda::Bits<T> *>(Address), __ATOMIC_SEQ_CST);
  cu2x::simt::atomicPoint();
  return cu2x::cuda::bitCast<T>(Old);
}
template <class T> void __cu2x_atomic_store(T *Address, T Value) {
  __atomic_store_n(reinterpret_cast<cu2x::cuda::Bits<T> *>(Address),
                   cu2x::cuda::bitCast<cu2x::cuda::Bits<T>>(Value),
                   __ATOMIC_SEQ_CST);
  cu2x::simt::atomicPoint();
}

// Only each element is atomic.
#define CU2X_ATOMIC_VECTORS(NAME)                                              \
  CU2X_DEVICE float2 NAME(float2 *Address, float2 Value) {                     \
    return {atomicAdd(&Address->x, Value.x), atomicAdd(&Address->y, Value.y)}; \
  }                                                                            \
  CU2X_DEVICE float4 NAME(float4 *Address, float4 Value) {                     \
    return {atomicAdd(&Address->x, Value.x), atomicAdd(&Address->y, Value.y),  \
            atomicAdd(&Address->z, Value.z), atomicAdd(&Address->w, Value.w)}; \
  }
CU2X_ATOMIC_VECTORS(atomicAdd)
CU2X_ATOMIC_VECTORS(atomicAdd_block)
CU2X_ATOMIC_VECTORS(atomicAdd_system)
#undef CU2X_ATOMIC_VECTORS

#define CU2X_CAS(NAME, T)                                                      \
  CU2X_DEVICE T NAME(T *Address, T Compare, T Value) {                         \
    return cu2x::cuda::atomicCompare(Address, Compare, Value);                 \
  }                                                                            \
  CU2X_DEVICE T NAME##_block(T *Address, T Compare, T Value) {                 \
    return cu2x::cuda::atomicCompare(Address, Compare, Value);                 \
  }                                                                            \
  CU2X_DEVICE T NAME##_system(T *Address, T Compare, T Value) {                \
    return cu2x::cuda::atomicCompare(Address, Compare, Value);                 \
  }
CU2X_CAS(atomicCAS, int)
CU2X_CAS(atomicCAS, unsigned)
CU2X_CAS(atomicCAS, unsigned long long)
CU2X_CAS(atomicCAS, unsigned short)
#ifdef CU2X_SIMT_HIP
CU2X_CAS(atomicCAS, unsigned long)
CU2X_CAS(atomicCAS, float)
CU2X_CAS(atomicCAS, double)
#endif
#undef CU2X_CAS

// Loads and stores with a cache operator: plain accesses, and for those that
// programs poll with, volatile ones.
#define CU2X_LOAD(NAME)                                                        \
  template <class T> CU2X_DEVICE T NAME(const T *Address) { return *Address; }
CU2X_LOAD(__ldg)
CU2X_LOAD(__ldcg)
CU2X_LOAD(__ldca)
CU2X_LOAD(__ldcs)
CU2X_LOAD(__ldlu)
#undef CU2X_LOAD
template <class T> CU2X_DEVICE T __ldcv(const T *Address) {
  cu2x::simt::atomicPoint();
  T Value;
  __asm__ volatile("" ::: "memory");
  memcpy(&Value, Address, sizeof(T));
  return Value;
}
#define CU2X_STORE(NAME)                                                       \
  template <class T>                                                           \
  CU2X_DEVICE void NAME(T *Address,                                            \
                        typename cu2x::cuda::Identity<T>::Type Value) {        \
    *Address = Value;                                                          \
  }
CU2X_STORE(__stwb)
CU2X_STORE(__stcg)
CU2X_STORE(__stcs)
CU2X_STORE(__stwt)
#undef CU2X_STORE

#endif // CU2X_SIMT_ATOMICS_H
