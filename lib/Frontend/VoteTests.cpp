//===- VoteTests.cpp - Whether any lane is so -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     out[i] = __ballot_sync(0xffffffff, p) != 0;
//
// A ballot that is only asked whether any lane is so says of the whole wave
// what `__any_sync` does, and one that is compared with another what
// `__all_sync` does.
//
//===----------------------------------------------------------------------===//

#include "CountSearch.h"
#include "MaskHalves.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

/// Whether a block below \p S assigns \p Value to \p D, and \p E stands behind
/// that in the block: nobody comes to it on another way.
static bool isBehind(const Stmt *S, const Expr *E, const VarDecl *D,
                     const Expr *Value) {
  if (!S || isa<LambdaExpr>(S))
    return false;
  bool IsAssigned = false;
  if (isa<CompoundStmt>(S))
    for (const Stmt *Part : S->children()) {
      auto *Set = dyn_cast<BinaryOperator>(Part);
      if (Set && Set->getOpcode() == BO_Assign &&
          namedVariable(Set->getLHS()) == D &&
          withoutCasts(Set->getRHS()) == withoutCasts(Value))
        IsAssigned = true;
      else if (isa<SwitchCase, LabelStmt>(Part))
        IsAssigned = false;
      else if (IsAssigned && isBelow(E, Part))
        return true;
    }
  return llvm::any_of(S->children(), [&](const Stmt *Part) {
    return isBehind(Part, E, D, Value);
  });
}

/// Whether the variable \p E has \p Value, its one value, from the same round
/// of the loops around both: it is declared with it, or gets it just before.
static bool isOfThisRound(const Expr *E, const Expr *Value) {
  const VarDecl *D = namedVariable(E);
  auto *In = D ? dyn_cast<FunctionDecl>(D->getDeclContext()) : nullptr;
  return D && (D->getInit() == Value ||
               (In && isBehind(In->getBody(), E, D, Value)));
}

/// The vote of all lanes that \p E is, with none of them left out; null for all
/// others.
const Expr *CountSearch::voteOfAll(const Expr *E) {
  E = withoutCasts(E);
  if (isa<CallExpr>(E))
    return isWholeVote(E) ? E : nullptr;
  // Of two votes the bits of both, or of one alone, are of all lanes as well.
  if (auto *Op = dyn_cast<BinaryOperator>(E); Op && Op->isBitwiseOp()) {
    const Expr *Left = mayGoOn() ? voteOfAll(Op->getLHS()) : nullptr;
    return Left && voteOfAll(Op->getRHS()) ? Left : nullptr;
  }
  const VariableUse *Use = Check.Model.useOf(E);
  if (!Use || Use->Values.empty() || !Use->Behind.empty() || Use->IsAddressed ||
      !mayGoOn() || !enter(Use, false))
    return nullptr;
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  const Expr *Vote = nullptr;
  auto IsOfAll = [&](const Expr *Value) {
    const Expr *Here = voteOfAll(Value);
    Vote = Vote ? Vote : Here;
    return Here != nullptr;
  };
  // Where there was no vote yet, no lane is so, or each one.
  bool Is = llvm::all_of(Use->Values,
                         [&](const Expr *Value) {
                           std::optional<int64_t> Number =
                               Check.Flow.constantOf(Value);
                           return Number == 0 ||
                                  (Number && !Use->Steps.empty() &&
                                   uint32_t(*Number) == 0xffffffffu) ||
                                  IsOfAll(Value);
                         }) &&
            llvm::all_of(Use->Steps, [&](const VariableUse::Step &Step) {
              return BinaryOperator::isBitwiseOp(Step.Op) && Step.By &&
                     IsOfAll(Step.By);
            });
  --Open[Use];
  IsOneVote &= Use->Steps.empty() && Use->Values.size() == 1 &&
               isOfThisRound(E, Use->Values[0]);
  return Is ? Vote : nullptr;
}

