//===- __cu2x_warp.h - Warp votes, shuffles, matches and reductions *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_WARP_H
#define CU2X_HEADERS_WARP_H

#include "__cu2x_attributes.h"

CU2X_D void __syncwarp(unsigned __mask = 0xffffffff);
CU2X_D unsigned __activemask();
CU2X_D int __all_sync(unsigned __mask, int __predicate);
CU2X_D int __any_sync(unsigned __mask, int __predicate);
CU2X_D int __uni_sync(unsigned __mask, int __predicate);
CU2X_D unsigned __ballot_sync(unsigned __mask, int __predicate);
CU2X_D unsigned __fns(unsigned __mask, unsigned __base, int __offset);

// Without a mask: removed for architectures from sm_70 on.
CU2X_D int __all(int __predicate);
CU2X_D int __any(int __predicate);
CU2X_D unsigned __ballot(int __predicate);
CU2X_D bool all(bool);
CU2X_D bool any(bool);

CU2X_D int __shfl_sync(unsigned __mask, int, int __lane, int __width = 32);
CU2X_D unsigned __shfl_sync(unsigned __mask, unsigned, int __lane,
                            int __width = 32);
CU2X_D long __shfl_sync(unsigned __mask, long, int __lane, int __width = 32);
CU2X_D unsigned long __shfl_sync(unsigned __mask, unsigned long, int __lane,
                                 int __width = 32);
CU2X_D long long __shfl_sync(unsigned __mask, long long, int __lane,
                             int __width = 32);
CU2X_D unsigned long long __shfl_sync(unsigned __mask, unsigned long long,
                                      int __lane, int __width = 32);
CU2X_D float __shfl_sync(unsigned __mask, float, int __lane, int __width = 32);
CU2X_D double __shfl_sync(unsigned __mask, double, int __lane,
                          int __width = 32);
CU2X_D int __shfl_up_sync(unsigned __mask, int, unsigned __delta,
                          int __width = 32);
CU2X_D unsigned __shfl_up_sync(unsigned __mask, unsigned, unsigned __delta,
                               int __width = 32);
CU2X_D long __shfl_up_sync(unsigned __mask, long, unsigned __delta,
                           int __width = 32);
CU2X_D unsigned long __shfl_up_sync(unsigned __mask, unsigned long,
                                    unsigned __delta, int __width = 32);
CU2X_D long long __shfl_up_sync(unsigned __mask, long long, unsigned __delta,
                                int __width = 32);
CU2X_D unsigned long long __shfl_up_sync(unsigned __mask, unsigned long long,
                                         unsigned __delta, int __width = 32);
CU2X_D float __shfl_up_sync(unsigned __mask, float, unsigned __delta,
                            int __width = 32);
CU2X_D double __shfl_up_sync(unsigned __mask, double, unsigned __delta,
                             int __width = 32);
CU2X_D int __shfl_down_sync(unsigned __mask, int, unsigned __delta,
                            int __width = 32);
CU2X_D unsigned __shfl_down_sync(unsigned __mask, unsigned, unsigned __delta,
                                 int __width = 32);
CU2X_D long __shfl_down_sync(unsigned __mask, long, unsigned __delta,
                             int __width = 32);
CU2X_D unsigned long __shfl_down_sync(unsigned __mask, unsigned long,
                                      unsigned __delta, int __width = 32);
CU2X_D long long __shfl_down_sync(unsigned __mask, long long, unsigned __delta,
                                  int __width = 32);
CU2X_D unsigned long long __shfl_down_sync(unsigned __mask, unsigned long long,
                                           unsigned __delta, int __width = 32);
CU2X_D float __shfl_down_sync(unsigned __mask, float, unsigned __delta,
                              int __width = 32);
CU2X_D double __shfl_down_sync(unsigned __mask, double, unsigned __delta,
                               int __width = 32);
CU2X_D int __shfl_xor_sync(unsigned __mask, int, int __laneMask,
                           int __width = 32);
CU2X_D unsigned __shfl_xor_sync(unsigned __mask, unsigned, int __laneMask,
                                int __width = 32);
CU2X_D long __shfl_xor_sync(unsigned __mask, long, int __laneMask,
                            int __width = 32);
CU2X_D unsigned long __shfl_xor_sync(unsigned __mask, unsigned long,
                                     int __laneMask, int __width = 32);
CU2X_D long long __shfl_xor_sync(unsigned __mask, long long, int __laneMask,
                                 int __width = 32);
CU2X_D unsigned long long __shfl_xor_sync(unsigned __mask, unsigned long long,
                                          int __laneMask, int __width = 32);
CU2X_D float __shfl_xor_sync(unsigned __mask, float, int __laneMask,
                             int __width = 32);
CU2X_D double __shfl_xor_sync(unsigned __mask, double, int __laneMask,
                              int __width = 32);

