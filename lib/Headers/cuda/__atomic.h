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

// The source that is translated. Orders are known where they are constants, as
// they nearly always are: with any but the relaxed one a fence stands on both
// sides, which is at least as strong.
#define __CU2X_RELAXED                                                         \
  __attribute__((enable_if(__order == memory_order_relaxed, "")))
#define __CU2X_BLOCK                                                           \
  __attribute__((enable_if(                                                    \
      __scope == thread_scope_block || __scope == thread_scope_thread, "")))

/// For types that have no atomic operations; refused where it is called.
template <class __T> __CU2X_HD __T __cu2x_no_atomic(__T *, __T);

template <thread_scope __Scope> CU2X_SOURCE __CU2X_HD void atomic_fence() {
#ifdef __CUDA_ARCH__
  if constexpr (__Scope == thread_scope_system)
    __threadfence_system();
  else if constexpr (__Scope == thread_scope_device)
    __threadfence();
  else
    __threadfence_block();
#elif defined(CU2X_SIMT)
  __threadfence();
#endif
}

namespace __cu2x_atomics {
template <class __T> struct __word {
  static constexpr bool __is_int =
      ::std::is_integral<__T>::value && sizeof(__T) == 4;
  static constexpr bool __is_long =
      ::std::is_integral<__T>::value && sizeof(__T) == 8;
  static constexpr bool __is_float = ::std::is_same<__T, float>::value;
  static constexpr bool __is_double = ::std::is_same<__T, double>::value;
};
#define __CU2X_ATOMIC_OPERATION(NAME, FUNCTION, REALS)                         \
  template <class __T>                                                         \
  CU2X_SOURCE __CU2X_HD __T NAME(__T *__object, __T __value) {                 \
    if constexpr (__word<__T>::__is_long)                                      \
      return (__T)FUNCTION((unsigned long long *)__object,                     \
                           (unsigned long long)__value);                       \
    else if constexpr (__word<__T>::__is_int || ((__word<__T>::__is_float ||   \
                                                  __word<__T>::__is_double) && \
                                                 REALS))                       \
      return FUNCTION(__object, __value);                                      \
    else                                                                       \
      return __cu2x_no_atomic(__object, __value);                              \
  }
__CU2X_ATOMIC_OPERATION(fetch_add, atomicAdd, true)
__CU2X_ATOMIC_OPERATION(fetch_and, atomicAnd, false)
__CU2X_ATOMIC_OPERATION(fetch_or, atomicOr, false)
__CU2X_ATOMIC_OPERATION(fetch_xor, atomicXor, false)
#undef __CU2X_ATOMIC_OPERATION
template <class __T>
CU2X_SOURCE __CU2X_HD __T fetch_sub(__T *__object, __T __value) {
  return fetch_add(__object, (__T)(0 - __value));
}
template <class __T>
CU2X_SOURCE __CU2X_HD __T fetch_max(__T *__object, __T __value) {
  if constexpr (__word<__T>::__is_int)
    return atomicMax(__object, __value);
  else if constexpr (__word<__T>::__is_long && ::std::is_signed<__T>::value)
    return (__T)atomicMax((long long *)__object, (long long)__value);
  else if constexpr (__word<__T>::__is_long)
    return (__T)atomicMax((unsigned long long *)__object,
                          (unsigned long long)__value);
  else
    return __cu2x_no_atomic(__object, __value);
}
template <class __T>
CU2X_SOURCE __CU2X_HD __T fetch_min(__T *__object, __T __value) {
  if constexpr (__word<__T>::__is_int)
    return atomicMin(__object, __value);
  else if constexpr (__word<__T>::__is_long && ::std::is_signed<__T>::value)
    return (__T)atomicMin((long long *)__object, (long long)__value);
  else if constexpr (__word<__T>::__is_long)
    return (__T)atomicMin((unsigned long long *)__object,
                          (unsigned long long)__value);
  else
    return __cu2x_no_atomic(__object, __value);
}
template <class __T>
CU2X_SOURCE __CU2X_HD __T exchange(__T *__object, __T __value) {
  if constexpr (__word<__T>::__is_long)
    return (__T)atomicExch((unsigned long long *)__object,
                           (unsigned long long)__value);
  else if constexpr (__word<__T>::__is_int || __word<__T>::__is_float)
    return atomicExch(__object, __value);
  else
    return __cu2x_no_atomic(__object, __value);
}
/// Whether the value was the expected one, bit for bit; expected becomes what
/// it was.
template <class __T>
CU2X_SOURCE __CU2X_HD bool compare_exchange(__T *__object, __T &__expected,
                                            __T __desired) {
  __T __old = __expected;
  if constexpr (__word<__T>::__is_float)
    __old =
        __int_as_float(atomicCAS((int *)__object, __float_as_int(__expected),
                                 __float_as_int(__desired)));
  else if constexpr (__word<__T>::__is_long)
    __old = (__T)atomicCAS((unsigned long long *)__object,
                           (unsigned long long)__expected,
                           (unsigned long long)__desired);
  else if constexpr (__word<__T>::__is_int)
    __old = atomicCAS(__object, __expected, __desired);
  else
    __old = __cu2x_no_atomic(__object, __desired);
  bool __same = true;
  if constexpr (__word<__T>::__is_float)
    __same = __float_as_int(__old) == __float_as_int(__expected);
  else
    __same = __old == __expected;
  __expected = __old;
  return __same;
}
template <class __T> CU2X_SOURCE __CU2X_HD __T load(__T *__object) {
  if constexpr (__word<__T>::__is_int || __word<__T>::__is_float)
    return __cu2x_atomic_load(__object);
  else
    return __cu2x_no_atomic(__object, *__object);
}
template <class __T>
CU2X_SOURCE __CU2X_HD void store(__T *__object, __T __value) {
  if constexpr (__word<__T>::__is_int || __word<__T>::__is_float)
    __cu2x_atomic_store(__object, __value);
  else
    __cu2x_no_atomic(__object, __value);
}
} // namespace __cu2x_atomics

