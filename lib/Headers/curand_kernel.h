//===- curand_kernel.h - Random numbers in device code ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// cuRAND's generators as source, which is translated with the program.
//
// XORWOW: G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14),
// 2003. Philox: J. Salmon and others, Parallel random numbers: as easy as 1, 2,
// 3, SC 2011. MRG32k3a: P. L'Ecuyer, Operations Research 47 (1), 1999. Seeding,
// the distance of sequences and the order in which numbers are used are those
// of cuRAND 10, and so are all integers and uniform numbers. Normal numbers
// differ by the error of logf, sinf and cosf: cuRAND takes __sincosf, whose
// error Metal's fast functions exceed. Generators and functions that are
// declared without a body are refused.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CURAND_KERNEL_H
#define CU2X_HEADERS_CURAND_KERNEL_H

#define CURAND_KERNEL_H_

#include "__cu2x_attributes.h"
#if __has_include(<curand.h>)
#include <curand.h>
#else
typedef unsigned curandDirectionVectors32_t[32];
typedef unsigned long long curandDirectionVectors64_t[64];
typedef struct curandDiscreteDistribution_st *curandDiscreteDistribution_t;
#endif

CU2X_SOURCE_BEGIN

//===----------------------------------------------------------------------===//
// States, with the layout of cuRAND's
//===----------------------------------------------------------------------===//

struct curandStateXORWOW {
  unsigned d, v[5];
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  unsigned long long boxmuller_extra_double; // the bits of a double
};
typedef curandStateXORWOW curandStateXORWOW_t;
typedef curandStateXORWOW curandState_t;
typedef curandStateXORWOW curandState;

struct curandStatePhilox4_32_10 {
  uint4 ctr;
  uint4 output;
  uint2 key;
  unsigned STATE;
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  unsigned long long boxmuller_extra_double; // the bits of a double
};
typedef curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;

struct curandStateMRG32k3a {
  unsigned s1[3];
  unsigned s2[3];
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  unsigned long long boxmuller_extra_double; // the bits of a double
};
typedef curandStateMRG32k3a curandStateMRG32k3a_t;

struct curandStateSobol32 {
  unsigned i, x, c;
  unsigned direction_vectors[32];
};
typedef curandStateSobol32 curandStateSobol32_t;
typedef struct curandStateScrambledSobol32 {
  unsigned i, x, c;
  unsigned direction_vectors[32];
} curandStateScrambledSobol32_t;
typedef struct curandStateSobol64 {
  unsigned long long i, x, c;
  unsigned long long direction_vectors[64];
} curandStateSobol64_t;
typedef struct curandStateScrambledSobol64 {
  unsigned long long i, x, c;
  unsigned long long direction_vectors[64];
} curandStateScrambledSobol64_t;

typedef struct mtgp32_kernel_params {
  unsigned pos_tbl[200];
  unsigned param_tbl[200][16];
  unsigned temper_tbl[200][16];
  unsigned single_temper_tbl[200][16];
  unsigned sh1_tbl[200];
  unsigned sh2_tbl[200];
  unsigned mask[1];
} mtgp32_kernel_params_t;
typedef struct curandStateMtgp32 {
  unsigned s[1024];
  int offset;
  int pIdx;
  mtgp32_kernel_params_t *k;
} curandStateMtgp32_t;

/// What boxmuller_extra holds: the second of two normal numbers.
enum __curand_extra {
  __curand_extra_none = 0,
  __curand_extra_normal = 1,
  __curand_extra_log_normal = 2
};

//===----------------------------------------------------------------------===//
// XORWOW
//===----------------------------------------------------------------------===//

/// Marsaglia's xorshift on 160 bits, the linear part of the generator.
CU2X_D void __xorwow_step(unsigned *__v) {
  unsigned __t = __v[0] ^ (__v[0] >> 2);
  __v[0] = __v[1];
  __v[1] = __v[2];
  __v[2] = __v[3];
  __v[3] = __v[4];
  __v[4] = (__v[4] ^ (__v[4] << 4)) ^ (__t ^ (__t << 1));
}

/// r = r * b modulo the characteristic polynomial of xorwow_step, over the
/// field of two elements. Bit i of a polynomial is the coefficient of x^i.
CU2X_D void __xorwow_multiply(unsigned *__r, const unsigned *__b) {
  const unsigned __characteristic[5] = {0x00060001u, 0x08610030u, 0x00062121u,
                                        0x0f3c0035u, 0x00000f0eu};
  unsigned __product[5] = {0u, 0u, 0u, 0u, 0u};
  for (int __bit = 159; __bit >= 0; --__bit) {
    unsigned __overflow = __product[4] >> 31;
    for (int __i = 4; __i > 0; --__i)
      __product[__i] = __product[__i] << 1 | __product[__i - 1] >> 31;
    __product[0] <<= 1;
    unsigned __factor = __r[__bit >> 5] >> (__bit & 31) & 1u;
    for (int __i = 0; __i < 5; ++__i)
      __product[__i] ^= (0u - __overflow & __characteristic[__i]) ^
                        (0u - __factor & __b[__i]);
  }
  for (int __i = 0; __i < 5; ++__i)
    __r[__i] = __product[__i];
}

