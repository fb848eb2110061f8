//===- ValueFlow.cpp - Which values differ between threads ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ValueFlow.h"
#include "ConstantLoops.h"
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
  // What nobody has looked at yet has no value.
  const Expr *Condition = Visited.contains(Branch)
                              ? ControlFlow::conditionOf(Branch)
                              : nullptr;
  unsigned Kinds = Condition ? valueIn(Condition) : Uniform;
  return (Kinds & inBoth(Varying)) | asLoaded(Kinds);
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
    Visited.insert(B);
    State Variables;
    Variables.Known = Entry[ID];
    for (const Meets &M : MeetingAt[ID])
      for (unsigned From : M.Passed->set_bits())
        for (const Part &P : Set[From])
          if (isOfThread(P.first))
            Variables.Known[P] |= partedAt(M.Branch);
    Parted = Uniform;
    for (const CFGBlock *Branch : Of.branchesOver(B))
      Parted |= partedAt(Branch);
    StepsParted = false;
    for (const CFGElement &E : *B)
      if (auto S = E.getAs<CFGStmt>())
        visit(S->getStmt(), Variables);
      else if (auto Init = E.getAs<CFGInitializer>())
        initialize(Init->getInitializer(), Variables);

    // What was taken for the same in all threads may not be.
    if (StepsParted)
      for (const CFGBlock *Any : Graph)
        Pending.enqueueBlock(Any);

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

    llvm::SmallVector<const VarDecl *, 2> Agreed;
    if (const Stmt *Loop = B->getTerminatorStmt();
        Loop && isa<ForStmt>(Loop) && B->succ_size() == 2)
      if (int At = Of.numberOf(Loop); At >= 0) {
        auto [It, New] = AgreedBehind.try_emplace(Loop);
        if (New)
          It->second = agreedBehind(U, Of.function(), At);
        Agreed = It->second;
      }
    for (auto [I, Next] : llvm::enumerate(B->succs())) {
      if (!Next)
        continue;
      bool IsNew = false;
      auto &Into = Entry[Next->getBlockID()];
      for (auto [P, Kinds] : Variables.Known) {
        // The second way leaves the loop.
        if (I == 1 && !P.second && llvm::is_contained(Agreed, P.first))
          Kinds &= ~inBoth(WarpVarying);
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

/// Assigns what \p Set sets. Where lanes have exchanged a variable over all
/// distances, one after the other, all lanes of the warp have the same.
void ValueFlow::exchange(const Expr *Set, unsigned Kinds, State &Variables) {
  std::optional<Exchange> Found = exchangeIn(U, Set);
  int64_t Distances = Found ? Variables.Exchanged.lookup(Found->Var) : 0;
  assign(changedBy(Set), Kinds, Variables);
  std::optional<int64_t> Distance =
      Found ? U.constant(Found->Distance) : std::nullopt;
  if (!Distance || !llvm::isPowerOf2_64(*Distance))
    return;
  Distances |= *Distance;
  if (Distances == 31)
    Variables[{Found->Var, nullptr}] &= ~inBoth(WarpVarying);
  Variables.Exchanged[Found->Var] = Distances;
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
    if (changedBy(E)) {
      unsigned &Own = OwnSteps[E];
      StepsParted |= (Own | Parted) != Own && NumberSteps.contains(E);
      widen(Own, Parted);
      exchange(E, Kinds, Variables);
    }
    if (auto *Call = dyn_cast<CallExpr>(E)) {
      takeFrom(Call, Variables);
      takeFields(Call, Variables);
    }
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
             : BlockVarying | RowVarying;
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
        Member->getMemberDecl()->getDeclName().isIdentifier())
      return Member->getMemberDecl()->getName() == "x" ? OfLane : OfRow;
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
  if (auto *Step = dyn_cast<UnaryOperator>(E);
      Step && (Step->isIncrementDecrementOp() || Step->getOpcode() == UO_Minus))
    return valueIn(Step->getSubExpr()) |
           asLoaded(valueIn(Step->getSubExpr()) & inBoth(OfLane));
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

/// Where \p Op compares the number of the thread, to which whole blocks are
/// added, with a limit of whole blocks: the kinds of these, since the number
/// that it begins with does not decide. None for other comparisons.
std::optional<unsigned> ValueFlow::ofWholeBlocks(const BinaryOperator *Op) {
  const Expr *Number = Op->getLHS(), *Limit = Op->getRHS();
  if (Op->getOpcode() == BO_GT || Op->getOpcode() == BO_LE)
    std::swap(Number, Limit);
  else if (Op->getOpcode() != BO_LT && Op->getOpcode() != BO_GE)
    return std::nullopt;
  const Function *F = U.find(Current);
  if (!F || !(valueIn(Number) & inBoth(Varying)))
    return std::nullopt;
  auto [It, New] = Numbers.try_emplace(Op);
  if (New) {
    It->second = threadNumber(U, *F, Number);
    if (It->second &&
        !isMultipleOfBlock(U, *F, Limit, It->second->Dimension))
      It->second = std::nullopt;
    if (It->second)
      NumberSteps.insert_range(It->second->Steps);
  }
  if (!It->second)
    return std::nullopt;
  unsigned Kinds = valueIn(Limit);
  for (const Expr *E : It->second->Added)
    Kinds |= valueIn(E);
  for (const Stmt *S : It->second->Steps)
    Kinds |= OwnSteps.lookup(S);
  return Kinds;
}

/// The kinds of data that differs as \p Kinds say.
unsigned ValueFlow::asLoaded(unsigned Kinds) {
  return (Kinds & Varying ? unsigned(Loaded) : 0) |
         (Kinds & fromParameter(Varying) ? fromParameter(Loaded) : 0);
}

/// Whether a number that counts up by lanes, from a multiple of the lanes on,
/// still does so after an operation. Numbers that are not seen are taken for
/// such multiples.
bool ValueFlow::countsByLane(BinaryOperatorKind Kind, unsigned Left,
                             unsigned Right, std::optional<int64_t> Added,
                             std::optional<int64_t> AddedTo) {
  auto IsMultiple = [](std::optional<int64_t> Number) {
    return !Number || *Number % 32 == 0;
  };
  const unsigned ByLane = inBoth(WarpVarying);
  switch (Kind) {
  case BO_Add:
  case BO_AddAssign:
    return IsMultiple(Added) && IsMultiple(AddedTo);
  case BO_Sub:
  case BO_SubAssign:
    return IsMultiple(Added) && !(Right & ByLane);
  case BO_Mul:
  case BO_MulAssign:
  case BO_Shl:
  case BO_ShlAssign:
    return !((Left | Right) & ByLane);
  case BO_Rem:
  case BO_RemAssign:
    return !Added || *Added <= 32 || *Added % 32 == 0;
  default:
    return true;
  }
}

unsigned ValueFlow::binaryOf(const BinaryOperator *Op) {
  unsigned Left = valueIn(Op->getLHS()), Right = valueIn(Op->getRHS());
  BinaryOperatorKind Opcode = Op->getOpcode();
  if (Opcode == BO_Comma || Opcode == BO_Assign)
    return Right;
  unsigned Kinds = Left | Right;
  if (!countsByLane(Op->getOpcode(), Left, Right, U.constant(Op->getRHS()),
                    U.constant(Op->getLHS())))
    Kinds |= asLoaded(Kinds);
  if (std::optional<unsigned> OfBlocks = ofWholeBlocks(Op))
    return *OfBlocks;
  bool IsLimit = Opcode == BO_Div || Opcode == BO_DivAssign ||
                 Opcode == BO_LT || Opcode == BO_GE;
  bool IsBase = Opcode == BO_And || Opcode == BO_AndAssign;
  bool IsShift = Opcode == BO_Shr || Opcode == BO_ShrAssign;
  // Whole warps have one quotient, and are on one side of the limit, where
  // lanes count up.
  auto IsSameFor = [&](unsigned Lanes) {
    if (Left & inBoth(Loaded))
      return false;
    if (IsLimit)
      return isMultipleOfLanes(U, *U.find(Current), Op->getRHS(), Lanes);
    // `& ~31`.
    if (IsBase) {
      std::optional<int64_t> Bits = U.constant(Op->getRHS());
      return Bits && (*Bits & (Lanes - 1)) == 0;
    }
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
    // Unless each asks another one.
    if (F->Op == frontend::WarpOp::ShuffleIndex && F->Distance >= 0 &&
        Call->getNumArgs() > unsigned(F->Distance))
      if (unsigned Index = valueIn(Call->getArg(F->Distance));
          Index & inBoth(WarpVarying))
        return (Index & inBoth(Varying)) | asLoaded(Index) | BlockVarying;
    // Each half of a wave may have a lane of its own to take the value from.
    return BlockVarying | (F->Op == frontend::WarpOp::ShuffleIndex
                               ? Arguments & inBoth(WaveVarying)
                               : Uniform);
  }
  if (Name.starts_with("__syncthreads"))
    return Uniform;
  // Each warp asks at another time.
  if (Name == "clock" || Name == "clock64")
    return BlockVarying;
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

/// The condition of \p S that decides whether \p Part of it runs; null where
/// none does.
static const Expr *conditionOver(const Stmt *S, const Stmt *Part) {
  if (auto *If = dyn_cast<IfStmt>(S))
    return Part == If->getThen() || Part == If->getElse() ? If->getCond()
                                                          : nullptr;
  if (auto *Loop = dyn_cast<WhileStmt>(S))
    return Loop->getCond();
  if (auto *Loop = dyn_cast<ForStmt>(S))
    return Part == Loop->getInit() ? nullptr : Loop->getCond();
  return nullptr;
}

std::vector<ControlFlow::Written>
ValueFlow::branchesOver(const Function &F, int I, ValueKind Kind) const {
  const ControlFlow *Flow = graphOf(F);
  const CFGBlock *Block = Flow ? Flow->blockOf(I) : nullptr;
  std::vector<ControlFlow::Written> Found;
  // Clang makes no graph of some templates that nobody uses.
  if (!Flow)
    for (int Part = I, P = F.Nodes[I].Parent; P >= 0;
         Part = P, P = F.Nodes[P].Parent)
      if (const Expr *Condition = conditionOver(F.Nodes[P].S, F.Nodes[Part].S);
          Condition && (kindsOf(Condition) & Kind))
        Found.push_back({Condition, P, /*IsAround=*/true});
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
