//===- ValueFlow.cpp - Which values differ between threads ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueFlow.h"
#include "cu2x/Frontend/WarpFunctions.h"

#include "clang/AST/Attr.h"
#include "clang/Analysis/FlowSensitive/DataflowWorklist.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Rounds over all functions. Each adds one call to the length of the chains
/// that are followed.
static constexpr unsigned MaxRounds = 6;

ValueFlow::ValueFlow(const Unit &U) : U(U), Choice(U.Context) {
  for (const Function &F : U.Functions)
    if (F.IsDevice)
      if (auto Flow = ControlFlow::of(U, F)) {
        Graphs[&F] = Flow.get();
        Flows.push_back(std::move(Flow));
      }
  for (unsigned Round = 0; Round < MaxRounds; ++Round) {
    bool Any = false;
    for (const auto &Of : Flows)
      Any |= run(*Of);
    if (!Any)
      break;
  }
}

void ValueFlow::widen(unsigned &Known, unsigned Kinds) {
  Changed |= (Known | Kinds) != Known;
  Known |= Kinds;
}

unsigned ValueFlow::partedAt(const CFGBlock *Branch) const {
  const Expr *Condition = ControlFlow::conditionOf(Branch);
  unsigned Kinds = Condition ? valueIn(Condition) : Uniform;
  unsigned Differs = Kinds & inBoth(Varying);
  if (Kinds & Varying)
    Differs |= Loaded;
  if (Kinds & fromParameter(Varying))
    Differs |= fromParameter(Loaded);
  return Differs;
}

/// Whether each thread has a \p D of its own.
static bool isOfThread(const ValueDecl *D) {
  auto *Var = dyn_cast<VarDecl>(D);
  return !Var || Var->hasLocalStorage();
}

bool ValueFlow::run(const ControlFlow &Of) {
  Changed = false;
  Current = Of.function().Decl->getCanonicalDecl();
  const CFG &Graph = Of.graph();
  unsigned Count = Graph.getNumBlockIDs();
  // Threads that part may meet in several blocks, and a block may be where
  // those of several branches do.
  struct Meets {
    const CFGBlock *Branch;
    const llvm::BitVector *Passed;
  };
  std::vector<llvm::DenseMap<Part, unsigned>> Entry(Count);
  std::vector<llvm::DenseSet<Part>> Set(Count);
  std::vector<llvm::SmallVector<Meets, 2>> MeetingAt(Count);
  std::vector<unsigned> Differs(Count, Uniform);
  for (const ParmVarDecl *Param : Of.function().Decl->parameters())
    Entry[Graph.getEntry().getBlockID()][{Param, nullptr}] =
        fromParameter(Parameters.lookup(Param));

  PostOrderCFGView Order(&Graph);
  ForwardDataflowWorklist Pending(Graph, &Order);
  for (const CFGBlock *B : Graph) {
    Differs[B->getBlockID()] = partedAt(B);
    Pending.enqueueBlock(B);
  }
  while (const CFGBlock *B = Pending.dequeue()) {
    unsigned ID = B->getBlockID();
    State Variables{Entry[ID], {}};
    for (const Meets &M : MeetingAt[ID])
      for (unsigned From : M.Passed->set_bits())
        for (const Part &P : Set[From])
          if (isOfThread(P.first))
            Variables.Known[P] |= partedAt(M.Branch);
    Parted = Uniform;
    for (const CFGBlock *Branch : Of.branchesOver(B))
      Parted |= partedAt(Branch);
    for (const CFGElement &E : *B)
      if (auto S = E.getAs<CFGStmt>())
        visit(S->getStmt(), Variables);
      else if (auto Init = E.getAs<CFGInitializer>())
        initialize(Init->getInitializer(), Variables);

    if (unsigned Kinds = partedAt(B); Kinds) {
      bool IsNew = Kinds != Differs[ID];
      Changed |= IsNew;
      Differs[ID] = Kinds;
      if (IsNew)
        for (const CFGBlock *Under : Graph)
          if (llvm::is_contained(Of.branchesOver(Under), B))
            Pending.enqueueBlock(Under);
      for (const ControlFlow::Meeting &M : Of.meetingsOf(B)) {
        auto &Here = MeetingAt[M.At->getBlockID()];
        bool IsKnown = llvm::any_of(
            Here, [&](const Meets &Known) { return Known.Branch == B; });
        if (!IsKnown)
          Here.push_back({B, &M.Passed});
        if (!IsKnown || IsNew)
          Pending.enqueueBlock(M.At);
      }
    }
    // Who meets behind this block has passed what it sets.
    bool SetsMore = false;
    for (const Part &P : Variables.Set)
      SetsMore |= Set[ID].insert(P).second;
    if (SetsMore)
      for (const CFGBlock *At : Graph)
        if (llvm::any_of(MeetingAt[At->getBlockID()],
                         [&](const Meets &M) { return M.Passed->test(ID); }))
          Pending.enqueueBlock(At);

    for (const CFGBlock *Next : B->succs()) {
      if (!Next)
        continue;
      bool IsNew = false;
      auto &Into = Entry[Next->getBlockID()];
      for (const auto &[P, Kinds] : Variables.Known) {
        unsigned &Known = Into[P];
        IsNew |= (Known | Kinds) != Known;
        Known |= Kinds;
      }
      if (IsNew)
        Pending.enqueueBlock(Next);
    }
  }
  return Changed;
}

