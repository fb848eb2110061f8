//===- LaneGuards.cpp - Shuffles whose foreign lanes are not used -*- C++ -*-=//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     int lane = threadIdx.x % 32;
//     for (int d = 1; d < 32; d *= 2) {
//       int t = __shfl_up_sync(mask, v, d);
//       if (lane >= d)
//         v += t;
//     }
//
// What is used comes from the same 32 lanes in a wave of any size. So does what
// lane 0 has of a sum over some lanes behind it.
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether \p S names one of \p Vars.
static bool names(const Stmt *S, llvm::ArrayRef<const VarDecl *> Vars) {
  if (!S)
    return false;
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return llvm::is_contained(Vars, Ref->getDecl());
  return llvm::any_of(S->children(),
                      [&](const Stmt *Part) { return names(Part, Vars); });
}

namespace {

/// Asks each use of a variable in a function.
class GuardSearch {
public:
  GuardSearch(const WarpCheck &Check, const WarpCall &Call, const Stmt *Body)
      : Check(Check), Call(Call.Call),
        Distance(Call.Call->getArg(Call.Function->Distance)),
        Op(Call.Function->Op) {
    IsFixed = staysInTurn(Body, namedVariable(Distance));
  }

  /// Whether all reads of \p Var below \p S are where the lane that the shuffle
  /// reads is one of the same 32.
  bool areReadsGuarded(const Stmt *S, const VarDecl *Var);
  /// Whether all mentions of \p Var behind \p Loop are where the lane is the
  /// first of its 32.
  bool isForFirstLane(const Stmt *S, const VarDecl *Var, const Stmt *Loop);

  /// Whether all that \p Loop does with \p Vars is to give them other values.
  bool keepsValues(const ForStmt &Loop,
                   llvm::ArrayRef<const VarDecl *> Vars) const {
    return !names(Loop.getInit(), Vars) && !names(Loop.getCond(), Vars) &&
           !names(Loop.getInc(), Vars) &&
           keepsValues(Loop.getBody(), Vars, /*Always=*/true);
  }

private:
  bool onlyComputes(const Stmt *E, llvm::ArrayRef<const VarDecl *> Vars) const;
  bool keepsValues(const Stmt *S, llvm::ArrayRef<const VarDecl *> Vars,
                   bool Always) const;
  bool isLane(const Expr *E, unsigned Depth = 0) const;
  bool isThread(const Expr *E, unsigned Depth = 0) const;
  bool isIndex(const Expr *E, unsigned Depth = 0) const;
  bool haveWarpsRows(const Expr *Block, unsigned Depth = 0) const;
  bool isDistance(const Expr *E) const;
  bool staysInTurn(const Stmt *S, const VarDecl *Var);
  bool keepsInside(const Expr *Condition) const;
  bool isFirstLane(const Expr *Condition) const;

  const WarpCheck &Check;
  const CallExpr *Call;
  const Expr *Distance;
  WarpOp Op;
  /// Whether the variable that is the distance has one value in each turn of
  /// the loop that changes it.
  bool IsFixed = false;
  const ForStmt *Turns = nullptr; ///< that loop, if there is one
};

} // namespace

/// Whether \p E is the index of a thread modulo 32.
bool GuardSearch::isLane(const Expr *E, unsigned Depth) const {
  E = withoutCasts(E);
  if (const VarDecl *D = namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    return Depth < 4 && Use && Use->Steps.empty() && !Use->IsAddressed &&
           Use->Behind.empty() && !Use->Values.empty() &&
           !isa<ParmVarDecl>(D) &&
           llvm::all_of(
               Use->Values,
               [&](const Expr *V) { return isLane(V, Depth + 1); });
  }
  auto *Split = dyn_cast<BinaryOperator>(E);
  if (!Split || !isIndex(Split->getLHS()))
    return false;
  std::optional<int64_t> By = Check.Flow.constantOf(Split->getRHS());
  return (Split->getOpcode() == BO_Rem && By == 32) ||
         (Split->getOpcode() == BO_And && By == 31);
}

