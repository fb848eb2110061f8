//===- Launches.cpp - Launches and their sizes ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launches.h"

#include "clang/AST/Attr.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether node \p I, a variable, is what a function gets a reference to by
/// which it can set it; also as the left side of an assignment operator.
static bool isPassed(const Function &F, int I) {
  auto *Call = dyn_cast_or_null<CallExpr>(F.parent(I));
  int P = F.Nodes[I].Parent;
  auto *Cast = P < 0 ? nullptr : dyn_cast<ImplicitCastExpr>(F.Nodes[P].S);
  bool IsRead = Cast && (Cast->getCastKind() == CK_LValueToRValue ||
                         Cast->getType().isConstQualified());
  return Call && !IsRead;
}

/// The value that \p E had when a variable was declared with it and never
/// changed. What a parameter has by default others may give, and what a
/// variable outside of functions has they may set.
static const Expr *initializerOf(const Function &F, const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->hasInit() || isa<ParmVarDecl>(Var) ||
      (!Var->hasLocalStorage() && !Var->getType().isConstQualified()))
    return nullptr;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    const Stmt *S = F.Nodes[I].S;
    auto *Op = dyn_cast<BinaryOperator>(S);
    if (Op && Op->isAssignmentOp() && baseVariable(Op->getLHS()) == Var)
      return nullptr;
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    if (Ref && Ref->getDecl() == Var && isPassed(F, I))
      return nullptr;
    if (auto *Unary = dyn_cast<UnaryOperator>(S))
      if ((Unary->getOpcode() == UO_AddrOf ||
           Unary->isIncrementDecrementOp()) &&
          baseVariable(Unary->getSubExpr()) == Var)
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

/// The sizes of \p Var, a `dim3` that got \p Sizes where it is declared and
/// whose members are set once each, one behind the other, in front of \p Use;
/// none where anything else happens to it.
static std::optional<Dimensions> setByMember(const Unit &U, const Function &F,
                                             const VarDecl *Var,
                                             Dimensions Sizes,
                                             const Expr *Use) {
  std::array<bool, 3> IsSet = {};
  int Block = -1;
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    if (auto *Declared = dyn_cast<DeclStmt>(F.Nodes[I].S);
        Declared && llvm::is_contained(Declared->decls(), Var))
      Block = F.Nodes[I].Parent;
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    if (!Ref || Ref->getDecl() != Var)
      continue;
    int At = F.Nodes[I].Parent;
    auto *Member = dyn_cast<MemberExpr>(F.Nodes[At].S);
    int Set = Member ? F.Nodes[At].Parent : -1;
    auto *Op = Set < 0 ? nullptr : dyn_cast<BinaryOperator>(F.Nodes[Set].S);
    if (!Op || !Op->isAssignmentOp() || bare(Op->getLHS()) != Member) {
      // Whoever has its address or a reference may set it.
      if (isAddressTaken(F, I) || isPassed(F, I))
        return std::nullopt;
      continue;
    }
    size_t Part = StringRef("xyz").find(Member->getMemberDecl()->getName());
    std::optional<uint64_t> Size = constantIn(U, F, Op->getRHS());
    if (Op->getOpcode() != BO_Assign || F.Nodes[Set].Parent != Block ||
        Part > 2 || IsSet[Part] || !Size ||
        !U.SM.isBeforeInTranslationUnit(Op->getBeginLoc(), Use->getBeginLoc()))
      return std::nullopt;
    IsSet[Part] = true;
    Sizes[Part] = *Size;
  }
  return Sizes;
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
  auto *Ref = dyn_cast<DeclRefExpr>(Plain);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->isLocalVarDecl() || !Var->getInit())
    return std::nullopt;
  std::optional<Dimensions> First =
      dimensionsOf(U, F, Var->getInit(), Depth + 1);
  return First ? setByMember(U, F, Var, *First, Plain) : std::nullopt;
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
  if (!Kernel && !Call->isTypeDependent())
    Kernel = kernelIn(F, Call->getCallee()); // `auto f = kernel;`
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

/// What the list that \p Config is declared with has for the member \p Name;
/// null where there is none.
static const Expr *listedValue(const VarDecl *Config, StringRef Name) {
  auto *List = Config->getInit()
                   ? dyn_cast<InitListExpr>(Config->getInit()->IgnoreImplicit())
                   : nullptr;
  const RecordDecl *Record = Config->getType()->getAsRecordDecl();
  if (!List || !Record)
    return nullptr;
  for (const FieldDecl *Field : Record->fields())
    if (Field->getIdentifier() && Field->getName() == Name &&
        Field->getFieldIndex() < List->getNumInits()) {
      const Expr *Init = List->getInit(Field->getFieldIndex());
      return isa<ImplicitValueInitExpr, CXXDefaultInitExpr>(Init) ? nullptr
                                                                  : Init;
    }
  return nullptr;
}

/// What \p F gives the member \p Name of \p Config, by one assignment or by the
/// list of its declaration; null for anything else.
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
  return Found ? Found : listedValue(Config, Name);
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

/// Whether node \p I of \p F is what a launch names, or what CUDA is asked
/// about.
static bool isForCuda(const Unit &U, const Function &F, int I) {
  int At = I, P = F.Nodes[I].Parent;
  for (; P >= 0 && isa<CastExpr, ParenExpr, UnaryOperator>(F.Nodes[P].S);
       P = F.Nodes[P].Parent)
    At = P;
  auto *Call = P < 0 ? nullptr : dyn_cast<CallExpr>(F.Nodes[P].S);
  return Call && ((isa<CUDAKernelCallExpr>(Call) &&
                   Call->getCallee() == F.Nodes[At].S) ||
                  !cudaCallee(U, Call).empty());
}

llvm::DenseSet<const FunctionDecl *> checks::addressedKernels(const Unit &U) {
  llvm::DenseSet<const FunctionDecl *> Result;
  auto Kernel = [](const Stmt *S) -> const FunctionDecl * {
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    auto *D = Ref ? dyn_cast<FunctionDecl>(Ref->getDecl()) : nullptr;
    return D && D->hasAttr<CUDAGlobalAttr>() ? D->getCanonicalDecl() : nullptr;
  };
  for (const Function &F : U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (const FunctionDecl *D = Kernel(F.Nodes[I].S))
        if (!isForCuda(U, F, I))
          Result.insert(D);
  for (const VarDecl *Global : U.Globals)
    forEach(Global->getInit(), [&](const Stmt *Part) {
      if (const FunctionDecl *D = Kernel(Part))
        Result.insert(D);
      return true;
    });
  return Result;
}

bool checks::hasOneWarp(const Launch &L) {
  return L.threads().value_or(33) <= 32;
}

bool checks::isOneWarp(llvm::ArrayRef<Launch> Launches,
                       const Function &Kernel) {
  bool Any = false;
  for (const Launch &L : Launches) {
    if (!L.isOf(Kernel))
      continue;
    Any = true;
    if (!hasOneWarp(L))
      return false;
  }
  return Any;
}
