//===- StatementMoves.cpp - Statements under other conditions ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StatementMoves.h"
#include "ExpressionTrees.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

bool cu2x::takesBreak(mlir::Operation *Op) {
  return mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp, cxx::SwitchOp>(Op);
}

mlir::Operation *cu2x::beginOf(mlir::Operation *Statement) {
  while (Statement->getPrevNode() &&
         cxx::isExpression(Statement->getPrevNode()))
    Statement = Statement->getPrevNode();
  return Statement;
}

Value cu2x::negated(mlir::OpBuilder &Builder, Value Condition) {
  static constexpr std::pair<StringRef, StringRef> Opposites[] = {
      {"<", ">="}, {">=", "<"},  {">", "<="},
      {"<=", ">"}, {"==", "!="}, {"!=", "=="}};
  if (auto Binary = Condition.getDefiningOp<cxx::BinaryOp>())
    // With NaN only == and != are each other's opposite.
    if (mlir::isa<mlir::IntegerType, cxx::PointerType>(
            Binary.getLhs().getType()))
      for (auto [Kind, Opposite] : Opposites)
        if (Binary.getKind() == Kind) {
          Binary.setKind(Opposite);
          return Condition;
        }
  return cxx::UnaryOp::create(Builder, Condition.getLoc(), Condition.getType(),
                              "!", Condition);
}

static Value boolean(mlir::OpBuilder &Builder, mlir::Location At, bool Is) {
  return cxx::ConstantOp::create(
      Builder, At, Builder.getI1Type(),
      Builder.getIntegerAttr(Builder.getI1Type(), Is), mlir::StringAttr());
}

cxx::VarOp cu2x::declareFlag(mlir::OpBuilder &Builder, mlir::Location At,
                             StringRef Name, bool Is) {
  Value Init = boolean(Builder, At, Is);
  auto Type =
      cxx::LValueType::get(Builder.getI1Type(), cxx::AddressSpace::Thread);
  return cxx::VarOp::create(Builder, At, Type, Name, Init,
                            /*reference=*/false, /*is_static=*/false,
                            /*is_constexpr=*/false,
                            Builder.getStringAttr("copy"));
}

bool cu2x::isUsedOutside(cxx::VarOp Var,
                         llvm::function_ref<bool(mlir::Operation *)> IsInside) {
  return llvm::any_of(Var->getUsers(),
                      [&](mlir::Operation *User) { return !IsInside(User); });
}

llvm::SmallVector<mlir::Operation *> cu2x::behind(mlir::Operation *From,
                                                  mlir::Operation *To) {
  llvm::SmallVector<mlir::Operation *> Result;
  for (mlir::Operation *Op = From->getNextNode(); Op && Op != To;
       Op = Op->getNextNode())
    Result.push_back(Op);
  if (llvm::all_of(Result, llvm::IsaPred<cxx::CommentOp>))
    Result.clear();
  return Result;
}

//===----------------------------------------------------------------------===//
// JumpFlag
//===----------------------------------------------------------------------===//

/// A for is the loop and what is around it.
static mlir::Operation *statementOf(mlir::Operation *Loop) {
  return mlir::isa<cxx::LoopOp>(Loop) ? Loop->getParentOp() : Loop;
}

/// What `break` leaves on the way from the jump out of \p Outer, inner ones
/// first.
static llvm::SmallVector<mlir::Operation *>
loopsAround(mlir::Operation *Jump, mlir::Operation *Outer) {
  llvm::SmallVector<mlir::Operation *> Loops;
  for (mlir::Operation *Op = Jump; Op != Outer; Op = Op->getParentOp())
    if (takesBreak(Op->getParentOp()))
      Loops.push_back(Op->getParentOp());
  return Loops;
}

bool JumpFlag::canLeave(mlir::Operation *Jump, mlir::Operation *Outer) {
  for (mlir::Operation *Op = Jump; Op != Outer; Op = Op->getParentOp())
    if (!takesBreak(Op->getParentOp()) &&
        !mlir::isa<cxx::IfOp, cxx::ScopeOp, cxx::ForOp>(Op->getParentOp()))
      return false;
  auto Loops = loopsAround(Jump, Outer);
  mlir::Operation *Last = Loops.empty() ? Jump : statementOf(Loops.back());
  for (mlir::Operation *Op = Last; Op != Outer; Op = Op->getParentOp())
    if (llvm::any_of(behind(Op),
                     llvm::IsaPred<cxx::CaseOp, cxx::DefaultOp, cxx::LabelOp>))
      return false;
  return true;
}

