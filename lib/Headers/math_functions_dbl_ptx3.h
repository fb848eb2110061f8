//===- math_functions_dbl_ptx3.h - Double precision intrinsics --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_MATH_FUNCTIONS_DBL_PTX3_H
#define CU2X_HEADERS_MATH_FUNCTIONS_DBL_PTX3_H

#include "__cu2x_prelude.h"

#endif // CU2X_HEADERS_MATH_FUNCTIONS_DBL_PTX3_H
