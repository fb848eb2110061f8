//===- Bounds.cpp - How large a value is seen to get ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Bounds.h"

#include "clang/AST/ExprCXX.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/MathExtras.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

/// Variables that are followed one behind the other.
static constexpr unsigned MaxDepth = 4;

bool checks::mentions(const Stmt *S, const ValueDecl *D) {
  bool Found = false;
  forEach(S, [&](const Stmt *Part) {
    auto *Ref = dyn_cast<DeclRefExpr>(Part);
    Found |= Ref && Ref->getDecl() == D;
    return !Found;
  });
  return Found;
}

/// The dimension of the built-in \p Variable that \p E is.
static std::optional<unsigned> dimensionOf(const Unit &U, const Expr *E,
                                           StringRef Variable) {
  E = bare(E);
  // CUDA's members are functions to Clang.
  if (auto *Property = dyn_cast<PseudoObjectExpr>(E))
    E = bare(Property->getSyntacticForm());
  const Expr *Base = nullptr;
  StringRef Name;
  if (auto *Member = dyn_cast<MemberExpr>(E)) {
    Base = Member->getBase();
    if (Member->getMemberDecl()->getDeclName().isIdentifier())
      Name = Member->getMemberDecl()->getName();
  } else if (auto *Property = dyn_cast<MSPropertyRefExpr>(E)) {
    Base = Property->getBaseExpr();
    Name = Property->getPropertyDecl()->getName();
  }
  if (!Base || Name.empty() || !isBuiltin(U, Base, Variable))
    return std::nullopt;
  size_t Dimension = StringRef("xyz").find(Name);
  return Dimension < 3 ? std::optional<unsigned>(Dimension) : std::nullopt;
}

std::optional<unsigned> checks::threadDimension(const Unit &U, const Expr *E) {
  return dimensionOf(U, E, "threadIdx");
}

std::optional<unsigned> checks::blockDimension(const Unit &U, const Expr *E) {
  return dimensionOf(U, E, "blockDim");
}

/// The first value of the variable that \p E is; other values as they are.
static const Expr *firstValue(const Expr *E) {
  auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Var->getInit() && Var->isLocalVarDecl() ? Var->getInit() : E;
}

std::optional<unsigned> checks::threadDimensionBehind(const Unit &U,
                                                      const Expr *E) {
  return threadDimension(U, firstValue(E));
}

namespace {

/// What conditions around a place say about a value.
struct Limit {
  std::optional<int64_t> Largest;
  bool Unclear = false; ///< a condition looks at it in another way

  void lower(int64_t To) { Largest = std::min(Largest.value_or(To), To); }
};

/// A value that conditions can name: a variable, or a part of `threadIdx`.
struct Subject {
  const Unit &U;
  const VarDecl *Var;
  std::optional<unsigned> Dimension;

  bool is(const Expr *E) const {
    if (Dimension)
      return threadDimension(U, E) == Dimension;
    auto *Ref = dyn_cast<DeclRefExpr>(bare(E));
    return Ref && Ref->getDecl() == Var;
  }
  bool isIn(const Stmt *S) const {
    bool Found = false;
    forEach(S, [&](const Stmt *Part) {
      auto *E = dyn_cast<Expr>(Part);
      Found |= E && is(E);
      return !Found;
    });
    return Found;
  }
  void read(const Expr *Condition, Limit &Into) const;
  void readLoop(const ForStmt *Loop, Limit &Into) const;
};

} // namespace

/// Takes from \p Condition, which holds, what it says.
void Subject::read(const Expr *Condition, Limit &Into) const {
  if (!isIn(Condition))
    return;
  auto *Op = dyn_cast<BinaryOperator>(bare(Condition));
  if (Op && Op->getOpcode() == BO_LAnd) {
    read(Op->getLHS(), Into);
    read(Op->getRHS(), Into);
    return;
  }
  if (!Op || !is(Op->getLHS()) || isIn(Op->getRHS())) {
    Into.Unclear = true;
    return;
  }
  std::optional<int64_t> Number = U.constant(Op->getRHS());
  BinaryOperatorKind Opcode = Op->getOpcode();
  if (Number && Opcode == BO_LT)
    Into.lower(*Number - 1);
  else if (Number && Opcode == BO_LE)
    Into.lower(*Number);
  else if (!Number || (Opcode != BO_GT && Opcode != BO_GE))
    Into.Unclear = true;
}

