//===- TemporaryNames.cpp - Variables for temporary objects -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A temporary becomes a variable in front of its statement. What the statement
/// evaluates before it is kept in variables; a condition that decides whether
/// the object is made, or that of a loop, becomes a statement first. Where the
/// object has a destructor, a scope ends it with the statement.
///
//===----------------------------------------------------------------------===//

#include "StatementMoves.h"
#include "TemporaryUses.h"
#include "llvm/ADT/SetVector.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

std::string cu2x::freshName(cxx::FuncOp Func, StringRef Wanted) {
  std::string Name = Wanted.str();
  auto Taken = [&] {
    bool Found = llvm::any_of(
        Func.getParameterNames().getAsRange<mlir::StringAttr>(),
        [&](mlir::StringAttr Other) { return Other.getValue() == Name; });
    Func.walk([&](cxx::VarOp Var) { Found |= Var.getName() == Name; });
    return Found;
  };
  for (unsigned N = 2; Taken(); ++N)
    Name = Wanted.str() + "_" + std::to_string(N);
  return Name;
}

//===----------------------------------------------------------------------===//
// Order
//===----------------------------------------------------------------------===//

/// Adds the operations of the expression \p V in \p Block.
static void addTree(Value V, mlir::Block *Block,
                    llvm::SetVector<mlir::Operation *> &Tree) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || !cxx::isExpression(Op) || Op->getBlock() != Block)
    return;
  for (Value Operand : Op->getOperands())
    addTree(Operand, Block, Tree);
  Tree.insert(Op);
}

/// Whether what \p Op gives is the same before and after a call.
static bool isSteady(mlir::Operation *Op) {
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op)) {
    Value Root = rootOf(Load.getPlace());
    // `threadIdx.x`
    if (Root.getDefiningOp<cu::BuiltinOp>())
      return true;
    return isOwn(Load->getParentOfType<cxx::FuncOp>(), Root) &&
           llvm::all_of(Root.getUsers(), llvm::IsaPred<cxx::LoadOp>);
  }
  return mlir::isa<cxx::CastOp, cxx::InitListOp>(Op) ||
         (mlir::isMemoryEffectFree(Op) && Op->getNumRegions() == 0);
}

/// Makes `while (true) { if (!condition) break; ... }` of the loop whose
/// condition ends in \p Yield: the `if`, or null for other conditions.
static mlir::Operation *moveIntoLoop(cxx::YieldOp Yield) {
  mlir::Region *Condition = Yield->getParentRegion(), *Body = nullptr;
  if (auto While = mlir::dyn_cast<cxx::WhileOp>(Yield->getParentOp()))
    Body = &While.getBody();
  if (auto Loop = mlir::dyn_cast<cxx::LoopOp>(Yield->getParentOp()))
    if (Condition == &Loop.getCondition())
      Body = &Loop.getBody();
  if (!Body)
    return nullptr;
  mlir::Block &Into = Body->front();
  auto Begin = Into.begin();
  while (&Condition->front().front() != Yield)
    Condition->front().front().moveBefore(&Into, Begin);
  mlir::OpBuilder B(&Into, Begin);
  mlir::Location At = Yield.getLoc();
  auto If = cxx::IfOp::create(B, At, negated(B, Yield.getValue()));
  B.createBlock(&If.getThenRegion());
  cxx::BreakOp::create(B, At);
  B.setInsertionPoint(Yield);
  Yield.setOperand(cxx::ConstantOp::create(
      B, At, B.getI1Type(), B.getBoolAttr(true), mlir::StringAttr()));
  return If;
}

/// What takes the value of the expression that \p Op is part of, if it stands
/// in the same block: a statement, or the end of a condition.
static mlir::Operation *takerOf(mlir::Operation *Op) {
  mlir::Operation *Taker = Op;
  while (cxx::isExpression(Taker)) {
    mlir::Operation *User = soleUser(Taker->getResult(0));
    if (!User || User->getBlock() != Op->getBlock())
      return nullptr;
    Taker = User;
  }
  return Taker;
}

/// Whether a variable of that type may be declared without a value.
static bool isScalar(mlir::Type Type) {
  return mlir::isa<mlir::IntegerType, mlir::FloatType, cxx::EnumType>(Type);
}

