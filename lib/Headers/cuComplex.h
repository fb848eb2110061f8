//===- cuComplex.h - Complex numbers ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUCOMPLEX_H
#define CU2X_HEADERS_CUCOMPLEX_H

#define CU_COMPLEX_H_

#include "__cu2x_prelude.h"

typedef float2 cuFloatComplex;
typedef double2 cuDoubleComplex;
typedef cuFloatComplex cuComplex;

CU2X_HD float cuCrealf(cuFloatComplex);
CU2X_HD float cuCimagf(cuFloatComplex);
CU2X_HD cuFloatComplex make_cuFloatComplex(float, float);
CU2X_HD cuFloatComplex cuConjf(cuFloatComplex);
CU2X_HD cuFloatComplex cuCaddf(cuFloatComplex, cuFloatComplex);
CU2X_HD cuFloatComplex cuCsubf(cuFloatComplex, cuFloatComplex);
CU2X_HD cuFloatComplex cuCmulf(cuFloatComplex, cuFloatComplex);
CU2X_HD cuFloatComplex cuCdivf(cuFloatComplex, cuFloatComplex);
CU2X_HD float cuCabsf(cuFloatComplex);
CU2X_HD double cuCreal(cuDoubleComplex);
CU2X_HD double cuCimag(cuDoubleComplex);
CU2X_HD cuDoubleComplex make_cuDoubleComplex(double, double);
CU2X_HD cuDoubleComplex cuConj(cuDoubleComplex);
CU2X_HD cuDoubleComplex cuCadd(cuDoubleComplex, cuDoubleComplex);
CU2X_HD cuDoubleComplex cuCsub(cuDoubleComplex, cuDoubleComplex);
CU2X_HD cuDoubleComplex cuCmul(cuDoubleComplex, cuDoubleComplex);
CU2X_HD cuDoubleComplex cuCdiv(cuDoubleComplex, cuDoubleComplex);
CU2X_HD double cuCabs(cuDoubleComplex);
CU2X_HD cuComplex make_cuComplex(float, float);
CU2X_HD cuDoubleComplex cuComplexFloatToDouble(cuFloatComplex);
CU2X_HD cuFloatComplex cuComplexDoubleToFloat(cuDoubleComplex);
CU2X_HD cuComplex cuCfmaf(cuComplex, cuComplex, cuComplex);
CU2X_HD cuDoubleComplex cuCfma(cuDoubleComplex, cuDoubleComplex,
                               cuDoubleComplex);

#endif // CU2X_HEADERS_CUCOMPLEX_H
