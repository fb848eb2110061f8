//===- MaskHalves.cpp - Both halves of a wide mask --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskHalves.h"
#include "MaskFlow.h"
#include "WarpChecks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x::frontend;
using namespace clang;

bool cu2x::frontend::isSameValue(const Expr *A, const Expr *B,
                                 const ASTContext &Context) {
  return areWrittenSame(withoutCasts(A), withoutCasts(B), Context);
}

namespace {

/// 32 bits of numbers that have 64.
struct Half {
  const Expr *Memory = nullptr;        ///< what points to the numbers
  std::optional<bool> IsUpper = false; ///< none: either of them
};

} // namespace

/// Whether the number \p E is odd; nothing where that is not known.
static std::optional<bool> isOdd(const Expr *E, const ASTContext &Context) {
  Expr::EvalResult Result;
  if (!E->isValueDependent() && E->EvaluateAsInt(Result, Context))
    return Result.Val.getInt()[0];
  auto *Op = dyn_cast<BinaryOperator>(E->IgnoreParenImpCasts());
  if (!Op || (!Op->isAdditiveOp() && Op->getOpcode() != BO_Mul &&
              Op->getOpcode() != BO_Shl))
    return std::nullopt;
  std::optional<bool> Left = isOdd(Op->getLHS(), Context),
                      Right = isOdd(Op->getRHS(), Context);
  if (Op->getOpcode() == BO_Shl)
    return !Op->getRHS()->isValueDependent() &&
                   Op->getRHS()->EvaluateAsInt(Result, Context) &&
                   Result.Val.getInt().isStrictlyPositive()
               ? std::optional(false)
               : std::nullopt;
  if (Op->getOpcode() == BO_Mul && (Left == false || Right == false))
    return false;
  if (!Left || !Right)
    return std::nullopt;
  return Op->getOpcode() == BO_Mul ? *Left && *Right : *Left != *Right;
}

/// By how many halves, odd or not, \p Pointer moves with \p Count; nothing
/// where that is not known.
static std::optional<bool> isOddMove(QualType Pointer, const Expr *Count,
                                     const ASTContext &Context) {
  QualType In = Pointer->getPointeeType();
  if (In.isNull() || In->isDependentType() || In->isIncompleteType())
    return std::nullopt;
  const int64_t Size = Context.getTypeSizeInChars(In).getQuantity();
  if (Size % 8 == 0)
    return false;
  if (Size == 4)
    return isOdd(Count, Context);
  Expr::EvalResult Result;
  if (Count->isValueDependent() || !Count->EvaluateAsInt(Result, Context))
    return std::nullopt;
  const int64_t Bytes = Result.Val.getInt().getExtValue() * Size;
  return Bytes % 4 ? std::nullopt : std::optional(Bytes / 4 % 2 != 0);
}

/// Whether \p Set leaves the pointer that it assigns at the same half.
static bool keepsHalf(const BinaryOperator *Set, const VarDecl *Var,
                      const ASTContext &Context) {
  const Expr *By = Set->getRHS();
  if (auto *Sum = dyn_cast<BinaryOperator>(By->IgnoreParenImpCasts());
      Set->getOpcode() == BO_Assign) {
    if (!Sum || !Sum->isAdditiveOp() || variableOf(Sum->getLHS()) != Var)
      return false;
    By = Sum->getRHS();
  }
  return isOddMove(Var->getType(), By, Context) == false;
}

static void collectAssigned(const Stmt *S, const VarDecl *Var,
                            llvm::SmallVectorImpl<const Expr *> &Values) {
  if (!S)
    return;
  if (auto *Set = dyn_cast<BinaryOperator>(S);
      Set && Set->getOpcode() == BO_Assign && variableOf(Set->getLHS()) == Var)
    Values.push_back(Set->getRHS());
  for (const Stmt *Part : S->children())
    collectAssigned(Part, Var, Values);
}

/// What \p Var begins with: its initialiser, or the one assignment in \p F to a
/// variable that has none; null where it is neither.
static const Expr *beginOf(const VarDecl *Var, const FunctionDecl *F,
                           const ASTContext &Context) {
  const Expr *Init = Var->getInit();
  if (Init && (Init->isValueDependent() ||
               !Init->isNullPointerConstant(const_cast<ASTContext &>(Context),
                                            Expr::NPC_NeverValueDependent)))
    return Init;
  llvm::SmallVector<const Expr *, 2> Values;
  collectAssigned(F->getBody(), Var, Values);
  return Values.size() == 1 ? Values[0] : nullptr;
}