/// As many steps as base^n says: x is one step, x^(2^67) the distance of two
/// sequences. The polynomial of the matrix of one step is evaluated at v.
CU2X_D void __xorwow_jump(unsigned *__v, const unsigned *__base,
                          unsigned long long __n) {
  if (__n == 0)
    return;
  unsigned __power[5] = {1u, 0u, 0u, 0u, 0u};
  for (int __bit = 63 - __clzll((long long)__n); __bit >= 0; --__bit) {
    unsigned __square[5];
    for (int __i = 0; __i < 5; ++__i)
      __square[__i] = __power[__i];
    __xorwow_multiply(__power, __square);
    if (__n >> __bit & 1ull)
      __xorwow_multiply(__power, __base);
  }
  unsigned __sum[5] = {0u, 0u, 0u, 0u, 0u};
  for (int __bit = 0; __bit < 160; ++__bit) {
    unsigned __factor = 0u - (__power[__bit >> 5] >> (__bit & 31) & 1u);
    for (int __i = 0; __i < 5; ++__i)
      __sum[__i] ^= __v[__i] & __factor;
    __xorwow_step(__v);
  }
  for (int __i = 0; __i < 5; ++__i)
    __v[__i] = __sum[__i];
}

/// Goes n numbers ahead.
CU2X_D void skipahead(unsigned long long __n, curandStateXORWOW_t *__state) {
  const unsigned __one_step[5] = {2u, 0u, 0u, 0u, 0u};
  unsigned __v[5];
  for (int __i = 0; __i < 5; ++__i)
    __v[__i] = __state->v[__i];
  __xorwow_jump(__v, __one_step, __n);
  for (int __i = 0; __i < 5; ++__i)
    __state->v[__i] = __v[__i];
  __state->d += 362437u * (unsigned)__n;
}

/// Goes n sequences of 2^67 numbers ahead; d repeats after 2^32.
CU2X_D void skipahead_sequence(unsigned long long __n,
                               curandStateXORWOW_t *__state) {
  const unsigned __one_sequence[5] = {0x26294934u, 0x77bbc248u, 0x1a87dad0u,
                                      0x930052d4u, 0x947e6dd2u};
  unsigned __v[5];
  for (int __i = 0; __i < 5; ++__i)
    __v[__i] = __state->v[__i];
  __xorwow_jump(__v, __one_sequence, __n);
  for (int __i = 0; __i < 5; ++__i)
    __state->v[__i] = __v[__i];
}

CU2X_D void curand_init(unsigned long long __seed,
                        unsigned long long __subsequence,
                        unsigned long long __offset,
                        curandStateXORWOW_t *__state) {
  unsigned __t0 = 1099087573u * ((unsigned)__seed ^ 0xaad26b49u);
  unsigned __t1 = 2591861531u * ((unsigned)(__seed >> 32) ^ 0xf7dcefddu);
  __state->d = 6615241u + __t1 + __t0;
  __state->v[0] = 123456789u + __t0;
  __state->v[1] = 362436069u ^ __t0;
  __state->v[2] = 521288629u + __t1;
  __state->v[3] = 88675123u ^ __t1;
  __state->v[4] = 5783321u + __t0;
  skipahead_sequence(__subsequence, __state);
  skipahead(__offset, __state);
  __state->boxmuller_flag = 0;
  __state->boxmuller_flag_double = 0;
  __state->boxmuller_extra = 0.0f;
  __state->boxmuller_extra_double = 0ull;
}

CU2X_D unsigned curand(curandStateXORWOW_t *__state) {
  unsigned __t = __state->v[0] ^ (__state->v[0] >> 2);
  __state->v[0] = __state->v[1];
  __state->v[1] = __state->v[2];
  __state->v[2] = __state->v[3];
  __state->v[3] = __state->v[4];
  __state->v[4] = (__state->v[4] ^ (__state->v[4] << 4)) ^ (__t ^ (__t << 1));
  __state->d += 362437u;
  return __state->v[4] + __state->d;
}

//===----------------------------------------------------------------------===//
// Philox4x32-10
//===----------------------------------------------------------------------===//

