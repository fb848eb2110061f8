//===- cuda_fp8.h - Types of 8 bits and their conversions -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_FP8_H
#define CU2X_HEADERS_CUDA_FP8_H

// That of the executor where a program runs there.
#include <cuda_bf16.h>
#include <cuda_fp16.h>

#define __CUDA_FP8_TYPES_EXIST__
#define __CUDA_FP8_H__

typedef unsigned char __nv_fp8_storage_t;
typedef unsigned short __nv_fp8x2_storage_t;
typedef unsigned __nv_fp8x4_storage_t;
enum __nv_saturation_t {
  __NV_NOSAT,
  __NV_SATFINITE,
};
enum __nv_fp8_interpretation_t {
  __NV_E4M3,
  __NV_E5M2,
};

struct __nv_fp8_e5m2;
struct __nv_fp8x2_e5m2;
struct __nv_fp8x4_e5m2;
struct __nv_fp8_e4m3;
struct __nv_fp8x2_e4m3;
struct __nv_fp8x4_e4m3;
struct __nv_fp8_e8m0;
struct __nv_fp8x2_e8m0;
struct __nv_fp8x4_e8m0;

/// The nearest number of 8 bits, even where two are as near. What is too large
/// becomes the largest number, or infinity or NaN without saturation.
CU2X_SOURCE CU2X_HD __nv_fp8_storage_t
__nv_cvt_float_to_fp8(float __value, __nv_saturation_t __saturate,
                      __nv_fp8_interpretation_t __kind) {
  unsigned __bits = __float_as_uint(__value);
  unsigned __sign = __bits >> 24 & 0x80u, __magnitude = __bits & 0x7fffffffu;
  if (__magnitude > 0x7f800000u)
    return 0x7f;
  bool __narrow = __kind == __NV_E4M3;
  int __fraction = __narrow ? 3 : 2, __lowest = __narrow ? -6 : -14;
  int __exponent = int(__magnitude >> 23) - 127;
  int __drop = 23 - __fraction;
  if (__exponent < __lowest) {
    __drop += __lowest - __exponent;
    __exponent = __lowest;
  }
  unsigned __code = 0u;
  if (__drop < 25) {
    unsigned __mantissa = (__magnitude & 0x7fffffu) | 0x800000u;
    unsigned __half_unit = 1u << (__drop - 1);
    unsigned __rest = __mantissa & (2u * __half_unit - 1u);
    __code = __mantissa >> __drop;
    if (__rest > __half_unit || (__rest == __half_unit && (__code & 1u) != 0u))
      ++__code;
    __code += unsigned(__exponent - __lowest) << __fraction;
  }
  unsigned __largest = __narrow ? 0x7eu : 0x7bu;
  if (__code > __largest)
    __code = __saturate == __NV_SATFINITE ? __largest : __largest + 1u;
  return (__nv_fp8_storage_t)(__sign | __code);
}

/// The number of 8 bits as a float.
CU2X_SOURCE CU2X_HD float __fp8_to_float(__nv_fp8_storage_t __bits,
                                         __nv_fp8_interpretation_t __kind) {
  if (__kind == __NV_E5M2)
    return __half2float(__ushort_as_half((unsigned short)(__bits << 8)));
  if ((__bits & 0x7f) == 0x7f)
    return __uint_as_float(0x7fffffffu);
  // Both have a sign, exponents and fractions; the bias differs by 8.
  unsigned __half_bits = (__bits & 0x80u) << 8 | (__bits & 0x7fu) << 7;
  return __half2float(__ushort_as_half((unsigned short)__half_bits)) * 256.0f;
}

CU2X_SOURCE CU2X_HD __nv_fp8x2_storage_t
__nv_cvt_float2_to_fp8x2(float2 __value, __nv_saturation_t __saturate,
                         __nv_fp8_interpretation_t __kind) {
  unsigned __low = __nv_cvt_float_to_fp8(__value.x, __saturate, __kind);
  unsigned __high = __nv_cvt_float_to_fp8(__value.y, __saturate, __kind);
  return (__nv_fp8x2_storage_t)(__low | __high << 8);
}

