//===- cuda.h - CUDA driver API ---------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_H
#define CU2X_HEADERS_CUDA_H

#define __cuda_cuda_h__
#ifndef CUDA_VERSION
#define CUDA_VERSION 13000
#endif
#include "__cu2x_prelude.h"
#include "__cu2x_driver_api.h"
#include "__cu2x_driver_graphs.h"
#include "__cu2x_driver_versions.h"

#endif // CU2X_HEADERS_CUDA_H
