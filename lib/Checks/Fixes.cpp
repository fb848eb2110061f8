//===- Fixes.cpp - Edits that remove what was found -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Checks/Fixes.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Frontend/WarpFunctions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace cu2x::frontend;
using llvm::StringRef;

namespace {

/// Makes the edits of one finding. Returns false where the text is not of the
/// form that it knows.
using Maker = bool (*)(const TokenBuffer &T, diag::Finding &F);

struct FixRow {
  llvm::StringLiteral Name; ///< of the finding
  Maker Make;
  diag::FixClass Class;
};

} // namespace

/// `__ballot(x)` asks all lanes; a shuffle keeps to groups of 32.
static bool nameAllLanes(const TokenBuffer &T, diag::Finding &F) {
  TokenIndex Name = T.at(F.Offset);
  // The body of a macro has other uses.
  if (Name == NoToken || T[Name].Directive >= 0)
    return false;
  const WarpFunction *Old = findWarpFunction(T.text(Name));
  TokenIndex Open = T.next(Name);
  if (!Old || Old->takesMask() || !T.is(Open, "("))
    return false;
  auto Args = T.splitArguments(Open);
  if (!Args || Args->empty() || Args->back().empty())
    return false;
  F.Edits.push_back({T[Name].end(), 0, "_sync"});
  F.Edits.push_back({T[Open].end(), 0, "0xffffffff, "});
  // Where something goes by the size of a wave the shuffle may have to as well:
  // it keeps a finding of its own. Who that is, the text does not say; where a
  // call is in the AST, lib/Checks/Fix/UnmaskedFix.cpp has looked.
  bool IsOpen = llvm::any_of(llvm::seq(T.size()), [&](TokenIndex I) {
    return T.is(I, "warpSize") || T.is(I, "cudaDevAttrWarpSize") ||
           T.is(I, "CU_DEVICE_ATTRIBUTE_WARP_SIZE");
  });
  if (Old->isShuffle() && Args->size() == size_t(Old->Width) && !IsOpen)
    F.Edits.push_back({T[Args->back().Last].end(), 0, ", 32"});
  return true;
}

static constexpr FixRow Rows[] = {
    {"unmasked-warp-intrinsic", nameAllLanes, diag::FixClass::Maybe},
};

void checks::addFixes(StringRef Text, llvm::ArrayRef<diag::Finding> Fixes,
                      std::vector<diag::Finding> &Findings) {
  std::optional<TokenBuffer> Tokens;
  for (diag::Finding &F : Findings) {
    for (const diag::Finding &Fix : Fixes)
      if (F.Edits.empty() && Fix.K == F.K && Fix.Offset == F.Offset) {
        F.Edits = Fix.Edits;
        F.Class = Fix.Class;
      }
    for (const FixRow &Row : Rows) {
      if (!F.Edits.empty() || diag::row(F.K).Name != Row.Name)
        continue;
      if (!Tokens)
        Tokens.emplace(Text);
      if (Row.Make(*Tokens, F))
        F.Class = Row.Class;
    }
  }
}
