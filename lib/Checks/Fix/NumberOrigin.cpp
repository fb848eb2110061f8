//===- NumberOrigin.cpp - Where numbers of lanes come from ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NumberOrigin.h"

#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Whether \p S asks for the size of a warp.
static bool asksForWarpSize(const Unit &U, const Stmt *S) {
  static const llvm::StringSet<> Names = {"warpSize", "cudaDevAttrWarpSize",
                                          "CU_DEVICE_ATTRIBUTE_WARP_SIZE"};
  const ValueDecl *D = nullptr;
  if (auto *Member = dyn_cast<MemberExpr>(S))
    D = Member->getMemberDecl();
  else if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    D = Ref->getDecl();
  return D && D->getIdentifier() && Names.contains(D->getName()) && U.isCuda(D);
}

/// Whether node \p I is only printed.
static bool isPrinted(const Function &F, int I) {
  static const llvm::StringSet<> Names = {"printf", "fprintf", "sprintf",
                                          "snprintf"};
  auto *Call = dyn_cast_or_null<CallExpr>(F.parent(I));
  const FunctionDecl *D = Call ? callee(Call) : nullptr;
  if (auto *Op = dyn_cast_or_null<CXXOperatorCallExpr>(Call))
    return Op->getOperator() == OO_LessLess;
  return D && D->getIdentifier() && Names.contains(D->getName());
}

NumberOrigin::NumberOrigin(const Unit &U, const CallGraph &Graph)
    : U(U), Graph(Graph) {
  for (const Code &C : Graph.codes())
    for (const Stmt *S : C.Parts) {
      note(S);
      if (auto *Return = dyn_cast<ReturnStmt>(S))
        Values[C.Written].push_back(Return->getRetValue());
    }
  for (const Function &F : U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E && !F.IsDevice; ++I) {
      HostAsks |= asksForWarpSize(U, F.Nodes[I].S) && !isPrinted(F, I);
      // What the host passes to a function for both.
      note(F.Nodes[I].S);
    }
  for (const VarDecl *Var : U.Globals)
    forEach(Var->getInit(), [&](const Stmt *S) {
      HostAsks |= asksForWarpSize(U, S);
      return true;
    });
}

void NumberOrigin::noteArguments(const FunctionDecl *D,
                                 llvm::ArrayRef<const Expr *> Args) {
  if (const FunctionDecl *Definition = D->getDefinition())
    D = Definition;
  for (unsigned I = 0; I < D->getNumParams(); ++I)
    Values[D->getParamDecl(I)].push_back(I < Args.size() ? Args[I] : nullptr);
}

void NumberOrigin::note(const Stmt *S) {
  auto Assign = [&](const Expr *To, const Expr *Value) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(To->IgnoreParens()))
      Values[Ref->getDecl()].push_back(Value);
  };
  if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D); Var && Var->getInit()) {
        Values[Var].push_back(Var->getInit());
        // What a reference names may be given anything by it.
        if (Var->getType()->isReferenceType())
          Assign(Var->getInit(), nullptr);
      }
  } else if (auto *Op = dyn_cast<BinaryOperator>(S)) {
    if (Op->isAssignmentOp())
      Assign(Op->getLHS(), Op->getRHS());
  } else if (auto *Unary = dyn_cast<UnaryOperator>(S)) {
    if (Unary->getOpcode() == UO_AddrOf)
      Assign(Unary->getSubExpr(), nullptr);
  } else if (auto *Asm = dyn_cast<GCCAsmStmt>(S)) {
    for (const Expr *Output : Asm->outputs())
      Assign(Output, nullptr);
  } else if (auto *Made = dyn_cast<CallExpr>(S)) {
    const FunctionDecl *D = callee(Made);
    if (!D)
      return;
    llvm::ArrayRef<const Expr *> Args(Made->getArgs(), Made->getNumArgs());
    if (isa<CXXOperatorCallExpr>(Made) && isa<CXXMethodDecl>(D) &&
        !Args.empty())
      Args = Args.drop_front();
    noteArguments(D, Args);
    for (unsigned I = 0; I < Args.size() && I < D->getNumParams(); ++I)
      if (D->getParamDecl(I)->getType()->isReferenceType())
        Assign(Args[I], nullptr);
  } else if (auto *Construct = dyn_cast<CXXConstructExpr>(S)) {
    noteArguments(Construct->getConstructor(),
                  {Construct->getArgs(), Construct->getNumArgs()});
  }
}

bool NumberOrigin::step() {
  if (Active.empty())
    Steps = 0;
  return ++Steps <= MaxSteps;
}

