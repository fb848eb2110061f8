//===- StructureGoto.cpp - Jumps become structured statements ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What lies between a label and the last jump back to it is a loop. A jump
/// forward sets a flag, leaves the statements around it that are before the
/// label, and what is between is not executed; where `else` can say that, there
/// is no flag. A jump into a statement, or into such a loop, is refused.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "StatementMoves.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x {
#define GEN_PASS_DEF_STRUCTUREGOTO
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

using Jumps = llvm::SmallVector<cxx::GotoOp>;

struct StructureGoto : impl::StructureGotoBase<StructureGoto> {
  void runOnOperation() override;
};

/// The statements from behind a label to the last that jumps back to it.
class GotoLoop {
public:
  GotoLoop(cxx::FuncOp Func, cxx::LabelOp Label,
           llvm::ArrayRef<cxx::GotoOp> All)
      : Func(Func), Label(Label), All(All) {}

  /// Makes them a loop; false when that is not possible.
  bool build();

private:
  bool isInside(mlir::Operation *Op);
  bool canBuild();
  bool buildWhile(cxx::IfOp Last);
  bool buildDo(cxx::IfOp Last);
  void buildEndless();

  cxx::FuncOp Func;
  cxx::LabelOp Label;
  llvm::ArrayRef<cxx::GotoOp> All;
  mlir::Operation *End = nullptr;
};

} // namespace

/// The statement in the block of the label that holds \p Op; null if there is
/// none.
static mlir::Operation *beside(cxx::LabelOp Label, mlir::Operation *Op) {
  while (Op && Op->getBlock() != Label->getBlock())
    Op = Op->getParentOp();
  return Op;
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

//===----------------------------------------------------------------------===//
// Forward
//===----------------------------------------------------------------------===//

/// What stands between a statement that jumps and the label: declarations that
/// are used behind the label have to be possible before it.
static bool canSkip(mlir::Operation *Outer, cxx::LabelOp Label) {
  return llvm::all_of(behind(Outer, Label), [&](mlir::Operation *Op) {
    if (mlir::isa<cxx::CaseOp, cxx::DefaultOp, cxx::LabelOp>(Op))
      return false;
    auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
    return !Var || !Var.getInit() || !isUsedOutside(Var, [&](auto *User) {
      return beside(Label, User)->isBeforeInBlock(Label);
    });
  });
}

static void refuse(cxx::GotoOp Jump) {
  cu::report(Jump, diag::Kind::GotoRefused, {Jump.getLabel().str()});
}

static bool structureForward(cxx::FuncOp Func, cxx::LabelOp Label,
                             llvm::ArrayRef<cxx::GotoOp> All) {
  for (cxx::GotoOp Jump : All) {
    mlir::Operation *Outer = beside(Label, Jump);
    if (!JumpFlag::canLeave(Jump, Outer) || !canSkip(Outer, Label)) {
      refuse(Jump);
      return false;
    }
  }
  // The flag is declared before the first jump, in the block of the label.
  mlir::Operation *First = beside(Label, All.front());
  mlir::OpBuilder Builder(beginOf(First));
  cxx::VarOp Flag = declareFlag(Builder, First->getLoc(),
                                flagName(Func, Label.getName()), false);
  for (mlir::Operation *Op : behind(First, Label))
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
        Var && isUsedOutside(Var, [&](auto *User) {
          return beside(Label, User)->isBeforeInBlock(Label);
        }))
      declareBefore(Var, beginOf(Flag));
  JumpFlag To(Flag.getVariable(), true);
  for (cxx::GotoOp Jump : All) {
    mlir::Operation *Outer = beside(Label, Jump);
    bool IsOuter = Outer == Jump;
    mlir::Operation *Set = To.leave(Jump, Outer);
    To.skip(IsOuter ? Set : Outer, Label);
  }
  To.simplify();
  return true;
}

//===----------------------------------------------------------------------===//
// Back
//===----------------------------------------------------------------------===//

bool GotoLoop::isInside(mlir::Operation *Op) {
  mlir::Operation *Statement = beside(Label, Op);
  return Statement && Label->isBeforeInBlock(Statement) &&
         !End->isBeforeInBlock(Statement);
}

