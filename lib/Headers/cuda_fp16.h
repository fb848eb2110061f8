//===- cuda_fp16.h - Half precision types and functions ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_FP16_H
#define CU2X_HEADERS_CUDA_FP16_H

#include "__cu2x_prelude.h"

#define CUDART_INF_FP16 __ushort_as_half(0x7C00)
#define CUDART_NAN_FP16 __ushort_as_half(0x7FFF)
#define CUDART_MIN_DENORM_FP16 __ushort_as_half(0x0001)
#define CUDART_MAX_NORMAL_FP16 __ushort_as_half(0x7BFF)
#define CUDART_NEG_ZERO_FP16 __ushort_as_half(0x8000)
#define CUDART_ZERO_FP16 __ushort_as_half(0x0000)
#define CUDART_ONE_FP16 __ushort_as_half(0x3C00)
#define __CUDA_FP16_TYPES_EXIST__
#define __CUDA_FP16_H__
#define __CUDA_FP16_HPP__

struct __nv_bfloat16;

struct __align__(2) __half_raw {
  unsigned short x;
};

struct __align__(4) __half2_raw {
  unsigned short x;
  unsigned short y;
};

struct __align__(2) __half {
  unsigned short __x;
  __half() = default;
  __host__ __device__ __half(const __half_raw &);
  __host__ __device__ __half &operator=(const __half_raw &);
  __host__ __device__ operator __half_raw() const;
  __host__ __device__ operator __half_raw() const volatile;
  __host__ __device__ explicit __half(__nv_bfloat16);
  __host__ __device__ __half(float);
  __host__ __device__ __half(double);
  __host__ __device__ operator float() const;
  __host__ __device__ __half &operator=(float);
  __host__ __device__ __half &operator=(double);
  __host__ __device__ __half(short);
  __host__ __device__ __half(unsigned short);
  __host__ __device__ __half(int);
  __host__ __device__ __half(const unsigned);
  __host__ __device__ __half(long);
  __host__ __device__ __half(unsigned long);
  __host__ __device__ __half(long long);
  __host__ __device__ __half(unsigned long long);
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
  __host__ __device__ __half &operator=(short);
  __host__ __device__ __half &operator=(unsigned short);
  __host__ __device__ __half &operator=(int);
  __host__ __device__ __half &operator=(const unsigned);
  __host__ __device__ __half &operator=(long long);
  __host__ __device__ __half &operator=(unsigned long long);
  __host__ __device__ operator bool() const;
};

struct __align__(4) __half2 {
  __half x;
  __half y;
  __half2() = default;
  __host__ __device__ __half2(const __half &__a, const __half &);
  __host__ __device__ __half2(const __half2_raw &);
  __host__ __device__ operator __half2_raw() const;
};

typedef __half half;
typedef __half2 half2;
typedef __half __nv_half;
typedef __half2 __nv_half2;
typedef __half_raw __nv_half_raw;
typedef __half2_raw __nv_half2_raw;
typedef __half nv_half;
typedef __half2 nv_half2;

