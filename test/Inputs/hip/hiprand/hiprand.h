//===- hiprand/hiprand.h - Random numbers by the array ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPRAND_H_
#define HIPRAND_H_

#include <hip/hip_fp16.h>
#include <hip/hip_runtime_api.h>

#define HIPRAND_VERSION 211000
#define HIPRAND_DEFAULT_MAX_BLOCK_SIZE 256
#define HIPRAND_DEFAULT_MIN_WARPS_PER_EU 1

struct hiprandGenerator_st;
struct hiprandDiscreteDistribution_st;
typedef unsigned int hiprandDirectionVectors32_t[32];
typedef unsigned long long hiprandDirectionVectors64_t[64];
typedef hiprandGenerator_st *hiprandGenerator_t;
typedef hiprandDiscreteDistribution_st *hiprandDiscreteDistribution_t;
enum hiprandStatus {
  HIPRAND_STATUS_SUCCESS,
  HIPRAND_STATUS_VERSION_MISMATCH = 100,
  HIPRAND_STATUS_NOT_INITIALIZED,
  HIPRAND_STATUS_ALLOCATION_FAILED,
  HIPRAND_STATUS_TYPE_ERROR,
  HIPRAND_STATUS_OUT_OF_RANGE,
  HIPRAND_STATUS_LENGTH_NOT_MULTIPLE,
  HIPRAND_STATUS_DOUBLE_PRECISION_REQUIRED,
  HIPRAND_STATUS_LAUNCH_FAILURE = 201,
  HIPRAND_STATUS_PREEXISTING_FAILURE,
  HIPRAND_STATUS_INITIALIZATION_FAILED,
  HIPRAND_STATUS_ARCH_MISMATCH,
  HIPRAND_STATUS_INTERNAL_ERROR = 999,
  HIPRAND_STATUS_NOT_IMPLEMENTED
};
typedef enum hiprandStatus hiprandStatus_t;
enum hiprandRngType {
  HIPRAND_RNG_TEST,
  HIPRAND_RNG_PSEUDO_DEFAULT = 400,
  HIPRAND_RNG_PSEUDO_XORWOW,
  HIPRAND_RNG_PSEUDO_MRG32K3A,
  HIPRAND_RNG_PSEUDO_MTGP32,
  HIPRAND_RNG_PSEUDO_MT19937,
  HIPRAND_RNG_PSEUDO_PHILOX4_32_10,
  HIPRAND_RNG_QUASI_DEFAULT = 500,
  HIPRAND_RNG_QUASI_SOBOL32,
  HIPRAND_RNG_QUASI_SCRAMBLED_SOBOL32,
  HIPRAND_RNG_QUASI_SOBOL64,
  HIPRAND_RNG_QUASI_SCRAMBLED_SOBOL64
};
typedef enum hiprandRngType hiprandRngType_t;
enum hiprandOrdering {
  HIPRAND_ORDERING_PSEUDO_BEST = 100,
  HIPRAND_ORDERING_PSEUDO_DEFAULT,
  HIPRAND_ORDERING_PSEUDO_SEEDED,
  HIPRAND_ORDERING_PSEUDO_LEGACY,
  HIPRAND_ORDERING_PSEUDO_DYNAMIC,
  HIPRAND_ORDERING_QUASI_DEFAULT = 201
};
typedef enum hiprandOrdering hiprandOrdering_t;
enum hiprandDirectionVectorSet {
  HIPRAND_DIRECTION_VECTORS_32_JOEKUO6 = 101,
  HIPRAND_SCRAMBLED_DIRECTION_VECTORS_32_JOEKUO6,
  HIPRAND_DIRECTION_VECTORS_64_JOEKUO6,
  HIPRAND_SCRAMBLED_DIRECTION_VECTORS_64_JOEKUO6
};
typedef enum hiprandDirectionVectorSet hiprandDirectionVectorSet_t;
extern "C" {
hiprandStatus_t hiprandCreateGenerator(hiprandGenerator_t *, hiprandRngType_t);
hiprandStatus_t hiprandCreateGeneratorHost(hiprandGenerator_t *,
                                           hiprandRngType_t);
hiprandStatus_t hiprandDestroyGenerator(hiprandGenerator_t);
hiprandStatus_t hiprandGenerate(hiprandGenerator_t, unsigned int *, size_t);
hiprandStatus_t hiprandGenerateChar(hiprandGenerator_t, unsigned char *,
                                    size_t);
hiprandStatus_t hiprandGenerateShort(hiprandGenerator_t, unsigned short *,
                                     size_t);
hiprandStatus_t hiprandGenerateLongLong(hiprandGenerator_t,
                                        unsigned long long *, size_t);
hiprandStatus_t hiprandGenerateUniform(hiprandGenerator_t, float *, size_t);
hiprandStatus_t hiprandGenerateUniformDouble(hiprandGenerator_t, double *,
                                             size_t);
hiprandStatus_t hiprandGenerateUniformHalf(hiprandGenerator_t, half *, size_t);
hiprandStatus_t hiprandGenerateNormal(hiprandGenerator_t, float *, size_t,
                                      float, float);
hiprandStatus_t hiprandGenerateNormalDouble(hiprandGenerator_t, double *,
                                            size_t, double, double);
hiprandStatus_t hiprandGenerateNormalHalf(hiprandGenerator_t, half *, size_t,
                                          half, half);
hiprandStatus_t hiprandGenerateLogNormal(hiprandGenerator_t, float *, size_t,
                                         float, float);
hiprandStatus_t hiprandGenerateLogNormalDouble(hiprandGenerator_t, double *,
                                               size_t, double, double);
hiprandStatus_t hiprandGenerateLogNormalHalf(hiprandGenerator_t, half *, size_t,
                                             half, half);
hiprandStatus_t hiprandGeneratePoisson(hiprandGenerator_t, unsigned int *,
                                       size_t, double);
hiprandStatus_t hiprandGenerateSeeds(hiprandGenerator_t);
hiprandStatus_t hiprandSetStream(hiprandGenerator_t, hipStream_t);
hiprandStatus_t hiprandSetPseudoRandomGeneratorSeed(hiprandGenerator_t,
                                                    unsigned long long);
hiprandStatus_t hiprandSetGeneratorOffset(hiprandGenerator_t,
                                          unsigned long long);
hiprandStatus_t hiprandSetGeneratorOrdering(hiprandGenerator_t,
                                            hiprandOrdering_t);
hiprandStatus_t hiprandSetQuasiRandomGeneratorDimensions(hiprandGenerator_t,
                                                         unsigned int);
hiprandStatus_t hiprandGetVersion(int *);
hiprandStatus_t
hiprandCreatePoissonDistribution(double, hiprandDiscreteDistribution_t *);
hiprandStatus_t hiprandDestroyDistribution(hiprandDiscreteDistribution_t);
hiprandStatus_t hiprandGetDirectionVectors32(hiprandDirectionVectors32_t **,
                                             hiprandDirectionVectorSet_t);
hiprandStatus_t hiprandGetDirectionVectors64(hiprandDirectionVectors64_t **,
                                             hiprandDirectionVectorSet_t);
hiprandStatus_t hiprandGetScrambleConstants32(const unsigned int **);
hiprandStatus_t hiprandGetScrambleConstants64(const unsigned long long **);
}

#endif // HIPRAND_H_
