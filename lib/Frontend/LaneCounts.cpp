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

#include "CountSearch.h"
#include "GroupReads.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/StringSet.h"
#include <map>

using namespace cu2x::frontend;
using namespace clang;

/// Those of \p Counts that say which thread of a group this is.
static FoundCounts ranksIn(const FoundCounts &Counts) {
  FoundCounts Ranks;
  for (const Expr *Count : Counts)
    if (methodOfGroup(Count) == "thread_rank")
      Ranks.insert(Count);
  return Ranks;
}

namespace {

/// Looks in the body of a function for places that a count reaches.
class CountPlaces {
public:
  CountPlaces(const WarpCheck &Check, FoundCounts &Counts)
      : Check(Check), Counts(Counts) {}
  void findChoices(const Stmt *Body) { findChoices(Body, {}); }
  void findStores(const FunctionDecl *Function, const FunctionUse &Use,
                  const Stmt *Body);

private:
  /// Under which count a statement stands.
  struct Under {
    const Stmt *Test = nullptr; ///< `if` or `switch`
    const Stmt *Loop = nullptr; ///< that goes by a count
    FoundCounts By;
    bool IsVote = false; ///< asks whether there is any, or the same ones
    bool IsAny = false;  ///< whether any lane is so, and nothing is done else
    /// What only some lanes are let into, around the vote's test.
    const Stmt *Apart = nullptr;
    FoundCounts Ranks = {}; ///< asks which thread of a group this is
    bool IsFirst = false;   ///< and no more, mostly whether it is the first
  };
  void findChoices(const Stmt *S, Under Where);
  void chooseAt(const Stmt *S, const Under &Where);
  void stepAt(const Stmt *S, const Under &Where);
  void rankAt(const Stmt *S, const Under &Where);
  void callAt(const Stmt *S, const Under &Where);
  void goBehind(const Stmt *S, Under &Where);
  bool isForAll(const Expr *Cond) const {
    return CountSearch(Check, Chosen).isForAll(Cond);
  }
  bool comesAlone(const Under &Where) const;
  static FoundCounts by(const Expr *Vote) {
    FoundCounts Result;
    Result.insert(Vote);
    return Result;
  }
  static Under ofRank(const Stmt *Test, const CountSearch &Search) {
    Under Where = {Test, nullptr, ranksIn(Search.Found)};
    Where.Ranks = Where.By;
    Where.IsFirst = true;
    return Where;
  }
  static Under apart(Under Where, const Stmt *By) {
    Where.Apart = By;
    return Where;
  }
  void findCalls(const Stmt *S, bool IsForAll);
  void findAll(const Stmt *S);
  bool isSetInBoth(const Stmt *Test, const BinaryOperator *Set);
  void takeValue(const Expr *Value);
  void take(const Expr *Place, const Expr *Value, bool IsPointer) {
    if (isOutside(Check, Place, IsPointer))
      takeValue(Value);
  }

  const WarpCheck &Check;
  FoundCounts &Counts;
  Choices Chosen;
  const Stmt *Whole = nullptr; ///< the body of the function
  /// How often something is set to what, by the test around it.
  llvm::DenseMap<const Stmt *, std::map<llvm::FoldingSetNodeID, unsigned>>
      SetsBelow;
};

} // namespace

/// At how many places \p S changes \p D, or what is no variable for null.
static unsigned timesChanged(const Stmt *S, const VarDecl *D) {
  unsigned Times = 0;
  if (auto *Set = dyn_cast_or_null<BinaryOperator>(S);
      Set && Set->isAssignmentOp())
    Times += namedVariable(Set->getLHS()) == D;
  else if (auto *Step = dyn_cast_or_null<UnaryOperator>(S);
           Step && Step->isIncrementDecrementOp())
    Times += namedVariable(Step->getSubExpr()) == D;
  if (S)
    for (const Stmt *Part : S->children())
      Times += timesChanged(Part, D);
  return Times;
}

/// Whether \p S changes \p D.
static bool changes(const Stmt *S, const VarDecl *D) {
  return timesChanged(S, D) != 0;
}

