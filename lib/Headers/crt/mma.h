//===- crt/mma.h - Warp matrix operations -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CRT_MMA_H
#define CU2X_HEADERS_CRT_MMA_H

#include "../mma.h"

#endif // CU2X_HEADERS_CRT_MMA_H
