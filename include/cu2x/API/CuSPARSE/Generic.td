//===- Generic.td - cuSPARSE -------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = CuSPARSE in {
// Generic API
def cusparseAxpby : Function, CUDA<"11.0">, CUDAChanged<"12.0">, HIP<"4.1">,
  HIPChanged<"6.0">;
def cusparseBlockedEllGet : Function, CUDA<"11.2">, HIP<"4.5">;
def cusparseBsrSetStridedBatch : Function, Unsupported, CUDA<"12.1">;
def cusparseConstBlockedEllGet : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstCooGet : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstCscGet : Function, CUDA<"12.0">, HIP<"6.2">;
def cusparseConstCsrGet : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstDnMatGet : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstDnMatGetValues : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstDnVecGet : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstDnVecGetValues : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstSpMatGetValues : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstSpVecGet : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstSpVecGetValues : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseConstrainedGeMM : Function, Unsupported,
  CUDA<"10.2", "11.2", "12.0">;
def cusparseConstrainedGeMM_bufferSize : Function, Unsupported,
  CUDA<"10.2", "11.2", "12.0">;
def cusparseCooAoSGet : Function, CUDA<"10.2", "11.2", "12.0">,
  HIP<"4.1", "5.6">;
def cusparseCooGet : Function, CUDA<"10.1">, HIP<"4.1">;
def cusparseCooSetPointers : Function, CUDA<"11.1">, HIP<"4.2">;
def cusparseCooSetStridedBatch : Function, CUDA<"11.0">, HIP<"5.2">;
def cusparseCreateBlockedEll : Function, CUDA<"11.2">, HIP<"4.5">;
def cusparseCreateBsr : Function, Unsupported, CUDA<"12.1">;
def cusparseCreateConstBlockedEll : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseCreateConstBsr : Function, Unsupported, CUDA<"12.1">;
def cusparseCreateConstCoo : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseCreateConstCsc : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseCreateConstCsr : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseCreateConstDnMat : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseCreateConstDnVec : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseCreateConstSlicedEll : Function, Unsupported, CUDA<"12.1">;
def cusparseCreateConstSpVec : Function, CUDA<"12.0">, HIP<"6.0">;
def cusparseCreateCoo : Function, CUDA<"10.1">, HIP<"4.1">;
def cusparseCreateCooAoS : Function, CUDA<"10.2", "11.2", "12.0">, HIP<"4.1">;
def cusparseCreateCsc : Function, CUDA<"11.1">, HIP<"4.2">;
def cusparseCreateCsr : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseCreateDnMat : Function, CUDA<"10.1">, HIP<"4.2">;
def cusparseCreateDnVec : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseCreateSlicedEll : Function, Unsupported, CUDA<"12.1">;
def cusparseCreateSpVec : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseCscGet : Function, CUDA<"11.7">, HIP<"6.2">;
def cusparseCscSetPointers : Function, CUDA<"11.1">, HIP<"4.2">;
def cusparseCsrGet : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseCsrSetPointers : Function, CUDA<"11.0">, HIP<"4.1">;
def cusparseCsrSetStridedBatch : Function, CUDA<"11.0">, HIP<"5.2">;
def cusparseDenseToSparse_analysis : Function, CUDA<"11.1">,
  CUDAChanged<"12.0">, HIP<"4.2">, HIPChanged<"6.0">;
def cusparseDenseToSparse_bufferSize : Function, CUDA<"11.1">,
  CUDAChanged<"12.0">, HIP<"4.2">, HIPChanged<"6.0">;
def cusparseDenseToSparse_convert : Function, CUDA<"11.1">, CUDAChanged<"12.0">,
  HIP<"4.2">, HIPChanged<"6.0">;
def cusparseDestroyDnMat : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"4.2">, HIPChanged<"6.0">;
def cusparseDestroyDnVec : Function, CUDA<"10.2">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseDestroySpMat : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseDestroySpVec : Function, CUDA<"10.2">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseDnMatGet : Function, CUDA<"10.1">, HIP<"4.2">;
def cusparseDnMatGetStridedBatch : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"5.2">, HIPChanged<"6.0">;
def cusparseDnMatGetValues : Function, CUDA<"10.2">, HIP<"4.2">;
def cusparseDnMatSetStridedBatch : Function, CUDA<"10.1">, HIP<"5.2">;
def cusparseDnMatSetValues : Function, CUDA<"10.2">, HIP<"4.2">;
def cusparseDnVecGet : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseDnVecGetValues : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseDnVecSetValues : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseGather : Function, CUDA<"11.0">, CUDAChanged<"12.0">, HIP<"4.1">,
  HIPChanged<"6.0">;