/// Ten rounds of the bijection of the counter that the key chooses.
CU2X_D uint4 curand_Philox4x32_10(uint4 __ctr, uint2 __key) {
  for (int __round = 0; __round < 10; ++__round) {
    unsigned __high0 = __umulhi(0xd2511f53u, __ctr.x);
    unsigned __high1 = __umulhi(0xcd9e8d57u, __ctr.z);
    unsigned __low0 = 0xd2511f53u * __ctr.x, __low1 = 0xcd9e8d57u * __ctr.z;
    __ctr = make_uint4(__high1 ^ __ctr.y ^ __key.x, __low1,
                       __high0 ^ __ctr.w ^ __key.y, __low0);
    __key.x += 0x9e3779b9u;
    __key.y += 0xbb67ae85u;
  }
  return __ctr;
}

/// The counter goes to the next group of four numbers.
CU2X_D void __philox_next(curandStatePhilox4_32_10_t *__state) {
  if (++__state->ctr.x == 0u && ++__state->ctr.y == 0u &&
      ++__state->ctr.z == 0u)
    ++__state->ctr.w;
  __state->output = curand_Philox4x32_10(__state->ctr, __state->key);
}

/// Goes n numbers ahead. The carry out of the second word is cuRAND's: none
/// where n and the carry into it are 2^64 together.
CU2X_D void skipahead(unsigned long long __n,
                      curandStatePhilox4_32_10_t *__state) {
  __state->STATE += (unsigned)__n & 3u;
  __n /= 4;
  if (__state->STATE > 3u) {
    __n += 1;
    __state->STATE -= 4u;
  }
  unsigned __low = (unsigned)__n, __high = (unsigned)(__n >> 32);
  __state->ctr.x += __low;
  if (__state->ctr.x < __low)
    ++__high;
  __state->ctr.y += __high;
  if (__state->ctr.y < __high && ++__state->ctr.z == 0u)
    ++__state->ctr.w;
  __state->output = curand_Philox4x32_10(__state->ctr, __state->key);
}

/// Goes n sequences of 2^66 numbers ahead.
CU2X_D void skipahead_sequence(unsigned long long __n,
                               curandStatePhilox4_32_10_t *__state) {
  unsigned __low = (unsigned)__n, __high = (unsigned)(__n >> 32);
  __state->ctr.z += __low;
  if (__state->ctr.z < __low)
    ++__high;
  __state->ctr.w += __high;
  __state->output = curand_Philox4x32_10(__state->ctr, __state->key);
}

CU2X_D void curand_init(unsigned long long __seed,
                        unsigned long long __subsequence,
                        unsigned long long __offset,
                        curandStatePhilox4_32_10_t *__state) {
  __state->ctr = make_uint4(0u, 0u, 0u, 0u);
  __state->key = make_uint2((unsigned)__seed, (unsigned)(__seed >> 32));
  __state->STATE = 0u;
  __state->boxmuller_flag = 0;
  __state->boxmuller_flag_double = 0;
  __state->boxmuller_extra = 0.0f;
  __state->boxmuller_extra_double = 0ull;
  skipahead_sequence(__subsequence, __state);
  skipahead(__offset, __state);
}

CU2X_D unsigned curand(curandStatePhilox4_32_10_t *__state) {
  unsigned __which = __state->STATE++;
  unsigned __number = __which == 1u   ? __state->output.y
                      : __which == 2u ? __state->output.z
                      : __which == 3u ? __state->output.w
                                      : __state->output.x;
  if (__state->STATE == 4u) {
    __philox_next(__state);
    __state->STATE = 0u;
  }
  return __number;
}

/// The next four numbers.
CU2X_D uint4 curand4(curandStatePhilox4_32_10_t *__state) {
  uint4 __now = __state->output;
  __philox_next(__state);
  uint4 __next = __state->output;
  if (__state->STATE == 1u)
    return make_uint4(__now.y, __now.z, __now.w, __next.x);
  if (__state->STATE == 2u)
    return make_uint4(__now.z, __now.w, __next.x, __next.y);
  if (__state->STATE == 3u)
    return make_uint4(__now.w, __next.x, __next.y, __next.z);
  return __now;
}

//===----------------------------------------------------------------------===//
// MRG32k3a
//===----------------------------------------------------------------------===//

/// The matrices of one step of both recursions, and the distances of
/// subsequences and sequences in steps, as powers of two.
enum __mrg32k3a_constants {
  __mrg32k3a_subsequence = 76,
  __mrg32k3a_sequence = 127
};

