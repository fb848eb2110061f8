//===- PredicateEarlyReturns.cpp - All threads reach barriers ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A barrier of CUDA waits for the threads that have not returned, one of Metal
/// for all. A return before a barrier becomes a variable that says whether the
/// thread still takes part:
///
///   if (i >= n) return;            bool active = i < n;
///   tile[t] = in[i];               if (active) {
///   __syncthreads();                 tile[t] = in[i];
///                                  }
///                                  threadgroup_barrier(...);
///
/// Loops with a barrier inside stay loops of all threads, so that what controls
/// them has to be the same in all of them.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "Uniformity.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_PREDICATEEARLYRETURNS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

/// A statement and the expressions before it that belong to it.
struct Statement {
  llvm::SmallVector<mlir::Operation *> Expressions;
  mlir::Operation *Op;
};

/// Guards one function.
class Guarding {
public:
  Guarding(cxx::FuncOp Func,
           const llvm::DenseSet<mlir::Operation *> &WithBarrier,
           mlir::SymbolTable &Symbols)
      : Func(Func), WithBarrier(WithBarrier), Symbols(Symbols) {}

  /// Makes all threads reach all barriers, or reports why that is not done.
  void run();

private:
  bool hasBarrier(mlir::Operation *Op);
  bool isPlainBarrier(mlir::Operation *Op);
  bool isDivergentReturn(cxx::ReturnOp Return);
  /// A barrier may be executed after the statement \p Op of its function.
  bool barrierFollows(mlir::Operation *Op);

  /// Whether guard() can do its work on the statements.
  bool canGuard(llvm::ArrayRef<Statement> Statements, bool Outermost = false);
  /// How many of them come before a barrier, this time or in a later round of
  /// a loop around them.
  size_t beforeBarriers(llvm::ArrayRef<Statement> Statements, bool Outermost);
  bool canGuardLoop(mlir::Operation *Loop);
  bool canHoist(cxx::VarOp Var);
  /// Why not, for the finding.
  bool refuse(mlir::Operation *Op, StringRef Why);

  void guard(llvm::ArrayRef<Statement> Statements, bool Outermost = false);
  void guardRun(llvm::ArrayRef<Statement> Run);
  void hoist(cxx::VarOp Var, cxx::IfOp If);
  void introduce(cxx::IfOp First);
  void replaceReturns(cxx::IfOp If);

  cxx::FuncOp Func;
  const llvm::DenseSet<mlir::Operation *> &WithBarrier;
  mlir::SymbolTable &Symbols;
  Uniformity Uniform;
  Value Active;
  mlir::Operation *Refused = nullptr;
  std::string Why;
};

