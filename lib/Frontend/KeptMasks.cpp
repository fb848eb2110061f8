//===- KeptMasks.cpp - Wide masks that lose half of their lanes -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     struct Votes { unsigned long long bits; };
//     votes.bits = __ballot_sync(0xffffffff, p);
//     int last = 31 - __clz(votes.bits);
//
// Fields, parameters and elements of 64 bits hold a mask whole, which a
// function or a variable of 32 bits cuts where it is used. In CUDA nothing is
// lost. Variables of a function are followed elsewhere, as is what is 32 bits
// wide itself. One element stands for all of an array.
//
//===----------------------------------------------------------------------===//

#include "MaskFlow.h"
#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace cu2x::frontend;
using namespace clang;

/// The array or pointer that \p E is an element of, or where that begins; \p E
/// itself where it is none.
static const Expr *arrayOf(const Expr *E) {
  for (;;) {
    E = withoutCasts(E);
    auto *Element = dyn_cast<ArraySubscriptExpr>(E);
    auto *Unary = dyn_cast<UnaryOperator>(E);
    auto *Sum = dyn_cast<BinaryOperator>(E);
    if (Element)
      E = Element->getBase();
    else if (Unary && (Unary->getOpcode() == UO_Deref ||
                       Unary->getOpcode() == UO_AddrOf))
      E = Unary->getSubExpr();
    else if (Sum && Sum->isAdditiveOp() && Sum->getType()->isPointerType())
      E = Sum->getLHS()->getType()->isIntegerType() ? Sum->getRHS()
                                                    : Sum->getLHS();
    else
      return E;
  }
}

static bool isElement(const Expr *E) {
  E = withoutCasts(E);
  auto *Unary = dyn_cast<UnaryOperator>(E);
  return isa<ArraySubscriptExpr>(E) ||
         (Unary && Unary->getOpcode() == UO_Deref);
}

/// What is in \p T, an array or a pointer or neither.
static QualType elementOf(QualType T) {
  T = T.getNonReferenceType();
  while (T->isPointerType() || T->isArrayType())
    T = T->isPointerType() ? T->getPointeeType()
                           : QualType(T->getBaseElementTypeUnsafe(), 0);
  return T;
}

/// The variable or field that \p E names, or has an element of; null for
/// anything else.
static const ValueDecl *named(const Expr *E) {
  E = arrayOf(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Ref->getDecl();
  auto *Member = dyn_cast<MemberExpr>(E);
  return Member ? Member->getMemberDecl() : nullptr;
}

namespace {

/// The fields, variables and parameters of 64 bits that a lane mask flows into.
class KeptMasks {
public:
  explicit KeptMasks(const WarpCheck &Check) : Check(Check) {}
  void run();

private:
  bool hasWidth(QualType T, unsigned Bits) const {
    return !T.isNull() && !T->isDependentType() && T->isIntegerType() &&
           Check.Context.getTypeSize(T) == Bits;
  }
  bool isMask(const Expr *E) const;
  bool isKept(const Expr *E) const;
  void give(const ValueDecl *To, const Expr *From);
  void giveArguments(const FunctionDecl *Callee,
                     llvm::ArrayRef<const Expr *> Args);
  void follow(const Stmt *S);
  void note(MaskFlow::Kind How, const Expr *Place) const;
  void report(const Stmt *S);

  const WarpCheck &Check;
  llvm::SmallPtrSet<const ValueDecl *, 16> Holders;
  bool Changed = false;
};

} // namespace

/// Whether \p E is a mask, or what is left of one without some lanes that only
/// the program knows.
bool KeptMasks::isMask(const Expr *E) const {
  E = withoutCasts(E);
  if (makesLaneMask(E))
    return true;
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return isMask(Choice->getTrueExpr()) || isMask(Choice->getFalseExpr());
  if (auto *Op = dyn_cast<UnaryOperator>(E); Op && Op->getOpcode() == UO_Not)
    return isMask(Op->getSubExpr());
  // The lanes from 32 on are asked for by who shifts as far.
  if (auto *Op = dyn_cast<BinaryOperator>(E);
      Op && Op->getOpcode() == BO_Shr &&
      Check.Flow.constantOf(Op->getRHS()).value_or(0) < 32)
    return isMask(Op->getLHS());
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return Op->isBitwiseOp() && !Check.Flow.constantOf(Op->getLHS()) &&
           !Check.Flow.constantOf(Op->getRHS()) &&
           (isMask(Op->getLHS()) || isMask(Op->getRHS()));
  const ValueDecl *D = named(E);
  return D && Holders.contains(D);
}

/// Whether \p E is a mask that a field or a parameter holds.
bool KeptMasks::isKept(const Expr *E) const {
  E = withoutCasts(E);
  if (!hasWidth(E->getType(), 64))
    return false; // the bits of a pointer
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return isKept(Choice->getTrueExpr()) || isKept(Choice->getFalseExpr());
  if (auto *Op = dyn_cast<UnaryOperator>(E); Op && Op->getOpcode() == UO_Not)
    return isKept(Op->getSubExpr());
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return isMask(E) && (isKept(Op->getLHS()) || isKept(Op->getRHS()));
  const ValueDecl *D = named(E);
  return D && Holders.contains(D) &&
         (isElement(E) || isa<FieldDecl, ParmVarDecl>(D));
}

void KeptMasks::give(const ValueDecl *To, const Expr *From) {
  auto *List = dyn_cast_or_null<InitListExpr>(From);
  if (List && To && To->getType()->isArrayType()) {
    for (const Expr *Element : List->inits())
      give(To, Element);
    return;
  }
  if (To && From && hasWidth(elementOf(To->getType()), 64) && isMask(From))
    Changed |= Holders.insert(To).second;
}

void KeptMasks::giveArguments(const FunctionDecl *Callee,
                              llvm::ArrayRef<const Expr *> Args) {
  // The declaration whose body names the parameters.
  const FunctionDecl *Defined = nullptr;
  if (!WarpModel::written(Callee)->hasBody(Defined))
    return;
  for (unsigned I = 0; I < Args.size() && I < Defined->getNumParams(); ++I)
    give(Defined->getParamDecl(I), Args[I]);
}

void KeptMasks::follow(const Stmt *S) {
  if (!S)
    return;
  if (auto *Set = dyn_cast<BinaryOperator>(S)) {
    if (Set->getOpcode() == BO_Assign || Set->getOpcode() == BO_OrAssign ||
        Set->getOpcode() == BO_XorAssign)
      give(named(Set->getLHS()), Set->getRHS());
  } else if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        give(Var, Var->getInit());
  } else if (auto *List = dyn_cast<InitListExpr>(S)) {
    const RecordDecl *Record =
        List->getType().isNull() ? nullptr : List->getType()->getAsRecordDecl();
    unsigned I = 0;
    if (Record && !Record->isUnion())
      for (const FieldDecl *Field : Record->fields())
        if (I < List->getNumInits())
          give(Field, List->getInit(I++));
  } else if (auto *Made = dyn_cast<CXXConstructExpr>(S)) {
    giveArguments(Made->getConstructor(),
                  {Made->getArgs(), Made->getNumArgs()});
  } else if (auto *Call = dyn_cast<CallExpr>(S);
             Call && Call->getDirectCallee() &&
             !isa<CXXOperatorCallExpr>(Call)) {
    giveArguments(Call->getDirectCallee(),
                  {Call->getArgs(), Call->getNumArgs()});
    // `atomicOr(&bits, ballot)`.
    const IdentifierInfo *Name = Call->getDirectCallee()->getIdentifier();
    if (Name && Name->getName().starts_with("atomic") && Call->getNumArgs() > 1)
      give(named(Call->getArg(0)), Call->getArg(Call->getNumArgs() - 1));
  }
  for (const Stmt *Part : S->children())
    follow(Part);
}

