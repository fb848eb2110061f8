//===- CuBLASXt.td - Names of cuBLASXt ---------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuBLASXt : Library<"cuBLASXt"> {
  let Headers = ["cublasXt.h"];
  let Uses = ["cublas_v2.h"];
  let Status = "cublasStatus_t";
}

let Library = CuBLASXt in {
def : Include<"cublasXt.h">, NoMultiGpuBlas;

def cublasXtContext : Struct, Unsupported;
def cublasXtHandle_t : Handle<"cublasXtContext">, Unsupported;

def cublasXtBlasOp_t : Enum, Unsupported;
let Owner = cublasXtBlasOp_t in {
def CUBLASXT_GEMM : EnumConstant<0>, Unsupported;
def CUBLASXT_SYRK : EnumConstant<1>, Unsupported;
def CUBLASXT_HERK : EnumConstant<2>, Unsupported;
def CUBLASXT_SYMM : EnumConstant<3>, Unsupported;
def CUBLASXT_HEMM : EnumConstant<4>, Unsupported;
def CUBLASXT_TRSM : EnumConstant<5>, Unsupported;
def CUBLASXT_SYR2K : EnumConstant<6>, Unsupported;
def CUBLASXT_HER2K : EnumConstant<7>, Unsupported;
def CUBLASXT_SPMM : EnumConstant<8>, Unsupported;
def CUBLASXT_SYRKX : EnumConstant<9>, Unsupported;
def CUBLASXT_HERKX : EnumConstant<10>, Unsupported;
def CUBLASXT_TRMM : EnumConstant<11>, Unsupported;
def CUBLASXT_ROUTINE_MAX : EnumConstant<12>, Unsupported;
}

def cublasXtOpType_t : Enum, Unsupported;
let Owner = cublasXtOpType_t in {
def CUBLASXT_FLOAT : EnumConstant<0>, Unsupported;
def CUBLASXT_DOUBLE : EnumConstant<1>, Unsupported;
def CUBLASXT_COMPLEX : EnumConstant<2>, Unsupported;
def CUBLASXT_DOUBLECOMPLEX : EnumConstant<3>, Unsupported;
}

def cublasXtPinnedMemMode_t : Enum, Unsupported;
let Owner = cublasXtPinnedMemMode_t in {
def CUBLASXT_PINNING_DISABLED : EnumConstant<0>, Unsupported;
def CUBLASXT_PINNING_ENABLED : EnumConstant<1>, Unsupported;
}

def cublasXtCgemm : Function, NoMultiGpuBlas;
def cublasXtChemm : Function, NoMultiGpuBlas;
def cublasXtCher2k : Function, NoMultiGpuBlas;
def cublasXtCherk : Function, NoMultiGpuBlas;
def cublasXtCherkx : Function, NoMultiGpuBlas;
def cublasXtCreate : Function, NoMultiGpuBlas;
def cublasXtCspmm : Function, NoMultiGpuBlas;
def cublasXtCsymm : Function, NoMultiGpuBlas;
def cublasXtCsyr2k : Function, NoMultiGpuBlas;
def cublasXtCsyrk : Function, NoMultiGpuBlas;
def cublasXtCsyrkx : Function, NoMultiGpuBlas;
def cublasXtCtrmm : Function, NoMultiGpuBlas;
def cublasXtCtrsm : Function, NoMultiGpuBlas;
def cublasXtDestroy : Function, NoMultiGpuBlas;
def cublasXtDeviceSelect : Function, NoMultiGpuBlas;
def cublasXtDgemm : Function, NoMultiGpuBlas;
def cublasXtDspmm : Function, NoMultiGpuBlas;
def cublasXtDsymm : Function, NoMultiGpuBlas;
def cublasXtDsyr2k : Function, NoMultiGpuBlas;
def cublasXtDsyrk : Function, NoMultiGpuBlas;
def cublasXtDsyrkx : Function, NoMultiGpuBlas;
def cublasXtDtrmm : Function, NoMultiGpuBlas;
def cublasXtDtrsm : Function, NoMultiGpuBlas;
def cublasXtGetBlockDim : Function, NoMultiGpuBlas;
def cublasXtGetNumBoards : Function, NoMultiGpuBlas;
def cublasXtGetPinningMemMode : Function, NoMultiGpuBlas;
def cublasXtMaxBoards : Function, NoMultiGpuBlas;
def cublasXtSetBlockDim : Function, NoMultiGpuBlas;
def cublasXtSetCpuRatio : Function, NoMultiGpuBlas;
def cublasXtSetCpuRoutine : Function, NoMultiGpuBlas;
def cublasXtSetPinningMemMode : Function, NoMultiGpuBlas;
def cublasXtSgemm : Function, NoMultiGpuBlas;
def cublasXtSspmm : Function, NoMultiGpuBlas;
def cublasXtSsymm : Function, NoMultiGpuBlas;
def cublasXtSsyr2k : Function, NoMultiGpuBlas;
def cublasXtSsyrk : Function, NoMultiGpuBlas;
def cublasXtSsyrkx : Function, NoMultiGpuBlas;
def cublasXtStrmm : Function, NoMultiGpuBlas;
def cublasXtStrsm : Function, NoMultiGpuBlas;
def cublasXtZgemm : Function, NoMultiGpuBlas;
def cublasXtZhemm : Function, NoMultiGpuBlas;
def cublasXtZher2k : Function, NoMultiGpuBlas;
def cublasXtZherk : Function, NoMultiGpuBlas;
def cublasXtZherkx : Function, NoMultiGpuBlas;
def cublasXtZspmm : Function, NoMultiGpuBlas;
def cublasXtZsymm : Function, NoMultiGpuBlas;
def cublasXtZsyr2k : Function, NoMultiGpuBlas;
def cublasXtZsyrk : Function, NoMultiGpuBlas;
def cublasXtZsyrkx : Function, NoMultiGpuBlas;
def cublasXtZtrmm : Function, NoMultiGpuBlas;
def cublasXtZtrsm : Function, NoMultiGpuBlas;
} // CuBLASXt
