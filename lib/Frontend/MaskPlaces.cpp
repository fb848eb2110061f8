//===- MaskPlaces.cpp - Where a unit keeps its lane masks -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskPlaces.h"

#include "MaskFlow.h"
#include "MaskNumbers.h"

#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

bool MaskPlaces::hasWidth(QualType T, unsigned Bits) const {
  return !T.isNull() && !T->isDependentType() && T->isIntegerType() &&
         Context.getTypeSize(T) == Bits;
}

static QualType typeOf(const NamedDecl *D) {
  if (auto *Function = dyn_cast<FunctionDecl>(D))
    return Function->getReturnType();
  return cast<ValueDecl>(D)->getType();
}

/// Whether \p Place has a value of its own that a mask fits in. Variables of 32
/// bits get 64 of them, or are reported.
bool MaskPlaces::isValue(const NamedDecl *Place) const {
  QualType T = typeOf(Place);
  auto *Var = dyn_cast<VarDecl>(Place);
  return hasWidth(T, 64) || (Var && Var->isLocalVarDecl() && hasWidth(T, 32));
}

/// \p E without what keeps all of its lanes: parentheses and conversions from
/// and to 64 bits, or of pointers.
static const Expr *bareOf(const Expr *E, const ASTContext &Context) {
  for (;;) {
    E = E->IgnoreParens();
    if (auto *Cast = dyn_cast<CastExpr>(E)) {
      const Expr *From = Cast->getSubExpr();
      switch (Cast->getCastKind()) {
      case CK_IntegralCast:
        if (Cast->getType()->isDependentType() ||
            Context.getTypeSize(Cast->getType()) < 64)
          return E;
        break;
      case CK_NoOp:
        // `(int)` of a ballot in CUDA, which is cut.
        if (isa<ExplicitCastExpr>(Cast) &&
            !Cast->getType()->isDependentType() &&
            Cast->getType()->isIntegerType() &&
            Context.getTypeSize(Cast->getType()) < 64)
          return E;
        break;
      case CK_LValueToRValue:
      case CK_BitCast:
      case CK_LValueBitCast:
      case CK_ArrayToPointerDecay:
      case CK_FunctionToPointerDecay:
      case CK_AddressSpaceConversion:
      case CK_ConstructorConversion:
      case CK_UserDefinedConversion:
      case CK_DerivedToBase:
      case CK_UncheckedDerivedToBase:
        break;
      default:
        return E;
      }
      E = From;
    } else if (auto *Full = dyn_cast<FullExpr>(E)) {
      E = Full->getSubExpr();
    } else if (auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E)) {
      E = Temporary->getSubExpr();
    } else if (auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E)) {
      E = Bound->getSubExpr();
    } else if (auto *Replaced = dyn_cast<SubstNonTypeTemplateParmExpr>(E)) {
      E = Replaced->getReplacement();
    } else if (auto *List = dyn_cast<InitListExpr>(E);
               List && List->getNumInits() == 1 &&
               List->getType()->isScalarType()) {
      E = List->getInit(0);
    } else {
      return E;
    }
  }
}

static StringRef nameOf(const FunctionDecl *F) {
  return F && F->getIdentifier() ? F->getName() : "";
}

/// Functions of CUDA's that give what is in the memory of their first argument.
static bool readsMemory(StringRef Name) {
  return Name.starts_with("atomic") || Name.starts_with("__ld");
}

