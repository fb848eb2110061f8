//===- cuda.h - The driver's declarations on the CPU ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_H
#define CU2X_SIMT_CUDA_H

// The bundled header would take its own neighbour.
#include "library_types.h"
#include_next <cuda.h>

#endif // CU2X_SIMT_CUDA_H