bool GotoLoop::canBuild() {
  bool Can = true;
  for (mlir::Operation *Op : behind(Label, End->getNextNode())) {
    Can &= !mlir::isa<cxx::CaseOp, cxx::DefaultOp>(Op);
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op))
      Can &= canDeclareBefore(Var) ||
             !isUsedOutside(Var, [&](auto *User) { return isInside(User); });
    // What leaves a loop around would leave the new one.
    Op->walk([&](mlir::Operation *Leave) {
      if (!mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Leave))
        return;
      mlir::Operation *Around = Leave->getParentOp();
      while (!takesBreak(Around) || (mlir::isa<cxx::ContinueOp>(Leave) &&
                                     mlir::isa<cxx::SwitchOp>(Around)))
        Around = Around->getParentOp();
      Can &= Op->isAncestor(Around);
    });
  }
  for (cxx::GotoOp Jump : All)
    for (mlir::Operation *Op = Jump; Op->getBlock() != Label->getBlock();
         Op = Op->getParentOp())
      Can &= takesBreak(Op->getParentOp()) ||
             mlir::isa<cxx::IfOp, cxx::ScopeOp, cxx::ForOp>(Op->getParentOp());
  return Can;
}

/// `again: if (c) { ...; goto again; }` is `while (c) { ... }`.
bool GotoLoop::buildWhile(cxx::IfOp Last) {
  if (beginOf(Last) != Label->getNextNode() ||
      Last.getThenRegion().front().back().getPrevNode() == nullptr)
    return false;
  mlir::OpBuilder Builder(Last);
  auto While = cxx::WhileOp::create(Builder, Last.getLoc());
  mlir::Block &Condition = While.getCondition().emplaceBlock();
  for (mlir::Operation *Op = Label->getNextNode(); Op != While;) {
    mlir::Operation *Next = Op->getNextNode();
    Op->moveBefore(&Condition, Condition.end());
    Op = Next;
  }
  Builder.setInsertionPointToEnd(&Condition);
  cxx::YieldOp::create(Builder, Last.getLoc(), Last.getCondition());
  All.front()->erase();
  While.getBody().takeBody(Last.getThenRegion());
  Last.erase();
  return true;
}

/// `again: ...; if (c) goto again;` is `do { ... } while (c);`.
bool GotoLoop::buildDo(cxx::IfOp Last) {
  mlir::Operation *First = beginOf(Last);
  if (First == Label->getNextNode() ||
      Last.getThenRegion().front().back().getPrevNode() != nullptr)
    return false;
  // The condition does not see what the body declares.
  for (mlir::Operation *Op : behind(Label, First))
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op))
      if (isUsedOutside(Var, [&](mlir::Operation *User) {
            return beside(Label, User)->isBeforeInBlock(First);
          })) {
        // Statements are moved one by one, and a use of what was a reference
        // becomes more than one.
        if (!canDeclareBefore(Var) || Var.getReference())
          return false;
      }
  llvm::SmallVector<mlir::Operation *> Statements = behind(Label, First);
  mlir::OpBuilder Builder(Label->getNextNode());
  auto Do = cxx::DoOp::create(Builder, Label.getLoc());
  mlir::Block &Body = Do.getBody().emplaceBlock();
  for (mlir::Operation *Op : Statements) {
    Op->moveBefore(&Body, Body.end());
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op))
      if (isUsedOutside(Var, [&](mlir::Operation *User) {
            return Do->isAncestor(User) ||
                   (beside(Label, User) != Last &&
                    beside(Label, User)->isBeforeInBlock(First));
          }))
        declareBefore(Var, Do);
  }
  mlir::Block &Condition = Do.getCondition().emplaceBlock();
  for (mlir::Operation *Op = First; Op != Last;) {
    mlir::Operation *Next = Op->getNextNode();
    Op->moveBefore(&Condition, Condition.end());
    Op = Next;
  }
  Builder.setInsertionPointToEnd(&Condition);
  cxx::YieldOp::create(Builder, Last.getLoc(), Last.getCondition());
  Last.erase();
  return true;
}

