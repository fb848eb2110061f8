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

const FunctionDecl *checks::kernelIn(const Function &F, const Expr *E) {
  for (unsigned Depth = 0; E && Depth < 4; ++Depth) {
    E = bare(E);
    if (auto *Address = dyn_cast<UnaryOperator>(E);
        Address && Address->getOpcode() == UO_AddrOf)
      E = bare(Address->getSubExpr());
    auto *Ref = dyn_cast<DeclRefExpr>(E);
    if (Ref && isa<FunctionDecl>(Ref->getDecl()))
      return cast<FunctionDecl>(Ref->getDecl());
    E = initializerOf(F, E);
  }
  return nullptr;
}

std::string Launch::name(const Unit &U) const {
  return Kernel ? Kernel->getNameAsString() : U.text(bare(KernelArg));
}

/// A launch whose sizes are \p Grid and \p Block.
static Launch sized(const Unit &U, const Function &F, const CallExpr *Call,
                    const FunctionDecl *Kernel, const Expr *Grid,
                    const Expr *Block) {
  Launch L{Call, Kernel, Grid, Block, nullptr, {}, {}, {}};
  L.BlockVariables = blockVariables(F, Block);
  L.Grid = dimensionsOf(U, F, Grid);
  L.Block = dimensionsOf(U, F, Block);
  return L;
}

/// `Kernel<<<...>>>`.
static std::optional<Launch> readLaunch(const Unit &U, const Function &F,
                                        const CUDAKernelCallExpr *Call) {
  const FunctionDecl *Kernel = callee(Call);
  const CallExpr *Config = Call->getConfig();
  if (!Kernel || !Config || Config->getNumArgs() < 2 || Call->isTypeDependent())
    return std::nullopt;
  Launch L = sized(U, F, Call, Kernel, Config->getArg(0), Config->getArg(1));
  if (Config->getNumArgs() > 2 && !isa<CXXDefaultArgExpr>(Config->getArg(2)))
    L.SharedArg = Config->getArg(2);
  return L;
}

/// `cudaLaunchKernel(Kernel, Grid, Block, Arguments, Shared, Stream)`.
static std::optional<Launch> readRuntimeCall(const Unit &U, const Function &F,
                                             const CallExpr *Call) {
  if (Call->getNumArgs() < 4 || Call->isTypeDependent())
    return std::nullopt;
  Launch L = sized(U, F, Call, kernelIn(F, Call->getArg(0)), Call->getArg(1),
                   Call->getArg(2));
  L.KernelArg = Call->getArg(0);
  if (Call->getNumArgs() > 4 && !isa<CXXDefaultArgExpr>(Call->getArg(4)))
    L.SharedArg = Call->getArg(4);
  return L;
}

/// `cuLaunchKernel(Function, GridX, GridY, GridZ, BlockX, BlockY, BlockZ,
/// Shared, ...)`, with its sizes.
static std::optional<Launch> readDriverCall(const Unit &U, const Function &F,
                                            const CallExpr *Call) {
  if (Call->getNumArgs() < 8 || Call->isTypeDependent())
    return std::nullopt;
  Launch L{Call, nullptr, Call->getArg(1), Call->getArg(4), Call->getArg(7), {},
           {},   {}};
  L.KernelArg = Call->getArg(0);
  auto Sizes = [&](unsigned First) -> std::optional<Dimensions> {
    Dimensions Result;
    for (unsigned I = 0; I < 3; ++I) {
      std::optional<uint64_t> Size = constantIn(U, F, Call->getArg(First + I));
      if (!Size)
        return std::nullopt;
      Result[I] = *Size;
    }
    return Result;
  };
  L.Grid = Sizes(1);
  L.Block = Sizes(4);
  return L;
}

/// What \p F assigns to the member \p Name of \p Config; null where it does so
/// never or more than once.
static const Expr *memberValue(const Function &F, const VarDecl *Config,
                               StringRef Name) {
  const Expr *Found = nullptr;
  for (const Node &N : F.Nodes) {
    const Expr *To = nullptr, *Value = nullptr;
    if (auto *Op = dyn_cast<BinaryOperator>(N.S); Op && Op->isAssignmentOp()) {
      To = Op->getLHS();
      Value = Op->getRHS();
    } else if (auto *Op = dyn_cast<CXXOperatorCallExpr>(N.S);
               Op && Op->isAssignmentOp()) {
      To = Op->getArg(0);
      Value = Op->getArg(1);
    }
    auto *Member = To ? dyn_cast<MemberExpr>(bare(To)) : nullptr;
    auto *Ref =
        Member ? dyn_cast<DeclRefExpr>(bare(Member->getBase())) : nullptr;
    if (!Ref || Ref->getDecl() != Config ||
        !Member->getMemberDecl()->getDeclName().isIdentifier() ||
        Member->getMemberDecl()->getName() != Name)
      continue;
    if (Found)
      return nullptr;
    Found = Value;
  }
  return Found;
}

/// `cudaLaunchKernelEx(&Config, Kernel, ...)`.
static std::optional<Launch> readConfigured(const Unit &U, const Function &F,
                                            const CallExpr *Call) {
  if (Call->getNumArgs() < 2 || Call->isTypeDependent())
    return std::nullopt;
  auto *Address = dyn_cast<UnaryOperator>(bare(Call->getArg(0)));
  auto *Ref = Address && Address->getOpcode() == UO_AddrOf
                  ? dyn_cast<DeclRefExpr>(bare(Address->getSubExpr()))
                  : nullptr;
  auto *Config = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  const Expr *Block = Config ? memberValue(F, Config, "blockDim") : nullptr;
  if (!Block)
    return std::nullopt;
  Launch L{Call, kernelIn(F, Call->getArg(1)), nullptr, Block, nullptr, {}, {},
           {}};
  L.KernelArg = Call->getArg(1);
  L.GridArg = memberValue(F, Config, "gridDim");
  L.SharedArg = memberValue(F, Config, "dynamicSmemBytes");
  L.BlockVariables = blockVariables(F, Block);
  L.Block = dimensionsOf(U, F, Block);
  if (L.GridArg)
    L.Grid = dimensionsOf(U, F, L.GridArg);
  return L;
}

std::vector<Launch> checks::launchesOf(const Unit &U) {
  std::vector<Launch> Result;
  for (const Function &F : U.Functions)
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      if (!Call)
        continue;
      std::optional<Launch> L;
      if (auto *Direct = dyn_cast<CUDAKernelCallExpr>(Call)) {
        L = readLaunch(U, F, Direct);
      } else {
        StringRef Name = cudaCallee(U, Call);
        if (Name == "cudaLaunchKernel" || Name == "cudaLaunchCooperativeKernel")
          L = readRuntimeCall(U, F, Call);
        else if (Name.starts_with("cudaLaunchKernelEx"))
          L = readConfigured(U, F, Call);
        else if (Name == "cuLaunchKernel" ||
                 Name == "cuLaunchCooperativeKernel")
          L = readDriverCall(U, F, Call);
      }
      if (!L)
        continue;
      if (L->SharedArg)
        L->Shared = constantIn(U, F, L->SharedArg);
      Result.push_back(std::move(*L));
    }
  return Result;
}

bool checks::isOneWarp(llvm::ArrayRef<Launch> Launches,
                       const Function &Kernel) {
  bool Any = false;
  for (const Launch &L : Launches) {
    if (!L.isOf(Kernel))
      continue;
    Any = true;
    if (!L.Block || (*L.Block)[0] * (*L.Block)[1] * (*L.Block)[2] > 32)
      return false;
  }
  return Any;
}
