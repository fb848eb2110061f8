//===- MetalSpaces.h - Address spaces for the executor ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `thread` is spelt as the generic address space, since temporaries of clang
// have no other that takes them. Two things of MSL do not work so by
// themselves: variables that name it, and copies out of constant memory, which
// is no part of the generic space. docs/Rationale/ExecutingMSL.md
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PREPARE_METALSPACES_H
#define CU2X_LIB_PREPARE_METALSPACES_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Rewrite/Edit.h"

namespace cu2x::prepare {

/// Takes `thread` away from variables, which are in thread memory without it.
void dropThreadOfVariables(const frontend::TokenBuffer &T, EditSet &Edits);

/// Declares in each class the copies that it has implicitly, out of constant
/// memory and out of all other spaces.
void declareCopies(const frontend::TokenBuffer &T, EditSet &Edits);

} // namespace cu2x::prepare

#endif // CU2X_LIB_PREPARE_METALSPACES_H
