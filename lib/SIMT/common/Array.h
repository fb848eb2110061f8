//===- Array.h - What a CUDA array is ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_ARRAY_H
#define CU2X_SIMT_ARRAY_H

#include "simt/image.h"

struct cudaArray {
  cu2x::cuda::Image I;
  unsigned Flags = 0;
};

#endif // CU2X_SIMT_ARRAY_H