/// A loop over the variable: the value of its last round, or of the first one
/// where it counts down.
void Subject::readLoop(const ForStmt *Loop, Limit &Into) const {
  const Expr *First = nullptr;
  if (auto *Declared = dyn_cast_or_null<DeclStmt>(Loop->getInit())) {
    if (Declared->isSingleDecl() && Declared->getSingleDecl() == Var)
      First = Var->getInit();
  } else if (auto *Set = dyn_cast_or_null<BinaryOperator>(Loop->getInit())) {
    if (Set->getOpcode() == BO_Assign && is(Set->getLHS()))
      First = Set->getRHS();
  }
  auto *Test = dyn_cast_or_null<BinaryOperator>(
      Loop->getCond() ? bare(Loop->getCond()) : nullptr);
  std::optional<int64_t> Begin = First ? U.constant(First) : std::nullopt;
  if (!Begin || !Test || !is(Test->getLHS())) {
    Into.Unclear = true;
    return;
  }
  std::optional<int64_t> End = U.constant(Test->getRHS());
  std::optional<int64_t> Step;
  const Expr *Increment = Loop->getInc() ? bare(Loop->getInc()) : nullptr;
  if (auto *Up = dyn_cast_or_null<UnaryOperator>(Increment);
      Up && Up->isIncrementOp() && is(Up->getSubExpr()))
    Step = 1;
  else if (auto *Add = dyn_cast_or_null<CompoundAssignOperator>(Increment);
           Add && Add->getOpcode() == BO_AddAssign && is(Add->getLHS()))
    Step = U.constant(Add->getRHS());
  BinaryOperatorKind Opcode = Test->getOpcode();
  if (Opcode == BO_GT || Opcode == BO_GE) {
    Into.lower(*Begin);
    return;
  }
  if (!End || !Step || *Step <= 0 || (Opcode != BO_LT && Opcode != BO_LE)) {
    Into.Unclear = true;
    return;
  }
  int64_t Last = Opcode == BO_LT ? *End - 1 : *End;
  if (Last >= *Begin)
    Into.lower(*Begin + (Last - *Begin) / *Step * *Step);
}

bool checks::jumps(const Stmt *S) {
  bool Found = false;
  forEach(S, [&](const Stmt *Part) {
    Found |= isa<ReturnStmt, BreakStmt, ContinueStmt, GotoStmt>(Part);
    return !Found;
  });
  return Found;
}

/// Whether \p Var is set or its address taken in \p F, but for the step of the
/// loop \p Of.
static bool isChanged(const Function &F, const VarDecl *Var,
                      const ForStmt *Of) {
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    if (!Ref || Ref->getDecl() != Var)
      continue;
    int P = F.Nodes[I].Parent;
    while (P >= 0 && isa<ParenExpr>(F.Nodes[P].S))
      P = F.Nodes[P].Parent;
    auto *Cast = P < 0 ? nullptr : dyn_cast<ImplicitCastExpr>(F.Nodes[P].S);
    if (Cast && Cast->getCastKind() == CK_LValueToRValue)
      continue;
    bool IsStep = false;
    for (; P >= 0 && !IsStep; P = F.Nodes[P].Parent)
      IsStep =
          Of && (F.Nodes[P].S == Of->getInc() || F.Nodes[P].S == Of->getInit());
    if (!IsStep)
      return true;
  }
  return false;
}