/// v = base^(n * 2^shift) v modulo m, for matrices of 3 rows and 3 columns.
CU2X_D void __mrg32k3a_jump(unsigned *__v, const unsigned *__step, unsigned __m,
                            unsigned long long __n, int __shift) {
  unsigned __power[9];
  for (int __i = 0; __i < 9; ++__i)
    __power[__i] = __step[__i];
  for (int __bit = 0; __bit < __shift + 64; ++__bit) {
    unsigned long long __left =
        __bit < __shift ? __n : __n >> (__bit - __shift);
    if (__left == 0ull)
      break;
    if (__bit >= __shift && (__left & 1ull) != 0ull) {
      unsigned __product[3];
      for (int __row = 0; __row < 3; ++__row) {
        unsigned long long __sum = 0;
        for (int __k = 0; __k < 3; ++__k)
          __sum +=
              (unsigned long long)__power[3 * __row + __k] * __v[__k] % __m;
        __product[__row] = (unsigned)(__sum % __m);
      }
      for (int __row = 0; __row < 3; ++__row)
        __v[__row] = __product[__row];
    }
    unsigned __square[9];
    for (int __i = 0; __i < 9; ++__i) {
      unsigned long long __sum = 0;
      for (int __k = 0; __k < 3; ++__k)
        __sum += (unsigned long long)__power[__i / 3 * 3 + __k] *
                 __power[3 * __k + __i % 3] % __m;
      __square[__i] = (unsigned)(__sum % __m);
    }
    for (int __i = 0; __i < 9; ++__i)
      __power[__i] = __square[__i];
  }
}

/// Goes n * 2^shift numbers ahead.
CU2X_D void __mrg32k3a_skip(unsigned long long __n, int __shift,
                            curandStateMRG32k3a_t *__state) {
  const unsigned __step1[9] = {0u, 1u,          0u,       0u, 0u,
                               1u, 4294156359u, 1403580u, 0u};
  const unsigned __step2[9] = {0u, 1u,          0u, 0u,     0u,
                               1u, 4293573854u, 0u, 527612u};
  unsigned __v[3];
  for (int __i = 0; __i < 3; ++__i)
    __v[__i] = __state->s1[__i];
  __mrg32k3a_jump(__v, __step1, 4294967087u, __n, __shift);
  for (int __i = 0; __i < 3; ++__i) {
    __state->s1[__i] = __v[__i];
    __v[__i] = __state->s2[__i];
  }
  __mrg32k3a_jump(__v, __step2, 4294944443u, __n, __shift);
  for (int __i = 0; __i < 3; ++__i)
    __state->s2[__i] = __v[__i];
}

CU2X_D void skipahead(unsigned long long __n, curandStateMRG32k3a_t *__state) {
  __mrg32k3a_skip(__n, 0, __state);
}
CU2X_D void skipahead_subsequence(unsigned long long __n,
                                  curandStateMRG32k3a_t *__state) {
  __mrg32k3a_skip(__n, __mrg32k3a_subsequence, __state);
}
CU2X_D void skipahead_sequence(unsigned long long __n,
                               curandStateMRG32k3a_t *__state) {
  __mrg32k3a_skip(__n, __mrg32k3a_sequence, __state);
}

CU2X_D void curand_init(unsigned long long __seed,
                        unsigned long long __subsequence,
                        unsigned long long __offset,
                        curandStateMRG32k3a_t *__state) {
  unsigned long long __x1 = 1ull, __x2 = 1ull;
  if (__seed != 0ull) {
    __x1 = (unsigned)__seed ^ 0x55555555u;
    __x2 = (unsigned)(__seed >> 32) ^ 0xaaaaaaaau;
  }
  __state->s1[0] = (unsigned)(__x1 * 12345ull % 4294967087ull);
  __state->s1[1] = (unsigned)(__x2 * 12345ull % 4294967087ull);
  __state->s1[2] = (unsigned)(__x1 * 12345ull % 4294967087ull);
  __state->s2[0] = (unsigned)(__x2 * 12345ull % 4294944443ull);
  __state->s2[1] = (unsigned)(__x1 * 12345ull % 4294944443ull);
  __state->s2[2] = (unsigned)(__x2 * 12345ull % 4294944443ull);
  skipahead_subsequence(__subsequence, __state);
  skipahead(__offset, __state);
  __state->boxmuller_flag = 0;
  __state->boxmuller_flag_double = 0;
  __state->boxmuller_extra = 0.0f;
  __state->boxmuller_extra_double = 0ull;
}

/// The next number, in [1, 4294967087]; cuRAND's curand_MRG32k3a as an integer.
CU2X_D unsigned __mrg32k3a_next(curandStateMRG32k3a_t *__state) {
  const unsigned long long __m1 = 4294967087ull, __m2 = 4294944443ull;
  unsigned long long __p1 =
      (1403580ull * __state->s1[1] + 810728ull * (__m1 - __state->s1[0])) %
      __m1;
  __state->s1[0] = __state->s1[1];
  __state->s1[1] = __state->s1[2];
  __state->s1[2] = (unsigned)__p1;
  unsigned long long __p2 =
      (527612ull * __state->s2[2] + 1370589ull * (__m2 - __state->s2[0])) %
      __m2;
  __state->s2[0] = __state->s2[1];
  __state->s2[1] = __state->s2[2];
  __state->s2[2] = (unsigned)__p2;
  return (unsigned)(__p1 <= __p2 ? __p1 + __m1 - __p2 : __p1 - __p2);
}

