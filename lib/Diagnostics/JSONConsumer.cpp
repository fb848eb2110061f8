//===- JSONConsumer.cpp - Findings for programs -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/JSONConsumer.h"
#include "cu2x/Diagnostics/LineTable.h"

using namespace cu2x;
using namespace cu2x::diag;
using llvm::StringRef;
namespace json = llvm::json;

json::Value diag::toJSON(llvm::ArrayRef<Finding> Findings, StringRef Original,
                         const std::set<std::pair<unsigned, Kind>> &Maybe) {
  LineTable Lines(Original);
  // Source text need not be UTF-8, JSON must be.
  auto String = [](StringRef Text) {
    return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
  };
  json::Array Result;
  for (const Finding &F : Findings) {
    const Row &R = row(F.K);
    json::Array Edits;
    for (const Replacement &E : F.Edits)
      Edits.push_back(json::Object{{"offset", E.Offset},
                                   {"length", E.Length},
                                   {"text", String(E.Text)}});
    json::Object Object{
        {"file", String(F.Path)},
        {"line", Lines.lineOf(F.Offset)},
        {"column", Lines.columnOf(F.Offset)},
        {"offset", F.Offset},
        {"length", F.Length},
        {"id", id(R)},
        {"name", R.Name},
        {"severity", Maybe.count({F.Offset, F.K}) ? "maybe" : name(R.Sev)},
        {"effort", name(R.Eff)},
        {"refusal", R.Refusal},
        {"message", String(F.text())},
        {"fix", String(F.fix())},
    };
    if (!F.Edits.empty()) {
      Object["edits"] = std::move(Edits);
      Object["fixClass"] = name(F.Class);
    }
    Result.push_back(std::move(Object));
  }
  return Result;
}
