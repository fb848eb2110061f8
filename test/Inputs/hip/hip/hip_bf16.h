//===- hip/hip_bf16.h - Brain floating point --------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// There is no __ldg and no atomicAdd of these types.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_HIP_BF16_H
#define CU2X_TEST_HIP_HIP_BF16_H

#include <hip/hip_runtime.h>

struct alignas(2) __hip_bfloat16_raw {
  unsigned short x;
};
struct alignas(4) __hip_bfloat162_raw {
  unsigned short x;
  unsigned short y;
};

/// The upper half of a float. It converts to every type on its own, so mixed
/// arithmetic with another type of number is ambiguous.
struct alignas(2) __hip_bfloat16 {
  __hip_bfloat16() = default;
  __host__ __device__ __hip_bfloat16(const __hip_bfloat16_raw &);
  __host__ __device__ operator __hip_bfloat16_raw() const;
  __host__ __device__ operator __hip_bfloat16_raw() const volatile;
  __host__ __device__ __hip_bfloat16 &operator=(const __hip_bfloat16_raw &);
  __host__ __device__ __hip_bfloat16(unsigned);
  __host__ __device__ __hip_bfloat16 &operator=(unsigned);
  __host__ __device__ __hip_bfloat16(int);
  __host__ __device__ __hip_bfloat16 &operator=(int);
  __host__ __device__ __hip_bfloat16(unsigned short);
  __host__ __device__ __hip_bfloat16 &operator=(unsigned short);
  __host__ __device__ __hip_bfloat16(short);
  __host__ __device__ __hip_bfloat16 &operator=(short);
  __host__ __device__ __hip_bfloat16(double);
  __host__ __device__ __hip_bfloat16 &operator=(double);
  __host__ __device__ __hip_bfloat16(float);
  __host__ __device__ __hip_bfloat16 &operator=(float);
  __host__ __device__ operator bool() const;
  __host__ __device__ operator char() const;
  __host__ __device__ operator signed char() const;
  __host__ __device__ operator unsigned char() const;
  __host__ __device__ operator short() const;
  __host__ __device__ operator unsigned short() const;
  __host__ __device__ operator int() const;
  __host__ __device__ operator unsigned() const;
  __host__ __device__ operator long() const;
  __host__ __device__ operator unsigned long() const;
  __host__ __device__ operator long long() const;
  __host__ __device__ operator unsigned long long() const;
  __host__ __device__ operator float() const;

protected:
  unsigned short Bits;
};

/// Two of them.
struct alignas(4) __hip_bfloat162 {
  __hip_bfloat16 x;
  __hip_bfloat16 y;
  __hip_bfloat162() = default;
  __host__ __device__ __hip_bfloat162(const __hip_bfloat162_raw &);
  __host__ __device__ __hip_bfloat162(const __hip_bfloat162 &);
  __host__ __device__ __hip_bfloat162(const __hip_bfloat16 &,
                                      const __hip_bfloat16 &);
  __host__ __device__ operator __hip_bfloat162_raw() const;
  __host__ __device__ operator float2() const;
  __host__ __device__ __hip_bfloat162 &operator=(const __hip_bfloat162_raw &);
  __host__ __device__ __hip_bfloat162 &operator=(const __hip_bfloat162 &);
};

