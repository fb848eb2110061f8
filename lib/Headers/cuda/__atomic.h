//===- __atomic.h - atomics with a thread scope -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CUDA_ATOMIC_ALL_H
#define CUDA_ATOMIC_ALL_H

#include "__scopes.h"

#include <type_traits>

namespace cuda {
namespace std {
enum memory_order {
  memory_order_relaxed,
  memory_order_consume,
  memory_order_acquire,
  memory_order_release,
  memory_order_acq_rel,
  memory_order_seq_cst
};
} // namespace std
using std::memory_order;
using std::memory_order_acq_rel;
using std::memory_order_acquire;
using std::memory_order_consume;
using std::memory_order_relaxed;
using std::memory_order_release;
using std::memory_order_seq_cst;

#define __CU2X_ATOMIC_MEMBERS(CV)                                              \
  __CU2X_HD bool is_lock_free() const CV {}                                    \
  __CU2X_HD void store(T Value, memory_order Order = memory_order_seq_cst)     \
      CV {}                                                                    \
  __CU2X_HD T load(memory_order Order = memory_order_seq_cst) const CV {}      \
  __CU2X_HD operator T() const CV {}                                           \
  __CU2X_HD T exchange(T Value, memory_order Order = memory_order_seq_cst)     \
      CV {}                                                                    \
  __CU2X_HD bool compare_exchange_weak(                                        \
      T &Expected, T Desired, memory_order Success, memory_order Failure) CV { \
  }                                                                            \
  __CU2X_HD bool compare_exchange_weak(                                        \
      T &Expected, T Desired, memory_order Order = memory_order_seq_cst) CV {} \
  __CU2X_HD bool compare_exchange_strong(                                      \
      T &Expected, T Desired, memory_order Success, memory_order Failure) CV { \
  }                                                                            \
  __CU2X_HD bool compare_exchange_strong(                                      \
      T &Expected, T Desired, memory_order Order = memory_order_seq_cst) CV {} \
  __CU2X_HD void wait(T Old, memory_order Order = memory_order_seq_cst)        \
      const CV {}                                                              \
  __CU2X_HD void notify_one() CV {}                                            \
  __CU2X_HD void notify_all() CV {}                                            \
  __CU2X_HD T fetch_add(Operand O, memory_order Order = memory_order_seq_cst)  \
      CV {}                                                                    \
  __CU2X_HD T fetch_sub(Operand O, memory_order Order = memory_order_seq_cst)  \
      CV {}                                                                    \
  __CU2X_HD T fetch_and(T Value, memory_order Order = memory_order_seq_cst)    \
      CV {}                                                                    \
  __CU2X_HD T fetch_or(T Value, memory_order Order = memory_order_seq_cst)     \
      CV {}                                                                    \
  __CU2X_HD T fetch_xor(T Value, memory_order Order = memory_order_seq_cst)    \
      CV {}                                                                    \
  __CU2X_HD T fetch_max(const T &Value,                                        \
                        memory_order Order = memory_order_seq_cst) CV {}       \
  __CU2X_HD T fetch_min(const T &Value,                                        \
                        memory_order Order = memory_order_seq_cst) CV {}       \
  __CU2X_HD T operator++() CV {}                                               \
  __CU2X_HD T operator++(int) CV {}                                            \
  __CU2X_HD T operator--() CV {}                                               \
  __CU2X_HD T operator--(int) CV {}                                            \
  __CU2X_HD T operator+=(Operand O) CV {}                                      \
  __CU2X_HD T operator-=(Operand O) CV {}                                      \
  __CU2X_HD T operator&=(T Value) CV {}                                        \
  __CU2X_HD T operator|=(T Value) CV {}                                        \
  __CU2X_HD T operator^=(T Value) CV {}

template <class T, thread_scope Scope = thread_scope_system> struct atomic {
  typedef T value_type;
  typedef typename ::std::conditional<::std::is_pointer<T>::value, ptrdiff_t,
                                      T>::type Operand;
  static constexpr bool is_always_lock_free = sizeof(T) <= 8;
  // Trivial, so that an atomic may live in shared memory.
  atomic() = default;
  __CU2X_HD constexpr atomic(T Value) : Value(Value) {}
  atomic(const atomic &) = delete;
  atomic &operator=(const atomic &) = delete;
  __CU2X_HD T operator=(T Value) {}
  __CU2X_HD T operator=(T Value) volatile {}
  __CU2X_ATOMIC_MEMBERS()
  __CU2X_ATOMIC_MEMBERS(volatile)

private:
  T Value;
};

template <class T, thread_scope Scope = thread_scope_system> struct atomic_ref {
  typedef T value_type;
  typedef typename ::std::conditional<::std::is_pointer<T>::value, ptrdiff_t,
                                      T>::type Operand;
  static constexpr size_t required_alignment = sizeof(T);
  static constexpr bool is_always_lock_free = sizeof(T) <= 8;
  __CU2X_HD explicit atomic_ref(T &Object) {}
  __CU2X_HD T operator=(T Value) const {}
  __CU2X_ATOMIC_MEMBERS(const)
};
#undef __CU2X_ATOMIC_MEMBERS

template <thread_scope Scope = thread_scope_system> struct atomic_flag {
  atomic_flag() = default;
  __CU2X_HD constexpr atomic_flag(bool Value) : Flag(Value) {}
  __CU2X_HD bool test(memory_order Order = memory_order_seq_cst) const {}
  __CU2X_HD bool test_and_set(memory_order Order = memory_order_seq_cst) {}
  __CU2X_HD void clear(memory_order Order = memory_order_seq_cst) {}
  __CU2X_HD void wait(bool Old,
                      memory_order Order = memory_order_seq_cst) const {}
  __CU2X_HD void notify_one() {}
  __CU2X_HD void notify_all() {}

private:
  bool Flag;
};

__CU2X_HD void atomic_thread_fence(memory_order Order,
                                   thread_scope Scope = thread_scope_system);
__CU2X_HD void atomic_signal_fence(memory_order Order);

namespace std {
template <class T> struct atomic : ::cuda::atomic<T> {
  atomic() = default;
  __CU2X_HD constexpr atomic(T Value) : ::cuda::atomic<T>(Value) {}
  using ::cuda::atomic<T>::operator=;
};
template <class T> struct atomic_ref : ::cuda::atomic_ref<T> {
  using ::cuda::atomic_ref<T>::atomic_ref;
  using ::cuda::atomic_ref<T>::operator=;
};
typedef ::cuda::atomic_flag<> atomic_flag;
typedef atomic<bool> atomic_bool;
typedef atomic<char> atomic_char;
typedef atomic<int> atomic_int;
typedef atomic<unsigned> atomic_uint;
typedef atomic<long> atomic_long;
typedef atomic<unsigned long> atomic_ulong;
typedef atomic<long long> atomic_llong;
typedef atomic<unsigned long long> atomic_ullong;
typedef atomic<int32_t> atomic_int32_t;
typedef atomic<uint32_t> atomic_uint32_t;
typedef atomic<int64_t> atomic_int64_t;
typedef atomic<uint64_t> atomic_uint64_t;
typedef atomic<size_t> atomic_size_t;
typedef atomic<ptrdiff_t> atomic_ptrdiff_t;
using ::cuda::atomic_signal_fence;
__CU2X_HD void atomic_thread_fence(memory_order Order);

#define __CU2X_ATOMIC_FETCH(NAME)                                              \
  template <class T, thread_scope S, class Operand>                            \
  __CU2X_HD T NAME(::cuda::atomic<T, S> *Object, Operand O) {}                 \
  template <class T, thread_scope S, class Operand>                            \
  __CU2X_HD T NAME##_explicit(::cuda::atomic<T, S> *Object, Operand O,         \
                              memory_order Order) {}
__CU2X_ATOMIC_FETCH(atomic_fetch_add)
__CU2X_ATOMIC_FETCH(atomic_fetch_sub)
__CU2X_ATOMIC_FETCH(atomic_fetch_and)
__CU2X_ATOMIC_FETCH(atomic_fetch_or)
__CU2X_ATOMIC_FETCH(atomic_fetch_xor)
__CU2X_ATOMIC_FETCH(atomic_exchange)
#undef __CU2X_ATOMIC_FETCH
template <class T, thread_scope S>
__CU2X_HD T atomic_load(const ::cuda::atomic<T, S> *Object) {}
template <class T, thread_scope S>
__CU2X_HD T atomic_load_explicit(const ::cuda::atomic<T, S> *Object,
                                 memory_order Order) {}
template <class T, thread_scope S, class U>
__CU2X_HD void atomic_store(::cuda::atomic<T, S> *Object, U Value) {}
template <class T, thread_scope S, class U>
__CU2X_HD void atomic_store_explicit(::cuda::atomic<T, S> *Object, U Value,
                                     memory_order Order) {}
} // namespace std
} // namespace cuda

#endif // CUDA_ATOMIC_ALL_H
