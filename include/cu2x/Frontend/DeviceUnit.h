//===- DeviceUnit.h - The AST of the device side of a unit -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_FRONTEND_DEVICEUNIT_H
#define CU2X_FRONTEND_DEVICEUNIT_H

#include "cu2x/Frontend/Parser.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace clang {
class Sema;
} // namespace clang

namespace cu2x::frontend {

/// Parses a unit, whose arguments ask for the device side, and hands it to
/// \p Use once all templates are instantiated; the AST ends with the call. It
/// is handed over despite errors: they are in \p Errors, and what they touch is
/// marked invalid in the AST or holds recovery expressions. Headers that are
/// not found are skipped and added to \p Missing.
void parseDevice(const ParseRequest &Request, std::vector<ParseMessage> &Errors,
                 std::vector<std::string> &Missing,
                 llvm::function_ref<void(clang::Sema &)> Use);

} // namespace cu2x::frontend

#endif // CU2X_FRONTEND_DEVICEUNIT_H
