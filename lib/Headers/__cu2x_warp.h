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

CU2X_D void __syncwarp(unsigned mask = 0xffffffff);
CU2X_D unsigned __activemask();
CU2X_D int __all_sync(unsigned mask, int predicate);
CU2X_D int __any_sync(unsigned mask, int predicate);
CU2X_D int __uni_sync(unsigned mask, int predicate);
CU2X_D unsigned __ballot_sync(unsigned mask, int predicate);
CU2X_D unsigned __fns(unsigned mask, unsigned base, int offset);

// Without a mask: removed for architectures from sm_70 on.
CU2X_D int __all(int predicate);
CU2X_D int __any(int predicate);
CU2X_D unsigned __ballot(int predicate);
CU2X_D bool all(bool);
CU2X_D bool any(bool);

CU2X_D int __shfl_sync(unsigned mask, int, int lane, int width = 32);
CU2X_D unsigned __shfl_sync(unsigned mask, unsigned, int lane, int width = 32);
CU2X_D long __shfl_sync(unsigned mask, long, int lane, int width = 32);
CU2X_D unsigned long __shfl_sync(unsigned mask, unsigned long, int lane,
                                 int width = 32);
CU2X_D long long __shfl_sync(unsigned mask, long long, int lane,
                             int width = 32);
CU2X_D unsigned long long __shfl_sync(unsigned mask, unsigned long long,
                                      int lane, int width = 32);
CU2X_D float __shfl_sync(unsigned mask, float, int lane, int width = 32);
CU2X_D double __shfl_sync(unsigned mask, double, int lane, int width = 32);
CU2X_D int __shfl_up_sync(unsigned mask, int, unsigned delta, int width = 32);
CU2X_D unsigned __shfl_up_sync(unsigned mask, unsigned, unsigned delta,
                               int width = 32);
CU2X_D long __shfl_up_sync(unsigned mask, long, unsigned delta, int width = 32);
CU2X_D unsigned long __shfl_up_sync(unsigned mask, unsigned long,
                                    unsigned delta, int width = 32);
CU2X_D long long __shfl_up_sync(unsigned mask, long long, unsigned delta,
                                int width = 32);
CU2X_D unsigned long long __shfl_up_sync(unsigned mask, unsigned long long,
                                         unsigned delta, int width = 32);
CU2X_D float __shfl_up_sync(unsigned mask, float, unsigned delta,
                            int width = 32);
CU2X_D double __shfl_up_sync(unsigned mask, double, unsigned delta,
                             int width = 32);
CU2X_D int __shfl_down_sync(unsigned mask, int, unsigned delta, int width = 32);
CU2X_D unsigned __shfl_down_sync(unsigned mask, unsigned, unsigned delta,
                                 int width = 32);
CU2X_D long __shfl_down_sync(unsigned mask, long, unsigned delta,
                             int width = 32);
CU2X_D unsigned long __shfl_down_sync(unsigned mask, unsigned long,
                                      unsigned delta, int width = 32);
CU2X_D long long __shfl_down_sync(unsigned mask, long long, unsigned delta,
                                  int width = 32);
CU2X_D unsigned long long __shfl_down_sync(unsigned mask, unsigned long long,
                                           unsigned delta, int width = 32);
CU2X_D float __shfl_down_sync(unsigned mask, float, unsigned delta,
                              int width = 32);
CU2X_D double __shfl_down_sync(unsigned mask, double, unsigned delta,
                               int width = 32);
CU2X_D int __shfl_xor_sync(unsigned mask, int, int laneMask, int width = 32);
CU2X_D unsigned __shfl_xor_sync(unsigned mask, unsigned, int laneMask,
                                int width = 32);
CU2X_D long __shfl_xor_sync(unsigned mask, long, int laneMask, int width = 32);
CU2X_D unsigned long __shfl_xor_sync(unsigned mask, unsigned long, int laneMask,
                                     int width = 32);
CU2X_D long long __shfl_xor_sync(unsigned mask, long long, int laneMask,
                                 int width = 32);
CU2X_D unsigned long long __shfl_xor_sync(unsigned mask, unsigned long long,
                                          int laneMask, int width = 32);
CU2X_D float __shfl_xor_sync(unsigned mask, float, int laneMask,
                             int width = 32);
CU2X_D double __shfl_xor_sync(unsigned mask, double, int laneMask,
                              int width = 32);

