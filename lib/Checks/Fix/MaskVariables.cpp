//===- MaskVariables.cpp - What may hold a lane mask ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskVariables.h"
#include "CallGraph.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/DeclCXX.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

const ValueDecl *checks::maskNamed(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Ref->getDecl();
  auto *Member = dyn_cast<MemberExpr>(E);
  return Member ? Member->getMemberDecl() : nullptr;
}

bool MaskVariables::isIn(const Expr *E) const {
  bool Found = false;
  forEach(E, [&](const Stmt *S) {
    if (isa<DeclRefExpr, MemberExpr>(S))
      Found |= Known.contains(maskNamed(cast<Expr>(S)));
    if (auto *Call = dyn_cast<CallExpr>(S)) {
      const frontend::WarpFunction *W = warpFunction(U, Call);
      const FunctionDecl *D = callee(Call);
      Found |= (W && W->GivesMask) || (D && Known.contains(written(D)));
    }
    for (const Expr *Part : hiddenParts(S))
      Found |= isIn(Part);
    return !Found;
  });
  return Found;
}

bool MaskVariables::add(const ValueDecl *D, const Expr *Value) {
  return D && Value && !Known.contains(D) && isIn(Value) &&
         Known.insert(D).second;
}

bool MaskVariables::addArguments(const FunctionDecl *D,
                                 llvm::ArrayRef<const Expr *> Args) {
  bool IsNew = false;
  for (unsigned I = 0; I < Args.size() && I < D->getNumParams(); ++I)
    for (const FunctionDecl *Declared : D->redecls())
      IsNew |= add(Declared->getParamDecl(I), Args[I]);
  return IsNew;
}

/// Returns whether anything became known.
bool MaskVariables::note(const Function &F, const Stmt *S) {
  bool IsNew = false;
  if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        IsNew |= add(Var, Var->getInit());
  } else if (auto *Op = dyn_cast<BinaryOperator>(S)) {
    if (Op->isAssignmentOp())
      IsNew |= add(maskNamed(Op->getLHS()), Op->getRHS());
  } else if (auto *Return = dyn_cast<ReturnStmt>(S)) {
    IsNew |= add(written(F.Decl), Return->getRetValue());
  } else if (auto *List = dyn_cast<InitListExpr>(S)) {
    if (const RecordDecl *Record = List->getType()->getAsRecordDecl())
      for (const FieldDecl *Field : Record->fields())
        if (Field->getFieldIndex() < List->getNumInits())
          IsNew |= add(Field, List->getInit(Field->getFieldIndex()));
  } else if (auto *Construct = dyn_cast<CXXConstructExpr>(S)) {
    IsNew |= addArguments(Construct->getConstructor(),
                          {Construct->getArgs(), Construct->getNumArgs()});
  } else if (auto *Call = dyn_cast<CallExpr>(S)) {
    const frontend::WarpFunction *W = warpFunction(U, Call);
    if (W && W->takesMask() && Call->getNumArgs() > unsigned(W->Mask))
      if (const ValueDecl *Mask = maskNamed(Call->getArg(W->Mask)))
        IsNew |= Known.insert(Mask).second;
    llvm::ArrayRef<const Expr *> Args(Call->getArgs(), Call->getNumArgs());
    if (const FunctionDecl *D = callee(Call)) {
      if (isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(D) &&
          !Args.empty())
        Args = Args.drop_front();
      if (U.isUser(D->getLocation()))
        IsNew |= addArguments(D, Args);
    }
  }
  return IsNew;
}

MaskVariables::MaskVariables(const Unit &U) : U(U) {
  bool HasAny = false;
  for (const Function &F : U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Call = dyn_cast<CallExpr>(N.S); Call && !HasAny)
        HasAny = warpFunction(U, Call);
  if (!HasAny)
    return;
  for (bool Again = true; Again;) {
    Again = false;
    for (const Function &F : U.Functions) {
      if (!F.IsDevice)
        continue;
      for (const Node &N : F.Nodes)
        Again |= note(F, N.S);
      if (auto *Constructor = dyn_cast<CXXConstructorDecl>(F.Decl))
        for (const CXXCtorInitializer *Init : Constructor->inits())
          if (const FieldDecl *Field = Init->getAnyMember())
            Again |= add(Field, Init->getInit());
    }
  }
}

/// Whether the variable \p D, which node \p I names, stays such a mask there.
bool WholeMasks::isUse(const Function &F, int I, const VarDecl *D) {
  int P = F.Nodes[I].Parent;
  while (P >= 0 && isa<ParenExpr>(F.Nodes[P].S))
    P = F.Nodes[P].Parent;
  if (P < 0)
    return false;
  if (auto *Cast = dyn_cast<ImplicitCastExpr>(F.Nodes[P].S))
    return Cast->getCastKind() == CK_LValueToRValue;
  auto *Op = dyn_cast<BinaryOperator>(F.Nodes[P].S);
  if (!Op || !Op->isAssignmentOp() || maskNamed(Op->getLHS()) != D)
    return false;
  auto *Less = dyn_cast<BinaryOperator>(Op->getRHS()->IgnoreParenImpCasts());
  if (Op->getOpcode() == BO_AndAssign && Less && Less->getOpcode() == BO_Sub)
    return maskNamed(Less->getLHS()) == D && U.constant(Less->getRHS()) == 1;
  return (Op->getOpcode() == BO_Assign || Op->getOpcode() == BO_AndAssign ||
          Op->getOpcode() == BO_OrAssign) &&
         isOne(Op->getRHS());
}

bool WholeMasks::isOneVariable(const VarDecl *D) {
  if (!D->isLocalVarDeclOrParm() || D->getType()->isReferenceType())
    return false;
  if (Active.empty())
    Steps = 0;
  if (++Steps > MaxSteps)
    return false;
  if (!Active.insert(D).second)
    return true; // what else it is given decides
  bool Result = true, IsGiven = D->getInit() != nullptr;
  if (!isa<ParmVarDecl>(D))
    Result = !D->getInit() || isOne(D->getInit());
  auto *Of = dyn_cast<FunctionDecl>(D->getDeclContext());
  for (const Function &F : U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E && Result; ++I) {
      if (auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S)) {
        if (Ref->getDecl() == D)
          Result = isUse(F, I, D);
        else if (isa<ParmVarDecl>(D) && Ref->getDecl() == Of)
          Result = isa_and_nonnull<CallExpr>(F.parent(I));
      }
      auto *Parameter = dyn_cast<ParmVarDecl>(D);
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      if (!Parameter || !Call || !callee(Call) ||
          callee(Call)->getCanonicalDecl() != Of->getCanonicalDecl())
        continue;
      unsigned Place = Parameter->getFunctionScopeIndex();
      IsGiven = Place < Call->getNumArgs();
      Result = Result && IsGiven && !isa<CXXOperatorCallExpr>(Call) &&
               isOne(Call->getArg(Place));
    }
  Active.erase(D);
  return Result && (IsGiven || !isa<ParmVarDecl>(D));
}

bool WholeMasks::isOne(const Expr *E) {
  if (U.constant(E) == 0)
    return true;
  E = E->IgnoreParenImpCasts();
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    const frontend::WarpFunction *W = warpFunction(U, Call);
    return W && W->GivesMask;
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return Var && isOneVariable(Var);
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  return Op && (Op->getOpcode() == BO_And || Op->getOpcode() == BO_Or) &&
         isOne(Op->getLHS()) && isOne(Op->getRHS());
}
