//===- Torch.cpp - PyTorch's C++ API ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// PyTorch's headers are seldom there when an extension is translated, so that
/// no AST says what a name is. Its names are told by their qualification: c10
/// and at are PyTorch's. A name without it counts where the file says
/// `using namespace c10::cuda` or `using c10::cuda::name`.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::SmallVector;
using llvm::StringLiteral;
using llvm::StringRef;

namespace {

struct TorchName {
  StringLiteral Cuda, V1, V2;
};
struct TorchHeader {
  StringLiteral Hip, V1;
};

#define GET_TorchNames_IMPL
#define GET_TorchHeaders_IMPL
#include "cu2x/HIP/TorchNames.inc"

class TorchRewriter {
public:
  explicit TorchRewriter(FileContext &File) : File(File), T(File.Tokens) {}
  void run();

private:
  SmallVector<TokenIndex> pathAt(TokenIndex First) const;
  void rewrite(llvm::ArrayRef<TokenIndex> Path);
  void findUsing();
  bool isDeclaredHere(StringRef Name) const;
  StringRef nameIn(const TorchName &Row) const {
    return File.Options.Torch == TorchHipify::V1 ? Row.V1 : Row.V2;
  }

  FileContext &File;
  const TokenBuffer &T;
  /// What stands for a name without qualification here: its whole name.
  llvm::StringMap<std::string> Used;
};

} // namespace

static const TorchName *lookupTorch(StringRef Name) {
  const TorchName *Row = llvm::find_if(
      TorchNames, [&](const TorchName &R) { return R.Cuda == Name; });
  return Row == std::end(TorchNames) ? nullptr : Row;
}

static bool isV1Only(StringRef Name) {
  return Name.contains("MasqueradingAsCUDA");
}

/// The identifiers of `a::b::c` that begins at \p First; none in the middle of
/// such a name and for a member.
SmallVector<TokenIndex> TorchRewriter::pathAt(TokenIndex First) const {
  TokenIndex Before = T.previous(First);
  if (Before != NoToken &&
      T[Before].isOneOf({clang::tok::period, clang::tok::arrow}))
    return {};
  if (Before != NoToken && T.is(Before, "::")) {
    // `::c10::cuda` has nothing in front of it.
    TokenIndex Scope = T.previous(Before);
    if (Scope != NoToken &&
        (T[Scope].isIdentifier() || T[Scope].is(clang::tok::greater)) &&
        !startsExpression(T.text(Scope)))
      return {};
  }
  SmallVector<TokenIndex> Path = {First};
  for (TokenIndex Colons = T.next(First);
       Colons != NoToken && T.is(Colons, "::"); Colons = T.next(Path.back())) {
    TokenIndex Name = T.next(Colons);
    if (Name == NoToken || !T[Name].isIdentifier())
      break;
    Path.push_back(Name);
  }
  return Path;
}

/// Notes what the using-declarations and -directives of the file bring.
void TorchRewriter::findUsing() {
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T.is(I, "using") || T[I].Directive >= 0)
      continue;
    TokenIndex First = T.next(I);
    bool IsDirective = First != NoToken && T.is(First, "namespace");
    if (IsDirective)
      First = T.next(First);
    if (First == NoToken || !T[First].isIdentifier())
      continue;
    std::string Name;
    for (TokenIndex Part : pathAt(First))
      Name += (Name.empty() ? "" : "::") + T.text(Part).str();
    for (const TorchName &Row : TorchNames) {
      auto [Scope, Last] = Row.Cuda.rsplit("::");
      if (IsDirective ? Scope == Name : Row.Cuda == Name && !Last.empty())
        Used.try_emplace(Last, Row.Cuda);
    }
  }
}

/// Whether the file declares \p Name: behind a type or `struct`, and in front
/// of what is no name.
bool TorchRewriter::isDeclaredHere(StringRef Name) const {
  static constexpr StringRef Specifiers[] = {
      "const",   "static",   "constexpr", "inline",      "volatile",
      "mutable", "typename", "extern",    "thread_local"};
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T.is(I, Name))
      continue;
    TokenIndex Before = T.previous(I), Behind = T.next(I);
    if (Before != NoToken && Behind != NoToken && T[Before].isIdentifier() &&
        !T[Behind].isIdentifier() && !startsExpression(T.text(Before)) &&
        !llvm::is_contained(Specifiers, T.text(Before)))
      return true;
  }
  return false;
}

void TorchRewriter::rewrite(llvm::ArrayRef<TokenIndex> Path) {
  for (TokenIndex Part : Path)
    if (File.Options.Torch == TorchHipify::V2 && isV1Only(T.text(Part)))
      return reportV1Name(File, T[Part].Offset, T[Part].Length, T.text(Part));
  std::string Whole;
  const TorchName *Row = nullptr;
  for (TokenIndex Part : Path) {
    Whole += (Whole.empty() ? "" : "::") + T.text(Part).str();
    if (const TorchName *Longer = lookupTorch(Whole))
      Row = Longer;
  }
  bool IsAlone = Path.size() == 1;
  if (!Row && IsAlone)
    if (auto It = Used.find(T.text(Path[0])); It != Used.end())
      Row = lookupTorch(It->second);
  if (!Row)
    return;
  if (IsAlone) {
    // A function of the program may have the name.
    StringRef Name = T.text(Path[0]);
    if (isDeclaredHere(Name) || File.DeclaredByText.contains(Name))
      return;
  }
  SmallVector<StringRef> New;
  nameIn(*Row).split(New, "::");
  if (IsAlone && New.size() > 1)
    New.erase(New.begin(), New.end() - 1);
  for (auto [Part, Name] : llvm::zip(Path, New))
    if (T.text(Part) != Name)
      File.Edits.replace(T[Part].Offset, T[Part].Length, Name);
}

void TorchRewriter::run() {
  findUsing();
  llvm::StringMap<bool> Defined;
  for (const Directive &D : T.directives())
    if (D.K == Directive::Define && D.First + 2 <= D.Last)
      Defined[T.text(D.First + 2)] = true;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (!T[I].isIdentifier() || File.isKept(I) || Defined.count(T.text(I)))
      continue;
    if (int D = T[I].Directive; D >= 0) {
      Directive::Kind K = T.directives()[D].K;
      if (K == Directive::Include || K == Directive::Other)
        continue;
    }
    if (SmallVector<TokenIndex> Path = pathAt(I); !Path.empty())
      rewrite(Path);
  }
}

void hip::reportV1Name(FileContext &File, unsigned Offset, unsigned Length,
                       StringRef Name) {
  File.report(diag::Kind::TorchV1Name, Offset, Length, {Name.str()});
}

void hip::rewriteTorch(FileContext &File) {
  if (File.Options.Torch != TorchHipify::Off)
    TorchRewriter(File).run();
}

std::string hip::torchHeader(FileContext &File, const Directive &D,
                             const api::Entry *Row, std::string Hip) {
  bool IsV1 = File.Options.Torch == TorchHipify::V1;
  if (!Row && File.Options.Torch == TorchHipify::V2 && isV1Only(D.FileName))
    reportV1Name(File, D.NameOffset, D.NameLength, D.FileName);
  if (!Row || Row->Library != api::Library::Torch)
    return Hip;
  if (File.Options.Torch == TorchHipify::Off)
    return D.FileName.str();
  for (const TorchHeader &H : TorchHeaders)
    if (IsV1 && H.Hip == Hip)
      return H.V1.str();
  return Hip;
}
