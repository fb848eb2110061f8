//===- vectors.h - Vector types for host code -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// dim3, float4 and the like, with the names and the layout that they have in
// CUDA and in the kernels.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_VECTORS_H
#define CU2X_RUNTIME_VECTORS_H

#include <cstddef>

#define CU2X_VECTOR4(NAME, TYPE, ALIGN)                                        \
  struct alignas(ALIGN) NAME {                                                 \
    TYPE x, y, z, w;                                                           \
  };                                                                           \
  inline constexpr NAME make_##NAME(TYPE First, TYPE Second, TYPE Third,       \
                                    TYPE Fourth) {                             \
    return {First, Second, Third, Fourth};                                     \
  }
#define CU2X_VECTORS(NAME, TYPE, ALIGN2, ALIGN4)                               \
  struct NAME##1 { TYPE x; };                                                  \
  struct alignas(ALIGN2) NAME##2 { TYPE x, y; };                               \
  struct NAME##3 { TYPE x, y, z; };                                            \
  inline constexpr NAME##1 make_##NAME##1(TYPE First) { return {First}; }      \
  inline constexpr NAME##2 make_##NAME##2(TYPE First, TYPE Second) {           \
    return {First, Second};                                                    \
  }                                                                            \
  inline constexpr NAME##3 make_##NAME##3(TYPE First, TYPE Second,             \
                                          TYPE Third) {                        \
    return {First, Second, Third};                                             \
  }                                                                            \
  CU2X_VECTOR4(NAME##4, TYPE, ALIGN4)
CU2X_VECTORS(char, signed char, 2, 4)
CU2X_VECTORS(uchar, unsigned char, 2, 4)
CU2X_VECTORS(short, short, 4, 8)
CU2X_VECTORS(ushort, unsigned short, 4, 8)
CU2X_VECTORS(int, int, 8, 16)
CU2X_VECTORS(uint, unsigned, 8, 16)
CU2X_VECTORS(long, long, 16, 16)
CU2X_VECTORS(ulong, unsigned long, 16, 16)
CU2X_VECTORS(longlong, long long, 16, 16)
CU2X_VECTORS(ulonglong, unsigned long long, 16, 16)
CU2X_VECTORS(float, float, 8, 16)
CU2X_VECTORS(double, double, 16, 16)
CU2X_VECTOR4(long4_16a, long, 16)
CU2X_VECTOR4(long4_32a, long, 32)
CU2X_VECTOR4(ulong4_16a, unsigned long, 16)
CU2X_VECTOR4(ulong4_32a, unsigned long, 32)
CU2X_VECTOR4(longlong4_16a, long long, 16)
CU2X_VECTOR4(longlong4_32a, long long, 32)
CU2X_VECTOR4(ulonglong4_16a, unsigned long long, 16)
CU2X_VECTOR4(ulonglong4_32a, unsigned long long, 32)
CU2X_VECTOR4(double4_16a, double, 16)
CU2X_VECTOR4(double4_32a, double, 32)
#undef CU2X_VECTORS
#undef CU2X_VECTOR4

struct dim3 {
  unsigned x, y, z;
  constexpr dim3(unsigned First = 1, unsigned Second = 1, unsigned Third = 1)
      : x(First), y(Second), z(Third) {}
  constexpr dim3(uint3 Value) : x(Value.x), y(Value.y), z(Value.z) {}
  constexpr operator uint3() const { return uint3{x, y, z}; }
};

#endif // CU2X_RUNTIME_VECTORS_H
