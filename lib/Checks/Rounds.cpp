//===- Rounds.cpp - The values that loops of constants give -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     int s = 0;
//     for (int k = 0; k < 2; ++k)
//       for (int j = 0; j < 4; ++j, s += 8)
//         r ^= x >> s;                        // up to 56
//
//===----------------------------------------------------------------------===//

#include "Rounds.h"

#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/DenseSet.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

namespace {

class Rounds {
public:
  Rounds(const Unit &U, const Function &F);
  void run() { run(F.Decl->getBody()); }
  bool countsByOwn() const;
  llvm::DenseMap<const BinaryOperator *, int64_t> Largest;

private:
  using Number = std::optional<int64_t>;
  using State = llvm::DenseMap<const VarDecl *, int64_t>;
  enum End {
    Next,
    Break,
    Continue,
    Leave,
    Lost ///< a loop that ends somewhere, or all of it
  };
  End run(const Stmt *S);
  End runIf(const IfStmt *If);
  End runLoop(const Stmt *Loop, const Expr *Cond, const Stmt *Body,
              const Expr *Inc, bool AsksFirst);
  End runRounds(const Stmt *Loop, const Expr *Cond, const Stmt *Body,
                const Expr *Inc, bool AsksFirst);
  Number eval(const Expr *E);
  Number evalBinary(const BinaryOperator *Op);
  Number evalUnary(const UnaryOperator *Op);
  Number evalChoice(const ConditionalOperator *Op);
  Number computed(BinaryOperatorKind Op, Number L, Number R, QualType T) const;
  Number fitting(Number Value, QualType T) const;
  const VarDecl *known(const Expr *E) const;
  void set(const VarDecl *D, Number Value);
  void forgetNamed(const Stmt *S);
  void forgetSet(const Stmt *S);
  void meet(const State &Other);

  const Unit &U;
  const Function &F;
  /// Integers of the function that nothing but its own assignments changes.
  llvm::DenseSet<const VarDecl *> Own;
  State Values;
  /// Statements that are still run in the loop, which no other is around, and
  /// in all of them.
  unsigned Left = 0, LeftInAll = 20000;
  unsigned Loops = 0; ///< around what is run
};

} // namespace

Rounds::Rounds(const Unit &U, const Function &F) : U(U), F(F) {
  for (const Node &N : F.Nodes)
    if (auto *Declared = dyn_cast<DeclStmt>(N.S))
      for (const Decl *D : Declared->decls())
        if (auto *Var = dyn_cast<VarDecl>(D);
            Var && Var->isLocalVarDecl() && Var->hasLocalStorage() &&
            Var->getType()->isIntegerType() &&
            !Var->getType().isVolatileQualified())
          Own.insert(Var);
  for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
    if (isa<LambdaExpr>(F.Nodes[I].S))
      forEach(F.Nodes[I].S, [&](const Stmt *Part) {
        if (auto *Ref = dyn_cast<DeclRefExpr>(Part))
          Own.erase(dyn_cast<VarDecl>(Ref->getDecl()));
        return true;
      });
    auto *Ref = dyn_cast<DeclRefExpr>(F.Nodes[I].S);
    auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
    if (!Var)
      continue;
    if (accessAt(F, I) == Access::Other)
      Own.erase(Var); // a reference, or its address
  }
}

/// Whether a shift goes by a variable that gets another value than its first.
bool Rounds::countsByOwn() const {
  llvm::DenseSet<const VarDecl *> Set;
  for (const Node &N : F.Nodes) {
    const Expr *To = changedBy(N.S);
    if (const VarDecl *D = To ? known(To) : nullptr)
      Set.insert(D);
  }
  return llvm::any_of(F.Nodes, [&](const Node &N) {
    auto *Op = dyn_cast<BinaryOperator>(N.S);
    bool Goes = false;
    if (Op && (Op->isShiftOp() || Op->isShiftAssignOp()))
      forEach(Op->getRHS(), [&](const Stmt *Part) {
        auto *Ref = dyn_cast<DeclRefExpr>(Part);
        Goes |= Ref && Set.contains(dyn_cast<VarDecl>(Ref->getDecl()));
        return !Goes;
      });
    return Goes;
  });
}

const VarDecl *Rounds::known(const Expr *E) const {
  auto *Ref = dyn_cast<DeclRefExpr>(E->IgnoreParens());
  auto *Var = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  return Var && Own.contains(Var) ? Var : nullptr;
}

void Rounds::set(const VarDecl *D, Number Value) {
  if (Value)
    Values[D] = *Value;
  else
    Values.erase(D);
}

