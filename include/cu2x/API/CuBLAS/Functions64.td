//===- Functions64.td - cuBLAS -----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = CuBLAS in {
// BLAS-like Extension
def cublasAsumEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCgemmEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCherk3mEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCherkEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCopyEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCsyrk3mEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCsyrkEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasDdgmm_64 : Function, CUDA<"12.0">;
def cublasDgeam_64 : Function, CUDA<"12.0">;
def cublasDtrsmBatched_64 : Function, CUDA<"12.0">;
def cublasIamaxEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasIaminEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasRotmEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasSdgmm_64 : Function, CUDA<"12.0">;
def cublasSgeam_64 : Function, CUDA<"12.0">;
def cublasSgemmEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasStrsmBatched_64 : Function, CUDA<"12.0">;
def cublasSwapEx_64 : Function, Unsupported, CUDA<"12.0">;

let Suffixes = ComplexSuffixes in {
def cublasAxpyEx_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCdgmm_64 : Function, CUDA<"12.0">;
def cublasCgeam_64 : Function, CUDA<"12.0">;
def cublasCtrsmBatched_64 : Function, CUDA<"12.0">;
def cublasDotEx_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDotcEx_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasGemmBatchedEx_64 : Function, CUDA<"12.0">;
def cublasGemmEx_64 : Function, CUDA<"12.0">;
def cublasGemmStridedBatchedEx_64 : Function, CUDA<"12.0">;
def cublasRotEx_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasScalEx_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZdgmm_64 : Function, CUDA<"12.0">;
def cublasZgeam_64 : Function, CUDA<"12.0">;
def cublasZtrsmBatched_64 : Function, CUDA<"12.0">;
}

// Level-1
def cublasDasum_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDasum_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDaxpy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDaxpy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDcopy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDcopy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDdot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDdot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDnrm2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDnrm2_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDrot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDrot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDrotm_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDrotm_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDscal_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDscal_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDswap_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDswap_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIdamax_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIdamax_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIdamin_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIdamin_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIsamax_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIsamax_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIsamin_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIsamin_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSasum_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSasum_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSaxpy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSaxpy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasScopy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasScopy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSdot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSdot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSnrm2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSnrm2_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSrot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSrot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSrotm_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSrotm_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSscal_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSscal_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSswap_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasSswap_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;

foreach Name = ["cublasDrotg", "cublasDrotmg", "cublasSrotg",
                "cublasSrotmg"] in {
  def Name # "_64" : Function, CUDA<"12.0">;
  def Name # "_v2_64" : Function, CUDA<"12.0">;
}

let Suffixes = ComplexSuffixes in {
foreach Name = ["cublasCrotg", "cublasZrotg"] in {
  def Name # "_64" : Function, CUDA<"12.0">;
  def Name # "_v2_64" : Function, CUDA<"12.0">;
}
def cublasCaxpy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCaxpy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCcopy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCcopy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCdotc_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCdotc_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCdotu_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCdotu_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCrot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCrot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCscal_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCscal_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCsrot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCsrot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCsscal_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCsscal_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCswap_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasCswap_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDzasum_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDzasum_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDznrm2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasDznrm2_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIcamax_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIcamax_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIcamin_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIcamin_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIzamax_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIzamax_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIzamin_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasIzamin_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasNrm2Ex_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasScasum_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasScasum_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasScnrm2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasScnrm2_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZaxpy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZaxpy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZcopy_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZcopy_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdotc_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdotc_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdotu_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdotu_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdrot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdrot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdscal_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZdscal_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZrot_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZrot_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZscal_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZscal_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZswap_64 : Function, CUDA<"12.0">, HIP<"6.1">;
def cublasZswap_v2_64 : Function, CUDA<"12.0">, HIP<"6.1">;
}

// Level-2
def cublasDgbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDgbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDgemv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDgemv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDger_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDger_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDspmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDspmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDspr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDspr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDspr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDspr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsymv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsymv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsyr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsyr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsyr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsyr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtbsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtbsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtpmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtpmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtpsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtpsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtrmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtrmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtrsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDtrsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSgbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSgbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSgemv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSgemv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSger_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSger_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSspmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSspmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSspr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSspr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSspr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSspr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsymv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsymv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsyr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsyr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsyr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsyr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStbsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStbsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStpmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStpmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStpsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStpsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStrmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStrmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStrsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasStrsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;

let Suffixes = ComplexSuffixes in {
def cublasCgbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgemv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgemv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgerc_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgerc_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgeru_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgeru_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChemv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChemv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCher2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCher2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCher_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCher_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChpmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChpmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChpr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChpr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChpr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChpr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCsymv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCsymv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCsyr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCsyr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCsyr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCsyr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtbsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtbsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtpmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtpmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtpsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtpsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtrmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtrmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtrsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCtrsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgemv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgemv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgerc_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgerc_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgeru_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgeru_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhemv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhemv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZher2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZher2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZher_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZher_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhpmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhpmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhpr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhpr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhpr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhpr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZsymv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZsymv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZsyr2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZsyr2_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZsyr_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZsyr_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtbmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtbmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtbsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtbsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtpmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtpmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtpsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtpsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtrmv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtrmv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtrsv_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZtrsv_v2_64 : Function, CUDA<"12.0">, HIP<"6.2">;
}

// Level-3
def cublasCgemm3mBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCgemm3mEx_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCgemm3mStridedBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasCgemm3m_64 : Function, Unsupported, CUDA<"12.0">;
def cublasDgemmBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasDgemmGroupedBatched_64 : Function, Unsupported, CUDA<"12.4">;
def cublasDgemmStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">,
  Experimental;
