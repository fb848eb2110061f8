//===- rand.h - cuRAND's host functions for ported programs -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a port includes in place of curand.h. Names follow those of cuRAND with
// `cu2xrand` for `curand` and `CU2XRAND_` for `CURAND_`.
// runtime/randfunctions.inc lists the functions.
//
// XORWOW, MRG32k3a and Philox4x32-10 give the numbers that cuRAND gives with ordering
// LEGACY. What is not known to be the same is said once on stderr, when it is
// used. The other pseudorandom generators are CU2XRAND_STATUS_TYPE_ERROR.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RAND_H
#define CU2X_RAND_H

#include "cu2x/runtime.h"

// The guard of cuRAND's header, which programs test.
#define CURAND_H_

struct cu2xrandGenerator;
using cu2xrandGenerator_t = cu2xrandGenerator *;

enum cu2xrandStatus {
  CU2XRAND_STATUS_SUCCESS = 0,
  CU2XRAND_STATUS_VERSION_MISMATCH = 100,
  CU2XRAND_STATUS_NOT_INITIALIZED = 101,
  CU2XRAND_STATUS_ALLOCATION_FAILED = 102,
  CU2XRAND_STATUS_TYPE_ERROR = 103,
  CU2XRAND_STATUS_OUT_OF_RANGE = 104,
  CU2XRAND_STATUS_LENGTH_NOT_MULTIPLE = 105,
  CU2XRAND_STATUS_DOUBLE_PRECISION_REQUIRED = 106,
  CU2XRAND_STATUS_LAUNCH_FAILURE = 201,
  CU2XRAND_STATUS_PREEXISTING_FAILURE = 202,
  CU2XRAND_STATUS_INITIALIZATION_FAILED = 203,
  CU2XRAND_STATUS_ARCH_MISMATCH = 204,
  CU2XRAND_STATUS_INTERNAL_ERROR = 999
};
using cu2xrandStatus_t = cu2xrandStatus;

enum cu2xrandRngType {
  CU2XRAND_RNG_TEST = 0,
  CU2XRAND_RNG_PSEUDO_DEFAULT = 100,
  CU2XRAND_RNG_PSEUDO_XORWOW = 101,
  CU2XRAND_RNG_PSEUDO_MRG32K3A = 121,
  CU2XRAND_RNG_PSEUDO_MTGP32 = 141,
  CU2XRAND_RNG_PSEUDO_MT19937 = 142,
  CU2XRAND_RNG_PSEUDO_PHILOX4_32_10 = 161,
  CU2XRAND_RNG_QUASI_DEFAULT = 200,
  CU2XRAND_RNG_QUASI_SOBOL32 = 201,
  CU2XRAND_RNG_QUASI_SCRAMBLED_SOBOL32 = 202,
  CU2XRAND_RNG_QUASI_SOBOL64 = 203,
  CU2XRAND_RNG_QUASI_SCRAMBLED_SOBOL64 = 204
};
using cu2xrandRngType_t = cu2xrandRngType;

enum cu2xrandOrdering {
  CU2XRAND_ORDERING_PSEUDO_BEST = 100,
  CU2XRAND_ORDERING_PSEUDO_DEFAULT = 101,
  CU2XRAND_ORDERING_PSEUDO_SEEDED = 102,
  CU2XRAND_ORDERING_PSEUDO_LEGACY = 103,
  CU2XRAND_ORDERING_PSEUDO_DYNAMIC = 104,
  CU2XRAND_ORDERING_QUASI_DEFAULT = 201
};
using cu2xrandOrdering_t = cu2xrandOrdering;

// States of the generators that kernels draw from, with the layout of CUDA's:
// the host allocates them, kernels fill them.
struct cu2xrandStateXORWOW {
  unsigned d, v[5];
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
using cu2xrandStateXORWOW_t = cu2xrandStateXORWOW;
using cu2xrandState_t = cu2xrandStateXORWOW;
using cu2xrandState = cu2xrandStateXORWOW;
struct alignas(16) cu2xrandStatePhilox4_32_10 {
  unsigned ctr[4], output[4], key[2], STATE;
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
using cu2xrandStatePhilox4_32_10_t = cu2xrandStatePhilox4_32_10;
struct cu2xrandStateMRG32k3a {
  unsigned s1[3], s2[3];
  int boxmuller_flag, boxmuller_flag_double;
  float boxmuller_extra;
  double boxmuller_extra_double;
};
using cu2xrandStateMRG32k3a_t = cu2xrandStateMRG32k3a;
static_assert(sizeof(cu2xrandStateXORWOW) == 48 &&
                  sizeof(cu2xrandStatePhilox4_32_10) == 64 &&
                  sizeof(cu2xrandStateMRG32k3a) == 48,
              "the sizes that kernels know");

#define CU2XRAND_VER_MAJOR 10
#define CU2XRAND_VER_MINOR 3
#define CU2XRAND_VER_PATCH 0
#define CU2XRAND_VERSION 10300

#define CU2X_RAND(Name, Parameters, How)                                       \
  cu2xrandStatus_t cu2xrand##Name Parameters;
#include "cu2x/runtime/randfunctions.inc"

#endif // CU2X_RAND_H
