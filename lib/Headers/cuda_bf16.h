//===- cuda_bf16.h - bfloat16 types and functions ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_BF16_H
#define CU2X_HEADERS_CUDA_BF16_H

#include "cuda_fp16.h"

#define CUDART_INF_BF16 __ushort_as_bfloat16(0x7F80)
#define CUDART_NAN_BF16 __ushort_as_bfloat16(0x7FFF)
#define CUDART_MIN_DENORM_BF16 __ushort_as_bfloat16(0x0001)
#define CUDART_MAX_NORMAL_BF16 __ushort_as_bfloat16(0x7F7F)
#define CUDART_NEG_ZERO_BF16 __ushort_as_bfloat16(0x8000)
#define CUDART_ZERO_BF16 __ushort_as_bfloat16(0x0000)
#define CUDART_ONE_BF16 __ushort_as_bfloat16(0x3F80)
#define __CUDA_BF16_TYPES_EXIST__
#define __CUDA_BF16_H__
#define __CUDA_BF16_HPP__

struct __align__(2) __nv_bfloat16_raw {
  unsigned short x;
};

struct __align__(4) __nv_bfloat162_raw {
  unsigned short x;
  unsigned short y;
};

struct __align__(2) __nv_bfloat16 {
  unsigned short __x;
  __nv_bfloat16() = default;
  __host__ __device__ __nv_bfloat16(const __nv_bfloat16_raw &);
  __host__ __device__ __nv_bfloat16 &operator=(const __nv_bfloat16_raw &);
  __host__ __device__ operator __nv_bfloat16_raw() const;
  __host__ __device__ operator __nv_bfloat16_raw() const volatile;
  __host__ __device__ explicit __nv_bfloat16(__half);
  __host__ __device__ __nv_bfloat16(float);
  __host__ __device__ __nv_bfloat16(double);
  __host__ __device__ operator float() const;
  __host__ __device__ __nv_bfloat16 &operator=(float);
  __host__ __device__ __nv_bfloat16 &operator=(double);
  __host__ __device__ __nv_bfloat16(short);
  __host__ __device__ __nv_bfloat16(unsigned short);
  __host__ __device__ __nv_bfloat16(int);
  __host__ __device__ __nv_bfloat16(unsigned);
  __host__ __device__ __nv_bfloat16(long);
  __host__ __device__ __nv_bfloat16(unsigned long);
  __host__ __device__ __nv_bfloat16(long long);
  __host__ __device__ __nv_bfloat16(unsigned long long);
  __host__ __device__ operator signed char() const;
  __host__ __device__ operator unsigned char() const;
  __host__ __device__ operator char() const;
  __host__ __device__ operator short() const;
  __host__ __device__ operator unsigned short() const;
  __host__ __device__ operator int() const;
  __host__ __device__ operator unsigned() const;
  __host__ __device__ operator long() const;
  __host__ __device__ operator unsigned long() const;
  __host__ __device__ operator long long() const;
  __host__ __device__ operator unsigned long long() const;
  __host__ __device__ __nv_bfloat16 &operator=(short);
  __host__ __device__ __nv_bfloat16 &operator=(unsigned short);
  __host__ __device__ __nv_bfloat16 &operator=(int);
  __host__ __device__ __nv_bfloat16 &operator=(unsigned);
  __host__ __device__ __nv_bfloat16 &operator=(long long);
  __host__ __device__ __nv_bfloat16 &operator=(unsigned long long);
  __host__ __device__ operator bool() const;
};

struct __align__(4) __nv_bfloat162 {
  __nv_bfloat16 x;
  __nv_bfloat16 y;
  __nv_bfloat162() = default;
  __host__ __device__ __nv_bfloat162(const __nv_bfloat16 &__a,
                                     const __nv_bfloat16 &);
  __host__ __device__ __nv_bfloat162(const __nv_bfloat162_raw &);
  __host__ __device__ operator __nv_bfloat162_raw() const;
};