/// The places that the object, or the memory, of \p E may be.
void MaskPlaces::forEachPlace(const Expr *E, PlaceVisitor Visit) const {
  for (;;) {
    E = bareOf(E, Context);
    if (auto *Cast = dyn_cast<CastExpr>(E);
        Cast && (Cast->getCastKind() == CK_IntegralToPointer ||
                 Cast->getCastKind() == CK_PointerToIntegral)) {
      E = Cast->getSubExpr();
    } else if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
      E = Element->getBase();
    } else if (auto *Op = dyn_cast<UnaryOperator>(E);
               Op &&
               (Op->getOpcode() == UO_Deref || Op->getOpcode() == UO_AddrOf ||
                Op->isIncrementDecrementOp())) {
      E = Op->getSubExpr();
    } else if (auto *Op = dyn_cast<BinaryOperator>(E);
               Op && (Op->isAdditiveOp() || Op->getOpcode() == BO_Comma ||
                      Op->isAssignmentOp())) {
      if (Op->isAdditiveOp() && !Op->getType()->isPointerType())
        return;
      bool IsRight =
          Op->getOpcode() == BO_Comma ||
          (Op->isAdditiveOp() && !Op->getLHS()->getType()->isPointerType() &&
           !Op->getLHS()->getType()->isArrayType());
      E = IsRight ? Op->getRHS() : Op->getLHS();
    } else if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
      forEachPlace(Choice->getTrueExpr(), Visit);
      E = Choice->getFalseExpr();
    } else {
      break;
    }
  }
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (auto *Binding = dyn_cast<BindingDecl>(Ref->getDecl());
        Binding && Binding->getBinding())
      return forEachPlace(Binding->getBinding(), Visit);
    // A pointer to a function is for what that gives.
    if (isa<VarDecl, FunctionDecl>(Ref->getDecl()))
      Visit(cast<NamedDecl>(Ref->getDecl()->getCanonicalDecl()));
  } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
    if (isa<FieldDecl, VarDecl>(Member->getMemberDecl()))
      Visit(cast<NamedDecl>(Member->getMemberDecl()->getCanonicalDecl()));
  } else if (auto *Made = dyn_cast<CXXConstructExpr>(E)) {
    // An iterator, a span.
    if (Made->getNumArgs() && !IsUser(Made->getConstructor()))
      forEachPlace(Made->getArg(0), Visit);
  } else if (auto *Call = dyn_cast<CallExpr>(E)) {
    forEachPlaceOfCall(Call, Visit);
  }
}

void MaskPlaces::forEachPlaceOfCall(const CallExpr *Call,
                                    PlaceVisitor Visit) const {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee)
    return;
  if (IsUser(Callee))
    return Visit(Callee->getCanonicalDecl());
  // Pointers, references and iterators of a library are for its arguments.
  if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call)) {
    if (const Expr *Object = Member->getImplicitObjectArgument())
      forEachPlace(Object, Visit);
    return;
  }
  if (readsMemory(nameOf(Callee)) || isa<CXXOperatorCallExpr>(Call)) {
    if (Call->getNumArgs())
      forEachPlace(Call->getArg(0), Visit);
    return;
  }
  if (!Callee->getReturnType()->isIntegerType())
    for (const Expr *Arg : Call->arguments())
      forEachPlace(Arg, Visit);
}

bool MaskPlaces::holds(const Expr *E) const {
  bool Found = false;
  forEachPlace(E, [&](const NamedDecl *D) { Found |= Holders.contains(D); });
  return Found;
}

bool MaskPlaces::isMaskVariable(const DeclRefExpr *Ref) const {
  auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
  if (!Var)
    return holds(Ref);
  Var = Var->getCanonicalDecl();
  const ReachingDefinitions::Definitions *Known = Definitions.at(Ref);
  if (!Known)
    return Holders.contains(Var) &&
           (isValue(Var) || hasWidth(Ref->getType(), 64));
  bool IsMask = false;
  for (const Expr *By : *Known) {
    auto *Set = dyn_cast_or_null<BinaryOperator>(By);
    // `m >>= 32`: who asks for the lanes from there on gets them.
    if (Set && Set->getOpcode() == BO_ShrAssign &&
        reachesUpperLanes(Set->getRHS(), Context))
      return false;
    IsMask |= !By   ? Defined.contains(Var)
              : Set ? Defined.contains(Set)
                    : isa<CallExpr>(By) && Written.contains(Var);
  }
  return IsMask;
}

bool MaskPlaces::isMaskCall(const CallExpr *Call) const {
  if (makesLaneMask(Call))
    return true;
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!hasWidth(Call->getType(), 64))
    return false;
  if (!Callee)
    return holds(Call->getCallee());
  if (IsUser(Callee) || readsMemory(nameOf(Callee)) || Call->isLValue())
    return holds(Call);
  // A shuffle, the lanes in another order, or the mask of an atomic object.
  static constexpr StringRef Readers[] = {"load", "exchange", "value"};
  if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call);
      Member &&
      (llvm::is_contained(Readers, nameOf(Callee)) ||
       nameOf(Callee).starts_with("fetch_")) &&
      holds(Call))
    return true;
  return llvm::any_of(Call->arguments(), [&](const Expr *Arg) {
    return hasWidth(Arg->getType(), 64) && isMask(Arg);
  });
}