/// The parameter that \p To is a reference of or the place behind.
static const ParmVarDecl *outputOf(const Expr *To) {
  auto *Star = dyn_cast<UnaryOperator>(To);
  bool IsBehind = Star && Star->getOpcode() == UO_Deref;
  auto *Ref = dyn_cast<DeclRefExpr>(IsBehind ? bare(Star->getSubExpr()) : To);
  auto *Param = Ref ? dyn_cast<ParmVarDecl>(Ref->getDecl()) : nullptr;
  return Param && (IsBehind || Param->getType()->isReferenceType()) ? Param
                                                                    : nullptr;
}

/// Gives variables that \p Call may set what its function puts into them.
void ValueFlow::takeFrom(const CallExpr *Call, State &Variables) {
  const FunctionDecl *D = callee(Call);
  const Function *F = D ? U.find(D) : nullptr;
  if (!F || isa<CXXOperatorCallExpr>(Call))
    return;
  unsigned Arguments = valuesGiven(Call, Variables);
  for (unsigned I = 0; I < F->Decl->getNumParams() && I < Call->getNumArgs();
       ++I)
    if (unsigned Kinds =
            given(Outputs.lookup(F->Decl->getParamDecl(I)), Arguments)) {
      const Expr *Arg = bare(Call->getArg(I));
      if (auto *Address = dyn_cast<UnaryOperator>(Arg);
          Address && Address->getOpcode() == UO_AddrOf)
        Arg = bare(Address->getSubExpr());
      if (addToObject(Arg, Kinds, Variables))
        continue;
      auto *Ref = dyn_cast<DeclRefExpr>(Arg);
      auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
      if (Var && Var->hasLocalStorage())
        Variables[{Var, nullptr}] |= Kinds;
    }
}

void ValueFlow::assign(const Expr *To, unsigned Kinds, State &Variables) {
  To = bare(To);
  if (const ParmVarDecl *Output = outputOf(To))
    widen(Outputs[Output], Kinds | Parted);
  if (auto *Ref = dyn_cast<DeclRefExpr>(To)) {
    // One place for the block: who reads another value than the others races.
    if (Ref->getDecl()->hasAttr<CUDASharedAttr>())
      Kinds &= ~inBoth(Varying);
    Variables[{Ref->getDecl(), nullptr}] = Kinds;
    return;
  }
  if (auto *Member = dyn_cast<MemberExpr>(To)) {
    auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    const ValueDecl *Object = objectOf(Member->getBase());
    if (Field && Object) {
      putField(Object, Field, Kinds, Variables);
      return;
    }
  }
  // A part of a variable of the thread.
  if (addToObject(To, Kinds, Variables))
    return;
  if (auto *Var = dyn_cast_or_null<VarDecl>(baseVariable(To)))
    if (Var->hasLocalStorage() && !Var->getType()->isPointerType())
      Variables[{Var, nullptr}] |= Kinds;
}