/// Makes an assignment in the body of the constructor of \p Init, in front of
/// which a variable may stand: null where the member is no number or others
/// behind it are not indifferent to it.
static mlir::Operation *makeAssignment(cxx::MemberInitOp Init) {
  mlir::Operation *Last = Init;
  for (auto Other : Init->getBlock()->getOps<cxx::MemberInitOp>())
    Last = Other;
  for (mlir::Operation *Op = Init; Op != Last;) {
    Op = Op->getNextNode();
    if (!mlir::isa<cxx::MemberInitOp>(Op) && !isSteady(Op))
      return nullptr;
  }
  Value V = Init.getValue();
  if (Init.getField().empty() || !isScalar(V.getType()))
    return nullptr;
  llvm::SetVector<mlir::Operation *> Tree;
  addTree(V, Init->getBlock(), Tree);
  mlir::OpBuilder B(Init->getContext());
  B.setInsertionPointAfter(Last);
  Value Object = Init->getBlock()->getArgument(0);
  auto Place = mlir::cast<cxx::LValueType>(Object.getType());
  auto Member = cxx::MemberOp::create(
      B, Init.getLoc(), cxx::LValueType::get(V.getType(), Place.getSpace()),
      Object, Init.getField());
  Member->setAttr("cxx.implicit_this", B.getUnitAttr());
  auto Assign =
      cxx::AssignOp::create(B, Init.getLoc(), Member.getType(), Member, V);
  auto Statement = cxx::ExprStmtOp::create(B, Init.getLoc(), Assign);
  for (mlir::Operation *Part : Tree)
    Part->moveBefore(Member);
  Init.erase();
  return Statement;
}

/// The statement that \p Op is part of. The condition of a loop, which comes
/// again and again, becomes one, and so does the initializer of a member.
static mlir::Operation *statementAround(mlir::Operation *Op) {
  mlir::Operation *Taker = takerOf(Op);
  if (auto Init = mlir::dyn_cast_or_null<cxx::MemberInitOp>(Taker))
    return makeAssignment(Init);
  auto Yield = mlir::dyn_cast_or_null<cxx::YieldOp>(Taker);
  return Yield ? moveIntoLoop(Yield) : Taker;
}

/// Whether the value can be kept in a variable for a while.
static bool canKeep(mlir::Type Type) {
  return mlir::isa<mlir::IntegerType, mlir::FloatType, cxx::EnumType,
                   cxx::PointerType, cxx::VectorType>(Type);
}

/// The operands of an assignment: what it assigns is evaluated in front of
/// where it goes.
static std::pair<Value, Value> assignedBy(mlir::Operation *Op) {
  if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(Op))
    return {Assign.getPlace(), Assign.getValue()};
  if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(Op))
    return {Assign.getPlace(), Assign.getValue()};
  return {};
}

/// Adds to \p Later what stands in front of \p Op in its statement and is
/// evaluated behind it; to \p Earlier what stands behind it and is evaluated
/// in front of it.
static void findReversed(mlir::Operation *Op,
                         llvm::SetVector<mlir::Operation *> &Later,
                         llvm::SetVector<mlir::Operation *> &Earlier) {
  for (mlir::Operation *User = Op; cxx::isExpression(User);) {
    Value V = User->getResult(0);
    User = soleUser(V);
    if (!User || User->getBlock() != Op->getBlock())
      return;
    auto [Place, Assigned] = assignedBy(User);
    if (Assigned && V == Assigned)
      addTree(Place, Op->getBlock(), Later);
    else if (Place && V == Place)
      addTree(Assigned, Op->getBlock(), Earlier);
  }
}

