//===- thrust/copy.h - Part of Thrust ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_THRUST_COPY_H
#define CU2X_TEST_THRUST_COPY_H

#include <thrust/detail/declarations.h>

#endif // CU2X_TEST_THRUST_COPY_H