/// Whether \p S names a variable that \p Loop changes or has for its own.
static bool goesWith(const Stmt *S, const Stmt *Loop) {
  auto *Ref = dyn_cast_or_null<DeclRefExpr>(S);
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (D && (changes(Loop, D) ||
            (D->isLocalVarDecl() && D->getBeginLoc() >= Loop->getBeginLoc() &&
             D->getBeginLoc() <= Loop->getEndLoc())))
    return true;
  return S && llvm::any_of(S->children(), [&](const Stmt *Part) {
           return goesWith(Part, Loop);
         });
}

/// What \p Set sets, and to what.
static llvm::FoldingSetNodeID profileOf(const ASTContext &Context,
                                        const BinaryOperator *Set) {
  llvm::FoldingSetNodeID ID;
  Set->getLHS()->Profile(ID, Context, /*Canonical=*/true);
  Set->getRHS()->Profile(ID, Context, /*Canonical=*/true);
  return ID;
}

/// Notes what assignments below \p S set to what.
static void noteSets(const ASTContext &Context, const Stmt *S,
                     std::map<llvm::FoldingSetNodeID, unsigned> &Times) {
  if (auto *Set = dyn_cast_or_null<BinaryOperator>(S);
      Set && Set->getOpcode() == BO_Assign) {
    ++Times[profileOf(Context, Set)];
  }
  if (S)
    for (const Stmt *Part : S->children())
      noteSets(Context, Part, Times);
}

/// Whether \p S changes what \p E names.
static bool changesAny(const Stmt *S, const Stmt *E) {
  auto *Ref = dyn_cast_or_null<DeclRefExpr>(E);
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (D && changes(S, D))
    return true;
  return E && llvm::any_of(E->children(), [&](const Stmt *Part) {
           return changesAny(S, Part);
         });
}

/// Whether the two branches of \p Test do what \p Set does whatever else is so,
/// which is the same then.
bool CountPlaces::isSetInBoth(const Stmt *Test, const BinaryOperator *Set) {
  auto [At, New] = SetsBelow.try_emplace(Test);
  if (New)
    noteSets(Check.Context, Test, At->second);
  llvm::FoldingSetNodeID ID = profileOf(Check.Context, Set);
  auto *If = dyn_cast<IfStmt>(Test);
  if (!If || !If->getElse() || At->second[ID] != 2)
    return false;
  auto Sets = [&](const Stmt *S) {
    auto *Op = dyn_cast<BinaryOperator>(S);
    return Op && Op->getOpcode() == BO_Assign &&
           profileOf(Check.Context, Op) == ID;
  };
  for (const Stmt *Branch : {If->getThen(), If->getElse()}) {
    auto *Block = dyn_cast<CompoundStmt>(Branch);
    if (!(Block ? llvm::any_of(Block->body(), Sets) : Sets(Branch)))
      return false;
  }
  // What it is set to has to be the same, and to stay. What is no variable may
  // be the place of any other store.
  const VarDecl *D = namedVariable(Set->getLHS());
  return timesChanged(If, D) == 2 && !changesAny(If, Set->getRHS()) &&
         (D || !changesAny(If, Set->getLHS()));
}

/// Whether \p E is one place for all threads of a block: what a parameter
/// points to, a constant element of that, or a variable of the device.
static bool isOnePlace(const WarpCheck &Check, const Expr *E) {
  E = withoutCasts(E);
  if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
    const VarDecl *Array = namedVariable(arrayIn(Element));
    return Array && (isa<ParmVarDecl>(Array) || !Array->hasLocalStorage()) &&
           Check.Flow.constantOf(subscriptIn(Element));
  }
  auto *Deref = dyn_cast<UnaryOperator>(E);
  if (Deref && Deref->getOpcode() == UO_Deref) {
    const VarDecl *Pointer = namedVariable(Deref->getSubExpr());
    return Pointer && isa<ParmVarDecl>(Pointer);
  }
  const VarDecl *D = namedVariable(E);
  return D && !D->hasLocalStorage();
}

/// Whether a lane that is \p Where a vote says so has voted with those only
/// that come as far as it does.
bool CountPlaces::comesAlone(const Under &Where) const {
  const SourceManager &SM = Check.Context.getSourceManager();
  return !Where.Apart || llvm::none_of(Where.By, [&](const Expr *Vote) {
    return SM.isBeforeInTranslationUnit(Vote->getBeginLoc(),
                                        Where.Apart->getBeginLoc());
  });
}

