//===- Classify.h - From clang's diagnostics to rules -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_CLASSIFY_H
#define CU2X_LIB_MSLCHECK_CLASSIFY_H

#include "Rules.h"

#include "cu2x/MSLCheck/Check.h"

namespace cu2x::mslcheck {

/// What becomes of a diagnostic of clang.
enum class Fate {
  Keep,    ///< With clang's own severity.
  Drop,    ///< Metal allows it, or a check of ours says it better.
  Promote, ///< A warning of clang that is an error in Metal.
};

/// What becomes of the diagnostic \p ID.
Fate fateOf(unsigned ID);

/// The rule of the diagnostic \p ID, so far as the kind alone tells it.
/// Diagnostics of many causes are looked at by refineRule.
Rule ruleOf(unsigned ID);

/// Names the rule of \p F by its text and notes, for kinds of diagnostics that
/// have many causes. Takes a rule that our own headers name in a message.
void refineRule(Finding &F);

/// \p Text with the words of Metal where clang says those of OpenCL.
std::string inMetalTerms(llvm::StringRef Text);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_CLASSIFY_H
