//===- integers.h - Integer intrinsics --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_INTEGERS_H
#define CU2X_SIMT_INTEGERS_H

#include "simt/qualifiers.h"
#include "simt/vectors.h"
#include <string.h>

// HIP's results have other signs.
#ifdef CU2X_SIMT_HIP
typedef unsigned __cu2x_bit_count;
typedef int __cu2x_product24;
#else
typedef int __cu2x_bit_count;
typedef unsigned __cu2x_product24;
#endif
CU2X_DEVICE __cu2x_bit_count __popc(unsigned X) {
  return __builtin_popcount(X);
}
CU2X_DEVICE __cu2x_bit_count __popcll(unsigned long long X) {
  return __builtin_popcountll(X);
}
CU2X_DEVICE int __clz(int X) {
  return X == 0 ? 32 : __builtin_clz(static_cast<unsigned>(X));
}
CU2X_DEVICE int __clzll(long long X) {
  return X == 0 ? 64 : __builtin_clzll(static_cast<unsigned long long>(X));
}
CU2X_DEVICE int __ffs(int X) { return __builtin_ffs(X); }
CU2X_DEVICE int __ffsll(long long X) { return __builtin_ffsll(X); }
CU2X_DEVICE unsigned __brev(unsigned X) { return __builtin_bitreverse32(X); }
CU2X_DEVICE unsigned long long __brevll(unsigned long long X) {
  return __builtin_bitreverse64(X);
}

CU2X_DEVICE int __mulhi(int A, int B) {
  return static_cast<int>(static_cast<long long>(A) * B >> 32);
}
CU2X_DEVICE unsigned __umulhi(unsigned A, unsigned B) {
  return static_cast<unsigned>(static_cast<unsigned long long>(A) * B >> 32);
}
CU2X_DEVICE long long __mul64hi(long long A, long long B) {
  return static_cast<long long>(static_cast<__int128>(A) * B >> 64);
}
CU2X_DEVICE unsigned long long __umul64hi(unsigned long long A,
                                          unsigned long long B) {
  return static_cast<unsigned long long>(
      static_cast<unsigned __int128>(A) * B >> 64);
}
CU2X_DEVICE int __mul24(int A, int B) {
  return static_cast<int>(static_cast<unsigned>(A << 8 >> 8) *
                          static_cast<unsigned>(B << 8 >> 8));
}
CU2X_DEVICE __cu2x_product24 __umul24(unsigned A, unsigned B) {
  return (A & 0xffffff) * (B & 0xffffff);
}

CU2X_DEVICE int __hadd(int A, int B) {
  return static_cast<int>((static_cast<long long>(A) + B) >> 1);
}
CU2X_DEVICE int __rhadd(int A, int B) {
  return static_cast<int>((static_cast<long long>(A) + B + 1) >> 1);
}
CU2X_DEVICE unsigned __uhadd(unsigned A, unsigned B) {
  return static_cast<unsigned>((static_cast<unsigned long long>(A) + B) >> 1);
}
CU2X_DEVICE unsigned __urhadd(unsigned A, unsigned B) {
  return static_cast<unsigned>((static_cast<unsigned long long>(A) + B + 1) >>
                               1);
}
CU2X_DEVICE unsigned __usad(unsigned A, unsigned B, unsigned C) {
  return (A < B ? B - A : A - B) + C;
}
CU2X_DEVICE unsigned __sad(int A, int B, unsigned C) {
  return (A < B ? static_cast<unsigned>(B) - static_cast<unsigned>(A)
                : static_cast<unsigned>(A) - static_cast<unsigned>(B)) +
         C;
}

