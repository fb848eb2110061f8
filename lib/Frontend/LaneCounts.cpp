//===- LaneCounts.cpp - Counts of lanes that leave a kernel -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     out[i] = __popc(__ballot_sync(0xffffffff, p));
//
// A vote is one of the whole wave, so that what it counts is another number
// where a wave has 64 lanes. Inside of a kernel that is often right: to find
// places for what lanes write, to choose one that works for all. A number that
// is stored as it is, somebody else reads.
//
//===----------------------------------------------------------------------===//

#include "PublicName.h"
#include "WarpChecks.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

namespace {

/// Variables that get a constant where a count says so, with what asks that.
using Choices = llvm::DenseMap<const VarDecl *, const Expr *>;

/// Looks for counts in the value of one store.
class CountSearch {
public:
  CountSearch(const WarpCheck &Check, const Choices &Chosen)
      : Check(Check), Chosen(Chosen) {}

  enum Value {
    Other,
    Constant,
    Data, ///< that is no place: what the kernel is given, indices
    Count ///< of lanes, or the number of one
  };
  Value valueOf(const Expr *E);
  /// Whether \p E compares a count with more than whether there is any.
  bool isLimit(const Expr *E);
  /// The calls that count.
  llvm::SmallSetVector<const Expr *, 4> Found;

private:
  Value callOf(const CallExpr *Call);
  Value returnedIn(const Stmt *S);
  Value variableOf(const VarDecl *D);
  Value variableMadeBy(const VarDecl *D, const VariableUse &Use);
  bool isWholeVote(const Expr *E);
  bool isWholeMask(const Expr *E);
  static Value both(Value A, Value B) {
    return A == Other || B == Other ? Other : std::max(A, B);
  }

  /// Variables and calls that are followed, one behind the other.
  static constexpr unsigned MaxDepth = 8;
  const WarpCheck &Check;
  const Choices &Chosen;
  llvm::DenseMap<const VarDecl *, Value> Known;
  unsigned Depth = 0;
};

using FoundCounts = llvm::SmallSetVector<const Expr *, 8>;

} // namespace

static const VariableUse *usesOf(const WarpCheck &Check, const ValueDecl *D) {
  auto *Var = dyn_cast<VarDecl>(D);
  auto Use = Var ? Check.Model.Variables.find(Var->getCanonicalDecl())
                 : Check.Model.Variables.end();
  return Use == Check.Model.Variables.end() ? nullptr : &Use->second;
}

/// Whether \p E names all lanes of a warp, or those that are there.
bool CountSearch::isWholeMask(const Expr *E) {
  if (std::optional<int64_t> Number = Check.Flow.constantOf(E))
    return uint32_t(*Number) == 0xffffffffu;
  return isWholeVote(E);
}

/// Whether \p E has bits of a vote that asks the whole wave.
bool CountSearch::isWholeVote(const Expr *E) {
  if (Depth == MaxDepth)
    return false;
  ++Depth;
  bool Is = false;
  E = withoutCasts(E);
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    const WarpFunction *Function =
        Callee && Callee->getIdentifier() && !isa<CXXMethodDecl>(Callee)
            ? findWarpFunction(Callee->getName())
            : nullptr;
    Is = Function && Function->GivesMask &&
         (!Function->takesMask() ||
          (Call->getNumArgs() > unsigned(Function->Mask) &&
           isWholeMask(Call->getArg(Function->Mask))));
  } else if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (const VariableUse *Use = usesOf(Check, Ref->getDecl()))
      Is = llvm::any_of(Use->Values,
                        [&](const Expr *Value) { return isWholeVote(Value); });
  } else if (auto *Op = dyn_cast<BinaryOperator>(E); Op && Op->isBitwiseOp()) {
    Is = isWholeVote(Op->getLHS()) || isWholeVote(Op->getRHS());
  } else if (auto *Not = dyn_cast<UnaryOperator>(E);
             Not && Not->getOpcode() == UO_Not) {
    Is = isWholeVote(Not->getSubExpr());
  }
  --Depth;
  return Is;
}

