//===- CuSOLVER.td - Names of cuSOLVER ---------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuSOLVER : Library<"cuSOLVER", "hipSOLVER"> {
  let Prefixes = [Rename<"CU", "HIP">, Rename<"cu", "hip">];
  let Headers = [
    "cusolver_common.h",
    "cusolverDn.h",
    "cusolverSp.h",
    "cusolverRf.h",
    "cusolverMg.h",
    "cusolverSp_LOWLEVEL_PREVIEW.h"
  ];
  let Uses = ["cublas_v2.h", "cusparse.h"];
  let Defines = ["CUSOLVER_COMMON_H_", "CUSOLVERDN_H_", "CUSOLVERAPI"];
  let Status = "cusolverStatus_t";
}

let Library = CuSOLVER in {
def : Include<"cusolverDn.h">, As<"hipsolver/hipsolver.h">;
def : Include<"cusolverMg.h">, As<"hipsolver/hipsolver.h">;
def : Include<"cusolverRf.h">, As<"hipsolver/hipsolver.h">;
def : Include<"cusolverSp.h">, As<"hipsolver/hipsolver.h">;
def : Include<"cusolverSp_LOWLEVEL_PREVIEW.h">, As<"hipsolver/hipsolver.h">;
def : Include<"cusolver_common.h">, As<"hipsolver/hipsolver.h">;

def csrcholInfo : Struct, Unsupported, CUDA<"7.5">;
def csrcholInfo_t : Handle<"csrcholInfo">, Unsupported, CUDA<"7.5">;
def csrcholInfoHost : Struct, Unsupported, CUDA<"7.5">;
def csrcholInfoHost_t : Handle<"csrcholInfoHost">, Unsupported, CUDA<"7.5">;
def csrluInfoHost : Struct, Unsupported, CUDA<"7.5">;
def csrluInfoHost_t : Handle<"csrluInfoHost">, Unsupported, CUDA<"7.5">;
def csrqrInfo : Struct, Unsupported;
def csrqrInfo_t : Handle<"csrqrInfo">, Unsupported;
def csrqrInfoHost : Struct, Unsupported, CUDA<"7.5">;
def csrqrInfoHost_t : Handle<"csrqrInfoHost">, Unsupported, CUDA<"7.5">;
def cudaLibMgGrid_t : Alias<"void *">, Unsupported, CUDA<"10.1">;
def cudaLibMgMatrixDesc_t : Alias<"void *">, Unsupported, CUDA<"10.1">;
def cusolver_int_t : Alias<"int">, As<"int">, CUDA<"10.1">;
def cusolverDnContext : Struct, Unsupported;
def cusolverDnHandle_t : Handle<"cusolverDnContext">, As<"hipsolverHandle_t">,
  HIP<"4.5">;
def cusolverDnIRSInfos : Struct, Unsupported, CUDA<"10.2">;
def cusolverDnIRSInfos_t : Handle<"cusolverDnIRSInfos">, Unsupported,
  CUDA<"10.2">;
def cusolverDnIRSParams : Struct, Unsupported, CUDA<"10.2">;
def cusolverDnIRSParams_t : Handle<"cusolverDnIRSParams">, Unsupported,
  CUDA<"10.2">;
def cusolverDnLoggerCallback_t
  : Callback<"void", "int, const char *, const char *">, Unsupported,
  CUDA<"11.7">;
def cusolverDnParams : Struct, Unsupported, CUDA<"11.0">;
def cusolverDnParams_t : Handle<"cusolverDnParams">, CUDA<"11.0">, HIP<"6.2">;
def cusolverMgContext : Struct, NoMultiGpuSolver, CUDA<"10.1">;
def cusolverMgHandle_t : Handle<"cusolverMgContext">, NoMultiGpuSolver,
  CUDA<"10.1">;
def cusolverRfCommon : Struct, PartOfRefactorization;
def cusolverRfHandle_t : Handle<"cusolverRfCommon">, HIP<"5.6">;
def cusolverSpContext : Struct, Unsupported;
def cusolverSpHandle_t : Handle<"cusolverSpContext">, HIP<"6.1">;
def gesvdjInfo : Struct, Unsupported, CUDA<"9.0">;
def gesvdjInfo_t : Handle<"gesvdjInfo">, As<"hipsolverGesvdjInfo_t">,
  CUDA<"9.0">, HIP<"5.1">;
def syevjInfo : Struct, Unsupported, CUDA<"9.0">;
def syevjInfo_t : Handle<"syevjInfo">, As<"hipsolverSyevjInfo_t">, CUDA<"9.0">,
  HIP<"5.1">;

def cusolverAlgMode_t : Enum, CUDA<"11.0">, HIP<"6.2">;
let Owner = cusolverAlgMode_t in {
def CUSOLVER_ALG_0 : EnumConstant<0>, CUDA<"11.0">, HIP<"6.2">;
def CUSOLVER_ALG_1 : EnumConstant<1>, CUDA<"11.0">, HIP<"6.2">;
def CUSOLVER_ALG_2 : EnumConstant<2>, Unsupported, CUDA<"11.5">;
}

def cusolverDeterministicMode_t : Enum, CUDA<"12.2">, HIP<"6.3">;
let Owner = cusolverDeterministicMode_t in {
def CUSOLVER_DETERMINISTIC_RESULTS : EnumConstant<1>, CUDA<"12.2">, HIP<"6.3">;
def CUSOLVER_ALLOW_NON_DETERMINISTIC_RESULTS : EnumConstant<2>, CUDA<"12.2">,
  HIP<"6.3">;
}

def cusolverDirectMode_t : Enum, Unsupported, CUDA<"11.0">;
let Owner = cusolverDirectMode_t in {
def CUBLAS_DIRECT_FORWARD : EnumConstant<0>, Unsupported, CUDA<"11.0">;
def CUBLAS_DIRECT_BACKWARD : EnumConstant<1>, Unsupported, CUDA<"11.0">;
}

def cusolverDnFunction_t : Enum, CUDA<"11.0">, HIP<"6.2">;
let Owner = cusolverDnFunction_t in {
def CUSOLVERDN_GETRF : EnumConstant<0>, CUDA<"11.0">, HIP<"6.2">;
def CUSOLVERDN_POTRF : EnumConstant<1>, Unsupported, CUDA<"11.5">;
def CUSOLVERDN_SYEVBATCHED : EnumConstant<2>, Unsupported;
}

def cusolverEigMode_t : Enum, CUDA<"8.0">, HIP<"4.5">;
let Owner = cusolverEigMode_t in {
def CUSOLVER_EIG_MODE_NOVECTOR : EnumConstant<0>, CUDA<"8.0">, HIP<"4.5">;
def CUSOLVER_EIG_MODE_VECTOR : EnumConstant<1>, CUDA<"8.0">, HIP<"4.5">;
}

def cusolverEigRange_t : Enum, CUDA<"10.1">, HIP<"5.3">;
let Owner = cusolverEigRange_t in {
def CUSOLVER_EIG_RANGE_ALL : EnumConstant<1001>, CUDA<"10.1">, HIP<"5.3">;
def CUSOLVER_EIG_RANGE_I : EnumConstant<1002>, CUDA<"10.1">, HIP<"5.3">;
def CUSOLVER_EIG_RANGE_V : EnumConstant<1003>, CUDA<"10.1">, HIP<"5.3">;
}

def cusolverEigType_t : Enum, CUDA<"8.0">, HIP<"4.5">;
let Owner = cusolverEigType_t in {
def CUSOLVER_EIG_TYPE_1 : EnumConstant<1>, CUDA<"8.0">, HIP<"4.5">;
def CUSOLVER_EIG_TYPE_2 : EnumConstant<2>, CUDA<"8.0">, HIP<"4.5">;
def CUSOLVER_EIG_TYPE_3 : EnumConstant<3>, CUDA<"8.0">, HIP<"4.5">;
}

def cusolverIRSRefinement_t : Enum, Unsupported, CUDA<"10.2">;
let Owner = cusolverIRSRefinement_t in {
def CUSOLVER_IRS_REFINE_NOT_SET : EnumConstant<1100>, Unsupported, CUDA<"10.2">;
def CUSOLVER_IRS_REFINE_NONE : EnumConstant<1101>, Unsupported, CUDA<"10.2">;
def CUSOLVER_IRS_REFINE_CLASSICAL : EnumConstant<1102>, Unsupported,
  CUDA<"10.2">;
def CUSOLVER_IRS_REFINE_CLASSICAL_GMRES : EnumConstant<1103>, Unsupported,
  CUDA<"10.2">;
def CUSOLVER_IRS_REFINE_GMRES : EnumConstant<1104>, Unsupported, CUDA<"10.2">;
def CUSOLVER_IRS_REFINE_GMRES_GMRES : EnumConstant<1105>, Unsupported,
  CUDA<"10.2">;
def CUSOLVER_IRS_REFINE_GMRES_NOPCOND : EnumConstant<1106>, Unsupported,
  CUDA<"11.0">;
def CUSOLVER_PREC_DD : EnumConstant<1150>, Unsupported, CUDA<"10.2">;
def CUSOLVER_PREC_SS : EnumConstant<1151>, Unsupported, CUDA<"10.2">;
def CUSOLVER_PREC_SHT : EnumConstant<1152>, Unsupported, CUDA<"10.2">;
}

def cusolverMathMode_t : Enum, Unsupported;
let Owner = cusolverMathMode_t in {
def CUSOLVER_DEFAULT_MATH : EnumConstant<1>, Unsupported;
def CUSOLVER_FP32_EMULATED_BF16X9_MATH : EnumConstant<2>, Unsupported;
}

def cusolverMgGridMapping_t : Enum, NoMultiGpuSolver, CUDA<"10.1">;
let Owner = cusolverMgGridMapping_t in {
def CUDALIBMG_GRID_MAPPING_COL_MAJOR : EnumConstant<0>, Unsupported,
  CUDA<"10.1">;
def CUDALIBMG_GRID_MAPPING_ROW_MAJOR : EnumConstant<1>, Unsupported,
  CUDA<"10.1">;
}

def cusolverNorm_t : Enum, Unsupported, CUDA<"10.2">;
let Owner = cusolverNorm_t in {
def CUSOLVER_INF_NORM : EnumConstant<104>, Unsupported, CUDA<"10.2">;
def CUSOLVER_MAX_NORM : EnumConstant<105>, Unsupported, CUDA<"10.2">;
def CUSOLVER_ONE_NORM : EnumConstant<106>, Unsupported, CUDA<"10.2">;
def CUSOLVER_FRO_NORM : EnumConstant<107>, Unsupported, CUDA<"10.2">;
}

def cusolverPrecType_t : Enum, Unsupported, CUDA<"11.0">;
let Owner = cusolverPrecType_t in {
def CUSOLVER_R_8I : EnumConstant<1201>, Unsupported, CUDA<"11.0">;
def CUSOLVER_R_8U : EnumConstant<1202>, Unsupported, CUDA<"11.0">;
def CUSOLVER_R_64F : EnumConstant<1203>, Unsupported, CUDA<"11.0">;
def CUSOLVER_R_32F : EnumConstant<1204>, Unsupported, CUDA<"11.0">;
def CUSOLVER_R_16F : EnumConstant<1205>, Unsupported, CUDA<"11.0">;
def CUSOLVER_R_16BF : EnumConstant<1206>, Unsupported, CUDA<"11.0">;
def CUSOLVER_R_TF32 : EnumConstant<1207>, Unsupported, CUDA<"11.0">;
def CUSOLVER_R_AP : EnumConstant<1208>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_8I : EnumConstant<1211>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_8U : EnumConstant<1212>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_64F : EnumConstant<1213>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_32F : EnumConstant<1214>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_16F : EnumConstant<1215>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_16BF : EnumConstant<1216>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_TF32 : EnumConstant<1217>, Unsupported, CUDA<"11.0">;
def CUSOLVER_C_AP : EnumConstant<1218>, Unsupported, CUDA<"11.0">;
}

def cusolverRfFactorization_t : Enum, HIP<"5.6">;
let Owner = cusolverRfFactorization_t in {
def CUSOLVERRF_FACTORIZATION_ALG0 : EnumConstant<0>, HIP<"5.6">;
def CUSOLVERRF_FACTORIZATION_ALG1 : EnumConstant<1>, HIP<"5.6">;
def CUSOLVERRF_FACTORIZATION_ALG2 : EnumConstant<2>, HIP<"5.6">;
}

def cusolverRfMatrixFormat_t : Enum, HIP<"5.6">;
let Owner = cusolverRfMatrixFormat_t in {
def CUSOLVERRF_MATRIX_FORMAT_CSR : EnumConstant<0>, HIP<"5.6">;
def CUSOLVERRF_MATRIX_FORMAT_CSC : EnumConstant<1>, HIP<"5.6">;
}

def cusolverRfNumericBoostReport_t : Enum, HIP<"5.6">;
let Owner = cusolverRfNumericBoostReport_t in {
def CUSOLVERRF_NUMERIC_BOOST_NOT_USED : EnumConstant<0>, HIP<"5.6">;
def CUSOLVERRF_NUMERIC_BOOST_USED : EnumConstant<1>, HIP<"5.6">;
}

def cusolverRfResetValuesFastMode_t : Enum, HIP<"5.6">;
let Owner = cusolverRfResetValuesFastMode_t in {
def CUSOLVERRF_RESET_VALUES_FAST_MODE_OFF : EnumConstant<0>, HIP<"5.6">;
def CUSOLVERRF_RESET_VALUES_FAST_MODE_ON : EnumConstant<1>, HIP<"5.6">;
}

def cusolverRfTriangularSolve_t : Enum, HIP<"5.6">;
let Owner = cusolverRfTriangularSolve_t in {
def CUSOLVERRF_TRIANGULAR_SOLVE_ALG1 : EnumConstant<1>, HIP<"5.6">;
def CUSOLVERRF_TRIANGULAR_SOLVE_ALG2 : EnumConstant<2>, HIP<"5.6">;
def CUSOLVERRF_TRIANGULAR_SOLVE_ALG3 : EnumConstant<3>, HIP<"5.6">;
}

def cusolverRfUnitDiagonal_t : Enum, HIP<"5.6">;
let Owner = cusolverRfUnitDiagonal_t in {
def CUSOLVERRF_UNIT_DIAGONAL_STORED_L : EnumConstant<0>, HIP<"5.6">;
def CUSOLVERRF_UNIT_DIAGONAL_STORED_U : EnumConstant<1>, HIP<"5.6">;
def CUSOLVERRF_UNIT_DIAGONAL_ASSUMED_L : EnumConstant<2>, HIP<"5.6">;
def CUSOLVERRF_UNIT_DIAGONAL_ASSUMED_U : EnumConstant<3>, HIP<"5.6">;
}

def cusolverStatus_t : Enum, HIP<"4.5">;
let Owner = cusolverStatus_t in {
def CUSOLVER_STATUS_SUCCESS : EnumConstant<0>, HIP<"4.5">;
def CUSOLVER_STATUS_NOT_INITIALIZED : EnumConstant<1>, HIP<"4.5">;
def CUSOLVER_STATUS_ALLOC_FAILED : EnumConstant<2>, HIP<"4.5">;
def CUSOLVER_STATUS_INVALID_VALUE : EnumConstant<3>, HIP<"4.5">;
def CUSOLVER_STATUS_ARCH_MISMATCH : EnumConstant<4>, HIP<"4.5">;
def CUSOLVER_STATUS_MAPPING_ERROR : EnumConstant<5>, HIP<"4.5">;
def CUSOLVER_STATUS_EXECUTION_FAILED : EnumConstant<6>, HIP<"4.5">;
def CUSOLVER_STATUS_INTERNAL_ERROR : EnumConstant<7>, HIP<"4.5">;
def CUSOLVER_STATUS_MATRIX_TYPE_NOT_SUPPORTED : EnumConstant<8>, HIP<"6.1">;
def CUSOLVER_STATUS_NOT_SUPPORTED : EnumConstant<9>, HIP<"4.5">;
def CUSOLVER_STATUS_ZERO_PIVOT : EnumConstant<10>, HIP<"5.6">;
def CUSOLVER_STATUS_INVALID_LICENSE : EnumConstant<11>, Unsupported;
def CUSOLVER_STATUS_IRS_PARAMS_NOT_INITIALIZED : EnumConstant<12>, Unsupported,
  CUDA<"10.2">;
def CUSOLVER_STATUS_IRS_PARAMS_INVALID : EnumConstant<13>,
  As<"HIPSOLVER_STATUS_INVALID_VALUE">, CUDA<"10.2">, HIP<"4.5">;
def CUSOLVER_STATUS_IRS_PARAMS_INVALID_PREC : EnumConstant<14>, Unsupported,
  CUDA<"11.0">;
def CUSOLVER_STATUS_IRS_PARAMS_INVALID_REFINE : EnumConstant<15>, Unsupported,
  CUDA<"11.0">;
def CUSOLVER_STATUS_IRS_PARAMS_INVALID_MAXITER : EnumConstant<16>, Unsupported,
  CUDA<"11.0">;
def CUSOLVER_STATUS_IRS_INTERNAL_ERROR : EnumConstant<20>,
  As<"HIPSOLVER_STATUS_INTERNAL_ERROR">, CUDA<"10.2">, HIP<"4.5">;
def CUSOLVER_STATUS_IRS_NOT_SUPPORTED : EnumConstant<21>,
  As<"HIPSOLVER_STATUS_NOT_SUPPORTED">, CUDA<"10.2">, HIP<"4.5">;
def CUSOLVER_STATUS_IRS_OUT_OF_RANGE : EnumConstant<22>, Unsupported,
  CUDA<"10.2">;
def CUSOLVER_STATUS_IRS_NRHS_NOT_SUPPORTED_FOR_REFINE_GMRES : EnumConstant<23>,
  Unsupported, CUDA<"10.2">;
def CUSOLVER_STATUS_IRS_INFOS_NOT_INITIALIZED : EnumConstant<25>, Unsupported,
  CUDA<"10.2">;
def CUSOLVER_STATUS_IRS_INFOS_NOT_DESTROYED : EnumConstant<26>, Unsupported,
  CUDA<"11.0">;
def CUSOLVER_STATUS_IRS_MATRIX_SINGULAR : EnumConstant<30>, Unsupported,
  CUDA<"11.0">;
def CUSOLVER_STATUS_INVALID_WORKSPACE : EnumConstant<31>, Unsupported,
  CUDA<"11.0">;
}

def cusolverStorevMode_t : Enum, Unsupported, CUDA<"11.0">;
let Owner = cusolverStorevMode_t in {
def CUBLAS_STOREV_COLUMNWISE : EnumConstant<0>, Unsupported, CUDA<"11.0">;
def CUBLAS_STOREV_ROWWISE : EnumConstant<1>, Unsupported, CUDA<"11.0">;
}

def CUSOLVERAPI : Macro, NoCallingConvention;
def CUSOLVERDN_H_ : Macro, As<"HIPSOLVER_H">, GuardMacro;
def CUSOLVER_COMMON_H_ : Macro, As<"HIPSOLVER_H">, GuardMacro;
def CUSOLVER_VERSION : Macro<"12004">, Unsupported;
def CUSOLVER_VER_BUILD : Macro<"66">, Unsupported;
def CUSOLVER_VER_MAJOR : Macro<"12">, Unsupported;
def CUSOLVER_VER_MINOR : Macro<"0">, Unsupported;
def CUSOLVER_VER_PATCH : Macro<"4">, Unsupported;
} // CuSOLVER

include "cu2x/API/CuSOLVER/Dense.td"
include "cu2x/API/CuSOLVER/Others.td"
