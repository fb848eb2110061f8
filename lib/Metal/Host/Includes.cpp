//===- Includes.cpp - Headers and conditions of a port -------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Support/LineEnd.h"
#include "cu2x/Support/Path.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static constexpr StringRef RuntimeHeader = "cu2x/runtime.h";
/// A part of it, for headers that other sources may include as well.
static constexpr StringRef OwnHeader = "cu2x/own.h";

const char *host::headerFor(StringRef Cuda) {
  static const llvm::StringMap<const char *> Headers = {
#define HOST_INCLUDE(Cuda, Port) {Cuda, Port},
#include "cu2x/Metal/HostNames.def"
  };
  return Headers.lookup(Cuda);
}

bool host::isCompilerMacro(StringRef Name) {
  return Name == "__CUDACC__" || Name == "__NVCC__";
}

namespace {
struct ReleaseMacro {
  StringRef Name;
  /// In cu2x's own headers; a toolkit's version says what it is there.
  unsigned Bundled;
  bool IsOfCompiler;
};
} // namespace

/// As lib/Headers and clangArguments() have them: kernels are translated with
/// these values, and the host has to agree.
static constexpr ReleaseMacro ReleaseMacros[] = {
    {"__CUDACC_VER_MAJOR__", 13, true},  {"__CUDACC_VER_MINOR__", 0, true},
    {"__CUDACC_VER_BUILD__", 88, true},  {"__CUDA_API_VER_MAJOR__", 13, true},
    {"__CUDA_API_VER_MINOR__", 0, true}, {"CUDART_VERSION", 13000, false},
    {"CUDA_VERSION", 13000, false},
};

bool host::isCompilerRelease(StringRef Name) {
  return llvm::any_of(ReleaseMacros, [&](const ReleaseMacro &M) {
    return M.IsOfCompiler && M.Name == Name;
  });
}

/// What \p M is with the headers that were read; nothing where it is not
/// defined, or is what the runtime's headers say.
static std::optional<unsigned> valueOf(const ReleaseMacro &M,
                                       StringRef Toolkit) {
  unsigned Major, Minor;
  if (Toolkit.consumeInteger(10, Major) || !Toolkit.consume_front(".") ||
      Toolkit.consumeInteger(10, Minor))
    return M.IsOfCompiler ? std::optional(M.Bundled) : std::nullopt;
  if (!M.IsOfCompiler)
    return 1000 * Major + 10 * Minor;
  if (M.Name == "__CUDACC_VER_MAJOR__")
    return Major;
  if (M.Name == "__CUDACC_VER_MINOR__")
    return Minor;
  return std::nullopt;
}

void host::rewriteGuards(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || T[I].Directive < 0 || File.isGone(I) ||
        File.isKept(I))
      continue;
    Directive::Kind K = T.directives()[T[I].Directive].K;
    if (isCompilerMacro(T.text(I)) &&
        (K == Directive::Conditional || K == Directive::Define))
      File.Edits.replace(T[I].Offset, T[I].Length, "CU2X_PORT");
  }
}

StringRef host::askedCudaHeader(const TokenBuffer &T, TokenIndex I) {
  if (!T.is(I, "__has_include") || T.next(I) == NoToken ||
      !T[T.next(I)].is(tok::l_paren) || T[T.next(I)].Match == NoToken)
    return "";
  TokenIndex Open = T.next(I);
  StringRef Name =
      T.text().slice(T[Open].end(), T[T[Open].Match].Offset).trim();
  if (Name.size() < 2)
    return "";
  Name = Name.drop_front().drop_back();
  return headerFor(Name) || api::lookupInclude(Name) ? Name : "";
}

/// \p Name stands behind the quote or bracket at \p Offset.
static void reportHeader(HostFile &File, unsigned Offset, StringRef Name,
                         const api::Entry &Row) {
  File.report(diag::Kind::HostHeader, Offset, Name.size() + 2,
              {Name.str(), api::libraryName(Row.Library).str()});
}

/// `__has_include(<cuda_runtime.h>)` holds in CUDA: a port asks for the header
/// that it has in its place.
static void rewriteQuestions(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    StringRef Name = askedCudaHeader(T, I);
    if (Name.empty() || File.isGone(I) || File.isKept(I))
      continue;
    unsigned Begin = static_cast<unsigned>(Name.begin() - T.text().begin());
    const char *Port = headerFor(Name);
    if (Port && *Port)
      File.Edits.replace(Begin, Name.size(), Port);
    else if (Port)
      File.Edits.replace(Begin, Name.size(), RuntimeHeader);
    else if (const api::Entry *Row = api::lookupInclude(Name))
      reportHeader(File, Begin - 1, Name, *Row);
  }
}

