//===- Literals.h - String literals and what follows ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TRANSLATION_LITERALS_H
#define CU2X_TRANSLATION_LITERALS_H

#include "cu2x/Frontend/TokenBuffer.h"

namespace cu2x {

/// Whether \p Suffix, which stands behind a string literal of \p T without a
/// blank and begins with an underscore, is the name of a macro: of the
/// compiler's and its headers', as no suffix of a program's begins with two, or
/// of the file.
bool isMacroSuffix(const frontend::TokenBuffer &T, llvm::StringRef Suffix);

} // namespace cu2x

#endif // CU2X_TRANSLATION_LITERALS_H