CU2X_D int __shfl(int, int __lane, int __width = 32);
CU2X_D unsigned __shfl(unsigned, int __lane, int __width = 32);
CU2X_D long __shfl(long, int __lane, int __width = 32);
CU2X_D unsigned long __shfl(unsigned long, int __lane, int __width = 32);
CU2X_D long long __shfl(long long, int __lane, int __width = 32);
CU2X_D unsigned long long __shfl(unsigned long long, int __lane,
                                 int __width = 32);
CU2X_D float __shfl(float, int __lane, int __width = 32);
CU2X_D double __shfl(double, int __lane, int __width = 32);
CU2X_D int __shfl_up(int, unsigned __delta, int __width = 32);
CU2X_D unsigned __shfl_up(unsigned, unsigned __delta, int __width = 32);
CU2X_D long __shfl_up(long, unsigned __delta, int __width = 32);
CU2X_D unsigned long __shfl_up(unsigned long, unsigned __delta,
                               int __width = 32);
CU2X_D long long __shfl_up(long long, unsigned __delta, int __width = 32);
CU2X_D unsigned long long __shfl_up(unsigned long long, unsigned __delta,
                                    int __width = 32);
CU2X_D float __shfl_up(float, unsigned __delta, int __width = 32);
CU2X_D double __shfl_up(double, unsigned __delta, int __width = 32);
CU2X_D int __shfl_down(int, unsigned __delta, int __width = 32);
CU2X_D unsigned __shfl_down(unsigned, unsigned __delta, int __width = 32);
CU2X_D long __shfl_down(long, unsigned __delta, int __width = 32);
CU2X_D unsigned long __shfl_down(unsigned long, unsigned __delta,
                                 int __width = 32);
CU2X_D long long __shfl_down(long long, unsigned __delta, int __width = 32);
CU2X_D unsigned long long __shfl_down(unsigned long long, unsigned __delta,
                                      int __width = 32);
CU2X_D float __shfl_down(float, unsigned __delta, int __width = 32);
CU2X_D double __shfl_down(double, unsigned __delta, int __width = 32);
CU2X_D int __shfl_xor(int, int __laneMask, int __width = 32);
CU2X_D unsigned __shfl_xor(unsigned, int __laneMask, int __width = 32);
CU2X_D long __shfl_xor(long, int __laneMask, int __width = 32);
CU2X_D unsigned long __shfl_xor(unsigned long, int __laneMask,
                                int __width = 32);
CU2X_D long long __shfl_xor(long long, int __laneMask, int __width = 32);
CU2X_D unsigned long long __shfl_xor(unsigned long long, int __laneMask,
                                     int __width = 32);
CU2X_D float __shfl_xor(float, int __laneMask, int __width = 32);
CU2X_D double __shfl_xor(double, int __laneMask, int __width = 32);

CU2X_D unsigned __match_any_sync(unsigned __mask, int);
CU2X_D unsigned __match_any_sync(unsigned __mask, unsigned);
CU2X_D unsigned __match_any_sync(unsigned __mask, long);
CU2X_D unsigned __match_any_sync(unsigned __mask, unsigned long);
CU2X_D unsigned __match_any_sync(unsigned __mask, long long);
CU2X_D unsigned __match_any_sync(unsigned __mask, unsigned long long);
CU2X_D unsigned __match_any_sync(unsigned __mask, float);
CU2X_D unsigned __match_any_sync(unsigned __mask, double);
CU2X_D unsigned __match_all_sync(unsigned __mask, int, int *__predicate);
CU2X_D unsigned __match_all_sync(unsigned __mask, unsigned, int *__predicate);
CU2X_D unsigned __match_all_sync(unsigned __mask, long, int *__predicate);
CU2X_D unsigned __match_all_sync(unsigned __mask, unsigned long,
                                 int *__predicate);
CU2X_D unsigned __match_all_sync(unsigned __mask, long long, int *__predicate);
CU2X_D unsigned __match_all_sync(unsigned __mask, unsigned long long,
                                 int *__predicate);
CU2X_D unsigned __match_all_sync(unsigned __mask, float, int *__predicate);
CU2X_D unsigned __match_all_sync(unsigned __mask, double, int *__predicate);

CU2X_D unsigned __reduce_add_sync(unsigned __mask, unsigned);
CU2X_D int __reduce_add_sync(unsigned __mask, int);
CU2X_D unsigned __reduce_min_sync(unsigned __mask, unsigned);
CU2X_D int __reduce_min_sync(unsigned __mask, int);
CU2X_D unsigned __reduce_max_sync(unsigned __mask, unsigned);
CU2X_D int __reduce_max_sync(unsigned __mask, int);
CU2X_D unsigned __reduce_and_sync(unsigned __mask, unsigned);
CU2X_D unsigned __reduce_or_sync(unsigned __mask, unsigned);
CU2X_D unsigned __reduce_xor_sync(unsigned __mask, unsigned);

#endif // CU2X_HEADERS_WARP_H