/// What \p S names is unknown from now on.
void Rounds::forgetNamed(const Stmt *S) {
  forEach(S, [&](const Stmt *Part) {
    if (auto *Ref = dyn_cast<DeclRefExpr>(Part))
      Values.erase(dyn_cast<VarDecl>(Ref->getDecl()));
    return true;
  });
}

/// What \p S changes is unknown from now on.
void Rounds::forgetSet(const Stmt *S) {
  forEach(S, [&](const Stmt *Part) {
    if (const Expr *To = changedBy(Part))
      if (const VarDecl *D = known(To))
        Values.erase(D);
    return true;
  });
}

/// Keeps what is the same in \p Other.
void Rounds::meet(const State &Other) {
  llvm::SmallVector<const VarDecl *, 8> Different;
  for (const auto &[D, Value] : Values)
    if (auto At = Other.find(D); At == Other.end() || At->second != Value)
      Different.push_back(D);
  for (const VarDecl *D : Different)
    Values.erase(D);
}

/// \p Value as it is in \p T; none where it would become another one.
Rounds::Number Rounds::fitting(Number Value, QualType T) const {
  if (!Value || !T->isIntegerType())
    return std::nullopt;
  unsigned Bits = std::min<unsigned>(U.Context.getIntWidth(T), 63);
  if (T->isBooleanType())
    return *Value != 0;
  bool IsSigned = T->isSignedIntegerOrEnumerationType();
  int64_t Most = (int64_t(1) << (IsSigned ? Bits - 1 : Bits) % 63) - 1;
  if (Bits == 63)
    Most = int64_t(1) << 40;
  return *Value <= Most && *Value >= (IsSigned ? -Most : 0) ? Value
                                                            : std::nullopt;
}

Rounds::Number Rounds::computed(BinaryOperatorKind Op, Number L, Number R,
                                QualType T) const {
  if (!L || !R || std::max(std::abs(*L), std::abs(*R)) > int64_t(1) << 30)
    return std::nullopt;
  switch (Op) {
  case BO_Add:
    return fitting(*L + *R, T);
  case BO_Sub:
    return fitting(*L - *R, T);
  case BO_Mul:
    return fitting(*L * *R, T);
  case BO_Div:
    return *R ? fitting(*L / *R, T) : std::nullopt;
  case BO_Rem:
    return *R ? fitting(*L % *R, T) : std::nullopt;
  case BO_Shl:
    return *L >= 0 && *R >= 0 && *R < 31 ? fitting(*L << *R, T) : std::nullopt;
  case BO_Shr:
    return *L >= 0 && *R >= 0 && *R < 31 ? fitting(*L >> *R, T) : std::nullopt;
  case BO_And:
    return *L >= 0 && *R >= 0 ? fitting(*L & *R, T) : std::nullopt;
  case BO_Or:
    return *L >= 0 && *R >= 0 ? fitting(*L | *R, T) : std::nullopt;
  case BO_Xor:
    return *L >= 0 && *R >= 0 ? fitting(*L ^ *R, T) : std::nullopt;
  case BO_LT:
    return *L < *R;
  case BO_GT:
    return *L > *R;
  case BO_LE:
    return *L <= *R;
  case BO_GE:
    return *L >= *R;
  case BO_EQ:
    return *L == *R;
  case BO_NE:
    return *L != *R;
  default:
    return std::nullopt;
  }
}

Rounds::Number Rounds::evalBinary(const BinaryOperator *Op) {
  if (Op->isLogicalOp()) {
    Number L = eval(Op->getLHS());
    bool IsAnd = Op->getOpcode() == BO_LAnd;
    if (L && (*L != 0) != IsAnd)
      return !IsAnd;
    if (L) {
      Number R = eval(Op->getRHS());
      return R ? Number(*R != 0) : std::nullopt;
    }
    State Before = Values;
    forgetNamed(Op->getLHS());
    eval(Op->getRHS());
    Values = std::move(Before);
    forgetSet(Op->getRHS());
    return std::nullopt;
  }
  if (Op->getOpcode() == BO_Comma) {
    eval(Op->getLHS());
    return eval(Op->getRHS());
  }
  bool IsSet = Op->isAssignmentOp();
  Number R = eval(Op->getRHS());
  const VarDecl *To = IsSet ? known(Op->getLHS()) : nullptr;
  if (IsSet && !To)
    eval(Op->getLHS());
  if (Op->getOpcode() == BO_Assign) {
    if (To)
      set(To, fitting(R, To->getType()));
    return R;
  }
  Number L;
  if (To) {
    if (auto At = Values.find(To); At != Values.end())
      L = At->second;
  } else if (!IsSet) {
    L = eval(Op->getLHS());
  }
  if ((Op->isShiftOp() || Op->isShiftAssignOp()) && R) {
    auto [At, New] = Largest.try_emplace(Op, *R);
    At->second = std::max(At->second, *R);
  }
  if (!IsSet)
    return computed(Op->getOpcode(), L, R,
                    Op->isComparisonOp() ? U.Context.IntTy : Op->getType());
  auto *Compound = cast<CompoundAssignOperator>(Op);
  Number Result =
      computed(BinaryOperator::getOpForCompoundAssignment(Op->getOpcode()), L,
               R, Compound->getComputationResultType());
  if (To)
    set(To, fitting(Result, To->getType()));
  return Result;
}

