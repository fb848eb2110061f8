//===- Diagnostic.cpp - Registry and findings -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/Diagnostic.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include <tuple>

using namespace cu2x;
using namespace cu2x::diag;
using llvm::StringRef;

static const Row Rows[] = {
#define CU2X_DIAGNOSTIC(Enumerator, Number, Name, Sev, Eff, Refusal, Targets,  \
                        BeforeROCm, Text, Fix)                                 \
  {Kind::Enumerator, Number, Name,       Severity::Sev, Effort::Eff,           \
   Refusal,          Targets, BeforeROCm, Text,          Fix},
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

StringRef diag::name(Severity S) {
  switch (S) {
  case Severity::Wrong:
    return "wrong";
  case Severity::Hang:
    return "hang";
  case Severity::Build:
    return "build";
  case Severity::Slow:
    return "slow";
  case Severity::Info:
    return "info";
  }
  llvm_unreachable("every severity has a name");
}

StringRef diag::name(Effort E) {
  switch (E) {
  case Effort::Low:
    return "low";
  case Effort::Medium:
    return "medium";
  case Effort::High:
    return "high";
  }
  llvm_unreachable("every effort has a name");
}

StringRef diag::name(FixClass C) {
  switch (C) {
  case FixClass::Safe:
    return "safe";
  case FixClass::Placeholder:
    return "placeholder";
  case FixClass::Maybe:
    return "maybe";
  }
  llvm_unreachable("every class of fixes has a name");
}

std::string diag::id(const Row &R) { return "CU2X" + llvm::utostr(R.Number); }

/// \p Template with {N} or {N|default} replaced by argument N. Without a
/// default an argument that was not given is empty.
static std::string filled(StringRef Template,
                          llvm::ArrayRef<std::string> Args) {
  std::string Result;
  while (!Template.empty()) {
    auto [Before, Rest] = Template.split('{');
    Result += Before;
    auto [Argument, After] = Rest.split('}');
    auto [Digits, Default] = Argument.split('|');
    size_t Index = 0;
    if (!Digits.getAsInteger(10, Index))
      Result +=
          Index < Args.size() && !Args[Index].empty() ? Args[Index] : Default;
    Template = After;
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
