//===- OneWarpExchange.cpp - CU2X1026 ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Follows the statements of a kernel, and of the functions that it calls, in
// their order, and twice those of loops. Which lanes write and read which
// element is computed, so that nothing is said where that is open: `s[t]` was
// written by all lanes, and `s[31 - t]`, `s[t ^ 1]` or `s[t & ~31]` is read.
// Where some thread reads what another warp wrote, a barrier of the block is
// missing, which is no matter of lockstep.
//
//===----------------------------------------------------------------------===//

#include "../Bounds.h"
#include "../ConstantLoops.h"
#include "../LaneValues.h"
#include "cu2x/Frontend/Expressions.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Stmt.h"
#include "llvm/ADT/SmallPtrSet.h"
#include <map>

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static constexpr unsigned WarpLanes = 32;
/// Of calls in calls and loops in loops.
static constexpr unsigned MostCalls = 3, MostLoops = 3;
/// Statements that are followed in one kernel, with those of rounds and calls.
static constexpr unsigned MostSteps = 40000;

namespace {

/// Which threads come to a statement.
struct Comers {
  Lanes Are;
  /// Conditions on which lanes part there, and of which no more is known.
  llvm::SmallVector<const Expr *, 2> Unknown;

  /// Whether all that is not known of \p Other is not known of these.
  bool includesDoubtsOf(const Comers &Other) const {
    return llvm::all_of(Other.Unknown, [&](const Expr *E) {
      return llvm::is_contained(Unknown, E);
    });
  }
};

/// A write to shared memory and who comes there.
struct Write {
  SharedPlace Place;
  const Expr *As; ///< as it is written
  const Function *In;
  int At;
  Comers Who;
};

/// What a function does, with those that it calls.
struct Summary {
  bool MayWait = false, TouchesShared = false;
};

/// The statements of one kernel.
class Walk {
public:
  Walk(CheckInput In, const Launch *Launch, const Function &Kernel,
       llvm::DenseMap<const Function *, Summary> &Summaries,
       llvm::SmallPtrSetImpl<const Stmt *> &Reported)
      : In(In), Summaries(Summaries), Reported(Reported),
        Values(In.U, Launch, Kernel), Kernel(Kernel),
        All{Lanes(Values.size(), 1), {}} {}
  void run() { visit(Kernel, 0, Kernel.Nodes.size()); }

private:
  /// What becomes of node At behind all that is part of it.
  struct Action {
    int At, End;
  };
  void visit(const Function &F, int Begin, int End);
  bool visitLoop(const Function &F, int I, int End);
  void settle(const Function &F, std::vector<Action> &Pending, int I);
  void finish(const Function &F, int I);
  void call(const Function &F, const CallExpr *Call, int I);
  void write(const Function &F, const Expr *To, int I);
  void read(const Function &F, const Expr *From, int I);
  void wait() {
    Writes.clear();
    Said.clear();
  }
  Comers comersTo(const Function &F, int I);
  void restrict(const Function &F, const Expr *Condition, bool Is, Comers &Who);
  bool comesFromOthers(const Write &W, const SharedPlace &Read,
                       const Comers &Readers) const;
  Summary summaryOf(const Function &F);
  bool mayWait(const CallExpr *Call) const;

  CheckInput In;
  llvm::DenseMap<const Function *, Summary> &Summaries;
  llvm::SmallPtrSetImpl<const Stmt *> &Reported;
  LaneValues Values;
  const Function &Kernel;
  Comers All; ///< who comes to the function
  std::vector<Write> Writes;
  llvm::SmallPtrSet<const VarDecl *, 4> Said;
  unsigned Calls = 0, Loops = 0, Steps = 0;
};

} // namespace

/// The node behind node \p I and all that is part of it.
static int endOf(const Function &F, int I) {
  int End = I + 1, Count = F.Nodes.size();
  while (End < Count && F.Nodes[End].Parent >= I)
    ++End;
  return End;
}