void ValueFlow::visit(const Stmt *S, State &Variables) {
  if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D)) {
        Variables[{Var, nullptr}] =
            Var->getInit() ? valueIn(Var->getInit()) : Uniform;
        if (Var->getInit() && Var->getType()->isRecordType())
          assignObject(Var, Var->getInit(), Variables);
      }
  } else if (auto *Return = dyn_cast<ReturnStmt>(S)) {
    if (const Expr *Value = Return->getRetValue()) {
      widen(Results[Current], valueIn(Value) | Parted);
      returnFields(Value, Variables);
    }
  } else if (auto *E = dyn_cast<Expr>(S)) {
    unsigned Kinds = valueOf(E, Variables);
    unsigned &Known = Values[E];
    Known |= Kinds;
    if (const Expr *To = changedBy(E))
      assign(To, Kinds, Variables);
    if (auto *Call = dyn_cast<CallExpr>(E))
      takeFrom(Call, Variables);
    if (auto *Call = dyn_cast<CXXMemberCallExpr>(E))
      takeFields(Call, Variables);
    if (auto *Call = dyn_cast<CXXOperatorCallExpr>(E))
      copyObject(Call, Variables);
  }
}

/// Clang's own headers make the parts of built-in variables properties, which
/// the graph does not look into.
static std::optional<unsigned> kindsOfProperty(const Unit &U, const Expr *E) {
  auto *Built = dyn_cast<PseudoObjectExpr>(E);
  auto *Property =
      Built ? dyn_cast<MSPropertyRefExpr>(Built->getSyntacticForm()) : nullptr;
  if (!Property || !isBuiltin(U, Property->getBaseExpr(), "threadIdx"))
    return std::nullopt;
  return Property->getPropertyDecl()->getName() == "x"
             ? BlockVarying | WarpVarying | WaveVarying
             : BlockVarying;
}

unsigned ValueFlow::valueIn(const Expr *E) const {
  if (!E)
    return Uniform;
  if (auto It = Values.find(E); It != Values.end())
    return It->second;
  const Expr *Inner = E->IgnoreParenImpCasts();
  if (auto It = Values.find(Inner); It != Values.end())
    return It->second;
  if (std::optional<unsigned> Kinds = kindsOfProperty(U, Inner))
    return *Kinds;
  if (isBuiltin(U, Inner, "threadIdx"))
    return Varying;
  unsigned Kinds = Uniform;
  for (const Stmt *Child : Inner->children())
    if (auto *Part = dyn_cast_or_null<Expr>(Child))
      Kinds |= valueIn(Part);
  return Kinds;
}

unsigned ValueFlow::kindsOf(const Expr *E) const { return merged(valueIn(E)); }

unsigned ValueFlow::valueOf(const Expr *E, const State &Variables) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (isBuiltin(U, Ref, "threadIdx"))
      return Varying;
    if (auto It = Variables.find({Ref->getDecl(), nullptr});
        It != Variables.end())
      return It->second;
    if (auto *Param = dyn_cast<ParmVarDecl>(Ref->getDecl()))
      return fromParameter(Parameters.lookup(Param));
    return Uniform;
  }
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    // A row or layer of the block mostly is whole warps.
    if (isBuiltin(U, Member->getBase(), "threadIdx") &&
        Member->getMemberDecl()->getDeclName().isIdentifier() &&
        Member->getMemberDecl()->getName() != "x")
      return BlockVarying;
    auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    const ValueDecl *Object = Field ? objectOf(Member->getBase()) : nullptr;
    return Object ? fieldOf(Object, Field, Variables)
                  : valueIn(Member->getBase());
  }
  if (std::optional<unsigned> Kinds = kindsOfProperty(U, E))
    return *Kinds;
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return binaryOf(Op);
  if (auto *Call = dyn_cast<CallExpr>(E))
    return callOf(Call, Variables);
  if (isa<UnaryExprOrTypeTraitExpr, LambdaExpr>(E))
    return Uniform;
  // What a field is made with where its class is declared is in no graph.
  if (auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    return valueIn(Default->getExpr());
  unsigned Kinds = Uniform;
  for (const Stmt *Child : E->children())
    if (auto *Part = dyn_cast_or_null<Expr>(Child))
      Kinds |= valueIn(Part);
  auto *Deref = dyn_cast<UnaryOperator>(E);
  bool IsLoad =
      isa<ArraySubscriptExpr>(E) || (Deref && Deref->getOpcode() == UO_Deref);
  return IsLoad && (Kinds & inBoth(Varying)) ? Kinds | Loaded : Kinds;
}