/// The vote whose lowest lane \p E, `m & -m`, has; null for all others.
const Expr *CountSearch::lowestIn(const Expr *E) {
  auto *And = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (!And || And->getOpcode() != BO_And)
    return nullptr;
  // `-m` and `~m + 1`
  auto IsNegative = [&](const Expr *Side) {
    Side = withoutCasts(Side);
    UnaryOperatorKind Wanted = UO_Minus;
    if (auto *Sum = dyn_cast<BinaryOperator>(Side);
        Sum && Sum->getOpcode() == BO_Add &&
        Check.Flow.constantOf(Sum->getRHS()) == 1) {
      Side = withoutCasts(Sum->getLHS());
      Wanted = UO_Not;
    }
    auto *Op = dyn_cast<UnaryOperator>(Side);
    return Op && Op->getOpcode() == Wanted && voteOfAll(Op->getSubExpr());
  };
  for (auto [Bits, Less] : {std::pair(And->getLHS(), And->getRHS()),
                            std::pair(And->getRHS(), And->getLHS())})
    if (IsNegative(Less))
      return voteOfAll(Bits);
  return nullptr;
}

/// The vote of which \p E, `m & (m - 1)`, asks whether more than one lane is
/// so; null for all others.
const Expr *CountSearch::manyIn(const Expr *E) {
  auto *And = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (!And || And->getOpcode() != BO_And)
    return nullptr;
  for (auto [Bits, Less] : {std::pair(And->getLHS(), And->getRHS()),
                            std::pair(And->getRHS(), And->getLHS())}) {
    auto *Minus = dyn_cast<BinaryOperator>(withoutCasts(Less));
    if (Minus && Minus->getOpcode() == BO_Sub &&
        Check.Flow.constantOf(Minus->getRHS()) == 1 &&
        voteOfAll(Minus->getLHS()))
      return voteOfAll(Bits);
  }
  return nullptr;
}

bool CountSearch::isBallot(const Expr *E) const {
  if (const VariableUse *Use = Check.Model.useOf(withoutCasts(E));
      Use && Use->isOneValue())
    E = Use->Values[0];
  auto *Call = dyn_cast<CallExpr>(withoutCasts(E));
  const WarpFunction *Function =
      Call ? warpFunction(Check.Model.calleeOf(Call)) : nullptr;
  return Function && Function->Op == WarpOp::Vote;
}

const Expr *CountSearch::voteAskedBy(const Expr *E, std::optional<bool> &Any,
                                     bool IsTest) {
  Any.reset();
  const Expr *Plain = withoutCasts(E);
  if (E->getType().isNull() || Plain->getType().isNull()) // of a template
    return nullptr;
  // In a template no conversion to `bool` may be written yet.
  const bool IsOpen = IsTest && !E->getType()->isBooleanType();
  if (IsOpen ||
      (E->getType()->isBooleanType() && !Plain->getType()->isBooleanType())) {
    if (const Expr *Vote = manyIn(Plain))
      return Vote;
    const Expr *Vote = voteOfAll(Plain);
    if (Vote || !IsOpen) {
      Any = true;
      return Vote;
    }
  }
  if (auto *Not = dyn_cast<UnaryOperator>(Plain);
      Not && Not->getOpcode() == UO_LNot) {
    const Expr *Vote = voteAskedBy(Not->getSubExpr(), Any, true);
    if (Any)
      Any = !*Any;
    return Vote;
  }
  if (auto *Call = dyn_cast<CallExpr>(Plain))
    return voteInCall(Call, Any);
  if (const VariableUse *Use = Check.Model.useOf(Plain)) {
    if (!Plain->getType()->isBooleanType() || !Use->isOneValue() || !mayGoOn())
      return nullptr;
    llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
    return voteAskedBy(Use->Values[0], Any, true);
  }
  auto *Test = dyn_cast<BinaryOperator>(Plain);
  if (Test && Test->isLogicalOp())
    return mayGoOn() ? voteJoined(Test, Any) : nullptr;
  if (!Test || !Test->isComparisonOp())
    return nullptr;
  const Expr *Left = voteOfAll(Test->getLHS()),
             *Right = voteOfAll(Test->getRHS());
  if (Left && Right)
    return Left;
  if (!Left && !Right) {
    std::optional<int64_t> Number = Test->isEqualityOp()
                                        ? Check.Flow.constantOf(Test->getRHS())
                                        : std::nullopt;
    if (!Number)
      return nullptr;
    return *Number == 0 ? manyIn(Test->getLHS()) : lowestIn(Test->getLHS());
  }
  // Other numbers name lanes.
  std::optional<int64_t> Number =
      Check.Flow.constantOf(Left ? Test->getRHS() : Test->getLHS());
  if (Number != 0 && Number != 1)
    return nullptr;
  const BinaryOperatorKind Op = Test->getOpcode();
  // Masks of matches, and what is made of several, are no votes for anything.
  bool IsBallot = isBallot(Left ? Test->getLHS() : Test->getRHS());
  if (Number == 0 ? Op == BO_NE || Op == (Left ? BO_GT : BO_LT)
                  : IsBallot && Op == (Left ? BO_GE : BO_LE))
    Any = true;
  else if (Number == 0 ? Op == BO_EQ : IsBallot && Op == (Left ? BO_LT : BO_GT))
    Any = false;
  return Left ? Left : Right;
}