/// Moves the operand \p V of \p Op to where its statement begins, behind what
/// has an effect before it and gets variables: whether that is possible.
static bool evaluateFirst(mlir::Operation *Op, Value V, bool Plain = false) {
  llvm::SetVector<mlir::Operation *> Tree;
  addTree(V, Op->getBlock(), Tree);
  llvm::SetVector<mlir::Operation *> Later, Earlier;
  findReversed(Op, Later, Earlier);
  auto OnlyReads = [](mlir::Operation *Part) {
    return isSteady(Part) || mlir::isa<cxx::LoadOp>(Part);
  };
  if ((!llvm::all_of(Tree, isSteady) && !llvm::all_of(Earlier, OnlyReads)) ||
      (!llvm::all_of(Earlier, isSteady) && !llvm::all_of(Tree, OnlyReads)))
    return false;
  // What the statement has computed until then.
  llvm::SmallVector<mlir::Operation *> Roots;
  bool Unsteady = false, IsSteady = llvm::all_of(Tree, isSteady);
  for (mlir::Operation *Other = beginOf(Op); Other != Op && !IsSteady;
       Other = Other->getNextNode()) {
    if (Tree.contains(Other) || Later.contains(Other))
      continue;
    Unsteady |= !isSteady(Other);
    mlir::Operation *User = soleUser(Other->getResult(0));
    if (User && !Tree.contains(User) && User->isBeforeInBlock(Op))
      continue;
    if (Unsteady && (Plain || !canKeep(Other->getResult(0).getType())))
      return false;
    if (Unsteady)
      Roots.push_back(Other);
    Unsteady = false;
  }
  mlir::Operation *First = beginOf(Op);
  for (mlir::Operation *Root : Roots) {
    llvm::SetVector<mlir::Operation *> Before;
    addTree(Root->getResult(0), Op->getBlock(), Before);
    for (mlir::Operation *Other : Before)
      if (Other != First)
        Other->moveBefore(First);
      else
        First = First->getNextNode();
    mlir::OpBuilder B(First);
    mlir::Type Type = Root->getResult(0).getType();
    auto Var = cxx::VarOp::create(
        B, Root->getLoc(),
        cxx::LValueType::get(Type, cxx::AddressSpace::Thread, true),
        freshName(Op->getParentOfType<cxx::FuncOp>(), "value"),
        Root->getResult(0), /*reference=*/false, /*is_static=*/false,
        /*is_constexpr=*/false, B.getStringAttr("copy"));
    B.setInsertionPoint(Op);
    Value Load =
        cxx::LoadOp::create(B, Root->getLoc(), Type, Var.getVariable());
    Root->getResult(0).replaceAllUsesExcept(Load, Var);
  }
  while (Tree.contains(First))
    First = First->getNextNode();
  for (mlir::Operation *Other = First; Other != Op;) {
    mlir::Operation *Next = Other->getNextNode();
    if (Tree.contains(Other))
      Other->moveBefore(First);
    Other = Next;
  }
  return true;
}

/// Where an operation that takes \p V, of which nothing is evaluated later,
/// goes to be in front of the rest of the statement of \p Op.
static mlir::Operation *behindTree(mlir::Operation *Op, Value V) {
  llvm::SetVector<mlir::Operation *> Tree;
  addTree(V, Op->getBlock(), Tree);
  mlir::Operation *First = beginOf(Op);
  while (Tree.contains(First))
    First = First->getNextNode();
  return First;
}

//===----------------------------------------------------------------------===//
// Statements
//===----------------------------------------------------------------------===//

/// Whether \p Op, or what is in it, makes an object that ends with the
/// statement.
static bool makesEnding(mlir::Operation *Op, TemporaryUses &Uses) {
  return Op
      ->walk([&](mlir::Operation *Inner) {
        bool Makes = llvm::any_of(Inner->getResults(), [&](Value V) {
          return Uses.hasEnd(V.getType()) ||
                 (mlir::isa<cxx::TemporaryOp>(Inner) &&
                  Uses.hasEnd(Inner->getOperand(0).getType()));
        });
        return Makes ? mlir::WalkResult::interrupt()
                     : mlir::WalkResult::advance();
      })
      .wasInterrupted();
}

/// The same for what the statement evaluates until \p Op and with it.
static bool makesEndingUntil(mlir::Operation *Op, TemporaryUses &Uses) {
  for (mlir::Operation *Other = beginOf(Op); Other != Op;
       Other = Other->getNextNode())
    if (makesEnding(Other, Uses))
      return true;
  return makesEnding(Op, Uses);
}

static bool isConditional(mlir::Operation *Op) {
  return mlir::isa<cxx::LogicalOp, cxx::ConditionalOp>(Op);
}

static void assign(mlir::OpBuilder &B, Value Place, Value V) {
  Value Assign =
      cxx::AssignOp::create(B, V.getLoc(), Place.getType(), Place, V);
  cxx::ExprStmtOp::create(B, V.getLoc(), Assign);
}