/// Whether nothing in \p F but its declaration gives \p Var a value.
static bool isSetOnce(const Function &F, const VarDecl *Var) {
  if (Var->getType().isConstQualified())
    return true;
  for (const Node &N : F.Nodes) {
    auto *Op = dyn_cast<UnaryOperator>(N.S);
    const Expr *To =
        Op && Op->getOpcode() == UO_AddrOf ? Op->getSubExpr() : changedBy(N.S);
    auto *Ref = To ? dyn_cast<DeclRefExpr>(bare(To)) : nullptr;
    if (Ref && Ref->getDecl() == Var)
      return false;
  }
  return true;
}

/// Whether \p E is seen to be a multiple of \p Lanes, or of `warpSize`: a limit
/// that was rounded, on one side of which whole warps are.
bool ValueFlow::isMultiple(const Expr *E, unsigned Lanes,
                           unsigned Depth) const {
  E = bare(E);
  if (std::optional<int64_t> Value = U.constant(E))
    return *Value % Lanes == 0;
  if (isBuiltin(U, E, "warpSize"))
    return true;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    const Function *F = U.find(Current);
    return Var && Var->hasLocalStorage() && Var->getInit() && F && Depth < 4 &&
           isSetOnce(*F, Var) && isMultiple(Var->getInit(), Lanes, Depth + 1);
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  auto IsMultiple = [&](const Expr *Side) {
    return isMultiple(Side, Lanes, Depth + 1);
  };
  switch (Op->getOpcode()) {
  case BO_Mul:
    return IsMultiple(Op->getLHS()) || IsMultiple(Op->getRHS());
  case BO_Add:
  case BO_Sub:
    return IsMultiple(Op->getLHS()) && IsMultiple(Op->getRHS());
  case BO_And: {
    // `& ~63`.
    std::optional<int64_t> Bits = U.constant(Op->getRHS());
    return Bits && (*Bits & (Lanes - 1)) == 0;
  }
  case BO_Shl:
    return U.constant(Op->getRHS()).value_or(0) >= llvm::Log2_32(Lanes);
  default:
    return false;
  }
}

unsigned ValueFlow::binaryOf(const BinaryOperator *Op) {
  unsigned Left = valueIn(Op->getLHS()), Right = valueIn(Op->getRHS());
  BinaryOperatorKind Opcode = Op->getOpcode();
  if (Opcode == BO_Comma || Opcode == BO_Assign)
    return Right;
  unsigned Kinds = Left | Right;
  bool IsLimit = Opcode == BO_Div || Opcode == BO_DivAssign ||
                 Opcode == BO_LT || Opcode == BO_GE;
  bool IsShift = Opcode == BO_Shr || Opcode == BO_ShrAssign;
  // Whole warps have one quotient, and are on one side of the limit, where
  // lanes count up.
  auto IsSameFor = [&](unsigned Lanes) {
    if (Left & inBoth(Loaded))
      return false;
    if (IsLimit)
      return isMultiple(Op->getRHS(), Lanes);
    return IsShift &&
           U.constant(Op->getRHS()).value_or(0) >= llvm::Log2_32(Lanes);
  };
  if (IsSameFor(32))
    Kinds &= ~inBoth(WarpVarying);
  // Who has a number for each platform has that of the wave.
  if (IsSameFor(64) || (IsSameFor(32) && Choice.isMade(Op->getRHS())))
    Kinds &= ~inBoth(WaveVarying);
  return Kinds;
}