__host__ __device__ float __bfloat162float(__hip_bfloat16);
__host__ __device__ __hip_bfloat16 __float2bfloat16(float);
__host__ __device__ float2 __bfloat1622float2(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __bfloat162bfloat162(const __hip_bfloat16);
__host__ __device__ short __bfloat16_as_short(const __hip_bfloat16);
__host__ __device__ unsigned short __bfloat16_as_ushort(const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __double2bfloat16(const double);
__host__ __device__ __hip_bfloat162 __float22bfloat162_rn(const float2);
__host__ __device__ __hip_bfloat162 __halves2bfloat162(const __hip_bfloat16,
                                                       const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __high2bfloat16(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __high2bfloat162(const __hip_bfloat162);
__host__ __device__ float __high2float(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __highs2bfloat162(const __hip_bfloat162,
                                                      const __hip_bfloat162);
__host__ __device__ __hip_bfloat16 __low2bfloat16(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __low2bfloat162(const __hip_bfloat162);
__host__ __device__ float __low2float(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __lowhigh2highlow(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __lows2bfloat162(const __hip_bfloat162,
                                                     const __hip_bfloat162);
__host__ __device__ __hip_bfloat16 __short_as_bfloat16(const short);
__host__ __device__ __hip_bfloat16 __ushort_as_bfloat16(const unsigned short);
__device__ __hip_bfloat16 __shfl_down_sync(const unsigned long long,
                                           const __hip_bfloat16,
                                           const unsigned int, const int = 64);
__device__ __hip_bfloat162 __shfl_down_sync(const unsigned long long,
                                            const __hip_bfloat162,
                                            const unsigned int, const int = 64);
__device__ __hip_bfloat16 __shfl_sync(const unsigned long long,
                                      const __hip_bfloat16, const int,
                                      const int = 64);
__device__ __hip_bfloat162 __shfl_sync(const unsigned long long,
                                       const __hip_bfloat162, const int,
                                       const int = 64);
__device__ __hip_bfloat16 __shfl_up_sync(const unsigned long long,
                                         const __hip_bfloat16,
                                         const unsigned int, const int = 64);
__device__ __hip_bfloat162 __shfl_up_sync(const unsigned long long,
                                          const __hip_bfloat162,
                                          const unsigned int, const int = 64);
__device__ __hip_bfloat16 __shfl_xor_sync(const unsigned long long,
                                          const __hip_bfloat16, const int,
                                          const int = 64);
__device__ __hip_bfloat162 __shfl_xor_sync(const unsigned long long,
                                           const __hip_bfloat162, const int,
                                           const int = 64);
__host__ __device__ __hip_bfloat16 __hadd(const __hip_bfloat16,
                                          const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hsub(const __hip_bfloat16,
                                          const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hdiv(const __hip_bfloat16,
                                          const __hip_bfloat16);
__device__ __hip_bfloat16 __hfma(const __hip_bfloat16, const __hip_bfloat16,
                                 const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hmul(const __hip_bfloat16,
                                          const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hneg(const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __habs(const __hip_bfloat16);
__host__ __device__ __hip_bfloat162 __h2div(const __hip_bfloat162,
                                            const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __habs2(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hadd2(const __hip_bfloat162,
                                            const __hip_bfloat162);
__device__ __hip_bfloat162 __hfma2(const __hip_bfloat162, const __hip_bfloat162,
                                   const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hmul2(const __hip_bfloat162,
                                            const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hneg2(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hsub2(const __hip_bfloat162,
                                            const __hip_bfloat162);
__host__ __device__ __hip_bfloat16 operator*(__hip_bfloat16 &,
                                             __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator*=(__hip_bfloat16 &,
                                               __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator+(__hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator+(__hip_bfloat16 &,
                                             __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator-(__hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator-(__hip_bfloat16 &,
                                             __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator++(__hip_bfloat16 &, const int);
__host__ __device__ __hip_bfloat16 &operator++(__hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator--(__hip_bfloat16 &, const int);
__host__ __device__ __hip_bfloat16 &operator--(__hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator+=(__hip_bfloat16 &,
                                               __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator-=(__hip_bfloat16 &,
                                               __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator/(__hip_bfloat16 &,
                                             __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator/=(__hip_bfloat16 &,
                                               __hip_bfloat16 &);
__host__ __device__ __hip_bfloat162 operator*(__hip_bfloat162 &,
                                              __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator*=(__hip_bfloat162 &,
                                                __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator+(__hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator+(__hip_bfloat162 &,
                                              __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator-(__hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator-(__hip_bfloat162 &,
                                              __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator++(__hip_bfloat162 &, const int);
__host__ __device__ __hip_bfloat162 &operator++(__hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator--(__hip_bfloat162 &, const int);
__host__ __device__ __hip_bfloat162 &operator--(__hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator+=(__hip_bfloat162 &,
                                                __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator-=(__hip_bfloat162 &,
                                                __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator/(__hip_bfloat162 &,
                                              __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator/=(__hip_bfloat162 &,
                                                __hip_bfloat162 &);
__host__ __device__ bool __heq(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hequ(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hgt(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hgtu(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hge(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hgeu(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hne(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hneu(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hmax(const __hip_bfloat16,
                                          const __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hmin(const __hip_bfloat16,
                                          const __hip_bfloat16);
__host__ __device__ bool __hlt(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hltu(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hle(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ bool __hleu(const __hip_bfloat16, const __hip_bfloat16);
__host__ __device__ int __hisinf(const __hip_bfloat16);
__host__ __device__ bool __hisnan(const __hip_bfloat16);
__host__ __device__ bool __hbeq2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbequ2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbge2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbgeu2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbgt2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbgtu2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hble2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbleu2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hblt2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbltu2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbne2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ bool __hbneu2(const __hip_bfloat162, const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __heq2(const __hip_bfloat162,
                                           const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hge2(const __hip_bfloat162,
                                           const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hgt2(const __hip_bfloat162,
                                           const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hisnan2(const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hle2(const __hip_bfloat162,
                                           const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hlt2(const __hip_bfloat162,
                                           const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hmax2(const __hip_bfloat162,
                                            const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hmin2(const __hip_bfloat162,
                                            const __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hne2(const __hip_bfloat162,
                                           const __hip_bfloat162);
__host__ __device__ bool operator==(__hip_bfloat16 &, __hip_bfloat16 &);
__host__ __device__ bool operator!=(__hip_bfloat16 &, __hip_bfloat16 &);
__host__ __device__ bool operator<(__hip_bfloat16 &, __hip_bfloat16 &);
__host__ __device__ bool operator<=(__hip_bfloat16 &, __hip_bfloat16 &);
__host__ __device__ bool operator>(__hip_bfloat16 &, __hip_bfloat16 &);
__host__ __device__ bool operator>=(__hip_bfloat16 &, __hip_bfloat16 &);
__host__ __device__ bool operator==(__hip_bfloat162 &, __hip_bfloat162 &);
__host__ __device__ bool operator!=(__hip_bfloat162 &, __hip_bfloat162 &);
__host__ __device__ bool operator<(__hip_bfloat162 &, __hip_bfloat162 &);
__host__ __device__ bool operator<=(__hip_bfloat162 &, __hip_bfloat162 &);
__host__ __device__ bool operator>(__hip_bfloat162 &, __hip_bfloat162 &);
__host__ __device__ bool operator>=(__hip_bfloat162 &, __hip_bfloat162 &);
__device__ __hip_bfloat16 hceil(const __hip_bfloat16);
__device__ __hip_bfloat16 hcos(const __hip_bfloat16);
__device__ __hip_bfloat16 hexp(const __hip_bfloat16);
__device__ __hip_bfloat16 hexp10(const __hip_bfloat16);
__device__ __hip_bfloat16 hexp2(const __hip_bfloat16);
__device__ __hip_bfloat16 hfloor(const __hip_bfloat16);
__device__ __hip_bfloat16 hlog(const __hip_bfloat16);
__device__ __hip_bfloat16 hlog10(const __hip_bfloat16);
__device__ __hip_bfloat16 hlog2(const __hip_bfloat16);
__device__ __hip_bfloat16 hrcp(const __hip_bfloat16);
__device__ __hip_bfloat16 hrint(const __hip_bfloat16);
__device__ __hip_bfloat16 hrsqrt(const __hip_bfloat16);
__device__ __hip_bfloat16 hsin(const __hip_bfloat16);
__device__ __hip_bfloat16 hsqrt(const __hip_bfloat16);
__device__ __hip_bfloat16 htrunc(const __hip_bfloat16);
__device__ __hip_bfloat162 h2ceil(const __hip_bfloat162);
__device__ __hip_bfloat162 h2cos(const __hip_bfloat162);
__device__ __hip_bfloat162 h2exp(const __hip_bfloat162);
__device__ __hip_bfloat162 h2exp10(const __hip_bfloat162);
__device__ __hip_bfloat162 h2exp2(const __hip_bfloat162);
__device__ __hip_bfloat162 h2floor(const __hip_bfloat162);
__device__ __hip_bfloat162 h2log(const __hip_bfloat162);
__device__ __hip_bfloat162 h2log10(const __hip_bfloat162);
__device__ __hip_bfloat162 h2log2(const __hip_bfloat162);
__device__ __hip_bfloat162 h2rcp(const __hip_bfloat162);
__device__ __hip_bfloat162 h2rint(const __hip_bfloat162);
__device__ __hip_bfloat162 h2rsqrt(const __hip_bfloat162);
__device__ __hip_bfloat162 h2sin(const __hip_bfloat162);
__device__ __hip_bfloat162 h2sqrt(const __hip_bfloat162);
__device__ __hip_bfloat162 h2trunc(const __hip_bfloat162);
__device__ __hip_bfloat162 unsafeAtomicAdd(__hip_bfloat162 *, __hip_bfloat162);

#endif // CU2X_TEST_HIP_HIP_BF16_H
