//===- Atomics.h - Atomic operations of threads -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Atomic operations on plain memory, for blocks on several operating system
// threads and for loops in which threads wait for each other. All of them are
// sequentially consistent, which is as strong as any language asks. Types may
// be integers, reals and anything else of 1, 2, 4 or 8 bytes.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_ATOMICS_H
#define CU2X_SIMT_ATOMICS_H

#include "cu2x/SIMT/Executor.h"

#include <type_traits>

namespace cu2x {
namespace simt {

/// The parameter that decides nothing about T.
template <typename T> struct SameType {
  using Type = T;
};
template <typename T> using Value = typename SameType<T>::Type;

template <typename T> T atomicLoad(const T *Address) {
  T Result;
  __atomic_load(Address, &Result, __ATOMIC_SEQ_CST);
  atomicPoint();
  return Result;
}

template <typename T> void atomicStore(T *Address, Value<T> New) {
  __atomic_store(Address, &New, __ATOMIC_SEQ_CST);
  atomicPoint();
}

template <typename T> T atomicExchange(T *Address, Value<T> New) {
  T Old;
  __atomic_exchange(Address, &New, &Old, __ATOMIC_SEQ_CST);
  atomicPoint();
  return Old;
}

/// Stores \p New if the value is, byte by byte, \p Expected, which becomes the
/// value that was found. Whether it was stored.
template <typename T>
bool compareExchange(T *Address, T &Expected, Value<T> New) {
  bool Done = __atomic_compare_exchange(Address, &Expected, &New, false,
                                        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  atomicPoint(!Done);
  return Done;
}

/// The same, but may fail without a reason.
template <typename T>
bool compareExchangeWeak(T *Address, T &Expected, Value<T> New) {
  if (weakCasMayFail()) {
    __atomic_load(Address, &Expected, __ATOMIC_SEQ_CST);
    atomicPoint(true);
    return false;
  }
  return compareExchange(Address, Expected, New);
}

/// Stores \p New if the value is \p Expected, and returns what was there.
template <typename T>
T atomicCompareAndSwap(T *Address, Value<T> Expected, Value<T> New) {
  compareExchange(Address, Expected, New);
  return Expected;
}

/// Replaces the value V by \p Change(V), which is called as often as others
/// interfere, and returns the old value.
template <typename T, typename Function>
T atomicUpdate(T *Address, Function Change) {
  T Old, New;
  __atomic_load(Address, &Old, __ATOMIC_SEQ_CST);
  do
    New = Change(Old);
  while (!__atomic_compare_exchange(Address, &Old, &New, false,
                                    __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));
  atomicPoint();
  return Old;
}

/// Integers wrap around.
template <typename T> T atomicAdd(T *Address, Value<T> Operand) {
  if constexpr (std::is_integral<T>::value) {
    T Old = __atomic_fetch_add(Address, Operand, __ATOMIC_SEQ_CST);
    atomicPoint();
    return Old;
  } else {
    return atomicUpdate(Address, [&](T V) { return T(V + Operand); });
  }
}
template <typename T> T atomicSub(T *Address, Value<T> Operand) {
  if constexpr (std::is_integral<T>::value) {
    T Old = __atomic_fetch_sub(Address, Operand, __ATOMIC_SEQ_CST);
    atomicPoint();
    return Old;
  } else {
    return atomicUpdate(Address, [&](T V) { return T(V - Operand); });
  }
}
template <typename T> T atomicMin(T *Address, Value<T> Operand) {
  return atomicUpdate(Address, [&](T V) { return Operand < V ? Operand : V; });
}
template <typename T> T atomicMax(T *Address, Value<T> Operand) {
  return atomicUpdate(Address, [&](T V) { return V < Operand ? Operand : V; });
}
template <typename T> T atomicAnd(T *Address, Value<T> Operand) {
  return atomicUpdate(Address, [&](T V) { return T(V & Operand); });
}
template <typename T> T atomicOr(T *Address, Value<T> Operand) {
  return atomicUpdate(Address, [&](T V) { return T(V | Operand); });
}
template <typename T> T atomicXor(T *Address, Value<T> Operand) {
  return atomicUpdate(Address, [&](T V) { return T(V ^ Operand); });
}
/// One more, or 0 after \p Last.
template <typename T> T atomicIncrement(T *Address, Value<T> Last) {
  return atomicUpdate(Address,
                      [&](T V) { return V >= Last ? T(0) : T(V + 1); });
}
/// One less, or \p Last after 0 and if it was more than \p Last.
template <typename T> T atomicDecrement(T *Address, Value<T> Last) {
  return atomicUpdate(
      Address, [&](T V) { return V == 0 || V > Last ? Last : T(V - 1); });
}

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_ATOMICS_H
