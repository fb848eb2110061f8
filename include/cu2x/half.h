//===- half.h - The 16-bit numbers of a ported program ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For cuda_fp16.h and cuda_bf16.h. Programs that include neither may call
// anything of their own `half`.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HALF_H
#define CU2X_HALF_H

#include "cu2x/runtime.h"
#include "cu2x/runtime/half.h"

#endif // CU2X_HALF_H