struct CU2X_SOURCE __align__(1) __nv_fp8_e5m2 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e5m2() = default;
  __host__ __device__ explicit __nv_fp8_e5m2(__half __value)
      : __x(__nv_cvt_float_to_fp8(__half2float(__value), __NV_SATFINITE,
                                  __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(__nv_bfloat16 __value)
      : __x(__nv_cvt_float_to_fp8(__bfloat162float(__value), __NV_SATFINITE,
                                  __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(float __value)
      : __x(__nv_cvt_float_to_fp8(__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(double);
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned short __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned long long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(short __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(int __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8_e5m2(long long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit operator float() const {
    return __fp8_to_float(__x, __NV_E5M2);
  }
  __host__ __device__ explicit operator __half() const {
    return __float2half(__fp8_to_float(__x, __NV_E5M2));
  }
  __host__ __device__ explicit operator __nv_bfloat16() const {
    return __float2bfloat16(__fp8_to_float(__x, __NV_E5M2));
  }
  __host__ __device__ explicit operator double() const;
  __host__ __device__ explicit operator unsigned short() const {
    return __half2ushort_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator unsigned() const {
    return __half2uint_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator unsigned long() const {
    return __half2ull_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator unsigned long long() const {
    return __half2ull_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator short() const {
    return __half2short_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator int() const {
    return __half2int_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator long() const {
    return __half2ll_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator long long() const {
    return __half2ll_rz(__float2half(__fp8_to_float(__x, __NV_E5M2)));
  }
  __host__ __device__ explicit operator unsigned char() const;
  __host__ __device__ explicit operator signed char() const;
  __host__ __device__ explicit operator char() const;
  __host__ __device__ explicit operator bool() const {
    return (__x & 0x7f) != 0;
  }
};

struct CU2X_SOURCE __align__(2) __nv_fp8x2_e5m2 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e5m2() = default;
  __host__ __device__ explicit __nv_fp8x2_e5m2(const __half2 __value)
      : __x(__nv_cvt_float2_to_fp8x2(__half22float2(__value), __NV_SATFINITE,
                                     __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8x2_e5m2(const __nv_bfloat162 __value)
      : __x(__nv_cvt_float2_to_fp8x2(__bfloat1622float2(__value),
                                     __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8x2_e5m2(const float2 __value)
      : __x(__nv_cvt_float2_to_fp8x2(__value, __NV_SATFINITE, __NV_E5M2)) {}
  __host__ __device__ explicit __nv_fp8x2_e5m2(const double2);
  __host__ __device__ explicit operator float2() const {
    return make_float2(
        __fp8_to_float((__nv_fp8_storage_t)(__x & 0xff), __NV_E5M2),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 8), __NV_E5M2));
  }
  __host__ __device__ explicit operator __half2() const {
    return __floats2half2_rn(
        __fp8_to_float((__nv_fp8_storage_t)(__x & 0xff), __NV_E5M2),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 8), __NV_E5M2));
  }
};

struct CU2X_SOURCE __align__(4) __nv_fp8x4_e5m2 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e5m2() = default;
  __host__ __device__ explicit __nv_fp8x4_e5m2(const __half2 __low,
                                               const __half2 __high)
      : __x((unsigned)__nv_cvt_float2_to_fp8x2(__half22float2(__low),
                                               __NV_SATFINITE, __NV_E5M2) |
            (unsigned)__nv_cvt_float2_to_fp8x2(__half22float2(__high),
                                               __NV_SATFINITE, __NV_E5M2)
                << 16) {}
  __host__ __device__ explicit __nv_fp8x4_e5m2(const __nv_bfloat162 __low,
                                               const __nv_bfloat162 __high)
      : __x((unsigned)__nv_cvt_float2_to_fp8x2(__bfloat1622float2(__low),
                                               __NV_SATFINITE, __NV_E5M2) |
            (unsigned)__nv_cvt_float2_to_fp8x2(__bfloat1622float2(__high),
                                               __NV_SATFINITE, __NV_E5M2)
                << 16) {}
  __host__ __device__ explicit __nv_fp8x4_e5m2(const float4 __value)
      : __x((unsigned)__nv_cvt_float2_to_fp8x2(
                make_float2(__value.x, __value.y), __NV_SATFINITE, __NV_E5M2) |
            (unsigned)__nv_cvt_float2_to_fp8x2(
                make_float2(__value.z, __value.w), __NV_SATFINITE, __NV_E5M2)
                << 16) {}
  __host__ __device__ explicit __nv_fp8x4_e5m2(const double4);
  __host__ __device__ explicit __nv_fp8x4_e5m2(const double4_16a);
  __host__ __device__ explicit __nv_fp8x4_e5m2(const double4_32a);
  __host__ __device__ explicit operator float4() const {
    return make_float4(
        __fp8_to_float((__nv_fp8_storage_t)(__x & 0xff), __NV_E5M2),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 8 & 0xff), __NV_E5M2),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 16 & 0xff), __NV_E5M2),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 24), __NV_E5M2));
  }
};

struct CU2X_SOURCE __align__(1) __nv_fp8_e4m3 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e4m3() = default;
  __host__ __device__ explicit __nv_fp8_e4m3(__half __value)
      : __x(__nv_cvt_float_to_fp8(__half2float(__value), __NV_SATFINITE,
                                  __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(__nv_bfloat16 __value)
      : __x(__nv_cvt_float_to_fp8(__bfloat162float(__value), __NV_SATFINITE,
                                  __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(float __value)
      : __x(__nv_cvt_float_to_fp8(__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(double);
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned short __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned long long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(short __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(int __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8_e4m3(long long __value)
      : __x(__nv_cvt_float_to_fp8((float)__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit operator float() const {
    return __fp8_to_float(__x, __NV_E4M3);
  }
  __host__ __device__ explicit operator __half() const {
    return __float2half(__fp8_to_float(__x, __NV_E4M3));
  }
  __host__ __device__ explicit operator __nv_bfloat16() const {
    return __float2bfloat16(__fp8_to_float(__x, __NV_E4M3));
  }
  __host__ __device__ explicit operator double() const;
  __host__ __device__ explicit operator unsigned short() const {
    return __half2ushort_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator unsigned() const {
    return __half2uint_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator unsigned long() const {
    return __half2ull_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator unsigned long long() const {
    return __half2ull_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator short() const {
    return __half2short_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator int() const {
    return __half2int_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator long() const {
    return __half2ll_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator long long() const {
    return __half2ll_rz(__float2half(__fp8_to_float(__x, __NV_E4M3)));
  }
  __host__ __device__ explicit operator unsigned char() const;
  __host__ __device__ explicit operator signed char() const;
  __host__ __device__ explicit operator char() const;
  __host__ __device__ explicit operator bool() const {
    return (__x & 0x7f) != 0;
  }
};

struct CU2X_SOURCE __align__(2) __nv_fp8x2_e4m3 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e4m3() = default;
  __host__ __device__ explicit __nv_fp8x2_e4m3(const __half2 __value)
      : __x(__nv_cvt_float2_to_fp8x2(__half22float2(__value), __NV_SATFINITE,
                                     __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8x2_e4m3(const __nv_bfloat162 __value)
      : __x(__nv_cvt_float2_to_fp8x2(__bfloat1622float2(__value),
                                     __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8x2_e4m3(const float2 __value)
      : __x(__nv_cvt_float2_to_fp8x2(__value, __NV_SATFINITE, __NV_E4M3)) {}
  __host__ __device__ explicit __nv_fp8x2_e4m3(const double2);
  __host__ __device__ explicit operator float2() const {
    return make_float2(
        __fp8_to_float((__nv_fp8_storage_t)(__x & 0xff), __NV_E4M3),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 8), __NV_E4M3));
  }
  __host__ __device__ explicit operator __half2() const {
    return __floats2half2_rn(
        __fp8_to_float((__nv_fp8_storage_t)(__x & 0xff), __NV_E4M3),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 8), __NV_E4M3));
  }
};

struct CU2X_SOURCE __align__(4) __nv_fp8x4_e4m3 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e4m3() = default;
  __host__ __device__ explicit __nv_fp8x4_e4m3(const __half2 __low,
                                               const __half2 __high)
      : __x((unsigned)__nv_cvt_float2_to_fp8x2(__half22float2(__low),
                                               __NV_SATFINITE, __NV_E4M3) |
            (unsigned)__nv_cvt_float2_to_fp8x2(__half22float2(__high),
                                               __NV_SATFINITE, __NV_E4M3)
                << 16) {}
  __host__ __device__ explicit __nv_fp8x4_e4m3(const __nv_bfloat162 __low,
                                               const __nv_bfloat162 __high)
      : __x((unsigned)__nv_cvt_float2_to_fp8x2(__bfloat1622float2(__low),
                                               __NV_SATFINITE, __NV_E4M3) |
            (unsigned)__nv_cvt_float2_to_fp8x2(__bfloat1622float2(__high),
                                               __NV_SATFINITE, __NV_E4M3)
                << 16) {}
  __host__ __device__ explicit __nv_fp8x4_e4m3(const float4 __value)
      : __x((unsigned)__nv_cvt_float2_to_fp8x2(
                make_float2(__value.x, __value.y), __NV_SATFINITE, __NV_E4M3) |
            (unsigned)__nv_cvt_float2_to_fp8x2(
                make_float2(__value.z, __value.w), __NV_SATFINITE, __NV_E4M3)
                << 16) {}
  __host__ __device__ explicit __nv_fp8x4_e4m3(const double4);
  __host__ __device__ explicit __nv_fp8x4_e4m3(const double4_16a);
  __host__ __device__ explicit __nv_fp8x4_e4m3(const double4_32a);
  __host__ __device__ explicit operator float4() const {
    return make_float4(
        __fp8_to_float((__nv_fp8_storage_t)(__x & 0xff), __NV_E4M3),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 8 & 0xff), __NV_E4M3),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 16 & 0xff), __NV_E4M3),
        __fp8_to_float((__nv_fp8_storage_t)(__x >> 24), __NV_E4M3));
  }
};

struct __align__(1) __nv_fp8_e8m0 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e8m0() = default;
  __host__ __device__ explicit __nv_fp8_e8m0(__half);
  __host__ __device__ explicit __nv_fp8_e8m0(__nv_bfloat16);
  __host__ __device__ explicit __nv_fp8_e8m0(float);
  __host__ __device__ explicit __nv_fp8_e8m0(double);
  __host__ __device__ explicit __nv_fp8_e8m0(unsigned short);
  __host__ __device__ explicit __nv_fp8_e8m0(const unsigned);
  __host__ __device__ explicit __nv_fp8_e8m0(unsigned long long);
  __host__ __device__ explicit __nv_fp8_e8m0(unsigned long);
  __host__ __device__ explicit __nv_fp8_e8m0(short);
  __host__ __device__ explicit __nv_fp8_e8m0(int);
  __host__ __device__ explicit __nv_fp8_e8m0(long long);
  __host__ __device__ explicit __nv_fp8_e8m0(long);
  __host__ __device__ explicit operator float() const;
  __host__ __device__ explicit operator __nv_bfloat16() const;
  __host__ __device__ explicit operator double() const;
  __host__ __device__ explicit operator __half() const;
  __host__ __device__ explicit operator unsigned char() const;
  __host__ __device__ explicit operator unsigned short() const;
  __host__ __device__ explicit operator unsigned() const;
  __host__ __device__ explicit operator unsigned long() const;
  __host__ __device__ explicit operator unsigned long long() const;
  __host__ __device__ explicit operator signed char() const;
  __host__ __device__ explicit operator char() const;
  __host__ __device__ explicit operator short() const;
  __host__ __device__ explicit operator int() const;
  __host__ __device__ explicit operator long() const;
  __host__ __device__ explicit operator long long() const;
  __host__ __device__ explicit operator bool() const;
};

struct __align__(2) __nv_fp8x2_e8m0 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e8m0() = default;
  __host__ __device__ explicit __nv_fp8x2_e8m0(const __half2);
  __host__ __device__ explicit __nv_fp8x2_e8m0(const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp8x2_e8m0(const float2);
  __host__ __device__ explicit __nv_fp8x2_e8m0(const double2);
  __host__ __device__ explicit operator __nv_bfloat162() const;
  __host__ __device__ explicit operator float2() const;
  __host__ __device__ explicit operator __half2() const;
};

struct __align__(4) __nv_fp8x4_e8m0 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e8m0() = default;
  __host__ __device__ explicit __nv_fp8x4_e8m0(const __half2 __flo,
                                               const __half2);
  __host__ __device__ explicit __nv_fp8x4_e8m0(const __nv_bfloat162 __flo,
                                               const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp8x4_e8m0(const float4);
  __host__ __device__ explicit __nv_fp8x4_e8m0(const double4);
  __host__ __device__ explicit __nv_fp8x4_e8m0(const double4_16a);
  __host__ __device__ explicit __nv_fp8x4_e8m0(const double4_32a);
  __host__ __device__ explicit operator float4() const;
};

CU2X_HD __nv_fp8_storage_t __nv_cvt_double_to_fp8(double, __nv_saturation_t,
                                                  __nv_fp8_interpretation_t);
CU2X_HD
__nv_fp8x2_storage_t __nv_cvt_double2_to_fp8x2(double2, __nv_saturation_t,
                                               __nv_fp8_interpretation_t);
CU2X_HD __nv_fp8_storage_t __nv_cvt_halfraw_to_fp8(__half_raw,
                                                   __nv_saturation_t,
                                                   __nv_fp8_interpretation_t);
CU2X_HD
__nv_fp8x2_storage_t __nv_cvt_halfraw2_to_fp8x2(__half2_raw, __nv_saturation_t,
                                                __nv_fp8_interpretation_t);
CU2X_HD __nv_fp8_storage_t __nv_cvt_bfloat16raw_to_fp8(
    __nv_bfloat16_raw, __nv_saturation_t, __nv_fp8_interpretation_t);
CU2X_HD __nv_fp8x2_storage_t __nv_cvt_bfloat16raw2_to_fp8x2(
    __nv_bfloat162_raw, __nv_saturation_t, __nv_fp8_interpretation_t);
CU2X_HD __half_raw __nv_cvt_fp8_to_halfraw(__nv_fp8_storage_t,
                                           __nv_fp8_interpretation_t);
CU2X_HD __half2_raw __nv_cvt_fp8x2_to_halfraw2(__nv_fp8x2_storage_t,
                                               __nv_fp8_interpretation_t);
#ifndef CU2X_SIMT
CU2X_HD __nv_fp8_storage_t __nv_cvt_bfloat16raw_to_e8m0(__nv_bfloat16_raw,
                                                        __nv_saturation_t,
                                                        cudaRoundMode);
CU2X_HD __nv_fp8x2_storage_t __nv_cvt_bfloat162raw_to_e8m0x2(__nv_bfloat162_raw,
                                                             __nv_saturation_t,
                                                             cudaRoundMode);
CU2X_HD __nv_fp8_storage_t __nv_cvt_float_to_e8m0(float, __nv_saturation_t,
                                                  cudaRoundMode);
CU2X_HD __nv_fp8x2_storage_t __nv_cvt_float2_to_e8m0x2(float2,
                                                       __nv_saturation_t,
                                                       cudaRoundMode);
CU2X_HD __nv_fp8_storage_t __nv_cvt_double_to_e8m0(double, __nv_saturation_t,
                                                   cudaRoundMode);
CU2X_HD __nv_fp8x2_storage_t __nv_cvt_double2_to_e8m0x2(double2,
                                                        __nv_saturation_t,
                                                        cudaRoundMode);
CU2X_HD __nv_bfloat16_raw __nv_cvt_e8m0_to_bf16raw(__nv_fp8_storage_t);
CU2X_HD __nv_bfloat162_raw __nv_cvt_e8m0x2_to_bf162raw(__nv_fp8x2_storage_t);
#endif

#endif // CU2X_HEADERS_CUDA_FP8_H
