//===- Parameters.h - Parameters of kernels, as tokens ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PREPARE_PARAMETERS_H
#define CU2X_LIB_PREPARE_PARAMETERS_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Prepare/Source.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace cu2x::prepare {

/// Words that take arguments in parentheses and belong to a declaration.
bool isAttribute(llvm::StringRef Word);

/// The name of the parameter \p R declares, with `...` behind a pack; empty
/// when it has none or its declarator is not a simple one.
std::string parameterName(const frontend::TokenBuffer &T,
                          frontend::TokenRange R);

/// Whether the parameter \p R is a reference, as its tokens tell.
bool isReference(const frontend::TokenBuffer &T, frontend::TokenRange R);

/// Whether \p Word is `__device__` or `__host__`, or a macro of \p Macros that
/// stands for these.
bool isSide(llvm::StringRef Word, const KernelMacros &Macros);

} // namespace cu2x::prepare

#endif // CU2X_LIB_PREPARE_PARAMETERS_H