CU2X_HD __half __double2half(double);
CU2X_HD __half __float2half(float);
CU2X_HD __half __float2half_rn(float);
CU2X_HD __half __float2half_rz(float);
CU2X_HD __half __float2half_rd(float);
CU2X_HD __half __float2half_ru(float);
CU2X_HD float __half2float(__half);
CU2X_HD __half2 __float2half2_rn(float);
CU2X_HD __half2 __floats2half2_rn(float, float);
CU2X_HD float __low2float(__half2);
CU2X_HD float __high2float(__half2);
CU2X_HD signed char __half2char_rz(__half);
CU2X_HD unsigned char __half2uchar_rz(__half);
CU2X_HD short __half2short_rz(__half);
CU2X_HD unsigned short __half2ushort_rz(__half);
CU2X_HD int __half2int_rz(__half);
CU2X_HD unsigned __half2uint_rz(__half);
CU2X_HD long long __half2ll_rz(__half);
CU2X_HD unsigned long long __half2ull_rz(__half);
CU2X_HD __half2 make_half2(__half, __half);
CU2X_HD __half2 __float22half2_rn(float2);
CU2X_HD float2 __half22float2(__half2);
CU2X_D int __half2int_rn(__half);
CU2X_D int __half2int_rd(__half);
CU2X_D int __half2int_ru(__half);
CU2X_HD __half __int2half_rn(int);
CU2X_HD __half __int2half_rz(int);
CU2X_HD __half __int2half_rd(int);
CU2X_HD __half __int2half_ru(int);
CU2X_D short __half2short_rn(__half);
CU2X_D short __half2short_rd(__half);
CU2X_D short __half2short_ru(__half);
CU2X_HD __half __short2half_rn(short);
CU2X_HD __half __short2half_rz(short);
CU2X_HD __half __short2half_rd(short);
CU2X_HD __half __short2half_ru(short);
CU2X_D unsigned __half2uint_rn(__half);
CU2X_D unsigned __half2uint_rd(__half);
CU2X_D unsigned __half2uint_ru(__half);
CU2X_HD __half __uint2half_rn(unsigned);
CU2X_HD __half __uint2half_rz(unsigned);
CU2X_HD __half __uint2half_rd(unsigned);
CU2X_HD __half __uint2half_ru(unsigned);
CU2X_D unsigned short __half2ushort_rn(__half);
CU2X_D unsigned short __half2ushort_rd(__half);
CU2X_D unsigned short __half2ushort_ru(__half);
CU2X_HD __half __ushort2half_rn(unsigned short);
CU2X_HD __half __ushort2half_rz(unsigned short);
CU2X_HD __half __ushort2half_rd(unsigned short);
CU2X_HD __half __ushort2half_ru(unsigned short);
CU2X_D unsigned long long __half2ull_rn(__half);
CU2X_D unsigned long long __half2ull_rd(__half);
CU2X_D unsigned long long __half2ull_ru(__half);
CU2X_HD __half __ull2half_rn(unsigned long long);
CU2X_HD __half __ull2half_rz(unsigned long long);
CU2X_HD __half __ull2half_rd(unsigned long long);
CU2X_HD __half __ull2half_ru(unsigned long long);
CU2X_D long long __half2ll_rn(__half);
CU2X_D long long __half2ll_rd(__half);
CU2X_D long long __half2ll_ru(__half);
CU2X_HD __half __ll2half_rn(long long);
CU2X_HD __half __ll2half_rz(long long);
CU2X_HD __half __ll2half_rd(long long);
CU2X_HD __half __ll2half_ru(long long);
CU2X_D __half htrunc(__half);
CU2X_D __half hceil(__half);
CU2X_D __half hfloor(__half);
CU2X_D __half hrint(__half);
CU2X_D __half2 h2trunc(__half2);
CU2X_D __half2 h2ceil(__half2);
CU2X_D __half2 h2floor(__half2);
CU2X_D __half2 h2rint(__half2);
CU2X_HD __half2 __half2half2(__half);
CU2X_HD __half2 __lowhigh2highlow(__half2);
CU2X_HD __half2 __lows2half2(__half2, __half2);
CU2X_HD __half2 __highs2half2(__half2, __half2);
CU2X_HD __half __high2half(__half2);
CU2X_HD __half __low2half(__half2);
CU2X_HD int __hisinf(__half);
CU2X_HD __half2 __halves2half2(__half, __half);
CU2X_HD __half2 __low2half2(__half2);
CU2X_HD __half2 __high2half2(__half2);
CU2X_HD short __half_as_short(__half);
CU2X_HD unsigned short __half_as_ushort(__half);
CU2X_HD __half __short_as_half(short);
CU2X_HD __half __ushort_as_half(unsigned short);
CU2X_HD __half __hmax(__half, __half);
CU2X_HD __half __hmin(__half, __half);
CU2X_HD __half2 __hmax2(__half2, __half2);
CU2X_HD __half2 __hmin2(__half2, __half2);
CU2X_D __half2 __shfl_sync(unsigned, __half2, int, int = 32);
CU2X_D __half2 __shfl_up_sync(unsigned, __half2, unsigned, int = 32);
CU2X_D __half2 __shfl_down_sync(unsigned, __half2, unsigned, int = 32);
CU2X_D __half2 __shfl_xor_sync(unsigned, __half2, int, int = 32);
CU2X_D __half __shfl_sync(unsigned, __half, int, int = 32);
CU2X_D __half __shfl_up_sync(unsigned, __half, unsigned, int = 32);
CU2X_D __half __shfl_down_sync(unsigned, __half, unsigned, int = 32);
CU2X_D __half __shfl_xor_sync(unsigned, __half, int, int = 32);
// For architectures in front of sm_70. Programs have macros of these names; one
// with parameters is none in front of `)`.
CU2X_D __half2 (__shfl)(__half2, int, int = 32);
CU2X_D __half2 (__shfl_up)(__half2, unsigned, int = 32);
CU2X_D __half2 (__shfl_down)(__half2, unsigned, int = 32);
CU2X_D __half2 (__shfl_xor)(__half2, int, int = 32);
CU2X_D __half (__shfl)(__half, int, int = 32);
CU2X_D __half (__shfl_up)(__half, unsigned, int = 32);
CU2X_D __half (__shfl_down)(__half, unsigned, int = 32);
CU2X_D __half (__shfl_xor)(__half, int, int = 32);
CU2X_HD __half2 __heq2(__half2, __half2);
CU2X_HD __half2 __hne2(__half2, __half2);
CU2X_HD __half2 __hle2(__half2, __half2);
CU2X_HD __half2 __hge2(__half2, __half2);
CU2X_HD __half2 __hlt2(__half2, __half2);
CU2X_HD __half2 __hgt2(__half2, __half2);
CU2X_HD __half2 __hequ2(__half2, __half2);
CU2X_HD __half2 __hneu2(__half2, __half2);
CU2X_HD __half2 __hleu2(__half2, __half2);
CU2X_HD __half2 __hgeu2(__half2, __half2);
CU2X_HD __half2 __hltu2(__half2, __half2);
CU2X_HD __half2 __hgtu2(__half2, __half2);
CU2X_HD unsigned __heq2_mask(__half2, __half2);
CU2X_HD unsigned __hne2_mask(__half2, __half2);
CU2X_HD unsigned __hle2_mask(__half2, __half2);
CU2X_HD unsigned __hge2_mask(__half2, __half2);
CU2X_HD unsigned __hlt2_mask(__half2, __half2);
CU2X_HD unsigned __hgt2_mask(__half2, __half2);
CU2X_HD unsigned __hequ2_mask(__half2, __half2);
CU2X_HD unsigned __hneu2_mask(__half2, __half2);
CU2X_HD unsigned __hleu2_mask(__half2, __half2);
CU2X_HD unsigned __hgeu2_mask(__half2, __half2);
CU2X_HD unsigned __hltu2_mask(__half2, __half2);
CU2X_HD unsigned __hgtu2_mask(__half2, __half2);
CU2X_HD __half2 __hisnan2(__half2);
CU2X_HD __half2 __hadd2(__half2, __half2);
CU2X_HD __half2 __hsub2(__half2, __half2);
CU2X_HD __half2 __hmul2(__half2, __half2);
CU2X_HD __half2 __hadd2_rn(__half2, __half2);
CU2X_HD __half2 __hsub2_rn(__half2, __half2);
CU2X_HD __half2 __hmul2_rn(__half2, __half2);
CU2X_HD __half2 __h2div(__half2, __half2);
CU2X_HD __half2 __habs2(__half2);
CU2X_HD __half2 __hadd2_sat(__half2, __half2);
CU2X_HD __half2 __hsub2_sat(__half2, __half2);
CU2X_HD __half2 __hmul2_sat(__half2, __half2);
CU2X_D __half2 __hfma2(__half2, __half2, __half2);
CU2X_D __half2 __hfma2_sat(__half2, __half2, __half2);
CU2X_HD __half2 __hneg2(__half2);
CU2X_HD __half __habs(__half);
CU2X_HD __half __hadd(__half, __half);
CU2X_HD __half __hsub(__half, __half);
CU2X_HD __half __hmul(__half, __half);
CU2X_HD __half __hadd_rn(__half, __half);
CU2X_HD __half __hsub_rn(__half, __half);
CU2X_HD __half __hmul_rn(__half, __half);
CU2X_HD __half __hdiv(__half, __half);
CU2X_HD __half __hadd_sat(__half, __half);
CU2X_HD __half __hsub_sat(__half, __half);
CU2X_HD __half __hmul_sat(__half, __half);
CU2X_D __half __hfma(__half, __half, __half);
CU2X_D __half __hfma_sat(__half, __half, __half);
CU2X_HD __half __hneg(__half);
CU2X_HD bool __hbeq2(__half2, __half2);
CU2X_HD bool __hbne2(__half2, __half2);
CU2X_HD bool __hble2(__half2, __half2);
CU2X_HD bool __hbge2(__half2, __half2);
CU2X_HD bool __hblt2(__half2, __half2);
CU2X_HD bool __hbgt2(__half2, __half2);
CU2X_HD bool __hbequ2(__half2, __half2);
CU2X_HD bool __hbneu2(__half2, __half2);
CU2X_HD bool __hbleu2(__half2, __half2);
CU2X_HD bool __hbgeu2(__half2, __half2);
CU2X_HD bool __hbltu2(__half2, __half2);
CU2X_HD bool __hbgtu2(__half2, __half2);
CU2X_HD bool __heq(__half, __half);
CU2X_HD bool __hne(__half, __half);
CU2X_HD bool __hle(__half, __half);
CU2X_HD bool __hge(__half, __half);
CU2X_HD bool __hlt(__half, __half);
CU2X_HD bool __hgt(__half, __half);
CU2X_HD bool __hequ(__half, __half);
CU2X_HD bool __hneu(__half, __half);
CU2X_HD bool __hleu(__half, __half);
CU2X_HD bool __hgeu(__half, __half);
CU2X_HD bool __hltu(__half, __half);
CU2X_HD bool __hgtu(__half, __half);
CU2X_HD bool __hisnan(__half);
CU2X_HD __half __hmax_nan(__half, __half);
CU2X_HD __half __hmin_nan(__half, __half);
CU2X_D __half __hfma_relu(__half, __half, __half);
CU2X_HD __half2 __hmax2_nan(__half2, __half2);
CU2X_HD __half2 __hmin2_nan(__half2, __half2);
CU2X_D __half2 __hfma2_relu(__half2, __half2, __half2);
CU2X_D __half2 __hcmadd(__half2, __half2, __half2);
CU2X_D __half hsqrt(__half);
CU2X_D __half hrsqrt(__half);
CU2X_D __half hrcp(__half);
CU2X_D __half hlog(__half);
CU2X_D __half hlog2(__half);
CU2X_D __half hlog10(__half);
CU2X_D __half hexp(__half);
CU2X_D __half htanh_approx(__half);
CU2X_D __half2 h2tanh_approx(__half2);
CU2X_D __half htanh(__half);
CU2X_D __half2 h2tanh(__half2);
CU2X_D __half hexp2(__half);
CU2X_D __half hexp10(__half);
CU2X_D __half hcos(__half);
CU2X_D __half hsin(__half);
CU2X_D __half2 h2sqrt(__half2);
CU2X_D __half2 h2rsqrt(__half2);
CU2X_D __half2 h2rcp(__half2);
CU2X_D __half2 h2log(__half2);
CU2X_D __half2 h2log2(__half2);
CU2X_D __half2 h2log10(__half2);
CU2X_D __half2 h2exp(__half2);
CU2X_D __half2 h2exp2(__half2);
CU2X_D __half2 h2exp10(__half2);
CU2X_D __half2 h2cos(__half2);
CU2X_D __half2 h2sin(__half2);
CU2X_D __half2 atomicAdd(__half2 *, __half2);
CU2X_D __half atomicAdd(__half *, __half);
CU2X_HD __half operator+(const __half &, const __half &);
CU2X_HD __half operator-(const __half &, const __half &);
CU2X_HD __half operator*(const __half &, const __half &);
CU2X_HD __half operator/(const __half &, const __half &);
CU2X_HD __half &operator+=(__half &, const __half &);
CU2X_HD __half &operator-=(__half &, const __half &);
CU2X_HD __half &operator*=(__half &, const __half &);
CU2X_HD __half &operator/=(__half &, const __half &);
CU2X_HD __half &operator++(__half &);
CU2X_HD __half &operator--(__half &);
CU2X_HD __half operator++(__half &, int);
CU2X_HD __half operator--(__half &, int);
CU2X_HD __half operator+(const __half &);
CU2X_HD __half operator-(const __half &);
CU2X_HD bool operator==(const __half &, const __half &);
CU2X_HD bool operator!=(const __half &, const __half &);
CU2X_HD bool operator>(const __half &, const __half &);
CU2X_HD bool operator<(const __half &, const __half &);
CU2X_HD bool operator>=(const __half &, const __half &);
CU2X_HD bool operator<=(const __half &, const __half &);
CU2X_HD __half2 operator+(const __half2 &, const __half2 &);
CU2X_HD __half2 operator-(const __half2 &, const __half2 &);
CU2X_HD __half2 operator*(const __half2 &, const __half2 &);
CU2X_HD __half2 operator/(const __half2 &, const __half2 &);
CU2X_HD __half2 &operator+=(__half2 &, const __half2 &);
CU2X_HD __half2 &operator-=(__half2 &, const __half2 &);
CU2X_HD __half2 &operator*=(__half2 &, const __half2 &);
CU2X_HD __half2 &operator/=(__half2 &, const __half2 &);
CU2X_HD __half2 &operator++(__half2 &);
CU2X_HD __half2 &operator--(__half2 &);
CU2X_HD __half2 operator++(__half2 &, int);
CU2X_HD __half2 operator--(__half2 &, int);
CU2X_HD __half2 operator+(const __half2 &);
CU2X_HD __half2 operator-(const __half2 &);
CU2X_HD bool operator==(const __half2 &, const __half2 &);
CU2X_HD bool operator!=(const __half2 &, const __half2 &);
CU2X_HD bool operator>(const __half2 &, const __half2 &);
CU2X_HD bool operator<(const __half2 &, const __half2 &);
CU2X_HD bool operator>=(const __half2 &, const __half2 &);
CU2X_HD bool operator<=(const __half2 &, const __half2 &);

CU2X_HD bool isnan(__half);
CU2X_HD bool isinf(__half);
CU2X_HD bool isfinite(__half);

#endif // CU2X_HEADERS_CUDA_FP16_H
