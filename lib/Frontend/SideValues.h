//===- SideValues.h - First values on both sides ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_SIDEVALUES_H
#define CU2X_LIB_FRONTEND_SIDEVALUES_H

#include "cu2x/Frontend/UnitFacts.h"
#include "clang/AST/Decl.h"

namespace cu2x::frontend {

/// Files the type and first value of \p Var, a variable of the device, or those
/// of its instances, in \p Facts, under the side that this parse is for.
/// Returns the names that they are filed under; sets \p IsKnown to whether
/// nothing of them was left out.
std::vector<std::string> noteFirstValues(const clang::VarDecl *Var,
                                         UnitFacts &Facts, bool &IsKnown);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_SIDEVALUES_H