Rounds::Number Rounds::evalUnary(const UnaryOperator *Op) {
  const Expr *Sub = Op->getSubExpr();
  if (Op->isIncrementDecrementOp()) {
    const VarDecl *To = known(Sub);
    auto At = To ? Values.find(To) : Values.end();
    if (At == Values.end()) {
      if (!To)
        eval(Sub);
      return std::nullopt;
    }
    int64_t Old = At->second;
    Number New = fitting(Old + (Op->isIncrementOp() ? 1 : -1), To->getType());
    set(To, New);
    return Op->isPrefix() ? New : Number(Old);
  }
  Number Value = eval(Sub);
  if (!Value)
    return std::nullopt;
  switch (Op->getOpcode()) {
  case UO_Plus:
    return Value;
  case UO_Minus:
    return fitting(-*Value, Op->getType());
  case UO_LNot:
    return *Value == 0;
  default:
    return std::nullopt;
  }
}

Rounds::Number Rounds::evalChoice(const ConditionalOperator *Op) {
  if (Number Cond = eval(Op->getCond()))
    return eval(*Cond ? Op->getTrueExpr() : Op->getFalseExpr());
  State Before = Values;
  forgetNamed(Op->getCond());
  Number A = eval(Op->getTrueExpr());
  Number B = eval(Op->getFalseExpr());
  Values = std::move(Before);
  forgetSet(Op->getTrueExpr());
  forgetSet(Op->getFalseExpr());
  return A == B ? A : std::nullopt;
}

Rounds::Number Rounds::eval(const Expr *E) {
  E = E->IgnoreParens();
  if (auto *Cast = dyn_cast<CastExpr>(E)) {
    const Expr *Sub = Cast->getSubExpr();
    if (Cast->getCastKind() == CK_LValueToRValue)
      if (const VarDecl *D = known(Sub)) {
        auto At = Values.find(D);
        return At == Values.end() ? std::nullopt : Number(At->second);
      }
    Number Value = eval(Sub);
    return Cast->getType()->isIntegerType() && Sub->getType()->isIntegerType()
               ? fitting(Value, Cast->getType())
               : std::nullopt;
  }
  if (auto *Op = dyn_cast<BinaryOperator>(E))
    return evalBinary(Op);
  if (auto *Op = dyn_cast<UnaryOperator>(E))
    return evalUnary(Op);
  if (auto *Op = dyn_cast<ConditionalOperator>(E))
    return evalChoice(Op);
  if (isa<LambdaExpr>(E))
    return std::nullopt;
  for (const Stmt *Part : E->children())
    if (auto *Inner = dyn_cast_or_null<Expr>(Part))
      eval(Inner);
  return E->getType()->isIntegerType() && !isa<CallExpr>(E) ? U.constant(E)
                                                            : std::nullopt;
}

Rounds::End Rounds::runIf(const IfStmt *If) {
  if (If->getInit())
    run(If->getInit());
  if (Number Cond = eval(If->getCond())) {
    const Stmt *Taken = *Cond ? If->getThen() : If->getElse();
    return Taken ? run(Taken) : Next;
  }
  State Before = Values;
  forgetNamed(If->getCond());
  State Start = Values;
  End A = run(If->getThen());
  State After = std::move(Values);
  Values = Start;
  End B = If->getElse() ? run(If->getElse()) : Next;
  if (A == Lost || B == Lost)
    return Lost;
  if (A == Next && B == Next) {
    meet(After);
    // Both ways are joined, so that the condition says nothing any more.
    State Joined = std::move(Values);
    Values = std::move(Before);
    forgetSet(If->getThen());
    forgetSet(If->getElse());
    for (const auto &[D, Value] : Joined)
      Values[D] = Value;
    return Next;
  }
  if (A == B)
    return meet(After), A;
  if (A == Leave)
    return B;
  if (B == Leave)
    return Values = std::move(After), A;
  return Lost; // leaves the loop, or a round, or not
}

