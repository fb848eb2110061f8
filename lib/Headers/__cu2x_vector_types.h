//===- __cu2x_vector_types.h - Built-in vector types, dim3 and make_* *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_VECTOR_TYPES_H
#define CU2X_HEADERS_VECTOR_TYPES_H

#include "__cu2x_attributes.h"

struct char1 {
  signed char x;
};
struct __align__(2) char2 {
  signed char x, y;
};
struct char3 {
  signed char x, y, z;
};
struct __align__(4) char4 {
  signed char x, y, z, w;
};
struct uchar1 {
  unsigned char x;
};
struct __align__(2) uchar2 {
  unsigned char x, y;
};
struct uchar3 {
  unsigned char x, y, z;
};
struct __align__(4) uchar4 {
  unsigned char x, y, z, w;
};
struct short1 {
  short x;
};
struct __align__(4) short2 {
  short x, y;
};
struct short3 {
  short x, y, z;
};
struct __align__(8) short4 {
  short x, y, z, w;
};
struct ushort1 {
  unsigned short x;
};
struct __align__(4) ushort2 {
  unsigned short x, y;
};
struct ushort3 {
  unsigned short x, y, z;
};
struct __align__(8) ushort4 {
  unsigned short x, y, z, w;
};
struct int1 {
  int x;
};
struct __align__(8) int2 {
  int x, y;
};
struct int3 {
  int x, y, z;
};
struct __align__(16) int4 {
  int x, y, z, w;
};
struct uint1 {
  unsigned x;
};
struct __align__(8) uint2 {
  unsigned x, y;
};
struct uint3 {
  unsigned x, y, z;
};
struct __align__(16) uint4 {
  unsigned x, y, z, w;
};
struct long1 {
  long x;
};
struct __align__(16) long2 {
  long x, y;
};
struct long3 {
  long x, y, z;
};
struct __align__(16) long4 {
  long x, y, z, w;
};
struct __align__(16) long4_16a {
  long x, y, z, w;
};
struct __align__(32) long4_32a {
  long x, y, z, w;
};
struct ulong1 {
  unsigned long x;
};
struct __align__(16) ulong2 {
  unsigned long x, y;
};
struct ulong3 {
  unsigned long x, y, z;
};
struct __align__(16) ulong4 {
  unsigned long x, y, z, w;
};
struct __align__(16) ulong4_16a {
  unsigned long x, y, z, w;
};
struct __align__(32) ulong4_32a {
  unsigned long x, y, z, w;
};
struct float1 {
  float x;
};
struct __align__(8) float2 {
  float x, y;
};
struct float3 {
  float x, y, z;
};
struct __align__(16) float4 {
  float x, y, z, w;
};
struct longlong1 {
  long long x;
};
struct __align__(16) longlong2 {
  long long x, y;
};
struct longlong3 {
  long long x, y, z;
};
struct __align__(16) longlong4 {
  long long x, y, z, w;
};
struct __align__(16) longlong4_16a {
  long long x, y, z, w;
};
struct __align__(32) longlong4_32a {
  long long x, y, z, w;
};
struct ulonglong1 {
  unsigned long long x;
};
struct __align__(16) ulonglong2 {
  unsigned long long x, y;
};
struct ulonglong3 {
  unsigned long long x, y, z;
};
struct __align__(16) ulonglong4 {
  unsigned long long x, y, z, w;
};
struct __align__(16) ulonglong4_16a {
  unsigned long long x, y, z, w;
};
struct __align__(32) ulonglong4_32a {
  unsigned long long x, y, z, w;
};
struct double1 {
  double x;
};
struct __align__(16) double2 {
  double x, y;
};
struct double3 {
  double x, y, z;
};
struct __align__(16) double4 {
  double x, y, z, w;
};
struct __align__(16) double4_16a {
  double x, y, z, w;
};
struct __align__(32) double4_32a {
  double x, y, z, w;
};

struct dim3 {
  unsigned x, y, z;
  __host__ __device__ constexpr dim3(unsigned __X = 1, unsigned __Y = 1,
                                     unsigned __Z = 1)
      : x(__X), y(__Y), z(__Z) {}
  __host__ __device__ constexpr dim3(uint3 __V)
      : x(__V.x), y(__V.y), z(__V.z) {}
  __host__ __device__ constexpr operator uint3() const {
    return uint3{x, y, z};
  }
};

