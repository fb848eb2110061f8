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

#include <chrono>
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
  __CU2X_HD void store(__T __Value,                                            \
                       memory_order __Order = memory_order_seq_cst) CV {}      \
  __CU2X_HD __T load(memory_order __Order = memory_order_seq_cst) const CV {}  \
  __CU2X_HD operator __T() const CV {}                                         \
  __CU2X_HD __T exchange(__T __Value,                                          \
                         memory_order __Order = memory_order_seq_cst) CV {}    \
  __CU2X_HD bool compare_exchange_weak(__T &__Expected, __T __Desired,         \
                                       memory_order __Success,                 \
                                       memory_order __Failure) CV {}           \
  __CU2X_HD bool compare_exchange_weak(__T &__Expected, __T __Desired,         \
                                       memory_order __Order =                  \
                                           memory_order_seq_cst) CV {}         \
  __CU2X_HD bool compare_exchange_strong(__T &__Expected, __T __Desired,       \
                                         memory_order __Success,               \
                                         memory_order __Failure) CV {}         \
  __CU2X_HD bool compare_exchange_strong(__T &__Expected, __T __Desired,       \
                                         memory_order __Order =                \
                                             memory_order_seq_cst) CV {}       \
  __CU2X_HD void wait(__T __Old, memory_order __Order = memory_order_seq_cst)  \
      const CV {}                                                              \
  __CU2X_HD void notify_one() CV {}                                            \
  __CU2X_HD void notify_all() CV {}                                            \
  __CU2X_HD __T fetch_add(__Operand __O,                                       \
                          memory_order __Order = memory_order_seq_cst) CV {}   \
  __CU2X_HD __T fetch_sub(__Operand __O,                                       \
                          memory_order __Order = memory_order_seq_cst) CV {}   \
  __CU2X_HD __T fetch_and(__T __Value,                                         \
                          memory_order __Order = memory_order_seq_cst) CV {}   \
  __CU2X_HD __T fetch_or(__T __Value,                                          \
                         memory_order __Order = memory_order_seq_cst) CV {}    \
  __CU2X_HD __T fetch_xor(__T __Value,                                         \
                          memory_order __Order = memory_order_seq_cst) CV {}   \
  __CU2X_HD __T fetch_max(const __T &__Value,                                  \
                          memory_order __Order = memory_order_seq_cst) CV {}   \
  __CU2X_HD __T fetch_min(const __T &__Value,                                  \
                          memory_order __Order = memory_order_seq_cst) CV {}   \
  __CU2X_HD __T operator++() CV {}                                             \
  __CU2X_HD __T operator++(int) CV {}                                          \
  __CU2X_HD __T operator--() CV {}                                             \
  __CU2X_HD __T operator--(int) CV {}                                          \
  __CU2X_HD __T operator+=(__Operand __O) CV {}                                \
  __CU2X_HD __T operator-=(__Operand __O) CV {}                                \
  __CU2X_HD __T operator&=(__T __Value) CV {}                                  \
  __CU2X_HD __T operator|=(__T __Value) CV {}                                  \
  __CU2X_HD __T operator^=(__T __Value) CV {}

template <class __T, thread_scope __Scope = thread_scope_system> struct atomic {
  typedef __T value_type;
  typedef typename ::std::conditional<::std::is_pointer<__T>::value, ptrdiff_t,
                                      __T>::type __Operand;
  static constexpr bool is_always_lock_free = sizeof(__T) <= 8;
  // Trivial, so that an atomic may live in shared memory.
  atomic() = default;
  __CU2X_HD constexpr atomic(__T __Value) : __Value(__Value) {}
  atomic(const atomic &) = delete;
  atomic &operator=(const atomic &) = delete;
  __CU2X_HD __T operator=(__T __Value) {}
  __CU2X_HD __T operator=(__T __Value) volatile {}
  __CU2X_ATOMIC_MEMBERS()
  __CU2X_ATOMIC_MEMBERS(volatile)

private:
  __T __Value;
};