/// a * b rounded to 53 bits, as a product of doubles is: the result is to be
/// multiplied by 2^shift. b has 53 bits.
CU2X_D unsigned long long
__mrg32k3a_product(unsigned __a, unsigned long long __b, int *__shift) {
  unsigned long long __low = __a * __b, __high = __umul64hi(__a, __b);
  int __bits = __high != 0ull ? 128 - __clzll((long long)__high)
                              : 64 - __clzll((long long)__low);
  *__shift = __bits > 53 ? __bits - 53 : 0;
  if (*__shift == 0)
    return __low;
  unsigned long long __half = 1ull << (*__shift - 1);
  unsigned long long __rest = __low & (2ull * __half - 1ull);
  unsigned long long __product = __high << (64 - *__shift) | __low >> *__shift;
  if (__rest > __half || (__rest == __half && (__product & 1ull) != 0ull))
    ++__product;
  return __product;
}

/// The number times 1.000000048662, which is 0x1000000d1006f5 * 2^-52.
CU2X_D unsigned curand(curandStateMRG32k3a_t *__state) {
  int __shift;
  unsigned long long __product = __mrg32k3a_product(
      __mrg32k3a_next(__state), 0x1000000d1006f5ull, &__shift);
  return (unsigned)(__product >> (52 - __shift));
}

//===----------------------------------------------------------------------===//
// Sobol: I. M. Sobol, USSR Computational Mathematics 7 (4), 1967, in the order of
// Gray codes. Scrambled ones begin with a number of the caller's.
//===----------------------------------------------------------------------===//

#define __CU2X_CURAND_SOBOL(STATE, WORD, BITS, FIRST_SET)                      \
  CU2X_D void skipahead(WORD __n, STATE *__state) {                            \
    __state->i += __n;                                                         \
    __state->x = __state->c;                                                   \
    WORD __gray = __state->i ^ (__state->i >> 1);                              \
    for (int __k = 0; __k < BITS; ++__k)                                       \
      if (__gray >> __k & 1)                                                   \
        __state->x ^= __state->direction_vectors[__k];                         \
  }                                                                            \
  CU2X_D void __sobol_begin(const WORD *__vectors, WORD __scramble,            \
                            WORD __offset, STATE *__state) {                   \
    __state->i = 0;                                                            \
    __state->c = __scramble;                                                   \
    for (int __k = 0; __k < BITS; ++__k)                                       \
      __state->direction_vectors[__k] = __vectors[__k];                        \
    skipahead(__offset, __state);                                              \
  }                                                                            \
  CU2X_D WORD curand(STATE *__state) {                                         \
    WORD __result = __state->x;                                                \
    int __zero = FIRST_SET(~__state->i);                                       \
    __state->x ^= __state->direction_vectors[__zero ? __zero - 1 : BITS - 1];  \
    __state->i++;                                                              \
    return __result;                                                           \
  }
__CU2X_CURAND_SOBOL(curandStateSobol32_t, unsigned, 32, __ffs)
__CU2X_CURAND_SOBOL(curandStateScrambledSobol32_t, unsigned, 32, __ffs)
__CU2X_CURAND_SOBOL(curandStateSobol64_t, unsigned long long, 64, __ffsll)
__CU2X_CURAND_SOBOL(curandStateScrambledSobol64_t, unsigned long long, 64,
                    __ffsll)
#undef __CU2X_CURAND_SOBOL

CU2X_D void curand_init(curandDirectionVectors32_t __vectors, unsigned __offset,
                        curandStateSobol32_t *__state) {
  __sobol_begin(__vectors, 0, __offset, __state);
}
CU2X_D void curand_init(curandDirectionVectors32_t __vectors,
                        unsigned __scramble, unsigned __offset,
                        curandStateScrambledSobol32_t *__state) {
  __sobol_begin(__vectors, __scramble, __offset, __state);
}
CU2X_D void curand_init(curandDirectionVectors64_t __vectors,
                        unsigned long long __offset,
                        curandStateSobol64_t *__state) {
  __sobol_begin(__vectors, 0, __offset, __state);
}
CU2X_D void curand_init(curandDirectionVectors64_t __vectors,
                        unsigned long long __scramble,
                        unsigned long long __offset,
                        curandStateScrambledSobol64_t *__state) {
  __sobol_begin(__vectors, __scramble, __offset, __state);
}

//===----------------------------------------------------------------------===//
// Uniform numbers in (0, 1]
//===----------------------------------------------------------------------===//

