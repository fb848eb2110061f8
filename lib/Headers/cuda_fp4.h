//===- cuda_fp4.h - Types of 4 bits and their conversions -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_FP4_H
#define CU2X_HEADERS_CUDA_FP4_H

#include "cuda_fp6.h"

#define __CUDA_FP4_TYPES_EXIST__
#define __CUDA_FP4_H__

typedef __nv_fp8_storage_t __nv_fp4_storage_t;
typedef __nv_fp8_storage_t __nv_fp4x2_storage_t;
typedef __nv_fp8x2_storage_t __nv_fp4x4_storage_t;
enum __nv_fp4_interpretation_t {
  __NV_E2M1,
};

struct __nv_fp4_e2m1;
struct __nv_fp4x2_e2m1;
struct __nv_fp4x4_e2m1;

struct __align__(1) __nv_fp4_e2m1 {
  __nv_fp4_storage_t __x;
  __nv_fp4_e2m1() = default;
  __host__ __device__ explicit __nv_fp4_e2m1(__half);
  __host__ __device__ explicit __nv_fp4_e2m1(__nv_bfloat16);
  __host__ __device__ explicit __nv_fp4_e2m1(float);
  __host__ __device__ explicit __nv_fp4_e2m1(double);
  __host__ __device__ explicit __nv_fp4_e2m1(unsigned short);
  __host__ __device__ explicit __nv_fp4_e2m1(const unsigned);
  __host__ __device__ explicit __nv_fp4_e2m1(unsigned long);
  __host__ __device__ explicit __nv_fp4_e2m1(unsigned long long);
  __host__ __device__ explicit __nv_fp4_e2m1(short);
  __host__ __device__ explicit __nv_fp4_e2m1(int);
  __host__ __device__ explicit __nv_fp4_e2m1(long);
  __host__ __device__ explicit __nv_fp4_e2m1(long long);
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

struct __align__(1) __nv_fp4x2_e2m1 {
  __nv_fp4x2_storage_t __x;
  __nv_fp4x2_e2m1() = default;
  __host__ __device__ explicit __nv_fp4x2_e2m1(const __half2);
  __host__ __device__ explicit __nv_fp4x2_e2m1(const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp4x2_e2m1(const float2);
  __host__ __device__ explicit __nv_fp4x2_e2m1(const double2);
  __host__ __device__ explicit operator __half2() const;
  __host__ __device__ explicit operator float2() const;
};

struct __align__(2) __nv_fp4x4_e2m1 {
  __nv_fp4x4_storage_t __x;
  __nv_fp4x4_e2m1() = default;
  __host__ __device__ explicit __nv_fp4x4_e2m1(const __half2 __flo,
                                               const __half2);
  __host__ __device__ explicit __nv_fp4x4_e2m1(const __nv_bfloat162 __flo,
                                               const __nv_bfloat162);
  __host__ __device__ explicit __nv_fp4x4_e2m1(const float4);
  __host__ __device__ explicit __nv_fp4x4_e2m1(const double4);
  __host__ __device__ explicit __nv_fp4x4_e2m1(const double4_16a);
  __host__ __device__ explicit __nv_fp4x4_e2m1(const double4_32a);
  __host__ __device__ explicit operator float4() const;
};

CU2X_HD __nv_fp4_storage_t __nv_cvt_double_to_fp4(double,
                                                  __nv_fp4_interpretation_t,
                                                  cudaRoundMode);
CU2X_HD __nv_fp4x2_storage_t __nv_cvt_double2_to_fp4x2(
    double2, __nv_fp4_interpretation_t, cudaRoundMode);
CU2X_HD __nv_fp4_storage_t __nv_cvt_float_to_fp4(float,
                                                 __nv_fp4_interpretation_t,
                                                 cudaRoundMode);
CU2X_HD __nv_fp4x2_storage_t __nv_cvt_float2_to_fp4x2(float2,
                                                      __nv_fp4_interpretation_t,
                                                      cudaRoundMode);
CU2X_HD __nv_fp4_storage_t __nv_cvt_halfraw_to_fp4(__half_raw,
                                                   __nv_fp4_interpretation_t,
                                                   cudaRoundMode);
CU2X_HD __nv_fp4x2_storage_t __nv_cvt_halfraw2_to_fp4x2(
    __half2_raw, __nv_fp4_interpretation_t, cudaRoundMode);
CU2X_HD __nv_fp4_storage_t __nv_cvt_bfloat16raw_to_fp4(
    __nv_bfloat16_raw, __nv_fp4_interpretation_t, cudaRoundMode);
CU2X_HD __nv_fp4x2_storage_t __nv_cvt_bfloat16raw2_to_fp4x2(
    __nv_bfloat162_raw, __nv_fp4_interpretation_t, cudaRoundMode);
CU2X_HD __half_raw __nv_cvt_fp4_to_halfraw(__nv_fp4_storage_t,
                                           __nv_fp4_interpretation_t);
CU2X_HD __half2_raw __nv_cvt_fp4x2_to_halfraw2(__nv_fp4x2_storage_t,
                                               __nv_fp4_interpretation_t);

#endif // CU2X_HEADERS_CUDA_FP4_H
