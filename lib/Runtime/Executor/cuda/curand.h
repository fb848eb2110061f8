//===- curand.h - cuRAND's host functions for programs on the CPU -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Those of cu2x/rand.h, which are compiled once more under these names
// (lib/Runtime/Executor/CudaNames.h).
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CURAND_H
#define CU2X_SIMT_CURAND_H

#define CURAND_H_
// The declarations that the translator reads, which curand_kernel.h includes.
#define CU2X_CURAND_H

#include "simt/qualifiers.h"

#include "__cu2x_runtime_types.h"

typedef struct curandGenerator *curandGenerator_t;

enum curandStatus {
  CURAND_STATUS_SUCCESS = 0,
  CURAND_STATUS_VERSION_MISMATCH = 100,
  CURAND_STATUS_NOT_INITIALIZED = 101,
  CURAND_STATUS_ALLOCATION_FAILED = 102,
  CURAND_STATUS_TYPE_ERROR = 103,
  CURAND_STATUS_OUT_OF_RANGE = 104,
  CURAND_STATUS_LENGTH_NOT_MULTIPLE = 105,
  CURAND_STATUS_DOUBLE_PRECISION_REQUIRED = 106,
  CURAND_STATUS_LAUNCH_FAILURE = 201,
  CURAND_STATUS_PREEXISTING_FAILURE = 202,
  CURAND_STATUS_INITIALIZATION_FAILED = 203,
  CURAND_STATUS_ARCH_MISMATCH = 204,
  CURAND_STATUS_INTERNAL_ERROR = 999
};
typedef enum curandStatus curandStatus_t;

enum curandRngType {
  CURAND_RNG_TEST = 0,
  CURAND_RNG_PSEUDO_DEFAULT = 100,
  CURAND_RNG_PSEUDO_XORWOW = 101,
  CURAND_RNG_PSEUDO_MRG32K3A = 121,
  CURAND_RNG_PSEUDO_MTGP32 = 141,
  CURAND_RNG_PSEUDO_MT19937 = 142,
  CURAND_RNG_PSEUDO_PHILOX4_32_10 = 161,
  CURAND_RNG_QUASI_DEFAULT = 200,
  CURAND_RNG_QUASI_SOBOL32 = 201,
  CURAND_RNG_QUASI_SCRAMBLED_SOBOL32 = 202,
  CURAND_RNG_QUASI_SOBOL64 = 203,
  CURAND_RNG_QUASI_SCRAMBLED_SOBOL64 = 204
};
typedef enum curandRngType curandRngType_t;

enum curandOrdering {
  CURAND_ORDERING_PSEUDO_BEST = 100,
  CURAND_ORDERING_PSEUDO_DEFAULT = 101,
  CURAND_ORDERING_PSEUDO_SEEDED = 102,
  CURAND_ORDERING_PSEUDO_LEGACY = 103,
  CURAND_ORDERING_PSEUDO_DYNAMIC = 104,
  CURAND_ORDERING_QUASI_DEFAULT = 201
};
typedef enum curandOrdering curandOrdering_t;

typedef unsigned curandDirectionVectors32_t[32];
typedef unsigned long long curandDirectionVectors64_t[64];
typedef struct curandDiscreteDistribution_st *curandDiscreteDistribution_t;

#define CURAND_VER_MAJOR 10
#define CURAND_VER_MINOR 3
#define CURAND_VER_PATCH 0
#define CURAND_VERSION 10300

// The words of the list of functions.
#pragma push_macro("cu2xrandGenerator_t")
#pragma push_macro("cu2xrandRngType_t")
#pragma push_macro("cu2xrandOrdering_t")
#pragma push_macro("cu2xStream_t")
#define cu2xrandGenerator_t curandGenerator_t
#define cu2xrandRngType_t curandRngType_t
#define cu2xrandOrdering_t curandOrdering_t
#define cu2xStream_t cudaStream_t
#define CU2X_RAND(Name, Parameters, How) curandStatus_t curand##Name Parameters;
#include "cu2x/runtime/randfunctions.inc"
#pragma pop_macro("cu2xrandGenerator_t")
#pragma pop_macro("cu2xrandRngType_t")
#pragma pop_macro("cu2xrandOrdering_t")
#pragma pop_macro("cu2xStream_t")

#endif // CU2X_SIMT_CURAND_H
