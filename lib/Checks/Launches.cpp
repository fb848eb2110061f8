//===- Launches.cpp - Launches and their sizes ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launches.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// The value that \p E had when a variable was declared with it and never
/// changed.
static const Expr *initializerOf(const Function &F, const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->hasInit())
    return nullptr;
  for (const Node &N : F.Nodes) {
    auto *Op = dyn_cast<BinaryOperator>(N.S);
    if (Op && Op->isAssignmentOp() && baseVariable(Op->getLHS()) == Var)
      return nullptr;
    if (auto *Assign = dyn_cast<CXXOperatorCallExpr>(N.S))
      if (Assign->isAssignmentOp() && baseVariable(Assign->getArg(0)) == Var)
        return nullptr;
    if (auto *Address = dyn_cast<UnaryOperator>(N.S))
      if (Address->getOpcode() == UO_AddrOf &&
          baseVariable(Address->getSubExpr()) == Var)
        return nullptr;
  }
  return Var->getInit();
}

static std::optional<uint64_t> constantIn(const Unit &U, const Function &F,
                                          const Expr *E) {
  if (std::optional<int64_t> Value = U.constant(E))
    return *Value < 0 ? std::nullopt : std::optional<uint64_t>(*Value);
  if (const Expr *Init = initializerOf(F, E))
    if (std::optional<int64_t> Value = U.constant(Init))
      return *Value < 0 ? std::nullopt : std::optional<uint64_t>(*Value);
  return std::nullopt;
}

static std::optional<Dimensions> dimensionsOf(const Unit &U, const Function &F,
                                              const Expr *E,
                                              unsigned Depth = 0) {
  if (Depth > 4)
    return std::nullopt;
  const Expr *Plain = bare(E);
  if (Plain->getType()->isIntegerType()) {
    if (std::optional<uint64_t> X = constantIn(U, F, Plain))
      return Dimensions{*X, 1, 1};
    return std::nullopt;
  }
  if (auto *Made = dyn_cast<CXXConstructExpr>(Plain)) {
    if (Made->getNumArgs() == 1 &&
        !Made->getArg(0)->IgnoreParenImpCasts()->getType()->isIntegerType())
      return dimensionsOf(U, F, Made->getArg(0), Depth + 1);
    Dimensions Result{1, 1, 1};
    for (unsigned I = 0; I < Made->getNumArgs() && I < 3; ++I) {
      if (isa<CXXDefaultArgExpr>(Made->getArg(I)))
        continue;
      std::optional<uint64_t> Size = constantIn(U, F, Made->getArg(I));
      if (!Size)
        return std::nullopt;
      Result[I] = *Size;
    }
    return Result;
  }
  if (const Expr *Init = initializerOf(F, Plain))
    return dimensionsOf(U, F, Init, Depth + 1);
  return std::nullopt;
}

/// A variable that keeps the value it is declared with.
static const VarDecl *fixedVariable(const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->getType().isConstQualified() ? Var : nullptr;
}

static std::array<const VarDecl *, 3> blockVariables(const Function &F,
                                                     const Expr *Block) {
  const Expr *Plain = bare(Block);
  for (unsigned Depth = 0; Depth < 4; ++Depth) {
    auto *Made = dyn_cast<CXXConstructExpr>(Plain);
    const Expr *Next = Made && Made->getNumArgs() == 1 ? Made->getArg(0)
                       : Made ? nullptr
                              : initializerOf(F, Plain);
    if (!Next)
      break;
    Plain = bare(Next);
  }
  std::array<const VarDecl *, 3> Result = {};
  if (auto *Made = dyn_cast<CXXConstructExpr>(Plain))
    for (unsigned I = 0; I < Made->getNumArgs() && I < 3; ++I)
      Result[I] = fixedVariable(Made->getArg(I));
  else
    Result[0] = fixedVariable(Plain);
  return Result;
}

std::vector<Launch> checks::launchesOf(const Unit &U) {
  std::vector<Launch> Result;
  for (const Function &F : U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CUDAKernelCallExpr>(N.S);
      const FunctionDecl *Kernel = Call ? callee(Call) : nullptr;
      const CallExpr *Config = Call ? Call->getConfig() : nullptr;
      if (!Kernel || !Config || Config->getNumArgs() < 2 ||
          Call->isTypeDependent())
        continue;
      Launch L{Call, Kernel, Config->getArg(0), Config->getArg(1), nullptr, {},
               {},   {}};
      L.BlockVariables = blockVariables(F, L.BlockArg);
      L.Grid = dimensionsOf(U, F, L.GridArg);
      L.Block = dimensionsOf(U, F, L.BlockArg);
      if (Config->getNumArgs() > 2 &&
          !isa<CXXDefaultArgExpr>(Config->getArg(2))) {
        L.SharedArg = Config->getArg(2);
        L.Shared = constantIn(U, F, L.SharedArg);
      }
      Result.push_back(std::move(L));
    }
  return Result;
}
