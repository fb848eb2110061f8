//===- hip/mixed_dot.h - Products of bytes ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_HIP_MIXED_DOT_H
#define CU2X_SIMT_HIP_MIXED_DOT_H

/// The products of the bytes added to \p C, which stays within the limits of
/// its type with \p Saturate. The same name for two numbers is another function
/// in HIP.
#define CU2X_MIXED_DOT(T, VECTOR)                                              \
  CU2X_DEVICE T amd_mixed_dot(VECTOR A, VECTOR B, T C, bool Saturate) {        \
    long long Sum = (long long)C + A.x * B.x + A.y * B.y + A.z * B.z +         \
                    A.w * B.w;                                                 \
    const long long Low = T(-1) < T(0) ? -2147483648ll : 0;                    \
    const long long High = T(-1) < T(0) ? 2147483647ll : 4294967295ll;         \
    if (Saturate)                                                              \
      Sum = Sum < Low ? Low : Sum > High ? High : Sum;                         \
    return T(Sum);                                                             \
  }
CU2X_MIXED_DOT(int, char4)
CU2X_MIXED_DOT(unsigned, uchar4)
#undef CU2X_MIXED_DOT

#endif // CU2X_SIMT_HIP_MIXED_DOT_H