/// Whether \p E is `threadIdx.x`, also by way of a variable.
bool GuardSearch::isThread(const Expr *E, unsigned Depth) const {
  if (const VarDecl *D = namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    return Depth < 4 && Use && Use->isOneValue() && !isa<ParmVarDecl>(D) &&
           isThread(Use->Values[0], Depth + 1);
  }
  return componentOf(E, "threadIdx") == "x";
}

/// Whether \p E is whole blocks or rows of threads: `blockIdx.x * blockDim.x`.
static bool isRows(const WarpCheck &Check, const Expr *E) {
  auto *Times = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (!Times || Times->getOpcode() != BO_Mul)
    return false;
  return llvm::any_of(
      std::initializer_list<const Expr *>{Times->getLHS(), Times->getRHS()},
      [&](const Expr *Factor) {
        return !componentOf(Factor, "blockDim").empty() ||
               Check.Flow.constantOf(Factor).value_or(1) % 32 == 0 ||
               isRows(Check, Factor);
      });
}

/// Whether \p E counts threads, so that 32 that follow each other are a warp.
bool GuardSearch::isIndex(const Expr *E, unsigned Depth) const {
  if (const VarDecl *D = namedVariable(E)) {
    const VariableUse *Use = Check.Model.useOf(E);
    return Depth < 4 && Use && Use->isOneValue() && !isa<ParmVarDecl>(D) &&
           isIndex(Use->Values[0], Depth + 1);
  }
  if (auto *Sum = dyn_cast<BinaryOperator>(withoutCasts(E)))
    return Sum->getOpcode() == BO_Add &&
           ((isIndex(Sum->getLHS(), Depth) && isRows(Check, Sum->getRHS())) ||
            (isIndex(Sum->getRHS(), Depth) && isRows(Check, Sum->getLHS())));
  return isThread(E) || (isa<CXXMemberCallExpr>(withoutCasts(E)) &&
                         (Check.Flow.flowOf(E) & ThreadIndex));
}

/// Whether \p Var is changed between the turns of one loop around the shuffle
/// at most.
bool GuardSearch::staysInTurn(const Stmt *S, const VarDecl *Var) {
  if (!S || !Var)
    return true;
  if (auto *Loop = dyn_cast<ForStmt>(S)) {
    const SourceManager &SM = Check.Context.getSourceManager();
    if (Loop->getInc() &&
        !GuardSearch(*this).staysInTurn(Loop->getInc(), Var)) {
      SourceRange Body = Loop->getBody()->getSourceRange();
      if (Turns || !SM.isPointWithin(Call->getBeginLoc(), Body.getBegin(),
                                     Body.getEnd()))
        return false;
      Turns = Loop;
    }
    // What it begins with is set before the first turn.
    return (Turns == Loop || staysInTurn(Loop->getInit(), Var)) &&
           staysInTurn(Loop->getCond(), Var) &&
           staysInTurn(Loop->getBody(), Var);
  }
  auto IsVar = [&](const Expr *E) { return namedVariable(E) == Var; };
  if (auto *Set = dyn_cast<BinaryOperator>(S);
      Set && Set->isAssignmentOp() && IsVar(Set->getLHS()))
    return false;
  if (auto *Step = dyn_cast<UnaryOperator>(S);
      Step &&
      (Step->isIncrementDecrementOp() || Step->getOpcode() == UO_AddrOf) &&
      IsVar(Step->getSubExpr()))
    return false;
  return llvm::all_of(S->children(),
                      [&](const Stmt *Part) { return staysInTurn(Part, Var); });
}

