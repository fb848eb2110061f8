//===- nvToolsExt.h - Annotations for profilers -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_NVTOOLSEXT_H
#define CU2X_HEADERS_NVTOOLSEXT_H

#include "nvtx3/nvToolsExt.h"

#endif // CU2X_HEADERS_NVTOOLSEXT_H