/// The model has what lambdas return with the function around them.
CountSearch::Value CountSearch::returnedIn(const Stmt *S) {
  if (auto *Return = dyn_cast_or_null<ReturnStmt>(S))
    return Return->getRetValue() ? valueOf(Return->getRetValue()) : Constant;
  Value Made = Constant;
  if (S && !isa<LambdaExpr>(S))
    for (const Stmt *Part : S->children())
      Made = both(Made, returnedIn(Part));
  return Made;
}

CountSearch::Value CountSearch::callOf(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee)
    return Other;
  static const llvm::StringSet<> OfGroup = {"size", "num_threads",
                                            "thread_rank"};
  if (auto *Method = dyn_cast<CXXMethodDecl>(Callee);
      Method && Method->getIdentifier() &&
      OfGroup.contains(Method->getName()) &&
      publicName(Method->getParent()) ==
          "cooperative_groups::coalesced_group") {
    Found.insert(Call);
    return Count;
  }
  static const llvm::StringSet<> OfBits = {"__popc",   "__ffs",   "__clz",
                                           "__popcll", "__ffsll", "__clzll"};
  if (Callee->getIdentifier() && OfBits.contains(Callee->getName()) &&
      Call->getNumArgs() == 1) {
    if (!isWholeVote(Call->getArg(0)))
      return Other;
    Found.insert(Call);
    return Count;
  }
  if (auto *Method = dyn_cast<CXXMethodDecl>(Callee);
      Method && Method->getParent()->isLambda() && Method->hasBody())
    return returnedIn(Method->getBody());
  auto Use = Check.Model.Functions.find(WarpModel::written(Callee));
  if (Use == Check.Model.Functions.end() || Use->second.Returns.empty() ||
      Use->second.ReadsWarpSize)
    return Other;
  Value Made = Constant;
  for (const Expr *Result : Use->second.Returns)
    if ((Made = both(Made, valueOf(Result))) == Other)
      break;
  return Made;
}

CountSearch::Value CountSearch::variableOf(const VarDecl *D) {
  if (isa<ParmVarDecl>(D)) {
    auto *Kernel = dyn_cast<FunctionDecl>(D->getDeclContext());
    return Kernel && Kernel->hasAttr<CUDAGlobalAttr>() &&
                   D->getType()->isArithmeticType()
               ? Data
               : Other;
  }
  const VariableUse *Use = usesOf(Check, D);
  if (!Use || Use->Values.empty() || Use->IsAddressed)
    return Other;
  auto [At, New] = Known.try_emplace(D, Other);
  if (!New)
    return At->second; // or it is made of itself
  Value Made = variableMadeBy(D, *Use);
  Known[D] = Made;
  return Made;
}

CountSearch::Value CountSearch::variableMadeBy(const VarDecl *D,
                                               const VariableUse &Use) {
  Value Made = Constant;
  for (const Expr *Part : Use.Values)
    if ((Made = both(Made, valueOf(Part))) == Other)
      return Other;
  for (const VariableUse::Step &Step : Use.Steps) {
    if (Step.Op != BO_Add && Step.Op != BO_Sub)
      return Other;
    Made = both(Made, Step.By ? valueOf(Step.By) : Constant);
    if (Made == Other)
      return Other;
  }
  auto By = Chosen.find(D->getCanonicalDecl());
  if (By == Chosen.end() || Made == Other)
    return Made;
  return both(Made, valueOf(By->second));
}