/// What \p S puts somewhere because a count says so: into variables, or for
/// others.
void CountPlaces::chooseAt(const Stmt *S, const Under &Where) {
  auto *Set = dyn_cast<BinaryOperator>(S);
  if (!Set || Set->getOpcode() != BO_Assign)
    return;
  CountSearch::Value Value = CountSearch(Check, Chosen).valueOf(Set->getRHS());
  const VarDecl *D = namedVariable(Set->getLHS());
  // Whatever is stored because a vote says so, all lanes of the wave store.
  bool IsLocal = D && D->hasLocalStorage();
  if ((CountSearch::isOpen(Value) && (!Where.IsVote || IsLocal)) ||
      (Value != CountSearch::Constant && isSetInBoth(Where.Test, Set)))
    return;
  if (IsLocal)
    Chosen[Set->getRHS()].insert(Where.By.begin(), Where.By.end());
  else if (!Where.IsFirst && isOutside(Check, Set->getLHS()) &&
           // What any lane says of the whole block, any wave says.
           !(Where.IsAny && Value == CountSearch::Constant &&
             isOnePlace(Check, Set->getLHS()) && comesAlone(Where)))
    Counts.insert(Where.By.begin(), Where.By.end());
}

/// Whether \p E is 0, or times 0.
static bool isNothing(const WarpCheck &Check, const Expr *E) {
  E = withoutCasts(E);
  auto *Product = dyn_cast<BinaryOperator>(E);
  return Check.Flow.constantOf(E) == 0 ||
         (Product && Product->getOpcode() == BO_Mul &&
          !E->getType()->isFloatingType() &&
          (isNothing(Check, Product->getLHS()) ||
           isNothing(Check, Product->getRHS())));
}

/// What each round of a loop, or a vote, adds to one place.
void CountPlaces::stepAt(const Stmt *S, const Under &Where) {
  const Expr *To = nullptr, *By = nullptr;
  if (auto *Add = dyn_cast<CompoundAssignOperator>(S)) {
    BinaryOperatorKind Op = Add->getOpcode();
    bool IsSum = Op == BO_AddAssign || Op == BO_SubAssign;
    // Rounds of other operations may come to the same.
    if (!IsSum && !Where.Test)
      return;
    if ((IsSum || Op == BO_OrAssign || Op == BO_XorAssign) &&
        isNothing(Check, Add->getRHS()))
      return;
    To = Add->getLHS();
    By = Add->getRHS();
  } else if (auto *Step = dyn_cast<UnaryOperator>(S);
             Step && Step->isIncrementDecrementOp()) {
    To = Step->getSubExpr();
  }
  const VarDecl *Local = To ? namedVariable(To) : nullptr;
  bool IsKnown = !By ||
                 (Where.IsVote && !(Local && Local->hasLocalStorage())) ||
                 !CountSearch::isOpen(CountSearch(Check, Chosen).valueOf(By));
  if (!To || !IsKnown)
    return;
  if (const VarDecl *D = namedVariable(To); D && D->hasLocalStorage())
    Chosen[cast<Expr>(S)].insert(Where.By.begin(), Where.By.end());
  else if (!Where.IsFirst && isOutside(Check, To) &&
           !(Where.Loop && goesWith(To, Where.Loop)))
    Counts.insert(Where.By.begin(), Where.By.end());
}

/// What \p S stores by thread, or adds, because it is of one thread of a group:
/// each wave has such a thread.
void CountPlaces::rankAt(const Stmt *S, const Under &Where) {
  bool IsByThread = false;
  if (auto *Set = dyn_cast<BinaryOperator>(S); Set && Set->isAssignmentOp()) {
    auto *Element = dyn_cast<ArraySubscriptExpr>(withoutCasts(Set->getLHS()));
    IsByThread = isOutside(Check, Set->getLHS()) &&
                 (isOfThread(Check, Set->getLHS()) ||
                  (Element &&
                   (Check.Flow.flowOf(subscriptIn(Element)) & ThreadIndex))) &&
                 !isSetInBoth(Where.Test, Set);
  } else if (auto *Add = dyn_cast<CallExpr>(S)) {
    const FunctionDecl *Callee = Check.Model.calleeOf(Add);
    IsByThread = Callee && Callee->getIdentifier() &&
                 Callee->getName() == "atomicAdd" && Add->getNumArgs() == 2 &&
                 isOutside(Check, Add->getArg(0), /*IsPointer=*/true) &&
                 Check.Flow.constantOf(Add->getArg(1)).value_or(0) != 0;
  }
  if (IsByThread)
    Counts.insert(Where.Ranks.begin(), Where.Ranks.end());
}