Value JumpFlag::condition(mlir::OpBuilder &Builder, mlir::Location At,
                          bool Has) {
  Value Result =
      cxx::LoadOp::create(Builder, At, Builder.getI1Type(), Variable);
  if (Has != Jumped)
    Result =
        cxx::UnaryOp::create(Builder, At, Builder.getI1Type(), "!", Result);
  return Result;
}

mlir::Operation *JumpFlag::leave(mlir::Operation *Jump,
                                 mlir::Operation *Outer) {
  auto Loops = loopsAround(Jump, Outer);
  bool IsOuter = Jump == Outer;
  mlir::OpBuilder Builder(Jump);
  mlir::Location At = Jump->getLoc();
  Value Assign = cxx::AssignOp::create(Builder, At, Variable.getType(),
                                       Variable, boolean(Builder, At, Jumped));
  auto Set = cxx::ExprStmtOp::create(Builder, At, Assign);
  Assignments.push_back(Set);
  if (!Loops.empty())
    cxx::BreakOp::create(Builder, At);
  Jump->erase();
  if (IsOuter)
    return Set;
  // Each loop that is inside of another one goes on only if nothing jumped.
  for (mlir::Operation *Loop :
       llvm::ArrayRef(Loops).drop_back(!Loops.empty())) {
    if (!Checked.insert(statementOf(Loop)))
      continue;
    Builder.setInsertionPointAfter(statementOf(Loop));
    Value Condition = condition(Builder, At, /*Has=*/true);
    auto If = cxx::IfOp::create(Builder, At, Condition);
    Builder.setInsertionPointToStart(&If.getThenRegion().emplaceBlock());
    cxx::BreakOp::create(Builder, At);
  }
  mlir::Operation *Last = Loops.empty() ? Set : statementOf(Loops.back());
  for (mlir::Operation *Op = Last; Op != Outer; Op = Op->getParentOp())
    skip(Op);
  return Set;
}

void JumpFlag::skip(mlir::Operation *From, mlir::Operation *To) {
  llvm::SmallVector<mlir::Operation *> Rest = behind(From, To);
  if (Rest.empty())
    return;
  // `if (c) { ...; jump }` has the rest as its other branch.
  if (auto If = mlir::dyn_cast<cxx::IfOp>(From);
      If && If.getElseRegion().empty() && !If.getThenRegion().front().empty() &&
      llvm::is_contained(Assignments, &If.getThenRegion().front().back())) {
    mlir::Block &Else = If.getElseRegion().emplaceBlock();
    for (mlir::Operation *Op : Rest)
      Op->moveBefore(&Else, Else.end());
    return;
  }
  if (!Checked.insert(From))
    return;
  mlir::OpBuilder Builder(Rest.front());
  mlir::Location At = Rest.front()->getLoc();
  auto If =
      cxx::IfOp::create(Builder, At, condition(Builder, At, /*Has=*/false));
  mlir::Block &Then = If.getThenRegion().emplaceBlock();
  for (mlir::Operation *Op : Rest)
    Op->moveBefore(&Then, Then.end());
}

void JumpFlag::simplify() {
  if (llvm::any_of(Variable.getUsers(), llvm::IsaPred<cxx::LoadOp>))
    return;
  for (cxx::ExprStmtOp Statement : Assignments) {
    auto If = mlir::dyn_cast<cxx::IfOp>(Statement->getParentOp());
    bool IsThen = If && Statement->getParentRegion() == &If.getThenRegion();
    Value Assign = Statement.getValue();
    Statement.erase();
    eraseTree(Assign);
    // `if (c) {} else { ... }` is `if (!c) { ... }`.
    if (!IsThen || If.getElseRegion().empty() ||
        !If.getThenRegion().front().empty())
      continue;
    mlir::OpBuilder Builder(If);
    If.getConditionMutable().assign(negated(Builder, If.getCondition()));
    If.getThenRegion().takeBody(If.getElseRegion());
  }
  mlir::Operation *Var = Variable.getDefiningOp();
  Value Init = mlir::cast<cxx::VarOp>(Var).getInit();
  Var->erase();
  eraseTree(Init);
}
