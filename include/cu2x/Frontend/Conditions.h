//===- Conditions.h - What conditions say as they are written ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Of an `#if` whose operands are numbers the text decides, whatever is defined
/// where it is compiled: `#if 0 && X` is for nobody.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_CONDITIONS_H
#define CU2X_FRONTEND_CONDITIONS_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Frontend/UnitFacts.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace cu2x::frontend {

/// Whether a macro is defined, where that is known.
using DefinedMacros = llvm::function_ref<std::optional<bool>(llvm::StringRef)>;

/// Whether the value of token \p I may change that of the condition it stands
/// in, where \p IsDefined holds: `1 || I` and `0 && I` it does not change.
bool mayDecide(const TokenBuffer &T, TokenIndex I, DefinedMacros IsDefined);

/// The regions of \p T that nothing compiles however macros are defined. What a
/// name between numbers stands for may reach beyond it, as `1 || 1` does behind
/// `0 &&`; there the parser, which left \p Facts, has to say the same.
llvm::BitVector deadRegions(const TokenBuffer &T, const FileFacts &Facts);

/// The regions of \p T that are not compiled where macros are as \p IsDefined
/// says. Those that are defined count as 1.
llvm::BitVector skippedRegions(const TokenBuffer &T, DefinedMacros IsDefined);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_CONDITIONS_H
