//===- simd/simd.h - Types that hosts share ------------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include <metal_stdlib>

#ifndef __MSL_SIMD
#define __MSL_SIMD

namespace simd {
#define __MSL_USING(T)                                                         \
  using ::T##2;                                                                \
  using ::T##3;                                                                \
  using ::T##4;
__MSL_USING(char)
__MSL_USING(uchar)
__MSL_USING(short)
__MSL_USING(ushort)
__MSL_USING(int)
__MSL_USING(uint)
__MSL_USING(long)
__MSL_USING(ulong)
__MSL_USING(half)
__MSL_USING(float)
#undef __MSL_USING
} // namespace simd

#define __MSL_SIMD_NAMES(T)                                                    \
  typedef T##2 simd_##T##2;                                                    \
  typedef T##3 simd_##T##3;                                                    \
  typedef T##4 simd_##T##4;                                                    \
  typedef T##2 vector_##T##2;                                                  \
  typedef T##3 vector_##T##3;                                                  \
  typedef T##4 vector_##T##4;
__MSL_SIMD_NAMES(char)
__MSL_SIMD_NAMES(uchar)
__MSL_SIMD_NAMES(short)
__MSL_SIMD_NAMES(ushort)
__MSL_SIMD_NAMES(int)
__MSL_SIMD_NAMES(uint)
__MSL_SIMD_NAMES(float)
#undef __MSL_SIMD_NAMES

#endif