/// The limits that stand around node \p I. \p Of is the loop that counts.
static Limit limitsAt(const Function &F, int I, const Subject &What,
                      const ForStmt *&Of) {
  Limit Result;
  for (int Part = I, P = F.Nodes[I].Parent; P >= 0;
       Part = P, P = F.Nodes[P].Parent) {
    const Stmt *S = F.Nodes[P].S, *Inner = F.Nodes[Part].S;
    if (auto *If = dyn_cast<IfStmt>(S)) {
      if (Inner == If->getThen())
        What.read(If->getCond(), Result);
      else if (Inner == If->getElse())
        Result.Unclear |= What.isIn(If->getCond());
    } else if (auto *Choice = dyn_cast<ConditionalOperator>(S)) {
      if (Inner == Choice->getTrueExpr())
        What.read(Choice->getCond(), Result);
      else if (Inner == Choice->getFalseExpr())
        Result.Unclear |= What.isIn(Choice->getCond());
    } else if (auto *Loop = dyn_cast<ForStmt>(S)) {
      if (!Of && What.Var && Loop->getInc() && What.isIn(Loop->getInc())) {
        Of = Loop;
        What.readLoop(Loop, Result);
      } else if (Loop->getCond() && Inner == Loop->getBody()) {
        What.read(Loop->getCond(), Result);
      }
    } else if (auto *Loop = dyn_cast<WhileStmt>(S)) {
      What.read(Loop->getCond(), Result);
    } else if (auto *Op = dyn_cast<BinaryOperator>(S);
               Op && Op->isLogicalOp() && Inner == Op->getRHS()) {
      if (Op->getOpcode() == BO_LAnd)
        What.read(Op->getLHS(), Result);
      else
        Result.Unclear |= What.isIn(Op->getLHS());
    } else if (auto *Switch = dyn_cast<SwitchStmt>(S)) {
      Result.Unclear |= What.isIn(Switch->getCond());
    }
  }
  // What others have left before.
  for (int Before = 0; Before < I && !Result.Unclear; ++Before)
    if (auto *If = dyn_cast<IfStmt>(F.Nodes[Before].S))
      Result.Unclear = What.isIn(If->getCond()) && jumps(If->getThen());
  return Result;
}

/// The largest index of a thread in all launches of \p F.
static std::optional<int64_t> lastThread(llvm::ArrayRef<Launch> Launches,
                                         const Function &F,
                                         unsigned Dimension) {
  std::optional<int64_t> Result;
  for (const Launch &L : Launches)
    if (L.isOf(F) && L.Block)
      Result = std::max<int64_t>(Result.value_or(0), (*L.Block)[Dimension] - 1);
  return Result;
}

/// The most threads in one dimension of a block of \p F.
static std::optional<int64_t> mostThreads(llvm::ArrayRef<Launch> Launches,
                                          const Function &F,
                                          unsigned Dimension) {
  std::optional<int64_t> Last = lastThread(Launches, F, Dimension);
  return Last ? std::optional(*Last + 1) : std::nullopt;
}

std::optional<int64_t> checks::largestBitCount(const Unit &U, const Expr *E) {
  auto *Call = dyn_cast<CallExpr>(bare(E));
  if (!Call || Call->getNumArgs() != 1)
    return std::nullopt;
  return llvm::StringSwitch<std::optional<int64_t>>(cudaCallee(U, Call))
      .Cases({"__clz", "__popc", "__ffs"}, 32)
      .Cases({"__clzll", "__popcll", "__ffsll"}, 64)
      .Default(std::nullopt);
}