/// Whether \p E is what the shuffle is given.
bool GuardSearch::isDistance(const Expr *E) const {
  const SourceManager &SM = Check.Context.getSourceManager();
  if (const VarDecl *D = namedVariable(Distance); D && namedVariable(E) == D) {
    auto Use = Check.Model.Variables.find(D->getCanonicalDecl());
    return IsFixed && D->hasLocalStorage() &&
           Use != Check.Model.Variables.end() && !Use->second.IsAddressed &&
           SM.isBeforeInTranslationUnit(Call->getBeginLoc(),
                                        E->getBeginLoc()) &&
           (!Turns ||
            SM.isPointWithin(E->getBeginLoc(), Turns->getBody()->getBeginLoc(),
                             Turns->getBody()->getEndLoc()));
  }
  std::optional<int64_t> Number = Check.Flow.constantOf(E);
  return Number && Number == Check.Flow.constantOf(Distance);
}

/// `lane >= d` for a shuffle up, `lane + d < 32` for one down; over one lane
/// also `lane != 0` and `lane != 31`.
bool GuardSearch::keepsInside(const Expr *Condition) const {
  Condition = withoutCasts(Condition);
  const bool IsOverOne = Check.Flow.constantOf(Distance) == 1;
  if (IsOverOne && Op == WarpOp::ShuffleUp && isLane(Condition))
    return true;
  auto *Test = dyn_cast<BinaryOperator>(Condition);
  if (!Test)
    return false;
  if (Test->getOpcode() == BO_LAnd)
    return keepsInside(Test->getLHS()) || keepsInside(Test->getRHS());
  if (IsOverOne && isLane(Test->getLHS()))
    if (std::optional<int64_t> Lane = Check.Flow.constantOf(Test->getRHS());
        Lane == (Op == WarpOp::ShuffleUp ? 0 : 31) &&
        (Test->getOpcode() == BO_NE ||
         Test->getOpcode() == (Lane == 0 ? BO_GT : BO_LT)))
      return true;
  const Expr *Less = Test->getLHS(), *More = Test->getRHS();
  BinaryOperatorKind Kind = Test->getOpcode();
  if (Kind == BO_GE || Kind == BO_GT) {
    std::swap(Less, More);
    Kind = Kind == BO_GE ? BO_LE : BO_LT;
  }
  if (Op == WarpOp::ShuffleUp)
    return (Kind == BO_LE || Kind == BO_LT) && isDistance(Less) && isLane(More);
  if (Op != WarpOp::ShuffleDown || Kind != BO_LT)
    return false;
  auto IsPair = [&](const Expr *E, BinaryOperatorKind With, auto First,
                    auto Second) {
    auto *Pair = dyn_cast<BinaryOperator>(withoutCasts(E));
    return Pair && Pair->getOpcode() == With && First(Pair->getLHS()) &&
           Second(Pair->getRHS());
  };
  auto Lane = [&](const Expr *E) { return isLane(E); };
  auto By = [&](const Expr *E) { return isDistance(E); };
  auto All = [&](const Expr *E) { return Check.Flow.constantOf(E) == 32; };
  return ((IsPair(Less, BO_Add, Lane, By) || IsPair(Less, BO_Add, By, Lane)) &&
          All(More)) ||
         (isLane(Less) && IsPair(More, BO_Sub, All, By));
}

/// Whether rows of \p Block, as far as it is known, begin where a group of
/// lanes does: they are as long as one, or as some of them.
bool GuardSearch::haveWarpsRows(const Expr *Block, unsigned Depth) const {
  if (!Block)
    return true;
  Block = withoutCasts(Block);
  if (const VarDecl *D = namedVariable(Block)) {
    auto Use = Check.Model.Variables.find(D->getCanonicalDecl());
    return Depth > 3 || Use == Check.Model.Variables.end() ||
           llvm::all_of(Use->second.Values, [&](const Expr *Value) {
             return haveWarpsRows(Value, Depth + 1);
           });
  }
  auto *Made = dyn_cast<CXXConstructExpr>(Block);
  if (!Made || Made->getNumArgs() == 0)
    return true;
  if (Made->getNumArgs() == 1)
    return haveWarpsRows(Made->getArg(0), Depth);
  std::optional<int64_t> Columns = Check.Flow.constantOf(Made->getArg(0));
  return !Columns || *Columns % 32 == 0 || llvm::isPowerOf2_64(*Columns);
}

