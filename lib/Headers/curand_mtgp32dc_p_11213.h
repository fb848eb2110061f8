//===- curand_mtgp32dc_p_11213.h - Parameters of the MTGP32 generators *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CURAND_MTGP32DC_P_11213_H
#define CU2X_HEADERS_CURAND_MTGP32DC_P_11213_H

#include "curand_mtgp32_host.h"

#endif // CU2X_HEADERS_CURAND_MTGP32DC_P_11213_H
