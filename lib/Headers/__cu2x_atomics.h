//===- __cu2x_atomics.h - Atomic functions ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_ATOMICS_H
#define CU2X_HEADERS_ATOMICS_H

#include "__cu2x_load_store.h"
#include "__cu2x_vector_types.h"

CU2X_D int atomicAdd(int *, int);
CU2X_D unsigned atomicAdd(unsigned *, unsigned);
CU2X_D unsigned long long atomicAdd(unsigned long long *, unsigned long long);
CU2X_D float atomicAdd(float *, float);
CU2X_D double atomicAdd(double *, double);
CU2X_D float2 atomicAdd(float2 *, float2);
CU2X_D float4 atomicAdd(float4 *, float4);
CU2X_D int atomicAdd_block(int *, int);
CU2X_D unsigned atomicAdd_block(unsigned *, unsigned);
CU2X_D unsigned long long atomicAdd_block(unsigned long long *,
                                          unsigned long long);
CU2X_D float atomicAdd_block(float *, float);
CU2X_D double atomicAdd_block(double *, double);
CU2X_D float2 atomicAdd_block(float2 *, float2);
CU2X_D float4 atomicAdd_block(float4 *, float4);
CU2X_D int atomicAdd_system(int *, int);
CU2X_D unsigned atomicAdd_system(unsigned *, unsigned);
CU2X_D unsigned long long atomicAdd_system(unsigned long long *,
                                           unsigned long long);
CU2X_D float atomicAdd_system(float *, float);
CU2X_D double atomicAdd_system(double *, double);
CU2X_D float2 atomicAdd_system(float2 *, float2);
CU2X_D float4 atomicAdd_system(float4 *, float4);
CU2X_D int atomicSub(int *, int);
CU2X_D unsigned atomicSub(unsigned *, unsigned);
CU2X_D int atomicSub_block(int *, int);
CU2X_D unsigned atomicSub_block(unsigned *, unsigned);
CU2X_D int atomicSub_system(int *, int);
CU2X_D unsigned atomicSub_system(unsigned *, unsigned);
CU2X_D int atomicExch(int *, int);
CU2X_D unsigned atomicExch(unsigned *, unsigned);
CU2X_D unsigned long long atomicExch(unsigned long long *, unsigned long long);
CU2X_D float atomicExch(float *, float);
CU2X_D int atomicExch_block(int *, int);
CU2X_D unsigned atomicExch_block(unsigned *, unsigned);
CU2X_D unsigned long long atomicExch_block(unsigned long long *,
                                           unsigned long long);
CU2X_D float atomicExch_block(float *, float);
CU2X_D int atomicExch_system(int *, int);
CU2X_D unsigned atomicExch_system(unsigned *, unsigned);
CU2X_D unsigned long long atomicExch_system(unsigned long long *,
                                            unsigned long long);
CU2X_D float atomicExch_system(float *, float);
CU2X_D int atomicMin(int *, int);
CU2X_D unsigned atomicMin(unsigned *, unsigned);
CU2X_D long long atomicMin(long long *, long long);
CU2X_D unsigned long long atomicMin(unsigned long long *, unsigned long long);
CU2X_D int atomicMin_block(int *, int);
CU2X_D unsigned atomicMin_block(unsigned *, unsigned);
CU2X_D long long atomicMin_block(long long *, long long);
CU2X_D unsigned long long atomicMin_block(unsigned long long *,
                                          unsigned long long);
CU2X_D int atomicMin_system(int *, int);
CU2X_D unsigned atomicMin_system(unsigned *, unsigned);
CU2X_D long long atomicMin_system(long long *, long long);
CU2X_D unsigned long long atomicMin_system(unsigned long long *,
                                           unsigned long long);
CU2X_D int atomicMax(int *, int);
CU2X_D unsigned atomicMax(unsigned *, unsigned);
CU2X_D long long atomicMax(long long *, long long);
CU2X_D unsigned long long atomicMax(unsigned long long *, unsigned long long);
CU2X_D int atomicMax_block(int *, int);
CU2X_D unsigned atomicMax_block(unsigned *, unsigned);
CU2X_D long long atomicMax_block(long long *, long long);
CU2X_D unsigned long long atomicMax_block(unsigned long long *,
                                          unsigned long long);
CU2X_D int atomicMax_system(int *, int);
CU2X_D unsigned atomicMax_system(unsigned *, unsigned);
CU2X_D long long atomicMax_system(long long *, long long);
CU2X_D unsigned long long atomicMax_system(unsigned long long *,
                                           unsigned long long);
