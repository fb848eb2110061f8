//===- hiprand.h - hipRAND's host functions for programs on the CPU -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// hip/names.h has the names. Numbers and values are cuRAND's.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_HIPRAND_H
#define CU2X_SIMT_HIPRAND_H

#include "hip/hip_runtime.h"

#include "curand.h"

#endif // CU2X_SIMT_HIPRAND_H