def cusparseRot : Function, CUDA<"11.0", "12.2">, HIP<"4.1", "6.2">;
def cusparseSDDMM : Function, CUDA<"11.2">, CUDAChanged<"12.0">, HIP<"4.3">,
  HIPChanged<"6.0">;
def cusparseSDDMM_bufferSize : Function, CUDA<"11.2">, CUDAChanged<"12.0">,
  HIP<"4.3">, HIPChanged<"6.0">;
def cusparseSDDMM_preprocess : Function, CUDA<"11.2">, CUDAChanged<"12.0">,
  HIP<"4.3">, HIPChanged<"6.0">;
def cusparseScatter : Function, CUDA<"11.0">, CUDAChanged<"12.0">, HIP<"4.1">,
  HIPChanged<"6.0">;
def cusparseSpGEMM_compute : Function, CUDA<"11.0">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpGEMM_copy : Function, CUDA<"11.0">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpGEMM_createDescr : Function, CUDA<"11.0">, HIP<"4.1">;
def cusparseSpGEMM_destroyDescr : Function, CUDA<"11.0">, HIP<"4.1">;
def cusparseSpGEMM_estimateMemory : Function, Unsupported, CUDA<"12.0">;
def cusparseSpGEMM_getNumProducts : Function, Unsupported, CUDA<"12.0">;
def cusparseSpGEMM_workEstimation : Function, CUDA<"11.0">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpGEMMreuse_compute : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"5.1">, HIPChanged<"6.0">;
def cusparseSpGEMMreuse_copy : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"5.1">, HIPChanged<"6.0">;
def cusparseSpGEMMreuse_nnz : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"5.1">, HIPChanged<"6.0">;
def cusparseSpGEMMreuse_workEstimation : Function, CUDA<"11.3">,
  CUDAChanged<"12.0">, HIP<"5.1">, HIPChanged<"6.0">;
def cusparseSpMM : Function, CUDA<"10.1">, CUDAChanged<"12.0">, HIP<"4.2">,
  HIPChanged<"6.0">;
def cusparseSpMMOp : Function, Unsupported, CUDA<"11.5">;
def cusparseSpMMOp_createPlan : Function, Unsupported, CUDA<"11.5">;
def cusparseSpMMOp_destroyPlan : Function, Unsupported, CUDA<"11.5">;
def cusparseSpMM_bufferSize : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"4.2">, HIPChanged<"6.0">;
def cusparseSpMM_preprocess : Function, CUDA<"11.2">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpMV : Function, CUDA<"10.1">, CUDAChanged<"12.0">, HIP<"4.1">,
  HIPChanged<"6.0">;
def cusparseSpMV_bufferSize : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpMV_preprocess : Function, CUDA<"12.4">, HIP<"5.2">,
  HIPChanged<"6.0">;
def cusparseSpMatGetAttribute : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpMatGetFormat : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpMatGetIndexBase : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpMatGetNumBatches : Function, Unsupported,
  CUDA<added = "10.1", removed = "10.2">;
def cusparseSpMatGetSize : Function, CUDA<"11.0">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpMatGetStridedBatch : Function, CUDA<"10.2">, CUDAChanged<"12.0">,
  HIP<"5.2">, HIPChanged<"6.0">;
def cusparseSpMatGetValues : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseSpMatSetAttribute : Function, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpMatSetNumBatches : Function, Unsupported,
  CUDA<added = "10.1", removed = "10.2">;
def cusparseSpMatSetStridedBatch : Function,
  CUDA<added = "10.2", removed = "12.0">, HIP<"5.2", "5.2">;
def cusparseSpMatSetValues : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseSpSM_analysis : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpSM_bufferSize : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpSM_createDescr : Function, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpSM_destroyDescr : Function, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpSM_solve : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpSM_updateMatrix : Function, Unsupported, CUDA<"12.4">;
def cusparseSpSV_analysis : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpSV_bufferSize : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpSV_createDescr : Function, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpSV_destroyDescr : Function, CUDA<"11.3">, HIP<"4.5">;
def cusparseSpSV_solve : Function, CUDA<"11.3">, CUDAChanged<"12.0">,
  HIP<"4.5">, HIPChanged<"6.0">;
def cusparseSpSV_updateMatrix : Function, Unsupported, CUDA<"12.1">;
def cusparseSpVV : Function, CUDA<"10.1">, CUDAChanged<"12.0">, HIP<"4.1">,
  HIPChanged<"6.0">;
