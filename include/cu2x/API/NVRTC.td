//===- NVRTC.td - Names of NVRTC ---------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def NVRTC : Library<"NVRTC", "HIPRTC"> {
  let Prefixes = [Rename<"NVRTC", "HIPRTC">, Rename<"nvrtc", "hiprtc">];
  let Headers = ["nvrtc.h"];
  let Status = "nvrtcResult";
}

let Library = NVRTC in {
def : Include<"nvJitLink.h">,
  Unsupported<"link with hiprtcLinkCreate of hip/hiprtc.h">;
def : Include<"nvPTXCompiler.h">,
  Unsupported<"no PTX; compile source with HIPRTC">;
def : Include<"nvrtc.h">, As<"hip/hiprtc.h">;
def : Include<"nvvm.h">, Unsupported<"no libNVVM; compile source with HIPRTC">;

def _nvrtcProgram : Struct, Unsupported;
def nvrtcProgram : Handle<"_nvrtcProgram">, HIP<"2.6">;

def nvrtcResult : Enum, HIP<"2.6">;
let Owner = nvrtcResult in {
def NVRTC_SUCCESS : EnumConstant<0>, HIP<"2.6">;
def NVRTC_ERROR_OUT_OF_MEMORY : EnumConstant<1>, HIP<"2.6">;
def NVRTC_ERROR_PROGRAM_CREATION_FAILURE : EnumConstant<2>, HIP<"2.6">;
def NVRTC_ERROR_INVALID_INPUT : EnumConstant<3>, HIP<"2.6">;
def NVRTC_ERROR_INVALID_PROGRAM : EnumConstant<4>, HIP<"2.6">;
def NVRTC_ERROR_INVALID_OPTION : EnumConstant<5>, HIP<"2.6">;
def NVRTC_ERROR_COMPILATION : EnumConstant<6>, HIP<"2.6">;
def NVRTC_ERROR_BUILTIN_OPERATION_FAILURE : EnumConstant<7>, HIP<"2.6">;
def NVRTC_ERROR_NO_NAME_EXPRESSIONS_AFTER_COMPILATION : EnumConstant<8>,
  CUDA<"8.0">, HIP<"2.6">;
def NVRTC_ERROR_NO_LOWERED_NAMES_BEFORE_COMPILATION : EnumConstant<9>,
  CUDA<"8.0">, HIP<"2.6">;
def NVRTC_ERROR_NAME_EXPRESSION_NOT_VALID : EnumConstant<10>, CUDA<"8.0">,
  HIP<"2.6">;
def NVRTC_ERROR_INTERNAL_ERROR : EnumConstant<11>, CUDA<"8.0">, HIP<"2.6">;
def NVRTC_ERROR_TIME_FILE_WRITE_FAILED : EnumConstant<12>, Unsupported,
  CUDA<"12.1">;
def NVRTC_ERROR_NO_PCH_CREATE_ATTEMPTED : EnumConstant<13>, Unsupported;
def NVRTC_ERROR_PCH_CREATE_HEAP_EXHAUSTED : EnumConstant<14>, Unsupported;
def NVRTC_ERROR_PCH_CREATE : EnumConstant<15>, Unsupported;
def NVRTC_ERROR_CANCELLED : EnumConstant<16>, Unsupported;
def NVRTC_ERROR_TIME_TRACE_FILE_WRITE_FAILED : EnumConstant<17>, Unsupported;
}

// Rtc API Functions
def nvrtcAddNameExpression : Function, CUDA<"8.0">, HIP<"2.6">;
def nvrtcCompileProgram : Function, CUDAChanged<"8.0">, HIP<"2.6">;
def nvrtcCreateProgram : Function, CUDAChanged<"8.0">, HIP<"2.6">;
def nvrtcDestroyProgram : Function, HIP<"2.6">;
// hiprtcGetBitcode is no counterpart: it fails unless -fgpu-rdc was given.
def nvrtcGetCUBIN : Function, As<"hiprtcGetCode">, CUDA<"11.1">, HIP<"2.6">;
def nvrtcGetCUBINSize : Function, As<"hiprtcGetCodeSize">, CUDA<"11.1">,
  HIP<"2.6">;
def nvrtcGetErrorString : Function<"const char *">, HIP<"2.6">;
def nvrtcGetLTOIR : Function, Unsupported, CUDA<"12.0">;
def nvrtcGetLTOIRSize : Function, Unsupported, CUDA<"12.0">;
def nvrtcGetLoweredName : Function, CUDA<"8.0">, HIP<"2.6">;
def nvrtcGetNVVM : Function, Unsupported, CUDA<"11.4", "12.0">;
def nvrtcGetNVVMSize : Function, Unsupported, CUDA<"11.4", "12.0">;
def nvrtcGetNumSupportedArchs : Function, Unsupported, CUDA<"11.2">;
def nvrtcGetOptiXIR : Function, Unsupported, CUDA<"12.0">;
def nvrtcGetOptiXIRSize : Function, Unsupported, CUDA<"12.0">;
def nvrtcGetPTX : Function, As<"hiprtcGetCode">, HIP<"2.6">;
def nvrtcGetPTXSize : Function, As<"hiprtcGetCodeSize">, HIP<"2.6">;
def nvrtcGetProgramLog : Function, HIP<"2.6">;
def nvrtcGetProgramLogSize : Function, HIP<"2.6">;
def nvrtcGetSupportedArchs : Function, Unsupported, CUDA<"11.2">;
def nvrtcVersion : Function, ValueDiffers<"it is always 9.0">, HIP<"2.6">;

// New in CUDA 12.8 to 13.0
def nvrtcGetPCHCreateStatus : Function, Unsupported;
def nvrtcGetPCHHeapSize : Function, Unsupported;
def nvrtcGetPCHHeapSizeRequired : Function, Unsupported;
def nvrtcGetTypeName : Function, Unsupported;
def nvrtcSetFlowCallback : Function, Unsupported;
def nvrtcSetPCHHeapSize : Function, Unsupported;
} // NVRTC
