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

#ifndef HIP_INCLUDE_HIP_HIP_BF16_H
#define HIP_INCLUDE_HIP_HIP_BF16_H

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
__host__ __device__ float2 __bfloat1622float2(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __bfloat162bfloat162(__hip_bfloat16);
__host__ __device__ short __bfloat16_as_short(__hip_bfloat16);
__host__ __device__ unsigned short __bfloat16_as_ushort(__hip_bfloat16);
__host__ __device__ __hip_bfloat16 __double2bfloat16(const double);
__host__ __device__ __hip_bfloat162 __float22bfloat162_rn(const float2);
__host__ __device__ __hip_bfloat162 __halves2bfloat162(__hip_bfloat16,
                                                       __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __high2bfloat16(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __high2bfloat162(__hip_bfloat162);
__host__ __device__ float __high2float(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __highs2bfloat162(__hip_bfloat162,
                                                      __hip_bfloat162);
__host__ __device__ __hip_bfloat16 __low2bfloat16(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __low2bfloat162(__hip_bfloat162);
__host__ __device__ float __low2float(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __lowhigh2highlow(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __lows2bfloat162(__hip_bfloat162,
                                                     __hip_bfloat162);
__host__ __device__ __hip_bfloat16 __short_as_bfloat16(const short);
__host__ __device__ __hip_bfloat16 __ushort_as_bfloat16(const unsigned short);
__device__ __hip_bfloat16 __shfl_down_sync(const unsigned long long,
                                           __hip_bfloat16, const unsigned int,
                                           const int = 64);
__device__ __hip_bfloat162 __shfl_down_sync(const unsigned long long,
                                            __hip_bfloat162, const unsigned int,
                                            const int = 64);
__device__ __hip_bfloat16 __shfl_sync(const unsigned long long, __hip_bfloat16,
                                      const int, const int = 64);
__device__ __hip_bfloat162 __shfl_sync(const unsigned long long,
                                       __hip_bfloat162, const int,
                                       const int = 64);
__device__ __hip_bfloat16 __shfl_up_sync(const unsigned long long,
                                         __hip_bfloat16, const unsigned int,
                                         const int = 64);
__device__ __hip_bfloat162 __shfl_up_sync(const unsigned long long,
                                          __hip_bfloat162, const unsigned int,
                                          const int = 64);
__device__ __hip_bfloat16 __shfl_xor_sync(const unsigned long long,
                                          __hip_bfloat16, const int,
                                          const int = 64);
__device__ __hip_bfloat162 __shfl_xor_sync(const unsigned long long,
                                           __hip_bfloat162, const int,
                                           const int = 64);
__host__ __device__ __hip_bfloat16 __hadd(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hsub(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hdiv(__hip_bfloat16, __hip_bfloat16);
__device__ __hip_bfloat16 __hfma(__hip_bfloat16, __hip_bfloat16,
                                 __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hmul(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hneg(__hip_bfloat16);
__host__ __device__ __hip_bfloat16 __habs(__hip_bfloat16);
__host__ __device__ __hip_bfloat162 __h2div(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __habs2(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hadd2(__hip_bfloat162, __hip_bfloat162);
__device__ __hip_bfloat162 __hfma2(__hip_bfloat162, __hip_bfloat162,
                                   __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hmul2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hneg2(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hsub2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat16 operator*(const __hip_bfloat16 &,
                                             const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator*=(__hip_bfloat16 &,
                                               const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator+(const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator+(const __hip_bfloat16 &,
                                             const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator-(const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator-(const __hip_bfloat16 &,
                                             const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator++(__hip_bfloat16 &, const int);
__host__ __device__ __hip_bfloat16 &operator++(__hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator--(__hip_bfloat16 &, const int);
__host__ __device__ __hip_bfloat16 &operator--(__hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator+=(__hip_bfloat16 &,
                                               const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator-=(__hip_bfloat16 &,
                                               const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 operator/(const __hip_bfloat16 &,
                                             const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat16 &operator/=(__hip_bfloat16 &,
                                               const __hip_bfloat16 &);
__host__ __device__ __hip_bfloat162 operator*(const __hip_bfloat162 &,
                                              const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator*=(__hip_bfloat162 &,
                                                const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator+(const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator+(const __hip_bfloat162 &,
                                              const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator-(const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator-(const __hip_bfloat162 &,
                                              const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator++(__hip_bfloat162 &, const int);
__host__ __device__ __hip_bfloat162 &operator++(__hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator--(__hip_bfloat162 &, const int);
__host__ __device__ __hip_bfloat162 &operator--(__hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator+=(__hip_bfloat162 &,
                                                const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator-=(__hip_bfloat162 &,
                                                const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 operator/(const __hip_bfloat162 &,
                                              const __hip_bfloat162 &);
__host__ __device__ __hip_bfloat162 &operator/=(__hip_bfloat162 &,
                                                const __hip_bfloat162 &);
__host__ __device__ bool __heq(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hequ(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hgt(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hgtu(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hge(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hgeu(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hne(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hneu(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hmax(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ __hip_bfloat16 __hmin(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hlt(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hltu(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hle(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ bool __hleu(__hip_bfloat16, __hip_bfloat16);
__host__ __device__ int __hisinf(__hip_bfloat16);
__host__ __device__ bool __hisnan(__hip_bfloat16);
__host__ __device__ bool __hbeq2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbequ2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbge2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbgeu2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbgt2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbgtu2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hble2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbleu2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hblt2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbltu2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbne2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool __hbneu2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __heq2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hge2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hgt2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hisnan2(__hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hle2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hlt2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hmax2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hmin2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ __hip_bfloat162 __hne2(__hip_bfloat162, __hip_bfloat162);
__host__ __device__ bool operator==(const __hip_bfloat16 &,
                                    const __hip_bfloat16 &);
__host__ __device__ bool operator!=(const __hip_bfloat16 &,
                                    const __hip_bfloat16 &);
__host__ __device__ bool operator<(const __hip_bfloat16 &,
                                   const __hip_bfloat16 &);
__host__ __device__ bool operator<=(const __hip_bfloat16 &,
                                    const __hip_bfloat16 &);
__host__ __device__ bool operator>(const __hip_bfloat16 &,
                                   const __hip_bfloat16 &);
__host__ __device__ bool operator>=(const __hip_bfloat16 &,
                                    const __hip_bfloat16 &);
__host__ __device__ bool operator==(const __hip_bfloat162 &,
                                    const __hip_bfloat162 &);
__host__ __device__ bool operator!=(const __hip_bfloat162 &,
                                    const __hip_bfloat162 &);
__host__ __device__ bool operator<(const __hip_bfloat162 &,
                                   const __hip_bfloat162 &);
__host__ __device__ bool operator<=(const __hip_bfloat162 &,
                                    const __hip_bfloat162 &);
__host__ __device__ bool operator>(const __hip_bfloat162 &,
                                   const __hip_bfloat162 &);
__host__ __device__ bool operator>=(const __hip_bfloat162 &,
                                    const __hip_bfloat162 &);
__device__ __hip_bfloat16 hceil(__hip_bfloat16);
__device__ __hip_bfloat16 hcos(__hip_bfloat16);
__device__ __hip_bfloat16 hexp(__hip_bfloat16);
__device__ __hip_bfloat16 hexp10(__hip_bfloat16);
__device__ __hip_bfloat16 hexp2(__hip_bfloat16);
__device__ __hip_bfloat16 hfloor(__hip_bfloat16);
__device__ __hip_bfloat16 hlog(__hip_bfloat16);
__device__ __hip_bfloat16 hlog10(__hip_bfloat16);
__device__ __hip_bfloat16 hlog2(__hip_bfloat16);
__device__ __hip_bfloat16 hrcp(__hip_bfloat16);
__device__ __hip_bfloat16 hrint(__hip_bfloat16);
__device__ __hip_bfloat16 hrsqrt(__hip_bfloat16);
__device__ __hip_bfloat16 hsin(__hip_bfloat16);
__device__ __hip_bfloat16 hsqrt(__hip_bfloat16);
__device__ __hip_bfloat16 htrunc(__hip_bfloat16);
__device__ __hip_bfloat162 h2ceil(__hip_bfloat162);
__device__ __hip_bfloat162 h2cos(__hip_bfloat162);
__device__ __hip_bfloat162 h2exp(__hip_bfloat162);
__device__ __hip_bfloat162 h2exp10(__hip_bfloat162);
__device__ __hip_bfloat162 h2exp2(__hip_bfloat162);
__device__ __hip_bfloat162 h2floor(__hip_bfloat162);
__device__ __hip_bfloat162 h2log(__hip_bfloat162);
__device__ __hip_bfloat162 h2log10(__hip_bfloat162);
__device__ __hip_bfloat162 h2log2(__hip_bfloat162);
__device__ __hip_bfloat162 h2rcp(__hip_bfloat162);
__device__ __hip_bfloat162 h2rint(__hip_bfloat162);
__device__ __hip_bfloat162 h2rsqrt(__hip_bfloat162);
__device__ __hip_bfloat162 h2sin(__hip_bfloat162);
__device__ __hip_bfloat162 h2sqrt(__hip_bfloat162);
__device__ __hip_bfloat162 h2trunc(__hip_bfloat162);
__device__ __hip_bfloat162 unsafeAtomicAdd(__hip_bfloat162 *, __hip_bfloat162);

#endif // HIP_INCLUDE_HIP_HIP_BF16_H