/// Whether \p S may let the pointer \p Var, which begins with \p Begin, come
/// from one half to another.
static bool isMoved(const Stmt *S, const VarDecl *Var, const Expr *Begin,
                    const ASTContext &Context) {
  if (!S)
    return false;
  const Expr *Target = nullptr;
  if (auto *Op = dyn_cast<UnaryOperator>(S);
      Op && (Op->isIncrementDecrementOp() || Op->getOpcode() == UO_AddrOf))
    Target = Op->getSubExpr();
  else if (auto *Set = dyn_cast<BinaryOperator>(S);
           Set && Set->isAssignmentOp() && Set->getRHS() != Begin &&
           variableOf(Set->getLHS()) == Var && !keepsHalf(Set, Var, Context))
    Target = Set->getLHS();
  return (Target && variableOf(Target) == Var) ||
         llvm::any_of(S->children(), [&](const Stmt *Part) {
           return isMoved(Part, Var, Begin, Context);
         });
}

/// Whether \p T is an integer of 64 bits.
static bool isWhole(QualType T, const ASTContext &Context) {
  return !T.isNull() && !T->isDependentType() && T->isIntegerType() &&
         Context.getTypeSize(T) == 64;
}

/// The object that \p Pointer, `&Mask`, is for, or \p Pointer itself.
static const Expr *objectOf(const Expr *Pointer) {
  auto *Op = dyn_cast<UnaryOperator>(Pointer->IgnoreParenImpCasts());
  return Op && Op->getOpcode() == UO_AddrOf ? Op->getSubExpr() : Pointer;
}

/// The half that \p Pointer is for; no memory where that is not known.
static Half halfAt(const Expr *Pointer, const FunctionDecl *F,
                   const ASTContext &Context) {
  Half Found;
  auto MoveBy = [&](const Expr *Count) {
    std::optional<bool> By = isOddMove(Pointer->getType(), Count, Context);
    Found.IsUpper = Found.IsUpper && By ? std::optional(*Found.IsUpper != *By)
                                        : std::nullopt;
  };
  for (unsigned Depth = 0; Depth < 8; ++Depth) {
    Pointer = Pointer->IgnoreParenImpCasts();
    auto *Op = dyn_cast<UnaryOperator>(Pointer);
    auto *Sum = dyn_cast<BinaryOperator>(Pointer);
    if (Pointer->getType().isNull())
      return {}; // what a template puts into parentheses
    const ArrayType *Array = Context.getAsArrayType(Pointer->getType());
    if (isWhole(Array ? Array->getElementType()
                      : Pointer->getType()->getPointeeType(),
                Context)) {
      Found.Memory = objectOf(Pointer);
      return Found;
    }
    if (auto *Cast = dyn_cast<ExplicitCastExpr>(Pointer)) {
      Pointer = Cast->getSubExpr();
      continue;
    }
    if (Op && Op->isIncrementDecrementOp()) {
      Pointer = Op->getSubExpr(); // which is known to move then
    } else if (Sum && Sum->isAdditiveOp() && Sum->getType()->isPointerType()) {
      bool IsLeft = Sum->getLHS()->getType()->isPointerType();
      MoveBy(IsLeft ? Sum->getRHS() : Sum->getLHS());
      Pointer = IsLeft ? Sum->getLHS() : Sum->getRHS();
    } else if (auto *Element = Op && Op->getOpcode() == UO_AddrOf
                                   ? dyn_cast<ArraySubscriptExpr>(
                                         Op->getSubExpr()->IgnoreParens())
                                   : nullptr) {
      MoveBy(subscriptIn(Element));
      Pointer = arrayIn(Element);
    } else {
      const VarDecl *Var = variableOf(Pointer);
      const Expr *Begin =
          Var && Var->isLocalVarDecl() ? beginOf(Var, F, Context) : nullptr;
      if (!Begin)
        return {};
      if (isMoved(F->getBody(), Var, Begin, Context))
        Found.IsUpper.reset();
      Pointer = Begin;
    }
  }
  return {};
}

/// What the bytes that \p Call copies begin with, the upper half where it is
/// among them; no memory for other calls.
static Half halfCopied(const CallExpr *Call, const FunctionDecl *F,
                       const ASTContext &Context) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee || !Callee->getIdentifier() || Call->getNumArgs() != 3 ||
      !llvm::is_contained(
          {"memcpy", "memmove", "__builtin_memcpy", "__builtin_memmove"},
          Callee->getName()))
    return {};
  Half Found = halfAt(Call->getArg(1), F, Context);
  Expr::EvalResult Count;
  if (Call->getArg(2)->isValueDependent() ||
      !Call->getArg(2)->EvaluateAsInt(Count, Context) ||
      Count.Val.getInt().getExtValue() > 4)
    Found.IsUpper.reset();
  return Found;
}