/// Whether \p Call, of CUDA's own, makes lanes wait, or may: not a fence, and
/// not what computes a number.
bool Walk::mayWait(const CallExpr *Call) const {
  StringRef Name = cudaCallee(In.U, Call);
  if (Name.empty() || warpFunction(In.U, Call) ||
      Name.starts_with("__syncthreads"))
    return true;
  if (Name == "__threadfence" || Name == "__threadfence_block" ||
      Name == "__threadfence_system")
    return false;
  return !Call->getNumArgs() || !frontend::mayBeNumber(Call->getType()) ||
         !llvm::all_of(Call->arguments(), [](const Expr *Arg) {
           return frontend::mayBeNumber(Arg->getType());
         });
}

Summary Walk::summaryOf(const Function &F) {
  auto [It, IsNew] = Summaries.try_emplace(&F);
  if (!IsNew)
    return It->second;
  Summary Found;
  for (const Node &N : F.Nodes) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(N.S))
      Found.TouchesShared |= Ref->getDecl()->hasAttr<CUDASharedAttr>();
    Found.MayWait |= isa<AsmStmt>(N.S);
    auto *Call = dyn_cast<CallExpr>(N.S);
    if (!Call || isa<CXXOperatorCallExpr>(Call))
      continue;
    const FunctionDecl *D = callee(Call);
    if (const Function *Called = D ? In.U.find(D) : nullptr) {
      Summary Inner = summaryOf(*Called);
      Found.MayWait |= Inner.MayWait;
      Found.TouchesShared |= Inner.TouchesShared;
    } else {
      Found.MayWait |= mayWait(Call);
    }
  }
  return Summaries[&F] = Found;
}

/// Takes those of \p Who for whom \p Condition is not \p Is.
void Walk::restrict(const Function &F, const Expr *Condition, bool Is,
                    Comers &Who) {
  Condition = Condition->IgnoreParenImpCasts();
  auto *Op = dyn_cast<BinaryOperator>(Condition);
  if (Op && Op->getOpcode() == (Is ? BO_LAnd : BO_LOr)) {
    restrict(F, Op->getLHS(), Is, Who);
    return restrict(F, Op->getRHS(), Is, Who);
  }
  if (std::optional<Lanes> Known = Values.numbers(F, Condition)) {
    for (unsigned T = 0; T < Values.size(); ++T)
      Who.Are[T] &= ((*Known)[T] != 0) == Is;
    return;
  }
  if (In.Flow.kindsOf(Condition) & WarpVarying)
    Who.Unknown.push_back(Condition);
}

Comers Walk::comersTo(const Function &F, int I) {
  Comers Who = All;
  llvm::SmallPtrSet<const Stmt *, 16> Around;
  auto Ask = [&](const Expr *Condition, bool Is) {
    restrict(F, Condition, Is, Who);
    forEach(Condition, [&](const Stmt *S) { return Around.insert(S).second; });
  };
  for (int Part = I, P = F.Nodes[I].Parent; P >= 0;
       Part = P, P = F.Nodes[P].Parent) {
    const Stmt *S = F.Nodes[Part].S, *Over = F.Nodes[P].S;
    if (auto *If = dyn_cast<IfStmt>(Over)) {
      if (S == If->getThen() || S == If->getElse())
        Ask(If->getCond(), S == If->getThen());
    } else if (auto *Choice = dyn_cast<ConditionalOperator>(Over)) {
      if (S != Choice->getCond())
        Ask(Choice->getCond(), S == Choice->getTrueExpr());
    } else if (auto *Op = dyn_cast<BinaryOperator>(Over)) {
      if (Op->isLogicalOp() && S == Op->getRHS())
        Ask(Op->getLHS(), Op->getOpcode() == BO_LAnd);
    } else if (auto *Loop = dyn_cast<WhileStmt>(Over)) {
      if (S == Loop->getBody())
        Ask(Loop->getCond(), true);
    } else if (auto *Loop = dyn_cast<ForStmt>(Over)) {
      if (S == Loop->getBody() && Loop->getCond())
        Ask(Loop->getCond(), true);
    }
  }
  // Those that have not left before.
  for (const Expr *Condition : In.Flow.guardsOf(
           F, I, ValueKind(unsigned(BlockVarying) | unsigned(WarpVarying)))) {
    if (Around.contains(Condition) ||
        Around.contains(Condition->IgnoreParenImpCasts()))
      continue;
    auto Leaves = llvm::find_if(F.Nodes, [&](const Node &N) {
      auto *If = dyn_cast<IfStmt>(N.S);
      return If && !If->getElse() && jumps(If->getThen()) &&
             If->getCond()->IgnoreParenImpCasts() ==
                 Condition->IgnoreParenImpCasts();
    });
    if (Leaves != F.Nodes.end())
      restrict(F, Condition, false, Who);
    else if (In.Flow.kindsOf(Condition) & WarpVarying)
      Who.Unknown.push_back(Condition);
  }
  return Who;
}

