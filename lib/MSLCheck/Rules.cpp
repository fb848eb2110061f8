//===- Rules.cpp - The rules that the judge knows by name -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rules.h"

#include "cu2x/MSLCheck/Check.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x::mslcheck;
using llvm::StringRef;

namespace {
struct RuleRow {
  const char *Name;
  const char *Text;
};
} // namespace

static constexpr RuleRow Rows[] = {
#define MSL_RULE(ID, NAME, TEXT) {NAME, TEXT},
#include "Rules.def"
};

StringRef cu2x::mslcheck::nameOf(Rule R) {
  return Rows[static_cast<unsigned>(R)].Name;
}

void cu2x::mslcheck::printRules(llvm::raw_ostream &OS) {
  for (const RuleRow &Row : Rows)
    OS << llvm::left_justify(Row.Name, 26) << Row.Text << '\n';
}