bool MaskPlaces::isMaskOperator(const BinaryOperator *Op) const {
  if (Op->getType()->isDependentType() || !Op->getType()->isIntegerType())
    return false;
  const Expr *Left = Op->getLHS(), *Right = Op->getRHS();
  switch (Op->getOpcode()) {
  case BO_Comma:
  case BO_Assign:
    return isMask(Right);
  case BO_Shl:
    return isMask(Left);
  case BO_Shr:
    return !reachesUpperLanes(Right, Context) && isMask(Left);
  case BO_And:
    // The lanes of a number of 32 bits.
    if (isShortNumber(Left, Context) || isShortNumber(Right, Context))
      return false;
    return isMask(Left) || isMask(Right);
  case BO_Or:
  case BO_Xor:
  case BO_Add:
  case BO_Sub:
  case BO_OrAssign:
  case BO_XorAssign:
  case BO_AndAssign:
  case BO_AddAssign:
  case BO_SubAssign:
    return isMask(Left) || isMask(Right);
  default:
    return false;
  }
}

bool MaskPlaces::isMask(const Expr *E) const {
  E = bareOf(E, Context);
  if (E->getType().isNull())
    return false;
  if (auto *Call = dyn_cast<CallExpr>(E))
    return isMaskCall(Call);
  if (auto *Choice = dyn_cast<AbstractConditionalOperator>(E))
    return isMask(Choice->getTrueExpr()) || isMask(Choice->getFalseExpr());
  if (auto *Opaque = dyn_cast<OpaqueValueExpr>(E))
    return Opaque->getSourceExpr() && isMask(Opaque->getSourceExpr());
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return isMaskOperator(Op);
  if (auto *Op = dyn_cast<UnaryOperator>(E);
      Op && (Op->getOpcode() == UO_Not || Op->getOpcode() == UO_Minus ||
             Op->getOpcode() == UO_Plus))
    return isMask(Op->getSubExpr());
  if (auto *Ref = dyn_cast<DeclRefExpr>(E))
    return Ref->getType()->isIntegerType() && isMaskVariable(Ref);
  return hasWidth(E->getType(), 64) &&
         isa<ArraySubscriptExpr, MemberExpr, UnaryOperator>(E) && holds(E);
}

bool MaskPlaces::isBallot(const Expr *E) const {
  auto IsCall = [&](const Expr *Value) {
    return Value && isa<CallExpr>(bareOf(Value, Context)) && isMask(Value);
  };
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  auto *Around =
      Var ? dyn_cast_or_null<FunctionDecl>(Var->getParentFunctionOrMethod())
          : nullptr;
  if (!Around)
    return IsCall(E);
  ReachingDefinitions::Given Given = Definitions.givenTo(Ref, Around);
  return (Given.IsInitial && !isa<ParmVarDecl>(Var) &&
          IsCall(Var->getInit())) ||
         llvm::any_of(Given.Assignments, [&](const BinaryOperator *Set) {
           return Set->getOpcode() == BO_Assign && IsCall(Set->getRHS());
         });
}

void MaskPlaces::write(const Expr *To) {
  forEachPlace(To, [&](const NamedDecl *D) {
    insert(Written, D);
    insert(Holders, D);
  });
}

/// \p Place becomes another name for the object or memory of \p To.
void MaskPlaces::bind(const NamedDecl *Place, const Expr *To) {
  if (Written.contains(Place))
    write(To);
  if (holds(To) || (hasWidth(To->getType(), 64) && isMask(To)))
    insert(Holders, Place);
}

void MaskPlaces::apply(const Flow &F) {
  switch (F.How) {
  case Flow::Initial:
    if (!isValue(F.Place))
      return bind(F.Place, F.From);
    if (isMask(F.From)) {
      insert(Defined, F.Place);
      insert(Holders, F.Place);
    }
    return;
  case Flow::Assignment: {
    if (!F.To->getType()->isIntegerType())
      return forEachPlace(F.To, [&](const NamedDecl *D) { bind(D, F.From); });
    auto *Var = variableOf(F.To);
    if (isMask(F.From) &&
        (hasWidth(F.To->getType(), 64) || (Var && isValue(Var)))) {
      insert(Defined, F.At);
      write(F.To);
    }
    return;
  }
  case Flow::Given:
    if (!hasWidth(F.From->getType(), 64) || !isMask(F.From))
      return;
    if (F.To)
      return write(F.To);
    insert(Written, F.Place);
    insert(Holders, F.Place);
    return;
  case Flow::Copied:
    if (holds(F.From))
      write(F.To);
    return;
  }
}

bool MaskPlaces::solve() {
  do {
    Changed = false;
    for (const Flow &F : Flows)
      apply(F);
  } while (Changed);
  return !Holders.empty();
}