/// What the one result of a function of the program's asks that \p Call calls.
const Expr *CountSearch::voteInCall(const CallExpr *Call,
                                    std::optional<bool> &Any) {
  const FunctionDecl *Callee = Check.Model.calleeOf(Call);
  auto Use = Callee ? Check.Model.Functions.find(WarpModel::written(Callee))
                    : Check.Model.Functions.end();
  if (Use == Check.Model.Functions.end() || Use->second.ReadsWarpSize ||
      Use->second.Returns.size() != 1 || !mayGoOn() || !enter(Callee, true))
    return nullptr;
  llvm::SaveAndRestore<Arguments> Inner(
      Given, argumentsOf(Call, WarpModel::written(Callee)));
  const Expr *Vote = voteAskedBy(Use->second.Returns[0], Any,
                                 Callee->getReturnType()->isBooleanType());
  --Open[Callee];
  IsOneVote = false; // what a lane said is known by another name there
  return Vote;
}

/// `x` of `threadIdx.x`, with its variable: what is the same in all of a
/// kernel.
static std::pair<StringRef, StringRef> builtinPart(const Stmt *S) {
  for (StringRef Name : {"threadIdx", "blockIdx", "blockDim", "gridDim"})
    if (StringRef Part = componentOf(cast<Expr>(S), Name); !Part.empty())
      return {Name, Part};
  return {};
}

/// Whether a reference below \p S is \p D under another name.
static bool hasAlias(const Stmt *S, const VarDecl *D) {
  if (auto *Declared = dyn_cast_or_null<DeclStmt>(S))
    for (const Decl *Other : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(Other);
          Var && Var->getType()->isReferenceType() && Var->getInit() &&
          namedVariable(Var->getInit()) == D)
        return true;
  return S && llvm::any_of(S->children(),
                           [&](const Stmt *Part) { return hasAlias(Part, D); });
}

