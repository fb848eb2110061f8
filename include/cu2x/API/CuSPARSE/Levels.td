//===- Levels.td - cuSPARSE --------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = CuSPARSE in {
// Level 1
def cusparseCaxpyi : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseCdotci : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCdoti : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCgthr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseCgthrz : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseCsctr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseDaxpyi : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDdoti : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDgthr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDgthrz : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDroti : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDsctr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseSaxpyi : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseSdoti : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseSgthr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseSgthrz : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseSroti : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseSsctr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"1.9.2", "3.9">;
def cusparseZaxpyi : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseZdotci : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZdoti : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZgthr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseZgthrz : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseZsctr : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;

// Preconditioners
def cusparseCbsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.8", "6.2">;
def cusparseCbsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseCbsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseCbsric02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseCbsrilu02 : Function, CUDA<deprecated = "12.2">, HIP<"3.9", "6.2">;
def cusparseCbsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseCbsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseCbsrilu02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseCbsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseCcsric0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCcsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.1", "6.2">;
def cusparseCcsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseCcsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseCcsric02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1">;
def cusparseCcsrilu0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCcsrilu02 : Function, CUDA<deprecated = "12.2">, HIP<"3.1", "6.2">;
def cusparseCcsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseCcsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseCcsrilu02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1">;
def cusparseCcsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.10", "6.2">;
def cusparseCgpsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseCgpsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseCgtsv : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCgtsv2 : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseCgtsv2StridedBatch : Function, CUDA<"9.0">, HIP<"4.5">;
def cusparseCgtsv2StridedBatch_bufferSizeExt : Function, CUDA<"9.0">,
  HIP<"4.5">;
def cusparseCgtsv2_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseCgtsv2_nopivot : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseCgtsv2_nopivot_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseCgtsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseCgtsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseCgtsvStridedBatch : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCgtsv_nopivot : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCsrilu0Ex : Function, Unsupported, CUDA<"8.0", "10.2", "11.0">;
def cusparseDbsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.8", "6.2">;
def cusparseDbsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseDbsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseDbsric02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseDbsrilu02 : Function, CUDA<deprecated = "12.2">, HIP<"3.9", "6.2">;
def cusparseDbsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDbsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDbsrilu02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseDbsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDcsric0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDcsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.1", "6.2">;
def cusparseDcsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseDcsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseDcsric02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1">;
def cusparseDcsrilu0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDcsrilu02 : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseDcsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseDcsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseDcsrilu02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2">;
def cusparseDcsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.10", "6.2">;
def cusparseDgpsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseDgpsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseDgtsv : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDgtsv2 : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseDgtsv2StridedBatch : Function, CUDA<"9.0">, HIP<"4.5">;
def cusparseDgtsv2StridedBatch_bufferSizeExt : Function, CUDA<"9.0">,
  HIP<"4.5">;
def cusparseDgtsv2_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseDgtsv2_nopivot : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseDgtsv2_nopivot_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseDgtsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseDgtsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseDgtsvStridedBatch : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDgtsv_nopivot : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSbsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.8", "6.2">;
def cusparseSbsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseSbsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseSbsric02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseSbsrilu02 : Function, CUDA<deprecated = "12.2">, HIP<"3.9", "6.2">;
def cusparseSbsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSbsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSbsrilu02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseSbsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseScsric0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseScsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.1", "6.2">;
def cusparseScsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseScsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseScsric02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1">;
def cusparseScsrilu0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseScsrilu02 : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseScsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseScsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseScsrilu02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2">;
def cusparseScsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.10", "6.2">;
def cusparseSgpsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseSgpsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseSgtsv : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSgtsv2 : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseSgtsv2StridedBatch : Function, CUDA<"9.0">, HIP<"4.5">;
def cusparseSgtsv2StridedBatch_bufferSizeExt : Function, CUDA<"9.0">,
  HIP<"4.5">;
def cusparseSgtsv2_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseSgtsv2_nopivot : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseSgtsv2_nopivot_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseSgtsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseSgtsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseSgtsvStridedBatch : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSgtsv_nopivot : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseXbsric02_zeroPivot : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseXbsrilu02_zeroPivot : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseXcsric02_zeroPivot : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseXcsrilu02_zeroPivot : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseZbsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.8", "6.2">;
def cusparseZbsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseZbsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.8", "6.2">;
def cusparseZbsric02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseZbsrilu02 : Function, CUDA<deprecated = "12.2">, HIP<"3.9", "6.2">;
def cusparseZbsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseZbsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseZbsrilu02_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseZbsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.9", "6.2">;
def cusparseZcsric0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZcsric02 : Function, CUDA<deprecated = "12.2">, HIP<"3.1", "6.2">;
def cusparseZcsric02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseZcsric02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseZcsric02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1">;
def cusparseZcsrilu0 : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZcsrilu02 : Function, CUDA<deprecated = "12.2">, HIP<"3.1", "6.2">;
def cusparseZcsrilu02_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseZcsrilu02_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1", "6.2">;
def cusparseZcsrilu02_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.1">;
def cusparseZcsrilu02_numericBoost : Function, CUDA<deprecated = "12.2">,
  HIP<"3.10", "6.2">;
def cusparseZgpsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseZgpsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseZgtsv : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZgtsv2 : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseZgtsv2StridedBatch : Function, CUDA<"9.0">, HIP<"4.5">;
def cusparseZgtsv2StridedBatch_bufferSizeExt : Function, CUDA<"9.0">,
  HIP<"4.5">;
def cusparseZgtsv2_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseZgtsv2_nopivot : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseZgtsv2_nopivot_bufferSizeExt : Function, CUDA<"9.0">, HIP<"4.3">;
def cusparseZgtsvInterleavedBatch : Function, CUDA<"9.2">, HIP<"5.1">;
def cusparseZgtsvInterleavedBatch_bufferSizeExt : Function, CUDA<"9.2">,
  HIP<"5.1">;
def cusparseZgtsvStridedBatch : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZgtsv_nopivot : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;

// Level 3
def cusparseCbsrmm : Function, HIP<"3.7">;
def cusparseCbsrsm2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseCbsrsm2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseCbsrsm2_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseCbsrsm2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseCcsrmm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCcsrmm2 : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCcsrsm2_analysis : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseCcsrsm2_bufferSizeExt : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseCcsrsm2_solve : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseCcsrsm_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCcsrsm_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCgemmi : Function, CUDA<"8.0", "11.0", "12.0">, HIP<"3.7", "3.9">;
def cusparseDbsrmm : Function, HIP<"3.7">;
def cusparseDbsrsm2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseDbsrsm2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseDbsrsm2_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseDbsrsm2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseDcsrmm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDcsrmm2 : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDcsrsm2_analysis : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseDcsrsm2_bufferSizeExt : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseDcsrsm2_solve : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseDcsrsm_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDcsrsm_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDgemmi : Function, CUDA<"8.0", "11.0", "12.0">, HIP<"3.7", "3.9">;
def cusparseSbsrmm : Function, HIP<"3.7">;
def cusparseSbsrsm2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseSbsrsm2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseSbsrsm2_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseSbsrsm2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseScsrmm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseScsrmm2 : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseScsrsm2_analysis : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseScsrsm2_bufferSizeExt : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseScsrsm2_solve : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseScsrsm_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseScsrsm_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSgemmi : Function, CUDA<"8.0", "11.0", "12.0">, HIP<"3.7", "3.9">;
def cusparseXbsrsm2_zeroPivot : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseXcsrsm2_zeroPivot : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseZbsrmm : Function, HIP<"3.7">;
def cusparseZbsrsm2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseZbsrsm2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseZbsrsm2_bufferSizeExt : Function, Unsupported,
  CUDA<deprecated = "12.2">;
def cusparseZbsrsm2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"4.5", "6.2">;
def cusparseZcsrmm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZcsrmm2 : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZcsrsm2_analysis : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseZcsrsm2_bufferSizeExt : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseZcsrsm2_solve : Function, CUDA<"9.2", "11.3", "12.0">,
  HIP<"3.1", "5.6">;
def cusparseZcsrsm_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZcsrsm_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZgemmi : Function, CUDA<"8.0", "11.0", "12.0">, HIP<"3.7", "3.9">;

// Level 2
def cusparseCbsrmv : Function, HIP<"3.5">;
def cusparseCbsrsv2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseCbsrsv2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseCbsrsv2_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6">;
def cusparseCbsrsv2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseCbsrxmv : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
def cusparseCcsrmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCcsrmv_mp : Function, Unsupported, CUDA<"8.0", "10.2", "11.0">;
def cusparseCcsrsv2_analysis : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1", "5.6">;
def cusparseCcsrsv2_bufferSize : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1", "5.6">;
def cusparseCcsrsv2_bufferSizeExt : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1">;
def cusparseCcsrsv2_solve : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1", "5.6">;
def cusparseCcsrsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCcsrsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCgemvi : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseCgemvi_bufferSize : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseChybmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseChybsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseChybsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCsrmvEx : Function, Unsupported, CUDA<"8.0", "11.2", "12.0">;
def cusparseCsrmvEx_bufferSize : Function, Unsupported,
  CUDA<"8.0", "11.2", "12.0">;
