//===- hip/device_functions.h - Device functions ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// There is no __syncwarp, no __nanosleep, no cache hint but __ldg, and no
// __ldg of a vector of three.
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_DEVICE_FUNCTIONS_H
#define HIP_INCLUDE_HIP_DEVICE_FUNCTIONS_H

#include <hip/hip_vector_types.h>
#include <stdint.h>

__device__ unsigned int __popc(unsigned int);
__device__ unsigned int __popcll(unsigned long long);
__device__ int __clz(int);
__device__ int __clzll(long long);
__device__ int __ffs(unsigned int);
__device__ int __ffsll(unsigned long long);
__device__ int __ffs(int);
__device__ int __ffsll(long long);
__device__ int32_t __fns(unsigned int, unsigned int, int);
__device__ unsigned int __brev(unsigned int);
__device__ unsigned long long __brevll(unsigned long long);
__device__ unsigned int __funnelshift_l(unsigned int, unsigned int,
                                        unsigned int);
__device__ unsigned int __funnelshift_lc(unsigned int, unsigned int,
                                         unsigned int);
__device__ unsigned int __funnelshift_r(unsigned int, unsigned int,
                                        unsigned int);
__device__ unsigned int __funnelshift_rc(unsigned int, unsigned int,
                                         unsigned int);
__device__ int amd_mixed_dot(char4, char4, int, bool);
__device__ unsigned int amd_mixed_dot(uchar4, uchar4, unsigned int, bool);
__device__ int amd_mixed_dot(int, int, int, bool);
__device__ unsigned int amd_mixed_dot(unsigned int, unsigned int, unsigned int, bool);
__device__ unsigned int __byte_perm(unsigned int, unsigned int, unsigned int);
__device__ int __hadd(int, int);
__device__ int __mul24(int, int);
__device__ long long __mul64hi(long long, long long);
__device__ int __mulhi(int, int);
__device__ int __rhadd(int, int);
__device__ unsigned int __sad(int, int, unsigned int);
__device__ unsigned int __uhadd(unsigned int, unsigned int);
__device__ int __umul24(unsigned int, unsigned int);
__device__ unsigned long long __umul64hi(unsigned long long,
                                         unsigned long long);