// OBJECT is a pointer to the value.
#define __CU2X_ATOMIC_FETCH(NAME, OBJECT, CV)                                  \
  CU2X_MEMBER __T NAME(__T __value, memory_order __order) CV __CU2X_RELAXED {  \
    return __cu2x_atomics::NAME(OBJECT, __value);                              \
  }                                                                            \
  CU2X_MEMBER __T NAME(__T __value,                                            \
                       memory_order __order = memory_order_seq_cst) CV {       \
    atomic_fence<__Scope>();                                                   \
    __T __old = __cu2x_atomics::NAME(OBJECT, __value);                         \
    atomic_fence<__Scope>();                                                   \
    return __old;                                                              \
  }
#define __CU2X_ATOMIC_COMPARE(NAME, OBJECT, CV)                                \
  CU2X_MEMBER bool NAME(__T &__expected, __T __desired, memory_order __order,  \
                        memory_order) CV __CU2X_RELAXED {                      \
    return __cu2x_atomics::compare_exchange(OBJECT, __expected, __desired);    \
  }                                                                            \
  CU2X_MEMBER bool NAME(__T &__expected, __T __desired, memory_order __order)  \
      CV __CU2X_RELAXED {                                                      \
    return __cu2x_atomics::compare_exchange(OBJECT, __expected, __desired);    \
  }                                                                            \
  CU2X_MEMBER bool NAME(__T &__expected, __T __desired,                        \
                        memory_order __order = memory_order_seq_cst) CV {      \
    atomic_fence<__Scope>();                                                   \
    bool __same =                                                              \
        __cu2x_atomics::compare_exchange(OBJECT, __expected, __desired);       \
    atomic_fence<__Scope>();                                                   \
    return __same;                                                             \
  }                                                                            \
  CU2X_MEMBER bool NAME(__T &__expected, __T __desired,                        \
                        memory_order __success, memory_order) CV {             \
    return NAME(__expected, __desired, __success);                             \
  }
#define __CU2X_ATOMIC_MEMBERS(OBJECT, CV)                                      \
  CU2X_MEMBER bool is_lock_free() const { return sizeof(__T) <= 8; }           \
  CU2X_MEMBER void store(__T __value, memory_order __order)                    \
      CV __CU2X_RELAXED {                                                      \
    __cu2x_atomics::store(OBJECT, __value);                                    \
  }                                                                            \
  CU2X_MEMBER void store(__T __value,                                          \
                         memory_order __order = memory_order_seq_cst) CV {     \
    atomic_fence<__Scope>();                                                   \
    __cu2x_atomics::store(OBJECT, __value);                                    \
    atomic_fence<__Scope>();                                                   \
  }                                                                            \
  CU2X_MEMBER __T load(memory_order __order) const __CU2X_RELAXED {            \
    return __cu2x_atomics::load(OBJECT);                                       \
  }                                                                            \
  CU2X_MEMBER __T load(memory_order __order = memory_order_seq_cst) const {    \
    atomic_fence<__Scope>();                                                   \
    __T __value = __cu2x_atomics::load(OBJECT);                                \
    atomic_fence<__Scope>();                                                   \
    return __value;                                                            \
  }                                                                            \
  CU2X_MEMBER operator __T() const { return load(); }                          \
  CU2X_MEMBER __T operator=(__T __value) CV {                                  \
    store(__value);                                                            \
    return __value;                                                            \
  }                                                                            \
  __CU2X_ATOMIC_FETCH(exchange, OBJECT, CV)                                    \
  __CU2X_ATOMIC_COMPARE(compare_exchange_weak, OBJECT, CV)                     \
  __CU2X_ATOMIC_COMPARE(compare_exchange_strong, OBJECT, CV)                   \
  CU2X_MEMBER void wait(__T __old,                                             \
                        memory_order __order = memory_order_seq_cst) const {   \
    while (load() == __old) {                                                  \
    }                                                                          \
  }                                                                            \
  CU2X_MEMBER void notify_one() CV {}                                          \
  CU2X_MEMBER void notify_all() CV {}                                          \
  __CU2X_ATOMIC_FETCH(fetch_add, OBJECT, CV)                                   \
  __CU2X_ATOMIC_FETCH(fetch_sub, OBJECT, CV)                                   \
  __CU2X_ATOMIC_FETCH(fetch_and, OBJECT, CV)                                   \
  __CU2X_ATOMIC_FETCH(fetch_or, OBJECT, CV)                                    \
  __CU2X_ATOMIC_FETCH(fetch_xor, OBJECT, CV)                                   \
  __CU2X_ATOMIC_FETCH(fetch_max, OBJECT, CV)                                   \
  __CU2X_ATOMIC_FETCH(fetch_min, OBJECT, CV)                                   \
  CU2X_MEMBER __T operator++() CV { return fetch_add(__T(1)) + __T(1); }       \
  CU2X_MEMBER __T operator++(int) CV { return fetch_add(__T(1)); }             \
  CU2X_MEMBER __T operator--() CV { return fetch_sub(__T(1)) - __T(1); }       \
  CU2X_MEMBER __T operator--(int) CV { return fetch_sub(__T(1)); }             \
  CU2X_MEMBER __T operator+=(__T __value) CV {                                 \
    return fetch_add(__value) + __value;                                       \
  }                                                                            \
  CU2X_MEMBER __T operator-=(__T __value) CV {                                 \
    return fetch_sub(__value) - __value;                                       \
  }                                                                            \
  CU2X_MEMBER __T operator&=(__T __value) CV {                                 \
    return fetch_and(__value) & __value;                                       \
  }                                                                            \
  CU2X_MEMBER __T operator|=(__T __value) CV {                                 \
    return fetch_or(__value) | __value;                                        \
  }                                                                            \
  CU2X_MEMBER __T operator^=(__T __value) CV {                                 \
    return fetch_xor(__value) ^ __value;                                       \
  }