/// `lane == 0`, `!lane`, of a lane or the index of a thread in its row.
bool GuardSearch::isFirstLane(const Expr *Condition) const {
  Condition = withoutCasts(Condition);
  auto IsNumber = [&](const Expr *E) {
    return isLane(E) ||
           (isThread(E) &&
            llvm::all_of(Check.Model.Launches, [&](const KernelLaunch &Launch) {
              return haveWarpsRows(Launch.Block);
            }));
  };
  if (auto *Not = dyn_cast<UnaryOperator>(Condition))
    return Not->getOpcode() == UO_LNot && IsNumber(Not->getSubExpr());
  auto *Test = dyn_cast<BinaryOperator>(Condition);
  if (!Test)
    return false;
  if (Test->getOpcode() == BO_LAnd)
    return isFirstLane(Test->getLHS()) || isFirstLane(Test->getRHS());
  return Test->getOpcode() == BO_EQ &&
         ((IsNumber(Test->getLHS()) &&
           Check.Flow.constantOf(Test->getRHS()) == 0) ||
          (IsNumber(Test->getRHS()) &&
           Check.Flow.constantOf(Test->getLHS()) == 0));
}

bool GuardSearch::areReadsGuarded(const Stmt *S, const VarDecl *Var) {
  if (!S)
    return true;
  // One variable may have what several shuffles give, one after the other.
  auto IsOfOthers = [&](const Expr *Read) {
    const VariableUse *Use = Check.Model.useOf(Read);
    return Use && !Use->IsAddressed && Use->Steps.empty() &&
           Use->Behind.empty() &&
           llvm::none_of(Use->Values, [&](const Expr *Value) {
             return withoutCasts(Value) == Call;
           });
  };
  // What refers to it is read later.
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return Ref->getDecl() != Var;
  if (auto *Read = dyn_cast<ImplicitCastExpr>(S);
      Read && Read->getCastKind() == CK_LValueToRValue &&
      isa<DeclRefExpr>(Read->getSubExpr()->IgnoreParens()) &&
      namedVariable(Read->getSubExpr()) == Var)
    return IsOfOthers(Read->getSubExpr());
  // Nothing is said to be read where the type depends on a template.
  if (auto *Op = dyn_cast<BinaryOperator>(S);
      Op && Op->isTypeDependent() && namedVariable(Op->getRHS()) == Var &&
      Op->getOpcode() != BO_Comma)
    return namedVariable(Op->getLHS()) != Var && IsOfOthers(Op->getRHS()) &&
           areReadsGuarded(Op->getLHS(), Var);
  if (auto *If = dyn_cast<IfStmt>(S); If && keepsInside(If->getCond()))
    return areReadsGuarded(If->getCond(), Var) &&
           areReadsGuarded(If->getElse(), Var);
  if (auto *Choice = dyn_cast<ConditionalOperator>(S);
      Choice && keepsInside(Choice->getCond()))
    return areReadsGuarded(Choice->getCond(), Var) &&
           areReadsGuarded(Choice->getFalseExpr(), Var);
  // What is given to the variable is no read of it.
  if (auto *Set = dyn_cast<BinaryOperator>(S);
      Set && Set->getOpcode() == BO_Assign &&
      namedVariable(Set->getLHS()) == Var)
    return areReadsGuarded(Set->getRHS(), Var);
  return llvm::all_of(S->children(), [&](const Stmt *Part) {
    return areReadsGuarded(Part, Var);
  });
}

