//===- CBLAS.h - The BLAS of the CPU, for both types ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Overloads of the C interface, so that the functions are written once, and the
// translation of cuBLAS's enumerations. On a Mac the interface is Accelerate's.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_BLAS_CBLAS_H
#define CU2X_LIB_RUNTIME_BLAS_CBLAS_H

#include "cu2x/blas.h"
#ifdef __APPLE__
#include <Accelerate/Accelerate.h>
#else
#include <cblas.h>
#endif

namespace cu2x {
namespace blas {

#define CU2X_OVERLOAD(Name)                                                    \
  template <class... Args> auto Name(float, Args... Arguments) {               \
    return cblas_s##Name(Arguments...);                                        \
  }                                                                            \
  template <class... Args> auto Name(double, Args... Arguments) {              \
    return cblas_d##Name(Arguments...);                                        \
  }
/// The functions of the C interface. The first argument chooses the type.
namespace cpu {
CU2X_OVERLOAD(asum)
CU2X_OVERLOAD(axpy)
CU2X_OVERLOAD(copy)
CU2X_OVERLOAD(dot)
CU2X_OVERLOAD(nrm2)
CU2X_OVERLOAD(rot)
CU2X_OVERLOAD(rotg)
CU2X_OVERLOAD(rotm)
CU2X_OVERLOAD(rotmg)
CU2X_OVERLOAD(scal)
CU2X_OVERLOAD(swap)
CU2X_OVERLOAD(gbmv)
CU2X_OVERLOAD(gemv)
CU2X_OVERLOAD(ger)
CU2X_OVERLOAD(sbmv)
CU2X_OVERLOAD(spmv)
CU2X_OVERLOAD(spr)
CU2X_OVERLOAD(spr2)
CU2X_OVERLOAD(symv)
CU2X_OVERLOAD(syr)
CU2X_OVERLOAD(syr2)
CU2X_OVERLOAD(tbmv)
CU2X_OVERLOAD(tbsv)
CU2X_OVERLOAD(tpmv)
CU2X_OVERLOAD(tpsv)
CU2X_OVERLOAD(trmv)
CU2X_OVERLOAD(trsv)
CU2X_OVERLOAD(gemm)
CU2X_OVERLOAD(symm)
CU2X_OVERLOAD(syrk)
CU2X_OVERLOAD(syr2k)
CU2X_OVERLOAD(trmm)
CU2X_OVERLOAD(trsm)
template <class... Args> size_t amax(float, Args... Arguments) {
  return cblas_isamax(Arguments...);
}
template <class... Args> size_t amax(double, Args... Arguments) {
  return cblas_idamax(Arguments...);
}
} // namespace cpu
#undef CU2X_OVERLOAD

/// For real numbers the conjugate transpose is the transpose.
inline CBLAS_TRANSPOSE translate(cu2xblasOperation_t Operation) {
  return Operation == CU2XBLAS_OP_N ? CblasNoTrans : CblasTrans;
}
inline CBLAS_UPLO translate(cu2xblasFillMode_t Fill) {
  return Fill == CU2XBLAS_FILL_MODE_LOWER ? CblasLower : CblasUpper;
}
inline CBLAS_DIAG translate(cu2xblasDiagType_t Diagonal) {
  return Diagonal == CU2XBLAS_DIAG_UNIT ? CblasUnit : CblasNonUnit;
}
inline CBLAS_SIDE translate(cu2xblasSideMode_t Side) {
  return Side == CU2XBLAS_SIDE_LEFT ? CblasLeft : CblasRight;
}

} // namespace blas
} // namespace cu2x

#endif // CU2X_LIB_RUNTIME_BLAS_CBLAS_H