unsigned ValueFlow::callOf(const CallExpr *Call, const State &Variables) {
  unsigned Arguments = valuesGiven(Call, Variables);
  StringRef Name = cudaCallee(U, Call);
  if (Name == "__activemask")
    return ActiveMask | BlockVarying;
  if (const frontend::WarpFunction *F = frontend::findWarpFunction(Name)) {
    // All lanes get the vote, and the value of one lane.
    bool Same = F->Op == frontend::WarpOp::Vote ||
                F->Op == frontend::WarpOp::Reduce ||
                F->Op == frontend::WarpOp::ShuffleIndex;
    if (!Same)
      return Varying | Loaded;
    // Each half of a wave may have a lane of its own to take the value from.
    return BlockVarying | (F->Op == frontend::WarpOp::ShuffleIndex
                               ? Arguments & inBoth(WaveVarying)
                               : Uniform);
  }
  if (Name.starts_with("__syncthreads"))
    return Uniform;
  // Members of cooperative groups.
  if (Name.starts_with("atomic"))
    return Varying | Loaded;
  if (Name == "thread_rank" || Name == "thread_index")
    return Varying;
  if (Name == "meta_group_rank")
    return BlockVarying | WaveVarying;
  if (const FunctionDecl *D = callee(Call))
    if (const Function *F = U.find(D)) {
      unsigned Shift =
          isa<CXXMethodDecl>(F->Decl) && isa<CXXOperatorCallExpr>(Call) ? 1 : 0;
      for (unsigned I = 0; I < F->Decl->getNumParams(); ++I)
        if (I + Shift < Call->getNumArgs())
          widen(Parameters[F->Decl->getParamDecl(I)],
                merged(valueIn(Call->getArg(I + Shift))));
      return given(Results.lookup(F->Decl->getCanonicalDecl()), Arguments);
    }
  return Arguments & ~inBoth(ActiveMask);
}

const ControlFlow *ValueFlow::graphOf(const Function &F) const {
  return Graphs.lookup(&F);
}

llvm::SmallVector<const Expr *, 4> ValueFlow::guardsOf(const Function &F, int I,
                                                       ValueKind Kind) const {
  llvm::SmallVector<const Expr *, 4> Guards;
  for (const ControlFlow::Written &W : branchesOver(F, I, Kind))
    if (!llvm::is_contained(Guards, W.Condition))
      Guards.push_back(W.Condition);
  return Guards;
}

const Expr *ValueFlow::guardOf(const Function &F, int I, ValueKind Kind) const {
  auto Branches = branchesOver(F, I, Kind);
  return Branches.empty() ? nullptr : Branches.front().Condition;
}

const Expr *ValueFlow::branchAround(const Function &F, int I,
                                    ValueKind Kind) const {
  auto Branches = branchesOver(F, I, Kind);
  return Branches.empty() || !Branches.front().IsAround
             ? nullptr
             : Branches.front().Condition;
}

std::vector<ControlFlow::Written>
ValueFlow::branchesOver(const Function &F, int I, ValueKind Kind) const {
  const ControlFlow *Flow = graphOf(F);
  const CFGBlock *Block = Flow ? Flow->blockOf(I) : nullptr;
  std::vector<ControlFlow::Written> Found;
  if (!Block)
    return Found;
  for (const CFGBlock *Branch : Flow->branchesOver(Block)) {
    const Expr *Condition = ControlFlow::conditionOf(Branch);
    if (Condition && (kindsOf(Condition) & Kind))
      Found.push_back(Flow->writtenFor(Branch, I));
  }
  llvm::sort(Found, [](const auto &Left, const auto &Right) {
    if (Left.IsAround != Right.IsAround)
      return Left.IsAround;
    return Left.IsAround ? Left.At > Right.At : Left.At < Right.At;
  });
  return Found;
}