struct PredicateEarlyReturns
    : impl::PredicateEarlyReturnsBase<PredicateEarlyReturns> {
  void runOnOperation() override {
    mlir::SymbolTable Symbols(getOperation());
    llvm::DenseSet<mlir::Operation *> WithBarrier =
        functionsWithBarrier(getOperation());
    for (auto F : getOperation().getOps<cxx::FuncOp>())
      if (WithBarrier.contains(F))
        Guarding(F, WithBarrier, Symbols).run();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// What there is
//===----------------------------------------------------------------------===//

bool Guarding::hasBarrier(mlir::Operation *Root) {
  return Root
      ->walk([&](mlir::Operation *Op) {
        bool Found = false;
        if (auto Call = mlir::dyn_cast<cu::CallOp>(Op))
          Found = isBlockBarrier(Call.getCallee());
        else if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
          Found = WithBarrier.contains(Symbols.lookup(Call.getCallee()));
        return Found ? mlir::WalkResult::interrupt()
                     : mlir::WalkResult::advance();
      })
      .wasInterrupted();
}

/// Whether the statement is a barrier and nothing else.
bool Guarding::isPlainBarrier(mlir::Operation *Op) {
  auto Statement = mlir::dyn_cast<cxx::ExprStmtOp>(Op);
  auto Call = Statement ? Statement.getValue().getDefiningOp<cu::CallOp>()
                        : cu::CallOp();
  return Call && isBlockBarrier(Call.getCallee()) &&
         !Call.getCallee().starts_with("__syncthreads_") &&
         llvm::all_of(Call.getOperands(), canRepeat);
}

static llvm::SmallVector<Statement> statementsOf(mlir::Block &Block) {
  llvm::SmallVector<Statement> Result;
  Statement Next;
  for (mlir::Operation &Op : Block) {
    if (cxx::isExpression(&Op)) {
      Next.Expressions.push_back(&Op);
      continue;
    }
    Next.Op = &Op;
    Result.push_back(std::move(Next));
    Next = {};
  }
  return Result;
}

/// Expressions that belong to a statement hold barriers too.
static bool any(const Statement &S,
                llvm::function_ref<bool(mlir::Operation *)> Is) {
  return Is(S.Op) || llvm::any_of(S.Expressions, Is);
}

bool Guarding::barrierFollows(mlir::Operation *Op) {
  for (mlir::Operation *Outer = Op; Outer != Func;
       Outer = Outer->getParentOp()) {
    // A loop comes back to what is before.
    if (mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Outer) &&
        hasBarrier(Outer))
      return true;
    for (mlir::Operation *Next = Outer->getNextNode(); Next;
         Next = Next->getNextNode())
      if (hasBarrier(Next))
        return true;
  }
  return false;
}

/// Whether some threads of a block may return there while others go on.
bool Guarding::isDivergentReturn(cxx::ReturnOp Return) {
  for (mlir::Operation *Inner = Return; Inner->getParentOp() != Func;
       Inner = Inner->getParentOp()) {
    mlir::Operation *Outer = Inner->getParentOp();
    if (auto If = mlir::dyn_cast<cxx::IfOp>(Outer))
      if (!Uniform.isUniform(If.getCondition()))
        return true;
    if (auto Switch = mlir::dyn_cast<cxx::SwitchOp>(Outer))
      if (!Uniform.isUniform(Switch.getValue()))
        return true;
    if (mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Outer))
      for (mlir::Region &Region : Outer->getRegions())
        if (!Region.empty() && !Region.front().empty())
          if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back()))
            if (Yield.getValue().getType().isInteger(1) &&
                !Uniform.isUniform(Yield.getValue()))
              return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// What can be done
//===----------------------------------------------------------------------===//

bool Guarding::refuse(mlir::Operation *Op, StringRef Text) {
  if (!Refused) {
    Refused = Op;
    Why = Text.str();
  }
  return false;
}

/// Whether each return in the statement is the last that it does.
static bool returnsLast(mlir::Operation *Op) {
  if (mlir::isa<cxx::ReturnOp>(Op))
    return !mlir::cast<cxx::ReturnOp>(Op).getValue();
  bool Inside = Op->walk([](cxx::ReturnOp) {
                    return mlir::WalkResult::interrupt();
                  }).wasInterrupted();
  if (!Inside)
    return true;
  if (!mlir::isa<cxx::IfOp, cxx::ScopeOp>(Op))
    return false;
  for (mlir::Region &Region : Op->getRegions()) {
    if (Region.empty())
      continue;
    for (mlir::Operation &Inner : Region.front()) {
      bool Last = &Inner == &Region.front().back();
      bool Returns =
          Inner
              .walk([](cxx::ReturnOp) { return mlir::WalkResult::interrupt(); })
              .wasInterrupted();
      if (Returns && (!Last || !returnsLast(&Inner)))
        return false;
    }
  }
  return true;
}

