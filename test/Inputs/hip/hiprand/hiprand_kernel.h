//===- hiprand/hiprand_kernel.h - Random numbers in kernels -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPRAND_KERNEL_H_
#define HIPRAND_KERNEL_H_

#include <hiprand/hiprand.h>
#include <hip/hip_runtime.h>
#include <type_traits>

/// What every generator state derives from.
struct CheckState {
  unsigned Words[8];
};
/// One position of one sequence; whether a sequence can be skipped differs.
template <bool Sequences> struct CheckSequence : CheckState {
  static constexpr bool HasSequences = Sequences;
};

// The default generator is a type of its own, not another name of XORWOW.
struct hiprandState : CheckSequence<true> {};
typedef hiprandState hiprandState_t;
struct hiprandStateXORWOW : CheckSequence<true> {};
typedef hiprandStateXORWOW hiprandStateXORWOW_t;
struct hiprandStatePhilox4_32_10 : CheckSequence<true> {};
typedef hiprandStatePhilox4_32_10 hiprandStatePhilox4_32_10_t;
struct hiprandStateMRG32k3a : CheckSequence<true> {};
typedef hiprandStateMRG32k3a hiprandStateMRG32k3a_t;
struct hiprandStateMtgp32 : CheckSequence<false> {};
typedef hiprandStateMtgp32 hiprandStateMtgp32_t;
struct hiprandStateSobol32 : CheckSequence<false> {};
typedef hiprandStateSobol32 hiprandStateSobol32_t;
struct hiprandStateScrambledSobol32 : CheckSequence<false> {};
typedef hiprandStateScrambledSobol32 hiprandStateScrambledSobol32_t;
struct hiprandStateSobol64 : CheckSequence<false> {};
typedef hiprandStateSobol64 hiprandStateSobol64_t;
struct hiprandStateScrambledSobol64 : CheckSequence<false> {};
typedef hiprandStateScrambledSobol64 hiprandStateScrambledSobol64_t;
struct CheckDistribution;

#define CU2X_TEST_STATE(S)                                                     \
  static_assert(std::is_base_of<CheckState, S>::value, "not a generator "      \
                                                       "state")
#define CU2X_TEST_DRAW(Result, Name, ...)                                      \
  template <class S> __device__ inline Result Name(S *__VA_ARGS__) {           \
    CU2X_TEST_STATE(S);                                                        \
    return {};                                                                 \
  }
template <class S>
__device__ inline void hiprand_init(unsigned long long, unsigned long long,
                                    unsigned long long, S *) {
  CU2X_TEST_STATE(S);
  static_assert(S::HasSequences, "this state is not seeded by sequence");
}
__device__ void hiprand_init(unsigned *, unsigned, hiprandStateSobol32_t *);
__device__ void hiprand_init(unsigned *, unsigned, unsigned,
                             hiprandStateScrambledSobol32_t *);
__device__ void hiprand_init(unsigned long long *, unsigned,
                             hiprandStateSobol64_t *);
__device__ void hiprand_init(unsigned long long *, unsigned long long, unsigned,
                             hiprandStateScrambledSobol64_t *);
template <class S> __device__ inline void skipahead(unsigned long long, S *) {
  CU2X_TEST_STATE(S);
}
template <class S>
__device__ inline void skipahead_sequence(unsigned long long, S *) {
  CU2X_TEST_STATE(S);
  static_assert(S::HasSequences, "this state has no sequences");
}
template <class S>
__device__ inline void skipahead_subsequence(unsigned long long, S *) {
  CU2X_TEST_STATE(S);
  static_assert(S::HasSequences, "this state has no sequences");
}
CU2X_TEST_DRAW(unsigned, hiprand)
CU2X_TEST_DRAW(unsigned long long, hiprand_long_long)
CU2X_TEST_DRAW(float, hiprand_uniform)
CU2X_TEST_DRAW(double, hiprand_uniform_double)
CU2X_TEST_DRAW(float, hiprand_normal)
CU2X_TEST_DRAW(float2, hiprand_normal2)
CU2X_TEST_DRAW(double, hiprand_normal_double)
CU2X_TEST_DRAW(double2, hiprand_normal2_double)
CU2X_TEST_DRAW(float, hiprand_log_normal, , float, float)
CU2X_TEST_DRAW(float2, hiprand_log_normal2, , float, float)
CU2X_TEST_DRAW(double, hiprand_log_normal_double, , double, double)
CU2X_TEST_DRAW(double2, hiprand_log_normal2_double, , double, double)
CU2X_TEST_DRAW(unsigned, hiprand_poisson, , double)
CU2X_TEST_DRAW(unsigned, hiprand_discrete, , CheckDistribution *)
__device__ uint4 hiprand4(hiprandStatePhilox4_32_10_t *);
__device__ float4 hiprand_uniform4(hiprandStatePhilox4_32_10_t *);
__device__ double2 hiprand_uniform2_double(hiprandStatePhilox4_32_10_t *);
__device__ double4 hiprand_uniform4_double(hiprandStatePhilox4_32_10_t *);
__device__ float4 hiprand_normal4(hiprandStatePhilox4_32_10_t *);
__device__ double4 hiprand_normal4_double(hiprandStatePhilox4_32_10_t *);
__device__ float4 hiprand_log_normal4(hiprandStatePhilox4_32_10_t *, float,
                                      float);
__device__ double4 hiprand_log_normal4_double(hiprandStatePhilox4_32_10_t *,
                                              double, double);
__device__ uint4 hiprand_poisson4(hiprandStatePhilox4_32_10_t *, double);

#endif // HIPRAND_KERNEL_H_