/// x * 2^-32 + 2^-33
CU2X_D float __curand_to_uniform(unsigned __x) {
  return (float)__x * 2.3283064e-10f + 1.1641532e-10f;
}

CU2X_D float curand_uniform(curandStateXORWOW_t *__state) {
  return __curand_to_uniform(curand(__state));
}
CU2X_D float curand_uniform(curandStatePhilox4_32_10_t *__state) {
  return __curand_to_uniform(curand(__state));
}
CU2X_D float4 curand_uniform4(curandStatePhilox4_32_10_t *__state) {
  uint4 __x = curand4(__state);
  return make_float4(__curand_to_uniform(__x.x), __curand_to_uniform(__x.y),
                     __curand_to_uniform(__x.z), __curand_to_uniform(__x.w));
}
/// The number times 2.3283065498378288e-10 in double, rounded to float.
CU2X_D float curand_uniform(curandStateMRG32k3a_t *__state) {
  int __shift;
  unsigned long long __product = __mrg32k3a_product(
      __mrg32k3a_next(__state), 0x1000000d10000bull, &__shift);
  return (float)__product * __int_as_float((127 + __shift - 84) << 23);
}

CU2X_D double curand_uniform_double(curandStateXORWOW_t *__state) {
  unsigned __x = curand(__state);
  unsigned __y = curand(__state);
  unsigned long long __z = (unsigned long long)__x ^ (unsigned long long)__y
                                                         << 21;
  return (double)__z * 1.1102230246251565e-16 + 5.5511151231257827e-17;
}
CU2X_D double curand_uniform_double(curandStatePhilox4_32_10_t *__state) {
  return (double)curand(__state) * 2.3283064365386963e-10 +
         2.3283064365386963e-10;
}

CU2X_D float curand_uniform(curandStateSobol32_t *__state) {
  return __curand_to_uniform(curand(__state));
}
CU2X_D float curand_uniform(curandStateScrambledSobol32_t *__state) {
  return __curand_to_uniform(curand(__state));
}
CU2X_D float curand_uniform(curandStateSobol64_t *__state) {
  return __curand_to_uniform((unsigned)(curand(__state) >> 32));
}
CU2X_D float curand_uniform(curandStateScrambledSobol64_t *__state) {
  return __curand_to_uniform((unsigned)(curand(__state) >> 32));
}
CU2X_D double curand_uniform_double(curandStateSobol32_t *__state) {
  return (double)curand(__state) * 2.3283064365386963e-10 +
         2.3283064365386963e-10;
}
CU2X_D double curand_uniform_double(curandStateScrambledSobol32_t *__state) {
  return (double)curand(__state) * 2.3283064365386963e-10 +
         2.3283064365386963e-10;
}
CU2X_D double curand_uniform_double(curandStateSobol64_t *__state) {
  return (double)(curand(__state) >> 11) * 1.1102230246251565e-16 +
         5.5511151231257827e-17;
}
CU2X_D double curand_uniform_double(curandStateScrambledSobol64_t *__state) {
  return (double)(curand(__state) >> 11) * 1.1102230246251565e-16 +
         5.5511151231257827e-17;
}

//===----------------------------------------------------------------------===//
// Normal numbers
//===----------------------------------------------------------------------===//

/// Two independent normal numbers of a uniform one and an angle.
CU2X_D float2 __curand_polar(float __u, float __angle) {
  float __radius = sqrtf(-2.0f * logf(__u));
  return make_float2(sinf(__angle) * __radius, cosf(__angle) * __radius);
}
/// The method of Box and Muller; the angle is y * 2^-32 * 2 pi.
CU2X_D float2 __curand_to_normal(unsigned __x, unsigned __y) {
  return __curand_polar(__curand_to_uniform(__x),
                        fmaf((float)__y, 1.4629181e-09f, 7.3145903e-10f));
}

CU2X_D float2 curand_normal2(curandStateXORWOW_t *__state) {
  unsigned __x = curand(__state);
  unsigned __y = curand(__state);
  return __curand_to_normal(__x, __y);
}
CU2X_D float2 curand_normal2(curandStatePhilox4_32_10_t *__state) {
  unsigned __x = curand(__state);
  unsigned __y = curand(__state);
  return __curand_to_normal(__x, __y);
}
CU2X_D float4 curand_normal4(curandStatePhilox4_32_10_t *__state) {
  uint4 __x = curand4(__state);
  float2 __first = __curand_to_normal(__x.x, __x.y);
  float2 __second = __curand_to_normal(__x.z, __x.w);
  return make_float4(__first.x, __first.y, __second.x, __second.y);
}
CU2X_D float2 curand_normal2(curandStateMRG32k3a_t *__state) {
  float __u = curand_uniform(__state);
  return __curand_polar(__u, curand_uniform(__state) * 6.2831855f);
}

