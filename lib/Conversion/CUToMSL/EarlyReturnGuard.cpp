//===- EarlyReturnGuard.cpp - Threads that stay for a barrier ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EarlyReturnGuard.h"
#include "ExpressionTrees.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

static Value boolean(mlir::OpBuilder &Builder, mlir::Location At, bool Is) {
  return cxx::ConstantOp::create(
      Builder, At, Builder.getI1Type(),
      Builder.getIntegerAttr(Builder.getI1Type(), Is), mlir::StringAttr());
}

/// Returns of a statement become assignments; none if there is no variable yet.
void Guarding::replaceReturns(cxx::IfOp If) {
  llvm::SmallVector<cxx::ReturnOp> Returns;
  If.walk([&](cxx::ReturnOp Return) { Returns.push_back(Return); });
  for (cxx::ReturnOp Return : Returns) {
    mlir::OpBuilder Builder(Return);
    mlir::Location At = Return.getLoc();
    Value Off = boolean(Builder, At, false);
    Value Assign =
        cxx::AssignOp::create(Builder, At, Active.getType(), Active, Off);
    cxx::ExprStmtOp::create(Builder, At, Assign);
    Return.erase();
  }
}

/// The condition under which the thread goes on.
static Value negate(mlir::OpBuilder &Builder, Value Condition) {
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

/// Declares the variable for the first statement that returns.
void Guarding::introduce(cxx::IfOp First) {
  llvm::StringSet<> Names;
  for (auto Name : Func.getParameterNames().getAsRange<mlir::StringAttr>())
    Names.insert(Name.getValue());
  Func->getParentOp()->walk([&](mlir::Operation *Op) {
    for (StringRef Attribute : {"name", "cxx.macro"})
      if (auto Name = Op->getAttrOfType<mlir::StringAttr>(Attribute))
        Names.insert(Name.getValue());
  });
  std::string Name = "active";
  for (unsigned N = 2; Names.contains(Name); ++N)
    Name = "active_" + std::to_string(N);

  mlir::OpBuilder Builder(First);
  mlir::Location At = First.getLoc();
  auto Type =
      cxx::LValueType::get(Builder.getI1Type(), cxx::AddressSpace::Thread);
  mlir::Block &Then = First.getThenRegion().front();
  bool OnlyReturns =
      mlir::isa<cxx::ReturnOp>(Then.front()) && First.getElseRegion().empty();
  Value Init = OnlyReturns ? negate(Builder, First.getCondition())
                           : boolean(Builder, At, true);
  auto Var =
      cxx::VarOp::create(Builder, At, Type, Name, Init,
                         /*reference=*/false, /*is_static=*/false,
                         /*is_constexpr=*/false, Builder.getStringAttr("copy"));
  Active = Var.getVariable();
  if (OnlyReturns) {
    First.erase();
    return;
  }
  // The condition stays with its statement.
  Var->moveBefore(&Func.getEntry(), Func.getEntry().begin());
  Init.getDefiningOp()->moveBefore(Var);
  replaceReturns(First);
}

void Guarding::hoist(cxx::VarOp Var, cxx::IfOp If) {
  // Nothing may stand between the condition and its statement.
  mlir::Operation *Guard = If.getCondition().getDefiningOp();
  if (!Var.getInit() || Var.getIsConstexpr()) {
    if (Value Init = Var.getInit()) {
      llvm::SmallVector<mlir::Operation *> Tree;
      std::function<void(Value)> Collect = [&](Value V) {
        mlir::Operation *Op = V.getDefiningOp();
        if (!Op || mlir::isa<cxx::VarOp>(Op))
          return;
        for (Value Operand : Op->getOperands())
          Collect(Operand);
        Tree.push_back(Op);
      };
      Collect(Init);
      for (mlir::Operation *Op : Tree)
        Op->moveBefore(Guard);
    }
    Var->moveBefore(Guard);
    return;
  }
  mlir::OpBuilder Builder(Var);
  mlir::Location At = Var.getLoc();
  auto Old = Var.getVariable().getType();
  auto Type = cxx::LValueType::get(Old.getPointee(), Old.getSpace(),
                                   /*isConst=*/false, Old.getIsVolatile());
  Value Init = Var.getInit();
  Var.getInitMutable().clear();
  Var.removeStyleAttr();
  Var.getVariable().setType(Type);
  Value Assign =
      cxx::AssignOp::create(Builder, At, Type, Var.getVariable(), Init);
  cxx::ExprStmtOp::create(Builder, At, Assign);
  Var->moveBefore(Guard);
}

/// Puts statements without a barrier under the condition.
void Guarding::guardRun(llvm::ArrayRef<Statement> Run) {
  auto IsDeclaration = [](const Statement &S) {
    auto Var = mlir::dyn_cast<cxx::VarOp>(S.Op);
    return mlir::isa<cxx::CommentOp>(S.Op) ||
           (Var && (!Var.getInit() || Var->hasAttr("cu.shared")));
  };
  while (!Run.empty() && IsDeclaration(Run.front()))
    Run = Run.drop_front();
  if (llvm::all_of(Run, IsDeclaration))
    return;
  mlir::Operation *Front =
      Run[0].Expressions.empty() ? Run[0].Op : Run[0].Expressions[0];
  mlir::OpBuilder Builder(Front);
  mlir::Location At = Run[0].Op->getLoc();
  Value Condition =
      cxx::LoadOp::create(Builder, At, Builder.getI1Type(), Active);
  auto If = cxx::IfOp::create(Builder, At, Condition);
  mlir::Block &Then = If.getThenRegion().emplaceBlock();
  for (const Statement &S : Run) {
    for (mlir::Operation *Op : S.Expressions)
      Op->moveBefore(&Then, Then.end());
    S.Op->moveBefore(&Then, Then.end());
  }
  for (mlir::Operation &Op : llvm::make_early_inc_range(Then)) {
    auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
    if (!Var)
      continue;
    bool Outside = llvm::any_of(Var->getUsers(), [&](mlir::Operation *User) {
      return !If->isAncestor(User);
    });
    if (Outside || Var->hasAttr("cu.shared"))
      hoist(Var, If);
  }
}

void Guarding::guard(llvm::ArrayRef<Statement> Statements, bool Outermost) {
  llvm::SmallVector<Statement> Run;
  auto Flush = [&] {
    if (!Run.empty())
      guardRun(Run);
    Run.clear();
  };
  size_t Count = beforeBarriers(Statements, Outermost);
  for (auto [N, S] : llvm::enumerate(Statements)) {
    mlir::Operation *Op = S.Op;
    if (!any(S, [&](mlir::Operation *Op) { return hasBarrier(Op); })) {
      bool Returns = N < Count && Op->walk([](cxx::ReturnOp) {
                                      return mlir::WalkResult::interrupt();
                                    }).wasInterrupted();
      Run.push_back(S);
      if (Returns) {
        // What follows depends on the variable it changes.
        replaceReturns(mlir::cast<cxx::IfOp>(Op));
        Flush();
      }
      continue;
    }
    Flush();
    if (auto Scope = mlir::dyn_cast<cxx::ScopeOp>(Op))
      guard(statementsOf(Scope.getBody().front()));
    else if (auto For = mlir::dyn_cast<cxx::ForOp>(Op))
      guard(statementsOf(For.getLoop().getBody().front()));
    else if (auto While = mlir::dyn_cast<cxx::WhileOp>(Op))
      guard(statementsOf(While.getBody().front()));
    else if (auto Do = mlir::dyn_cast<cxx::DoOp>(Op))
      guard(statementsOf(Do.getBody().front()));
    else if (auto If = mlir::dyn_cast<cxx::IfOp>(Op))
      for (mlir::Region &Region : If->getRegions())
        if (!Region.empty())
          guard(statementsOf(Region.front()));
  }
  Flush();
}

void Guarding::run() {
  cxx::ReturnOp First;
  Func.walk<mlir::WalkOrder::PreOrder>([&](cxx::ReturnOp Return) {
    if (!First && barrierFollows(Return) && isDivergentReturn(Return))
      First = Return;
  });
  if (!First)
    return;
  auto Report = [&](mlir::Operation *Op) {
    cu::report(First, diag::Kind::EarlyReturnBarrier, {Why}, Op->getLoc());
  };
  // The statement of the function's body that returns first.
  mlir::Operation *Top = First;
  while (Top->getParentOp() != Func)
    Top = Top->getParentOp();
  auto If = mlir::dyn_cast<cxx::IfOp>(Top);
  if (!If || hasBarrier(Top) || !returnsLast(Top)) {
    Why = "a return inside of a loop or of a branch with a barrier";
    return Report(First);
  }
  if (!mlir::isa<mlir::NoneType>(Func.getReturnType())) {
    Why = "a function that returns a value";
    return Report(First);
  }
  llvm::SmallVector<Statement> Statements = statementsOf(Func.getEntry());
  auto It = llvm::find_if(Statements,
                          [&](const Statement &S) { return S.Op == Top; });
  llvm::ArrayRef<Statement> Rest =
      llvm::ArrayRef(Statements).drop_front(It - Statements.begin() + 1);
  if (!canGuard(Rest, /*Outermost=*/true))
    return Report(Refused);
  introduce(If);
  guard(Rest, /*Outermost=*/true);
}