typedef __nv_bfloat16 nv_bfloat16;
typedef __nv_bfloat162 nv_bfloat162;
CU2X_HD __nv_bfloat16 __double2bfloat16(double);
CU2X_HD __nv_bfloat16 __float2bfloat16(float);
CU2X_HD __nv_bfloat16 __float2bfloat16_rn(float);
CU2X_HD __nv_bfloat16 __float2bfloat16_rz(float);
CU2X_HD __nv_bfloat16 __float2bfloat16_rd(float);
CU2X_HD __nv_bfloat16 __float2bfloat16_ru(float);
CU2X_HD float __bfloat162float(__nv_bfloat16);
CU2X_HD __nv_bfloat162 __float2bfloat162_rn(float);
CU2X_HD __nv_bfloat162 __floats2bfloat162_rn(float, float);
CU2X_HD float __low2float(__nv_bfloat162);
CU2X_HD float __high2float(__nv_bfloat162);
CU2X_HD __nv_bfloat162 __float22bfloat162_rn(float2);
CU2X_HD float2 __bfloat1622float2(__nv_bfloat162);
CU2X_HD signed char __bfloat162char_rz(__nv_bfloat16);
CU2X_HD unsigned char __bfloat162uchar_rz(__nv_bfloat16);
CU2X_D int __bfloat162int_rn(__nv_bfloat16);
CU2X_HD int __bfloat162int_rz(__nv_bfloat16);
CU2X_D int __bfloat162int_rd(__nv_bfloat16);
CU2X_D int __bfloat162int_ru(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __int2bfloat16_rn(int);
CU2X_D __nv_bfloat16 __int2bfloat16_rz(int);
CU2X_D __nv_bfloat16 __int2bfloat16_rd(int);
CU2X_D __nv_bfloat16 __int2bfloat16_ru(int);
CU2X_D short __bfloat162short_rn(__nv_bfloat16);
CU2X_HD short __bfloat162short_rz(__nv_bfloat16);
CU2X_D short __bfloat162short_rd(__nv_bfloat16);
CU2X_D short __bfloat162short_ru(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __short2bfloat16_rn(short);
CU2X_D __nv_bfloat16 __short2bfloat16_rz(short);
CU2X_D __nv_bfloat16 __short2bfloat16_rd(short);
CU2X_D __nv_bfloat16 __short2bfloat16_ru(short);
CU2X_D unsigned __bfloat162uint_rn(__nv_bfloat16);
CU2X_HD unsigned __bfloat162uint_rz(__nv_bfloat16);
CU2X_D unsigned __bfloat162uint_rd(__nv_bfloat16);
CU2X_D unsigned __bfloat162uint_ru(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __uint2bfloat16_rn(unsigned);
CU2X_D __nv_bfloat16 __uint2bfloat16_rz(unsigned);
CU2X_D __nv_bfloat16 __uint2bfloat16_rd(unsigned);
CU2X_D __nv_bfloat16 __uint2bfloat16_ru(unsigned);
CU2X_D unsigned short __bfloat162ushort_rn(__nv_bfloat16);
CU2X_HD unsigned short __bfloat162ushort_rz(__nv_bfloat16);
CU2X_D unsigned short __bfloat162ushort_rd(__nv_bfloat16);
CU2X_D unsigned short __bfloat162ushort_ru(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __ushort2bfloat16_rn(unsigned short);
CU2X_D __nv_bfloat16 __ushort2bfloat16_rz(unsigned short);
CU2X_D __nv_bfloat16 __ushort2bfloat16_rd(unsigned short);
CU2X_D __nv_bfloat16 __ushort2bfloat16_ru(unsigned short);
CU2X_D unsigned long long __bfloat162ull_rn(__nv_bfloat16);
CU2X_HD unsigned long long __bfloat162ull_rz(__nv_bfloat16);
CU2X_HD __nv_bfloat162 make_bfloat162(__nv_bfloat16, __nv_bfloat16);
CU2X_D unsigned long long __bfloat162ull_rd(__nv_bfloat16);
CU2X_D unsigned long long __bfloat162ull_ru(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __ull2bfloat16_rn(unsigned long long);
CU2X_D __nv_bfloat16 __ull2bfloat16_rz(unsigned long long);
CU2X_D __nv_bfloat16 __ull2bfloat16_rd(unsigned long long);
CU2X_D __nv_bfloat16 __ull2bfloat16_ru(unsigned long long);
CU2X_D long long __bfloat162ll_rn(__nv_bfloat16);
CU2X_HD long long __bfloat162ll_rz(__nv_bfloat16);
CU2X_D long long __bfloat162ll_rd(__nv_bfloat16);
CU2X_D long long __bfloat162ll_ru(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __ll2bfloat16_rn(long long);
CU2X_D __nv_bfloat16 __ll2bfloat16_rz(long long);
CU2X_D __nv_bfloat16 __ll2bfloat16_rd(long long);
CU2X_D __nv_bfloat16 __ll2bfloat16_ru(long long);
CU2X_D __nv_bfloat16 htrunc(__nv_bfloat16);
CU2X_D __nv_bfloat16 hceil(__nv_bfloat16);
CU2X_D __nv_bfloat16 hfloor(__nv_bfloat16);
CU2X_D __nv_bfloat16 hrint(__nv_bfloat16);
CU2X_D __nv_bfloat162 h2trunc(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2ceil(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2floor(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2rint(__nv_bfloat162);
CU2X_HD __nv_bfloat162 __bfloat162bfloat162(__nv_bfloat16);
CU2X_HD __nv_bfloat162 __lowhigh2highlow(__nv_bfloat162);
CU2X_HD __nv_bfloat162 __lows2bfloat162(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __highs2bfloat162(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat16 __high2bfloat16(__nv_bfloat162);
CU2X_HD __nv_bfloat16 __low2bfloat16(__nv_bfloat162);
CU2X_HD int __hisinf(__nv_bfloat16);
CU2X_HD __nv_bfloat162 __halves2bfloat162(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat162 __low2bfloat162(__nv_bfloat162);
CU2X_HD __nv_bfloat162 __high2bfloat162(__nv_bfloat162);
CU2X_HD short __bfloat16_as_short(__nv_bfloat16);
CU2X_HD unsigned short __bfloat16_as_ushort(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __short_as_bfloat16(short);
CU2X_HD __nv_bfloat16 __ushort_as_bfloat16(unsigned short);
CU2X_D __nv_bfloat162 __shfl_sync(unsigned, __nv_bfloat162, int, int = 32);
CU2X_D __nv_bfloat162 __shfl_up_sync(unsigned, __nv_bfloat162, unsigned,
                                     int = 32);
CU2X_D __nv_bfloat162 __shfl_down_sync(unsigned, __nv_bfloat162, unsigned,
                                       int = 32);
CU2X_D __nv_bfloat162 __shfl_xor_sync(unsigned, __nv_bfloat162, int, int = 32);
CU2X_D __nv_bfloat16 __shfl_sync(unsigned, __nv_bfloat16, int, int = 32);
CU2X_D __nv_bfloat16 __shfl_up_sync(unsigned, __nv_bfloat16, unsigned,
                                    int = 32);
CU2X_D __nv_bfloat16 __shfl_down_sync(unsigned, __nv_bfloat16, unsigned,
                                      int = 32);
CU2X_D __nv_bfloat16 __shfl_xor_sync(unsigned, __nv_bfloat16, int, int = 32);
CU2X_HD __nv_bfloat162 __heq2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hne2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hle2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hge2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hlt2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hgt2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hequ2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hneu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hleu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hgeu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hltu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hgtu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __heq2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hne2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hle2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hge2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hlt2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hgt2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hequ2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hneu2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hleu2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hgeu2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hltu2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD unsigned __hgtu2_mask(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hisnan2(__nv_bfloat162);
CU2X_HD __nv_bfloat162 __hadd2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hsub2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hmul2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hadd2_rn(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hsub2_rn(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hmul2_rn(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __h2div(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __habs2(__nv_bfloat162);
CU2X_HD __nv_bfloat162 __hadd2_sat(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hsub2_sat(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hmul2_sat(__nv_bfloat162, __nv_bfloat162);
CU2X_D __nv_bfloat162 __hfma2(__nv_bfloat162, __nv_bfloat162, __nv_bfloat162);
CU2X_D __nv_bfloat162 __hfma2_sat(__nv_bfloat162, __nv_bfloat162,
                                  __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hneg2(__nv_bfloat162);
CU2X_HD __nv_bfloat16 __habs(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __hadd(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hsub(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hmul(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hadd_rn(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hsub_rn(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hmul_rn(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hdiv(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hadd_sat(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hsub_sat(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hmul_sat(__nv_bfloat16, __nv_bfloat16);
CU2X_D __nv_bfloat16 __hfma(__nv_bfloat16, __nv_bfloat16, __nv_bfloat16);
CU2X_D __nv_bfloat16 __hfma_sat(__nv_bfloat16, __nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hneg(__nv_bfloat16);
CU2X_HD bool __hbeq2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbne2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hble2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbge2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hblt2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbgt2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbequ2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbneu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbleu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbgeu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbltu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __hbgtu2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD bool __heq(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hne(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hle(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hge(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hlt(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hgt(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hequ(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hneu(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hleu(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hgeu(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hltu(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hgtu(__nv_bfloat16, __nv_bfloat16);
CU2X_HD bool __hisnan(__nv_bfloat16);
CU2X_HD __nv_bfloat16 __hmax(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hmin(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hmax_nan(__nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat16 __hmin_nan(__nv_bfloat16, __nv_bfloat16);
CU2X_D __nv_bfloat16 __hfma_relu(__nv_bfloat16, __nv_bfloat16, __nv_bfloat16);
CU2X_HD __nv_bfloat162 __hmax2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hmin2(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hmax2_nan(__nv_bfloat162, __nv_bfloat162);
CU2X_HD __nv_bfloat162 __hmin2_nan(__nv_bfloat162, __nv_bfloat162);
CU2X_D __nv_bfloat162 __hfma2_relu(__nv_bfloat162, __nv_bfloat162,
                                   __nv_bfloat162);
CU2X_D __nv_bfloat162 __hcmadd(__nv_bfloat162, __nv_bfloat162, __nv_bfloat162);
CU2X_D __nv_bfloat16 hsqrt(__nv_bfloat16);
CU2X_D __nv_bfloat16 hrsqrt(__nv_bfloat16);
CU2X_D __nv_bfloat16 hrcp(__nv_bfloat16);
CU2X_D __nv_bfloat16 hlog(__nv_bfloat16);
CU2X_D __nv_bfloat16 hlog2(__nv_bfloat16);
CU2X_D __nv_bfloat16 hlog10(__nv_bfloat16);
CU2X_D __nv_bfloat16 hexp(__nv_bfloat16);
CU2X_D __nv_bfloat16 htanh_approx(__nv_bfloat16);
CU2X_D __nv_bfloat162 h2tanh_approx(__nv_bfloat162);
CU2X_D __nv_bfloat16 htanh(__nv_bfloat16);
CU2X_D __nv_bfloat162 h2tanh(__nv_bfloat162);
CU2X_D __nv_bfloat16 hexp2(__nv_bfloat16);
CU2X_D __nv_bfloat16 hexp10(__nv_bfloat16);
CU2X_D __nv_bfloat16 hcos(__nv_bfloat16);
CU2X_D __nv_bfloat16 hsin(__nv_bfloat16);
CU2X_D __nv_bfloat162 h2sqrt(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2rsqrt(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2rcp(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2log(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2log2(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2log10(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2exp(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2exp2(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2exp10(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2cos(__nv_bfloat162);
CU2X_D __nv_bfloat162 h2sin(__nv_bfloat162);
CU2X_D __nv_bfloat162 atomicAdd(__nv_bfloat162 *, __nv_bfloat162);
CU2X_D __nv_bfloat16 atomicAdd(__nv_bfloat16 *, __nv_bfloat16);
CU2X_HD __nv_bfloat16 operator+(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 operator-(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 operator*(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 operator/(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 &operator+=(__nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 &operator-=(__nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 &operator*=(__nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 &operator/=(__nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 &operator++(__nv_bfloat16 &);
CU2X_HD __nv_bfloat16 &operator--(__nv_bfloat16 &);
CU2X_HD __nv_bfloat16 operator++(__nv_bfloat16 &, int);
CU2X_HD __nv_bfloat16 operator--(__nv_bfloat16 &, int);
CU2X_HD __nv_bfloat16 operator+(const __nv_bfloat16 &);
CU2X_HD __nv_bfloat16 operator-(const __nv_bfloat16 &);
CU2X_HD bool operator==(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD bool operator!=(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD bool operator>(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD bool operator<(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD bool operator>=(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD bool operator<=(const __nv_bfloat16 &, const __nv_bfloat16 &);
CU2X_HD __nv_bfloat162 operator+(const __nv_bfloat162 &,
                                 const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 operator-(const __nv_bfloat162 &,
                                 const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 operator*(const __nv_bfloat162 &,
                                 const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 operator/(const __nv_bfloat162 &,
                                 const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 &operator+=(__nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 &operator-=(__nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 &operator*=(__nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 &operator/=(__nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 &operator++(__nv_bfloat162 &);
CU2X_HD __nv_bfloat162 &operator--(__nv_bfloat162 &);
CU2X_HD __nv_bfloat162 operator++(__nv_bfloat162 &, int);
CU2X_HD __nv_bfloat162 operator--(__nv_bfloat162 &, int);
CU2X_HD __nv_bfloat162 operator+(const __nv_bfloat162 &);
CU2X_HD __nv_bfloat162 operator-(const __nv_bfloat162 &);
CU2X_HD bool operator==(const __nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD bool operator!=(const __nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD bool operator>(const __nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD bool operator<(const __nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD bool operator>=(const __nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_HD bool operator<=(const __nv_bfloat162 &, const __nv_bfloat162 &);
CU2X_D __nv_bfloat16 __hsin_internal(__nv_bfloat16);
CU2X_D __nv_bfloat16 __hcos_internal(__nv_bfloat16);

CU2X_HD bool isnan(__nv_bfloat16);
CU2X_HD bool isinf(__nv_bfloat16);
CU2X_HD bool isfinite(__nv_bfloat16);

#endif // CU2X_HEADERS_CUDA_BF16_H