def cublasDgemm_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasDgemm_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasDgemvBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDgemvStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasDsymm_64 : Function, CUDA<"12.0">;
def cublasDsymm_v2_64 : Function, CUDA<"12.0">;
def cublasDsyr2k_64 : Function, CUDA<"12.0">;
def cublasDsyr2k_v2_64 : Function, CUDA<"12.0">;
def cublasDsyrk_64 : Function, CUDA<"12.0">;
def cublasDsyrk_v2_64 : Function, CUDA<"12.0">;
def cublasDsyrkx_64 : Function, CUDA<"12.0">;
def cublasDtrmm_64 : Function, CUDA<"12.0">;
def cublasDtrmm_v2_64 : Function, CUDA<"12.0">;
def cublasDtrsm_64 : Function, CUDA<"12.0">;
def cublasDtrsm_v2_64 : Function, CUDA<"12.0">;
def cublasGemmGroupedBatchedEx_64 : Function, Unsupported, CUDA<"12.5">;
def cublasHSHgemvBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasHSHgemvStridedBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasHSSgemvBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasHSSgemvStridedBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasHgemmBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasHgemmStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">,
  Experimental;
def cublasHgemm_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasSgemmBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasSgemmGroupedBatched_64 : Function, Unsupported, CUDA<"12.4">;
def cublasSgemmStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">,
  Experimental;
def cublasSgemm_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasSgemm_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasSgemvBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSgemvStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasSsymm_64 : Function, CUDA<"12.0">;
def cublasSsymm_v2_64 : Function, CUDA<"12.0">;
def cublasSsyr2k_64 : Function, CUDA<"12.0">;
def cublasSsyr2k_v2_64 : Function, CUDA<"12.0">;
def cublasSsyrk_64 : Function, CUDA<"12.0">;
def cublasSsyrk_v2_64 : Function, CUDA<"12.0">;
def cublasSsyrkx_64 : Function, CUDA<"12.0">;
def cublasStrmm_64 : Function, CUDA<"12.0">;
def cublasStrmm_v2_64 : Function, CUDA<"12.0">;
def cublasStrsm_64 : Function, CUDA<"12.0">;
def cublasStrsm_v2_64 : Function, CUDA<"12.0">;
def cublasTSSgemvBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasTSSgemvStridedBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasTSTgemvBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasTSTgemvStridedBatched_64 : Function, Unsupported, CUDA<"12.0">;
def cublasZgemm3m_64 : Function, Unsupported, CUDA<"12.0">;

let Suffixes = ComplexSuffixes in {
def cublasCgemmBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCgemmStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">,
  Experimental;
def cublasCgemm_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCgemm_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCgemvBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasCgemvStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasChemm_64 : Function, CUDA<"12.0">;
def cublasChemm_v2_64 : Function, CUDA<"12.0">;
def cublasCher2k_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCher2k_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCherk_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCherk_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCherkx_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasCsymm_64 : Function, CUDA<"12.0">;
def cublasCsymm_v2_64 : Function, CUDA<"12.0">;
def cublasCsyr2k_64 : Function, CUDA<"12.0">;
def cublasCsyr2k_v2_64 : Function, CUDA<"12.0">;
def cublasCsyrk_64 : Function, CUDA<"12.0">;
def cublasCsyrk_v2_64 : Function, CUDA<"12.0">;
def cublasCsyrkx_64 : Function, CUDA<"12.0">;
def cublasCtrmm_64 : Function, CUDA<"12.0">;
def cublasCtrmm_v2_64 : Function, CUDA<"12.0">;
def cublasCtrsm_64 : Function, CUDA<"12.0">;
def cublasCtrsm_v2_64 : Function, CUDA<"12.0">;
def cublasZgemmBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZgemmStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.3">,
  Experimental;
def cublasZgemm_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZgemm_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZgemvBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZgemvStridedBatched_64 : Function, CUDA<"12.0">, HIP<"6.2">;
def cublasZhemm_64 : Function, CUDA<"12.0">;
def cublasZhemm_v2_64 : Function, CUDA<"12.0">;
def cublasZher2k_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZher2k_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZherk_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZherk_v2_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZherkx_64 : Function, CUDA<"12.0">, HIP<"6.3">;
def cublasZsymm_64 : Function, CUDA<"12.0">;
def cublasZsymm_v2_64 : Function, CUDA<"12.0">;
def cublasZsyr2k_64 : Function, CUDA<"12.0">;
def cublasZsyr2k_v2_64 : Function, CUDA<"12.0">;
def cublasZsyrk_64 : Function, CUDA<"12.0">;
def cublasZsyrk_v2_64 : Function, CUDA<"12.0">;
def cublasZsyrkx_64 : Function, CUDA<"12.0">;
def cublasZtrmm_64 : Function, CUDA<"12.0">;
def cublasZtrmm_v2_64 : Function, CUDA<"12.0">;
def cublasZtrsm_64 : Function, CUDA<"12.0">;
def cublasZtrsm_v2_64 : Function, CUDA<"12.0">;
}

// Helper
def cublasGetMatrixAsync_64 : Function, Unsupported, CUDA<"12.0">;
def cublasGetMatrix_64 : Function, Unsupported, CUDA<"12.0">;
def cublasGetVectorAsync_64 : Function, Unsupported, CUDA<"12.0">;
def cublasGetVector_64 : Function, Unsupported, CUDA<"12.0">;
def cublasSetMatrixAsync_64 : Function, Unsupported, CUDA<"12.0">;
def cublasSetMatrix_64 : Function, Unsupported, CUDA<"12.0">;
def cublasSetVectorAsync_64 : Function, Unsupported, CUDA<"12.0">;
def cublasSetVector_64 : Function, Unsupported, CUDA<"12.0">;
} // CuBLAS
