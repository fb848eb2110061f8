//===- Others.td - cuSOLVER --------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = CuSOLVER in {
// Cusolver
def cusolverMgCreate : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverMgCreateDeviceGrid : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverMgCreateMatrixDesc : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverMgDestroy : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverMgDestroyGrid : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverMgDeviceSelect : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverMgGetrf : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.2">;
def cusolverMgGetrf_bufferSize : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.2">;
def cusolverMgGetrs : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.2">;
def cusolverMgGetrs_bufferSize : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.2">;
def cusolverMgPotrf : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"11.0">;
def cusolverMgPotrf_bufferSize : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"11.0">;
def cusolverMgPotri : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"11.0">;
def cusolverMgPotri_bufferSize : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"11.0">;
def cusolverMgPotrs : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"11.0">;
def cusolverMgPotrs_bufferSize : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"11.0">;
def cusolverMgSyevd : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverMgSyevd_bufferSize : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">, CUDA<"10.1">;
def cusolverRfAccessBundledFactorsDevice : Function, HIP<"5.6">;
def cusolverRfAnalyze : Function, HIP<"5.6">;
def cusolverRfBatchAnalyze : Function, HIP<"5.6">;
def cusolverRfBatchRefactor : Function, HIP<"5.6">;
def cusolverRfBatchResetValues : Function, HIP<"5.6">;
def cusolverRfBatchSetupHost : Function, HIP<"5.6">;
def cusolverRfBatchSolve : Function, HIP<"5.6">;
def cusolverRfBatchZeroPivot : Function, HIP<"5.6">;
def cusolverRfCreate : Function, HIP<"5.6">;
def cusolverRfDestroy : Function, HIP<"5.6">;
def cusolverRfExtractBundledFactorsHost : Function, HIP<"5.6">;
def cusolverRfExtractSplitFactorsHost : Function, HIP<"5.6">;
def cusolverRfGetAlgs : Function,
  Unsupported<"hipSOLVER has part of the refactorization interface only">;