/// Whether a lane of \p Readers reads of \p Read what \p W wrote in another one
/// of its warp, and none reads what another warp wrote.
bool Walk::comesFromOthers(const Write &W, const SharedPlace &Read,
                           const Comers &Readers) const {
  // Some of the lanes that are taken for writers may be none.
  bool IsBySome = !Readers.includesDoubtsOf(W.Who);
  std::map<std::vector<int64_t>, llvm::SmallVector<unsigned, 4>> Writers;
  auto IsInside = [](const std::vector<int64_t> &Indices) {
    return llvm::all_of(Indices, [](int64_t Index) { return Index >= 0; });
  };
  for (unsigned T = 0; T < Values.size(); ++T)
    if (W.Who.Are[T]) {
      std::vector<int64_t> To = W.Place.at(T);
      if (!IsInside(To))
        return false;
      Writers[To].push_back(T);
    }
  bool Any = false;
  // The lanes of a warp that read the same, and those that read at all.
  bool ReadsOne = true;
  std::map<unsigned, std::vector<int64_t>> OfWarp;
  for (unsigned T = 0; T < Values.size(); ++T) {
    if (!Readers.Are[T])
      continue;
    std::vector<int64_t> From = Read.at(T);
    if (!IsInside(From))
      return false;
    ReadsOne &= OfWarp.try_emplace(T / WarpLanes, From).first->second == From;
    auto Found = Writers.find(From);
    if (Found == Writers.end())
      continue;
    bool IsOwn = W.Who.Are[T] && W.Place.at(T) == From && !IsBySome;
    for (unsigned Writer : Found->second) {
      if (Writer / WarpLanes != T / WarpLanes)
        return false;
      Any |= !IsOwn && Writer != T;
    }
  }
  // `if (is leader)` around the read: it may be who wrote it.
  return Any && (!ReadsOne || W.Who.includesDoubtsOf(Readers));
}

/// Whether \p Of, an assignment at node \p I of \p F, leaves before it comes to
/// node \p To, or is in another branch.
static bool goesElsewhere(const Function &F, int I, int To) {
  llvm::SmallPtrSet<const Stmt *, 16> AboveTo;
  for (int P = To; P >= 0; P = F.Nodes[P].Parent)
    AboveTo.insert(F.Nodes[P].S);
  auto IsLeave = [](const Stmt *S) {
    return isa<ReturnStmt, BreakStmt, ContinueStmt>(S);
  };
  for (int Part = I, P = F.Nodes[I].Parent; P >= 0;
       Part = P, P = F.Nodes[P].Parent) {
    const Stmt *S = F.Nodes[P].S;
    auto *List = dyn_cast<CompoundStmt>(S);
    if (AboveTo.contains(S)) {
      if (!List)
        return isa<IfStmt, ConditionalOperator>(S);
      bool IsBehind = false;
      for (const Stmt *Part2 : List->body()) {
        if (IsBehind && IsLeave(Part2))
          return true;
        if (IsBehind && AboveTo.contains(Part2))
          return false;
        IsBehind |= Part2 == F.Nodes[Part].S;
      }
      return false;
    }
    if (List && !List->body_empty() && IsLeave(List->body_back()))
      return true;
  }
  return false;
}

