//===- Conversion.td - cuSPARSE ----------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = CuSPARSE in {
// Format Conversion
def cusparseCbsr2csr : Function, HIP<"3.5">;
def cusparseCcsc2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseCcsc2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCcsr2bsr : Function, CUDA<deprecated = "12.4">, HIP<"3.5">;
def cusparseCcsr2csc : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCcsr2csr_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5">;
def cusparseCcsr2csru : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseCcsr2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseCcsr2gebsr : Function, HIP<"4.1">;
def cusparseCcsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseCcsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseCcsr2hyb : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseCcsru2csr : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseCcsru2csr_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"4.2", "6.2">;
def cusparseCdense2csc : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseCdense2csr : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5">;
def cusparseCdense2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCgebsr2csr : Function, CUDA<deprecated = "12.4">, HIP<"4.1">;
def cusparseCgebsr2gebsc : Function, HIP<"4.1">;
def cusparseCgebsr2gebsc_bufferSize : Function, HIP<"4.1">;
def cusparseCgebsr2gebsc_bufferSizeExt : Function, Unsupported;
def cusparseCgebsr2gebsr : Function, HIP<"4.1">;
def cusparseCgebsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseCgebsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseChyb2csc : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseChyb2csr : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseChyb2dense : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseCnnz : Function, HIP<"3.2">;
def cusparseCnnz_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5", "6.2">;
def cusparseCreateCsru2csrInfo : Function, CUDA<deprecated = "12.2">,
  HIP<"4.2">;
def cusparseCreateIdentityPermutation : Function, CUDA<deprecated = "12.2">,
  HIP<"1.9.2", "6.2">;
def cusparseCsr2cscEx : Function, Unsupported, CUDA<"8.0", "10.2", "11.0">;
def cusparseCsr2cscEx2 : Function, CUDA<"10.1">, HIP<"5.4">;
def cusparseCsr2cscEx2_bufferSize : Function, CUDA<"10.1">, HIP<"5.4">;
def cusparseDbsr2csr : Function, HIP<"3.5">;
def cusparseDcsc2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseDcsc2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDcsr2bsr : Function, CUDA<deprecated = "12.4">, HIP<"3.5">;
def cusparseDcsr2csc : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDcsr2csr_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5">;
def cusparseDcsr2csru : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseDcsr2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseDcsr2gebsr : Function, HIP<"4.1">;
def cusparseDcsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseDcsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseDcsr2hyb : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseDcsru2csr : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseDcsru2csr_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"4.2", "6.2">;
def cusparseDdense2csc : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseDdense2csr : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5">;
def cusparseDdense2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDestroyCsru2csrInfo : Function, CUDA<deprecated = "12.2">,
  HIP<"4.2">;
def cusparseDgebsr2csr : Function, CUDA<deprecated = "12.4">, HIP<"4.1">;
def cusparseDgebsr2gebsc : Function, HIP<"4.1">;
def cusparseDgebsr2gebsc_bufferSize : Function, HIP<"4.1">;
def cusparseDgebsr2gebsc_bufferSizeExt : Function, Unsupported;
def cusparseDgebsr2gebsr : Function, HIP<"4.1">;
def cusparseDgebsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseDgebsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseDhyb2csc : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDhyb2csr : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseDhyb2dense : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseDnnz : Function, HIP<"3.2">;
def cusparseDnnz_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5", "6.2">;
def cusparseDpruneCsr2csr : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseDpruneCsr2csrByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDpruneCsr2csrByPercentage_bufferSizeExt : Function,
  CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseDpruneCsr2csrNnz : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseDpruneCsr2csrNnzByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDpruneCsr2csr_bufferSizeExt : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDpruneDense2csr : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseDpruneDense2csrByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDpruneDense2csrByPercentage_bufferSizeExt : Function,
  CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseDpruneDense2csrNnz : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDpruneDense2csrNnzByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseDpruneDense2csr_bufferSizeExt : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseHpruneCsr2csr : Function, Unsupported, CUDA<"9.0", "12.2">;
def cusparseHpruneCsr2csrByPercentage : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseHpruneCsr2csrByPercentage_bufferSizeExt : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseHpruneCsr2csrNnz : Function, Unsupported, CUDA<"9.0", "12.2">;
def cusparseHpruneCsr2csrNnzByPercentage : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseHpruneCsr2csr_bufferSizeExt : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseHpruneDense2csr : Function, Unsupported, CUDA<"9.0", "12.2">;
def cusparseHpruneDense2csrByPercentage : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseHpruneDense2csrByPercentage_bufferSizeExt : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseHpruneDense2csrNnz : Function, Unsupported, CUDA<"9.0", "12.2">;
def cusparseHpruneDense2csrNnzByPercentage : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseHpruneDense2csr_bufferSizeExt : Function, Unsupported,
  CUDA<"9.0", "12.2">;
