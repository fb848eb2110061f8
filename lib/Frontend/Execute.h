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

namespace cu2x::frontend {

/// Runs \p Action over the unit. Errors become messages, also those of the
/// driver; nothing is printed, and nothing outside of the request is read.
void execute(const ParseRequest &Request, std::vector<ParseMessage> &Errors,
             clang::FrontendAction &Action);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_EXECUTE_H
