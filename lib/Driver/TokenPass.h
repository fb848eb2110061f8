//===- TokenPass.h - Translate where the parser crashed ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_TOKENPASS_H
#define CU2X_LIB_DRIVER_TOKENPASS_H

#include "cu2x/HIP/Translator.h"
#include "llvm/Support/Error.h"

namespace cu2x::driver {

/// Translates \p Text, the contents of \p File, by token rules alone, in a
/// process of its own: the memory of this one is suspect once its parser has
/// crashed. Fails when that process does.
llvm::Expected<UnitTranslation>
translateTokens(llvm::StringRef File, llvm::StringRef Text,
                const hip::TranslateOptions &Options);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_TOKENPASS_H
