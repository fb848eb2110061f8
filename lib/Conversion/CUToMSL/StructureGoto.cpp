//===- StructureGoto.cpp - Jumps forward become flags -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A jump out of nested loops to a label behind them sets a flag and leaves
/// each loop by `break`; a jump over statements sets a flag under which they
/// are not executed. Others are refused.
///
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x {
#define GEN_PASS_DEF_STRUCTUREGOTO
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

struct StructureGoto : impl::StructureGotoBase<StructureGoto> {
  void runOnOperation() override;
};

/// The jumps to one label.
struct Target {
  cxx::LabelOp Label;
  llvm::SmallVector<cxx::GotoOp> Jumps;
};

} // namespace

/// Whether `break` leaves \p Op.
static bool takesBreak(mlir::Operation *Op) {
  return mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp, cxx::SwitchOp>(Op);
}

/// The statement in the block of the label that holds \p Op; null if there is
/// none.
static mlir::Operation *beside(cxx::LabelOp Label, mlir::Operation *Op) {
  while (Op && Op->getBlock() != Label->getBlock())
    Op = Op->getParentOp();
  return Op;
}

/// The last statement in its block, apart from comments.
static bool isLast(mlir::Operation *Op) {
  while ((Op = Op->getNextNode()))
    if (!mlir::isa<cxx::CommentOp>(Op))
      return false;
  return true;
}

/// The loops and switches from the jump out to the label, inner ones first;
/// false when the jump cannot be made of breaks and a flag.
static bool findLoops(const Target &To, cxx::GotoOp Jump,
                      llvm::SmallVectorImpl<mlir::Operation *> &Loops) {
  mlir::Operation *Outer = beside(To.Label, Jump);
  // A jump that nothing is around of leaves code that is never reached.
  if (!Outer || Outer == Jump || !Outer->isBeforeInBlock(To.Label))
    return false;
  for (mlir::Operation *Op = Jump; Op != Outer; Op = Op->getParentOp()) {
    mlir::Operation *Parent = Op->getParentOp();
    if (takesBreak(Parent))
      Loops.push_back(Parent);
  }
  // A for is the loop and what is around it.
  mlir::Operation *Last = Loops.empty() ? Jump.getOperation() : Loops.back();
  if (!Loops.empty() && mlir::isa<cxx::LoopOp>(Last))
    Last = Last->getParentOp();
  // Behind the last loop nothing may follow before the block of the label.
  for (mlir::Operation *Op = Last; Op != Outer; Op = Op->getParentOp())
    if (!isLast(Op) || !mlir::isa<cxx::IfOp, cxx::ScopeOp>(Op->getParentOp()))
      return false;
  // Declarations between are in scope at the label.
  for (mlir::Operation *Op = Outer->getNextNode(); Op != To.Label;
       Op = Op->getNextNode())
    if (mlir::isa<cxx::VarOp, cxx::CaseOp, cxx::DefaultOp, cxx::LabelOp>(Op))
      return false;
  return true;
}

static Value flagValue(mlir::OpBuilder &Builder, mlir::Location At, bool Is) {
  return cxx::ConstantOp::create(
      Builder, At, Builder.getI1Type(),
      Builder.getIntegerAttr(Builder.getI1Type(), Is), mlir::StringAttr());
}

static void leaveIf(mlir::OpBuilder &Builder, mlir::Location At, Value Flag) {
  Value Condition = cxx::LoadOp::create(Builder, At, Builder.getI1Type(), Flag);
  auto If = cxx::IfOp::create(Builder, At, Condition);
  Builder.setInsertionPointToStart(&If.getThenRegion().emplaceBlock());
  cxx::BreakOp::create(Builder, At);
}

/// Puts what stands between the statement \p From and the label under the
/// condition that the flag is not set.
static void skip(mlir::Operation *From, cxx::LabelOp Label, Value Flag) {
  llvm::SmallVector<mlir::Operation *> Between;
  for (mlir::Operation *Op = From->getNextNode(); Op != Label;
       Op = Op->getNextNode())
    Between.push_back(Op);
  if (llvm::all_of(Between, [](mlir::Operation *Op) {
        return mlir::isa<cxx::CommentOp>(Op);
      }))
    return;
  mlir::OpBuilder Builder(Between.front());
  mlir::Location At = Between.front()->getLoc();
  Value Condition = cxx::LoadOp::create(Builder, At, Builder.getI1Type(), Flag);
  Condition =
      cxx::UnaryOp::create(Builder, At, Builder.getI1Type(), "!", Condition);
  auto If = cxx::IfOp::create(Builder, At, Condition);
  mlir::Block &Then = If.getThenRegion().emplaceBlock();
  for (mlir::Operation *Op : Between)
    Op->moveBefore(&Then, Then.end());
}

