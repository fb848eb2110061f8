//===- mathconstants.h - Mathematical constants -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Those of CUDA's math_constants.h that its host code can use: infinities and
// numbers that are none are made by functions of the device there.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_MATHCONSTANTS_H
#define CU2X_MATHCONSTANTS_H

#include "cu2x/runtime.h"

#include "cu2x/runtime/mathconstants.inc"

#endif // CU2X_MATHCONSTANTS_H
