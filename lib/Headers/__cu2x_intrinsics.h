//===- __cu2x_intrinsics.h - Arithmetic and conversion intrinsics *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_INTRINSICS_H
#define CU2X_HEADERS_INTRINSICS_H

#include "__cu2x_attributes.h"
#include "__cu2x_vector_types.h"

enum cudaRoundMode {
  cudaRoundNearest,
  cudaRoundZero,
  cudaRoundPosInf,
  cudaRoundMinInf
};

CU2X_D int __mulhi(int, int);
CU2X_D unsigned __umulhi(unsigned, unsigned);
CU2X_D long long __mul64hi(long long, long long);
CU2X_D unsigned long long __umul64hi(unsigned long long, unsigned long long);
CU2X_D float __int_as_float(int);
CU2X_D int __float_as_int(float);
CU2X_D float __uint_as_float(unsigned);
CU2X_D unsigned __float_as_uint(float);
CU2X_D float __saturatef(float);
CU2X_D unsigned __sad(int, int, unsigned);
CU2X_D unsigned __usad(unsigned, unsigned, unsigned);
CU2X_D int __mul24(int, int);
CU2X_D unsigned __umul24(unsigned, unsigned);
CU2X_D float fdividef(float, float);
CU2X_D float __fdividef(float, float);
CU2X_D double fdivide(double, double);
CU2X_D float __sinf(float);
CU2X_D float __cosf(float);
CU2X_D float __tanf(float);
CU2X_D float __tanhf(float);
CU2X_D void __sincosf(float, float *, float *);
CU2X_D float __expf(float);
CU2X_D float __exp10f(float);
CU2X_D float __log2f(float);
CU2X_D float __log10f(float);
CU2X_D float __logf(float);
CU2X_D float __powf(float, float);
CU2X_D int __float2int_rn(float);
CU2X_D int __float2int_rz(float);
CU2X_D int __float2int_ru(float);
CU2X_D int __float2int_rd(float);
CU2X_D unsigned __float2uint_rn(float);
CU2X_D unsigned __float2uint_rz(float);
CU2X_D unsigned __float2uint_ru(float);
CU2X_D unsigned __float2uint_rd(float);
CU2X_D float __int2float_rn(int);
CU2X_D float __int2float_rz(int);
CU2X_D float __int2float_ru(int);
CU2X_D float __int2float_rd(int);
CU2X_D float __uint2float_rn(unsigned);
CU2X_D float __uint2float_rz(unsigned);
CU2X_D float __uint2float_ru(unsigned);
CU2X_D float __uint2float_rd(unsigned);
CU2X_D long long __float2ll_rn(float);
CU2X_D long long __float2ll_rz(float);
CU2X_D long long __float2ll_ru(float);
CU2X_D long long __float2ll_rd(float);
CU2X_D unsigned long long __float2ull_rn(float);
CU2X_D unsigned long long __float2ull_rz(float);
CU2X_D unsigned long long __float2ull_ru(float);
CU2X_D unsigned long long __float2ull_rd(float);
CU2X_D float __ll2float_rn(long long);
CU2X_D float __ll2float_rz(long long);
CU2X_D float __ll2float_ru(long long);
CU2X_D float __ll2float_rd(long long);
CU2X_D float __ull2float_rn(unsigned long long);
CU2X_D float __ull2float_rz(unsigned long long);
CU2X_D float __ull2float_ru(unsigned long long);
CU2X_D float __ull2float_rd(unsigned long long);
CU2X_D float __fadd_rn(float, float);
CU2X_D float __fadd_rz(float, float);
CU2X_D float __fadd_ru(float, float);
CU2X_D float __fadd_rd(float, float);
CU2X_D float __fsub_rn(float, float);
CU2X_D float __fsub_rz(float, float);
CU2X_D float __fsub_ru(float, float);
CU2X_D float __fsub_rd(float, float);
CU2X_D float __fmul_rn(float, float);
CU2X_D float __fmul_rz(float, float);
CU2X_D float __fmul_ru(float, float);
CU2X_D float __fmul_rd(float, float);
CU2X_D float __fmaf_rn(float, float, float);
CU2X_D float __fmaf_rz(float, float, float);
CU2X_D float __fmaf_ru(float, float, float);
CU2X_D float __fmaf_rd(float, float, float);
CU2X_D float __frcp_rn(float);
CU2X_D float __frcp_rz(float);
CU2X_D float __frcp_ru(float);
CU2X_D float __frcp_rd(float);
CU2X_D float __fsqrt_rn(float);
CU2X_D float __fsqrt_rz(float);
CU2X_D float __fsqrt_ru(float);
CU2X_D float __fsqrt_rd(float);
CU2X_D float __frsqrt_rn(float);
CU2X_D float __fdiv_rn(float, float);
CU2X_D float __fdiv_rz(float, float);
CU2X_D float __fdiv_ru(float, float);
CU2X_D float __fdiv_rd(float, float);
CU2X_D int __clz(int);
CU2X_D int __ffs(int);
CU2X_D int __popc(unsigned);
CU2X_D unsigned __brev(unsigned);
CU2X_D int __clzll(long long);
CU2X_D int __ffsll(long long);
CU2X_D int __popcll(unsigned long long);
CU2X_D unsigned long long __brevll(unsigned long long);
CU2X_D unsigned __byte_perm(unsigned, unsigned, unsigned);
CU2X_D int __hadd(int, int);
CU2X_D int __rhadd(int, int);
CU2X_D unsigned __uhadd(unsigned, unsigned);
CU2X_D unsigned __urhadd(unsigned, unsigned);
CU2X_D int __double2int_rz(double);
CU2X_D unsigned __double2uint_rz(double);
CU2X_D long long __double2ll_rz(double);
CU2X_D unsigned long long __double2ull_rz(double);
CU2X_D long long __double_as_longlong(double);
CU2X_D double __longlong_as_double(long long);
CU2X_D double __fma_rn(double, double, double);
CU2X_D double __fma_rz(double, double, double);
CU2X_D double __fma_ru(double, double, double);
CU2X_D double __fma_rd(double, double, double);
CU2X_D double __dadd_rn(double, double);
CU2X_D double __dadd_rz(double, double);
CU2X_D double __dadd_ru(double, double);
CU2X_D double __dadd_rd(double, double);
CU2X_D double __dsub_rn(double, double);
CU2X_D double __dsub_rz(double, double);
CU2X_D double __dsub_ru(double, double);
CU2X_D double __dsub_rd(double, double);
CU2X_D double __dmul_rn(double, double);
CU2X_D double __dmul_rz(double, double);
CU2X_D double __dmul_ru(double, double);
CU2X_D double __dmul_rd(double, double);
CU2X_D float __double2float_rn(double);
CU2X_D float __double2float_rz(double);
CU2X_D float __double2float_ru(double);
CU2X_D float __double2float_rd(double);
CU2X_D int __double2int_rn(double);
CU2X_D int __double2int_ru(double);
CU2X_D int __double2int_rd(double);
CU2X_D unsigned __double2uint_rn(double);
CU2X_D unsigned __double2uint_ru(double);
CU2X_D unsigned __double2uint_rd(double);
CU2X_D long long __double2ll_rn(double);
CU2X_D long long __double2ll_ru(double);
CU2X_D long long __double2ll_rd(double);
CU2X_D unsigned long long __double2ull_rn(double);
CU2X_D unsigned long long __double2ull_ru(double);
CU2X_D unsigned long long __double2ull_rd(double);
CU2X_D double __int2double_rn(int);
CU2X_D double __uint2double_rn(unsigned);
CU2X_D double __ll2double_rn(long long);
CU2X_D double __ll2double_rz(long long);
CU2X_D double __ll2double_ru(long long);
CU2X_D double __ll2double_rd(long long);
CU2X_D double __ull2double_rn(unsigned long long);
CU2X_D double __ull2double_rz(unsigned long long);
CU2X_D double __ull2double_ru(unsigned long long);
CU2X_D double __ull2double_rd(unsigned long long);
CU2X_D int __double2hiint(double);
CU2X_D int __double2loint(double);
CU2X_D double __hiloint2double(int, int);
CU2X_D double __ddiv_rn(double, double);
CU2X_D double __ddiv_rz(double, double);
CU2X_D double __ddiv_ru(double, double);
CU2X_D double __ddiv_rd(double, double);
CU2X_D double __drcp_rn(double);
CU2X_D double __drcp_rz(double);
CU2X_D double __drcp_ru(double);
CU2X_D double __drcp_rd(double);
CU2X_D double __dsqrt_rn(double);
CU2X_D double __dsqrt_rz(double);
CU2X_D double __dsqrt_ru(double);
CU2X_D double __dsqrt_rd(double);
CU2X_D float __fmaf_ieee_rn(float, float, float);
CU2X_D float __fmaf_ieee_rd(float, float, float);
CU2X_D float __fmaf_ieee_ru(float, float, float);
CU2X_D float __fmaf_ieee_rz(float, float, float);
CU2X_D unsigned ballot(bool);
CU2X_D int syncthreads_count(bool);
CU2X_D bool syncthreads_and(bool);
CU2X_D bool syncthreads_or(bool);
CU2X_D unsigned __funnelshift_l(unsigned, unsigned, unsigned);
CU2X_D unsigned __funnelshift_lc(unsigned, unsigned, unsigned);
CU2X_D unsigned __funnelshift_r(unsigned, unsigned, unsigned);
CU2X_D unsigned __funnelshift_rc(unsigned, unsigned, unsigned);
CU2X_D int __dp2a_lo(int, int, int);
CU2X_D unsigned __dp2a_lo(unsigned, unsigned, unsigned);
CU2X_D int __dp2a_lo(short2, char4, int);
CU2X_D unsigned __dp2a_lo(ushort2, uchar4, unsigned);
CU2X_D int __dp2a_hi(int, int, int);
CU2X_D unsigned __dp2a_hi(unsigned, unsigned, unsigned);
CU2X_D int __dp2a_hi(short2, char4, int);
CU2X_D unsigned __dp2a_hi(ushort2, uchar4, unsigned);
CU2X_D int __dp4a(int, int, int);
CU2X_D unsigned __dp4a(unsigned, unsigned, unsigned);
CU2X_D int __dp4a(char4, char4, int);
CU2X_D unsigned __dp4a(uchar4, uchar4, unsigned);

