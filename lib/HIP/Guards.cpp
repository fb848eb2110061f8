//===- Guards.cpp - Conditions on CUDA's predefined macros ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "cu2x/Frontend/Conditions.h"

#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// True where only the truth of the macro at \p I counts: `#ifdef`, `defined`,
/// an operand of `!`, `&&` and `||`, or a comparison with 0.
static bool isTruthTest(const TokenBuffer &T, TokenIndex I) {
  const Directive &D = T.directives()[T[I].Directive];
  if (D.Name == "ifdef" || D.Name == "ifndef" || D.Name == "elifdef" ||
      D.Name == "elifndef" || D.K == Directive::Define ||
      D.K == Directive::Undef)
    return true;
  TokenIndex Left = T.previous(I), Right = T.next(I);
  if (T.is(Left, "defined"))
    return true;
  while (Right != NoToken && T[Left].is(tok::l_paren) &&
         T[Right].is(tok::r_paren)) {
    Left = T.previous(Left);
    Right = T.next(Right);
    if (T.is(Left, "defined"))
      return true;
  }
  bool OpenLeft =
      Left == D.First + 1 ||
      T[Left].isOneOf({tok::exclaim, tok::ampamp, tok::pipepipe, tok::l_paren});
  if (OpenLeft && Right != NoToken && T.next(Right) != NoToken &&
      T[Right].isOneOf({tok::greater, tok::exclaimequal, tok::equalequal}) &&
      T.is(T.next(Right), "0")) {
    TokenIndex After = T.next(T.next(Right));
    return After == NoToken ||
           T[After].isOneOf({tok::ampamp, tok::pipepipe, tok::r_paren});
  }
  return OpenLeft &&
         (Right == NoToken ||
          T[Right].isOneOf({tok::ampamp, tok::pipepipe, tok::r_paren}));
}

/// A use in the replacement list of a #define, where the value counts.
static bool isMacroBody(const TokenBuffer &T, TokenIndex I) {
  const Directive &D = T.directives()[T[I].Directive];
  return D.K == Directive::Define && I != D.First + 2;
}

static bool isHipMacro(StringRef Name) {
  return Name.starts_with("__HIP") || Name == "USE_ROCM" || Name == "USE_HIP";
}

/// True when the #if group of the condition at \p I asks for HIP elsewhere, or
/// for its absence in the same line: then CUDA's macro stands for CUDA alone,
/// and HIP's in its place would take the wrong branch.
static bool tellsCudaFromHip(const TokenBuffer &T, TokenIndex I) {
  int This = T[I].Directive;
  llvm::ArrayRef<Directive> Ds = T.directives();
  auto Asks = [&](const Directive &D, bool Negated) {
    for (TokenIndex J = D.First; J <= D.Last; ++J) {
      if (!T[J].isIdentifier() || !isHipMacro(T.text(J)))
        continue;
      if (!Negated)
        return true;
      for (TokenIndex K = J - 1; K > D.First; --K) {
        if (T[K].is(tok::exclaim))
          return true;
        if (!T[K].is(tok::l_paren) && !T.is(K, "defined"))
          break;
      }
    }
    return false;
  };
  if (Asks(Ds[This], /*Negated=*/true))
    return true;
  // The other branches of the group, in both directions.
  for (int Step : {-1, 1}) {
    int Depth = 0;
    for (int D = This + Step; D >= 0 && D < int(Ds.size()); D += Step) {
      if (Ds[D].K != Directive::Conditional)
        continue;
      bool Opens = Ds[D].Name.starts_with("if"), Closes = Ds[D].Name == "endif";
      if ((Step > 0 ? Opens : Closes)) {
        ++Depth;
        continue;
      }
      if (Depth == 0 && !Closes && Asks(Ds[D], /*Negated=*/false))
        return true;
      if ((Step > 0 ? Closes : Opens)) {
        if (Depth == 0)
          break;
        --Depth;
      }
    }
    if (Step < 0 && Ds[This].Name.starts_with("if"))
      continue;
  }
  return false;
}

/// The directive itself counts to the branch that it closes, so that the text
/// in front of it decides.
static bool isInSkippedBranch(const FileContext &File, const Directive &D) {
  unsigned Offset = File.Tokens[D.First].Offset;
  return Offset != 0 && File.Facts.isInactive(Offset - 1);
}

/// Whether the condition at \p I may be another one for the value of the macro
/// there. Device code always has the macros of HIP; that of the host, where
/// CUDA does not define the architecture either, may have none.
static bool mayDecide(const TokenBuffer &T, TokenIndex I, bool IsForDevice) {
  static const llvm::StringSet<> OfHip = {
      "__HIP__", "__HIPCC__", "__HIP_PLATFORM_AMD__", "__HIP_DEVICE_COMPILE__"};
  return frontend::mayDecide(T, I, [&](StringRef Name) {
    return IsForDevice && OfHip.contains(Name) ? std::optional(true)
                                               : std::nullopt;
  });
}

/// Whether \p D compares \p Macro; then it is the comparison that is reported.
static bool isCompared(const TokenBuffer &T, const Directive &D,
                       StringRef Macro) {
  for (TokenIndex I = D.First; I <= D.Last; ++I)
    if (T.is(I, Macro) && !isTruthTest(T, I))
      return true;
  return false;
}

static void rewriteGuard(FileContext &File, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  StringRef Name = T.text(I);
  int D = T[I].Directive;
  bool InCondition = D >= 0 && !isMacroBody(T, I);
  // rocThrust has the numbers of Thrust.
  if (Name.starts_with("THRUST_") && isReleaseMacro(Name))
    return;
  if (isReleaseMacro(Name)) {
    // The text of `#error` says what its condition has asked.
    if (InCondition && T.directives()[D].K == Directive::Conditional &&
        !File.Answered.count(I) && mayDecide(T, I, /*IsForDevice=*/false) &&
        (!isTruthTest(T, I) || !isCompared(T, T.directives()[D], Name)))
      File.report(diag::Kind::CudaVersionGuard, I, {Name.str()});
    return;
  }
  const api::Entry *Row = api::lookup(Name);
  if (!Row || !Row->isGuardMacro() || !Row->isSupported() || Row->isIdentity())
    return;
  bool OfHeader = Name.rtrim('_').ends_with_insensitive("_h");
  // A header's guard that is not defined where it is tested: HIP's guard in
  // its place may be, and bring code to life that was none.
  if (OfHeader && !File.Facts.Names.count(T[I].Offset) && D >= 0 &&
      !isInSkippedBranch(File, T.directives()[D]))
    return;
  // The project's own copy of the header has its own guard.
  if (OfHeader && D >= 0 &&
      (T.directives()[D].K == Directive::Define ||
       T.directives()[D].K == Directive::Undef ||
       File.judge(I) == Verdict::Vetoed))
    return;
  bool HasValue = Name == "__CUDA_ARCH__";
  if (!InCondition && !HasValue)
    return;
  if (!InCondition || (HasValue && !isTruthTest(T, I))) {
    if (mayDecide(T, I, /*IsForDevice=*/true))
      File.report(diag::Kind::CudaArchCompared, I, {Name.str()});
    return;
  }
  if (T.directives()[D].K == Directive::Conditional && tellsCudaFromHip(T, I)) {
    File.report(diag::Kind::GuardKept, I, {Name.str()});
    return;
  }
  File.Edits.replace(T[I].Offset, T[I].Length, Row->Hip);
}

void hip::rewriteGuards(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I)
    if (T[I].isIdentifier() && !File.isKept(I))
      rewriteGuard(File, I);
}