/// What \p S, a call, does because a vote says so: what adds to memory or is
/// given a place does it for all lanes of the wave.
void CountPlaces::callAt(const Stmt *S, const Under &Where) {
  auto *Call = dyn_cast<CallExpr>(S);
  const FunctionDecl *Callee = Call ? Check.Model.calleeOf(Call) : nullptr;
  if (!Callee || !Callee->getIdentifier() || isa<CXXMethodDecl>(Callee))
    return;
  bool IsUsers =
      Check.Collector.originOf(Callee->getLocation()) == Origin::User;
  if (!IsUsers && !Callee->getName().starts_with("atomic"))
    return;
  for (const Expr *Arg : Call->arguments()) {
    QualType T = Arg->getType();
    auto *Of = dyn_cast<UnaryOperator>(withoutCasts(Arg));
    bool IsOutside = Of && Of->getOpcode() == UO_AddrOf
                         ? isOutside(Check, Of->getSubExpr())
                         : isOutside(Check, Arg, /*IsPointer=*/true);
    if (!T->isPointerType() || T->getPointeeType().isConstQualified() ||
        !IsOutside)
      continue;
    // As a flag is set.
    if (!IsUsers && Where.IsAny && Callee->getName() != "atomicAdd" &&
        comesAlone(Where))
      continue;
    Counts.insert(Where.By.begin(), Where.By.end());
  }
}

/// Whether \p S only leaves what is around it.
static bool onlyLeaves(const Stmt *S) {
  if (auto *Block = dyn_cast<CompoundStmt>(S))
    return Block->size() == 1 && onlyLeaves(Block->body_front());
  return isa<ReturnStmt, BreakStmt, ContinueStmt>(S);
}

/// What is done behind \p S is done \p Where a vote says so, if \p S leaves for
/// that.
void CountPlaces::goBehind(const Stmt *S, Under &Where) {
  auto *If = dyn_cast_or_null<IfStmt>(S);
  if (!If || If->getElse() || !onlyLeaves(If->getThen()))
    return;
  CountSearch Search(Check, Chosen);
  std::optional<bool> Any;
  if (const Expr *Vote = Search.voteAskedBy(If->getCond(), Any, true))
    Where = {If, nullptr, by(Vote), true, Any == false, Where.Apart};
  else if (Search.asksRank(If->getCond()))
    Where = ofRank(If, Search);
  else if (!isForAll(If->getCond()))
    Where = apart(Where.IsVote ? Under() : Where, If);
}

void CountPlaces::findChoices(const Stmt *S, Under Where) {
  if (!S)
    return;
  if (Where.Test)
    chooseAt(S, Where);
  if (Where.Loop || Where.Test)
    stepAt(S, Where);
  if (Where.IsVote)
    callAt(S, Where);
  if (!Where.Ranks.empty())
    rankAt(S, Where);
  const Expr *Cond = nullptr;
  const Stmt *Body = nullptr, *Own = nullptr;
  if (auto *If = dyn_cast<IfStmt>(S)) {
    CountSearch Search(Check, Chosen);
    std::optional<bool> Any;
    if (Search.isLimit(If->getCond())) {
      Where = {If, nullptr, Search.Found};
      Where.Ranks = ranksIn(Search.Found);
    } else if (const Expr *Vote = Search.voteAskedBy(If->getCond(), Any, true))
      Where = {
          If,         nullptr, by(Vote), true, Any == true && !If->getElse(),
          Where.Apart};
    else if (Search.asksRank(If->getCond()))
      Where = ofRank(If, Search);
    else if (!isForAll(If->getCond()))
      // What else is asked may leave out the other lanes.
      Where = apart(Where.Loop || Where.IsVote ? Under() : Where, If);
  } else if (auto *Switch = dyn_cast<SwitchStmt>(S)) {
    CountSearch Search(Check, Chosen);
    if (Search.valueOf(Switch->getCond()) == CountSearch::Count)
      Where = {Switch, nullptr, Search.Found};
  } else if (auto *For = dyn_cast<ForStmt>(S)) {
    Cond = For->getCond();
    Body = For->getBody();
    Own = For->getInc();
  } else if (auto *While = dyn_cast<WhileStmt>(S)) {
    Cond = While->getCond();
    Body = While->getBody();
  } else if (auto *Do = dyn_cast<DoStmt>(S)) {
    Cond = Do->getCond();
    Body = Do->getBody();
  }
  if (Cond && !isForAll(Cond))
    Where.Apart = S;
  CountSearch Search(Check, Chosen);
  bool IsLimited = Cond && Search.isLoopLimit(Cond, S);
  for (const Stmt *Part : S->children())
    if (IsLimited && Part == Body)
      findChoices(Part, {nullptr, S, Search.Found});
    else if (Part != Own || !Own) {
      findChoices(Part, Where);
      if (isa<CompoundStmt>(S))
        goBehind(Part, Where);
    }
}

