//===- vectors.h - Functions that make built-in vectors ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_VECTORS_H
#define CU2X_SIMT_VECTORS_H

#include "simt/qualifiers.h"

#include "__cu2x_vector_types.h"

#define CU2X_MAKE4(NAME, T)                                                    \
  CU2X_DEVICE NAME make_##NAME(T X, T Y, T Z, T W) { return {X, Y, Z, W}; }
#define CU2X_MAKE(NAME, T)                                                     \
  CU2X_DEVICE NAME##1 make_##NAME##1(T X) { return {X}; }                      \
  CU2X_DEVICE NAME##2 make_##NAME##2(T X, T Y) { return {X, Y}; }              \
  CU2X_DEVICE NAME##3 make_##NAME##3(T X, T Y, T Z) { return {X, Y, Z}; }      \
  CU2X_MAKE4(NAME##4, T)
CU2X_MAKE(char, signed char)
CU2X_MAKE(uchar, unsigned char)
CU2X_MAKE(short, short)
CU2X_MAKE(ushort, unsigned short)
CU2X_MAKE(int, int)
CU2X_MAKE(uint, unsigned)
CU2X_MAKE(long, long)
CU2X_MAKE(ulong, unsigned long)
CU2X_MAKE(longlong, long long)
CU2X_MAKE(ulonglong, unsigned long long)
CU2X_MAKE(float, float)
CU2X_MAKE(double, double)
CU2X_MAKE4(long4_16a, long)
CU2X_MAKE4(long4_32a, long)
CU2X_MAKE4(ulong4_16a, unsigned long)
CU2X_MAKE4(ulong4_32a, unsigned long)
CU2X_MAKE4(longlong4_16a, long long)
CU2X_MAKE4(longlong4_32a, long long)
CU2X_MAKE4(ulonglong4_16a, unsigned long long)
CU2X_MAKE4(ulonglong4_32a, unsigned long long)
CU2X_MAKE4(double4_16a, double)
CU2X_MAKE4(double4_32a, double)
#undef CU2X_MAKE
#undef CU2X_MAKE4

#endif // CU2X_SIMT_VECTORS_H
