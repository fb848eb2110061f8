//===- ReturnBeforeBarrier.cpp - CU2X2002 -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"

#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether \p Condition is `threadIdx.x >= size` with the size of the block, as
/// a number, as `blockDim.x` or as a parameter that every launch gives it: no
/// thread is beyond it.
static bool isBeyondBlock(const Unit &U, llvm::ArrayRef<Launch> Launches,
                          bool IsAddressed, const Function &Kernel,
                          const Expr *Condition) {
  auto *Test = dyn_cast<BinaryOperator>(bare(Condition));
  if (!Test || Test->getOpcode() != BO_GE)
    return false;
  std::optional<unsigned> Dimension = threadDimensionBehind(U, Test->getLHS());
  if (!Dimension)
    return false;
  // The numbers of threads end below `blockDim`.
  if (blockDimension(U, Test->getRHS()) == Dimension)
    return true;
  if (IsAddressed)
    return false;
  bool Any = false;
  if (std::optional<int64_t> First = U.constant(Test->getRHS())) {
    for (const Launch &L : Launches)
      if (L.isOf(Kernel)) {
        if (!L.Block || int64_t((*L.Block)[*Dimension]) > *First)
          return false;
        Any = true;
      }
    return Any;
  }
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Test->getRHS()));
  auto *Size = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  if (!Size || !Size->getType().isConstQualified())
    return false;
  for (const Launch &L : Launches) {
    if (!L.isOf(Kernel))
      continue;
    unsigned I = Size->getFunctionScopeIndex();
    const VarDecl *Block = L.BlockVariables[*Dimension];
    auto *Given = isa<CUDAKernelCallExpr>(L.Call) && I < L.Call->getNumArgs()
                      ? dyn_cast<DeclRefExpr>(bare(L.Call->getArg(I)))
                      : nullptr;
    if (!Block || !Given || Given->getDecl() != Block)
      return false;
    Any = true;
  }
  return Any;
}

/// What \p Call is called if all threads of the block, or of more, have to come
/// to it; empty for others.
static StringRef barrierName(const Unit &U, const CallExpr *Call) {
  StringRef Name = cudaCallee(U, Call);
  if (Name.starts_with("__syncthreads"))
    return Name;
  StringRef Group = groupSync(U, Call);
  return Group == "thread_block" || Group == "grid_group" ? Name : StringRef();
}

/// The name of the first barrier that \p F or what it calls comes to; empty
/// where there is none.
static StringRef barrierIn(const Unit &U, const Function &F,
                           llvm::SmallPtrSetImpl<const Function *> &Seen) {
  if (!Seen.insert(&F).second)
    return "";
  for (const Node &N : F.Nodes) {
    auto *Call = dyn_cast<CallExpr>(N.S);
    const FunctionDecl *D = Call ? callee(Call) : nullptr;
    if (!D)
      continue;
    if (StringRef Name = barrierName(U, Call); !Name.empty())
      return Name;
    if (const Function *Called = U.find(D))
      if (StringRef Inner = barrierIn(U, *Called, Seen); !Inner.empty())
        return Inner;
  }
  return "";
}

static bool contains(const Stmt *Whole, const Stmt *Part) {
  bool Found = false;
  forEach(Whole, [&](const Stmt *S) {
    Found |= S == Part;
    return !Found;
  });
  return Found;
}

/// How a finding calls the barrier that \p Call is or leads to; empty where it
/// is none.
static std::string barrierOf(const Unit &U, const CallExpr *Call) {
  if (StringRef Name = barrierName(U, Call); !Name.empty())
    return ("'" + Name + "'").str();
  const FunctionDecl *D = callee(Call);
  const Function *Called = D ? U.find(D) : nullptr;
  llvm::SmallPtrSet<const Function *, 8> Seen;
  StringRef Inner = Called ? barrierIn(U, *Called, Seen) : StringRef();
  if (Inner.empty())
    return "";
  return ("'" + Inner + "' of '" + D->getNameAsString() + "'").str();
}

namespace {

/// A barrier, or a call that leads to one.
struct Waiting {
  const CallExpr *Call;
  std::string Name;
  const CFGBlock *Block;
};

/// The barriers of a function, in the order of the source, and who comes there.
class Barriers {
public:
  Barriers(CheckInput In, const Function &F, const ControlFlow &Flow);