#define CU2X_MEMBER __host__ __device__

template <class __T, thread_scope __Scope = thread_scope_system>
struct CU2X_SOURCE atomic {
  typedef __T value_type;
  static constexpr bool is_always_lock_free = sizeof(__T) <= 8;
  // Trivial, so that an atomic may live in shared memory.
  atomic() = default;
  CU2X_MEMBER constexpr atomic(__T __value) : __cell(__value) {}
  atomic(const atomic &) = delete;
  atomic &operator=(const atomic &) = delete;
  __CU2X_ATOMIC_MEMBERS(const_cast<__T *>(&__cell), )

private:
  __T __cell;
};

template <class __T, thread_scope __Scope = thread_scope_system>
struct CU2X_SOURCE atomic_ref {
  typedef __T value_type;
  static constexpr size_t required_alignment = sizeof(__T);
  static constexpr bool is_always_lock_free = sizeof(__T) <= 8;
  CU2X_MEMBER explicit atomic_ref(__T &__value) : __object(&__value) {}
  __CU2X_ATOMIC_MEMBERS(__object, const)

private:
  __T *__object;
};
#undef __CU2X_ATOMIC_MEMBERS
#undef __CU2X_ATOMIC_COMPARE
#undef __CU2X_ATOMIC_FETCH
#undef CU2X_MEMBER

template <thread_scope __Scope = thread_scope_system> struct atomic_flag {
  atomic_flag() = default;
  __CU2X_HD constexpr atomic_flag(bool __Value) : __Flag(__Value) {}
  __CU2X_HD bool test(memory_order __Order = memory_order_seq_cst) const {}
  __CU2X_HD bool test_and_set(memory_order __Order = memory_order_seq_cst) {}
  __CU2X_HD void clear(memory_order __Order = memory_order_seq_cst);
  __CU2X_HD void wait(bool __Old,
                      memory_order __Order = memory_order_seq_cst) const;
  __CU2X_HD void notify_one();
  __CU2X_HD void notify_all();

private:
  bool __Flag;
};

CU2X_SOURCE __CU2X_HD inline void
atomic_thread_fence(memory_order __order, thread_scope __scope) __CU2X_RELAXED {
}
CU2X_SOURCE __CU2X_HD inline void
atomic_thread_fence(memory_order __order, thread_scope __scope) __CU2X_BLOCK {
  atomic_fence<thread_scope_block>();
}
CU2X_SOURCE __CU2X_HD inline void
atomic_thread_fence(memory_order __order,
                    thread_scope __scope = thread_scope_system) {
  atomic_fence<thread_scope_device>();
}
#undef __CU2X_RELAXED
#undef __CU2X_BLOCK
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
__CU2X_HD void atomic_store(::cuda::atomic<__T, __S> *__Object, __U __Value);
template <class __T, thread_scope __S, class __U>
__CU2X_HD void atomic_store_explicit(::cuda::atomic<__T, __S> *__Object,
                                     __U __Value, memory_order __Order);
} // namespace std
} // namespace cuda

#endif // CUDA_ATOMIC_ALL_H
