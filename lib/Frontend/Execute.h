//===- Execute.h - Run an action of clang over one unit -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_EXECUTE_H
#define CU2X_LIB_FRONTEND_EXECUTE_H

#include "cu2x/Frontend/Parser.h"
#include "clang/Frontend/FrontendAction.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace clang {
class CompilerInvocation;
} // namespace clang

namespace cu2x::frontend {

/// Runs \p Action over the unit. Errors become messages, also those of the
/// driver; nothing is printed, and nothing outside of the request is read.
/// \p Adjust, if any, may change how Clang is run, and with false it keeps
/// Clang from running. Returns whether Clang has run.
bool execute(const ParseRequest &Request, std::vector<ParseMessage> &Errors,
             clang::FrontendAction &Action,
             llvm::function_ref<bool(clang::CompilerInvocation &)> Adjust = {});

/// Lets \p Invocation take its one `-include` from what
/// precompileDeclarations() has put into \p Folder; false where that has
/// nothing for it.
bool usePrecompiled(clang::CompilerInvocation &Invocation,
                    llvm::StringRef Folder);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_EXECUTE_H