/// Whether \p E only computes with the values of \p Vars.
bool GuardSearch::onlyComputes(const Stmt *E,
                               llvm::ArrayRef<const VarDecl *> Vars) const {
  if (!names(E, Vars) || isa<DeclRefExpr>(E))
    return true;
  if (auto *Op = dyn_cast<BinaryOperator>(E); Op && Op->isAssignmentOp())
    return false;
  if (auto *Op = dyn_cast<UnaryOperator>(E);
      Op && (Op->isIncrementDecrementOp() || Op->getOpcode() == UO_AddrOf ||
             Op->getOpcode() == UO_Deref))
    return false;
  if (auto *Other = dyn_cast<CallExpr>(E); Other && Other != Call) {
    const FunctionDecl *Callee = Other->getDirectCallee();
    // One of CUDA's that is given values and has them from no other lane.
    if (!Callee || !Callee->getIdentifier() ||
        Check.Collector.originOf(Callee->getLocation()) == Origin::User ||
        findWarpFunction(Callee->getName()) ||
        llvm::any_of(Callee->parameters(), [](const ParmVarDecl *Parameter) {
          QualType T = Parameter->getType();
          return T->isPointerType() ||
                 (T->isReferenceType() &&
                  !T.getNonReferenceType().isConstQualified());
        }))
      return false;
  } else if (!isa<CallExpr, BinaryOperator, UnaryOperator, ConditionalOperator,
                  CastExpr, ParenExpr, FullExpr, MaterializeTemporaryExpr>(E)) {
    return false;
  }
  return llvm::all_of(E->children(), [&](const Stmt *Part) {
    return onlyComputes(Part, Vars);
  });
}

/// Whether what \p S does with \p Vars only gives them other values. With
/// \p Always it may do other things besides.
bool GuardSearch::keepsValues(const Stmt *S,
                              llvm::ArrayRef<const VarDecl *> Vars,
                              bool Always) const {
  if (!S || isa<NullStmt>(S))
    return true;
  if (Always && !names(S, Vars))
    return true;
  if (isa<CompoundStmt, AttributedStmt>(S))
    return llvm::all_of(S->children(), [&](const Stmt *Part) {
      return keepsValues(Part, Vars, Always);
    });
  if (auto *Declared = dyn_cast<DeclStmt>(S))
    return llvm::all_of(Declared->decls(), [&](const Decl *D) {
      auto *Var = dyn_cast<VarDecl>(D);
      return Var &&
             (llvm::is_contained(Vars, Var) ? onlyComputes(Var->getInit(), Vars)
                                            : !names(Var->getInit(), Vars));
    });
  if (auto *If = dyn_cast<IfStmt>(S)) {
    bool IsOpen = Always && !names(If->getCond(), Vars);
    return !If->getInit() && !If->getConditionVariable() &&
           onlyComputes(If->getCond(), Vars) &&
           keepsValues(If->getThen(), Vars, IsOpen) &&
           keepsValues(If->getElse(), Vars, IsOpen);
  }
  if (auto *Clean = dyn_cast<ExprWithCleanups>(S))
    return keepsValues(Clean->getSubExpr(), Vars, Always);
  auto *Set = dyn_cast<BinaryOperator>(S);
  return Set && Set->isAssignmentOp() &&
         llvm::is_contained(Vars, namedVariable(Set->getLHS())) &&
         onlyComputes(Set->getRHS(), Vars);
}

bool GuardSearch::isForFirstLane(const Stmt *S, const VarDecl *Var,
                                 const Stmt *Loop) {
  if (!S || S == Loop)
    return true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(S))
    return Ref->getDecl() != Var ||
           Check.Context.getSourceManager().isBeforeInTranslationUnit(
               Ref->getBeginLoc(), Loop->getBeginLoc());
  if (auto *If = dyn_cast<IfStmt>(S); If && isFirstLane(If->getCond()))
    return isForFirstLane(If->getElse(), Var, Loop);
  return llvm::all_of(S->children(), [&](const Stmt *Part) {
    return isForFirstLane(Part, Var, Loop);
  });
}

