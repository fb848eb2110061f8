//===- CuBLASXt.td - Names of cuBLASXt ---------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/API.td"

def CuBLASXt : Library<"cuBLASXt"> {
  let Headers = ["cublasXt.h"];
  let Uses = ["cublas_v2.h"];
  let Status = "cublasStatus_t";
}

let Library = CuBLASXt in {
def : Include<"cublasXt.h">,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;

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

def cublasXtCgemm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtChemm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCher2k : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCherk : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCherkx : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCreate : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCspmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCsymm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCsyr2k : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCsyrk : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCsyrkx : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCtrmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtCtrsm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDestroy : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDeviceSelect : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDgemm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDspmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDsymm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDsyr2k : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDsyrk : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDsyrkx : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDtrmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtDtrsm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtGetBlockDim : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtGetNumBoards : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtGetPinningMemMode : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtMaxBoards : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSetBlockDim : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSetCpuRatio : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSetCpuRoutine : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSetPinningMemMode : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSgemm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSspmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSsymm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSsyr2k : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSsyrk : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtSsyrkx : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtStrmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtStrsm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZgemm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZhemm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZher2k : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZherk : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZherkx : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZspmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZsymm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZsyr2k : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZsyrk : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZsyrkx : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZtrmm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
def cublasXtZtrsm : Function,
  Unsupported<"no multi-GPU BLAS interface; call hipBLAS per device">;
} // CuBLASXt
