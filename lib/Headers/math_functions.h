//===- math_functions.h - Device math functions -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_MATH_FUNCTIONS_H
#define CU2X_HEADERS_MATH_FUNCTIONS_H

#include "__cu2x_prelude.h"

#endif // CU2X_HEADERS_MATH_FUNCTIONS_H