/// The loops around \p Wanted below \p S, the inner one last.
static bool loopsAround(const Stmt *S, const Stmt *Wanted,
                        llvm::SmallVectorImpl<const Stmt *> &Loops) {
  if (S == Wanted)
    return true;
  if (!S)
    return false;
  bool IsLoop = isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S);
  if (IsLoop)
    Loops.push_back(S);
  for (const Stmt *Part : S->children())
    if (loopsAround(Part, Wanted, Loops))
      return true;
  if (IsLoop)
    Loops.pop_back();
  return false;
}

/// A ladder of steps below 32 lanes in all, whose result lane 0 alone uses.
static bool isForFirstLane(const WarpCheck &Check, const Stmt *Body,
                           const WarpCall &Call, GuardSearch &Search) {
  const VarDecl *Value = namedVariable(Call.Call->getArg(
      Call.Function->takesMask() ? Call.Function->Mask + 1 : 0));
  llvm::SmallVector<const Stmt *, 4> Loops;
  if (!Value || !Value->hasLocalStorage() || isa<ParmVarDecl>(Value) ||
      !loopsAround(Body, Call.Call, Loops) || Loops.size() != 1)
    return false;
  auto Used = Check.Model.Variables.find(Value->getCanonicalDecl());
  auto *Loop = dyn_cast<ForStmt>(Loops[0]);
  const VarDecl *Lanes =
      namedVariable(Call.Call->getArg(Call.Function->Distance));
  auto By = Lanes ? Check.Model.Variables.find(Lanes->getCanonicalDecl())
                  : Check.Model.Variables.end();
  // Half as far, or twice as far, each time: up to 31 lanes in all.
  if (!Loop || Used == Check.Model.Variables.end() ||
      Used->second.IsAddressed || By == Check.Model.Variables.end() ||
      By->second.Steps.size() != 1)
    return false;
  const VariableUse::Step &Step = By->second.Steps[0];
  std::optional<int64_t> Times =
      Step.By ? Check.Flow.constantOf(Step.By) : std::nullopt;
  if (!((Step.Op == BO_Div || Step.Op == BO_Mul) && Times == 2) &&
      !((Step.Op == BO_Shr || Step.Op == BO_Shl) && Times == 1))
    return false;
  llvm::SmallVector<const VarDecl *, 2> Vars = {Value};
  if (Call.StoredIn && Call.StoredIn != Value)
    Vars.push_back(Call.StoredIn);
  if (!Search.keepsValues(*Loop, Vars))
    return false;
  // What a step keeps besides its value must end with the loop.
  if (Call.StoredIn && Call.StoredIn != Value &&
      !Search.isForFirstLane(Body, Call.StoredIn, Loop))
    return false;
  return Search.isForFirstLane(Body, Value, Loop);
}

bool cu2x::frontend::staysInWarp(const WarpCheck &Check,
                                 const FunctionDecl *Function,
                                 const WarpCall &Call) {
  const FunctionDecl *Defined = nullptr;
  if (!Call.Function->isShuffle() || !Function->hasBody(Defined) ||
      Call.Call->getNumArgs() <= unsigned(Call.Function->Distance))
    return false;
  if (Call.Function->Op == WarpOp::ShuffleIndex)
    return isLaneOfGroup(Check, Call.Call->getArg(Call.Function->Distance));
  if (Check.Flow.readsWarpSize(Function))
    return false;
  GuardSearch Search(Check, Call, Defined->getBody());
  if (Call.StoredIn && Call.StoredIn->hasLocalStorage() &&
      (Call.Function->Op == WarpOp::ShuffleUp ||
       Call.Function->Op == WarpOp::ShuffleDown) &&
      Search.areReadsGuarded(Defined->getBody(), Call.StoredIn))
    return true;
  return Call.Function->Op == WarpOp::ShuffleDown &&
         Check.Flow.reachOf(Call) == ShuffleReach::PartOfHalf &&
         ::isForFirstLane(Check, Defined->getBody(), Call, Search);
}