static bool isSameText(const Unit &U, const Expr *A, const Expr *B) {
  return frontend::areWrittenSame(bare(A), bare(B), U.Context);
}

/// Whether node \p I of \p F, a place, is read where a template leaves open to
/// what its value is converted.
static bool isOpenRead(const Function &F, int I) {
  int P = F.Nodes[I].Parent;
  return F.Decl->isDependentContext() && P >= 0 &&
         isa<ArraySubscriptExpr, UnaryOperator, DeclRefExpr, MemberExpr>(
             F.Nodes[I].S) &&
         !isa<ImplicitCastExpr>(F.Nodes[P].S) && accessAt(F, I) == Access::Read;
}

void Walk::read(const Function &F, const Expr *From, int I) {
  if (Writes.empty() || !frontend::mayBeNumber(From->getType()))
    return;
  std::optional<SharedPlace> Place = Values.place(F, From);
  if (!Place || Said.contains(Place->Var))
    return;
  std::optional<Comers> Who;
  for (const Write &W : Writes) {
    if (!W.Place.isOfSame(*Place))
      continue;
    // Of other elements of volatile arrays CU2X1010 speaks, which does not see
    // templates that nobody uses.
    bool IsVolatile = !F.Decl->isDependentContext() &&
                      (From->getType().isVolatileQualified() ||
                       W.As->getType().isVolatileQualified());
    if (IsVolatile && !isSameText(In.U, From, W.As))
      continue;
    if (W.In == &F && goesElsewhere(F, W.At, I))
      continue;
    if (!Who)
      Who = comersTo(F, I);
    if (!comesFromOthers(W, *Place, *Who))
      continue;
    Said.insert(Place->Var);
    if (Reported.insert(bare(From)).second)
      In.U.report(cu2x::diag::Kind::OneWarpExchange, bare(From),
                  {In.U.text(bare(From))});
    return;
  }
}

void Walk::write(const Function &F, const Expr *To, int I) {
  if (!frontend::mayBeNumber(To->getType()))
    return;
  if (std::optional<SharedPlace> Place = Values.place(F, To))
    Writes.push_back({std::move(*Place), To, &F, I, comersTo(F, I)});
}

void Walk::call(const Function &F, const CallExpr *Call, int I) {
  const FunctionDecl *D = callee(Call);
  const Function *Called = D ? In.U.find(D) : nullptr;
  if (!Called) {
    if (mayWait(Call))
      wait();
    return;
  }
  Summary What = summaryOf(*Called);
  auto *Method = dyn_cast<CXXMethodDecl>(D);
  bool IsFollowed = Calls < MostCalls && Called != &F && Called != &Kernel &&
                    (!Method || Method->isStatic());
  if (!IsFollowed) {
    if (What.MayWait)
      wait();
    return;
  }
  llvm::DenseMap<const VarDecl *, Lanes> Numbers;
  llvm::DenseMap<const VarDecl *, SharedPlace> Pointees;
  for (unsigned A = 0;
       A < Call->getNumArgs() && A < Called->Decl->getNumParams(); ++A) {
    const ParmVarDecl *Param = Called->Decl->getParamDecl(A);
    // One that changes is no number of the caller's.
    auto Setters = settersOf(*Called, Param);
    if (!Setters || !Setters->empty())
      continue;
    if (Param->getType()->isPointerType()) {
      if (auto Place = Values.pointee(F, Call->getArg(A)))
        Pointees[Param] = std::move(*Place);
    } else if (auto Number = Values.numbers(F, Call->getArg(A))) {
      Numbers[Param] = std::move(*Number);
    }
  }
  if (!What.MayWait && !What.TouchesShared && Pointees.empty())
    return;
  Comers Who = comersTo(F, I);
  std::swap(All, Who);
  std::swap(Values.Numbers, Numbers);
  std::swap(Values.Pointees, Pointees);
  ++Calls;
  visit(*Called, 0, Called->Nodes.size());
  --Calls;
  std::swap(Values.Pointees, Pointees);
  std::swap(Values.Numbers, Numbers);
  std::swap(All, Who);
}

