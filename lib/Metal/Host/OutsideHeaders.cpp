//===- OutsideHeaders.cpp - Headers that a port has not ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Headers outside of the root are neither edited nor copied: what they say to
// CUDA's compiler a port would read as it is, or not at all.
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "cu2x/Frontend/BodyMacros.h"
#include "cu2x/Rewrite/Input.h"
#include "cu2x/Support/Path.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The file that an include of \p Name in quotes means beside \p Includer.
static std::string besideOf(StringRef Includer, StringRef Name) {
  llvm::SmallString<256> Path = llvm::sys::path::parent_path(Includer);
  llvm::sys::path::append(Path, Name);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return Path.str().str();
}

/// The headers of the program that \p D in the header \p Includer may mean.
static std::vector<std::string>
headersFor(const HostFile &File, StringRef Includer, const Directive &D) {
  std::string Beside = besideOf(Includer, D.FileName);
  if (!D.Angled && llvm::sys::fs::exists(Beside))
    return {Beside};
  // Behind a folder of the search path.
  std::vector<std::string> Result;
  for (const std::string &Path : File.Unit.UserIncludes)
    if (StringRef(Path).ends_with(("/" + D.FileName).str()))
      Result.push_back(Path);
  return Result;
}

/// Whether the word at \p I of a header is CUDA's where it has another name in
/// ports, and not that of a member, `x.cudaFree(1)`, `int cudaFree(int)`.
static bool isCudaName(const TokenBuffer &T, TokenIndex I) {
  if (!isOtherInPort(T.text(I)))
    return false;
  TokenIndex Before = T.previous(I);
  return Before == NoToken || !(T[Before].isOneOf({tok::period, tok::arrow}) ||
                                T.is(Before, "int") || T.is(Before, "void") ||
                                T.is(Before, "float") || T.is(Before, "bool"));
}

/// Whether \p I means something else to the compiler of a port than to CUDA's:
/// a word of CUDA's, a launch, or a question for the compiler.
static bool isCudaWord(const TokenBuffer &T, TokenIndex I) {
  if (T[I].is(tok::lesslessless))
    return true;
  if (!T[I].isIdentifier())
    return false;
  if (T[I].Directive < 0)
    return attributeWord(T.text(I)) || isCudaName(T, I);
  const Directive &D = T.directives()[T[I].Directive];
  if (D.K == Directive::Conditional)
    return isCompilerMacro(T.text(I)) || isCompilerRelease(T.text(I)) ||
           (T.text(I).starts_with("__CUDA") &&
            !T.text(I).starts_with("__CUDA_ARCH")) ||
           !askedCudaHeader(T, I).empty();
  return D.K == Directive::Define && I > D.First + 2 &&
         (attributeWord(T.text(I)) || isCudaName(T, I));
}

/// The last token of the `#if` of \p All's directive \p Number, where its
/// branches say no more than what the program calls the attributes of functions
/// of both sides: such a function is one of the host for every compiler.
/// NoToken otherwise.
static TokenIndex endOfAttributes(const TokenBuffer &T, size_t Number) {
  llvm::ArrayRef<Directive> All = T.directives();
  TokenIndex Behind = All[Number].First;
  unsigned Depth = 0;
  for (const Directive &D : All.drop_front(Number)) {
    if (D.First != Behind)
      return NoToken;
    Behind = D.Last + 1;
    if (D.K == Directive::Conditional) {
      Depth += T.text(D.First + 1).starts_with("if");
      Depth -= D.Name == "endif";
      if (!Depth)
        return D.Last;
      continue;
    }
    if (D.K == Directive::Include && api::lookupInclude(D.FileName))
      continue;
    if (D.K != Directive::Define)
      return NoToken;
    bool OnDevice = false, OnHost = false;
    for (TokenIndex I = bodyOfDefine(T, D); I <= D.Last; ++I) {
      if (!attributeWord(T.text(I)) && !T.is(I, "inline"))
        return NoToken;
      OnDevice |= T.is(I, "__device__");
      OnHost |= T.is(I, "__host__");
      OnDevice |= T.is(I, "__global__") || T.is(I, "__constant__");
    }
    if (OnDevice && !OnHost)
      return NoToken;
  }
  return NoToken;
}

/// Whether the header \p Path, or one that it includes, has text of CUDA in it.
/// Those in \p Seen were looked at.
static bool hasCudaText(const HostFile &File, const std::string &Path,
                        llvm::StringSet<> &Seen) {
  if (isBelow(Path, "/usr") || !Seen.insert(Path).second)
    return false;
  auto Buffer = readUnmapped(Path);
  if (!Buffer)
    return false;
  TokenBuffer T((*Buffer)->getBuffer());
  auto IsCertain = [&](TokenIndex I) {
    unsigned Region = T[I].Region;
    return Region == 0 || (T.regions()[Region].IsIncludeGuard &&
                           T.regions()[Region].Parent == 0);
  };
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Include || D.FileName.empty())
      continue;
    if (headerFor(D.FileName) || api::lookupInclude(D.FileName)) {
      if (IsCertain(D.First))
        return true;
      continue;
    }
    for (const std::string &Header : headersFor(File, Path, D))
      if ((IsCertain(D.First) || File.Unit.UserIncludes.count(Header)) &&
          hasCudaText(File, Header, Seen))
        return true;
  }
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!isCudaWord(T, I))
      continue;
    TokenIndex End = T[I].Directive < 0
                         ? NoToken
                         : endOfAttributes(T, size_t(T[I].Directive));
    if (End == NoToken)
      return true;
    I = End;
  }
  return false;
}

bool host::isLeftBehind(const HostFile &File, const IncludeFact &Fact,
                        const Directive &D) {
  StringRef Root = File.Shared.Options.ProjectRoot;
  llvm::SmallString<256> Path;
  if (!Fact.Found || Fact.IsCuda || isBelow(Fact.Resolved, Root) ||
      llvm::sys::fs::real_path(File.Facts.Path, Path) ||
      !isBelow(Path.str(), Root))
    return false;
  if (!D.Angled && Fact.Resolved == besideOf(Path, D.FileName))
    return true;
  llvm::StringSet<> Seen;
  return hasCudaText(File, Fact.Resolved, Seen);
}
