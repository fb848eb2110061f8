//===- Launches.cpp - Launches of a port ---------------------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostFile.h"
#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::metal;
using namespace cu2x::metal::host;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether the launch \p L, whose arguments end at \p Close, is a statement by
/// itself, so that its comma needs no parentheses.
static bool isStatement(const TokenBuffer &T, const Launch &L,
                        TokenIndex Close) {
  TokenIndex Next = T.next(Close), Before = T.previous(L.Kernel);
  TokenIndex Body = macroBody(T, L.Kernel);
  if (Next == NoToken || !T[Next].is(tok::semi) || Before == NoToken ||
      (Body != NoToken && L.Kernel == Body))
    return false;
  return T[Before].isOneOf(
             {tok::semi, tok::l_brace, tok::r_brace, tok::r_paren}) ||
         T.is(Before, "else") || T.is(Before, "do");
}

/// The definition of a macro that is the first part of a launch: the first part
/// of the call that its uses make.
static void rewritePart(HostFile &File, const Launch &L) {
  const TokenBuffer &T = File.Tokens;
  bool HasKernel = L.Kernel != NoToken;
  std::string Kernel;
  if (HasKernel)
    Kernel = ", " + File.renamedText(L.Kernel, T.previous(L.Open.First));
  File.replaceWhole(T[HasKernel ? L.Kernel : L.Open.First].Offset,
                    T[L.Open.Last].end(),
                    File.Shared.runtimeName("launch") + "(");
  File.replaceWhole(T[L.Close.First].Offset, T[L.Close.Last].end(),
                    ")" + Kernel);
  if (!File.Facts.Launches.count(T[L.Open.First].Offset))
    File.notVouched(L.Open.First);
}

/// A use of such a macro: the kernel moves behind the configuration.
static void rewriteUse(HostFile &File, const Launch &L) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Close = T[L.ArgsOpen].Match, Macro = L.Open.First;
  bool Bare = isStatement(T, L, Close);
  if (L.Kernel == Macro) {
    if (!Bare)
      File.Edits.insertBefore(T[Macro].Offset, "(");
  } else {
    TokenIndex Last = T.previous(Macro);
    std::string Kernel = File.renamedText(L.Kernel, Last);
    StringRef Gap = T.text().slice(T[Last].end(), T[Macro].Offset);
    File.replaceWhole(T[L.Kernel].Offset,
                      Gap.trim(" 	").empty() ? T[Macro].Offset : T[Last].end(),
                      Bare ? "" : "(");
    File.Edits.insertAfter(T[L.Close.Last].end(), ", " + Kernel);
  }
  if (!Bare)
    File.Edits.insertAfter(T[Close].end(), ")");
  if (File.Facts.isInactive(T[Macro].Offset))
    File.notVouched(Macro);
}

static void rewriteLaunch(HostFile &File, const Launch &L) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex Close = T[L.ArgsOpen].Match;
  std::string Kernel = File.renamedText(L.Kernel, T.previous(L.Open.First));
  bool Bare = isStatement(T, L, Close);
  File.replaceWhole(T[L.Kernel].Offset, T[L.Open.Last].end(),
                    (Bare ? "" : "(") + File.Shared.runtimeName("launch") +
                        "(");
  unsigned From = T[L.Close.First].Offset;
  File.replaceWhole(From, T[L.Close.Last].end(), "), " + Kernel);
  if (!Bare)
    File.Edits.insertAfter(T[Close].end(), ")");
  if (!File.Facts.Launches.count(T[L.Open.First].Offset))
    File.notVouched(L.Open.First);
}

void host::rewriteLaunches(HostFile &File) {
  const TokenBuffer &T = File.Tokens;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    if (File.isGone(I) || File.isRenamedOnly(I))
      continue;
    const LaunchMacros &Macros = File.Shared.Launches;
    if (std::optional<Launch> Use = findMacroLaunch(T, I, Macros)) {
      rewriteUse(File, *Use);
      continue;
    }
    if (std::optional<Launch> Part = findLaunchPart(T, I, Macros)) {
      rewritePart(File, *Part);
      I = Part->Close.Last;
      continue;
    }
    std::optional<Launch> L = findLaunch(T, I);
    if (!L && !T[I].is(tok::lesslessless))
      continue;
    if (!L || L->Kernel == NoToken)
      File.report(diag::Kind::HostLaunch, I);
    else
      rewriteLaunch(File, *L);
    if (!L)
      continue;
    I = L->Open.Last;
  }
}
