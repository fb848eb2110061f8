//===- Rules.h - The rules that the judge knows by name ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_MSLCHECK_RULES_H
#define CU2X_LIB_MSLCHECK_RULES_H

#include "llvm/ADT/StringRef.h"

namespace cu2x::mslcheck {

enum class Rule : unsigned {
#define MSL_RULE(ID, NAME, TEXT) ID,
#include "Rules.def"
};

/// The stable name of \p R.
llvm::StringRef nameOf(Rule R);

} // namespace cu2x::mslcheck

#endif // CU2X_LIB_MSLCHECK_RULES_H
