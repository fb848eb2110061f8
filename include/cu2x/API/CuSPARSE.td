//===- CuSPARSE.td - Names of cuSPARSE ---------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "cu2x/API/Notes.td"

def CuSPARSE : Library<"cuSPARSE", "hipSPARSE"> {
  let Prefixes = [Rename<"CU", "HIP">, Rename<"cu", "hip">];
  let Headers = ["cusparse.h", "cusparse_v2.h"];
  let Uses = ["cuda_runtime_api.h", "cuComplex.h", "library_types.h"];
  let Defines = ["CUSPARSEAPI"];
  let Status = "cusparseStatus_t";
}

let Library = CuSPARSE in {
def : Include<"cusparse.h">, As<"hipsparse/hipsparse.h">;
def : Include<"cusparse_v2.h">, As<"hipsparse/hipsparse.h">;

def bsric02Info : Struct, HIP<"3.8">;
def bsric02Info_t : Handle<"bsric02Info">, HIP<"3.8">;
def bsrilu02Info : Struct, CUDA<deprecated = "12.2">, HIP<"3.9">;
def bsrilu02Info_t : Handle<"bsrilu02Info">, CUDA<deprecated = "12.2">,
  HIP<"3.9">;
def bsrsm2Info : Struct, CUDA<deprecated = "12.2">, HIP<"4.5">;
def bsrsm2Info_t : Handle<"bsrsm2Info">, CUDA<deprecated = "12.2">, HIP<"4.5">;
def bsrsv2Info : Struct, CUDA<deprecated = "12.2">, HIP<"3.6">;
def bsrsv2Info_t : Handle<"bsrsv2Info">, CUDA<deprecated = "12.2">, HIP<"3.6">;
def csrgemm2Info : Struct, CUDA<removed = "12.0">, HIP<"2.8">;
def csrgemm2Info_t : Handle<"csrgemm2Info">, CUDA<removed = "12.0">, HIP<"2.8">;
def csric02Info : Struct, CUDA<deprecated = "12.2">, HIP<"3.1">;
def csric02Info_t : Handle<"csric02Info">, CUDA<deprecated = "12.2">,
  HIP<"3.1">;
def csrilu02Info : Struct, CUDA<deprecated = "12.2">, HIP<"1.9.2">;
def csrilu02Info_t : Handle<"csrilu02Info">, CUDA<deprecated = "12.2">,
  HIP<"1.9.2">;
def csrsm2Info : Struct, Unsupported, CUDA<added = "9.2", removed = "12.0">;
def csrsm2Info_t : Handle<"csrsm2Info">, CUDA<added = "9.2", removed = "12.0">,
  HIP<"3.1">;
def csrsv2Info : Struct, Unsupported, CUDA<removed = "12.0">;
def csrsv2Info_t : Handle<"csrsv2Info">, CUDA<removed = "12.0">, HIP<"1.9.2">;
def csru2csrInfo : Struct, CUDA<deprecated = "12.2">, HIP<"4.2">;
def csru2csrInfo_t : Handle<"csru2csrInfo">, CUDA<deprecated = "12.2">,
  HIP<"4.2">;
def cusparseColorInfo : Struct, Unsupported, CUDA<deprecated = "12.2">;
def cusparseColorInfo_t : Handle<"cusparseColorInfo">,
  CUDA<deprecated = "12.2">, HIP<"4.5">;
def cusparseConstDnMatDescr_t : Alias<"const cusparseDnMatDescr *">,
  CUDA<"12.0">, HIP<"6.0">;
def cusparseConstDnVecDescr_t : Alias<"const cusparseDnVecDescr *">,
  CUDA<"12.0">, HIP<"6.0">;
def cusparseConstSpMatDescr_t : Alias<"const cusparseSpMatDescr *">,
  CUDA<"12.0">, HIP<"6.0">;
def cusparseConstSpVecDescr_t : Alias<"const cusparseSpVecDescr *">,
  CUDA<"12.0">, HIP<"6.0">;
def cusparseContext : Struct, Unsupported;
def cusparseDnMatDescr : Struct, Unsupported, CUDA<"10.1">;
def cusparseDnMatDescr_t : Handle<"cusparseDnMatDescr">, CUDA<"10.1">,
  HIP<"4.2">;
def cusparseDnVecDescr : Struct, Unsupported, CUDA<"10.2">;
def cusparseDnVecDescr_t : Handle<"cusparseDnVecDescr">, CUDA<"10.2">,
  HIP<"4.1">;
def cusparseHandle_t : Handle<"cusparseContext">, HIP<"1.9.2">;
def cusparseHybMat : Struct, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseHybMat_t : Handle<"cusparseHybMat">,
  CUDA<deprecated = "10.2", removed = "11.0">, HIP<"1.9.2">;
def cusparseLoggerCallback_t
  : Callback<"void", "int, const char *, const char *">, Unsupported,
  CUDA<"11.5">;
def cusparseMatDescr : Struct, Unsupported;
def cusparseMatDescr_t : Handle<"cusparseMatDescr">, HIP<"1.9.2">;
def cusparseSolveAnalysisInfo : Struct, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSolveAnalysisInfo_t : Handle<"cusparseSolveAnalysisInfo">,
  Unsupported, CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSpGEMMDescr : Struct, CUDA<"11.0">, HIP<"4.1">;
def cusparseSpGEMMDescr_t : Handle<"cusparseSpGEMMDescr">, CUDA<"11.0">,
  HIP<"4.1">;
def cusparseSpMatDescr : Struct, Unsupported, CUDA<"10.1">;
def cusparseSpMatDescr_t : Handle<"cusparseSpMatDescr">, CUDA<"10.1">,
  HIP<"4.1">;
def cusparseSpMMOpPlan : Struct, Unsupported, CUDA<"11.5">;
def cusparseSpMMOpPlan_t : Handle<"cusparseSpMMOpPlan">, Unsupported,
  CUDA<"11.5">;
def cusparseSpSMDescr : Struct, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpSMDescr_t : Handle<"cusparseSpSMDescr">, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpSVDescr : Struct, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpSVDescr_t : Handle<"cusparseSpSVDescr">, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpVecDescr : Struct, Unsupported, CUDA<"10.2">;
def cusparseSpVecDescr_t : Handle<"cusparseSpVecDescr">, CUDA<"10.2">,
  HIP<"4.1">;
def pruneInfo : Struct, CUDA<"9.0", "12.2">, HIP<"3.9">;
def pruneInfo_t : Handle<"pruneInfo">, CUDA<"9.0", "12.2">, HIP<"3.9">;

def cusparseAction_t : Enum, HIP<"1.9.2">;
let Owner = cusparseAction_t in {
def CUSPARSE_ACTION_SYMBOLIC : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_ACTION_NUMERIC : EnumConstant<1>, HIP<"1.9.2">;
}

def cusparseAlgMode_t : Enum, Unsupported,
  CUDA<added = "8.0", removed = "12.0">;
let Owner = cusparseAlgMode_t in {
def CUSPARSE_ALG0 : EnumConstant<0>, Unsupported,
  CUDA<added = "8.0", removed = "11.0">;
def CUSPARSE_ALG_NAIVE : EnumConstant<0>, Unsupported,
  CUDA<added = "9.2", removed = "11.0">;
def CUSPARSE_ALG1 : EnumConstant<1>, Unsupported,
  CUDA<added = "8.0", removed = "11.0">;
def CUSPARSE_ALG_MERGE_PATH : EnumConstant<1>, Unsupported,
  CUDA<added = "9.2", removed = "12.0">;
}

def cusparseColorAlg_t : Enum, Unsupported, CUDA<"8.0", "12.2">;
let Owner = cusparseColorAlg_t in {
def CUSPARSE_COLOR_ALG0 : EnumConstant<0>, Unsupported, CUDA<"8.0", "12.2">;
def CUSPARSE_COLOR_ALG1 : EnumConstant<1>, Unsupported, CUDA<"8.0", "12.2">;
}

def cusparseCsr2CscAlg_t : Enum, CUDA<"10.1">, HIP<"5.4">;
let Owner = cusparseCsr2CscAlg_t in {
def CUSPARSE_CSR2CSC_ALG1 : EnumConstant<1>, CUDA<"10.1">, HIP<"5.4">;
def CUSPARSE_CSR2CSC_ALG_DEFAULT : EnumConstant<1>, CUDA<"12.0">, HIP<"5.6">;
def CUSPARSE_CSR2CSC_ALG2 : AnyEnumConstant,
  CUDA<added = "10.1", removed = "12.0">, HIP<"5.4">;
}

def cusparseDenseToSparseAlg_t : Enum, CUDA<"11.1">, HIP<"4.2">;
let Owner = cusparseDenseToSparseAlg_t in {
def CUSPARSE_DENSETOSPARSE_ALG_DEFAULT : EnumConstant<0>, CUDA<"11.1">,
  HIP<"4.2">;
}

def cusparseDiagType_t : Enum, HIP<"1.9.2">;
let Owner = cusparseDiagType_t in {
def CUSPARSE_DIAG_TYPE_NON_UNIT : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_DIAG_TYPE_UNIT : EnumConstant<1>, HIP<"1.9.2">;
}

def cusparseDirection_t : Enum, HIP<"3.2">;
let Owner = cusparseDirection_t in {
def CUSPARSE_DIRECTION_ROW : EnumConstant<0>, HIP<"3.2">;
def CUSPARSE_DIRECTION_COLUMN : EnumConstant<1>, HIP<"3.2">;
}

def cusparseFillMode_t : Enum, HIP<"1.9.2">;
let Owner = cusparseFillMode_t in {
def CUSPARSE_FILL_MODE_LOWER : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_FILL_MODE_UPPER : EnumConstant<1>, HIP<"1.9.2">;
}

def cusparseFormat_t : Enum, CUDA<"10.1">, HIP<"4.1">;
let Owner = cusparseFormat_t in {
def CUSPARSE_FORMAT_CSR : EnumConstant<1>, CUDA<"10.1">, HIP<"4.1">;
def CUSPARSE_FORMAT_CSC : EnumConstant<2>, CUDA<"10.1">, HIP<"4.1">;
def CUSPARSE_FORMAT_COO : EnumConstant<3>, CUDA<"10.1">, HIP<"4.1">;
def CUSPARSE_FORMAT_BLOCKED_ELL : EnumConstant<5>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_FORMAT_BSR : EnumConstant<6>, Unsupported, CUDA<"12.1">;
def CUSPARSE_FORMAT_SLICED_ELLPACK : EnumConstant<7>, Unsupported, CUDA<"12.1">;
def CUSPARSE_FORMAT_COO_AOS : AnyEnumConstant,
  CUDA<added = "10.2", removed = "12.0">, HIP<"4.1">;
}

def cusparseHybPartition_t : Enum, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2">;
let Owner = cusparseHybPartition_t in {
def CUSPARSE_HYB_PARTITION_AUTO : EnumConstant<0>,
  CUDA<deprecated = "10.2", removed = "11.0">, HIP<"1.9.2">;
def CUSPARSE_HYB_PARTITION_USER : EnumConstant<1>,
  CUDA<deprecated = "10.2", removed = "11.0">, HIP<"1.9.2">;
def CUSPARSE_HYB_PARTITION_MAX : EnumConstant<2>,
  CUDA<deprecated = "10.2", removed = "11.0">, HIP<"1.9.2">;
}

def cusparseIndexBase_t : Enum, HIP<"1.9.2">;
let Owner = cusparseIndexBase_t in {
def CUSPARSE_INDEX_BASE_ZERO : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_INDEX_BASE_ONE : EnumConstant<1>, HIP<"1.9.2">;
}

def cusparseIndexType_t : Enum, CUDA<"10.1">, HIP<"4.1">;
let Owner = cusparseIndexType_t in {
def CUSPARSE_INDEX_16U : EnumConstant<1>, CUDA<"10.1">, HIP<"4.1">;
def CUSPARSE_INDEX_32I : EnumConstant<2>, CUDA<"10.1">, HIP<"4.1">;
def CUSPARSE_INDEX_64I : EnumConstant<3>, CUDA<"10.1">, HIP<"4.1">;
}

def cusparseMatrixType_t : Enum, HIP<"1.9.2">;
let Owner = cusparseMatrixType_t in {
def CUSPARSE_MATRIX_TYPE_GENERAL : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_MATRIX_TYPE_SYMMETRIC : EnumConstant<1>, HIP<"1.9.2">;
def CUSPARSE_MATRIX_TYPE_HERMITIAN : EnumConstant<2>, HIP<"1.9.2">;
def CUSPARSE_MATRIX_TYPE_TRIANGULAR : EnumConstant<3>, HIP<"1.9.2">;
}

def cusparseOperation_t : Enum, HIP<"1.9.2">;
let Owner = cusparseOperation_t in {
def CUSPARSE_OPERATION_NON_TRANSPOSE : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_OPERATION_TRANSPOSE : EnumConstant<1>, HIP<"1.9.2">;
def CUSPARSE_OPERATION_CONJUGATE_TRANSPOSE : EnumConstant<2>, HIP<"1.9.2">;
}

def cusparseOrder_t : Enum, CUDA<"10.1">, HIP<"4.2">;
let Owner = cusparseOrder_t in {
def CUSPARSE_ORDER_COL : EnumConstant<1>, CUDA<"10.1">, HIP<"5.4">;
def CUSPARSE_ORDER_ROW : EnumConstant<2>, CUDA<"10.1">, HIP<"4.2">;
}

def cusparsePointerMode_t : Enum, HIP<"1.9.2">;
let Owner = cusparsePointerMode_t in {
def CUSPARSE_POINTER_MODE_HOST : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_POINTER_MODE_DEVICE : EnumConstant<1>, HIP<"1.9.2">;
}

def cusparseSDDMMAlg_t : Enum, CUDA<"11.2">, HIP<"4.3">;
let Owner = cusparseSDDMMAlg_t in {
def CUSPARSE_SDDMM_ALG_DEFAULT : EnumConstant<0>, CUDA<"11.2">, HIP<"4.3">;
}

def cusparseSideMode_t : Enum, CUDA<removed = "11.5">;
let Owner = cusparseSideMode_t in {
def CUSPARSE_SIDE_LEFT : EnumConstant<0>, CUDA<removed = "11.5">;
def CUSPARSE_SIDE_RIGHT : EnumConstant<1>, CUDA<removed = "11.5">;
}

def cusparseSolvePolicy_t : Enum, CUDA<deprecated = "12.2">, HIP<"1.9.2">;
let Owner = cusparseSolvePolicy_t in {
def CUSPARSE_SOLVE_POLICY_NO_LEVEL : EnumConstant<0>, CUDA<deprecated = "12.2">,
  HIP<"1.9.2">;
def CUSPARSE_SOLVE_POLICY_USE_LEVEL : EnumConstant<1>,
  CUDA<deprecated = "12.2">, HIP<"1.9.2">;
}

def cusparseSparseToDenseAlg_t : Enum, CUDA<"11.1">, HIP<"4.2">;
let Owner = cusparseSparseToDenseAlg_t in {
def CUSPARSE_SPARSETODENSE_ALG_DEFAULT : EnumConstant<0>, CUDA<"11.1">,
  HIP<"4.2">;
}

def cusparseSpGEMMAlg_t : Enum, CUDA<"11.0">, HIP<"4.1">;
let Owner = cusparseSpGEMMAlg_t in {
def CUSPARSE_SPGEMM_DEFAULT : EnumConstant<0>, CUDA<"11.0">, HIP<"4.1">;
def CUSPARSE_SPGEMM_CSR_ALG_DETERMINITIC : EnumConstant<1>,
  As<"HIPSPARSE_SPGEMM_CSR_ALG_DETERMINISTIC">, CUDA<"11.3">, HIP<"5.1">;
def CUSPARSE_SPGEMM_CSR_ALG_NONDETERMINITIC : EnumConstant<2>,
  As<"HIPSPARSE_SPGEMM_CSR_ALG_NONDETERMINISTIC">, CUDA<"11.3">, HIP<"5.1">;
def CUSPARSE_SPGEMM_ALG1 : EnumConstant<3>, CUDA<"12.0">, HIP<"5.6">;
def CUSPARSE_SPGEMM_ALG2 : EnumConstant<4>, CUDA<"12.0">, HIP<"5.6">;
def CUSPARSE_SPGEMM_ALG3 : EnumConstant<5>, CUDA<"12.0">, HIP<"5.6">;
}

def cusparseSpMatAttribute_t : Enum, CUDA<"11.3">, HIP<"4.5">;
let Owner = cusparseSpMatAttribute_t in {
def CUSPARSE_SPMAT_FILL_MODE : EnumConstant<0>, CUDA<"11.3">, HIP<"4.5">;
def CUSPARSE_SPMAT_DIAG_TYPE : EnumConstant<1>, CUDA<"11.3">, HIP<"4.5">;
}

def cusparseSpMMAlg_t : Enum, CUDA<"10.1">, HIP<"4.2">;
let Owner = cusparseSpMMAlg_t in {
def CUSPARSE_SPMM_ALG_DEFAULT : EnumConstant<0>, CUDA<"11.0">, HIP<"4.2">;
def CUSPARSE_SPMM_COO_ALG1 : EnumConstant<1>, CUDA<"11.0">, HIP<"4.2">;
def CUSPARSE_SPMM_COO_ALG2 : EnumConstant<2>, CUDA<"11.0">, HIP<"4.2">;
def CUSPARSE_SPMM_COO_ALG3 : EnumConstant<3>, CUDA<"11.0">, HIP<"4.2">;
def CUSPARSE_SPMM_CSR_ALG1 : EnumConstant<4>, CUDA<"11.0">, HIP<"4.2">;
def CUSPARSE_SPMM_COO_ALG4 : EnumConstant<5>, CUDA<"11.0">, HIP<"4.2">;
def CUSPARSE_SPMM_CSR_ALG2 : EnumConstant<6>, CUDA<"11.0">, HIP<"4.2">;
def CUSPARSE_SPMM_CSR_ALG3 : EnumConstant<12>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_SPMM_BLOCKED_ELL_ALG1 : EnumConstant<13>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_SPMM_BSR_ALG1 : EnumConstant<14>, Unsupported, CUDA<"12.5">;
def CUSPARSE_COOMM_ALG1 : AnyEnumConstant, CUDA<"10.1", "11.0", "12.0">,
  HIP<"4.2">;
def CUSPARSE_COOMM_ALG2 : AnyEnumConstant, CUDA<"10.1", "11.0", "12.0">,
  HIP<"4.2">;
def CUSPARSE_COOMM_ALG3 : AnyEnumConstant, CUDA<"10.1", "11.0", "12.0">,
  HIP<"4.2">;
def CUSPARSE_CSRMM_ALG1 : AnyEnumConstant, CUDA<"10.2", "11.0", "12.0">,
  HIP<"4.2">;
def CUSPARSE_MM_ALG_DEFAULT : AnyEnumConstant, CUDA<"10.2", "11.0", "12.0">,
  HIP<"4.2">;
def CUSPARSE_SPMMA_ALG1 : AnyEnumConstant, Unsupported,
  CUDA<added = "11.1", removed = "11.2">;
def CUSPARSE_SPMMA_ALG2 : AnyEnumConstant, Unsupported,
  CUDA<added = "11.1", removed = "11.2">;
def CUSPARSE_SPMMA_ALG3 : AnyEnumConstant, Unsupported,
  CUDA<added = "11.1", removed = "11.2">;
def CUSPARSE_SPMMA_ALG4 : AnyEnumConstant, Unsupported,
  CUDA<added = "11.1", removed = "11.2">;
def CUSPARSE_SPMMA_PREPROCESS : AnyEnumConstant, Unsupported,
  CUDA<added = "11.1", removed = "11.2">;
}

def cusparseSpMMOpAlg_t : Enum, Unsupported, CUDA<"11.5">;
let Owner = cusparseSpMMOpAlg_t in {
def CUSPARSE_SPMM_OP_ALG_DEFAULT : EnumConstant<0>, Unsupported, CUDA<"11.5">;
}

def cusparseSpMVAlg_t : Enum, CUDA<"10.2">, HIP<"4.1">;
let Owner = cusparseSpMVAlg_t in {
def CUSPARSE_SPMV_ALG_DEFAULT : EnumConstant<0>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_SPMV_COO_ALG1 : EnumConstant<1>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_SPMV_CSR_ALG1 : EnumConstant<2>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_SPMV_CSR_ALG2 : EnumConstant<3>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_SPMV_COO_ALG2 : EnumConstant<4>, CUDA<"11.2">, HIP<"4.5">;
def CUSPARSE_SPMV_SELL_ALG1 : EnumConstant<5>, Unsupported, CUDA<"12.1">;
def CUSPARSE_SPMV_BSR_ALG1 : EnumConstant<6>, Unsupported;
def CUSPARSE_COOMV_ALG : AnyEnumConstant, CUDA<"10.2", "11.2", "12.0">,
  HIP<"4.1">;
def CUSPARSE_CSRMV_ALG1 : AnyEnumConstant, CUDA<"10.2", "11.2", "12.0">,
  HIP<"4.1">;
def CUSPARSE_CSRMV_ALG2 : AnyEnumConstant, CUDA<"10.2", "11.2", "12.0">,
  HIP<"4.1">;
def CUSPARSE_MV_ALG_DEFAULT : AnyEnumConstant, CUDA<"10.2", "11.3", "12.0">,
  HIP<"4.1">;
}

def cusparseSpSMAlg_t : Enum, CUDA<"11.3">, HIP<"4.5">;
let Owner = cusparseSpSMAlg_t in {
def CUSPARSE_SPSM_ALG_DEFAULT : EnumConstant<0>, CUDA<"11.3">, HIP<"4.5">;
}

def cusparseSpSMUpdate_t : Enum, Unsupported, CUDA<"12.4">;
let Owner = cusparseSpSMUpdate_t in {
def CUSPARSE_SPSM_UPDATE_GENERAL : EnumConstant<0>, Unsupported, CUDA<"12.4">;
def CUSPARSE_SPSM_UPDATE_DIAGONAL : EnumConstant<1>, Unsupported, CUDA<"12.4">;
}

def cusparseSpSVAlg_t : Enum, CUDA<"11.3">, HIP<"4.5">;
let Owner = cusparseSpSVAlg_t in {
def CUSPARSE_SPSV_ALG_DEFAULT : EnumConstant<0>, CUDA<"11.3">, HIP<"4.5">;
}

def cusparseSpSVUpdate_t : Enum, Unsupported, CUDA<"12.1">;
let Owner = cusparseSpSVUpdate_t in {
def CUSPARSE_SPSV_UPDATE_GENERAL : EnumConstant<0>, Unsupported, CUDA<"12.1">;
def CUSPARSE_SPSV_UPDATE_DIAGONAL : EnumConstant<1>, Unsupported, CUDA<"12.1">;
}

def cusparseStatus_t : Enum, HIP<"1.9.2">;
let Owner = cusparseStatus_t in {
def CUSPARSE_STATUS_SUCCESS : EnumConstant<0>, HIP<"1.9.2">;
def CUSPARSE_STATUS_NOT_INITIALIZED : EnumConstant<1>, HIP<"1.9.2">;
def CUSPARSE_STATUS_ALLOC_FAILED : EnumConstant<2>, HIP<"1.9.2">;
def CUSPARSE_STATUS_INVALID_VALUE : EnumConstant<3>, HIP<"1.9.2">;
def CUSPARSE_STATUS_ARCH_MISMATCH : EnumConstant<4>, HIP<"1.9.2">;
def CUSPARSE_STATUS_MAPPING_ERROR : EnumConstant<5>, HIP<"1.9.2">;
def CUSPARSE_STATUS_EXECUTION_FAILED : EnumConstant<6>, HIP<"1.9.2">;
def CUSPARSE_STATUS_INTERNAL_ERROR : EnumConstant<7>, HIP<"1.9.2">;
def CUSPARSE_STATUS_MATRIX_TYPE_NOT_SUPPORTED : EnumConstant<8>, HIP<"1.9.2">;
def CUSPARSE_STATUS_ZERO_PIVOT : EnumConstant<9>, HIP<"1.9.2">;
def CUSPARSE_STATUS_NOT_SUPPORTED : EnumConstant<10>, CUDA<"10.2">, HIP<"4.1">;
def CUSPARSE_STATUS_INSUFFICIENT_RESOURCES : EnumConstant<11>, CUDA<"11.0">,
  HIP<"4.1">;
}

def CUSPARSEAPI : Macro, As<"HIPSPARSE_H">, GuardMacro;
def CUSPARSE_VERSION : Macro<"12603">, Unsupported;
def CUSPARSE_VER_BUILD : Macro<"3">, Unsupported;
def CUSPARSE_VER_MAJOR : Macro<"12">, Unsupported;
def CUSPARSE_VER_MINOR : Macro<"6">, Unsupported;
def CUSPARSE_VER_PATCH : Macro<"3">, Unsupported;
} // CuSPARSE

include "cu2x/API/CuSPARSE/Conversion.td"
include "cu2x/API/CuSPARSE/Generic.td"
include "cu2x/API/CuSPARSE/Levels.td"