/// The half that \p Member, `((uint2 *)&Mask)->x`, is; no memory for others.
static Half halfNamed(const MemberExpr *Member, const FunctionDecl *F,
                      const ASTContext &Context) {
  auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
  if (!Field || Field->getParent()->isDependentContext() ||
      Field->getType()->isDependentType() || Field->isInvalidDecl())
    return {};
  Half Found;
  const Expr *Base = Member->getBase()->IgnoreParenImpCasts();
  auto *Cast = dyn_cast<CastExpr>(Base);
  auto *Op = dyn_cast<UnaryOperator>(Base);
  if (Member->isArrow())
    Found = halfAt(Base, F, Context);
  else if (Op && Op->getOpcode() == UO_Deref)
    Found = halfAt(Op->getSubExpr(), F, Context);
  else if (Cast && isWhole(Cast->getSubExpr()->getType(), Context) &&
           (isa<BuiltinBitCastExpr>(Cast) ||
            Cast->getCastKind() == CK_LValueBitCast))
    Found.Memory = Cast->getSubExpr();
  if (Found.IsUpper && Found.Memory)
    *Found.IsUpper ^= Context.getFieldOffset(Field) / 32 % 2;
  return Found;
}

/// The half that \p S, `P[1]` or `*P`, is or copies; no memory where it is
/// none.
static Half halfOf(const Stmt *S, const FunctionDecl *F,
                   const ASTContext &Context) {
  if (auto *Call = dyn_cast<CallExpr>(S))
    return halfCopied(Call, F, Context);
  if (auto *Member = dyn_cast<MemberExpr>(S))
    return halfNamed(Member, F, Context);
  auto *Element = dyn_cast<ArraySubscriptExpr>(S);
  auto *Op = dyn_cast<UnaryOperator>(S);
  if (!Element && (!Op || Op->getOpcode() != UO_Deref))
    return {};
  if (isWhole(cast<Expr>(S)->getType(), Context))
    return {};
  Half Found =
      halfAt(Element ? arrayIn(Element) : Op->getSubExpr(), F, Context);
  std::optional<bool> By = Element ? isOddMove(arrayIn(Element)->getType(),
                                               subscriptIn(Element), Context)
                                   : std::optional(false);
  Found.IsUpper =
      Found.IsUpper && By ? std::optional(*Found.IsUpper != *By) : std::nullopt;
  return Found;
}

/// `E` of `E >> 32`; null for others.
static const Expr *shiftedDown(const Stmt *S, const ASTContext &Context) {
  auto *Op = dyn_cast<BinaryOperator>(S);
  Expr::EvalResult Amount;
  return Op && Op->getOpcode() == BO_Shr && !Op->getRHS()->isValueDependent() &&
                 Op->getRHS()->EvaluateAsInt(Amount, Context) &&
                 Amount.Val.getInt() == 32
             ? Op->getLHS()
             : nullptr;
}

const Expr *cu2x::frontend::memoryOfHalf(const Expr *E, const FunctionDecl *F,
                                         const ASTContext &Context) {
  Half Found = halfOf(E, F, Context);
  return isa<CallExpr>(E) && Found.IsUpper != false ? nullptr : Found.Memory;
}

bool cu2x::frontend::readsUpperHalf(const Stmt *S, const Expr *Memory,
                                    const FunctionDecl *F,
                                    const ASTContext &Context) {
  if (!S)
    return false;
  Half Other = halfOf(S, F, Context);
  if (Other.Memory && isSameValue(Other.Memory, Memory, Context) &&
      Other.IsUpper != false)
    return true;
  if (const Expr *Of = shiftedDown(S, Context);
      Of && isSameValue(Of, Memory, Context))
    return true;
  return llvm::any_of(S->children(), [&](const Stmt *Part) {
    return readsUpperHalf(Part, Memory, F, Context);
  });
}

bool cu2x::frontend::isBelow(const Stmt *S, const Stmt *Whole) {
  return Whole &&
         (S == Whole || llvm::any_of(Whole->children(), [&](const Stmt *Part) {
            return isBelow(S, Part);
          }));
}

