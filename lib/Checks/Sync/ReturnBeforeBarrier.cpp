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

/// The node behind the part of \p F that threads who come to node \p I can come
/// to: the branch around it, where all threads or none take that and it ends
/// with a return.
static int endOfPath(CheckInput In, const Function &F, int I,
                     ValueKind Differs) {
  int End = F.Nodes.size();
  for (int At = I; F.Nodes[At].Parent >= 0; At = F.Nodes[At].Parent) {
    int P = F.Nodes[At].Parent;
    auto *If = dyn_cast<IfStmt>(F.Nodes[P].S);
    auto *Block = dyn_cast<CompoundStmt>(F.Nodes[At].S);
    if (!If || !Block || Block->body_empty() ||
        !isa<ReturnStmt>(Block->body_back()) ||
        (In.Flow.kindsOf(If->getCond()) & Differs))
      continue;
    for (End = At + 1; End < int(F.Nodes.size()) && F.Nodes[End].Parent >= At;)
      ++End;
    return End;
  }
  return End;
}

void checks::checkReturnBeforeBarrier(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  auto Addressed = addressedKernels(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    bool IsAddressed = Addressed.contains(F.Decl->getCanonicalDecl());
    // The first barrier behind the place that is looked at.
    const CallExpr *Barrier = nullptr;
    int BarrierAt = 0;
    std::string Name;
    for (int I = F.Nodes.size() - 1; I >= 0; --I) {
      const Stmt *S = F.Nodes[I].S;
      if (auto *Call = dyn_cast<CallExpr>(S))
        if (std::string Found = barrierOf(In.U, Call); !Found.empty()) {
          Barrier = Call;
          BarrierAt = I;
          Name = std::move(Found);
        }
      // `return f();` waits in f.
      if (!Barrier || !isa<ReturnStmt>(S) || contains(S, Barrier))
        continue;
      auto IsFound = [&](ValueKind Differs) {
        const Expr *Condition = In.Flow.branchAround(F, I, Differs);
        return Condition && BarrierAt < endOfPath(In, F, I, Differs) &&
               !isBeyondBlock(In.U, Launches, IsAddressed, F, Condition);
      };
      if (!IsFound(BlockVarying))
        continue;
      // What a warp has in common, a block of one warp has in common.
      Supposition OfBlocks;
      std::string Line = std::to_string(In.U.lineOf(Barrier->getBeginLoc()));
      if (!IsFound(WarpVarying)) {
        OfBlocks.Kernel = kernelPlace(In.U, F);
        if (OfBlocks.Kernel)
          OfBlocks.OpenArgs = {Name, Line + ", if a block has more than one "
                                            "warp: no launch of the kernel is "
                                            "seen"};
      }
      In.U.report(cu2x::diag::Kind::ReturnBeforeBarrier, S, {Name, Line},
                  std::move(OfBlocks));
    }
  }
}