def cusparseCsrsv_analysisEx : Function, Unsupported,
  CUDA<"8.0", "10.2", "11.0">;
def cusparseCsrsv_solveEx : Function, Unsupported, CUDA<"8.0", "10.2", "11.0">;
def cusparseDbsrmv : Function, HIP<"3.5">;
def cusparseDbsrsv2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseDbsrsv2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseDbsrsv2_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6">;
def cusparseDbsrsv2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseDbsrxmv : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
def cusparseDcsrmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDcsrmv_mp : Function, Unsupported, CUDA<"8.0", "10.2", "11.0">;
def cusparseDcsrsv2_analysis : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseDcsrsv2_bufferSize : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseDcsrsv2_bufferSizeExt : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2">;
def cusparseDcsrsv2_solve : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseDcsrsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDcsrsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDgemvi : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseDgemvi_bufferSize : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseDhybmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDhybsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDhybsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSbsrmv : Function, HIP<"3.5">;
def cusparseSbsrsv2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseSbsrsv2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseSbsrsv2_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6">;
def cusparseSbsrsv2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseSbsrxmv : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
def cusparseScsrmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseScsrmv_mp : Function, Unsupported, CUDA<"8.0", "10.2", "11.0">;
def cusparseScsrsv2_analysis : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseScsrsv2_bufferSize : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseScsrsv2_bufferSizeExt : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2">;
def cusparseScsrsv2_solve : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseScsrsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseScsrsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSgemvi : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseSgemvi_bufferSize : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseShybmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseShybsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseShybsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseXbsrsv2_zeroPivot : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseXcsrsv2_zeroPivot : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"1.9.2", "5.6">;
def cusparseZbsrmv : Function, HIP<"3.5">;
def cusparseZbsrsv2_analysis : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseZbsrsv2_bufferSize : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseZbsrsv2_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6">;
def cusparseZbsrsv2_solve : Function, CUDA<deprecated = "12.2">,
  HIP<"3.6", "6.2">;
def cusparseZbsrxmv : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
def cusparseZcsrmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZcsrmv_mp : Function, Unsupported, CUDA<"8.0", "10.2", "11.0">;
def cusparseZcsrsv2_analysis : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1", "5.6">;
def cusparseZcsrsv2_bufferSize : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1", "5.6">;
def cusparseZcsrsv2_bufferSizeExt : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1">;
def cusparseZcsrsv2_solve : Function,
  CUDA<deprecated = "11.3", removed = "12.0">, HIP<"3.1", "5.6">;
def cusparseZcsrsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZcsrsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZgemvi : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseZgemvi_bufferSize : Function, CUDA<"7.5">, HIP<"4.3">;
def cusparseZhybmv : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZhybsv_analysis : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZhybsv_solve : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;

// Extra
def cusparseCcsrgeam : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.5", "3.9">;
def cusparseCcsrgeam2 : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseCcsrgeam2_bufferSizeExt : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseCcsrgemm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCcsrgemm2 : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseCcsrgemm2_bufferSizeExt : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"3.1", "3.9">;
def cusparseDcsrgeam : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.5", "3.9">;
def cusparseDcsrgeam2 : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseDcsrgeam2_bufferSizeExt : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseDcsrgemm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"2.8", "3.9">;
def cusparseDcsrgemm2 : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"2.8", "3.9">;
def cusparseDcsrgemm2_bufferSizeExt : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"2.8", "3.9">;
def cusparseScsrgeam : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.5", "3.9">;
def cusparseScsrgeam2 : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseScsrgeam2_bufferSizeExt : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseScsrgemm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"2.8", "3.9">;
def cusparseScsrgemm2 : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"2.8", "3.9">;
def cusparseScsrgemm2_bufferSizeExt : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"2.8", "3.9">;
def cusparseXcsrgeam2Nnz : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseXcsrgeamNnz : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.5", "3.9">;
def cusparseXcsrgemm2Nnz : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"2.8", "3.9">;
def cusparseXcsrgemmNnz : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"2.8", "3.9">;
def cusparseZcsrgeam : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.5", "3.9">;
def cusparseZcsrgeam2 : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseZcsrgeam2_bufferSizeExt : Function, CUDA<"10.0">, HIP<"3.5">;
def cusparseZcsrgemm : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZcsrgemm2 : Function, CUDA<deprecated = "11.0", removed = "12.0">,
  HIP<"3.1", "3.9">;
def cusparseZcsrgemm2_bufferSizeExt : Function,
  CUDA<deprecated = "11.0", removed = "12.0">, HIP<"3.1", "3.9">;
} // CuSPARSE