bool Guarding::canGuardLoop(mlir::Operation *Loop) {
  for (mlir::Region &Region : Loop->getRegions()) {
    if (Region.empty() || Region.front().empty())
      continue;
    auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
    if (Yield && Yield.getValue().getType().isInteger(1) &&
        !Uniform.isUniform(Yield.getValue()))
      return refuse(Loop, "a loop whose count may differ between threads");
  }
  bool Leaves = false;
  Loop->walk<mlir::WalkOrder::PreOrder>([&](mlir::Operation *Op) {
    if (Op != Loop && mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Op))
      return mlir::WalkResult::skip();
    Leaves |= mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op);
    return mlir::WalkResult::advance();
  });
  return !Leaves || refuse(Loop, "a loop with break or continue");
}

/// Whether the declaration can stand outside of the guard: at its place without
/// the value, or as a whole.
bool Guarding::canHoist(cxx::VarOp Var) {
  if (!Var.getInit() || Var.getIsConstexpr() || Var->hasAttr("cu.shared"))
    return true;
  mlir::Type Type = Var.getVariable().getType().getPointee();
  return !Var.getReference() &&
         mlir::isa<mlir::IntegerType, mlir::FloatType, cxx::VectorType,
                   cxx::PointerType, cxx::EnumType>(Type);
}

size_t Guarding::beforeBarriers(llvm::ArrayRef<Statement> Statements,
                                bool Outermost) {
  if (!Outermost)
    return Statements.size();
  size_t Count = 0;
  for (auto [N, S] : llvm::enumerate(Statements))
    if (any(S, [&](mlir::Operation *Op) { return hasBarrier(Op); }))
      Count = N + 1;
  return Count;
}

bool Guarding::canGuard(llvm::ArrayRef<Statement> Statements, bool Outermost) {
  size_t Count = beforeBarriers(Statements, Outermost);
  for (const Statement &S : Statements.take_front(Count)) {
    mlir::Operation *Op = S.Op;
    bool Barrier = any(S, [&](mlir::Operation *Op) { return hasBarrier(Op); });
    if (!Barrier) {
      if (auto Var = mlir::dyn_cast<cxx::VarOp>(Op); Var && !canHoist(Var))
        return refuse(Op, "a variable that is declared between barriers");
      bool Returns = Op->walk([](cxx::ReturnOp) {
                         return mlir::WalkResult::interrupt();
                       }).wasInterrupted();
      if (Returns && (!mlir::isa<cxx::IfOp>(Op) || !returnsLast(Op)))
        return refuse(Op, "a return inside of a loop");
      continue;
    }
    if (isPlainBarrier(Op))
      continue;
    if (auto Scope = mlir::dyn_cast<cxx::ScopeOp>(Op)) {
      if (!canGuard(statementsOf(Scope.getBody().front())))
        return false;
    } else if (auto If = mlir::dyn_cast<cxx::IfOp>(Op)) {
      if (!Uniform.isUniform(If.getCondition()))
        return refuse(Op, "a branch that only some threads take");
      for (mlir::Region &Region : If->getRegions())
        if (!Region.empty() && !canGuard(statementsOf(Region.front())))
          return false;
    } else if (auto For = mlir::dyn_cast<cxx::ForOp>(Op)) {
      for (mlir::Operation &Init : For.getBody().front())
        if (auto Var = mlir::dyn_cast<cxx::VarOp>(Init))
          if (Var.getInit() && !Uniform.isUniform(Var.getInit()))
            return refuse(Op, "a loop whose count may differ between threads");
      if (!canGuardLoop(For.getLoop()) ||
          !canGuard(statementsOf(For.getLoop().getBody().front())))
        return false;
    } else if (mlir::isa<cxx::WhileOp, cxx::DoOp>(Op)) {
      mlir::Region &Body =
          mlir::isa<cxx::DoOp>(Op) ? Op->getRegion(0) : Op->getRegion(1);
      if (!canGuardLoop(Op) || !canGuard(statementsOf(Body.front())))
        return false;
    } else {
      return refuse(Op, "a barrier inside of another statement");
    }
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Doing it
//===----------------------------------------------------------------------===//

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
        Op->moveBefore(If);
    }
    Var->moveBefore(If);
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
  Var->moveBefore(If);
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