static std::string flagName(cxx::FuncOp Func, StringRef Label) {
  llvm::StringSet<> Names;
  for (auto Name : Func.getParameterNames().getAsRange<mlir::StringAttr>())
    Names.insert(Name.getValue());
  Func.walk([&](cxx::VarOp Var) { Names.insert(Var.getName()); });
  std::string Name = "to_" + Label.str();
  while (Names.contains(Name))
    Name += "_";
  return Name;
}

static void structure(cxx::FuncOp Func, Target &To) {
  llvm::SmallVector<llvm::SmallVector<mlir::Operation *>> Loops(
      To.Jumps.size());
  for (auto [Jump, Path] : llvm::zip(To.Jumps, Loops))
    if (!To.Label || !findLoops(To, Jump, Path)) {
      cu::report(Jump, diag::Kind::GotoRefused, {Jump.getLabel().str()});
      return;
    }
  mlir::OpBuilder Builder(To.Label);
  mlir::Location At = To.Label.getLoc();
  // The flag is declared before the first jump, in the block of the label.
  mlir::Operation *First = beside(To.Label, To.Jumps.front());
  Builder.setInsertionPoint(First);
  while (First->getPrevNode() && cxx::isExpression(First->getPrevNode()))
    First = First->getPrevNode();
  Builder.setInsertionPoint(First);
  Value Off = flagValue(Builder, At, false);
  auto Type =
      cxx::LValueType::get(Builder.getI1Type(), cxx::AddressSpace::Thread);
  Value Flag = cxx::VarOp::create(
      Builder, At, Type, flagName(Func, To.Label.getName()), Off,
      /*reference=*/false, /*is_static=*/false,
      /*is_constexpr=*/false, Builder.getStringAttr("copy"));
  llvm::SetVector<mlir::Operation *> Checked, Statements;
  for (auto [Jump, Path] : llvm::zip(To.Jumps, Loops)) {
    Statements.insert(beside(To.Label, Jump));
    Builder.setInsertionPoint(Jump);
    Value On = flagValue(Builder, Jump.getLoc(), true);
    Value Assign =
        cxx::AssignOp::create(Builder, Jump.getLoc(), Type, Flag, On);
    cxx::ExprStmtOp::create(Builder, Jump.getLoc(), Assign);
    if (!Path.empty())
      cxx::BreakOp::create(Builder, Jump.getLoc());
    // Each loop that is inside of another one goes on only if nothing jumped.
    for (mlir::Operation *Loop :
         llvm::ArrayRef(Path).drop_back(!Path.empty())) {
      mlir::Operation *Statement =
          mlir::isa<cxx::LoopOp>(Loop) ? Loop->getParentOp() : Loop;
      if (!Checked.insert(Statement))
        continue;
      Builder.setInsertionPointAfter(Statement);
      leaveIf(Builder, Jump.getLoc(), Flag);
    }
    Jump.erase();
  }
  // From the last on, so that a later one is inside of what an earlier skips.
  for (mlir::Operation *Statement : llvm::reverse(Statements))
    skip(Statement, To.Label, Flag);
  To.Label.erase();
}

void StructureGoto::runOnOperation() {
  for (auto Func : getOperation().getOps<cxx::FuncOp>()) {
    llvm::MapVector<StringRef, Target> Targets;
    Func.walk<mlir::WalkOrder::PreOrder>([&](mlir::Operation *Op) {
      if (auto Label = mlir::dyn_cast<cxx::LabelOp>(Op))
        Targets[Label.getName()].Label = Label;
      if (auto Jump = mlir::dyn_cast<cxx::GotoOp>(Op))
        Targets[Jump.getLabel()].Jumps.push_back(Jump);
    });
    for (auto &[Name, To] : Targets) {
      if (!To.Jumps.empty())
        structure(Func, To);
      else
        To.Label.erase();
    }
  }
}