/// All counts below \p S.
void CountPlaces::findAll(const Stmt *S) {
  if (!S)
    return;
  CountSearch Search(Check, Chosen);
  if (auto *Call = dyn_cast<CallExpr>(S);
      Call && Search.valueOf(Call) == CountSearch::Count)
    Counts.insert(Search.Found.begin(), Search.Found.end());
  for (const Stmt *Part : S->children())
    findAll(Part);
}

/// Others read \p Value.
void CountPlaces::takeValue(const Expr *Value) {
  CountSearch Search(Check, Chosen);
  CountSearch::Value Made = Search.valueOf(Value);
  if (Made == CountSearch::Count)
    Counts.insert(Search.Found.begin(), Search.Found.end());
  else if (Search.Ended && Made != CountSearch::Other)
    findAll(Whole); // any of them may be in what was not seen
}

static bool leaves(const Stmt *S) {
  return S && (isa<ReturnStmt>(S) || llvm::any_of(S->children(), leaves));
}

void CountPlaces::findStores(const FunctionDecl *Function,
                             const FunctionUse &Use, const Stmt *Body) {
  Whole = Body;
  findCalls(Body, Function->hasAttr<CUDAGlobalAttr>() && !leaves(Body));
  for (const BinaryOperator *Store : Use.Stores)
    take(Store->getLHS(), Store->getRHS(), false);
  // A caller may give a place of others' for a reference.
  for (const ParmVarDecl *Param : Function->parameters()) {
    auto Reference = Check.Model.Variables.find(Param->getCanonicalDecl());
    if (!Param->getType()->isLValueReferenceType() ||
        Reference == Check.Model.Variables.end() ||
        llvm::none_of(Reference->second.Values,
                      [&](const Expr *Arg) { return isOutside(Check, Arg); }))
      continue;
    CountSearch Search(Check, Chosen);
    if (Search.putInto(Param, nullptr) == CountSearch::Count)
      Counts.insert(Search.Found.begin(), Search.Found.end());
  }
}

/// Whether \p E asks no more of a number than whether it is 0.
static bool asksForAny(const WarpCheck &Check, const Expr *E) {
  auto *Test = dyn_cast<BinaryOperator>(withoutCasts(E));
  std::optional<int64_t> Number =
      Test ? Check.Flow.constantOf(Test->getRHS()) : std::nullopt;
  return Number &&
         (((Test->getOpcode() == BO_GT || Test->getOpcode() == BO_NE) &&
           *Number == 0) ||
          (Test->getOpcode() == BO_GE && *Number == 1));
}

/// Stores that are calls: of vectors, atomic ones and output. A sum over all
/// waves is what it is over all warps, if one lane of each adds; \p IsForAll is
/// false where some lanes may not come.
void CountPlaces::findCalls(const Stmt *S, bool IsForAll) {
  if (!S)
    return;
  IsForAll &=
      !isa<IfStmt, SwitchStmt, ConditionalOperator, ForStmt, WhileStmt, DoStmt>(
          S) &&
      !(isa<BinaryOperator>(S) && cast<BinaryOperator>(S)->isLogicalOp());
  static const llvm::StringSet<> Plain = {"__stcg", "__stcs", "__stwb",
                                          "__stwt"};
  static const llvm::StringSet<> Atomics = {"atomicMax",  "atomicMin",
                                            "atomicExch", "atomicOr",
                                            "atomicAnd",  "atomicXor"};
  auto *Call = dyn_cast<CallExpr>(S);
  const FunctionDecl *Callee = Call ? Check.Model.calleeOf(Call) : nullptr;
  if (auto *Op = dyn_cast_or_null<CXXOperatorCallExpr>(Call);
      Op && Op->isAssignmentOp() && Op->getNumArgs() == 2)
    take(Op->getArg(0), Op->getArg(1), false);
  else if (Callee && Callee->getIdentifier() && Call->getNumArgs() == 2 &&
           (Plain.contains(Callee->getName()) ||
            (Callee->getName() == "atomicAdd" && IsForAll) ||
            (Atomics.contains(Callee->getName()) &&
             !(Callee->getName() == "atomicOr" &&
               asksForAny(Check, Call->getArg(1))))) &&
           Check.Collector.originOf(Callee->getLocation()) != Origin::User)
    take(Call->getArg(0), Call->getArg(1), true);
  else if (Callee && Callee->getIdentifier() && Callee->getName() == "printf" &&
           Check.Collector.originOf(Callee->getLocation()) != Origin::User)
    for (const Expr *Arg : Call->arguments())
      takeValue(Arg);
  for (const Stmt *Part : S->children())
    findCalls(Part, IsForAll);
}

