//===- simd/simd.h - Types that hosts share ---------------------*- C++ -*-===//
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
  using ::T##4;                                                                \
  using ::packed_##T##2;                                                       \
  using ::packed_##T##4;
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
#define __MSL_USING(T)                                                         \
  using metal::T##2x2;                                                         \
  using metal::T##2x3;                                                         \
  using metal::T##2x4;                                                         \
  using metal::T##3x2;                                                         \
  using metal::T##3x3;                                                         \
  using metal::T##3x4;                                                         \
  using metal::T##4x2;                                                         \
  using metal::T##4x3;                                                         \
  using metal::T##4x4;
__MSL_USING(half)
__MSL_USING(float)
#undef __MSL_USING
} // namespace simd

#define __MSL_SIMD_NAMES(T)                                                    \
  typedef T simd_##T##1;                                                       \
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
__MSL_SIMD_NAMES(long)
__MSL_SIMD_NAMES(ulong)
__MSL_SIMD_NAMES(half)
__MSL_SIMD_NAMES(float)
#undef __MSL_SIMD_NAMES

#define __MSL_SIMD_NAMES(T, N)                                                 \
  typedef metal::T##N simd_##T##N;                                             \
  typedef metal::T##N matrix_##T##N;
#define __MSL_SIMD_MATRICES(T)                                                 \
  __MSL_SIMD_NAMES(T, 2x2)                                                     \
  __MSL_SIMD_NAMES(T, 2x3)                                                     \
  __MSL_SIMD_NAMES(T, 2x4)                                                     \
  __MSL_SIMD_NAMES(T, 3x2)                                                     \
  __MSL_SIMD_NAMES(T, 3x3)                                                     \
  __MSL_SIMD_NAMES(T, 3x4)                                                     \
  __MSL_SIMD_NAMES(T, 4x2)                                                     \
  __MSL_SIMD_NAMES(T, 4x3)                                                     \
  __MSL_SIMD_NAMES(T, 4x4)
__MSL_SIMD_MATRICES(half)
__MSL_SIMD_MATRICES(float)
#undef __MSL_SIMD_MATRICES
#undef __MSL_SIMD_NAMES

#endif