/// `while (true) { ...; break; }`, in which the jumps are `continue`.
void GotoLoop::buildEndless() {
  mlir::OpBuilder Builder(Label->getNextNode());
  mlir::Location At = Label.getLoc();
  llvm::SmallVector<mlir::Operation *> Statements =
      behind(Label, End->getNextNode());
  auto While = cxx::WhileOp::create(Builder, At);
  mlir::Block &Condition = While.getCondition().emplaceBlock();
  Builder.setInsertionPointToStart(&Condition);
  auto True = cxx::ConstantOp::create(
      Builder, At, Builder.getI1Type(),
      Builder.getIntegerAttr(Builder.getI1Type(), true), mlir::StringAttr());
  cxx::YieldOp::create(Builder, At, True);
  mlir::Block &Body = While.getBody().emplaceBlock();
  for (mlir::Operation *Op : Statements)
    Op->moveBefore(&Body, Body.end());
  for (mlir::Operation *Op : Statements)
    if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op);
        Var && isUsedOutside(Var, [&](mlir::Operation *User) {
          return While->isAncestor(User);
        }))
      declareBefore(Var, While);
  bool EndsInJump = mlir::isa<cxx::GotoOp>(Body.back());
  Value Flag;
  llvm::SmallPtrSet<mlir::Operation *, 4> Checked;
  for (cxx::GotoOp Jump : All) {
    if (Jump == &Body.back()) {
      Jump.erase();
      continue;
    }
    // `continue` is of the innermost loop, and goes through a switch.
    mlir::Operation *Outermost = nullptr;
    llvm::SmallVector<mlir::Operation *> Around;
    for (mlir::Operation *Op = Jump->getParentOp(); Op != While;
         Op = Op->getParentOp()) {
      if (takesBreak(Op))
        Around.push_back(mlir::isa<cxx::LoopOp>(Op) ? Op->getParentOp() : Op);
      if (takesBreak(Op) && !mlir::isa<cxx::SwitchOp>(Op))
        Outermost = Around.back();
    }
    Builder.setInsertionPoint(Jump);
    if (!Outermost) {
      cxx::ContinueOp::create(Builder, Jump.getLoc());
      Jump.erase();
      continue;
    }
    if (!Flag) {
      Builder.setInsertionPointToStart(&Body);
      Flag = declareFlag(Builder, At, flagName(Func, Label.getName()), false)
                 .getVariable();
      Builder.setInsertionPoint(Jump);
    }
    auto On = cxx::ConstantOp::create(
        Builder, At, Builder.getI1Type(),
        Builder.getIntegerAttr(Builder.getI1Type(), true), mlir::StringAttr());
    cxx::ExprStmtOp::create(Builder, Jump.getLoc(),
                            cxx::AssignOp::create(Builder, Jump.getLoc(),
                                                  Flag.getType(), Flag, On));
    cxx::BreakOp::create(Builder, Jump.getLoc());
    for (mlir::Operation *Loop : Around) {
      if (Checked.insert(Loop).second) {
        Builder.setInsertionPointAfter(Loop);
        Value Has = cxx::LoadOp::create(Builder, At, Builder.getI1Type(), Flag);
        auto If = cxx::IfOp::create(Builder, At, Has);
        Builder.setInsertionPointToStart(&If.getThenRegion().emplaceBlock());
        if (Loop == Outermost)
          cxx::ContinueOp::create(Builder, At);
        else
          cxx::BreakOp::create(Builder, At);
      }
      if (Loop == Outermost)
        break;
    }
    Jump.erase();
  }
  if (!EndsInJump) {
    Builder.setInsertionPointToEnd(&Body);
    cxx::BreakOp::create(Builder, At);
  }
}

bool GotoLoop::build() {
  for (cxx::GotoOp Jump : All)
    if (mlir::Operation *Statement = beside(Label, Jump);
        !End || End->isBeforeInBlock(Statement))
      End = Statement;
  if (!canBuild()) {
    refuse(All.front());
    return false;
  }
  auto Last = mlir::dyn_cast<cxx::IfOp>(End);
  bool IsLast = Last && All.size() == 1 && Last.getElseRegion().empty() &&
                &Last.getThenRegion().front().back() == All.front();
  if (!IsLast || (!buildWhile(Last) && !buildDo(Last)))
    buildEndless();
  return true;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

void StructureGoto::runOnOperation() {
  bool HasLabels = false;
  for (auto Func : getOperation().getOps<cxx::FuncOp>()) {
    llvm::SmallVector<cxx::LabelOp> Labels;
    Func.walk<mlir::WalkOrder::PreOrder>(
        [&](cxx::LabelOp Label) { Labels.push_back(Label); });
    if (Labels.empty())
      continue;
    HasLabels = true;
    // The jumps to a label that are behind it, or before; what is elsewhere is
    // refused in the end.
    auto JumpsTo = [&](cxx::LabelOp Label, bool Back) {
      Jumps Found;
      Func.walk<mlir::WalkOrder::PreOrder>([&](cxx::GotoOp Jump) {
        mlir::Operation *Statement = beside(Label, Jump);
        if (Jump.getLabel() == Label.getName() && Statement &&
            Label->isBeforeInBlock(Statement) == Back)
          Found.push_back(Jump);
      });
      return Found;
    };
    // Loops that begin later are inside; what is jumped over from farther
    // before is outside.
    bool Fine = true;
    for (cxx::LabelOp Label : llvm::reverse(Labels))
      if (Jumps Back = JumpsTo(Label, /*Back=*/true); !Back.empty())
        Fine = Fine && GotoLoop(Func, Label, Back).build();
    for (cxx::LabelOp Label : Labels) {
      Jumps Forward = Fine ? JumpsTo(Label, /*Back=*/false) : Jumps();
      Fine =
          Fine && (Forward.empty() || structureForward(Func, Label, Forward));
      if (Fine)
        Label.erase();
    }
    if (Fine)
      Func.walk(refuse);
  }
  if (!HasLabels)
    markAllAnalysesPreserved();
}
