//===- Check.h - Checks of a call's arguments -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A table of conditions for each call: the BLAS of the CPU ends the program on
// arguments that cuBLAS refuses with a status.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_BLAS_CHECK_H
#define CU2X_LIB_RUNTIME_BLAS_CHECK_H

#include "Call.h"
#include <algorithm>
#include <initializer_list>

namespace cu2x {
namespace blas {

/// A condition that an argument has to meet.
struct Requirement {
  bool Met;
  const char *Argument;
};

/// The status for a call: SUCCESS when every requirement is met, else
/// NOT_INITIALIZED without a handle or INVALID_VALUE with a message that names
/// the first argument at fault.
inline cu2xblasStatus_t check(cu2xblasHandle_t Handle, const char *Function,
                              std::initializer_list<Requirement> Requirements) {
  if (!Handle)
    return CU2XBLAS_STATUS_NOT_INITIALIZED;
  for (const Requirement &Each : Requirements)
    if (!Each.Met)
      return invalid(Function, Each.Argument);
  return CU2XBLAS_STATUS_SUCCESS;
}

inline Requirement size(int Value, const char *Argument) {
  return {Value >= 0, Argument};
}
inline Requirement increment(int Value, const char *Argument) {
  return {Value != 0, Argument};
}
inline Requirement leading(int Value, int Rows, const char *Argument) {
  return {Value >= std::max(1, Rows), Argument};
}
inline Requirement operation(cu2xblasOperation_t Value, const char *Argument) {
  return {Value == CU2XBLAS_OP_N || Value == CU2XBLAS_OP_T ||
              Value == CU2XBLAS_OP_C,
          Argument};
}
inline Requirement fill(cu2xblasFillMode_t Value) {
  return {Value == CU2XBLAS_FILL_MODE_LOWER ||
              Value == CU2XBLAS_FILL_MODE_UPPER,
          "uplo"};
}
inline Requirement diagonal(cu2xblasDiagType_t Value) {
  return {Value == CU2XBLAS_DIAG_UNIT || Value == CU2XBLAS_DIAG_NON_UNIT,
          "diag"};
}
inline Requirement side(cu2xblasSideMode_t Value) {
  return {Value == CU2XBLAS_SIDE_LEFT || Value == CU2XBLAS_SIDE_RIGHT, "side"};
}
template <class T>
Requirement present(const Scalar<T> &Value, const char *Argument) {
  return {!Value.missing(), Argument};
}

} // namespace blas
} // namespace cu2x

#endif // CU2X_LIB_RUNTIME_BLAS_CHECK_H
