//===- CuFFT.td - Names of cuFFT ---------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuFFT : Library<"cuFFT", "hipFFT"> {
  let Prefixes = [
    Rename<"CU", "HIP">,
    Rename<"cu", "hip">,
    Rename<"cuda", "hip">
  ];
  let Headers = ["cufft.h", "cufftXt.h", "cufftw.h", "cudalibxt.h"];
  let Uses = ["cuda_runtime_api.h", "cuComplex.h", "library_types.h"];
  let Defines = ["_CUFFT_H_", "_CUFFTXT_H_", "CUFFTAPI"];
  let Status = "cufftResult";
}

// cuFFT 9.1 dropped the choice of a layout.
class FftwLayout
    : Unsupported<"hipFFT, as newer releases of cuFFT, has the layout of FFTW "
                  "only, with its padding: where that is the one asked for, "
                  "remove the call">;

let Library = CuFFT in {
def : Include<"cudalibxt.h">, As<"hipfft/hiplibxt.h">;
def : Include<"cufft.h">, As<"hipfft/hipfft.h">;
def : Include<"cufftXt.h">, As<"hipfft/hipfftXt.h">;
def : Include<"cufftw.h">, As<"hipfft/hipfftw.h">;

def cudaLibXtDesc : Alias<"cudaLibXtDesc_t">;
def cudaLibXtDesc_t : Struct<[{
  int version;
  cudaXtDesc *descriptor;
  libFormat library;
  int subFormat;
  void *libDescriptor;
}]>;
def cudaXtCopyType_t : EnumTag<"cudaLibXtCopyType">, Unsupported;
def cudaXtDesc : Alias<"cudaXtDesc_t">;
def cudaXtDesc_t : Struct<[{
  int version;
  int nGPUs;
  int GPUs[64];
  void * data[64];
  size_t size[64];
  void *cudaXtState;
}]>;
def cufftBox3d : Alias<"cufftBox3d_t">, Unsupported, CUDA<"11.8">;
def cufftBox3d_t : Struct<[{
  size_t lower[3];
  size_t upper[3];
  size_t strides[3];
}]>, Unsupported, CUDA<"11.8">;
def cufftCallbackLoadC
  : Callback<"cufftComplex", "void *, size_t, void *, void *">, HIP<"4.3">;
def cufftCallbackLoadD
  : Callback<"cufftDoubleReal", "void *, size_t, void *, void *">, HIP<"4.3">;
def cufftCallbackLoadR
  : Callback<"cufftReal", "void *, size_t, void *, void *">, HIP<"4.3">;
def cufftCallbackLoadZ
  : Callback<"cufftDoubleComplex", "void *, size_t, void *, void *">,
  HIP<"4.3">;
def cufftCallbackStoreC
  : Callback<"void", "void *, size_t, cufftComplex, void *, void *">,
  HIP<"4.3">;
def cufftCallbackStoreD
  : Callback<"void", "void *, size_t, cufftDoubleReal, void *, void *">,
  HIP<"4.3">;
def cufftCallbackStoreR
  : Callback<"void", "void *, size_t, cufftReal, void *, void *">, HIP<"4.3">;
def cufftCallbackStoreZ
  : Callback<"void", "void *, size_t, cufftDoubleComplex, void *, void *">,
  HIP<"4.3">;
def cufftCompatibility_t : EnumTag<"cufftCompatibility">, Unsupported;
def cufftComplex : Alias<"cuComplex">, HIP<"1.7">;
def cufftDoubleComplex : Alias<"cuDoubleComplex">, HIP<"1.7">;
def cufftDoubleReal : Alias<"double">, HIP<"1.7">;
def cufftHandle : Alias<"int">, HIP<"1.7">, IntegerHandle;
def cufftJITCallbackLoadC
  : Callback<"cufftComplex", "void *, unsigned long long, void *, void *">,
  Unsupported;
def cufftJITCallbackLoadD
  : Callback<"cufftDoubleReal", "void *, unsigned long long, void *, void *">,
  Unsupported;
def cufftJITCallbackLoadR
  : Callback<"cufftReal", "void *, unsigned long long, void *, void *">,
  Unsupported;
def cufftJITCallbackLoadZ
  : Callback<"cufftDoubleComplex", "void *, unsigned long long, void *, void *">,
  Unsupported;
def cufftJITCallbackStoreC
  : Callback<"void", "void *, unsigned long long, cufftComplex, void *, void *">,
  Unsupported;
def cufftJITCallbackStoreD
  : Callback<"void", "void *, unsigned long long, cufftDoubleReal, void *, void *">,
  Unsupported;
def cufftJITCallbackStoreR
  : Callback<"void", "void *, unsigned long long, cufftReal, void *, void *">,
  Unsupported;
def cufftJITCallbackStoreZ
  : Callback<"void", "void *, unsigned long long, cufftDoubleComplex, void *, void *">,
  Unsupported;
def cufftProperty_t : EnumTag<"cufftProperty">, Unsupported, CUDA<"12.4">;
def cufftReal : Alias<"float">, HIP<"1.7">;
def cufftResult_t : EnumTag<"cufftResult">, HIP<"1.7">;
def cufftType_t : EnumTag<"cufftType">, HIP<"1.7">;
def cufftXt1dFactors : Alias<"cufftXt1dFactors_t">, Unsupported;
def cufftXt1dFactors_t : Struct<[{
  long long size;
  long long stringCount;
  long long stringLength;
  long long substringLength;
  long long factor1;
  long long factor2;
  long long stringMask;
  long long substringMask;
  long long factor1Mask;
  long long factor2Mask;
  int stringShift;
  int substringShift;
  int factor1Shift;
  int factor2Shift;
}]>, Unsupported;
def cufftXtCallbackType_t : EnumTag<"cufftXtCallbackType">, HIP<"4.3">;
def cufftXtCopyType_t : EnumTag<"cufftXtCopyType">;
def cufftXtQueryType_t : EnumTag<"cufftXtQueryType">, Unsupported;
def cufftXtSubFormat_t : EnumTag<"cufftXtSubFormat">;
def cufftXtWorkAreaPolicy_t : EnumTag<"cufftXtWorkAreaPolicy">, Unsupported,
  CUDA<"9.2">;
def libFormat_t : EnumTag<"libFormat">, Unsupported;

def cudaLibXtCopyType : Enum, Unsupported;
let Owner = cudaLibXtCopyType in {
def LIB_XT_COPY_HOST_TO_DEVICE : EnumConstant<0>, Unsupported;
def LIB_XT_COPY_DEVICE_TO_HOST : EnumConstant<1>, Unsupported;
def LIB_XT_COPY_DEVICE_TO_DEVICE : EnumConstant<2>, Unsupported;
}

def cufftCompatibility : Enum, Unsupported;
let Owner = cufftCompatibility in {
def CUFFT_COMPATIBILITY_NATIVE : EnumConstant<0>, FftwLayout;
def CUFFT_COMPATIBILITY_FFTW_PADDING : EnumConstant<1>, FftwLayout;
def CUFFT_COMPATIBILITY_FFTW_ASYMMETRIC : EnumConstant<2>, FftwLayout;
def CUFFT_COMPATIBILITY_FFTW_ALL : EnumConstant<3>, FftwLayout;
}

def cufftProperty : Enum, Unsupported, CUDA<"12.4">;
let Owner = cufftProperty in {
def NVFFT_PLAN_PROPERTY_INT64_PATIENT_JIT : EnumConstant<1>, Unsupported,
  CUDA<"12.4">;
def NVFFT_PLAN_PROPERTY_INT64_MAX_NUM_HOST_THREADS : EnumConstant<2>,
  Unsupported, CUDA<"12.5">;
}

def cufftResult : Enum, HIP<"1.7">;
let Owner = cufftResult in {
def CUFFT_SUCCESS : EnumConstant<0>, HIP<"1.7">;
def CUFFT_INVALID_PLAN : EnumConstant<1>, HIP<"1.7">;
def CUFFT_ALLOC_FAILED : EnumConstant<2>, HIP<"1.7">;
def CUFFT_INVALID_TYPE : EnumConstant<3>, HIP<"1.7">;
def CUFFT_INVALID_VALUE : EnumConstant<4>, HIP<"1.7">;
def CUFFT_INTERNAL_ERROR : EnumConstant<5>, HIP<"1.7">;
def CUFFT_EXEC_FAILED : EnumConstant<6>, HIP<"1.7">;
def CUFFT_SETUP_FAILED : EnumConstant<7>, HIP<"1.7">;
def CUFFT_INVALID_SIZE : EnumConstant<8>, HIP<"1.7">;
def CUFFT_UNALIGNED_DATA : EnumConstant<9>, HIP<"1.7">;
def CUFFT_INCOMPLETE_PARAMETER_LIST : EnumConstant<10>, HIP<"1.7">;
def CUFFT_INVALID_DEVICE : EnumConstant<11>, HIP<"1.7">;
def CUFFT_PARSE_ERROR : EnumConstant<12>, HIP<"1.7">;
def CUFFT_NO_WORKSPACE : EnumConstant<13>, HIP<"1.7">;
def CUFFT_NOT_IMPLEMENTED : EnumConstant<14>, HIP<"1.7">;
def CUFFT_LICENSE_ERROR : EnumConstant<15>, Unsupported;
def CUFFT_NOT_SUPPORTED : EnumConstant<16>, CUDA<"8.0">, HIP<"1.7">;
def CUFFT_MISSING_DEPENDENCY : EnumConstant<17>, Unsupported;
def CUFFT_NVRTC_FAILURE : EnumConstant<18>, Unsupported;
def CUFFT_NVJITLINK_FAILURE : EnumConstant<19>, Unsupported;
def CUFFT_NVSHMEM_FAILURE : EnumConstant<20>, Unsupported;
}

def cufftType : Enum, HIP<"1.7">;
let Owner = cufftType in {
def CUFFT_C2C : EnumConstant<41>, HIP<"1.7">;
def CUFFT_R2C : EnumConstant<42>, HIP<"1.7">;
def CUFFT_C2R : EnumConstant<44>, HIP<"1.7">;
def CUFFT_Z2Z : EnumConstant<105>, HIP<"1.7">;
def CUFFT_D2Z : EnumConstant<106>, HIP<"1.7">;
def CUFFT_Z2D : EnumConstant<108>, HIP<"1.7">;
}

def cufftXtCallbackType : Enum, HIP<"4.3">;
let Owner = cufftXtCallbackType in {
def CUFFT_CB_LD_COMPLEX : EnumConstant<0>, HIP<"4.3">;
def CUFFT_CB_LD_COMPLEX_DOUBLE : EnumConstant<1>, HIP<"4.3">;
def CUFFT_CB_LD_REAL : EnumConstant<2>, HIP<"4.3">;
def CUFFT_CB_LD_REAL_DOUBLE : EnumConstant<3>, HIP<"4.3">;
def CUFFT_CB_ST_COMPLEX : EnumConstant<4>, HIP<"4.3">;
def CUFFT_CB_ST_COMPLEX_DOUBLE : EnumConstant<5>, HIP<"4.3">;
def CUFFT_CB_ST_REAL : EnumConstant<6>, HIP<"4.3">;
def CUFFT_CB_ST_REAL_DOUBLE : EnumConstant<7>, HIP<"4.3">;
def CUFFT_CB_UNDEFINED : EnumConstant<8>, HIP<"4.3">;
}

def cufftXtCopyType : Enum;
let Owner = cufftXtCopyType in {
def CUFFT_COPY_HOST_TO_DEVICE : EnumConstant<0>;
def CUFFT_COPY_DEVICE_TO_HOST : EnumConstant<1>;
def CUFFT_COPY_DEVICE_TO_DEVICE : EnumConstant<2>;
def CUFFT_COPY_UNDEFINED : EnumConstant<3>;
}

def cufftXtQueryType : Enum, Unsupported;
let Owner = cufftXtQueryType in {
def CUFFT_QUERY_1D_FACTORS : EnumConstant<0>, Unsupported;
def CUFFT_QUERY_UNDEFINED : EnumConstant<1>, Unsupported;
}

def cufftXtSubFormat : Enum;
let Owner = cufftXtSubFormat in {
def CUFFT_XT_FORMAT_INPUT : EnumConstant<0>;
def CUFFT_XT_FORMAT_OUTPUT : EnumConstant<1>;
def CUFFT_XT_FORMAT_INPLACE : EnumConstant<2>;
def CUFFT_XT_FORMAT_INPLACE_SHUFFLED : EnumConstant<3>;
def CUFFT_XT_FORMAT_1D_INPUT_SHUFFLED : EnumConstant<4>;
def CUFFT_XT_FORMAT_DISTRIBUTED_INPUT : EnumConstant<5>, Unsupported,
  CUDA<"11.8">;
def CUFFT_XT_FORMAT_DISTRIBUTED_OUTPUT : EnumConstant<6>, Unsupported,
  CUDA<"11.8">;
def CUFFT_FORMAT_UNDEFINED : EnumConstant<7>;
}

def cufftXtWorkAreaPolicy : Enum, Unsupported, CUDA<"9.2">;
let Owner = cufftXtWorkAreaPolicy in {
def CUFFT_WORKAREA_MINIMAL : EnumConstant<0>, Unsupported, CUDA<"9.2">;
def CUFFT_WORKAREA_USER : EnumConstant<1>, Unsupported, CUDA<"9.2">;
def CUFFT_WORKAREA_PERFORMANCE : EnumConstant<2>, Unsupported;
}

def libFormat : Enum, Unsupported;
let Owner = libFormat in {
def LIB_FORMAT_CUFFT : EnumConstant<0>, Unsupported;
def LIB_FORMAT_UNDEFINED : EnumConstant<1>, Unsupported;
}

def CUDA_XT_DESCRIPTOR_VERSION : Macro<"0x01000000">, Unsupported;
def CUFFTAPI : Macro, NoCallingConvention;
def CUFFT_COMPATIBILITY_DEFAULT : Macro<"CUFFT_COMPATIBILITY_FFTW_PADDING">,
  FftwLayout;
def CUFFT_FORWARD : Macro<"-1">, HIP<"1.7">;
def CUFFT_INVERSE : Macro<"1">, As<"HIPFFT_BACKWARD">, HIP<"1.7">;
def CUFFT_PLAN_NULL : Macro<"-1">, Unsupported;
def CUFFT_VERSION : Macro<"12000">, Unsupported;
def CUFFT_VER_BUILD : Macro<"61">, Unsupported;
def CUFFT_VER_MAJOR : Macro<"12">, Unsupported;
def CUFFT_VER_MINOR : Macro<"0">, Unsupported;
def CUFFT_VER_PATCH : Macro<"0">, Unsupported;
def MAX_CUDA_DESCRIPTOR_GPUS : Macro<"64">, Unsupported;
def MAX_CUFFT_ERROR : Macro<"0x15">, Unsupported;
def _CUFFT_H_ : Macro, As<"HIPFFT_H_">, GuardMacro;

// API Functions
def cufftCreate : Function, HIP<"1.7">;
def cufftDestroy : Function, HIP<"1.7">;
def cufftEstimate1d : Function, HIP<"1.7">;
def cufftEstimate2d : Function, HIP<"1.7">;
def cufftEstimate3d : Function, HIP<"1.7">;
def cufftEstimateMany : Function, HIP<"1.7">;
def cufftExecC2C : Function, HIP<"1.7">;
def cufftExecC2R : Function, HIP<"1.7">;
def cufftExecD2Z : Function, HIP<"1.7">;
def cufftExecR2C : Function, HIP<"1.7">;
def cufftExecZ2D : Function, HIP<"1.7">;
def cufftExecZ2Z : Function, HIP<"1.7">;
def cufftGetPlanPropertyInt64 : Function, Unsupported, CUDA<"12.4">;
def cufftGetProperty : Function, CUDA<"8.0">, HIP<"2.6">;
def cufftGetSize : Function, HIP<"1.7">;
def cufftGetSize1d : Function, HIP<"1.7">;
def cufftGetSize2d : Function, HIP<"1.7">;
def cufftGetSize3d : Function, HIP<"1.7">;
def cufftGetSizeMany : Function, HIP<"1.7">;
def cufftGetSizeMany64 : Function, CUDA<"7.5">, HIP<"1.7">;
def cufftGetVersion : Function, OwnReleaseNumbers, HIP<"1.7">;
def cufftMakePlan1d : Function, HIP<"1.7">;
def cufftMakePlan2d : Function, HIP<"1.7">;
def cufftMakePlan3d : Function, HIP<"1.7">;
def cufftMakePlanMany : Function, HIP<"1.7">;
def cufftMakePlanMany64 : Function, CUDA<"7.5">, HIP<"1.7">;
def cufftPlan1d : Function, HIP<"1.7">;
def cufftPlan2d : Function, HIP<"1.7">;
def cufftPlan3d : Function, HIP<"1.7">;
def cufftPlanMany : Function, HIP<"1.7">;
def cufftResetPlanProperty : Function, Unsupported, CUDA<"12.4">;
def cufftSetAutoAllocation : Function, HIP<"1.7">;
def cufftSetCompatibilityMode : Function, FftwLayout;
def cufftSetPlanPropertyInt64 : Function, Unsupported, CUDA<"12.4">;
def cufftSetStream : Function, HIP<"1.7">;
def cufftSetWorkArea : Function, HIP<"1.7">;
def cufftXtClearCallback : Function, HIP<"4.3">;
def cufftXtExec : Function, CUDA<"8.0">;
def cufftXtExecDescriptor : Function, CUDA<"8.0">;
def cufftXtExecDescriptorC2C : Function;
def cufftXtExecDescriptorC2R : Function;
def cufftXtExecDescriptorD2Z : Function;
def cufftXtExecDescriptorR2C : Function;
def cufftXtExecDescriptorZ2D : Function;
def cufftXtExecDescriptorZ2Z : Function;
def cufftXtFree : Function;
def cufftXtGetSizeMany : Function, CUDA<"8.0">;
def cufftXtMakePlanMany : Function, CUDA<"8.0">;
def cufftXtMalloc : Function;
def cufftXtMemcpy : Function;
def cufftXtQueryPlan : Function, Unsupported;
def cufftXtSetCallback : Function, HIP<"4.3">;
def cufftXtSetCallbackSharedSize : Function, HIP<"4.3">;
def cufftXtSetDistribution : Function, Unsupported, CUDA<"11.8">;
def cufftXtSetGPUs : Function;
def cufftXtSetWorkArea : Function, Unsupported;
def cufftXtSetWorkAreaPolicy : Function, Unsupported, CUDA<"9.2">;

// New in CUDA 12.8 to 13.0
def cufftXtSetJITCallback : Function, Unsupported;
} // CuFFT