def cusparseSpVV_bufferSize : Function, CUDA<"10.1">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpVecGet : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseSpVecGetIndexBase : Function, CUDA<"10.2">, CUDAChanged<"12.0">,
  HIP<"4.1">, HIPChanged<"6.0">;
def cusparseSpVecGetValues : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseSpVecSetValues : Function, CUDA<"10.2">, HIP<"4.1">;
def cusparseSparseToDense : Function, CUDA<"11.1">, CUDAChanged<"12.0">,
  HIP<"4.2">, HIPChanged<"6.0">;
def cusparseSparseToDense_bufferSize : Function, CUDA<"11.1">,
  CUDAChanged<"12.0">, HIP<"4.2">, HIPChanged<"6.0">;

// Helper
def cusparseCopyMatDescr : Function, CUDA<added = "8.0", removed = "12.0">,
  HIP<"1.9.2">;
def cusparseCreateBsric02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseCreateBsrilu02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseCreateBsrsm2Info : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseCreateBsrsv2Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseCreateColorInfo : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseCreateCsrgemm2Info : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"2.8", "3.9">;
def cusparseCreateCsric02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseCreateCsrilu02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseCreateCsrsm2Info : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseCreateCsrsv2Info : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseCreateHybMat : Function,
  CUDA<deprecated = "10.2", removed = "11.0">, HIP<"1.9.2", "3.9">;
def cusparseCreateMatDescr : Function, HIP<"1.9.2">;
def cusparseCreatePruneInfo : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseCreateSolveAnalysisInfo : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDestroyBsric02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseDestroyBsrilu02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDestroyBsrsm2Info : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseDestroyBsrsv2Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseDestroyColorInfo : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseDestroyCsrgemm2Info : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"2.8", "3.9">;
def cusparseDestroyCsric02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseDestroyCsrilu02Info : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseDestroyCsrsm2Info : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseDestroyCsrsv2Info : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseDestroyHybMat : Function,
  CUDA<deprecated = "10.2", removed = "11.0">, HIP<"1.9.2", "3.9">;
def cusparseDestroyMatDescr : Function, HIP<"1.9.2">;
def cusparseDestroyPruneInfo : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseDestroySolveAnalysisInfo : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseGetLevelInfo : Function, Unsupported, CUDA<removed = "11.0">;
def cusparseGetMatDiagType : Function<"cusparseDiagType_t">, HIP<"1.9.2">;
def cusparseGetMatFillMode : Function<"cusparseFillMode_t">, HIP<"1.9.2">;
def cusparseGetMatIndexBase : Function<"cusparseIndexBase_t">, HIP<"1.9.2">;
def cusparseGetMatType : Function<"cusparseMatrixType_t">, HIP<"1.9.2">;
def cusparseSetMatDiagType : Function, HIP<"1.9.2">;
def cusparseSetMatFillMode : Function, HIP<"1.9.2">;
def cusparseSetMatIndexBase : Function, HIP<"1.9.2">;
def cusparseSetMatType : Function, HIP<"1.9.2">;

// Management
def cusparseCreate : Function, HIP<"1.9.2">;
def cusparseDestroy : Function, HIP<"1.9.2">;
def cusparseGetErrorName : Function<"const char *">, CUDA<"10.2">, HIP<"6.0">;
def cusparseGetErrorString : Function<"const char *">, CUDA<"10.2">, HIP<"6.0">;
def cusparseGetPointerMode : Function, HIP<"1.9.2">;
def cusparseGetStream : Function, CUDA<"8.0">, HIP<"1.9.2">;
def cusparseGetVersion : Function, OwnReleaseNumbers, HIP<"1.9.2">;
def cusparseSetPointerMode : Function, HIP<"1.9.2">;
def cusparseSetStream : Function, HIP<"1.9.2">;

// Logging
def cusparseLoggerForceDisable : Function, Unsupported, CUDA<"11.5">;
def cusparseLoggerOpenFile : Function, Unsupported, CUDA<"11.5">;
def cusparseLoggerSetCallback : Function, Unsupported, CUDA<"11.5">;
def cusparseLoggerSetFile : Function, Unsupported, CUDA<"11.5">;
def cusparseLoggerSetLevel : Function, Unsupported, CUDA<"11.5">;
def cusparseLoggerSetMask : Function, Unsupported, CUDA<"11.5">;

// New in CUDA 12.8 to 13.0
def cusparseGetProperty : Function, Unsupported;
} // CuSPARSE