def cusolverRfGetMatrixFormat : Function, HIP<"5.6">;
def cusolverRfGetNumericBoostReport : Function, HIP<"5.6">;
def cusolverRfGetNumericProperties : Function, HIP<"5.6">;
def cusolverRfGetResetValuesFastMode : Function, HIP<"5.6">;
def cusolverRfRefactor : Function, HIP<"5.6">;
def cusolverRfResetValues : Function, HIP<"5.6">;
def cusolverRfSetAlgs : Function, HIP<"5.6">;
def cusolverRfSetMatrixFormat : Function, HIP<"5.6">;
def cusolverRfSetNumericProperties : Function, HIP<"5.6">;
def cusolverRfSetResetValuesFastMode : Function, HIP<"5.6">;
def cusolverRfSetupDevice : Function, HIP<"5.6">;
def cusolverRfSetupHost : Function, HIP<"5.6">;
def cusolverRfSolve : Function, HIP<"5.6">;
def cusolverSpCcsrcholBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrcholBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrcholDiag : Function, Unsupported, CUDA<"10.1">;
def cusolverSpCcsrcholFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrcholFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrcholSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrcholSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrcholZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrcholZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsreigsHost : Function, Unsupported;
def cusolverSpCcsreigvsi : Function, Unsupported;
def cusolverSpCcsreigvsiHost : Function, Unsupported;
def cusolverSpCcsrlsqvqrHost : Function, Unsupported;
def cusolverSpCcsrlsvchol : Function, Unsupported;
def cusolverSpCcsrlsvcholHost : Function, Unsupported;
def cusolverSpCcsrlsvluHost : Function, Unsupported;
def cusolverSpCcsrlsvqr : Function, Unsupported;
def cusolverSpCcsrlsvqrHost : Function, Unsupported;
def cusolverSpCcsrluBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrluExtractHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrluFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrluSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrluZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrBufferInfoBatched : Function, Unsupported;
def cusolverSpCcsrqrBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrSetup : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrSetupHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCcsrqrsvBatched : Function, Unsupported;
def cusolverSpCcsrzfdHost : Function, Unsupported, CUDA<"9.2">;
def cusolverSpCreate : Function, HIP<"6.1">;
def cusolverSpCreateCsrcholInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCreateCsrcholInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCreateCsrluInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpCreateCsrqrInfo : Function, Unsupported;
def cusolverSpCreateCsrqrInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholDiag : Function, Unsupported, CUDA<"10.1">;
def cusolverSpDcsrcholFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrcholZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsreigsHost : Function, Unsupported;
def cusolverSpDcsreigvsi : Function, Unsupported;
def cusolverSpDcsreigvsiHost : Function, Unsupported;
def cusolverSpDcsrlsqvqrHost : Function, Unsupported;
def cusolverSpDcsrlsvchol : Function, HIP<"6.1">;
def cusolverSpDcsrlsvcholHost : Function, HIP<"6.1">;
def cusolverSpDcsrlsvluHost : Function, Unsupported;
def cusolverSpDcsrlsvqr : Function, Unsupported;
def cusolverSpDcsrlsvqrHost : Function, Unsupported;
def cusolverSpDcsrluBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrluExtractHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrluFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrluSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrluZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrBufferInfoBatched : Function, Unsupported;
def cusolverSpDcsrqrBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrSetup : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrSetupHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDcsrqrsvBatched : Function, Unsupported;
def cusolverSpDcsrzfdHost : Function, Unsupported, CUDA<"9.2">;
def cusolverSpDestroy : Function, HIP<"6.1">;
def cusolverSpDestroyCsrcholInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDestroyCsrcholInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDestroyCsrluInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpDestroyCsrqrInfo : Function, Unsupported;
def cusolverSpDestroyCsrqrInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpGetStream : Function, Unsupported;
def cusolverSpScsrcholBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrcholBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrcholDiag : Function, Unsupported, CUDA<"10.1">;
def cusolverSpScsrcholFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrcholFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrcholSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrcholSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrcholZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrcholZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsreigsHost : Function, Unsupported;
def cusolverSpScsreigvsi : Function, Unsupported;
def cusolverSpScsreigvsiHost : Function, Unsupported;
def cusolverSpScsrlsqvqrHost : Function, Unsupported;
def cusolverSpScsrlsvchol : Function, HIP<"6.1">;
def cusolverSpScsrlsvcholHost : Function, HIP<"6.1">;
def cusolverSpScsrlsvluHost : Function, Unsupported;
def cusolverSpScsrlsvqr : Function, Unsupported;
def cusolverSpScsrlsvqrHost : Function, Unsupported;
def cusolverSpScsrluBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrluExtractHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrluFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrluSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrluZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrBufferInfoBatched : Function, Unsupported;
def cusolverSpScsrqrBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrSetup : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrSetupHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpScsrqrsvBatched : Function, Unsupported;
def cusolverSpScsrzfdHost : Function, Unsupported, CUDA<"9.2">;
def cusolverSpSetStream : Function, HIP<"6.1">;
def cusolverSpXcsrcholAnalysis : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrcholAnalysisHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrissymHost : Function, Unsupported;
def cusolverSpXcsrluAnalysisHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrluNnzHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrmetisndHost : Function, Unsupported, CUDA<"9.2">;
def cusolverSpXcsrpermHost : Function, Unsupported;
def cusolverSpXcsrperm_bufferSizeHost : Function, Unsupported;
def cusolverSpXcsrqrAnalysis : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrqrAnalysisBatched : Function, Unsupported;
def cusolverSpXcsrqrAnalysisHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrsymamdHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrsymmdqHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpXcsrsymrcmHost : Function, Unsupported;
def cusolverSpZcsrcholBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrcholBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrcholDiag : Function, Unsupported, CUDA<"10.1">;
def cusolverSpZcsrcholFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrcholFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrcholSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrcholSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrcholZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrcholZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsreigsHost : Function, Unsupported;
def cusolverSpZcsreigvsi : Function, Unsupported;
def cusolverSpZcsreigvsiHost : Function, Unsupported;
def cusolverSpZcsrlsqvqrHost : Function, Unsupported;
def cusolverSpZcsrlsvchol : Function, Unsupported;
def cusolverSpZcsrlsvcholHost : Function, Unsupported;
def cusolverSpZcsrlsvluHost : Function, Unsupported;
def cusolverSpZcsrlsvqr : Function, Unsupported;
def cusolverSpZcsrlsvqrHost : Function, Unsupported;
def cusolverSpZcsrluBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrluExtractHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrluFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrluSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrluZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrBufferInfo : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrBufferInfoBatched : Function, Unsupported;
def cusolverSpZcsrqrBufferInfoHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrFactor : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrFactorHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrSetup : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrSetupHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrSolve : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrSolveHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrZeroPivot : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrZeroPivotHost : Function, Unsupported, CUDA<"7.5">;
def cusolverSpZcsrqrsvBatched : Function, Unsupported;
def cusolverSpZcsrzfdHost : Function, Unsupported, CUDA<"9.2">;

// Since the newest releases
def cusolverGetProperty : Function, Unsupported;
def cusolverGetVersion : Function, Unsupported;
def cusolverMgDestroyMatrixDesc : Function,
  Unsupported<"no multi-GPU solver; call hipSOLVER per device">;
} // CuSOLVER