CountSearch::Value CountSearch::valueOf(const Expr *E) {
  if (Depth == MaxDepth)
    return Other;
  if (Check.Flow.constantOf(E))
    return Constant;
  ++Depth;
  Value Made = Other;
  E = withoutCasts(E);
  if (auto *Call = dyn_cast<CallExpr>(E)) {
    Made = callOf(Call);
  } else if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (auto *D = dyn_cast<VarDecl>(Ref->getDecl()))
      Made = variableOf(D);
  } else if (auto *Choice = dyn_cast<ConditionalOperator>(E)) {
    Made =
        both(valueOf(Choice->getTrueExpr()), valueOf(Choice->getFalseExpr()));
    if (Made != Other && isLimit(Choice->getCond()))
      Made = both(Made, valueOf(Choice->getCond()));
  } else if (auto *Op = dyn_cast<BinaryOperator>(E);
             Op && (Op->isAdditiveOp() || Op->isMultiplicativeOp() ||
                    Op->isComparisonOp())) {
    // With anything else it may be the place of something.
    Made = both(valueOf(Op->getLHS()), valueOf(Op->getRHS()));
  } else if (E->isLValue() && !isa<MSPropertyRefExpr>(E)) {
    if (isOutside(Check, E))
      Made = Data;
  } else if (Check.Flow.flowOf(E) & (ThreadIndex | BlockSize)) {
    Made = Data;
  }
  --Depth;
  return Made;
}

bool CountSearch::isLimit(const Expr *E) {
  auto *Test = dyn_cast<BinaryOperator>(withoutCasts(E));
  if (!Test || !Test->isComparisonOp())
    return false;
  for (const Expr *Side : {Test->getLHS(), Test->getRHS()})
    if (std::optional<int64_t> Number = Check.Flow.constantOf(Side))
      return *Number > 1 && *Number != 32 && // which CU2X1001 is about
             valueOf(Test) == Count;
  return false;
}

/// Looks for constants that \p S, below \p Test, puts somewhere because a count
/// says so: into variables, or for others.
static void findChoices(const WarpCheck &Check, const Stmt *S, const Expr *Test,
                        Choices &Chosen, FoundCounts &Counts) {
  if (!S)
    return;
  auto *Set = dyn_cast<BinaryOperator>(S);
  if (auto *If = dyn_cast<IfStmt>(S);
      If && CountSearch(Check, Chosen).isLimit(If->getCond())) {
    Test = If->getCond();
  } else if (Test && Set && Set->getOpcode() == BO_Assign &&
             CountSearch(Check, Chosen).valueOf(Set->getRHS()) ==
                 CountSearch::Constant) {
    auto *Ref = dyn_cast<DeclRefExpr>(withoutCasts(Set->getLHS()));
    auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    CountSearch Search(Check, Chosen);
    if (D && D->hasLocalStorage())
      Chosen.try_emplace(D->getCanonicalDecl(), Test);
    else if (isOutside(Check, Set->getLHS()) && Search.isLimit(Test))
      Counts.insert(Search.Found.begin(), Search.Found.end());
  }
  for (const Stmt *Part : S->children())
    findChoices(Check, Part, Test, Chosen, Counts);
}

void cu2x::frontend::findLaneCounts(const WarpCheck &Check) {
  FoundCounts Counts;
  for (const auto &[Function, Use] : Check.Model.Functions) {
    const FunctionDecl *Defined = nullptr;
    // Half of a wave counts as many as a warp.
    if (Use.Stores.empty() || Check.Flow.readsWarpSize(Function) ||
        !Function->hasBody(Defined) ||
        areBlocks(Check, Function,
                  [](int64_t Threads) { return Threads <= 32; }))
      continue;
    Choices Chosen;
    findChoices(Check, Defined->getBody(), nullptr, Chosen, Counts);
    for (const BinaryOperator *Store : Use.Stores) {
      CountSearch Search(Check, Chosen);
      if (Search.valueOf(Store->getRHS()) == CountSearch::Count &&
          isOutside(Check, Store->getLHS()))
        Counts.insert(Search.Found.begin(), Search.Found.end());
    }
  }
  for (const Expr *Count : Counts)
    Check.add(Count, {WarpAssumption::LaneCount, 0, 0, "", "", 0});
}
