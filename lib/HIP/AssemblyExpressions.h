//===- AssemblyExpressions.h - PTX as expressions ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_ASSEMBLYEXPRESSIONS_H
#define CU2X_LIB_HIP_ASSEMBLYEXPRESSIONS_H

#include "FileContext.h"

namespace cu2x::hip {

/// One statement of assembly, taken apart.
struct AssemblyText {
  frontend::TokenIndex Asm;      ///< the keyword
  frontend::TokenIndex Open;     ///< its parenthesis
  frontend::TokenIndex Operands; ///< the colon or parenthesis behind the text
  llvm::StringRef Code;          ///< as between the quotes
};

/// Writes \p A, whose operands have the types of \p Fact, as C++. False, with
/// nothing changed, where an instruction has no row or where the result would
/// not be exact.
bool rewriteAssembly(FileContext &File, const AssemblyText &A,
                     const frontend::AssemblyFact &Fact);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_ASSEMBLYEXPRESSIONS_H
