//===- JSONConsumer.cpp - Findings for programs -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/JSONConsumer.h"
#include "llvm/ADT/STLExtras.h"
#include <vector>

using namespace cu2x;
using namespace cu2x::diag;
using llvm::StringRef;
namespace json = llvm::json;

json::Value diag::toJSON(llvm::ArrayRef<Finding> Findings, StringRef Original) {
  std::vector<size_t> LineStarts = {0};
  for (size_t I = 0; I < Original.size(); ++I)
    if (Original[I] == '\n')
      LineStarts.push_back(I + 1);

  // Source text need not be UTF-8, JSON must be.
  auto String = [](StringRef Text) {
    return json::isUTF8(Text) ? Text.str() : json::fixUTF8(Text);
  };
  json::Array Result;
  for (const Finding &F : Findings) {
    const Row &R = row(F.K);
    auto Line = llvm::upper_bound(LineStarts, size_t(F.Offset));
    Result.push_back(json::Object{
        {"file", String(F.Path)},
        {"line", int64_t(Line - LineStarts.begin())},
        {"column", int64_t(F.Offset - *std::prev(Line) + 1)},
        {"offset", F.Offset},
        {"length", F.Length},
        {"id", id(R)},
        {"name", R.Name},
        {"severity", name(R.Sev)},
        {"effort", name(R.Eff)},
        {"refusal", R.Refusal},
        {"message", String(F.text())},
        {"fix", String(F.fix())},
    });
  }
  return Result;
}
