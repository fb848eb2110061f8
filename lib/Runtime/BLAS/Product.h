//===- Product.h - Products of general matrices -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every gemm function fills in a Product, which checks, orders and computes it.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_BLAS_PRODUCT_H
#define CU2X_LIB_RUNTIME_BLAS_PRODUCT_H

#include "Numbers.h"

namespace cu2x {
namespace blas {

/// A matrix as an argument: one, one for each product of a batch, `Stride`
/// elements apart, or a list of pointers in device memory.
struct Operand {
  const void *Memory = nullptr;
  Element Type = Element::Float;
  int Leading = 0;
  long long Stride = 0;
  bool IsList = false;
};

/// C = alpha * op(A) * op(B) + beta * C, for each member of a batch.
struct Product {
  cu2xblasHandle_t Handle;
  const char *Function;
  cu2xblasOperation_t TransA, TransB;
  int M, N, K;
  const void *Alpha, *Beta;
  /// The type of alpha and beta.
  Element Factor = Element::Float;
  Operand A, B, C;
  int Count = 1;

  cu2xblasStatus_t compute() const;
};

} // namespace blas
} // namespace cu2x

#endif // CU2X_LIB_RUNTIME_BLAS_PRODUCT_H