/// Makes statements in \p To of the expression in \p From: its value goes to
/// \p Place.
static void fill(mlir::Region &To, mlir::Region &From, Value Place) {
  To.takeBody(From);
  auto Yield = mlir::cast<cxx::YieldOp>(To.front().back());
  mlir::OpBuilder B(Yield);
  assign(B, Place, Yield.getValue());
  Yield.erase();
}

/// Makes an `if` in front of the statement of `a && b`, `a || b` or
/// `c ? a : b`, of numbers.
static bool makeStatement(mlir::Operation *Op, TemporaryUses &Uses) {
  mlir::Type Type = Op->getResult(0).getType();
  if (isConditional(Op->getParentOp()) &&
      !makeStatement(Op->getParentOp(), Uses))
    return false;
  mlir::Operation *Statement = statementAround(Op);
  if (!Statement || !isScalar(Type) || makesEndingUntil(Op, Uses) ||
      mlir::isa<cxx::ForOp, cxx::SwitchOp>(Statement->getParentOp()) ||
      !evaluateFirst(Op, Op->getOperand(0)))
    return false;
  mlir::Operation *First = behindTree(Op, Op->getOperand(0));
  mlir::Location At = Op->getLoc();
  auto Logical = mlir::dyn_cast<cxx::LogicalOp>(Op);
  mlir::OpBuilder B(Logical ? First : beginOf(Op));
  auto Place = cxx::LValueType::get(Type, cxx::AddressSpace::Thread);
  auto Func = Op->getParentOfType<cxx::FuncOp>();
  Value Condition = Op->getOperand(0);
  auto Var = cxx::VarOp::create(
      B, At, Place, freshName(Func, Logical ? "holds" : "value"),
      Logical ? Condition : Value(), /*reference=*/false, /*is_static=*/false,
      /*is_constexpr=*/false,
      Logical ? B.getStringAttr("copy") : mlir::StringAttr());
  if (Logical) {
    Condition = cxx::LoadOp::create(B, At, Type, Var.getVariable());
    if (Logical.getKind() == "||")
      Condition = negated(B, Condition);
  }
  B.setInsertionPoint(First);
  auto If = cxx::IfOp::create(B, At, Condition);
  fill(If.getThenRegion(), Op->getRegion(0), Var.getVariable());
  if (!Logical)
    fill(If.getElseRegion(), Op->getRegion(1), Var.getVariable());
  B.setInsertionPoint(Op);
  Value Load = cxx::LoadOp::create(B, At, Type, Var.getVariable());
  Op->getResult(0).replaceAllUsesWith(Load);
  Op->erase();
  return true;
}

/// The statement that evaluates what \p Statement does, and nothing else, so
/// that a scope may end behind it: itself, or an assignment; null if there is
/// none.
static mlir::Operation *separate(mlir::Operation *Statement) {
  if (mlir::isa<cxx::ExprStmtOp, cxx::ReturnOp>(Statement))
    return Statement;
  mlir::OpBuilder B(beginOf(Statement));
  if (auto Var = mlir::dyn_cast<cxx::VarOp>(Statement)) {
    cxx::LValueType Type = Var.getVariable().getType();
    if (Var.getReference() || Var.getIsStatic() || Type.getIsConst() ||
        !isScalar(Type.getPointee()))
      return nullptr;
    Value Init = Var.getInit();
    B.setInsertionPointAfter(Var);
    assign(B, Var.getVariable(), Init);
    mlir::Operation *Assigned = Var->getNextNode()->getNextNode();
    Var.getInitMutable().clear();
    Var.removeStyleAttr();
    Var->moveBefore(beginOf(Var));
    return Assigned;
  }
  if (!mlir::isa<cxx::IfOp>(Statement) ||
      !isScalar(Statement->getOperand(0).getType()))
    return nullptr;
  Value Condition = Statement->getOperand(0);
  auto Func = Statement->getParentOfType<cxx::FuncOp>();
  auto Var = cxx::VarOp::create(
      B, Condition.getLoc(),
      cxx::LValueType::get(Condition.getType(), cxx::AddressSpace::Thread),
      freshName(Func, "holds"), Value(), /*reference=*/false,
      /*is_static=*/false, /*is_constexpr=*/false, mlir::StringAttr());
  B.setInsertionPoint(Statement);
  assign(B, Var.getVariable(), Condition);
  mlir::Operation *Assigned = Statement->getPrevNode();
  Statement->setOperand(0, cxx::LoadOp::create(B, Condition.getLoc(),
                                               Condition.getType(),
                                               Var.getVariable()));
  return Assigned;
}

