//===- Includes.cpp - CUDA headers to HIP headers ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "cu2x/Support/Path.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

static constexpr StringRef RuntimeHeader = "hip/hip_runtime.h";

/// A name in quotes or brackets that is the project's own file, whatever CUDA
/// calls a header.
static bool isProjectHeader(const FileContext &File, const Directive &D) {
  auto Fact = File.Facts.Includes.find(File.Tokens[D.First].Offset);
  if (Fact != File.Facts.Includes.end())
    return Fact->second.Found && !Fact->second.IsCuda;
  // The parser never came here; look where a quoted name is looked up first.
  llvm::SmallString<256> Path(llvm::sys::path::parent_path(File.Facts.Path));
  llvm::sys::path::append(Path, D.FileName);
  return !D.Angled && llvm::sys::fs::exists(Path);
}

/// Headers of HIP itself that need nothing in front of them.
static bool compilesAlone(StringRef Header) {
  static const llvm::StringSet<> Names = {"hip/hip_runtime.h",
                                          "hip/hip_runtime_api.h",
                                          "hip/hip_complex.h",
                                          "hip/hip_fp16.h",
                                          "hip/hip_bf16.h",
                                          "hip/hip_fp8.h",
                                          "hip/hiprtc.h",
                                          "hip/library_types.h",
                                          "hip/hip_cooperative_groups.h",
                                          "hip/hip_profile.h",
                                          "hip/hip_common.h"};
  return Names.contains(Header);
}

static void reportHeader(FileContext &File, unsigned Offset, unsigned Length,
                         StringRef Name, const api::Entry &Row) {
  File.report(diag::Kind::UnsupportedHeader, Offset, Length,
              {Name.str(), Row.Note.str()});
}

/// Deletes the directive, and its line when nothing else is on it.
static void deleteInclude(FileContext &File, const Directive &D) {
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

/// `#include HEADER`: the name is in a macro of this file.
static void rewriteIncludeByMacro(FileContext &File, const Directive &D) {
  const TokenBuffer &T = File.Tokens;
  for (const Directive &Define : T.directives()) {
    TokenIndex Body = Define.First + 3;
    if (Define.K != Directive::Define || Body > Define.Last ||
        T.text(Define.First + 2) != T.text(D.First + 2))
      continue;
    unsigned Begin = T[Body].Offset + 1;
    StringRef Text = T.text().slice(Begin - 1, T[Define.Last].end());
    if (Text.size() < 3 || (Text.front() != '<' && Text.front() != '"'))
      continue;
    unsigned Length = Text.size() - 2;
    std::string Name = joinLines(Text.drop_front().drop_back());
    const api::Entry *Row = api::lookupInclude(Name);
    std::string Hip =
        Row && Row->isSupported() ? api::hipInclude(*Row, Name) : std::string();
    if (!Hip.empty() && Hip != Name)
      File.Edits.replace(Begin, Length, Hip);
    else if (Row && !Row->isSupported())
      reportHeader(File, Begin - 1, Text.size(), Name, *Row);
  }
}

/// `__has_include(<cuda_fp16.h>)` asks for what an #include would name.
static void rewriteHasInclude(FileContext &File, const Directive &D) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = D.First; I + 2 <= D.Last; ++I) {
    if (!T.is(I, "__has_include") || !T[I + 1].is(clang::tok::l_paren))
      continue;
    unsigned Begin = T[I + 2].Offset + 1;
    char Close = T.text()[Begin - 1] == '<' ? '>' : '"';
    size_t End = T.text().find(Close, Begin);
    if (End == StringRef::npos)
      continue;
    std::string Name = joinLines(T.text().slice(Begin, End));
    const api::Entry *Row = api::lookupInclude(Name);
    std::string Hip =
        Row && Row->isSupported() ? api::hipInclude(*Row, Name) : std::string();
    if (!Hip.empty() && Hip != Name)
      File.Edits.replace(Begin, End - Begin, Hip);
  }
}