/// The largest number that \p Choice gives: of two that are known, or of
/// `x > N ? M : x` and `x < N ? x : M`.
static std::optional<int64_t> largestOf(const CheckInput &In,
                                        llvm::ArrayRef<Launch> Launches,
                                        const Function &F, int I,
                                        const ConditionalOperator *Choice,
                                        unsigned Depth) {
  if (In.U.constant(Choice->getCond()))
    return std::nullopt;
  auto *Test = dyn_cast<BinaryOperator>(bare(Choice->getCond()));
  std::optional<int64_t> End =
      Test ? In.U.constant(Test->getRHS()) : std::nullopt;
  // What an arm can be, where the condition limits just that.
  auto Arm = [&](const Expr *E, BinaryOperatorKind Less,
                 BinaryOperatorKind Not) {
    std::optional<int64_t> Most =
        largestValue(In, Launches, F, I, E, Depth + 1);
    if (!End || In.U.text(bare(Test->getLHS())) != In.U.text(bare(E)) ||
        (Test->getOpcode() != Less && Test->getOpcode() != Not))
      return Most;
    bool IsStrict = Test->getOpcode() == BO_LT || Test->getOpcode() == BO_GE;
    int64_t Last = IsStrict ? *End - 1 : *End;
    return std::optional(std::min(Most.value_or(Last), Last));
  };
  std::optional<int64_t> A = Arm(Choice->getTrueExpr(), BO_LT, BO_LE);
  std::optional<int64_t> B = Arm(Choice->getFalseExpr(), BO_GE, BO_GT);
  return A && B ? std::optional(std::max(*A, *B)) : std::nullopt;
}

/// The largest number that the bits' functions, `min` and `max` give.
static std::optional<int64_t> callOf(const CheckInput &In,
                                     llvm::ArrayRef<Launch> Launches,
                                     const Function &F, int I,
                                     const CallExpr *Call, unsigned Depth) {
  if (std::optional<int64_t> Bits = largestBitCount(In.U, Call)) {
    const Expr *Number = Call->getArg(0);
    if (cudaCallee(In.U, Call).starts_with("__clz"))
      return isNeverZero(In.U, F, I, Number) ? *Bits - 1 : *Bits;
    // No bit above the highest one of the number is set.
    std::optional<int64_t> Most =
        largestValue(In, Launches, F, I, Number, Depth + 1);
    return Most && *Most >= 0
               ? std::min<int64_t>(*Bits, llvm::bit_width(uint64_t(*Most)))
               : *Bits;
  }
  const FunctionDecl *Callee = callee(Call);
  if (!Callee || !Callee->getIdentifier() || In.U.find(Callee) ||
      Call->getNumArgs() != 2)
    return std::nullopt;
  bool IsMin = Callee->getName() == "min" || Callee->getName() == "umin";
  if (!IsMin && Callee->getName() != "max" && Callee->getName() != "umax")
    return std::nullopt;
  std::optional<int64_t> A =
      largestValue(In, Launches, F, I, Call->getArg(0), Depth + 1);
  std::optional<int64_t> B =
      largestValue(In, Launches, F, I, Call->getArg(1), Depth + 1);
  if (A && B)
    return IsMin ? std::min(*A, *B) : std::max(*A, *B);
  return IsMin ? (A ? A : B) : std::nullopt;
}

std::optional<int64_t> checks::largestChoice(const Unit &U, const Expr *E) {
  auto *Choice = dyn_cast<ConditionalOperator>(bare(E));
  if (!Choice || U.constant(Choice->getCond()))
    return std::nullopt;
  std::optional<int64_t> A = U.constant(Choice->getTrueExpr());
  std::optional<int64_t> B = U.constant(Choice->getFalseExpr());
  return A && B ? std::max(A, B) : A ? A : B;
}