/// One of two numbers; the other one is for the next call.
template <typename __State> CU2X_D float __curand_one_normal(__State *__state) {
  if (__state->boxmuller_flag == __curand_extra_normal) {
    __state->boxmuller_flag = __curand_extra_none;
    return __state->boxmuller_extra;
  }
  float2 __pair = curand_normal2(__state);
  __state->boxmuller_extra = __pair.y;
  __state->boxmuller_flag = __curand_extra_normal;
  return __pair.x;
}
CU2X_D float curand_normal(curandStateXORWOW_t *__state) {
  return __curand_one_normal(__state);
}
CU2X_D float curand_normal(curandStatePhilox4_32_10_t *__state) {
  return __curand_one_normal(__state);
}
CU2X_D float curand_normal(curandStateMRG32k3a_t *__state) {
  return __curand_one_normal(__state);
}

template <typename __State>
CU2X_D float2 __curand_two_log_normal(__State *__state, float __mean,
                                      float __stddev) {
  float2 __pair = curand_normal2(__state);
  return make_float2(expf(fmaf(__stddev, __pair.x, __mean)),
                     expf(fmaf(__stddev, __pair.y, __mean)));
}
CU2X_D float2 curand_log_normal2(curandStateXORWOW_t *__state, float __mean,
                                 float __stddev) {
  return __curand_two_log_normal(__state, __mean, __stddev);
}
CU2X_D float2 curand_log_normal2(curandStatePhilox4_32_10_t *__state,
                                 float __mean, float __stddev) {
  return __curand_two_log_normal(__state, __mean, __stddev);
}
CU2X_D float2 curand_log_normal2(curandStateMRG32k3a_t *__state, float __mean,
                                 float __stddev) {
  return __curand_two_log_normal(__state, __mean, __stddev);
}
CU2X_D float4 curand_log_normal4(curandStatePhilox4_32_10_t *__state,
                                 float __mean, float __stddev) {
  float4 __normal = curand_normal4(__state);
  return make_float4(expf(fmaf(__stddev, __normal.x, __mean)),
                     expf(fmaf(__stddev, __normal.y, __mean)),
                     expf(fmaf(__stddev, __normal.z, __mean)),
                     expf(fmaf(__stddev, __normal.w, __mean)));
}

template <typename __State>
CU2X_D float __curand_one_log_normal(__State *__state, float __mean,
                                     float __stddev) {
  if (__state->boxmuller_flag == __curand_extra_log_normal) {
    __state->boxmuller_flag = __curand_extra_none;
    return __state->boxmuller_extra;
  }
  float2 __pair = __curand_two_log_normal(__state, __mean, __stddev);
  __state->boxmuller_extra = __pair.y;
  __state->boxmuller_flag = __curand_extra_log_normal;
  return __pair.x;
}
CU2X_D float curand_log_normal(curandStateXORWOW_t *__state, float __mean,
                               float __stddev) {
  return __curand_one_log_normal(__state, __mean, __stddev);
}
CU2X_D float curand_log_normal(curandStatePhilox4_32_10_t *__state,
                               float __mean, float __stddev) {
  return __curand_one_log_normal(__state, __mean, __stddev);
}
CU2X_D float curand_log_normal(curandStateMRG32k3a_t *__state, float __mean,
                               float __stddev) {
  return __curand_one_log_normal(__state, __mean, __stddev);
}

CU2X_SOURCE_END

//===----------------------------------------------------------------------===//
// What has no source here and is refused where it is used
//===----------------------------------------------------------------------===//

CU2X_D double curand_MRG32k3a(curandStateMRG32k3a_t *);
CU2X_D unsigned curand(curandStateMtgp32_t *);
CU2X_D unsigned curand_mtgp32_specific(curandStateMtgp32_t *, unsigned char,
                                       unsigned char);
CU2X_D float curand_mtgp32_single(curandStateMtgp32_t *);
CU2X_D float curand_mtgp32_single_specific(curandStateMtgp32_t *, unsigned char,
                                           unsigned char);
