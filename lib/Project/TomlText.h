//===- TomlText.h - Keys of TOML --------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_TOMLTEXT_H
#define CU2X_LIB_PROJECT_TOMLTEXT_H

#include "BuildEditor.h"

namespace cu2x::project {

/// Adds the keys of each table of \p Text, in whichever way it is spelled.
void readTomlKeys(llvm::StringRef Text, NameGroups &Groups);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_TOMLTEXT_H