/// Whether \p Ref names a value that nothing changes on the way from \p Since,
/// which has the same definitions: none of them is written behind that.
static bool isKept(const WarpCheck &Check, const DeclRefExpr *Ref,
                   const Expr *Since) {
  auto *D = dyn_cast<VarDecl>(Ref->getDecl());
  if (!D)
    return true;
  const VariableUse *Use = Check.Model.useOf(Ref);
  if (!Use || Ref->getType().isVolatileQualified())
    return false;
  auto Whole = Check.Model.Variables.find(D->getCanonicalDecl());
  const bool IsFollowed = Use != &Whole->second;
  auto *In = dyn_cast<FunctionDecl>(D->getDeclContext());
  auto IsLater = [&](const Expr *Set) {
    return !Check.Context.getSourceManager().isBeforeInTranslationUnit(
        Set->getBeginLoc(), Since->getBeginLoc());
  };
  return D->hasLocalStorage() && !D->getType()->isReferenceType() &&
         !Use->IsAddressed && Use->Behind.empty() &&
         (IsFollowed || Use->isOneValue()) && In && In->hasBody() &&
         !hasAlias(In->getBody(), D) && llvm::none_of(Use->Assigned, IsLater) &&
         llvm::none_of(Use->Steps, [&](const VariableUse::Step &Step) {
           return IsLater(Step.At);
         });
}

/// The type of what a pointer or an array of type \p T has.
static QualType elementType(QualType T) {
  if (const ArrayType *Array = T->getAsArrayTypeUnsafe())
    return Array->getElementType();
  return T->isPointerType() ? T->getPointeeType() : QualType();
}

/// Whether \p A and \p B are written alike and have one value, \p Since
/// when: of variables
/// with the same definitions, and of elements that nobody changes.
bool CountSearch::isSame(const Stmt *A, const Stmt *B,
                         const Expr *Since) const {
  auto Plain = [](const Stmt *S) {
    auto *E = dyn_cast_or_null<Expr>(S);
    return E ? E->IgnoreParenImpCasts() : S;
  };
  A = Plain(A);
  B = Plain(B);
  if (!A || !B || A->getStmtClass() != B->getStmtClass() || isa<CallExpr>(A))
    return false;
  if (isa<Expr>(A))
    if (auto Part = builtinPart(A); !Part.first.empty())
      return Part == builtinPart(B);
  if (auto *Ref = dyn_cast<DeclRefExpr>(A)) {
    auto *Other = cast<DeclRefExpr>(B);
    return Ref->getDecl() == Other->getDecl() && isKept(Check, Ref, Since) &&
           Check.Model.useOf(Ref) == Check.Model.useOf(Other);
  }
  auto *E = dyn_cast<Expr>(A);
  auto *Deref = dyn_cast<UnaryOperator>(A);
  const bool IsLoad = isa<ArraySubscriptExpr, MemberExpr>(A) ||
                      (Deref && Deref->getOpcode() == UO_Deref);
  auto *Element = dyn_cast<ArraySubscriptExpr>(A);
  // In a template the type of an element may be that of none.
  QualType Loaded = !IsLoad ? QualType()
                    : Element && E->isTypeDependent()
                        ? elementType(arrayIn(Element)->getType())
                        : E->getType();
  if (IsLoad && !Loaded.isConstQualified())
    return false;
  return areWrittenSame(A, B, Check.Context) &&
         std::equal(A->child_begin(), A->child_end(), B->child_begin(),
                    B->child_end(), [&](const Stmt *Left, const Stmt *Right) {
                      return isSame(Left, Right, Since);
                    });
}

/// Whether a lane for which \p E is \p Is has voted so, by \p Own, which is \p
/// Has then: who comes then, comes for itself.
bool CountSearch::asksAgain(const Expr *E, bool Is, const Expr *Own, bool Has) {
  auto Flip = [](const Expr *&Of, bool &To) {
    Of = Of->IgnoreParenImpCasts();
    auto *Not = dyn_cast<UnaryOperator>(Of);
    if (!Not || Not->getOpcode() != UO_LNot)
      return false;
    Of = Not->getSubExpr();
    To = !To;
    return true;
  };
  while (Flip(E, Is))
    ;
  while (Flip(Own, Has))
    ;
  QualType T = Own->getType();
  // A vote has 32 bits of what it is given.
  if (T->isBooleanType() || Own->isTypeDependent() ||
      (T->isIntegerType() && Check.Context.getTypeSize(T) <= 32))
    if (Is == Has && isSame(E, Own, Own))
      return true;
  auto *Op = dyn_cast<BinaryOperator>(E);
  return Op && Op->getOpcode() == (Is ? BO_LAnd : BO_LOr) &&
         (asksAgain(Op->getLHS(), Is, Own, Has) ||
          asksAgain(Op->getRHS(), Is, Own, Has));
}