def cusparseSbsr2csr : Function, HIP<"3.5">;
def cusparseScsc2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseScsc2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseScsr2bsr : Function, CUDA<deprecated = "12.4">, HIP<"3.5">;
def cusparseScsr2csc : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseScsr2csr_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5">;
def cusparseScsr2csru : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseScsr2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseScsr2gebsr : Function, HIP<"4.1">;
def cusparseScsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseScsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseScsr2hyb : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"1.9.2", "3.9">;
def cusparseScsru2csr : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseScsru2csr_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"4.2", "6.2">;
def cusparseSdense2csc : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseSdense2csr : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5">;
def cusparseSdense2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSgebsr2csr : Function, CUDA<deprecated = "12.4">, HIP<"4.1">;
def cusparseSgebsr2gebsc : Function, HIP<"4.1">;
def cusparseSgebsr2gebsc_bufferSize : Function, HIP<"4.1">;
def cusparseSgebsr2gebsc_bufferSizeExt : Function, Unsupported;
def cusparseSgebsr2gebsr : Function, HIP<"4.1">;
def cusparseSgebsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseSgebsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseShyb2csc : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseShyb2csr : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseShyb2dense : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseSnnz : Function, HIP<"3.2">;
def cusparseSnnz_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5", "6.2">;
def cusparseSpruneCsr2csr : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseSpruneCsr2csrByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSpruneCsr2csrByPercentage_bufferSizeExt : Function,
  CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseSpruneCsr2csrNnz : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseSpruneCsr2csrNnzByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSpruneCsr2csr_bufferSizeExt : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSpruneDense2csr : Function, CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseSpruneDense2csrByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSpruneDense2csrByPercentage_bufferSizeExt : Function,
  CUDA<"9.0", "12.2">, HIP<"3.9", "6.2">;
def cusparseSpruneDense2csrNnz : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSpruneDense2csrNnzByPercentage : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseSpruneDense2csr_bufferSizeExt : Function, CUDA<"9.0", "12.2">,
  HIP<"3.9", "6.2">;
def cusparseXcoo2csr : Function, HIP<"1.9.2">;
def cusparseXcoosortByColumn : Function, HIP<"1.9.2">;
def cusparseXcoosortByRow : Function, HIP<"1.9.2">;
def cusparseXcoosort_bufferSizeExt : Function, HIP<"1.9.2">;
def cusparseXcscsort : Function, HIP<"2.10">;
def cusparseXcscsort_bufferSizeExt : Function, HIP<"2.10">;
def cusparseXcsr2bsrNnz : Function, CUDA<deprecated = "12.4">, HIP<"3.5">;
def cusparseXcsr2coo : Function, HIP<"1.9.2">;
def cusparseXcsr2gebsrNnz : Function, HIP<"4.1">;
def cusparseXcsrsort : Function, HIP<"1.9.2">;
def cusparseXcsrsort_bufferSizeExt : Function, HIP<"1.9.2">;
def cusparseXgebsr2csr : Function, Unsupported, CUDA<deprecated = "12.4">;
def cusparseXgebsr2gebsrNnz : Function, HIP<"4.1">;
def cusparseZbsr2csr : Function, HIP<"3.5">;
def cusparseZcsc2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseZcsc2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZcsr2bsr : Function, CUDA<deprecated = "12.4">, HIP<"3.5">;
def cusparseZcsr2csc : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZcsr2csr_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5">;
def cusparseZcsr2csru : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseZcsr2dense : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseZcsr2gebsr : Function, HIP<"4.1">;
def cusparseZcsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseZcsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseZcsr2hyb : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZcsru2csr : Function, CUDA<deprecated = "12.2">, HIP<"4.2", "6.2">;
def cusparseZcsru2csr_bufferSizeExt : Function, CUDA<deprecated = "12.2">,
  HIP<"4.2", "6.2">;
def cusparseZdense2csc : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5", "5.6">;
def cusparseZdense2csr : Function, CUDA<deprecated = "11.1", removed = "12.0">,
  HIP<"3.5">;
def cusparseZdense2hyb : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZgebsr2csr : Function, CUDA<deprecated = "12.4">, HIP<"4.1">;
def cusparseZgebsr2gebsc : Function, HIP<"4.1">;
def cusparseZgebsr2gebsc_bufferSize : Function, HIP<"4.1">;
def cusparseZgebsr2gebsc_bufferSizeExt : Function, Unsupported;
def cusparseZgebsr2gebsr : Function, HIP<"4.1">;
def cusparseZgebsr2gebsr_bufferSize : Function, HIP<"4.1">;
def cusparseZgebsr2gebsr_bufferSizeExt : Function, Unsupported;
def cusparseZhyb2csc : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZhyb2csr : Function, CUDA<deprecated = "10.2", removed = "11.0">,
  HIP<"3.1", "3.9">;
def cusparseZhyb2dense : Function, Unsupported,
  CUDA<deprecated = "10.2", removed = "11.0">;
def cusparseZnnz : Function, HIP<"3.2">;
def cusparseZnnz_compress : Function, CUDA<"8.0", "12.2">, HIP<"3.5", "6.2">;

// Reorderings
def cusparseCcsrcolor : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
def cusparseDcsrcolor : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
def cusparseScsrcolor : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
def cusparseZcsrcolor : Function, CUDA<deprecated = "12.2">, HIP<"4.5", "6.2">;
} // CuSPARSE