template <class __T, thread_scope __Scope = thread_scope_system>
struct atomic_ref {
  typedef __T value_type;
  typedef typename ::std::conditional<::std::is_pointer<__T>::value, ptrdiff_t,
                                      __T>::type __Operand;
  static constexpr size_t required_alignment = sizeof(__T);
  static constexpr bool is_always_lock_free = sizeof(__T) <= 8;
  __CU2X_HD explicit atomic_ref(__T &__Object) {}
  __CU2X_HD __T operator=(__T __Value) const {}
  __CU2X_ATOMIC_MEMBERS(const)
};
#undef __CU2X_ATOMIC_MEMBERS

template <thread_scope __Scope = thread_scope_system> struct atomic_flag {
  atomic_flag() = default;
  __CU2X_HD constexpr atomic_flag(bool __Value) : __Flag(__Value) {}
  __CU2X_HD bool test(memory_order __Order = memory_order_seq_cst) const {}
  __CU2X_HD bool test_and_set(memory_order __Order = memory_order_seq_cst) {}
  __CU2X_HD void clear(memory_order __Order = memory_order_seq_cst) {}
  __CU2X_HD void wait(bool __Old,
                      memory_order __Order = memory_order_seq_cst) const {}
  __CU2X_HD void notify_one() {}
  __CU2X_HD void notify_all() {}

private:
  bool __Flag;
};

__CU2X_HD void atomic_thread_fence(memory_order __Order,
                                   thread_scope __Scope = thread_scope_system);
__CU2X_HD void atomic_signal_fence(memory_order __Order);

namespace std {
template <class __T> struct atomic : ::cuda::atomic<__T> {
  atomic() = default;
  __CU2X_HD constexpr atomic(__T __Value) : ::cuda::atomic<__T>(__Value) {}
  using ::cuda::atomic<__T>::operator=;
};
template <class __T> struct atomic_ref : ::cuda::atomic_ref<__T> {
  using ::cuda::atomic_ref<__T>::atomic_ref;
  using ::cuda::atomic_ref<__T>::operator=;
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
__CU2X_HD void atomic_thread_fence(memory_order __Order);

#define __CU2X_ATOMIC_FETCH(NAME)                                              \
  template <class __T, thread_scope __S, class __Operand>                      \
  __CU2X_HD __T NAME(::cuda::atomic<__T, __S> *__Object, __Operand __O) {}     \
  template <class __T, thread_scope __S, class __Operand>                      \
  __CU2X_HD __T NAME##_explicit(::cuda::atomic<__T, __S> *__Object,            \
                                __Operand __O, memory_order __Order) {}
__CU2X_ATOMIC_FETCH(atomic_fetch_add)
__CU2X_ATOMIC_FETCH(atomic_fetch_sub)
__CU2X_ATOMIC_FETCH(atomic_fetch_and)
__CU2X_ATOMIC_FETCH(atomic_fetch_or)
__CU2X_ATOMIC_FETCH(atomic_fetch_xor)
__CU2X_ATOMIC_FETCH(atomic_exchange)
#undef __CU2X_ATOMIC_FETCH
template <class __T, thread_scope __S>
__CU2X_HD __T atomic_load(const ::cuda::atomic<__T, __S> *__Object) {}
template <class __T, thread_scope __S>
__CU2X_HD __T atomic_load_explicit(const ::cuda::atomic<__T, __S> *__Object,
                                   memory_order __Order) {}
template <class __T, thread_scope __S, class __U>
__CU2X_HD void atomic_store(::cuda::atomic<__T, __S> *__Object, __U __Value) {}
template <class __T, thread_scope __S, class __U>
__CU2X_HD void atomic_store_explicit(::cuda::atomic<__T, __S> *__Object,
                                     __U __Value, memory_order __Order) {}
} // namespace std
} // namespace cuda

#endif // CUDA_ATOMIC_ALL_H
