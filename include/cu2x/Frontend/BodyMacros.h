//===- BodyMacros.h - Macros that are bodies of functions -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_BODYMACROS_H
#define CU2X_FRONTEND_BODYMACROS_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "llvm/ADT/StringMap.h"

namespace cu2x::frontend {

/// What a use of a macro behind the parameters of a function is.
enum class BodyMacro {
  Whole, ///< the function's body: `#define BODY { *p = 1; }`
  Part,  ///< no more than its begin: `#define BEGIN {`
  /// the parameters as well, and mostly the name: `#define K k(int *p) { ... }`
  Function,
};
using BodyMacros = llvm::StringMap<BodyMacro>;

/// The first token of what the macro that \p Define defines stands for; behind
/// its last token if that is nothing.
TokenIndex bodyOfDefine(const TokenBuffer &T, const Directive &Define);

/// Adds the macros of \p T that have braces. Returns whether there was a new
/// one: a macro may be made of others.
bool findBodyMacros(const TokenBuffer &T, BodyMacros &Macros);

/// The last token of the use of a macro at \p I, which may have arguments.
TokenIndex endOfMacroUse(const TokenBuffer &T, TokenIndex I);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_BODYMACROS_H