/// Whether no sign and no borrow is in \p E: the index of a thread, some bits
/// of a number, and what grows or divides those.
static bool isNeverNegative(const Unit &U, const Expr *E, unsigned Depth = 0) {
  if (std::optional<int64_t> Value = U.constant(E))
    return *Value >= 0;
  if (threadDimensionBehind(U, E) || blockDimension(U, E))
    return true;
  E = bare(E);
  if (auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
    return Depth < 4 && Var && Var->isLocalVarDecl() && Var->getInit() &&
           isNeverNegative(U, Var->getInit(), Depth + 1);
  }
  auto *Op = dyn_cast<BinaryOperator>(E);
  if (!Op)
    return false;
  auto Is = [&](const Expr *Side) { return isNeverNegative(U, Side, Depth); };
  switch (Op->getOpcode()) {
  case BO_And:
    return Is(Op->getLHS()) || Is(Op->getRHS());
  case BO_Sub: // A block has a thread.
    return blockDimension(U, firstValue(Op->getLHS())) &&
           U.constant(Op->getRHS()) == 1;
  case BO_Shr:
    return Is(Op->getRHS()) &&
           (Op->getType()->isUnsignedIntegerType() || Is(Op->getLHS()));
  case BO_Div:
    return Is(Op->getRHS()) && ((Op->getType()->isUnsignedIntegerType() &&
                                 U.constant(Op->getRHS()).value_or(0) > 1) ||
                                Is(Op->getLHS()));
  case BO_Rem:
  case BO_Add:
  case BO_Mul:
    return Is(Op->getLHS()) && Is(Op->getRHS());
  default:
    return false;
  }
}

/// Threads of a block in CUDA, in each of its dimensions.
static constexpr int64_t MostThreads = 1024;

/// The largest number that bits shifted out above leave of \p E, which is `x >>
/// N`, `x / N` or a variable that stays so, or that the size of a block, or one
/// less, is anywhere. Unlike a number that is seen, this need not be one that
/// there is.
static std::optional<int64_t> shiftedDown(const Unit &U, const Function &F,
                                          const Expr *E) {
  if (auto *Ref = dyn_cast<DeclRefExpr>(bare(E)))
    if (auto *Var = dyn_cast<VarDecl>(Ref->getDecl());
        !Var || !Var->hasLocalStorage() || isChanged(F, Var, nullptr))
      return std::nullopt;
  if (blockDimension(U, firstValue(E)))
    return MostThreads;
  auto *Op = dyn_cast<BinaryOperator>(bare(firstValue(E)));
  if (!Op || !Op->getType()->isIntegerType())
    return std::nullopt;
  int64_t Width = U.Context.getTypeSize(Op->getType());
  std::optional<int64_t> By = U.constant(Op->getRHS());
  if (Op->getOpcode() == BO_Sub && By == 1 &&
      blockDimension(U, firstValue(Op->getLHS())))
    return MostThreads - 1;
  if (Op->getOpcode() == BO_Div && By && *By > 0)
    By = llvm::Log2_64(*By);
  else if (Op->getOpcode() != BO_Shr)
    return std::nullopt;
  return By && *By > 0 && *By < Width && Width <= 64
             ? std::optional<int64_t>(
                   llvm::maskTrailingOnes<uint64_t>(Width - *By))
             : std::nullopt;
}

/// Whether a number of the type that \p E is written in can be \p Value.
static bool fits(const Unit &U, const Expr *E, int64_t Value) {
  QualType Type = E->IgnoreParenImpCasts()->getType();
  unsigned Bits = U.Context.getIntWidth(Type) - Type->isSignedIntegerType();
  return Bits >= 63 || Value <= int64_t(llvm::maxUIntN(Bits));
}

