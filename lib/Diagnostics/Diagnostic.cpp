//===- Diagnostic.cpp - Registry and findings --------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/Diagnostic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <tuple>

using namespace cu2x;
using namespace cu2x::diag;
using llvm::StringRef;

static const Row Rows[] = {
#define CU2X_DIAGNOSTIC(Enumerator, Number, Name, Sev, Eff, Refusal, Text,     \
                        Fix)                                                   \
  {Kind::Enumerator, Number,  Name, Severity::Sev,                             \
   Effort::Eff,      Refusal, Text, Fix},
#include "cu2x/Diagnostics/Diagnostics.inc"
};

llvm::ArrayRef<Row> diag::rows() { return Rows; }

const Row &diag::row(Kind K) { return Rows[static_cast<unsigned>(K)]; }

const Row *diag::lookup(StringRef IDOrName) {
  StringRef Digits = IDOrName;
  Digits.consume_front_insensitive("CU2X");
  unsigned Number = 0;
  bool IsNumber = !Digits.getAsInteger(10, Number);
  auto *Found = llvm::find_if(Rows, [&](const Row &R) {
    return IsNumber ? R.Number == Number : R.Name == IDOrName;
  });
  return Found == std::end(Rows) ? nullptr : Found;
}

std::string diag::id(const Row &R) { return "CU2X" + llvm::utostr(R.Number); }

/// \p Template with {N} replaced by argument N; an argument that was not given
/// is empty.
static std::string filled(StringRef Template,
                          llvm::ArrayRef<std::string> Args) {
  std::string Result;
  while (!Template.empty()) {
    auto [Before, After] = Template.split('{');
    Result += Before;
    if (Before.size() == Template.size())
      break;
    size_t Index = 0;
    StringRef Rest = After;
    if (!Rest.consumeInteger(10, Index) && Rest.consume_front("}")) {
      if (Index < Args.size())
        Result += Args[Index];
      Template = Rest;
    } else {
      Result += '{';
      Template = After;
    }
  }
  return Result;
}

std::string Finding::text() const { return filled(row(K).Text, Args); }

std::string Finding::fix() const { return filled(row(K).Fix, Args); }

static auto key(const Finding &F) {
  return std::tie(F.Path, F.Offset, F.Length, F.K, F.Args);
}

bool Finding::operator<(const Finding &O) const { return key(*this) < key(O); }

bool Finding::operator==(const Finding &O) const {
  return key(*this) == key(O);
}

void diag::sortUnique(std::vector<Finding> &Findings) {
  llvm::sort(Findings);
  Findings.erase(llvm::unique(Findings), Findings.end());
}