/// Whether \p E is a comparison, also by way of a variable.
static bool isTest(const WarpCheck &Check, const Expr *E) {
  E = withoutCasts(E);
  if (const VariableUse *Use = Check.Model.useOf(E); Use && Use->isOneValue())
    E = withoutCasts(Use->Values[0]);
  auto *Test = dyn_cast<BinaryOperator>(E);
  return Test && Test->isComparisonOp();
}

/// Kernels that know of waves: who has a place by the number of a wave, or who
/// computes with \c warpSize, means that. A count in the place of each thread
/// is another number all the same, and so is which lane it is compared with.
static void findThreadCounts(const WarpCheck &Check, FoundCounts &Counts) {
  const Choices None;
  for (const auto &[Function, Use] : Check.Model.Functions) {
    if (!Check.Flow.readsWarpSize(Function) ||
        !areBlocks(Check, Function,
                   [](int64_t Threads) { return Threads > 32; }))
      continue;
    for (const BinaryOperator *Store : Use.Stores) {
      if (!isOutside(Check, Store->getLHS()) ||
          !isOfThread(Check, Store->getLHS()) ||
          ((Check.Flow.flowOf(Store->getRHS()) & (WaveSize | WaveLane)) &&
           !isTest(Check, Store->getRHS())))
        continue;
      CountSearch Search(Check, None);
      if (Search.valueOf(Store->getRHS()) == CountSearch::Count)
        Counts.insert(Search.Found.begin(), Search.Found.end());
    }
  }
}

/// Whether \p Count, or bits that it counts, are what a coalesced group gives.
static bool isOfGroup(const WarpCheck &Check, const Stmt *Count) {
  auto *E = dyn_cast_or_null<Expr>(Count);
  if (!E)
    return false;
  if (!methodOfGroup(E).empty())
    return true;
  if (const VariableUse *Use =
          isa<DeclRefExpr>(E) ? Check.Model.useOf(E) : nullptr)
    return llvm::any_of(Use->Values, [](const Expr *Value) {
      return !methodOfGroup(withoutCasts(Value)).empty();
    });
  return llvm::any_of(E->children(),
                      [&](const Stmt *Part) { return isOfGroup(Check, Part); });
}

void cu2x::frontend::findLaneCounts(const WarpCheck &Check) {
  FoundCounts Counts;
  CountPlaces Places(Check, Counts);
  struct Body {
    const FunctionDecl *Function;
    const FunctionUse *Use;
    const Stmt *Whole;
  };
  llvm::SmallVector<Body, 8> Bodies;
  for (const auto &[Function, Use] : Check.Model.Functions) {
    const FunctionDecl *Defined = nullptr;
    // Half of a wave counts as many as a warp.
    if (!Check.Flow.readsWarpSize(Function) && Function->hasBody(Defined) &&
        !hasOneWarp(Check, Function))
      Bodies.push_back({Function, &Use, Defined->getBody()});
  }
  // What a count decides is known before what is stored of it, also by others.
  for (const Body &B : Bodies)
    Places.findChoices(B.Whole);
  for (const Body &B : Bodies)
    Places.findStores(B.Function, *B.Use, B.Whole);
  findThreadCounts(Check, Counts);
  for (const Expr *Count : Counts)
    Check.add(Count, {WarpAssumption::LaneCount, 0, 0,
                      isOfGroup(Check, Count) ? "coalesced_group" : "", "", 0});
}