static std::optional<int64_t>
largestOf(const CheckInput &In, llvm::ArrayRef<Launch> Launches,
          const Function &F, int I, const BinaryOperator *Op, unsigned Depth) {
  auto Part = [&](const Expr *E) {
    return largestValue(In, Launches, F, I, E, Depth + 1);
  };
  std::optional<int64_t> Left = In.U.constant(Op->getLHS());
  std::optional<int64_t> Right = In.U.constant(Op->getRHS());
  switch (Op->getOpcode()) {
  case BO_And: {
    std::optional<int64_t> Mask = Right ? Right : Left;
    if (!Mask || *Mask < 0)
      return std::nullopt;
    std::optional<int64_t> Other = Part(Right ? Op->getLHS() : Op->getRHS());
    return Other ? std::min(*Mask, *Other) : *Mask;
  }
  case BO_Rem: {
    if (isBuiltin(In.U, Op->getRHS(), "warpSize"))
      Right = 32; // or more
    if (!Right || *Right <= 0)
      return std::nullopt;
    std::optional<int64_t> Other = Part(Op->getLHS());
    return Other ? std::min(*Right - 1, *Other) : *Right - 1;
  }
  case BO_Sub: {
    // No less than 0 is taken away, nor than the zeros above a number that is
    // limited.
    if (auto Bits = largestBitCount(In.U, Op->getRHS()); Left && Bits) {
      auto *Call = cast<CallExpr>(bare(Op->getRHS()));
      const Expr *Number = Call->getArg(0);
      bool IsLimited = cudaCallee(In.U, Call).starts_with("__clz") &&
                       isNeverNegative(In.U, Number);
      std::optional<int64_t> Most = IsLimited ? Part(Number) : std::nullopt;
      if (!Most && IsLimited)
        Most = shiftedDown(In.U, F, Number);
      return Most && *Most >= 0 && fits(In.U, Number, *Most)
                 ? *Left - std::max<int64_t>(
                               0, *Bits - llvm::bit_width(uint64_t(*Most)))
                 : *Left;
    }
    std::optional<int64_t> From =
        Right && *Right >= 0 ? Part(Op->getLHS()) : std::nullopt;
    return From ? std::optional(*From - *Right) : std::nullopt;
  }
  case BO_Add:
  case BO_Mul: {
    Left = Left ? Left : Part(Op->getLHS());
    Right = Right ? Right : Part(Op->getRHS());
    if (!Left || !Right || *Left < 0 || *Right < 0 || *Left > 1 << 20 ||
        *Right > 1 << 20)
      return std::nullopt;
    return Op->getOpcode() == BO_Add ? *Left + *Right : *Left * *Right;
  }
  default:
    return std::nullopt;
  }
}

std::optional<int64_t> checks::largestValue(const CheckInput &In,
                                            llvm::ArrayRef<Launch> Launches,
                                            const Function &F, int I,
                                            const Expr *E, unsigned Depth) {
  if (std::optional<int64_t> Value = In.U.constant(E))
    return Value;
  if (Depth > MaxDepth)
    return std::nullopt;
  E = bare(E);
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return largestOf(In, Launches, F, I, Op, Depth);
  if (auto *Choice = dyn_cast<ConditionalOperator>(E))
    return largestOf(In, Launches, F, I, Choice, Depth);
  if (auto *Call = dyn_cast<CallExpr>(E))
    return callOf(In, Launches, F, I, Call, Depth);
  if (std::optional<unsigned> Dimension = blockDimension(In.U, E))
    return mostThreads(Launches, F, *Dimension);
  const ForStmt *Of = nullptr;
  if (std::optional<unsigned> Dimension = threadDimension(In.U, E)) {
    Limit Around = limitsAt(F, I, {In.U, nullptr, Dimension}, Of);
    if (Around.Unclear)
      return std::nullopt;
    // Other conditions may let only some threads come here.
    if (!Around.Largest && In.Flow.guardOf(F, I, BlockVarying))
      return std::nullopt;
    std::optional<int64_t> Last = lastThread(Launches, F, *Dimension);
    return Around.Largest && Last ? std::min(*Around.Largest, *Last)
           : Last                 ? Last
                                  : Around.Largest;
  }
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!Var || !Var->hasLocalStorage() || !Var->getType()->isIntegerType())
    return std::nullopt;
  Limit Around = limitsAt(F, I, {In.U, Var, std::nullopt}, Of);
  if (Around.Unclear || isChanged(F, Var, Of))
    return std::nullopt;
  std::optional<int64_t> Largest = Around.Largest;
  if (!Of && !isa<ParmVarDecl>(Var) && Var->getInit())
    if (std::optional<int64_t> Set =
            largestValue(In, Launches, F, I, Var->getInit(), Depth + 1))
      Largest = std::min(Largest.value_or(*Set), *Set);
  return Largest;
}
