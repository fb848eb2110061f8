//===- cublas_api.h - The same as cublas_v2.h -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUBLAS_API_H
#define CU2X_SIMT_CUBLAS_API_H

#include "cublas_v2.h"

#endif // CU2X_SIMT_CUBLAS_API_H