/// Whether an object that is made in front of \p Statement ends directly
/// behind it.
static bool endsBehind(mlir::Operation *Statement) {
  return mlir::isa<cxx::ReturnOp>(Statement) ||
         (!Statement->getNextNode() &&
          mlir::isa<cxx::ScopeOp, cxx::IfOp>(Statement->getParentOp()));
}

/// Gives names to the objects that the statement makes before \p Temporary and
/// that end with it: whether there are no others.
static bool nameEarlier(cxx::TemporaryOp Temporary, TemporaryUses &Uses) {
  for (mlir::Operation *Op = beginOf(Temporary); Op != Temporary;
       Op = Op->getNextNode())
    if (auto Earlier = mlir::dyn_cast<cxx::TemporaryOp>(Op))
      if (Uses.hasEnd(Earlier.getValue().getType()))
        return giveName(Earlier, Uses) && nameEarlier(Temporary, Uses);
  for (mlir::Operation *Op = beginOf(Temporary); Op != Temporary;
       Op = Op->getNextNode())
    if (Op != Temporary.getValue().getDefiningOp()
            ? makesEnding(Op, Uses)
            : llvm::any_of(Op->getRegions(), [&](mlir::Region &Inner) {
                return llvm::any_of(Inner.getOps(), [&](mlir::Operation &In) {
                  return makesEnding(&In, Uses);
                });
              }))
      return false;
  return true;
}

bool cu2x::giveName(cxx::TemporaryOp Temporary, TemporaryUses &Uses, bool Kept,
                    bool Plain) {
  if (Plain && mlir::isa_and_nonnull<cxx::YieldOp>(takerOf(Temporary)))
    return false;
  bool Ends = !Kept && Uses.hasEnd(Temporary.getValue().getType());
  // The object would end with the operand, and not with the statement.
  if (isConditional(Temporary->getParentOp()) &&
      (Ends || !makeStatement(Temporary->getParentOp(), Uses)))
    return false;
  if (!statementAround(Temporary) || !nameEarlier(Temporary, Uses))
    return false;
  mlir::Operation *Statement = statementAround(Temporary);
  if ((Ends && mlir::isa<cxx::ForOp>(Statement->getParentOp())) ||
      !evaluateFirst(Temporary, Temporary.getValue(), Plain))
    return false;
  if (Ends && !(Statement = separate(Statement)))
    return false;
  // No label may be behind a variable in the same block.
  bool Labelled = mlir::isa<cxx::SwitchOp>(Statement->getParentOp()) &&
                  mlir::isa<cxx::ExprStmtOp, cxx::ReturnOp>(Statement);
  if (Labelled || (Ends && !endsBehind(Statement))) {
    mlir::Operation *First = beginOf(Statement);
    mlir::OpBuilder B(First);
    auto Scope = cxx::ScopeOp::create(B, Temporary.getLoc());
    mlir::Block *Body = B.createBlock(&Scope.getBody());
    for (mlir::Operation *Op = First; Op;) {
      mlir::Operation *Next = Op == Statement ? nullptr : Op->getNextNode();
      Op->moveBefore(Body, Body->end());
      Op = Next;
    }
  }
  mlir::Operation *First = behindTree(Temporary, Temporary.getValue());
  auto Func = Temporary->getParentOfType<cxx::FuncOp>();
  mlir::OpBuilder B(First);
  auto Var = cxx::VarOp::create(
      B, Temporary.getLoc(), mlir::cast<cxx::LValueType>(Temporary.getType()),
      freshName(Func, "object"), Temporary.getValue(), /*reference=*/false,
      /*is_static=*/false, /*is_constexpr=*/false,
      B.getStringAttr(Ends ? "paren" : "copy"));
  Temporary.replaceAllUsesWith(Var.getVariable());
  Temporary.erase();
  return true;
}