/// The mask that \p S gives to a function between lanes; null for others.
static const Expr *maskOf(const Stmt *S) {
  auto *Call = dyn_cast<CallExpr>(S);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  if (!Callee || !Callee->getIdentifier() || isa<CXXMethodDecl>(Callee))
    return nullptr;
  if (Callee->getName() == "__syncwarp" && Call->getNumArgs() == 1)
    return Call->getArg(0);
  const WarpFunction *Function = findWarpFunction(Callee->getName());
  return Function && Function->takesMask() &&
                 Call->getNumArgs() > unsigned(Function->Mask)
             ? Call->getArg(Function->Mask)
             : nullptr;
}

void KeptMasks::note(MaskFlow::Kind How, const Expr *Place) const {
  Place = Place->IgnoreImpCasts();
  FactCollector::Place At = Check.Collector.spelling(Place->getBeginLoc());
  FactCollector::Place End = Check.Collector.spelling(Place->getEndLoc());
  if (At)
    At.File->MaskFlows.push_back({How,
                                  At.Offset,
                                  End.File == At.File && End.Offset > At.Offset
                                      ? End.Offset - At.Offset
                                      : 0,
                                  std::nullopt,
                                  {}});
}

void KeptMasks::report(const Stmt *S) {
  if (!S)
    return;
  // The masks of HIP's own functions are wide.
  const Expr *Taken = maskOf(S);
  auto *Cast = dyn_cast<CastExpr>(S);
  if (Cast && Cast->getCastKind() == CK_IntegralCast &&
      hasWidth(Cast->getSubExpr()->getType(), 64) &&
      (hasWidth(Cast->getType(), 32) || hasWidth(Cast->getType(), 16)) &&
      isKept(Cast->getSubExpr())) {
    note(MaskFlow::Narrowed, Cast->getSubExpr());
  }
  // `All[0] == 0xffffffff` is true of 32 lanes alone.
  if (auto *Op = dyn_cast<BinaryOperator>(S); Op && Op->isComparisonOp())
    for (auto [Mask, Number] : {std::pair(Op->getLHS(), Op->getRHS()),
                                std::pair(Op->getRHS(), Op->getLHS())})
      if (isKept(Mask) && Check.Flow.constantOf(Number) == 0xffffffff)
        note(MaskFlow::Compared, Number);
  for (const Stmt *Part : S->children())
    if (Part != Taken)
      report(Part);
}

void KeptMasks::run() {
  llvm::SmallVector<const FunctionDecl *, 32> Functions;
  for (const auto &[Function, Use] : Check.Model.Functions)
    if (const FunctionDecl *Defined = nullptr; Function->hasBody(Defined))
      Functions.push_back(Defined);
  do {
    Changed = false;
    for (const FunctionDecl *F : Functions) {
      if (auto *Constructor = dyn_cast<CXXConstructorDecl>(F))
        for (const CXXCtorInitializer *Init : Constructor->inits())
          if (Init->isMemberInitializer())
            give(Init->getMember(), Init->getInit());
      follow(F->getBody());
    }
  } while (Changed);
  if (Holders.empty())
    return;
  for (const FunctionDecl *F : Functions)
    report(F->getBody());
}

void cu2x::frontend::findKeptMasks(const WarpCheck &Check) {
  // Nobody votes: nothing flows.
  if (llvm::any_of(Check.Model.Functions, [](const auto &Function) {
        return llvm::any_of(Function.second.WarpCalls, [](const WarpCall &C) {
          return C.Function->GivesMask;
        });
      }))
    KeptMasks(Check).run();
}