/// The lines that a unit needs in front of everything.
static std::string prologue(const HostFile &File, bool NeedsRuntime) {
  StringRef LineEnd = lineEndOf(File.Tokens.text());
  std::string Text;
  if (File.Shared.AsksForCompiler)
    Text += ("#define CU2X_PORT 1" + LineEnd).str();
  for (const ReleaseMacro &M : ReleaseMacros)
    if (auto Value = valueOf(M, File.Shared.ToolkitVersion);
        Value && File.Shared.ReleaseMacros.contains(M.Name))
      Text += ("#define " + M.Name + " " + llvm::Twine(*Value) + LineEnd).str();
  if (NeedsRuntime)
    Text += ("#include <" + RuntimeHeader + ">" + LineEnd).str();
  return Text;
}

/// Whether \p D defines a macro whose name may be a word of the runtime's
/// headers, which have to come first then: `#define managed 1`.
static bool definesWord(const TokenBuffer &T, const Directive &D) {
  return D.K == Directive::Define && D.First + 2 <= D.Last &&
         llvm::any_of(T.text(D.First + 2),
                      [](char C) { return llvm::isLower(C); }) &&
         !T.text(D.First + 2).starts_with("_");
}

/// Whether \p D asks for a macro that the lines in front of everything define.
static bool asksForPrologue(const TokenBuffer &T, const Directive &D) {
  for (TokenIndex I = D.First; I <= D.Last; ++I)
    if (isCompilerMacro(T.text(I)) || isCompilerRelease(T.text(I)))
      return D.K == Directive::Conditional;
  return false;
}

void host::rewriteIncludes(HostFile &File) {
  rewriteQuestions(File);
  const TokenBuffer &T = File.Tokens;
  llvm::StringMap<llvm::SmallVector<unsigned>> SeenIn; // header -> regions
  bool HasRuntime = false, IsLate = false;
  TokenIndex FirstCode = 0;
  while (FirstCode < T.size() && T[FirstCode].Directive >= 0)
    ++FirstCode;
  const Directive *FirstWord = nullptr, *FirstAsked = nullptr;
  for (const Directive &D : T.directives()) {
    if (!FirstWord && !HasRuntime && definesWord(T, D))
      FirstWord = &D;
    if (!FirstAsked && asksForPrologue(T, D))
      FirstAsked = &D;
    if (D.K != Directive::Include || D.FileName.empty() ||
        File.isKept(D.First) || File.isGone(D.First))
      continue;
    const api::Entry *Row = api::lookupInclude(D.FileName);
    const char *Port = headerFor(D.FileName);
    if ((!Row && !Port) || isProjectHeader(File, D)) {
      // A header of the project may rely on what nvcc includes by itself.
      auto Fact = File.Facts.Includes.find(T[D.First].Offset);
      if (Fact != File.Facts.Includes.end() &&
          isLeftBehind(File, Fact->second, D))
        File.report(diag::Kind::HostHeaderOutside, D.NameOffset, D.NameLength,
                    {D.FileName.str()});
      IsLate |= !HasRuntime && Fact != File.Facts.Includes.end() &&
                Fact->second.Found &&
                (!D.Angled || isBelow(Fact->second.Resolved,
                                      File.Shared.Options.ProjectRoot));
      continue;
    }
    if (!Port && isOfDeviceOnly(File, D.FileName)) {
      deleteInclude(File, D);
      continue;
    }
    if (!Port) {
      reportHeader(File, D.NameOffset, D.FileName, *Row);
      continue;
    }
    unsigned Region = T[D.First].Region;
    auto &Regions = SeenIn[Port];
    bool Repeated = llvm::any_of(
        Regions, [&](unsigned Outer) { return T.encloses(Outer, Region); });
    if (Repeated || StringRef(Port).empty()) {
      deleteInclude(File, D);
      continue;
    }
    Regions.push_back(Region);
    // Code in front of it has what nvcc includes by itself.
    IsLate |= !HasRuntime && (FirstCode < D.First || FirstWord);
    HasRuntime |= Region == 0;
    File.Edits.replace(D.NameOffset + 1, D.NameLength - 2, Port);
  }
  bool IsSource = File.Facts.IsMain &&
                  StringRef(File.Facts.Path).ends_with(".cu") && T.size() != 0;
  if (!IsSource) {
    if (File.NeedsOwn)
      File.Edits.insertBefore(
          insertionPoint(T),
          ("#include <" + OwnHeader + ">" + lineEndOf(T.text())).str());
    return;
  }
  std::string Text = prologue(File, !HasRuntime || IsLate);
  if (!FirstWord || (FirstAsked && FirstAsked < FirstWord))
    FirstWord = FirstAsked;
  if (!Text.empty())
    File.Edits.insertBefore(insertionPoint(T, FirstWord), Text);
}