CU2X_D double fma(double, double, double, cudaRoundMode);
CU2X_D double dmul(double, double, cudaRoundMode = cudaRoundNearest);
CU2X_D double dadd(double, double, cudaRoundMode = cudaRoundNearest);
CU2X_D double dsub(double, double, cudaRoundMode = cudaRoundNearest);
CU2X_D int double2int(double, cudaRoundMode = cudaRoundZero);
CU2X_D unsigned double2uint(double, cudaRoundMode = cudaRoundZero);
CU2X_D long long double2ll(double, cudaRoundMode = cudaRoundZero);
CU2X_D unsigned long long double2ull(double, cudaRoundMode = cudaRoundZero);
CU2X_D double ll2double(long long, cudaRoundMode = cudaRoundNearest);
CU2X_D double ull2double(unsigned long long, cudaRoundMode = cudaRoundNearest);
CU2X_D double int2double(int, cudaRoundMode = cudaRoundNearest);
CU2X_D double uint2double(unsigned, cudaRoundMode = cudaRoundNearest);
CU2X_D double float2double(float, cudaRoundMode = cudaRoundNearest);
CU2X_D float fdividef(float, float);
CU2X_D double fdivide(double, double);

// Older names. Templates, because programs define functions of these names.
template <int = 0> CU2X_D int float2int(float, cudaRoundMode = cudaRoundZero);
template <int = 0>
CU2X_D unsigned float2uint(float, cudaRoundMode = cudaRoundZero);
template <int = 0>
CU2X_D float int2float(int, cudaRoundMode = cudaRoundNearest);
template <int = 0>
CU2X_D float uint2float(unsigned, cudaRoundMode = cudaRoundNearest);
template <int = 0> CU2X_D int mulhi(int, int);
template <int = 0> CU2X_D unsigned mulhi(unsigned, unsigned);
template <int = 0> CU2X_D unsigned mulhi(int, unsigned);
template <int = 0> CU2X_D unsigned mulhi(unsigned, int);
template <int = 0> CU2X_D long long mul64hi(long long, long long);
template <int = 0>
CU2X_D unsigned long long mul64hi(unsigned long long, unsigned long long);
template <int = 0> CU2X_D int float_as_int(float);
template <int = 0> CU2X_D float int_as_float(int);
template <int = 0> CU2X_D unsigned float_as_uint(float);
template <int = 0> CU2X_D float uint_as_float(unsigned);
template <int = 0> CU2X_D int mul24(int, int);
template <int = 0> CU2X_D unsigned umul24(unsigned, unsigned);
template <int = 0> CU2X_D unsigned umulhi(unsigned, unsigned);
template <int = 0> CU2X_D float saturate(float);

#endif // CU2X_HEADERS_INTRINSICS_H
