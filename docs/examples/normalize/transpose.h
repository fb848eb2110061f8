//===- transpose.h - Transposes matrices on the GPU -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include <cuda_runtime.h>

/// Writes the transposed \p In, a row-major matrix, to \p Out. Both lie in
/// device memory and do not overlap.
cudaError_t transpose(const float *In, float *Out, int Rows, int Columns,
                      cudaStream_t Stream);
