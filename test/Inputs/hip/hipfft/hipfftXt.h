//===- hipfft/hipfftXt.h - Fourier transforms, extended ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIPFFTXT_H_
#define HIPFFTXT_H_

#include <hipfft/hipfft.h>

struct hipXtDesc_t {
  int version;
  int nGPUs;
  int GPUs[64];
  void *data[64];
  size_t size[64];
  void *hipXtState;
};
typedef struct hipXtDesc_t hipXtDesc;
enum hiplibFormat_t { HIPLIB_FORMAT_HIPFFT, HIPLIB_FORMAT_UNDEFINED };
typedef enum hiplibFormat_t hiplibFormat;
struct hipLibXtDesc_t {
  int version;
  hipXtDesc *descriptor;
  hiplibFormat library;
  int subFormat;
  void *libDescriptor;
};
typedef struct hipLibXtDesc_t hipLibXtDesc;
enum hipfftXtCopyType_t {
  HIPFFT_COPY_HOST_TO_DEVICE,
  HIPFFT_COPY_DEVICE_TO_HOST,
  HIPFFT_COPY_DEVICE_TO_DEVICE,
  HIPFFT_COPY_UNDEFINED
};
typedef enum hipfftXtCopyType_t hipfftXtCopyType;
enum hipfftXtCallbackType_t {
  HIPFFT_CB_LD_COMPLEX,
  HIPFFT_CB_LD_COMPLEX_DOUBLE,
  HIPFFT_CB_LD_REAL,
  HIPFFT_CB_LD_REAL_DOUBLE,
  HIPFFT_CB_ST_COMPLEX,
  HIPFFT_CB_ST_COMPLEX_DOUBLE,
  HIPFFT_CB_ST_REAL,
  HIPFFT_CB_ST_REAL_DOUBLE,
  HIPFFT_CB_UNDEFINED
};
typedef enum hipfftXtCallbackType_t hipfftXtCallbackType;
typedef hipfftComplex (*hipfftCallbackLoadC)(void *, size_t, void *, void *);
typedef hipfftDoubleComplex (*hipfftCallbackLoadZ)(void *, size_t, void *,
                                                   void *);
typedef hipfftReal (*hipfftCallbackLoadR)(void *, size_t, void *, void *);
typedef hipfftDoubleReal (*hipfftCallbackLoadD)(void *, size_t, void *, void *);
typedef void (*hipfftCallbackStoreC)(void *, size_t, hipfftComplex, void *,
                                     void *);
typedef void (*hipfftCallbackStoreZ)(void *, size_t, hipfftDoubleComplex,
                                     void *, void *);
typedef void (*hipfftCallbackStoreR)(void *, size_t, hipfftReal, void *,
                                     void *);
typedef void (*hipfftCallbackStoreD)(void *, size_t, hipfftDoubleReal, void *,
                                     void *);
enum hipfftXtSubFormat_t {
  HIPFFT_XT_FORMAT_INPUT,
  HIPFFT_XT_FORMAT_OUTPUT,
  HIPFFT_XT_FORMAT_INPLACE,
  HIPFFT_XT_FORMAT_INPLACE_SHUFFLED,
  HIPFFT_XT_FORMAT_1D_INPUT_SHUFFLED,
  HIPFFT_FORMAT_UNDEFINED
};
typedef enum hipfftXtSubFormat_t hipfftXtSubFormat;
extern "C" {
hipfftResult hipfftXtSetCallback(hipfftHandle, void **, hipfftXtCallbackType,
                                 void **);
hipfftResult hipfftXtClearCallback(hipfftHandle, hipfftXtCallbackType);
hipfftResult hipfftXtSetCallbackSharedSize(hipfftHandle, hipfftXtCallbackType,
                                           size_t);
hipfftResult hipfftXtMakePlanMany(hipfftHandle, int, long long *, long long *,
                                  long long, long long, hipDataType,
                                  long long *, long long, long long,
                                  hipDataType, long long, size_t *,
                                  hipDataType);
hipfftResult hipfftXtGetSizeMany(hipfftHandle, int, long long *, long long *,
                                 long long, long long, hipDataType, long long *,
                                 long long, long long, hipDataType, long long,
                                 size_t *, hipDataType);
hipfftResult hipfftXtExec(hipfftHandle, void *, void *, int);
hipfftResult hipfftXtSetGPUs(hipfftHandle, int, int *);
hipfftResult hipfftXtMalloc(hipfftHandle, hipLibXtDesc **, hipfftXtSubFormat);
hipfftResult hipfftXtMemcpy(hipfftHandle, void *, void *, hipfftXtCopyType);
hipfftResult hipfftXtFree(hipLibXtDesc *);
hipfftResult hipfftXtExecDescriptorC2C(hipfftHandle, hipLibXtDesc *,
                                       hipLibXtDesc *, int);
hipfftResult hipfftXtExecDescriptorR2C(hipfftHandle, hipLibXtDesc *,
                                       hipLibXtDesc *);
hipfftResult hipfftXtExecDescriptorC2R(hipfftHandle, hipLibXtDesc *,
                                       hipLibXtDesc *);
hipfftResult hipfftXtExecDescriptorZ2Z(hipfftHandle, hipLibXtDesc *,
                                       hipLibXtDesc *, int);
hipfftResult hipfftXtExecDescriptorD2Z(hipfftHandle, hipLibXtDesc *,
                                       hipLibXtDesc *);
hipfftResult hipfftXtExecDescriptorZ2D(hipfftHandle, hipLibXtDesc *,
                                       hipLibXtDesc *);
hipfftResult hipfftXtExecDescriptor(hipfftHandle, hipLibXtDesc *,
                                    hipLibXtDesc *, int);
}

#endif // HIPFFTXT_H_