CU2X_HD char1 make_char1(signed char);
CU2X_HD char2 make_char2(signed char, signed char);
CU2X_HD char3 make_char3(signed char, signed char, signed char);
CU2X_HD char4 make_char4(signed char, signed char, signed char, signed char);
CU2X_HD uchar1 make_uchar1(unsigned char);
CU2X_HD uchar2 make_uchar2(unsigned char, unsigned char);
CU2X_HD uchar3 make_uchar3(unsigned char, unsigned char, unsigned char);
CU2X_HD uchar4 make_uchar4(unsigned char, unsigned char, unsigned char,
                           unsigned char);
CU2X_HD short1 make_short1(short);
CU2X_HD short2 make_short2(short, short);
CU2X_HD short3 make_short3(short, short, short);
CU2X_HD short4 make_short4(short, short, short, short);
CU2X_HD ushort1 make_ushort1(unsigned short);
CU2X_HD ushort2 make_ushort2(unsigned short, unsigned short);
CU2X_HD ushort3 make_ushort3(unsigned short, unsigned short, unsigned short);
CU2X_HD ushort4 make_ushort4(unsigned short, unsigned short, unsigned short,
                             unsigned short);
CU2X_HD int1 make_int1(int);
CU2X_HD int2 make_int2(int, int);
CU2X_HD int3 make_int3(int, int, int);
CU2X_HD int4 make_int4(int, int, int, int);
CU2X_HD uint1 make_uint1(unsigned);
CU2X_HD uint2 make_uint2(unsigned, unsigned);
CU2X_HD uint3 make_uint3(unsigned, unsigned, unsigned);
CU2X_HD uint4 make_uint4(unsigned, unsigned, unsigned, unsigned);
CU2X_HD long1 make_long1(long);
CU2X_HD long2 make_long2(long, long);
CU2X_HD long3 make_long3(long, long, long);
CU2X_HD long4 make_long4(long, long, long, long);
CU2X_HD long4_16a make_long4_16a(long, long, long, long);
CU2X_HD long4_32a make_long4_32a(long, long, long, long);
CU2X_HD ulong1 make_ulong1(unsigned long);
CU2X_HD ulong2 make_ulong2(unsigned long, unsigned long);
CU2X_HD ulong3 make_ulong3(unsigned long, unsigned long, unsigned long);
CU2X_HD ulong4 make_ulong4(unsigned long, unsigned long, unsigned long,
                           unsigned long);
CU2X_HD ulong4_16a make_ulong4_16a(unsigned long, unsigned long, unsigned long,
                                   unsigned long);
CU2X_HD ulong4_32a make_ulong4_32a(unsigned long, unsigned long, unsigned long,
                                   unsigned long);
CU2X_HD float1 make_float1(float);
CU2X_HD float2 make_float2(float, float);
CU2X_HD float3 make_float3(float, float, float);
CU2X_HD float4 make_float4(float, float, float, float);
CU2X_HD longlong1 make_longlong1(long long);
CU2X_HD longlong2 make_longlong2(long long, long long);
CU2X_HD longlong3 make_longlong3(long long, long long, long long);
CU2X_HD longlong4 make_longlong4(long long, long long, long long, long long);
CU2X_HD longlong4_16a make_longlong4_16a(long long, long long, long long,
                                         long long);
CU2X_HD longlong4_32a make_longlong4_32a(long long, long long, long long,
                                         long long);
CU2X_HD ulonglong1 make_ulonglong1(unsigned long long);
CU2X_HD ulonglong2 make_ulonglong2(unsigned long long, unsigned long long);
CU2X_HD ulonglong3 make_ulonglong3(unsigned long long, unsigned long long,
                                   unsigned long long);
CU2X_HD ulonglong4 make_ulonglong4(unsigned long long, unsigned long long,
                                   unsigned long long, unsigned long long);
CU2X_HD ulonglong4_16a make_ulonglong4_16a(unsigned long long,
                                           unsigned long long,
                                           unsigned long long,
                                           unsigned long long);
CU2X_HD ulonglong4_32a make_ulonglong4_32a(unsigned long long,
                                           unsigned long long,
                                           unsigned long long,
                                           unsigned long long);
CU2X_HD double1 make_double1(double);
CU2X_HD double2 make_double2(double, double);
CU2X_HD double3 make_double3(double, double, double);
CU2X_HD double4 make_double4(double, double, double, double);
CU2X_HD double4_16a make_double4_16a(double, double, double, double);
CU2X_HD double4_32a make_double4_32a(double, double, double, double);

#endif // CU2X_HEADERS_VECTOR_TYPES_H
