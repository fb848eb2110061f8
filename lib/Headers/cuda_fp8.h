//===- cuda_fp8.h - Types of 8 bits and their conversions -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_FP8_H
#define CU2X_HEADERS_CUDA_FP8_H

#include "cuda_bf16.h"

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

struct __align__(1) __nv_fp8_e5m2 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e5m2() = default;
  __host__ __device__ explicit __nv_fp8_e5m2(__half);
  __host__ __device__ explicit __nv_fp8_e5m2(__nv_bfloat16);
  __host__ __device__ explicit __nv_fp8_e5m2(float);
  __host__ __device__ explicit __nv_fp8_e5m2(double);
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned short);
  __host__ __device__ explicit __nv_fp8_e5m2(const unsigned);
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned long);
  __host__ __device__ explicit __nv_fp8_e5m2(unsigned long long);
  __host__ __device__ explicit __nv_fp8_e5m2(short);
  __host__ __device__ explicit __nv_fp8_e5m2(int);
  __host__ __device__ explicit __nv_fp8_e5m2(long);
  __host__ __device__ explicit __nv_fp8_e5m2(long long);
  __host__ __device__ explicit operator __half() const;
  __host__ __device__ explicit operator float() const;
  __host__ __device__ explicit operator __nv_bfloat16() const;
  __host__ __device__ explicit operator double() const;
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

struct __align__(2) __nv_fp8x2_e5m2 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e5m2() = default;
  __host__ __device__ explicit __nv_fp8x2_e5m2(const __half2);
  __host__ __device__ explicit __nv_fp8x2_e5m2(const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp8x2_e5m2(const float2);
  __host__ __device__ explicit __nv_fp8x2_e5m2(const double2);
  __host__ __device__ explicit operator __half2() const;
  __host__ __device__ explicit operator float2() const;
};

struct __align__(4) __nv_fp8x4_e5m2 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e5m2() = default;
  __host__ __device__ explicit __nv_fp8x4_e5m2(const __half2 __flo,
                                               const __half2);
  __host__ __device__ explicit __nv_fp8x4_e5m2(const __nv_bfloat162 __flo,
                                               const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp8x4_e5m2(const float4);
  __host__ __device__ explicit __nv_fp8x4_e5m2(const double4);
  __host__ __device__ explicit __nv_fp8x4_e5m2(const double4_16a);
  __host__ __device__ explicit __nv_fp8x4_e5m2(const double4_32a);
  __host__ __device__ explicit operator float4() const;
};

struct __align__(1) __nv_fp8_e4m3 {
  __nv_fp8_storage_t __x;
  __nv_fp8_e4m3() = default;
  __host__ __device__ explicit __nv_fp8_e4m3(__half);
  __host__ __device__ explicit __nv_fp8_e4m3(__nv_bfloat16);
  __host__ __device__ explicit __nv_fp8_e4m3(float);
  __host__ __device__ explicit __nv_fp8_e4m3(double);
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned short);
  __host__ __device__ explicit __nv_fp8_e4m3(const unsigned);
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned long);
  __host__ __device__ explicit __nv_fp8_e4m3(unsigned long long);
  __host__ __device__ explicit __nv_fp8_e4m3(short);
  __host__ __device__ explicit __nv_fp8_e4m3(int);
  __host__ __device__ explicit __nv_fp8_e4m3(long);
  __host__ __device__ explicit __nv_fp8_e4m3(long long);
  __host__ __device__ explicit operator __half() const;
  __host__ __device__ explicit operator float() const;
  __host__ __device__ explicit operator __nv_bfloat16() const;
  __host__ __device__ explicit operator double() const;
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

struct __align__(2) __nv_fp8x2_e4m3 {
  __nv_fp8x2_storage_t __x;
  __nv_fp8x2_e4m3() = default;
  __host__ __device__ explicit __nv_fp8x2_e4m3(const __half2);
  __host__ __device__ explicit __nv_fp8x2_e4m3(const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp8x2_e4m3(const float2);
  __host__ __device__ explicit __nv_fp8x2_e4m3(const double2);
  __host__ __device__ explicit operator __half2() const;
  __host__ __device__ explicit operator float2() const;
};

struct __align__(4) __nv_fp8x4_e4m3 {
  __nv_fp8x4_storage_t __x;
  __nv_fp8x4_e4m3() = default;
  __host__ __device__ explicit __nv_fp8x4_e4m3(const __half2 __flo,
                                               const __half2);
  __host__ __device__ explicit __nv_fp8x4_e4m3(const __nv_bfloat162 __flo,
                                               const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp8x4_e4m3(const float4);
  __host__ __device__ explicit __nv_fp8x4_e4m3(const double4);
  __host__ __device__ explicit __nv_fp8x4_e4m3(const double4_16a);
  __host__ __device__ explicit __nv_fp8x4_e4m3(const double4_32a);
  __host__ __device__ explicit operator float4() const;
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
CU2X_HD __nv_fp8_storage_t __nv_cvt_float_to_fp8(float, __nv_saturation_t,
                                                 __nv_fp8_interpretation_t);
CU2X_HD
__nv_fp8x2_storage_t __nv_cvt_float2_to_fp8x2(float2, __nv_saturation_t,
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

#endif // CU2X_HEADERS_CUDA_FP8_H
