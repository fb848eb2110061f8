//===- Includes.cpp - Where includes are and go -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Translation/EditContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::frontend;
using llvm::StringRef;

bool cu2x::isProjectHeader(const EditContext &File, const Directive &D) {
  auto Fact = File.Facts.Includes.find(File.Tokens[D.First].Offset);
  if (Fact != File.Facts.Includes.end())
    return Fact->second.Found && !Fact->second.IsCuda;
  // The parser never came here; look where a quoted name is looked up first.
  llvm::SmallString<256> Path(llvm::sys::path::parent_path(File.Facts.Path));
  llvm::sys::path::append(Path, D.FileName);
  return !D.Angled && llvm::sys::fs::exists(Path);
}

void cu2x::deleteInclude(EditContext &File, const Directive &D) {
  const TokenBuffer &T = File.Tokens;
  unsigned Begin = T[D.First].Offset;
  unsigned End = D.NameOffset + D.NameLength;
  unsigned LineBegin = T.startOfLine(Begin), LineEnd = T.nextLine(End - 1);
  StringRef Before = T.text().slice(LineBegin, Begin);
  StringRef After = T.text().slice(End, LineEnd);
  if (Before.trim().empty() && After.trim().empty())
    File.Edits.replace(LineBegin, LineEnd - LineBegin, "");
  else
    File.Edits.replace(Begin, End - Begin, "");
}

/// The line of \p I, or of the first one of the conditions around it; \p J
/// directives are in front of it.
static unsigned outermostLine(const TokenBuffer &T, TokenIndex I, unsigned J) {
  llvm::ArrayRef<Directive> Ds = T.directives();
  unsigned Depth = 0;
  for (unsigned Region = T[I].Region;
       Region && !T.regions()[Region].IsIncludeGuard;
       Region = T.regions()[Region].Parent)
    ++Depth;
  while (Depth > 0 && J > 0) {
    --J;
    I = Ds[J].First;
    if (Ds[J].K == Directive::Conditional && Ds[J].Name.starts_with("if"))
      --Depth;
  }
  return T.startOfLine(T[I].Offset);
}

unsigned cu2x::outermostLine(const TokenBuffer &T, const Directive &D) {
  return ::outermostLine(T, D.First, &D - T.directives().data());
}

unsigned cu2x::insertionPoint(const TokenBuffer &T, const Directive *Before) {
  unsigned FirstCode = T.text().size();
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].Directive < 0) {
      FirstCode = ::outermostLine(
          T, I, I == 0 ? 0 : static_cast<unsigned>(T[I - 1].Directive) + 1);
      break;
    }
  llvm::ArrayRef<Directive> Ds = T.directives();
  unsigned Top = T.startOfLine(0);
  if (Ds.empty())
    return Top;
  for (unsigned I = 0; I < Ds.size(); ++I) {
    const Directive &D = Ds[I];
    if (D.K == Directive::Pragma && T.is(D.First + 2, "once"))
      return T.nextLine(T[D.Last].Offset);
    if (I == 0 && D.Name == "ifndef" && Ds.size() > 1 &&
        Ds[1].K == Directive::Pragma)
      return T.nextLine(T[D.Last].Offset); // a guard around #pragma once
    if (D.K == Directive::Conditional && D.Name.starts_with("if") &&
        T.regions()[T[D.First].Region].IsIncludeGuard && I + 1 < Ds.size())
      return T.nextLine(T[Ds[I + 1].Last].Offset);
    if (D.K == Directive::Include || &D == Before)
      return std::min(FirstCode, outermostLine(T, D));
  }
  return Top;
}
