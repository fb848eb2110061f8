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

#include "../Bounds.h"

#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// The function between lanes that \p Call is, if its mask names all of them.
static StringRef fullMaskCall(const Unit &U, const CallExpr *Call) {
  StringRef Name = cudaCallee(U, Call);
  unsigned Mask = 0;
  if (const frontend::WarpFunction *W = frontend::findWarpFunction(Name)) {
    if (!W->takesMask())
      return "";
    Mask = W->Mask;
  } else if (Name != "__syncwarp") {
    return "";
  }
  // Without an argument `__syncwarp` has no mask in HIP.
  if (Call->getNumArgs() <= Mask || isa<CXXDefaultArgExpr>(Call->getArg(Mask)))
    return "";
  std::optional<int64_t> Value = U.constant(Call->getArg(Mask));
  return Value && uint32_t(*Value) == 0xffffffffu ? Name : StringRef();
}

namespace {

/// What keeps lanes away from a place.
struct Guard {
  const Expr *Condition = nullptr; ///< null: all lanes come
  bool OfWaves = false;            ///< lanes of a wave of 64 only
};

class MaskSearch {
public:
  explicit MaskSearch(CheckInput In)
      : In(In), Launches(launchesOf(In.U)),
        OnHip(In.U.Options.Target & cu2x::diag::OnHIP) {}

  Guard guardAt(const Function &F, int I) const;
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
  const Expr *rowGuard(const Function &F, int I) const;

  CheckInput In;
  std::vector<Launch> Launches;
  bool OnHip;
  llvm::DenseMap<const Function *, StringRef> Known; ///< what within() gave
};

} // namespace

/// A condition on the row of a thread, where all launches of \p F have rows of
/// 32 threads: a wave of 64 has two of them.
const Expr *MaskSearch::rowGuard(const Function &F, int I) const {
  bool Any = false;
  for (const Launch &L : Launches)
    if (L.isOf(F)) {
      if (!L.Block || (*L.Block)[0] != 32 || (*L.Block)[1] < 2)
        return nullptr;
      Any = true;
    }
  const Expr *Condition = Any ? In.Flow.guardOf(F, I, BlockVarying) : nullptr;
  bool OfRow = false;
  forEach(Condition, [&](const Stmt *Part) {
    auto *E = dyn_cast<Expr>(Part);
    OfRow |= E && threadDimensionBehind(In.U, E) == 1u;
    return !OfRow;
  });
  return OfRow ? Condition : nullptr;
}

Guard MaskSearch::guardAt(const Function &F, int I) const {
  if (const Expr *Condition = In.Flow.guardOf(F, I, WarpVarying))
    return {Condition, false};
  if (!OnHip)
    return {};
  const Expr *Condition = In.Flow.guardOf(F, I, WaveVarying);
  return {Condition ? Condition : rowGuard(F, I), true};
}

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
