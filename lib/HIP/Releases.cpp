//===- Releases.cpp - Conditions on old releases of CUDA --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// HIP does not define the macros that number CUDA's releases, so that it takes
/// the branch written for the oldest one. Where a condition asks for a release
/// that every CUDA in use has reached, and HIP is modelled on later ones, the
/// branch for new releases is the program; HIP is sent there.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "clang/Basic/TokenKinds.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// The release HIP started from.
static constexpr unsigned FirstMajor = 8;

/// What the release macro \p Name counts up to in \ref FirstMajor; 0 where it
/// is another library's.
static unsigned oldestOf(StringRef Name) {
  if (Name == "CUDA_VERSION" || Name == "CUDART_VERSION")
    return FirstMajor * 1000;
  return Name == "__CUDACC_VER_MAJOR__" ? FirstMajor : 0;
}

/// Whether the condition \p D says anything else about HIP or the macro at
/// \p I.
static bool saysMore(const TokenBuffer &T, const Directive &D, TokenIndex I) {
  for (TokenIndex J = D.First; J <= D.Last; ++J)
    if (T.text(J).starts_with("__HIP") || (J != I && T.text(J) == T.text(I)))
      return true;
  return false;
}

static void answer(FileContext &File, const Directive &D, TokenIndex I) {
  const TokenBuffer &T = File.Tokens;
  unsigned Oldest = oldestOf(T.text(I));
  TokenIndex Number = I + 2;
  unsigned Asked;
  if (!Oldest || Number > D.Last || T.text(Number).getAsInteger(10, Asked) ||
      saysMore(T, D, I))
    return;
  // A sum or product is not what it seems.
  if (Number < D.Last &&
      !T[Number + 1].isOneOf({tok::ampamp, tok::pipepipe, tok::r_paren}))
    return;
  if (!T[I - 1].isOneOf({tok::ampamp, tok::pipepipe, tok::l_paren}) &&
      I != D.First + 2)
    return;
  bool IsNewer = false;
  switch (T[I + 1].Kind) {
  case tok::greaterequal:
    IsNewer = true;
    [[fallthrough]];
  case tok::less:
    break;
  case tok::greater:
    IsNewer = true;
    [[fallthrough]];
  case tok::lessequal:
    ++Asked;
    break;
  default:
    return;
  }
  if (Asked > Oldest)
    return;
  bool IsAll = I == D.First + 2 && Number == D.Last;
  std::string Text = IsNewer ? "defined(__HIP_PLATFORM_AMD__) || "
                             : "!defined(__HIP_PLATFORM_AMD__) && ";
  File.Edits.insertBefore(T[I].Offset, (IsAll ? "" : "(") + Text);
  if (!IsAll)
    File.Edits.insertAfter(T[Number].end(), ")");
  File.Answered.insert(I);
}

void hip::answerOldReleases(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Conditional || (D.Name != "if" && D.Name != "elif") ||
        File.isRenamedOnly(D.First))
      continue;
    for (TokenIndex I = D.First + 2; I <= D.Last; ++I)
      if (T[I].isIdentifier())
        answer(File, D, I);
  }
}
