//===- PartialMaskSync.cpp - CU2X1008 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A mask of all 32 lanes becomes one of all 64. Where a branch lets whole warps
// of 32 through, half of a wave of 64 is missing: HIP's functions compare their
// mask with the lanes that are there and end the kernel.
//
//===----------------------------------------------------------------------===//

#include "../FullMask.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// The function between lanes that \p Call is, if its mask names all of them.
static StringRef fullMaskCall(const Unit &U, const CallExpr *Call) {
  const Expr *Mask = laneMask(U, Call);
  return Mask && isFullMask(U, Mask) ? cudaCallee(U, Call) : StringRef();
}

namespace {

class MaskSearch : public LaneGuards {
public:
  explicit MaskSearch(CheckInput In) : LaneGuards(In), In(In) {}

  /// The function with a mask of all lanes that \p Call calls, itself or by
  /// way of others; empty where there is none.
  StringRef madeBy(const CallExpr *Call) {
    const FunctionDecl *D = callee(Call);
    const Function *Called = D ? In.U.find(D) : nullptr;
    return Called ? within(*Called) : fullMaskCall(In.U, Call);
  }

private:
  /// As madeBy, of what all lanes that come to \p Called call there.
  StringRef within(const Function &Called);

  CheckInput In;
  llvm::DenseMap<const Function *, StringRef> Known; ///< what within() gave
};

} // namespace

StringRef MaskSearch::within(const Function &Called) {
  auto [At, New] = Known.try_emplace(&Called);
  if (!New)
    return At->second;
  for (int I = 0, E = Called.Nodes.size(); I < E; ++I) {
    auto *Call = dyn_cast<CallExpr>(Called.Nodes[I].S);
    // What has a guard of its own is reported there.
    StringRef Found = Call ? madeBy(Call) : StringRef();
    if (!Found.empty() && !guardAt(Called, I).Condition)
      return Known[&Called] = Found;
  }
  return "";
}

void checks::checkPartialMaskSync(CheckInput In) {
  MaskSearch Search(In);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      if (!Call)
        continue;
      StringRef Name = Search.madeBy(Call);
      if (Name.empty())
        continue;
      Guard Around = Search.guardAt(F, I);
      if (!Around.Condition)
        continue;
      std::string What = ("'" + Name + "'").str();
      if (const FunctionDecl *D = callee(Call); In.U.find(D))
        What += " in '" + D->getNameAsString() + "'";
      std::string Lost = "'" + In.U.text(Around.Condition) + "'";
      Supposition OfBlocks;
      if (Around.OfWaves) {
        // Of a wave of 64 a block of one warp has no other half at all.
        Lost = "on waves of 64 lanes " + Lost;
        OfBlocks.Kernel = kernelPlace(In.U, F);
        OfBlocks.OneWarpArgs = {
            What, "a block of one warp, which is half of a wave of 64 lanes,"};
      }
      In.U.report(cu2x::diag::Kind::PartialMaskSync, Call->getCallee(),
                  {What, Lost}, std::move(OfBlocks));
    }
  }
}
