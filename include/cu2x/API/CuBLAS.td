//===- CuBLAS.td - Names of cuBLAS -------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuBLAS : Library<"cuBLAS", "hipBLAS"> {
  let Prefixes = [
    Rename<"CU", "HIP">,
    Rename<"CUDA", "HIP">,
    Rename<"cu", "hip">
  ];
  let Suffixes = [Rename<"_v2", "">, Rename<"_v2_64", "_64">];
  let Headers = ["cublas_api.h", "cublas_v2.h", "cublas.h"];
  let Uses = [
    "cuda_runtime_api.h",
    "cuComplex.h",
    "cuda_fp16.h",
    "cuda_bf16.h",
    "library_types.h"
  ];
  let Defines = ["CUBLAS_API_H_", "CUBLAS_V2_H_", "CUBLASAPI", "CUBLASWINAPI"];
  let Status = "cublasStatus_t";
}

// hipBLAS took its own complex type first; the functions with HIP's are named
// _v2 whatever cuBLAS calls them.
defvar ComplexSuffixes = [
  Rename<"", "_v2">, Rename<"_v2", "_v2">, Rename<"_64", "_v2_64">,
  Rename<"_v2_64", "_v2_64">
];

let Library = CuBLAS in {
def : Include<"cublas.h">, As<"hipblas/hipblas.h">;
def : Include<"cublas_api.h">, As<"hipblas/hipblas.h">;
def : Include<"cublas_v2.h">, As<"hipblas/hipblas.h">;
def : Include<"nvblas.h">, Unsupported<"no drop-in BLAS; call hipBLAS">;

def cublasContext : Struct, Unsupported;
def cublasDataType_t : Alias<"cudaDataType">, As<"hipDataType">, CUDA<"7.5">,
  HIP<"5.7">;
def cublasHandle_t : Handle<"cublasContext">, HIP<"3.0">;
def cublasLogCallback : Callback<"void", "const char *">, Unsupported,
  CUDA<"9.2">;
def cublasStatus : Alias<"cublasStatus_t">, As<"hipblasStatus_t">, HIP<"1.8.2">;

def cublasAtomicsMode_t : Enum, HIP<"3.10">;
let Owner = cublasAtomicsMode_t in {
def CUBLAS_ATOMICS_NOT_ALLOWED : EnumConstant<0>, HIP<"3.10">;
def CUBLAS_ATOMICS_ALLOWED : EnumConstant<1>, HIP<"3.10">;
}

def cublasComputeType_t : Enum, CUDA<"11.0">, HIP<"6.0">;
let Owner = cublasComputeType_t in {
def CUBLAS_COMPUTE_16F : EnumConstant<64>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_16F_PEDANTIC : EnumConstant<65>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32F : EnumConstant<68>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32F_PEDANTIC : EnumConstant<69>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_64F : EnumConstant<70>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_64F_PEDANTIC : EnumConstant<71>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32I : EnumConstant<72>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32I_PEDANTIC : EnumConstant<73>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32F_FAST_16F : EnumConstant<74>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32F_FAST_16BF : EnumConstant<75>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32F_FAST_TF32 : EnumConstant<77>, CUDA<"11.0">, HIP<"6.0">;
def CUBLAS_COMPUTE_32F_EMULATED_16BFX9 : EnumConstant<78>, Unsupported;
def CUBLAS_COMPUTE_64F_EMULATED_FIXEDPOINT : EnumConstant<79>, Unsupported;
}

def cublasDiagType_t : Enum, HIP<"1.8.2">;
let Owner = cublasDiagType_t in {
def CUBLAS_DIAG_NON_UNIT : EnumConstant<0>, HIP<"1.8.2">;
def CUBLAS_DIAG_UNIT : EnumConstant<1>, HIP<"1.8.2">;
}

def cublasEmulationStrategy_t : Enum, Unsupported;
let Owner = cublasEmulationStrategy_t in {
def CUBLAS_EMULATION_STRATEGY_DEFAULT : EnumConstant<0>, Unsupported;
def CUBLAS_EMULATION_STRATEGY_PERFORMANT : EnumConstant<1>, Unsupported;
def CUBLAS_EMULATION_STRATEGY_EAGER : EnumConstant<2>, Unsupported;
}

def cublasFillMode_t : Enum, HIP<"1.8.2">;
let Owner = cublasFillMode_t in {
def CUBLAS_FILL_MODE_LOWER : EnumConstant<0>, HIP<"1.8.2">;
def CUBLAS_FILL_MODE_UPPER : EnumConstant<1>, HIP<"1.8.2">;
def CUBLAS_FILL_MODE_FULL : EnumConstant<2>, CUDA<"10.1">, HIP<"1.8.2">;
}

def cublasGemmAlgo_t : Enum, CUDA<"8.0">, HIP<"1.8.2">;
let Owner = cublasGemmAlgo_t in {
def CUBLAS_GEMM_DEFAULT : EnumConstant<-1>, CUDA<"9.0">, HIP<"1.8.2">;
def CUBLAS_GEMM_DFALT : EnumConstant<-1>, As<"HIPBLAS_GEMM_DEFAULT">,
  CUDA<"8.0">, HIP<"1.8.2">;
def CUBLAS_GEMM_ALGO0 : EnumConstant<0>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO1 : EnumConstant<1>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO2 : EnumConstant<2>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO3 : EnumConstant<3>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO4 : EnumConstant<4>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO5 : EnumConstant<5>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO6 : EnumConstant<6>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO7 : EnumConstant<7>, Unsupported, CUDA<"8.0">;
def CUBLAS_GEMM_ALGO8 : EnumConstant<8>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO9 : EnumConstant<9>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO10 : EnumConstant<10>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO11 : EnumConstant<11>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO12 : EnumConstant<12>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO13 : EnumConstant<13>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO14 : EnumConstant<14>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO15 : EnumConstant<15>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO16 : EnumConstant<16>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO17 : EnumConstant<17>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO18 : EnumConstant<18>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO19 : EnumConstant<19>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO20 : EnumConstant<20>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO21 : EnumConstant<21>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO22 : EnumConstant<22>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO23 : EnumConstant<23>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_DEFAULT_TENSOR_OP : EnumConstant<99>,
  As<"HIPBLAS_GEMM_DEFAULT">, TensorCoresByComputeType, CUDA<"9.0">;
def CUBLAS_GEMM_DFALT_TENSOR_OP : EnumConstant<99>,
  As<"HIPBLAS_GEMM_DEFAULT">, TensorCoresByComputeType, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO0_TENSOR_OP : EnumConstant<100>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO1_TENSOR_OP : EnumConstant<101>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO2_TENSOR_OP : EnumConstant<102>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO3_TENSOR_OP : EnumConstant<103>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO4_TENSOR_OP : EnumConstant<104>, Unsupported, CUDA<"9.0">;
def CUBLAS_GEMM_ALGO5_TENSOR_OP : EnumConstant<105>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO6_TENSOR_OP : EnumConstant<106>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO7_TENSOR_OP : EnumConstant<107>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO8_TENSOR_OP : EnumConstant<108>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO9_TENSOR_OP : EnumConstant<109>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO10_TENSOR_OP : EnumConstant<110>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO11_TENSOR_OP : EnumConstant<111>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO12_TENSOR_OP : EnumConstant<112>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO13_TENSOR_OP : EnumConstant<113>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO14_TENSOR_OP : EnumConstant<114>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_ALGO15_TENSOR_OP : EnumConstant<115>, Unsupported, CUDA<"9.2">;
def CUBLAS_GEMM_AUTOTUNE : EnumConstant<999>, Unsupported;
}

def cublasMath_t : Enum, CUDA<"9.0">, HIP<"6.1">;
let Owner = cublasMath_t in {
def CUBLAS_DEFAULT_MATH : EnumConstant<0>, CUDA<"9.0">, HIP<"6.1">;
def CUBLAS_TENSOR_OP_MATH : EnumConstant<1>, CUDA<"9.0", "11.0">, HIP<"6.1">;
def CUBLAS_PEDANTIC_MATH : EnumConstant<2>, CUDA<"11.0">, HIP<"6.1">;
def CUBLAS_TF32_TENSOR_OP_MATH : EnumConstant<3>, CUDA<"11.0">, HIP<"6.1">;
def CUBLAS_FP32_EMULATED_BF16X9_MATH : EnumConstant<4>, Unsupported;
def CUBLAS_FP64_EMULATED_FIXEDPOINT_MATH : EnumConstant<8>, Unsupported;
def CUBLAS_MATH_DISALLOW_REDUCED_PRECISION_REDUCTION : EnumConstant<16>,
  CUDA<"11.0">, HIP<"6.1">;
}

def cublasOperation_t : Enum, HIP<"1.8.2">;
let Owner = cublasOperation_t in {
def CUBLAS_OP_N : EnumConstant<0>, HIP<"1.8.2">;
def CUBLAS_OP_T : EnumConstant<1>, HIP<"1.8.2">;
def CUBLAS_OP_C : EnumConstant<2>, HIP<"1.8.2">;
def CUBLAS_OP_HERMITAN : EnumConstant<2>, As<"HIPBLAS_OP_C">, CUDA<"10.1">,
  HIP<"1.8.2">;
def CUBLAS_OP_CONJG : EnumConstant<3>, Unsupported, CUDA<"10.1">;
}

def cublasPointerMode_t : Enum, HIP<"1.8.2">;
let Owner = cublasPointerMode_t in {
def CUBLAS_POINTER_MODE_HOST : EnumConstant<0>, HIP<"1.8.2">;
def CUBLAS_POINTER_MODE_DEVICE : EnumConstant<1>, HIP<"1.8.2">;
}

def cublasSideMode_t : Enum, HIP<"1.8.2">;
let Owner = cublasSideMode_t in {
def CUBLAS_SIDE_LEFT : EnumConstant<0>, HIP<"1.8.2">;
def CUBLAS_SIDE_RIGHT : EnumConstant<1>, HIP<"1.8.2">;
}

def cublasStatus_t : Enum, HIP<"1.8.2">;
let Owner = cublasStatus_t in {
def CUBLAS_STATUS_SUCCESS : EnumConstant<0>, HIP<"1.8.2">;
def CUBLAS_STATUS_NOT_INITIALIZED : EnumConstant<1>, HIP<"1.8.2">;
def CUBLAS_STATUS_ALLOC_FAILED : EnumConstant<3>, HIP<"1.8.2">;
def CUBLAS_STATUS_INVALID_VALUE : EnumConstant<7>, HIP<"1.8.2">;
def CUBLAS_STATUS_ARCH_MISMATCH : EnumConstant<8>, HIP<"1.8.2">;
def CUBLAS_STATUS_MAPPING_ERROR : EnumConstant<11>, HIP<"1.8.2">;
def CUBLAS_STATUS_EXECUTION_FAILED : EnumConstant<13>, HIP<"1.8.2">;
def CUBLAS_STATUS_INTERNAL_ERROR : EnumConstant<14>, HIP<"1.8.2">;
def CUBLAS_STATUS_NOT_SUPPORTED : EnumConstant<15>, HIP<"1.8.2">;
def CUBLAS_STATUS_LICENSE_ERROR : EnumConstant<16>,
  As<"HIPBLAS_STATUS_UNKNOWN">;
}

def CUBLASAPI : Macro, NoCallingConvention;
def CUBLASWINAPI : Macro, NoCallingConvention;
def CUBLAS_API_H_ : Macro, As<"HIPBLAS_H">, GuardMacro;
def CUBLAS_V2_H_ : Macro, As<"HIPBLAS_H">, GuardMacro;
def CUBLAS_VERSION : Macro<"130100">, Unsupported;
def CUBLAS_VER_BUILD : Macro<"3">, Unsupported;
def CUBLAS_VER_MAJOR : Macro<"13">, Unsupported;
def CUBLAS_VER_MINOR : Macro<"1">, Unsupported;
def CUBLAS_VER_PATCH : Macro<"0">, Unsupported;
} // CuBLAS

include "cu2x/API/CuBLAS/Functions.td"
include "cu2x/API/CuBLAS/Functions64.td"
