//===- hipblas.h - hipBLAS for programs on the CPU --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// hip/names.h has the names. The values of the enumerations are cuBLAS's.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_HIPBLAS_H
#define CU2X_SIMT_HIPBLAS_H

#include "hip/hip_runtime.h"

#include "cublas_v2.h"

// hipBLAS has numbers of its own for what cuBLAS takes as these.
typedef __half hipblasHalf;
typedef __nv_bfloat16 hipblasBfloat16;

#endif // CU2X_SIMT_HIPBLAS_H