// The shift counts modulo 32, or clamped to 32.
CU2X_DEVICE unsigned __funnelshift_lc(unsigned Low, unsigned High,
                                      unsigned Shift) {
  unsigned long long Both = static_cast<unsigned long long>(High) << 32 | Low;
  return static_cast<unsigned>(Both << (Shift < 32 ? Shift : 32) >> 32);
}
CU2X_DEVICE unsigned __funnelshift_rc(unsigned Low, unsigned High,
                                      unsigned Shift) {
  unsigned long long Both = static_cast<unsigned long long>(High) << 32 | Low;
  return static_cast<unsigned>(Both >> (Shift < 32 ? Shift : 32));
}
CU2X_DEVICE unsigned __funnelshift_l(unsigned Low, unsigned High,
                                     unsigned Shift) {
  return __funnelshift_lc(Low, High, Shift & 31);
}
CU2X_DEVICE unsigned __funnelshift_r(unsigned Low, unsigned High,
                                     unsigned Shift) {
  return __funnelshift_rc(Low, High, Shift & 31);
}

/// Bit 3 of a selector says nothing here: compilers clear it before PTX's prmt,
/// where it replicates the sign of the byte.
CU2X_DEVICE unsigned __byte_perm(unsigned X, unsigned Y, unsigned Selector) {
  unsigned long long Bytes = static_cast<unsigned long long>(Y) << 32 | X;
  unsigned Result = 0;
  for (unsigned I = 0; I != 4; ++I) {
    unsigned Which = Selector >> 4 * I & 7;
    unsigned Byte = Bytes >> 8 * Which & 0xff;
    Result |= Byte << 8 * I;
  }
  return Result;
}

// HIP has no dot products under these names.
#if !defined(CU2X_SIMT_HIP) || defined(CU2X_SIMT_BEYOND_HIP)
#define CU2X_BYTE(WORD, T, I) static_cast<T>((WORD) >> 8 * (I))
#define CU2X_HALFWORD(WORD, T, I) static_cast<T>((WORD) >> 16 * (I))
#define CU2X_DOT(T, WORD, BYTE, SHORT)                                         \
  CU2X_DEVICE T __dp4a(T A, T B, T C) {                                        \
    for (unsigned I = 0; I != 4; ++I)                                          \
      C += T(CU2X_BYTE(A, BYTE, I)) * T(CU2X_BYTE(B, BYTE, I));                \
    return C;                                                                  \
  }                                                                            \
  CU2X_DEVICE T __dp2a_lo(T A, T B, T C) {                                     \
    for (unsigned I = 0; I != 2; ++I)                                          \
      C += T(CU2X_HALFWORD(A, SHORT, I)) * T(CU2X_BYTE(B, BYTE, I));           \
    return C;                                                                  \
  }                                                                            \
  CU2X_DEVICE T __dp2a_hi(T A, T B, T C) {                                     \
    for (unsigned I = 0; I != 2; ++I)                                          \
      C += T(CU2X_HALFWORD(A, SHORT, I)) * T(CU2X_BYTE(B, BYTE, I + 2));       \
    return C;                                                                  \
  }
CU2X_DOT(int, int, signed char, short)
CU2X_DOT(unsigned, unsigned, unsigned char, unsigned short)
#undef CU2X_DOT
#undef CU2X_BYTE
#undef CU2X_HALFWORD
#define CU2X_DOT_VECTOR(NAME, T, SHORTS, BYTES)                                \
  CU2X_DEVICE T NAME(SHORTS A, BYTES B, T C) {                                 \
    T X, Y;                                                                    \
    memcpy(&X, &A, 4);                                                         \
    memcpy(&Y, &B, 4);                                                         \
    return NAME(X, Y, C);                                                      \
  }
CU2X_DOT_VECTOR(__dp4a, int, char4, char4)
CU2X_DOT_VECTOR(__dp4a, unsigned, uchar4, uchar4)
CU2X_DOT_VECTOR(__dp2a_lo, int, short2, char4)
CU2X_DOT_VECTOR(__dp2a_lo, unsigned, ushort2, uchar4)
CU2X_DOT_VECTOR(__dp2a_hi, int, short2, char4)
CU2X_DOT_VECTOR(__dp2a_hi, unsigned, ushort2, uchar4)
#undef CU2X_DOT_VECTOR
#endif

#endif // CU2X_SIMT_INTEGERS_H