/// What a lane says in \p Vote; null where that is not seen.
static const Expr *saidIn(const WarpModel &Model, const Expr *Vote) {
  auto *Call = dyn_cast<CallExpr>(Vote);
  const FunctionDecl *Callee = Call ? Model.calleeOf(Call) : nullptr;
  if (!Callee || !Callee->getIdentifier())
    return nullptr;
  unsigned I = Callee->getName() == "__ballot_sync" ? 1 : 0;
  return (I || Callee->getName() == "__ballot") && Call->getNumArgs() == I + 1
             ? Call->getArg(I)
             : nullptr;
}

bool CountSearch::isForAll(const Expr *E) {
  E = withoutCasts(E);
  if (!mayGoOn() || E->getType().isVolatileQualified())
    return false;
  if (Check.Flow.constantOf(E) || isa<FloatingLiteral>(E) ||
      !componentOf(E, "blockIdx").empty() ||
      !componentOf(E, "gridDim").empty() || !componentOf(E, "blockDim").empty())
    return true;
  if (const VarDecl *D = namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    if (auto *Param = dyn_cast<ParmVarDecl>(D)) {
      auto *Kernel = dyn_cast<FunctionDecl>(Param->getDeclContext());
      return Kernel && Kernel->hasAttr<CUDAGlobalAttr>() &&
             (!Use || (Use->IsInitial && Use->Assigned.empty() &&
                       Use->Steps.empty() && !Use->IsAddressed));
    }
    return Use && Use->isOneValue() && D->hasLocalStorage() &&
           isForAll(Use->Values[0]);
  }
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return !Op->isAssignmentOp() && isForAll(Op->getLHS()) &&
           isForAll(Op->getRHS());
  auto *Op = dyn_cast<UnaryOperator>(E);
  return Op && Op->isArithmeticOp() && isForAll(Op->getSubExpr());
}

/// Whether \p S has a number of 64 bits: who writes that of lanes has thought
/// of so many.
static bool hasWideNumber(const ASTContext &Context, const Stmt *S) {
  auto *Number = dyn_cast_or_null<IntegerLiteral>(S);
  return (Number && Context.getTypeSize(Number->getType()) == 64) ||
         (S && llvm::any_of(S->children(), [&](const Stmt *Part) {
            return hasWideNumber(Context, Part);
          }));
}

/// The vote that one side of \p Op, `&&` or `||`, asks.
const Expr *CountSearch::voteJoined(const BinaryOperator *Op,
                                    std::optional<bool> &Any) {
  Any.reset();
  if (hasWideNumber(Check.Context, Op))
    return nullptr;
  const Expr *Sides[] = {Op->getLHS(), Op->getRHS()}, *Votes[2];
  std::optional<bool> Is[2];
  IsOneVote = true;
  for (int I : {0, 1})
    Votes[I] = voteAskedBy(Sides[I], Is[I], true);
  // The side that makes the whole of it what it is not otherwise.
  const bool IsAnd = Op->getOpcode() == BO_LAnd;
  if (Votes[0] && Votes[1]) {
    if (Is[0] == Is[1] && Is[0] == !IsAnd)
      Any = Is[0];
    return Votes[0];
  }
  int I = Votes[0] ? 0 : 1;
  if (!Votes[I])
    return nullptr;
  if (const Expr *Own = saidIn(Check.Model, Votes[I]);
      Own && IsOneVote && Is[I] == IsAnd &&
      asksAgain(Sides[1 - I], IsAnd, Own, true))
    return nullptr;
  if (isForAll(Sides[1 - I]))
    Any = Is[I];
  return Votes[I];
}