CU2X_D int atomicAnd(int *, int);
CU2X_D unsigned atomicAnd(unsigned *, unsigned);
CU2X_D long long atomicAnd(long long *, long long);
CU2X_D unsigned long long atomicAnd(unsigned long long *, unsigned long long);
CU2X_D int atomicAnd_block(int *, int);
CU2X_D unsigned atomicAnd_block(unsigned *, unsigned);
CU2X_D long long atomicAnd_block(long long *, long long);
CU2X_D unsigned long long atomicAnd_block(unsigned long long *,
                                          unsigned long long);
CU2X_D int atomicAnd_system(int *, int);
CU2X_D unsigned atomicAnd_system(unsigned *, unsigned);
CU2X_D long long atomicAnd_system(long long *, long long);
CU2X_D unsigned long long atomicAnd_system(unsigned long long *,
                                           unsigned long long);
CU2X_D int atomicOr(int *, int);
CU2X_D unsigned atomicOr(unsigned *, unsigned);
CU2X_D long long atomicOr(long long *, long long);
CU2X_D unsigned long long atomicOr(unsigned long long *, unsigned long long);
CU2X_D int atomicOr_block(int *, int);
CU2X_D unsigned atomicOr_block(unsigned *, unsigned);
CU2X_D long long atomicOr_block(long long *, long long);
CU2X_D unsigned long long atomicOr_block(unsigned long long *,
                                         unsigned long long);
CU2X_D int atomicOr_system(int *, int);
CU2X_D unsigned atomicOr_system(unsigned *, unsigned);
CU2X_D long long atomicOr_system(long long *, long long);
CU2X_D unsigned long long atomicOr_system(unsigned long long *,
                                          unsigned long long);
CU2X_D int atomicXor(int *, int);
CU2X_D unsigned atomicXor(unsigned *, unsigned);
CU2X_D long long atomicXor(long long *, long long);
CU2X_D unsigned long long atomicXor(unsigned long long *, unsigned long long);
CU2X_D int atomicXor_block(int *, int);
CU2X_D unsigned atomicXor_block(unsigned *, unsigned);
CU2X_D long long atomicXor_block(long long *, long long);
CU2X_D unsigned long long atomicXor_block(unsigned long long *,
                                          unsigned long long);
CU2X_D int atomicXor_system(int *, int);
CU2X_D unsigned atomicXor_system(unsigned *, unsigned);
CU2X_D long long atomicXor_system(long long *, long long);
CU2X_D unsigned long long atomicXor_system(unsigned long long *,
                                           unsigned long long);
CU2X_D unsigned atomicInc(unsigned *, unsigned);
CU2X_D unsigned atomicInc_block(unsigned *, unsigned);
CU2X_D unsigned atomicInc_system(unsigned *, unsigned);
CU2X_D unsigned atomicDec(unsigned *, unsigned);
CU2X_D unsigned atomicDec_block(unsigned *, unsigned);
CU2X_D unsigned atomicDec_system(unsigned *, unsigned);
CU2X_D int atomicCAS(int *, int, int);
CU2X_D unsigned atomicCAS(unsigned *, unsigned, unsigned);
CU2X_D unsigned long long atomicCAS(unsigned long long *, unsigned long long,
                                    unsigned long long);
CU2X_D unsigned short atomicCAS(unsigned short *, unsigned short,
                                unsigned short);
CU2X_D int atomicCAS_block(int *, int, int);
CU2X_D unsigned atomicCAS_block(unsigned *, unsigned, unsigned);
CU2X_D unsigned long long
atomicCAS_block(unsigned long long *, unsigned long long, unsigned long long);
CU2X_D unsigned short atomicCAS_block(unsigned short *, unsigned short,
                                      unsigned short);
CU2X_D int atomicCAS_system(int *, int, int);
CU2X_D unsigned atomicCAS_system(unsigned *, unsigned, unsigned);
CU2X_D unsigned long long
atomicCAS_system(unsigned long long *, unsigned long long, unsigned long long);
CU2X_D unsigned short atomicCAS_system(unsigned short *, unsigned short,
                                       unsigned short);

template <bool, class __T> struct __cu2x_enable_if {};
template <class __T> struct __cu2x_enable_if<true, __T> {
  typedef __T type;
};
template <class __T>
CU2X_D typename __cu2x_enable_if<sizeof(__T) == 16, __T>::type atomicExch(__T *,
                                                                          __T);
