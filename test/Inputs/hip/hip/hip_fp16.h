//===- hip/hip_fp16.h - Half precision --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_HIP_FP16_H
#define HIP_INCLUDE_HIP_HIP_FP16_H

#include <hip/hip_runtime.h>
#include <type_traits>

struct __half_raw {
  union {
    _Float16 data;
    unsigned short x;
  };
};
struct __half2_raw {
  union {
    struct {
      __half_raw x;
      __half_raw y;
    };
    _Float16 data __attribute__((ext_vector_type(2)));
  };
};

/// Sixteen bits of floating point. Converts from and to every number; its
/// arithmetic exists on the device only.
struct __half {
  __half() = default;
  __host__ __device__ __half(const __half_raw &);
  __host__ __device__ __half(_Float16);
  template <class T,
            std::enable_if_t<std::is_floating_point<T>::value> * = nullptr>
  __host__ __device__ __half(T);
  template <class T, std::enable_if_t<std::is_integral<T>::value> * = nullptr>
  __host__ __device__ __half(T);

  __host__ __device__ __half &operator=(const __half_raw &);
  __host__ __device__ volatile __half &operator=(const __half_raw &) volatile;
  template <class T,
            std::enable_if_t<std::is_floating_point<T>::value> * = nullptr>
  __host__ __device__ __half &operator=(T);
  template <class T, std::enable_if_t<std::is_integral<T>::value> * = nullptr>
  __device__ __half &operator=(T);

  template <class T,
            std::enable_if_t<std::is_floating_point<T>::value> * = nullptr>
  __host__ __device__ operator T() const;
  template <class T, std::enable_if_t<std::is_integral<T>::value> * = nullptr>
  __host__ __device__ operator T() const;
  __host__ __device__ operator __half_raw() const;
  __host__ __device__ operator __half_raw() const volatile;

  __device__ __half &operator+=(const __half &);
  __device__ __half &operator-=(const __half &);
  __device__ __half &operator*=(const __half &);
  __device__ __half &operator/=(const __half &);
  __device__ __half &operator++();
  __device__ __half operator++(int);
  __device__ __half &operator--();
  __device__ __half operator--(int);
  __device__ __half operator+() const;
  __device__ __half operator-() const;

  friend __device__ __half operator+(const __half &, const __half &);
  friend __device__ __half operator-(const __half &, const __half &);
  friend __device__ __half operator*(const __half &, const __half &);
  friend __device__ __half operator/(const __half &, const __half &);
  friend __device__ bool operator==(const __half &, const __half &);
  friend __device__ bool operator!=(const __half &, const __half &);
  friend __device__ bool operator<(const __half &, const __half &);
  friend __device__ bool operator>(const __half &, const __half &);
  friend __device__ bool operator<=(const __half &, const __half &);
  friend __device__ bool operator>=(const __half &, const __half &);

protected:
  unsigned short Bits;
};

/// Two of them.
struct __half2 {
  typedef _Float16 Pair __attribute__((ext_vector_type(2)));
  union {
    struct {
      __half x;
      __half y;
    };
    Pair data;
  };
  __half2() = default;
  __host__ __device__ __half2(const __half2_raw &);
  __host__ __device__ __half2(Pair);
  __host__ __device__ __half2(const __half &, const __half &);
  __host__ __device__ __half2 &operator=(const __half2_raw &);
  __host__ __device__ operator Pair() const;
  __host__ __device__ operator __half2_raw() const;

  __device__ __half2 &operator+=(const __half2 &);
  __device__ __half2 &operator-=(const __half2 &);
  __device__ __half2 &operator*=(const __half2 &);
  __device__ __half2 &operator/=(const __half2 &);
  __device__ __half2 &operator++();
  __device__ __half2 operator++(int);
  __device__ __half2 &operator--();
  __device__ __half2 operator--(int);
  __device__ __half2 operator+() const;
  __device__ __half2 operator-() const;

  friend __device__ __half2 operator+(const __half2 &, const __half2 &);
  friend __device__ __half2 operator-(const __half2 &, const __half2 &);
  friend __device__ __half2 operator*(const __half2 &, const __half2 &);
  friend __device__ __half2 operator/(const __half2 &, const __half2 &);
  friend __device__ bool operator==(const __half2 &, const __half2 &);
  friend __device__ bool operator!=(const __half2 &, const __half2 &);
  friend __device__ bool operator<(const __half2 &, const __half2 &);
  friend __device__ bool operator>(const __half2 &, const __half2 &);
  friend __device__ bool operator<=(const __half2 &, const __half2 &);
  friend __device__ bool operator>=(const __half2 &, const __half2 &);
};

using half = __half;
using half2 = __half2;