void Walk::finish(const Function &F, int I) {
  const Stmt *S = F.Nodes[I].S;
  if (auto *Call = dyn_cast<CallExpr>(S))
    return call(F, Call, I);
  if (const Expr *To = changedBy(S)) {
    auto *Op = dyn_cast<BinaryOperator>(S);
    if (!Op || Op->getOpcode() != BO_Assign)
      read(F, To, I);
    write(F, To, I);
  }
}

void Walk::settle(const Function &F, std::vector<Action> &Pending, int I) {
  while (!Pending.empty() && Pending.back().End <= I) {
    int At = Pending.back().At;
    Pending.pop_back();
    finish(F, At);
  }
}

/// Visits two rounds of the loop at node \p I; false where that is none.
bool Walk::visitLoop(const Function &F, int I, int End) {
  if (!isa<ForStmt, WhileStmt, DoStmt>(F.Nodes[I].S) || Loops >= MostLoops)
    return false;
  std::optional<LoopValues> Known = loopValues(In.U, F, I);
  ++Loops;
  for (unsigned Round = 0; Round < 2; ++Round) {
    if (Known && Round >= Known->Values.size())
      break;
    if (Known)
      Values.Numbers[Known->Var] = Lanes(Values.size(), Known->Values[Round]);
    visit(F, I + 1, End);
  }
  if (Known)
    Values.Numbers.erase(Known->Var);
  --Loops;
  return true;
}

void Walk::visit(const Function &F, int Begin, int End) {
  std::vector<Action> Pending;
  for (int I = Begin; I < End; ++I) {
    if (++Steps > MostSteps)
      return;
    settle(F, Pending, I);
    const Stmt *S = F.Nodes[I].S;
    int Behind = 0;
    if (isa<ForStmt, WhileStmt, DoStmt>(S) &&
        visitLoop(F, I, Behind = endOf(F, I))) {
      I = Behind - 1;
      continue;
    }
    if (isa<AsmStmt>(S))
      wait();
    bool IsCall = isa<CallExpr>(S) && !isa<CXXOperatorCallExpr>(S);
    if (IsCall || changedBy(S))
      Pending.push_back({I, endOf(F, I)});
    else if (auto *Cast = dyn_cast<ImplicitCastExpr>(S);
             Cast && Cast->getCastKind() == CK_LValueToRValue)
      read(F, Cast->getSubExpr(), I);
    else if (isOpenRead(F, I))
      read(F, cast<Expr>(S), I);
  }
  settle(F, Pending, End);
}

/// The launch of \p Kernel that says the size of its blocks, the largest that
/// is known; null where some size is not.
static const Launch *launchOf(llvm::ArrayRef<Launch> Launches,
                              const Function &Kernel) {
  const Launch *Found = nullptr;
  for (const Launch &L : Launches) {
    if (!L.isOf(Kernel))
      continue;
    if (!L.Block || !*L.threads())
      return nullptr;
    if (!Found || *Found->threads() < *L.threads())
      Found = &L;
  }
  return Found;
}

void checks::checkOneWarpExchange(CheckInput In) {
  bool HasShared = llvm::any_of(In.U.Functions, [](const Function &F) {
    return llvm::any_of(F.Nodes, [](const Node &N) {
      auto *Ref = dyn_cast<DeclRefExpr>(N.S);
      return Ref && Ref->getDecl()->hasAttr<CUDASharedAttr>();
    });
  });
  if (!HasShared)
    return;
  std::vector<Launch> Launches = launchesOf(In.U);
  llvm::DenseMap<const Function *, Summary> Summaries;
  llvm::SmallPtrSet<const Stmt *, 16> Reported;
  for (const Function &F : In.U.Functions)
    if (F.IsKernel)
      Walk(In, launchOf(Launches, F), F, Summaries, Reported).run();
}