CU2X_D int __shfl(int, int lane, int width = 32);
CU2X_D unsigned __shfl(unsigned, int lane, int width = 32);
CU2X_D long __shfl(long, int lane, int width = 32);
CU2X_D unsigned long __shfl(unsigned long, int lane, int width = 32);
CU2X_D long long __shfl(long long, int lane, int width = 32);
CU2X_D unsigned long long __shfl(unsigned long long, int lane, int width = 32);
CU2X_D float __shfl(float, int lane, int width = 32);
CU2X_D double __shfl(double, int lane, int width = 32);
CU2X_D int __shfl_up(int, unsigned delta, int width = 32);
CU2X_D unsigned __shfl_up(unsigned, unsigned delta, int width = 32);
CU2X_D long __shfl_up(long, unsigned delta, int width = 32);
CU2X_D unsigned long __shfl_up(unsigned long, unsigned delta, int width = 32);
CU2X_D long long __shfl_up(long long, unsigned delta, int width = 32);
CU2X_D unsigned long long __shfl_up(unsigned long long, unsigned delta,
                                    int width = 32);
CU2X_D float __shfl_up(float, unsigned delta, int width = 32);
CU2X_D double __shfl_up(double, unsigned delta, int width = 32);
CU2X_D int __shfl_down(int, unsigned delta, int width = 32);
CU2X_D unsigned __shfl_down(unsigned, unsigned delta, int width = 32);
CU2X_D long __shfl_down(long, unsigned delta, int width = 32);
CU2X_D unsigned long __shfl_down(unsigned long, unsigned delta, int width = 32);
CU2X_D long long __shfl_down(long long, unsigned delta, int width = 32);
CU2X_D unsigned long long __shfl_down(unsigned long long, unsigned delta,
                                      int width = 32);
CU2X_D float __shfl_down(float, unsigned delta, int width = 32);
CU2X_D double __shfl_down(double, unsigned delta, int width = 32);
CU2X_D int __shfl_xor(int, int laneMask, int width = 32);
CU2X_D unsigned __shfl_xor(unsigned, int laneMask, int width = 32);
CU2X_D long __shfl_xor(long, int laneMask, int width = 32);
CU2X_D unsigned long __shfl_xor(unsigned long, int laneMask, int width = 32);
CU2X_D long long __shfl_xor(long long, int laneMask, int width = 32);
CU2X_D unsigned long long __shfl_xor(unsigned long long, int laneMask,
                                     int width = 32);
CU2X_D float __shfl_xor(float, int laneMask, int width = 32);
CU2X_D double __shfl_xor(double, int laneMask, int width = 32);

CU2X_D unsigned __match_any_sync(unsigned mask, int);
CU2X_D unsigned __match_any_sync(unsigned mask, unsigned);
CU2X_D unsigned __match_any_sync(unsigned mask, long);
CU2X_D unsigned __match_any_sync(unsigned mask, unsigned long);
CU2X_D unsigned __match_any_sync(unsigned mask, long long);
CU2X_D unsigned __match_any_sync(unsigned mask, unsigned long long);
CU2X_D unsigned __match_any_sync(unsigned mask, float);
CU2X_D unsigned __match_any_sync(unsigned mask, double);
CU2X_D unsigned __match_all_sync(unsigned mask, int, int *predicate);
CU2X_D unsigned __match_all_sync(unsigned mask, unsigned, int *predicate);
CU2X_D unsigned __match_all_sync(unsigned mask, long, int *predicate);
CU2X_D unsigned __match_all_sync(unsigned mask, unsigned long, int *predicate);
CU2X_D unsigned __match_all_sync(unsigned mask, long long, int *predicate);
CU2X_D unsigned __match_all_sync(unsigned mask, unsigned long long,
                                 int *predicate);
CU2X_D unsigned __match_all_sync(unsigned mask, float, int *predicate);
CU2X_D unsigned __match_all_sync(unsigned mask, double, int *predicate);

CU2X_D unsigned __reduce_add_sync(unsigned mask, unsigned);
CU2X_D int __reduce_add_sync(unsigned mask, int);
CU2X_D unsigned __reduce_min_sync(unsigned mask, unsigned);
CU2X_D int __reduce_min_sync(unsigned mask, int);
CU2X_D unsigned __reduce_max_sync(unsigned mask, unsigned);
CU2X_D int __reduce_max_sync(unsigned mask, int);
CU2X_D unsigned __reduce_and_sync(unsigned mask, unsigned);
CU2X_D unsigned __reduce_or_sync(unsigned mask, unsigned);
CU2X_D unsigned __reduce_xor_sync(unsigned mask, unsigned);

#endif // CU2X_HEADERS_WARP_H