__host__ __device__ __half2 make_half2(__half, __half);
__host__ __device__ __half __low2half(__half2);
__host__ __device__ __half __high2half(__half2);
__host__ __device__ __half2 __half2half2(__half);
__host__ __device__ __half2 __halves2half2(__half, __half);
__host__ __device__ __half2 __low2half2(__half2);
__host__ __device__ __half2 __high2half2(__half2);
__host__ __device__ __half2 __lows2half2(__half2, __half2);
__host__ __device__ __half2 __highs2half2(__half2, __half2);
__host__ __device__ __half2 __lowhigh2highlow(__half2);
__device__ short __half_as_short(__half);
__device__ unsigned short __half_as_ushort(__half);
__device__ __half __short_as_half(short);
__device__ __half __ushort_as_half(unsigned short);
__host__ __device__ __half __float2half(float);
__host__ __device__ __half __float2half_rn(float);
__host__ __device__ __half2 __float2half2_rn(float);
__host__ __device__ __half2 __floats2half2_rn(float, float);
__host__ __device__ __half2 __float22half2_rn(float2);
__host__ __device__ float __half2float(__half);
__host__ __device__ float __low2float(__half2);
__host__ __device__ float __high2float(__half2);
__host__ __device__ float2 __half22float2(__half2);
__device__ int __half2int_rn(__half);
__device__ int __half2int_rz(__half);
__device__ int __half2int_rd(__half);
__device__ int __half2int_ru(__half);
__device__ __half __int2half_rn(int);
__device__ __half __int2half_rz(int);
__device__ __half __int2half_rd(int);
__device__ __half __int2half_ru(int);
__device__ short __half2short_rn(__half);
__device__ short __half2short_rz(__half);
__device__ short __half2short_rd(__half);
__device__ short __half2short_ru(__half);
__device__ __half __short2half_rn(short);
__device__ __half __short2half_rz(short);
__device__ __half __short2half_rd(short);
__device__ __half __short2half_ru(short);
__device__ long long __half2ll_rn(__half);
__device__ long long __half2ll_rz(__half);
__device__ long long __half2ll_rd(__half);
__device__ long long __half2ll_ru(__half);
__device__ __half __ll2half_rn(long long);
__device__ __half __ll2half_rz(long long);
__device__ __half __ll2half_rd(long long);
__device__ __half __ll2half_ru(long long);
__device__ unsigned int __half2uint_rn(__half);
__device__ unsigned int __half2uint_rz(__half);
__device__ unsigned int __half2uint_rd(__half);
__device__ unsigned int __half2uint_ru(__half);
__device__ __half __uint2half_rn(unsigned int);
__device__ __half __uint2half_rz(unsigned int);
__device__ __half __uint2half_rd(unsigned int);
__device__ __half __uint2half_ru(unsigned int);
__device__ unsigned short __half2ushort_rn(__half);
__device__ unsigned short __half2ushort_rz(__half);
__device__ unsigned short __half2ushort_rd(__half);
__device__ unsigned short __half2ushort_ru(__half);
__device__ __half __ushort2half_rn(unsigned short);
__device__ __half __ushort2half_rz(unsigned short);
__device__ __half __ushort2half_rd(unsigned short);
__device__ __half __ushort2half_ru(unsigned short);
__device__ unsigned long long __half2ull_rn(__half);
__device__ unsigned long long __half2ull_rz(__half);
__device__ unsigned long long __half2ull_rd(__half);
__device__ unsigned long long __half2ull_ru(__half);
__device__ __half __ull2half_rn(unsigned long long);
__device__ __half __ull2half_rz(unsigned long long);
__device__ __half __ull2half_rd(unsigned long long);
__device__ __half __ull2half_ru(unsigned long long);
__device__ __half __ldg(const __half *);
__device__ __half __ldcg(const __half *);
__device__ __half __ldca(const __half *);
__device__ __half __ldcs(const __half *);
__host__ __device__ __half2 __ldg(const __half2 *);
__host__ __device__ __half2 __ldcg(const __half2 *);
__host__ __device__ __half2 __ldca(const __half2 *);
__host__ __device__ __half2 __ldcs(const __half2 *);
__device__ bool __heq(__half, __half);
__device__ bool __hne(__half, __half);
__device__ bool __hle(__half, __half);
__device__ bool __hge(__half, __half);
__device__ bool __hlt(__half, __half);
__device__ bool __hgt(__half, __half);
__device__ bool __hequ(__half, __half);
__device__ bool __hneu(__half, __half);
__device__ bool __hleu(__half, __half);
__device__ bool __hgeu(__half, __half);
__device__ bool __hltu(__half, __half);
__device__ bool __hgtu(__half, __half);
__host__ __device__ __half2 __heq2(__half2, __half2);
__host__ __device__ __half2 __hne2(__half2, __half2);
__host__ __device__ __half2 __hle2(__half2, __half2);
__host__ __device__ __half2 __hge2(__half2, __half2);
__host__ __device__ __half2 __hlt2(__half2, __half2);
__host__ __device__ __half2 __hgt2(__half2, __half2);
__host__ __device__ __half2 __hequ2(__half2, __half2);
__host__ __device__ __half2 __hneu2(__half2, __half2);
__host__ __device__ __half2 __hleu2(__half2, __half2);
__host__ __device__ __half2 __hgeu2(__half2, __half2);
__host__ __device__ __half2 __hltu2(__half2, __half2);
__host__ __device__ __half2 __hgtu2(__half2, __half2);
__host__ __device__ bool __hbeq2(__half2, __half2);
__host__ __device__ bool __hbne2(__half2, __half2);
__host__ __device__ bool __hble2(__half2, __half2);
__host__ __device__ bool __hbge2(__half2, __half2);
__host__ __device__ bool __hblt2(__half2, __half2);
__host__ __device__ bool __hbgt2(__half2, __half2);
__host__ __device__ bool __hbequ2(__half2, __half2);
__host__ __device__ bool __hbneu2(__half2, __half2);
__host__ __device__ bool __hbleu2(__half2, __half2);
__host__ __device__ bool __hbgeu2(__half2, __half2);
__host__ __device__ bool __hbltu2(__half2, __half2);
__host__ __device__ bool __hbgtu2(__half2, __half2);
__device__ __half __hmax(__half, __half);
__device__ __half __hmax_nan(__half, __half);
__device__ __half __hmin(__half, __half);
__device__ __half __hmin_nan(__half, __half);
__device__ __half __clamp_01(__half);
__device__ __half __hadd(__half, __half);
__device__ __half __habs(__half);
__device__ __half __hsub(__half, __half);
__device__ __half __hmul(__half, __half);
__device__ __half __hadd_sat(__half, __half);
__device__ __half __hsub_sat(__half, __half);
__device__ __half __hmul_sat(__half, __half);
__device__ __half __hfma(__half, __half, __half);
__device__ __half __hfma_sat(__half, __half, __half);
__device__ __half __hdiv(__half, __half);
__host__ __device__ __half2 __hadd2(__half2, __half2);
__host__ __device__ __half2 __habs2(__half2);
__host__ __device__ __half2 __hsub2(__half2, __half2);
__host__ __device__ __half2 __hmul2(__half2, __half2);
__host__ __device__ __half2 __hadd2_sat(__half2, __half2);
__host__ __device__ __half2 __hsub2_sat(__half2, __half2);
__host__ __device__ __half2 __hmul2_sat(__half2, __half2);
__host__ __device__ __half2 __hfma2(__half2, __half2, __half2);
__host__ __device__ __half2 __hfma2_sat(__half2, __half2, __half2);
__host__ __device__ __half2 __h2div(__half2, __half2);
__device__ __half2 unsafeAtomicAdd(__half2 *, __half2);
__device__ __half htrunc(__half);
__device__ __half hceil(__half);
__device__ __half hfloor(__half);
__device__ __half hrint(__half);
__device__ __half hsin(__half);
__device__ __half hcos(__half);
__device__ __half hexp(__half);
__device__ __half hexp2(__half);
__device__ __half hexp10(__half);
__device__ __half hlog2(__half);
__device__ __half hlog(__half);
__device__ __half hlog10(__half);
__device__ __half hrcp(__half);
__device__ __half hrsqrt(__half);
__device__ __half hsqrt(__half);
__device__ bool __hisinf(__half);
__device__ bool __hisnan(__half);
__device__ __half __hneg(__half);
__host__ __device__ __half2 h2trunc(__half2);
__host__ __device__ __half2 h2ceil(__half2);
__host__ __device__ __half2 h2floor(__half2);
__host__ __device__ __half2 h2rint(__half2);
__host__ __device__ __half2 h2sin(__half2);
__host__ __device__ __half2 h2cos(__half2);
__host__ __device__ __half2 h2exp(__half2);
__host__ __device__ __half2 h2exp2(__half2);
__host__ __device__ __half2 h2exp10(__half2);
__host__ __device__ __half2 h2log2(__half2);
__host__ __device__ __half2 h2log(__half2);
__host__ __device__ __half2 h2log10(__half2);
__host__ __device__ __half2 h2rcp(__half2);
__host__ __device__ __half2 h2rsqrt(__half2);
__host__ __device__ __half2 h2sqrt(__half2);
__host__ __device__ __half2 __hisinf2(__half2);
__host__ __device__ __half2 __hisnan2(__half2);
__host__ __device__ __half2 __hneg2(__half2);
__device__ __half __shfl(__half, int, int = warpSize);
__device__ __half2 __shfl(__half2, int, int = warpSize);
__device__ __half __shfl_up(__half, unsigned int, int = warpSize);
__device__ __half2 __shfl_up(__half2, unsigned int, int = warpSize);
__device__ __half __shfl_down(__half, unsigned int, int = warpSize);
__device__ __half2 __shfl_down(__half2, unsigned int, int = warpSize);
__device__ __half __shfl_xor(__half, int, int = warpSize);
__device__ __half2 __shfl_xor(__half2, int, int = warpSize);
__host__ __device__ __half __float2half_rz(float);
__host__ __device__ __half __float2half_rd(float);
__host__ __device__ __half __float2half_ru(float);

#endif // HIP_INCLUDE_HIP_HIP_FP16_H