/// Where an include that everything below may need goes: after an include
/// guard or `#pragma once`, else before the first include and the #if it is
/// in or the first line of code, else at the top.
static unsigned insertionPoint(const TokenBuffer &T) {
  unsigned FirstCode = T.text().size();
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].Directive < 0) {
      FirstCode = T.startOfLine(T[I].Offset);
      break;
    }
  llvm::ArrayRef<Directive> Ds = T.directives();
  unsigned Top = T.text().starts_with("\xEF\xBB\xBF") ? 3 : 0;
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
    if (D.K == Directive::Include) {
      // Go out of the conditions around it.
      unsigned J = I, Depth = 0;
      for (unsigned Region = T[D.First].Region; Region;
           Region = T.regions()[Region].Parent)
        ++Depth;
      while (Depth > 0 && J > 0) {
        --J;
        if (Ds[J].K == Directive::Conditional && Ds[J].Name.starts_with("if"))
          --Depth;
      }
      return std::min(FirstCode, T.startOfLine(T[Ds[J].First].Offset));
    }
  }
  return Top;
}

void hip::rewriteIncludes(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  llvm::StringMap<llvm::SmallVector<unsigned>> SeenIn; // HIP header -> regions
  // Something in front of the runtime's own include relies on it.
  bool RuntimeIsLate = false;
  bool HasRuntime = false;
  bool NamesCudaRuntime = false;
  for (const Directive &D : T.directives()) {
    if (D.K == Directive::Conditional && !File.isKept(D.First))
      rewriteHasInclude(File, D);
    if (D.K == Directive::Include && D.FileName.empty() &&
        D.First + 2 <= D.Last && T[D.First + 2].isIdentifier() &&
        !File.isKept(D.First))
      rewriteIncludeByMacro(File, D);
    if (D.K != Directive::Include || D.FileName.empty() || File.isKept(D.First))
      continue;
    const api::Entry *Row = api::lookupInclude(D.FileName);
    bool IsRuntime = D.FileName == RuntimeHeader;
    if (!Row) {
      HasRuntime |= IsRuntime;
      auto Fact = File.Facts.Includes.find(T[D.First].Offset);
      if (!HasRuntime && Fact != File.Facts.Includes.end() &&
          Fact->second.Found &&
          (!D.Angled ||
           isBelow(Fact->second.Resolved, File.Options.ProjectRoot)))
        RuntimeIsLate = true;
      continue;
    }
    if (isProjectHeader(File, D))
      continue;
    if (!Row->isSupported() && !Row->dropsInclude()) {
      reportHeader(File, D.NameOffset, D.NameLength, D.FileName, *Row);
      continue;
    }
    std::string Hip = api::hipInclude(*Row, D.FileName);
    unsigned Region = T[D.First].Region;
    auto &Regions = SeenIn[Hip];
    bool Repeated = llvm::any_of(
        Regions, [&](unsigned Outer) { return T.encloses(Outer, Region); });
    if (Row->dropsInclude() || Hip.empty() || Repeated) {
      deleteInclude(File, D);
      continue;
    }
    Regions.push_back(Region);
    // Parts of the runtime do not compile in front of it.
    if (!HasRuntime && StringRef(Hip).starts_with("hip/") &&
        !compilesAlone(Hip))
      RuntimeIsLate = true;
    if (Hip == RuntimeHeader) {
      // Only one that is always seen makes another superfluous.
      if (T.encloses(Region, 0) || Region == 0)
        HasRuntime = true;
      NamesCudaRuntime = true;
    }
    if (Hip != D.FileName)
      File.Edits.replace(D.NameOffset + 1, D.NameLength - 2, Hip);
  }
  // A CUDA source has the runtime's declarations without asking for them.
  bool IsCudaSource =
      StringRef(File.Facts.Path).ends_with(".cu") && T.size() != 0;
  // nvcc includes the runtime before the first line, so project headers may
  // rely on it without saying so. The program's own include stays: where other
  // units include this file, it is needed there.
  if (!File.Facts.IsMain || !(File.UsesHip || IsCudaSource) ||
      (HasRuntime && !(RuntimeIsLate && NamesCudaRuntime)))
    return;
  StringRef LineEnd = T.text().contains("\r\n") ? "\r\n" : "\n";
  unsigned At = insertionPoint(T);
  File.Edits.insertBefore(At,
                          ("#include <" + RuntimeHeader + ">" + LineEnd).str());
}