__device__ unsigned int __umulhi(unsigned int, unsigned int);
__device__ unsigned int __urhadd(unsigned int, unsigned int);
__device__ unsigned int __usad(unsigned int, unsigned int, unsigned int);
__device__ float __double2float_rd(double);
__device__ float __double2float_rn(double);
__device__ float __double2float_ru(double);
__device__ float __double2float_rz(double);
__device__ int __double2hiint(double);
__device__ int __double2loint(double);
__device__ int __double2int_rd(double);
__device__ int __double2int_rn(double);
__device__ int __double2int_ru(double);
__device__ int __double2int_rz(double);
__device__ long long __double2ll_rd(double);
__device__ long long __double2ll_rn(double);
__device__ long long __double2ll_ru(double);
__device__ long long __double2ll_rz(double);
__device__ unsigned int __double2uint_rd(double);
__device__ unsigned int __double2uint_rn(double);
__device__ unsigned int __double2uint_ru(double);
__device__ unsigned int __double2uint_rz(double);
__device__ unsigned long long __double2ull_rd(double);
__device__ unsigned long long __double2ull_rn(double);
__device__ unsigned long long __double2ull_ru(double);
__device__ unsigned long long __double2ull_rz(double);
__device__ long long __double_as_longlong(double);
__device__ int __float2int_rd(float);
__device__ int __float2int_rn(float);
__device__ int __float2int_ru(float);
__device__ int __float2int_rz(float);
__device__ long long __float2ll_rd(float);
__device__ long long __float2ll_rn(float);
__device__ long long __float2ll_ru(float);
__device__ long long __float2ll_rz(float);
__device__ unsigned int __float2uint_rd(float);
__device__ unsigned int __float2uint_rn(float);
__device__ unsigned int __float2uint_ru(float);
__device__ unsigned int __float2uint_rz(float);
__device__ unsigned long long __float2ull_rd(float);
__device__ unsigned long long __float2ull_rn(float);
__device__ unsigned long long __float2ull_ru(float);
__device__ unsigned long long __float2ull_rz(float);
__device__ int __float_as_int(float);
__device__ unsigned int __float_as_uint(float);
__device__ double __hiloint2double(int, int);
__device__ double __int2double_rn(int);
__device__ float __int2float_rd(int);
__device__ float __int2float_rn(int);
__device__ float __int2float_ru(int);
__device__ float __int2float_rz(int);
__device__ float __int_as_float(int);
__device__ double __ll2double_rd(long long);
__device__ double __ll2double_rn(long long);
__device__ double __ll2double_ru(long long);
__device__ double __ll2double_rz(long long);
__device__ float __ll2float_rd(long long);
__device__ float __ll2float_rn(long long);
__device__ float __ll2float_ru(long long);
__device__ float __ll2float_rz(long long);
__device__ double __longlong_as_double(long long);
__device__ double __uint2double_rn(unsigned int);
__device__ float __uint2float_rd(unsigned int);
__device__ float __uint2float_rn(unsigned int);
__device__ float __uint2float_ru(unsigned int);
__device__ float __uint2float_rz(unsigned int);
__device__ float __uint_as_float(unsigned int);
__device__ double __ull2double_rd(unsigned long long);
__device__ double __ull2double_rn(unsigned long long);
__device__ double __ull2double_ru(unsigned long long);
__device__ double __ull2double_rz(unsigned long long);
__device__ float __ull2float_rd(unsigned long long);
__device__ float __ull2float_rn(unsigned long long);
__device__ float __ull2float_ru(unsigned long long);
__device__ float __ull2float_rz(unsigned long long);
__device__ long long __clock64();
__device__ long long __clock();
__device__ long long clock64();
__device__ long long clock();
__device__ long long wall_clock64();
__device__ void __threadfence();
__device__ void __threadfence_block();
__device__ void __threadfence_system();
__device__ void __syncthreads();
__device__ int __syncthreads_count(int);
__device__ int __syncthreads_and(int);
__device__ int __syncthreads_or(int);
__device__ unsigned int __smid();
__device__ unsigned __mbcnt_lo(unsigned, unsigned);
__device__ unsigned __mbcnt_hi(unsigned, unsigned);
__device__ long long clock();
extern "C" {
__device__ int printf(const char *, ...);
__device__ void abort();
__device__ void __assert_fail(const char *, const char *, unsigned,
                              const char *);
}
__device__ char __ldg(const char *);
__device__ char2 __ldg(const char2 *);
__device__ char4 __ldg(const char4 *);
__device__ signed char __ldg(const signed char *);
__device__ unsigned char __ldg(const unsigned char *);
__device__ short __ldg(const short *);
__device__ short2 __ldg(const short2 *);
__device__ short4 __ldg(const short4 *);
__device__ unsigned short __ldg(const unsigned short *);
__device__ int __ldg(const int *);
__device__ int2 __ldg(const int2 *);
__device__ int4 __ldg(const int4 *);
__device__ unsigned int __ldg(const unsigned int *);
__device__ long __ldg(const long *);
__device__ unsigned long __ldg(const unsigned long *);
__device__ long long __ldg(const long long *);
__device__ longlong2 __ldg(const longlong2 *);
__device__ unsigned long long __ldg(const unsigned long long *);
__device__ uchar2 __ldg(const uchar2 *);
__device__ uchar4 __ldg(const uchar4 *);
__device__ ushort2 __ldg(const ushort2 *);
__device__ uint2 __ldg(const uint2 *);
__device__ uint4 __ldg(const uint4 *);
__device__ ulonglong2 __ldg(const ulonglong2 *);
__device__ float __ldg(const float *);
__device__ float2 __ldg(const float2 *);
__device__ float4 __ldg(const float4 *);
__device__ double __ldg(const double *);
__device__ double2 __ldg(const double2 *);

#endif // HIP_INCLUDE_HIP_DEVICE_FUNCTIONS_H