template <class __T>
CU2X_D typename __cu2x_enable_if<sizeof(__T) == 16, __T>::type
atomicCAS(__T *, __T, __T);
template <class __T>
CU2X_D typename __cu2x_enable_if<sizeof(__T) == 16, __T>::type
atomicExch_block(__T *, __T);
template <class __T>
CU2X_D typename __cu2x_enable_if<sizeof(__T) == 16, __T>::type
atomicCAS_block(__T *, __T, __T);
template <class __T>
CU2X_D typename __cu2x_enable_if<sizeof(__T) == 16, __T>::type
atomicExch_system(__T *, __T);
template <class __T>
CU2X_D typename __cu2x_enable_if<sizeof(__T) == 16, __T>::type
atomicCAS_system(__T *, __T, __T);

#define __NV_ATOMIC_RELAXED 0
#define __NV_ATOMIC_CONSUME 1
#define __NV_ATOMIC_ACQUIRE 2
#define __NV_ATOMIC_RELEASE 3
#define __NV_ATOMIC_ACQ_REL 4
#define __NV_ATOMIC_SEQ_CST 5
#define __NV_THREAD_SCOPE_THREAD 0
#define __NV_THREAD_SCOPE_BLOCK 1
#define __NV_THREAD_SCOPE_CLUSTER 2
#define __NV_THREAD_SCOPE_DEVICE 3
#define __NV_THREAD_SCOPE_SYSTEM 4

template <class __T>
CU2X_D __T __nv_atomic_fetch_add(__T *, typename __cu2x_value<__T>::type,
                                 int __order,
                                 int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_fetch_sub(__T *, typename __cu2x_value<__T>::type,
                                 int __order,
                                 int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_fetch_and(__T *, typename __cu2x_value<__T>::type,
                                 int __order,
                                 int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_fetch_or(__T *, typename __cu2x_value<__T>::type,
                                int __order,
                                int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_fetch_xor(__T *, typename __cu2x_value<__T>::type,
                                 int __order,
                                 int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_fetch_max(__T *, typename __cu2x_value<__T>::type,
                                 int __order,
                                 int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_fetch_min(__T *, typename __cu2x_value<__T>::type,
                                 int __order,
                                 int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_exchange_n(__T *, typename __cu2x_value<__T>::type,
                                  int __order,
                                  int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_add(__T *, typename __cu2x_value<__T>::type,
                            int __order,
                            int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_sub(__T *, typename __cu2x_value<__T>::type,
                            int __order,
                            int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_and(__T *, typename __cu2x_value<__T>::type,
                            int __order,
                            int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_or(__T *, typename __cu2x_value<__T>::type, int __order,
                           int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_xor(__T *, typename __cu2x_value<__T>::type,
                            int __order,
                            int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_max(__T *, typename __cu2x_value<__T>::type,
                            int __order,
                            int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_min(__T *, typename __cu2x_value<__T>::type,
                            int __order,
                            int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_load(const __T *, __T *__ret, int __order,
                             int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D __T __nv_atomic_load_n(const __T *, int __order,
                              int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_store(__T *, const __T *__val, int __order,
                              int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_store_n(__T *, typename __cu2x_value<__T>::type,
                                int __order,
                                int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D void __nv_atomic_exchange(__T *, __T *__val, __T *__ret, int __order,
                                 int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D bool
__nv_atomic_compare_exchange(__T *, __T *__expected, const __T *__desired,
                             bool __weak, int __success, int __failure,
                             int __scope = __NV_THREAD_SCOPE_SYSTEM);
template <class __T>
CU2X_D bool
__nv_atomic_compare_exchange_n(__T *, __T *__expected,
                               typename __cu2x_value<__T>::type __desired,
                               bool __weak, int __success, int __failure,
                               int __scope = __NV_THREAD_SCOPE_SYSTEM);
CU2X_D void __nv_atomic_thread_fence(int __order,
                                     int __scope = __NV_THREAD_SCOPE_SYSTEM);

// Not CUDA's: what cuda::atomic is made of.
CU2X_D int __cu2x_atomic_load(int *);
CU2X_D unsigned __cu2x_atomic_load(unsigned *);
CU2X_D float __cu2x_atomic_load(float *);
CU2X_D void __cu2x_atomic_store(int *, int);
CU2X_D void __cu2x_atomic_store(unsigned *, unsigned);
CU2X_D void __cu2x_atomic_store(float *, float);

#endif // CU2X_HEADERS_ATOMICS_H
