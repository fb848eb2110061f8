//===- curand_kernel.h - Random numbers in device code ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CURAND_KERNEL_H
#define CU2X_HEADERS_CURAND_KERNEL_H

#include "__cu2x_prelude.h"
#if __has_include("curand.h")
#include "curand.h"
#else
typedef unsigned curandDirectionVectors32_t[32];
typedef unsigned long long curandDirectionVectors64_t[64];
typedef struct curandDiscreteDistribution_st *curandDiscreteDistribution_t;
#endif

struct mtgp32_kernel_params {
  unsigned pos_tbl[200];
  unsigned param_tbl[200][16];
  unsigned temper_tbl[200][16];
  unsigned single_temper_tbl[200][16];
  unsigned sh1_tbl[200];
  unsigned sh2_tbl[200];
  unsigned mask[1];
};
typedef mtgp32_kernel_params mtgp32_kernel_params_t;
struct curandStateMtgp32 {
  unsigned s[1024];
  int offset;
  int pIdx;
  mtgp32_kernel_params_t *k;
};
typedef curandStateMtgp32 curandStateMtgp32_t;
struct curandStatePhilox4_32_10 {
  uint4 ctr;
  uint4 output;
  uint2 key;
  unsigned STATE;
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef curandStatePhilox4_32_10 curandStatePhilox4_32_10_t;
struct curandStateXORWOW {
  unsigned d;
  unsigned v[5];
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef curandStateXORWOW curandStateXORWOW_t;
struct curandStateMRG32k3a {
  unsigned s1[3];
  unsigned s2[3];
  int boxmuller_flag;
  int boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
typedef curandStateMRG32k3a curandStateMRG32k3a_t;
struct curandStateSobol32 {
  unsigned i;
  unsigned x;
  unsigned c;
  unsigned direction_vectors[32];
};
typedef curandStateSobol32 curandStateSobol32_t;
struct curandStateScrambledSobol32 {
  unsigned i;
  unsigned x;
  unsigned c;
  unsigned direction_vectors[32];
};
typedef curandStateScrambledSobol32 curandStateScrambledSobol32_t;
struct curandStateSobol64 {
  unsigned long long i;
  unsigned long long x;
  unsigned long long c;
  unsigned long long direction_vectors[64];
};
typedef curandStateSobol64 curandStateSobol64_t;
struct curandStateScrambledSobol64 {
  unsigned long long i;
  unsigned long long x;
  unsigned long long c;
  unsigned long long direction_vectors[64];
};
typedef curandStateScrambledSobol64 curandStateScrambledSobol64_t;
typedef curandStateXORWOW curandState_t;
typedef curandStateXORWOW curandState;

CU2X_D void skipahead(unsigned long long, curandStateXORWOW_t *);
CU2X_D void skipahead_sequence(unsigned long long, curandStateXORWOW_t *);
CU2X_D void curand_init(unsigned long long, unsigned long long,
                        unsigned long long, curandStateXORWOW_t *);
CU2X_D unsigned curand(curandStateXORWOW_t *);
CU2X_D unsigned curand(curandStatePhilox4_32_10_t *);
CU2X_D uint4 curand4(curandStatePhilox4_32_10_t *);
CU2X_D void skipahead(unsigned long long, curandStatePhilox4_32_10_t *);
CU2X_D void skipahead_sequence(unsigned long long,
                               curandStatePhilox4_32_10_t *);
CU2X_D void curand_init(unsigned long long, unsigned long long,
                        unsigned long long, curandStatePhilox4_32_10_t *);
CU2X_D double curand_MRG32k3a(curandStateMRG32k3a_t *);
CU2X_D unsigned curand(curandStateMRG32k3a_t *);
CU2X_D void skipahead(unsigned long long, curandStateMRG32k3a_t *);
CU2X_D void skipahead_subsequence(unsigned long long, curandStateMRG32k3a_t *);
CU2X_D void skipahead_sequence(unsigned long long, curandStateMRG32k3a_t *);
CU2X_D void curand_init(unsigned long long, unsigned long long,
                        unsigned long long, curandStateMRG32k3a_t *);
CU2X_D void curand_init(curandDirectionVectors32_t, unsigned,
                        curandStateSobol32_t *);
CU2X_D void curand_init(curandDirectionVectors32_t, unsigned, unsigned,
                        curandStateScrambledSobol32_t *);
CU2X_D void curand_init(curandDirectionVectors64_t, unsigned long long,
                        curandStateSobol64_t *);
CU2X_D void curand_init(curandDirectionVectors64_t, unsigned long long,
                        unsigned long long, curandStateScrambledSobol64_t *);
CU2X_D unsigned curand(curandStateSobol32_t *);
CU2X_D unsigned curand(curandStateScrambledSobol32_t *);
CU2X_D unsigned long long curand(curandStateSobol64_t *);
CU2X_D unsigned long long curand(curandStateScrambledSobol64_t *);
CU2X_D unsigned curand(curandStateMtgp32_t *);
CU2X_D unsigned curand_mtgp32_specific(curandStateMtgp32_t *, unsigned char,
                                       unsigned char);
CU2X_D float curand_mtgp32_single(curandStateMtgp32_t *);
CU2X_D float curand_mtgp32_single_specific(curandStateMtgp32_t *, unsigned char,
                                           unsigned char);
CU2X_D uint4 curand_Philox4x32_10(uint4, uint2);
CU2X_D float curand_uniform(curandStateXORWOW_t *);
CU2X_D double curand_uniform_double(curandStateXORWOW_t *);
CU2X_D float curand_uniform(curandStateMRG32k3a_t *);
CU2X_D double curand_uniform_double(curandStateMRG32k3a_t *);
CU2X_D double2 curand_uniform2_double(curandStatePhilox4_32_10_t *);
CU2X_D double4 curand_uniform4_double(curandStatePhilox4_32_10_t *);
CU2X_D float curand_uniform(curandStatePhilox4_32_10_t *);
CU2X_D float4 curand_uniform4(curandStatePhilox4_32_10_t *);
CU2X_D float curand_uniform(curandStateMtgp32_t *);
CU2X_D double curand_uniform_double(curandStateMtgp32_t *);
CU2X_D double curand_uniform_double(curandStatePhilox4_32_10_t *);
CU2X_D float curand_uniform(curandStateSobol32_t *);
CU2X_D double curand_uniform_double(curandStateSobol32_t *);
CU2X_D float curand_uniform(curandStateScrambledSobol32_t *);
CU2X_D double curand_uniform_double(curandStateScrambledSobol32_t *);
CU2X_D float curand_uniform(curandStateSobol64_t *);
CU2X_D double curand_uniform_double(curandStateSobol64_t *);
CU2X_D float curand_uniform(curandStateScrambledSobol64_t *);
CU2X_D double curand_uniform_double(curandStateScrambledSobol64_t *);
CU2X_D float2 curand_box_muller_mrg(curandStateMRG32k3a_t *);
CU2X_D double2 curand_box_muller_mrg_double(curandStateMRG32k3a_t *);
CU2X_D float curand_normal(curandStateXORWOW_t *);
CU2X_D float curand_normal(curandStatePhilox4_32_10_t *);
CU2X_D float curand_normal(curandStateMRG32k3a_t *);
CU2X_D float2 curand_normal2(curandStateXORWOW_t *);
CU2X_D float2 curand_normal2(curandStatePhilox4_32_10_t *);
CU2X_D float4 curand_normal4(curandStatePhilox4_32_10_t *);
CU2X_D float2 curand_normal2(curandStateMRG32k3a_t *);
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
CU2X_D float curand_log_normal(curandStateXORWOW_t *, float, float);
CU2X_D float curand_log_normal(curandStatePhilox4_32_10_t *, float, float);
CU2X_D float2 curand_log_normal2(curandStateXORWOW_t *, float, float);
CU2X_D float2 curand_log_normal2(curandStatePhilox4_32_10_t *, float, float);
CU2X_D float4 curand_log_normal4(curandStatePhilox4_32_10_t *, float, float);
CU2X_D float curand_log_normal(curandStateMRG32k3a_t *, float, float);
CU2X_D float2 curand_log_normal2(curandStateMRG32k3a_t *, float, float);
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
CU2X_D void skipahead(unsigned, curandStateSobol32_t *);
CU2X_D void skipahead(unsigned, curandStateScrambledSobol32_t *);
CU2X_D void skipahead(unsigned long long, curandStateSobol64_t *);
CU2X_D void skipahead(unsigned long long, curandStateScrambledSobol64_t *);

#endif // CU2X_HEADERS_CURAND_KERNEL_H