/// Of a loop with too many rounds the values are not known behind it.
Rounds::End Rounds::runLoop(const Stmt *Loop, const Expr *Cond,
                            const Stmt *Body, const Expr *Inc, bool AsksFirst) {
  constexpr unsigned MostInLoop = 4000;
  if (!Loops)
    Left = std::min(MostInLoop, LeftInAll);
  unsigned Before = Left;
  ++Loops;
  End How = runRounds(Loop, Cond, Body, Inc, AsksFirst);
  if (--Loops)
    return How;
  LeftInAll -= Before - Left;
  if (Left)
    return How;
  forgetSet(Loop);
  return Next;
}

Rounds::End Rounds::runRounds(const Stmt *Loop, const Expr *Cond,
                              const Stmt *Body, const Expr *Inc,
                              bool AsksFirst) {
  for (bool IsFirst = true;; IsFirst = false) {
    if (Cond && (AsksFirst || !IsFirst)) {
      Number Goes = eval(Cond);
      if (!Goes) {
        forgetSet(Loop);
        State Before = Values;
        forgetNamed(Cond);
        run(Body);
        Values = std::move(Before);
        forgetSet(Loop);
        return Left ? Next : Lost;
      }
      if (!*Goes)
        return Next;
    }
    if (!Left)
      return Lost;
    --Left;
    End How = run(Body);
    if (How == Lost) {
      forgetSet(Loop);
      return Left ? Next : Lost;
    }
    if (How == Leave)
      return Leave;
    if (How == Break)
      return Next;
    if (Inc)
      eval(Inc);
  }
}

Rounds::End Rounds::run(const Stmt *S) {
  if (!S)
    return Next;
  if (Loops) {
    if (!Left)
      return Lost;
    --Left;
  }
  if (auto *Block = dyn_cast<CompoundStmt>(S)) {
    for (const Stmt *Part : Block->body())
      if (End How = run(Part); How != Next)
        return How;
    return Next;
  }
  if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D)) {
        Number First = Var->getInit() ? eval(Var->getInit()) : std::nullopt;
        if (Own.contains(Var))
          set(Var, fitting(First, Var->getType()));
      }
    return Next;
  }
  if (auto *If = dyn_cast<IfStmt>(S))
    return runIf(If);
  if (auto *For = dyn_cast<ForStmt>(S)) {
    run(For->getInit());
    return runLoop(For, For->getCond(), For->getBody(), For->getInc(), true);
  }
  if (auto *While = dyn_cast<WhileStmt>(S))
    return runLoop(While, While->getCond(), While->getBody(), nullptr, true);
  if (auto *Do = dyn_cast<DoStmt>(S))
    return runLoop(Do, Do->getCond(), Do->getBody(), nullptr, false);
  if (auto *Attributed = dyn_cast<AttributedStmt>(S))
    return run(Attributed->getSubStmt());
  if (auto *Return = dyn_cast<ReturnStmt>(S)) {
    if (Return->getRetValue())
      eval(Return->getRetValue());
    return Leave;
  }
  if (isa<BreakStmt>(S))
    return Break;
  if (isa<ContinueStmt>(S))
    return Continue;
  if (auto *E = dyn_cast<Expr>(S)) {
    eval(E);
    return Next;
  }
  // What a `switch` does is not known, nor that of anything else.
  forgetSet(S);
  bool Leaves = !isa<SwitchStmt, NullStmt, AsmStmt>(S);
  forEach(S, [&](const Stmt *Part) {
    Leaves |= isa<ReturnStmt, ContinueStmt>(Part);
    return !Leaves;
  });
  return Leaves ? Lost : Next;
}

llvm::DenseMap<const BinaryOperator *, int64_t>
checks::shiftCountsByRound(const Unit &U, const Function &F) {
  // Labels are places to come to by another way.
  for (const Node &N : F.Nodes)
    if (isa<LabelStmt, GotoStmt, IndirectGotoStmt>(N.S))
      return llvm::DenseMap<const BinaryOperator *, int64_t>();
  Rounds Run(U, F);
  if (!Run.countsByOwn())
    return llvm::DenseMap<const BinaryOperator *, int64_t>();
  Run.run();
  return std::move(Run.Largest);
}