/// Calls \p Visit with each `E` of `E >> 32` below \p S, up to where it gives
/// true.
static bool anyUpperHalf(const Stmt *S, const ASTContext &Context,
                         llvm::function_ref<bool(const Expr *)> Visit) {
  const Expr *Of = S ? shiftedDown(S, Context) : nullptr;
  return (Of && Visit(Of)) ||
         (S && llvm::any_of(S->children(), [&](const Stmt *Part) {
            return anyUpperHalf(Part, Context, Visit);
          }));
}

/// The parameter of \p F, or the member of its object, that \p E is; null for
/// others.
static const ValueDecl *givenTo(const FunctionDecl *F, const Expr *E) {
  E = withoutCasts(E);
  if (auto *Member = dyn_cast<MemberExpr>(E))
    return isa<CXXThisExpr>(Member->getBase()->IgnoreParenImpCasts())
               ? Member->getMemberDecl()
               : nullptr;
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Param = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  return Param && Param->getDeclContext() == F ? Param : nullptr;
}

/// What \p Call gives for \p Given: an argument, or its object for a member.
static const Expr *givenBy(const CallExpr *Call, const ValueDecl *Given) {
  auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call);
  auto *Param = dyn_cast<ParmVarDecl>(Given);
  if (!Param) {
    if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
      return Member->getImplicitObjectArgument();
    return Operator && Operator->getNumArgs() ? Operator->getArg(0) : nullptr;
  }
  unsigned I = Param->getFunctionScopeIndex() +
               (Operator && isa<CXXMethodDecl>(Call->getDirectCallee()));
  return I < Call->getNumArgs() ? Call->getArg(I) : nullptr;
}

static const FunctionDecl *definitionOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  const FunctionDecl *Definition = Callee ? Callee->getDefinition() : nullptr;
  return Definition ? Definition : Callee;
}

void HalfFunctions::collect(const Stmt *S, Calls &In) {
  if (!S)
    return;
  auto Note = [&](const Decl *D) {
    if (auto *F = dyn_cast_or_null<FunctionDecl>(D))
      Named.insert(F->getCanonicalDecl());
  };
  const Stmt *Callee = nullptr;
  if (auto *Call = dyn_cast<CallExpr>(S); Call && Call->getDirectCallee()) {
    In.push_back(Call);
    Callee = Call->getCallee()->IgnoreParenImpCasts();
    if (auto *Member = dyn_cast<MemberExpr>(Callee))
      collect(Member->getBase(), In);
  } else if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    Note(Ref->getDecl());
  }
  for (const Stmt *Part : S->children()) {
    auto *E = dyn_cast_or_null<Expr>(Part);
    if (!Callee || !E || E->IgnoreParenImpCasts() != Callee)
      collect(Part, In);
  }
}

void HalfFunctions::add(const FunctionDecl *F) {
  collect(F->getBody(), CallsIn[F]);
}

/// Whether \p In, where \p Made are called, takes the upper half of \p Mask, or
/// of the object that has it.
bool HalfFunctions::takesUpper(const FunctionDecl *In, const Calls &Made,
                               const Expr *Mask) const {
  auto IsMask = [&](const Expr *Other) {
    return Other && isSameValue(Other, Mask, Context);
  };
  return anyUpperHalf(In->getBody(), Context, IsMask) ||
         llvm::any_of(Made, [&](const CallExpr *Call) {
           const FunctionDecl *F = definitionOf(Call);
           if (!F->hasBody())
             return false;
           llvm::SmallVector<const Expr *, 4> Results = returnedBy(F);
           return Results.size() == 1 &&
                  anyUpperHalf(Results[0], Context, [&](const Expr *E) {
                    const ValueDecl *Given = givenTo(F, E);
                    return Given && IsMask(givenBy(Call, Given));
                  });
         });
}

bool HalfFunctions::haveUpper(const FunctionDecl *F, const Expr *E) const {
  const ValueDecl *Given = givenTo(F, E);
  if (!Given || !F->hasBody() || Named.contains(F->getCanonicalDecl()))
    return false;
  llvm::SmallVector<const Expr *, 4> Results = returnedBy(F);
  if (Results.size() != 1 || !isBelow(E, Results[0]))
    return false;
  bool IsCalled = false;
  for (const auto &[In, Made] : CallsIn)
    for (const CallExpr *Call : Made) {
      if (definitionOf(Call)->getCanonicalDecl() != F->getCanonicalDecl())
        continue;
      const Expr *Mask = givenBy(Call, Given);
      if (!Mask || Mask->HasSideEffects(Context) || !takesUpper(In, Made, Mask))
        return false;
      IsCalled = true;
    }
  return IsCalled;
}
