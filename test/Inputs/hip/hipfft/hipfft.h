//===- hipfft/hipfft.h - Fourier transforms ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPFFT_H_
#define HIPFFT_H_

#include <hip/hip_complex.h>
#include <hip/hip_runtime_api.h>
#include <hip/library_types.h>

#define HIPFFT_FORWARD -1
#define HIPFFT_BACKWARD 1

enum hipfftResult_t {
  HIPFFT_SUCCESS,
  HIPFFT_INVALID_PLAN,
  HIPFFT_ALLOC_FAILED,
  HIPFFT_INVALID_TYPE,
  HIPFFT_INVALID_VALUE,
  HIPFFT_INTERNAL_ERROR,
  HIPFFT_EXEC_FAILED,
  HIPFFT_SETUP_FAILED,
  HIPFFT_INVALID_SIZE,
  HIPFFT_UNALIGNED_DATA,
  HIPFFT_INCOMPLETE_PARAMETER_LIST,
  HIPFFT_INVALID_DEVICE,
  HIPFFT_PARSE_ERROR,
  HIPFFT_NO_WORKSPACE,
  HIPFFT_NOT_IMPLEMENTED,
  HIPFFT_NOT_SUPPORTED = 16
};
typedef enum hipfftResult_t hipfftResult;
enum hipfftType_t {
  HIPFFT_R2C = 42,
  HIPFFT_C2R = 44,
  HIPFFT_C2C = 41,
  HIPFFT_D2Z = 106,
  HIPFFT_Z2D = 108,
  HIPFFT_Z2Z = 105
};
typedef enum hipfftType_t hipfftType;
enum hipfftLibraryPropertyType_t {
  HIPFFT_MAJOR_VERSION,
  HIPFFT_MINOR_VERSION,
  HIPFFT_PATCH_LEVEL
};
typedef enum hipfftLibraryPropertyType_t hipfftLibraryPropertyType;
struct hipfftHandle_t;
typedef struct hipfftHandle_t *hipfftHandle;
typedef hipComplex hipfftComplex;
typedef hipDoubleComplex hipfftDoubleComplex;
typedef float hipfftReal;
typedef double hipfftDoubleReal;
extern "C" {
hipfftResult hipfftPlan1d(hipfftHandle *, int, hipfftType, int);
hipfftResult hipfftPlan2d(hipfftHandle *, int, int, hipfftType);
hipfftResult hipfftPlan3d(hipfftHandle *, int, int, int, hipfftType);
hipfftResult hipfftPlanMany(hipfftHandle *, int, int *, int *, int, int, int *,
                            int, int, hipfftType, int);
hipfftResult hipfftCreate(hipfftHandle *);
hipfftResult hipfftExtPlanScaleFactor(hipfftHandle, double);
hipfftResult hipfftMakePlan1d(hipfftHandle, int, hipfftType, int, size_t *);
hipfftResult hipfftMakePlan2d(hipfftHandle, int, int, hipfftType, size_t *);
hipfftResult hipfftMakePlan3d(hipfftHandle, int, int, int, hipfftType,
                              size_t *);
hipfftResult hipfftMakePlanMany(hipfftHandle, int, int *, int *, int, int,
                                int *, int, int, hipfftType, int, size_t *);
hipfftResult hipfftMakePlanMany64(hipfftHandle, int, long long *, long long *,
                                  long long, long long, long long *, long long,
                                  long long, hipfftType, long long, size_t *);
hipfftResult hipfftEstimate1d(int, hipfftType, int, size_t *);
hipfftResult hipfftEstimate2d(int, int, hipfftType, size_t *);
hipfftResult hipfftEstimate3d(int, int, int, hipfftType, size_t *);
hipfftResult hipfftEstimateMany(int, int *, int *, int, int, int *, int, int,
                                hipfftType, int, size_t *);
hipfftResult hipfftGetSize1d(hipfftHandle, int, hipfftType, int, size_t *);
hipfftResult hipfftGetSize2d(hipfftHandle, int, int, hipfftType, size_t *);
hipfftResult hipfftGetSize3d(hipfftHandle, int, int, int, hipfftType, size_t *);
hipfftResult hipfftGetSizeMany(hipfftHandle, int, int *, int *, int, int, int *,
                               int, int, hipfftType, int, size_t *);
hipfftResult hipfftGetSizeMany64(hipfftHandle, int, long long *, long long *,
                                 long long, long long, long long *, long long,
                                 long long, hipfftType, long long, size_t *);
hipfftResult hipfftGetSize(hipfftHandle, size_t *);
hipfftResult hipfftSetAutoAllocation(hipfftHandle, int);
hipfftResult hipfftSetWorkArea(hipfftHandle, void *);
hipfftResult hipfftExecC2C(hipfftHandle, hipfftComplex *, hipfftComplex *, int);
hipfftResult hipfftExecR2C(hipfftHandle, hipfftReal *, hipfftComplex *);
hipfftResult hipfftExecC2R(hipfftHandle, hipfftComplex *, hipfftReal *);
hipfftResult hipfftExecZ2Z(hipfftHandle, hipfftDoubleComplex *,
                           hipfftDoubleComplex *, int);
hipfftResult hipfftExecD2Z(hipfftHandle, hipfftDoubleReal *,
                           hipfftDoubleComplex *);
hipfftResult hipfftExecZ2D(hipfftHandle, hipfftDoubleComplex *,
                           hipfftDoubleReal *);
hipfftResult hipfftSetStream(hipfftHandle, hipStream_t);
hipfftResult hipfftDestroy(hipfftHandle);
hipfftResult hipfftGetVersion(int *);
hipfftResult hipfftGetProperty(hipfftLibraryPropertyType, int *);
}

#endif // HIPFFT_H_