CU2X_D double curand_uniform_double(curandStateMRG32k3a_t *);
CU2X_D double2 curand_uniform2_double(curandStatePhilox4_32_10_t *);
CU2X_D double4 curand_uniform4_double(curandStatePhilox4_32_10_t *);
CU2X_D float curand_uniform(curandStateMtgp32_t *);
CU2X_D double curand_uniform_double(curandStateMtgp32_t *);
CU2X_D float2 curand_box_muller_mrg(curandStateMRG32k3a_t *);
CU2X_D double2 curand_box_muller_mrg_double(curandStateMRG32k3a_t *);
CU2X_D float curand_normal(curandStateMtgp32_t *);
CU2X_D float curand_normal(curandStateSobol32_t *);
CU2X_D float curand_normal(curandStateScrambledSobol32_t *);
CU2X_D float curand_normal(curandStateSobol64_t *);
CU2X_D float curand_normal(curandStateScrambledSobol64_t *);
CU2X_D double curand_normal_double(curandStateXORWOW_t *);
CU2X_D double curand_normal_double(curandStatePhilox4_32_10_t *);
CU2X_D double curand_normal_double(curandStateMRG32k3a_t *);
CU2X_D double2 curand_normal2_double(curandStateXORWOW_t *);
CU2X_D double2 curand_normal2_double(curandStatePhilox4_32_10_t *);
CU2X_D double4 curand_normal4_double(curandStatePhilox4_32_10_t *);
CU2X_D double2 curand_normal2_double(curandStateMRG32k3a_t *);
CU2X_D double curand_normal_double(curandStateMtgp32_t *);
CU2X_D double curand_normal_double(curandStateSobol32_t *);
CU2X_D double curand_normal_double(curandStateScrambledSobol32_t *);
CU2X_D double curand_normal_double(curandStateSobol64_t *);
CU2X_D double curand_normal_double(curandStateScrambledSobol64_t *);
CU2X_D float curand_log_normal(curandStateMtgp32_t *, float, float);
CU2X_D float curand_log_normal(curandStateSobol32_t *, float, float);
CU2X_D float curand_log_normal(curandStateScrambledSobol32_t *, float, float);
CU2X_D float curand_log_normal(curandStateSobol64_t *, float, float);
CU2X_D float curand_log_normal(curandStateScrambledSobol64_t *, float, float);
CU2X_D double curand_log_normal_double(curandStateXORWOW_t *, double, double);
CU2X_D double curand_log_normal_double(curandStatePhilox4_32_10_t *, double,
                                       double);
CU2X_D double2 curand_log_normal2_double(curandStateXORWOW_t *, double, double);
CU2X_D double2 curand_log_normal2_double(curandStatePhilox4_32_10_t *, double,
                                         double);
CU2X_D double4 curand_log_normal4_double(curandStatePhilox4_32_10_t *, double,
                                         double);
CU2X_D double curand_log_normal_double(curandStateMRG32k3a_t *, double, double);
CU2X_D double2 curand_log_normal2_double(curandStateMRG32k3a_t *, double,
                                         double);
CU2X_D double curand_log_normal_double(curandStateMtgp32_t *, double, double);
CU2X_D double curand_log_normal_double(curandStateSobol32_t *, double, double);
CU2X_D double curand_log_normal_double(curandStateScrambledSobol32_t *, double,
                                       double);
CU2X_D double curand_log_normal_double(curandStateSobol64_t *, double, double);
CU2X_D double curand_log_normal_double(curandStateScrambledSobol64_t *, double,
                                       double);
CU2X_D unsigned curand_poisson(curandStateXORWOW_t *, double);
CU2X_D unsigned curand_poisson(curandStatePhilox4_32_10_t *, double);
CU2X_D uint4 curand_poisson4(curandStatePhilox4_32_10_t *, double);
CU2X_D unsigned curand_poisson(curandStateMRG32k3a_t *, double);
CU2X_D unsigned curand_poisson(curandStateMtgp32_t *, double);
CU2X_D unsigned curand_poisson(curandStateSobol32_t *, double);
CU2X_D unsigned curand_poisson(curandStateScrambledSobol32_t *, double);
CU2X_D unsigned curand_poisson(curandStateSobol64_t *, double);
CU2X_D unsigned curand_poisson(curandStateScrambledSobol64_t *, double);
CU2X_D unsigned curand_discrete(curandStateXORWOW_t *,
                                curandDiscreteDistribution_t);
CU2X_D unsigned curand_discrete(curandStatePhilox4_32_10_t *,
                                curandDiscreteDistribution_t);
CU2X_D uint4 curand_discrete4(curandStatePhilox4_32_10_t *,
                              curandDiscreteDistribution_t);
CU2X_D unsigned curand_discrete(curandStateMRG32k3a_t *,
                                curandDiscreteDistribution_t);
CU2X_D unsigned curand_discrete(curandStateMtgp32_t *,
                                curandDiscreteDistribution_t);
CU2X_D unsigned curand_discrete(curandStateSobol32_t *,
                                curandDiscreteDistribution_t);
CU2X_D unsigned curand_discrete(curandStateScrambledSobol32_t *,
                                curandDiscreteDistribution_t);
CU2X_D unsigned curand_discrete(curandStateSobol64_t *,
                                curandDiscreteDistribution_t);
CU2X_D unsigned curand_discrete(curandStateScrambledSobol64_t *,
                                curandDiscreteDistribution_t);

#endif // CU2X_HEADERS_CURAND_KERNEL_H