bool NumberOrigin::isKnownVariable(const VarDecl *D, bool WithData) {
  if (U.isCuda(D))
    return true; // threadIdx and its like
  if (auto *Parameter = dyn_cast<ParmVarDecl>(D)) {
    auto *F = dyn_cast<FunctionDecl>(Parameter->getDeclContext());
    int I = F ? Graph.find(F) : -1;
    if (I < 0 || Graph.codes()[I].IsKernel || Graph.codes()[I].IsOpen)
      return false;
  } else if (!D->isLocalVarDecl() || D->isStaticLocal()) {
    return false;
  }
  auto It = Values.find(D);
  if (It == Values.end() || !D->getType()->isIntegralOrEnumerationType() ||
      !step())
    return false;
  if (!Active.insert(D).second)
    return true; // a step of a loop: what it began with decides
  bool Result = llvm::all_of(It->second, [&](const Expr *Value) {
    return Value && isKnown(Value, WithData);
  });
  Active.erase(D);
  return Result;
}

bool NumberOrigin::isKnownCall(const CallExpr *Call, bool WithData) {
  for (const Expr *Arg : Call->arguments())
    if (!isKnown(Arg, WithData))
      return false;
  if (!cudaCallee(U, Call).empty())
    return !isa<CXXMemberCallExpr>(Call);
  const FunctionDecl *D = callee(Call);
  if (!D)
    return false;
  D = written(D);
  auto It = Values.find(D);
  if (It == Values.end() || !step() || !Active.insert(D).second)
    return false;
  bool Result = llvm::all_of(It->second, [&](const Expr *Value) {
    return Value && isKnown(Value, WithData);
  });
  Active.erase(D);
  return Result;
}

bool NumberOrigin::isKnown(const Expr *E, bool WithData) {
  if (auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    E = Default->getExpr();
  if (U.constant(E))
    return true;
  E = bare(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return (Var && isKnownVariable(Var, WithData)) ||
           isa<EnumConstantDecl, NonTypeTemplateParmDecl>(Ref->getDecl());
  }
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    auto *Ref = dyn_cast<DeclRefExpr>(bare(Member->getBase()));
    return Ref && U.isCuda(Ref->getDecl());
  }
  if (isa<PseudoObjectExpr, MSPropertyRefExpr>(E))
    return true;
  if (isa<ArraySubscriptExpr>(E))
    return WithData;
  if (auto *Call = dyn_cast<CallExpr>(E))
    return isKnownCall(Call, WithData);
  if (auto *Unary = dyn_cast<UnaryOperator>(E))
    return Unary->getOpcode() == UO_Deref
               ? WithData
               : isKnown(Unary->getSubExpr(), WithData);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return isKnown(Op->getLHS(), WithData) && isKnown(Op->getRHS(), WithData);
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return isKnown(Choice->getTrueExpr(), WithData) &&
           isKnown(Choice->getFalseExpr(), WithData);
  return false;
}

bool NumberOrigin::anyHasIndex(const ValueDecl *D) {
  if (auto Known = Indexed.find(D); Known != Indexed.end())
    return Known->second;
  auto It = Values.find(D);
  if (It == Values.end() || !Visited.insert(D).second)
    return false;
  bool IsQuestion = Visited.size() == 1;
  bool Result = llvm::any_of(
      It->second, [&](const Expr *Value) { return !Value || hasIndex(Value); });
  if (Result)
    Indexed[D] = true;
  if (!IsQuestion)
    return Result;
  // No index is behind any of those that led to none.
  if (!Result)
    for (const ValueDecl *Seen : Visited)
      Indexed[Seen] = false;
  Visited.clear();
  return Result;
}

bool NumberOrigin::hasIndex(const Expr *E) {
  if (auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    E = Default->getExpr();
  E = bare(E);
  if (isBuiltin(U, E, "threadIdx"))
    return true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return anyHasIndex(Ref->getDecl());
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    auto *Ref = dyn_cast<DeclRefExpr>(bare(Member->getBase()));
    return Ref && U.isCuda(Ref->getDecl())
               ? isBuiltin(U, Ref, "threadIdx")
               : isa<FieldDecl>(Member->getMemberDecl()) &&
                     Member->getType()->isIntegerType();
  }
  if (isa<ArraySubscriptExpr>(E))
    return false;
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    if (const FunctionDecl *D = callee(Call); D && anyHasIndex(written(D)))
      return true;
    if (isa<CXXMemberCallExpr>(E))
      return true; // the rank in a group
  }
  return llvm::any_of(E->children(), [&](const Stmt *Child) {
    auto *Part = dyn_cast_or_null<Expr>(Child);
    return Part && hasIndex(Part);
  });
}