  bool empty() const { return All.empty(); }
  /// The barrier that some threads come to and not those that take the return at
  /// node \p I, on account of a condition with \p Differs which \p Counts: the
  /// first behind it, or the first that others come to once more. Null where
  /// there is none.
  const Waiting *
  missedAt(int I, ValueKind Differs,
           llvm::function_ref<bool(const Expr *)> Counts) const;

private:
  CheckInput In;
  const Function &F;
  const ControlFlow &Flow;
  std::vector<Waiting> All;
};

} // namespace

Barriers::Barriers(CheckInput In, const Function &F, const ControlFlow &Flow)
    : In(In), F(F), Flow(Flow) {
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
    const CFGBlock *Block = Call ? Flow.blockOf(I) : nullptr;
    if (!Block)
      continue;
    if (std::string Name = barrierOf(In.U, Call); !Name.empty())
      All.push_back({Call, std::move(Name), Block});
  }
}

const Waiting *
Barriers::missedAt(int I, ValueKind Differs,
                   llvm::function_ref<bool(const Expr *)> Counts) const {
  const CFGBlock *Here = Flow.blockOf(I);
  if (!Here)
    return nullptr;
  const Waiting *Found = nullptr;
  for (const CFGBlock *Branch : Flow.branchesOver(Here)) {
    const Expr *Condition = ControlFlow::conditionOf(Branch);
    if (!Condition || !(In.Flow.kindsOf(Condition) & Differs) ||
        !Counts(Condition))
      continue;
    // Who returns took one of the ways, others another one.
    llvm::SmallVector<llvm::BitVector, 2> Ways;
    for (const CFGBlock *Next : Branch->succs())
      if (Next)
        Ways.push_back(Flow.reachableFrom(Next, Branch));
    auto IsMissed = [&](const CFGBlock *Barrier) {
      for (unsigned Way = 0; Way < Ways.size(); ++Way)
        for (unsigned Other = 0; Other < Ways.size(); ++Other)
          if (Way != Other && Ways[Way].test(Here->getBlockID()) &&
              Ways[Other].test(Barrier->getBlockID()))
            return true;
      return false;
    };
    for (const Waiting &W : All) {
      int At = Flow.numberOf(W.Call);
      // `return f();` waits in f, and a barrier in the branch is no matter of
      // the return.
      if (contains(F.Nodes[I].S, W.Call) || !IsMissed(W.Block) ||
          Flow.writtenFor(Branch, At).IsAround)
        continue;
      if (!Found || (At > I && (Flow.numberOf(Found->Call) < I ||
                                At < Flow.numberOf(Found->Call))))
        Found = &W;
    }
  }
  return Found;
}

void checks::checkReturnBeforeBarrier(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  auto Addressed = addressedKernels(In.U);
  for (const Function &F : In.U.Functions) {
    const ControlFlow *Flow = F.IsDevice ? In.Flow.graphOf(F) : nullptr;
    if (!Flow)
      continue;
    Barriers Waits(In, F, *Flow);
    if (Waits.empty())
      continue;
    bool IsAddressed = Addressed.contains(F.Decl->getCanonicalDecl());
    auto Counts = [&](const Expr *Condition) {
      return !isBeyondBlock(In.U, Launches, IsAddressed, F, Condition);
    };
    for (int I = F.Nodes.size() - 1; I >= 0; --I) {
      const Stmt *S = F.Nodes[I].S;
      if (!isa<ReturnStmt>(S))
        continue;
      const Waiting *Found = Waits.missedAt(I, BlockVarying, Counts);
      if (!Found)
        continue;
      // What a warp has in common, a block of one warp has in common.
      Supposition OfBlocks;
      std::string Line = std::to_string(In.U.lineOf(Found->Call->getBeginLoc()));
      if (!Waits.missedAt(I, WarpVarying, Counts)) {
        OfBlocks.Kernel = kernelPlace(In.U, F);
        if (OfBlocks.Kernel)
          OfBlocks.OpenArgs = {Found->Name,
                               Line + ", if a block has more than one warp: no "
                                      "launch of the kernel is seen"};
      }
      In.U.report(cu2x::diag::Kind::ReturnBeforeBarrier, S, {Found->Name, Line},
                  std::move(OfBlocks));
    }
  }
}
