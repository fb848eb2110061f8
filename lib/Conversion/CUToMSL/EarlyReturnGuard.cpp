//===- EarlyReturnGuard.cpp - Threads that stay for a barrier ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "EarlyReturnGuard.h"
#include "EarlyReturnValue.h"
#include "ExpressionTrees.h"
#include "StatementMoves.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

mlir::Operation *Guarding::replaceReturns(mlir::Operation *Op) {
  llvm::SmallVector<cxx::ReturnOp> Returns;
  Op->walk<mlir::WalkOrder::PreOrder>(
      [&](cxx::ReturnOp Return) { Returns.push_back(Return); });
  JumpFlag Flag(Active, /*Jumped=*/false);
  for (cxx::ReturnOp Return : Returns) {
    bool IsOuter = Return == Op;
    mlir::Operation *Set = Flag.leave(Return, Op);
    if (IsOuter)
      Op = Set;
  }
  return Op;
}

std::string Guarding::freshName(StringRef Stem) {
  llvm::StringSet<> Names;
  auto Add = [&](mlir::Operation *Op) {
    for (StringRef Attribute : {"name", "cxx.macro"})
      if (auto Name = Op->getAttrOfType<mlir::StringAttr>(Attribute))
        Names.insert(Name.getValue());
  };
  for (auto Name : Func.getParameterNames().getAsRange<mlir::StringAttr>())
    Names.insert(Name.getValue());
  Func.walk(Add);
  for (mlir::Operation &Op : *Func->getBlock())
    Add(&Op);
  Func->getParentOp()->walk([&](mlir::Operation *Op) {
    if (auto Name = Op->getAttrOfType<mlir::StringAttr>("cxx.macro"))
      Names.insert(Name.getValue());
  });
  std::string Name = Stem.str();
  for (unsigned N = 2; Names.contains(Name); ++N)
    Name = Stem.str() + "_" + std::to_string(N);
  return Name;
}

bool Guarding::introduce(mlir::Operation *First) {
  std::string Name = freshName("active");
  auto If = mlir::dyn_cast<cxx::IfOp>(First);
  bool OnlyReturns =
      If && If.getElseRegion().empty() &&
      mlir::isa<cxx::ReturnOp>(If.getThenRegion().front().front());
  if (!OnlyReturns) {
    mlir::OpBuilder Builder(beginOf(First));
    Active = declareFlag(Builder, First->getLoc(), Name, true).getVariable();
    if (isForAll({{}, First}))
      return false;
    // All do it.
    replaceReturns(First);
    return true;
  }
  mlir::OpBuilder Builder(If);
  Value Init = negated(Builder, If.getCondition());
  auto Var = declareFlag(Builder, If.getLoc(), Name, true);
  Value Old = Var.getInit();
  Var.getInitMutable().assign(Init);
  eraseTree(Old);
  Active = Var.getVariable();
  If.erase();
  return true;
}

static bool holdsAddress(mlir::Type Type) {
  return mlir::isa<cxx::PointerType, cxx::RecordType, cxx::ArrayType,
                   cxx::LValueType>(Type);
}

/// Whether the address of \p Var may be in one of the variables \p Holders.
static bool isHeldBy(cxx::VarOp Var,
                     const llvm::DenseSet<mlir::Operation *> &Holders) {
  return llvm::any_of(Var->getUsers(), [&](mlir::Operation *Op) {
    for (; cxx::isExpression(Op); Op = *Op->getUsers().begin()) {
      if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(Op))
        if (mlir::Operation *To = variableOf(Assign.getPlace()).getDefiningOp();
            To && Holders.contains(To) &&
            holdsAddress(Assign.getValue().getType()))
          return true;
      if (Op->use_empty() || !holdsAddress(Op->getResult(0).getType()))
        return false;
    }
    return Holders.contains(Op);
  });
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
  // What stands in front of the barrier is about it.
  while (!Run.empty() && mlir::isa<cxx::CommentOp>(Run.back().Op))
    Run = Run.drop_back();
  if (llvm::all_of(Run, IsDeclaration))
    return;
  mlir::OpBuilder Builder(beginOf(Run[0].Op));
  mlir::Location At = Run[0].Op->getLoc();
  Value Condition =
      cxx::LoadOp::create(Builder, At, Builder.getI1Type(), Active);
  auto If = cxx::IfOp::create(Builder, At, Condition);
  mlir::Block &Then = If.getThenRegion().emplaceBlock();
  // Its expressions may have become more since the statement was found.
  for (const Statement &S : Run)
    for (mlir::Operation *Op = S.Op == Run[0].Op ? If->getNextNode()
                                                 : beginOf(S.Op),
                         *End = S.Op->getNextNode();
         Op != End;) {
      mlir::Operation *Next = Op->getNextNode();
      Op->moveBefore(&Then, Then.end());
      Op = Next;
    }
  llvm::DenseSet<mlir::Operation *> Moved;
  for (bool Again = true; Again;) {
    Again = false;
    for (auto Var : Then.getOps<cxx::VarOp>()) {
      bool Outside = llvm::any_of(Var->getUsers(), [&](mlir::Operation *User) {
        return !If->isAncestor(User);
      });
      if (Outside || Var->hasAttr("cu.shared") || isHeldBy(Var, Moved))
        Again |= Moved.insert(Var).second;
    }
  }
  for (mlir::Operation &Op : llvm::make_early_inc_range(Then))
    if (Moved.contains(&Op))
      // Nothing may stand between the condition and its statement.
      declareBefore(mlir::cast<cxx::VarOp>(Op), beginOf(If));
}

void Guarding::guard(llvm::ArrayRef<Statement> Statements, bool Outermost) {
  llvm::SmallVector<Statement> Run;
  auto Flush = [&] {
    if (!Run.empty())
      guardRun(Run);
    Run.clear();
  };
  size_t Count = beforeBarriers(Statements, Outermost);
  for (auto [N, Old] : llvm::enumerate(Statements)) {
    Statement S = Old;
    if (!isForAll(S)) {
      bool Returns = N < Count && S.Op->walk([](cxx::ReturnOp) {
                                        return mlir::WalkResult::interrupt();
                                      })
                                      .wasInterrupted();
      if (Returns)
        S.Op = replaceReturns(S.Op);
      Run.push_back(S);
      // What follows depends on the variable it changes.
      if (Returns)
        Flush();
      continue;
    }
    Flush();
    mlir::Operation *Op = S.Op;
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
  ReturnedValue Returned(Func);
  if (Returned.isNeeded()) {
    if (!Returned.canKeep()) {
      Why = "a function that returns an object";
      return Report(First);
    }
    Returned.keep(freshName("result"));
  }
  // However this ends, a function with a value returns it.
  llvm::scope_exit GiveBack([&] { Returned.giveBack(); });
  // The statement of the function's body that returns first.
  mlir::Operation *Top = First;
  while (Top->getParentOp() != Func)
    Top = Top->getParentOp();
  findDeciding();
  llvm::SmallVector<Statement> Statements = statementsOf(Func.getEntry());
  auto It = llvm::find_if(Statements,
                          [&](const Statement &S) { return S.Op == Top; });
  auto Rest = llvm::ArrayRef(Statements).drop_front(It - Statements.begin());
  if (!canGuard(Rest, /*Outermost=*/true))
    return Report(Refused);
  if (introduce(Top))
    Rest = Rest.drop_front();
  guard(Rest, /*Outermost=*/true);
}
