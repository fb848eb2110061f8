//===- ReturnBeforeBarrier.cpp - CU2X2002 -----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"
#include "../Launches.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether all known launches of \p Kernel have blocks of one warp.
static bool isOneWarp(llvm::ArrayRef<Launch> Launches, const Function &Kernel) {
  bool Any = false;
  for (const Launch &L : Launches) {
    if (L.Kernel->getCanonicalDecl() != Kernel.Decl->getCanonicalDecl())
      continue;
    Any = true;
    if (!L.Block || (*L.Block)[0] * (*L.Block)[1] * (*L.Block)[2] > 32)
      return false;
  }
  return Any;
}

/// The dimension of the `threadIdx` that \p E is, also as the first value of a
/// variable.
static std::optional<unsigned> threadDimension(const Unit &U, const Expr *E) {
  E = bare(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        Var && Var->getInit() && Var->isLocalVarDecl())
      E = bare(Var->getInit());
  // CUDA's members are functions to Clang.
  if (auto *Property = dyn_cast<PseudoObjectExpr>(E))
    E = bare(Property->getSyntacticForm());
  const Expr *Base = nullptr;
  StringRef Name;
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    Base = Member->getBase();
    Name = Member->getMemberDecl()->getName();
  } else if (auto *Property = dyn_cast<MSPropertyRefExpr>(E)) {
    Base = Property->getBaseExpr();
    Name = Property->getPropertyDecl()->getName();
  }
  if (!Base || !isBuiltin(U, Base, "threadIdx"))
    return std::nullopt;
  size_t Dimension = StringRef("xyz").find(Name);
  return Dimension < 3 ? std::optional<unsigned>(Dimension) : std::nullopt;
}

/// Whether \p Condition is `threadIdx.x >= size` with a parameter that every
/// launch gives the size of its block: no thread is beyond it.
static bool isBeyondBlock(const Unit &U, llvm::ArrayRef<Launch> Launches,
                          const Function &Kernel, const Expr *Condition) {
  auto *Test = dyn_cast<BinaryOperator>(bare(Condition));
  if (!Test || Test->getOpcode() != BO_GE)
    return false;
  std::optional<unsigned> Dimension = threadDimension(U, Test->getLHS());
  auto *Ref = dyn_cast<DeclRefExpr>(bare(Test->getRHS()));
  auto *Size = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  if (!Dimension || !Size || !Size->getType().isConstQualified())
    return false;
  bool Any = false;
  for (const Launch &L : Launches) {
    if (L.Kernel->getCanonicalDecl() != Kernel.Decl->getCanonicalDecl())
      continue;
    unsigned I = Size->getFunctionScopeIndex();
    const VarDecl *Block = L.BlockVariables[*Dimension];
    auto *Given = I < L.Call->getNumArgs()
                      ? dyn_cast<DeclRefExpr>(bare(L.Call->getArg(I)))
                      : nullptr;
    if (!Block || !Given || Given->getDecl() != Block)
      return false;
    Any = true;
  }
  return Any;
}

void checks::checkReturnBeforeBarrier(CheckInput In) {
  std::vector<Launch> Launches = launchesOf(In.U);
  for (const Function &F : In.U.Functions) {
    if (!F.IsDevice)
      continue;
    // What a warp has in common, a block of one warp has in common.
    ValueKind Differs = isOneWarp(Launches, F) ? WarpVarying : BlockVarying;
    // The first barrier behind the place that is looked at.
    const CallExpr *Barrier = nullptr;
    for (int I = F.Nodes.size() - 1; I >= 0; --I) {
      const Stmt *S = F.Nodes[I].S;
      if (auto *Call = dyn_cast<CallExpr>(S);
          Call && cudaCallee(In.U, Call).starts_with("__syncthreads"))
        Barrier = Call;
      if (!Barrier || !isa<ReturnStmt>(S))
        continue;
      const Expr *Condition = In.Flow.branchAround(F, I, Differs);
      if (Condition && !isBeyondBlock(In.U, Launches, F, Condition))
        In.U.report(cu2x::diag::Kind::ReturnBeforeBarrier, S,
                    {cudaCallee(In.U, Barrier).str(),
                     std::to_string(In.U.lineOf(Barrier->getBeginLoc()))});
    }
  }
}
