//===- curand_philox4x32_x.h - Random numbers in device code ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CURAND_PHILOX4X32_X_H
#define CU2X_HEADERS_CURAND_PHILOX4X32_X_H

#include "curand_kernel.h"

#endif // CU2X_HEADERS_CURAND_PHILOX4X32_X_H
