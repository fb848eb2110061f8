//===- ReportDivergence.cpp - see Passes.td ------------------------ -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CommonValues.h"
#include "Intrinsics.h"
#include "Uniformity.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/TypeSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTDIVERGENCE
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

/// Values that are seen to differ between the threads of a block: threadIdx,
/// what is computed from it, and variables that are set to such values or
/// where only some threads come. It says no when in doubt; CommonValues and
/// Uniformity are for those who need the opposite.
class ThreadDependence {
public:
  explicit ThreadDependence(mlir::ModuleOp Module);

  bool dependsOnThread(Value V);
  /// Whether \p Op is reached by some threads only, up to the block \p Scope.
  bool isDivergent(mlir::Operation *Op, mlir::Block *Scope);

private:
  bool variableDepends(Value Variable);
  bool givesDependent(mlir::Operation *Write);
  bool writeDepends(mlir::Operation *Write, mlir::Block *Scope);
  bool valueDepends(cxx::LoadOp Load, cxx::VarOp Var);
  std::optional<bool> valueBefore(mlir::Operation *Point, mlir::Block *Block,
                                  cxx::VarOp Var);
  bool parameterDepends(mlir::BlockArgument Parameter);
  bool isSetBy(cxx::CallOp Call, unsigned Operand);
  bool resultDepends(cxx::CallOp Call);
  bool leavesBefore(mlir::Operation *Loop, mlir::Operation *Op);
  bool runsAlike(mlir::Operation *Loop, Value Condition);
  bool addends(Value V, llvm::SmallVectorImpl<mlir::Value> &Differing);

  mlir::SymbolTable Symbols;
  llvm::DenseMap<mlir::Operation *, llvm::SmallVector<cxx::CallOp>> Callers;
  llvm::DenseMap<Value, bool> Variables;
  llvm::DenseMap<mlir::Operation *, bool> Loads;
  llvm::DenseMap<mlir::Operation *, bool> Results; ///< of functions
};

struct ReportDivergence : impl::ReportDivergenceBase<ReportDivergence> {
  void runOnOperation() override;
};

} // namespace

static bool isLoop(mlir::Operation *Op) {
  return mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp>(Op);
}

ThreadDependence::ThreadDependence(mlir::ModuleOp Module) : Symbols(Module) {
  Module.walk([&](cxx::CallOp Call) {
    if (mlir::Operation *Callee = Symbols.lookup(Call.getCallee()))
      Callers[Callee].push_back(Call);
  });
}

/// Whether the function that \p Call calls makes its result of the index of a
/// thread. What it is given is looked at with the call.
bool ThreadDependence::resultDepends(cxx::CallOp Call) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
  if (!Callee || Callee.getBody().empty())
    return false;
  auto [It, IsNew] = Results.try_emplace(Callee, false);
  if (!IsNew)
    return It->second;
  bool Result = false;
  Callee.walk([&](cxx::ReturnOp Return) {
    Result = Result ||
             (Return.getValue() && (dependsOnThread(Return.getValue()) ||
                                    isDivergent(Return, &Callee.getEntry())));
  });
  return Results[Callee] = Result;
}

/// Whether all calls give \p Parameter a value that differs between threads.
bool ThreadDependence::parameterDepends(mlir::BlockArgument Parameter) {
  auto Func = mlir::dyn_cast<cxx::FuncOp>(Parameter.getOwner()->getParentOp());
  llvm::SmallVector<cxx::CallOp> Calls =
      Func ? Callers.lookup(Func) : llvm::SmallVector<cxx::CallOp>();
  unsigned I = Parameter.getArgNumber();
  return !Calls.empty() && llvm::all_of(Calls, [&](cxx::CallOp Call) {
    return I < Call->getNumOperands() && dependsOnThread(Call->getOperand(I));
  });
}

/// Whether the function that \p Call calls sets what its operand \p Operand
/// refers to, to a value that differs between threads.
bool ThreadDependence::isSetBy(cxx::CallOp Call, unsigned Operand) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
  return Callee && !Callee.getBody().empty() &&
         Operand < Callee.getEntry().getNumArguments() &&
         mlir::isa<cxx::LValueType>(Call->getOperand(Operand).getType()) &&
         variableDepends(Callee.getEntry().getArgument(Operand));
}

bool ThreadDependence::dependsOnThread(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || mlir::isa<cxx::VarOp>(Op))
    return variableDepends(V);
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
    if (auto Var = Load.getPlace().getDefiningOp<cxx::VarOp>())
      return valueDepends(Load, Var);
  if (auto Builtin = mlir::dyn_cast<cu::BuiltinOp>(Op))
    return llvm::is_contained({"threadIdx", "laneId", "threadRank", "warpId"},
                              Builtin.getName());
  if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
    const Intrinsic *Row = findIntrinsic(Call);
    // All threads of the block get the same.
    if (Row && Row->Family == IntrinsicFamily::Barrier)
      return false;
    if (Row && (Row->Family == IntrinsicFamily::Warp ||
                Row->Family == IntrinsicFamily::Atomic))
      return true;
  }
  if (llvm::any_of(Op->getOperands(),
                   [&](Value Operand) { return dependsOnThread(Operand); }))
    return true;
  if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
    return resultDepends(Call);
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Operation &Inner : Region.getOps())
      if (auto Yield = mlir::dyn_cast<cxx::YieldOp>(Inner))
        if (dependsOnThread(Yield.getValue()))
          return true;
  return false;
}

/// Whether an assignment or step puts in what differs between threads.
bool ThreadDependence::givesDependent(mlir::Operation *Write) {
  return Write->getNumOperands() > 1 && dependsOnThread(Write->getOperand(1));
}

/// The same, or whether only some of the threads that come to \p Scope make it.
bool ThreadDependence::writeDepends(mlir::Operation *Write,
                                    mlir::Block *Scope) {
  return givesDependent(Write) || isDivergent(Write, Scope);
}

bool ThreadDependence::variableDepends(Value Variable) {
  auto [It, IsNew] = Variables.try_emplace(Variable, false);
  if (!IsNew)
    return It->second;
  auto Var = Variable.getDefiningOp<cxx::VarOp>();
  // Shared memory holds one value for all.
  bool Shared = Var && Var->hasAttr("cu.shared");
  bool Result = Var && Var.getInit() && dependsOnThread(Var.getInit());
  if (auto Parameter = mlir::dyn_cast<mlir::BlockArgument>(Variable))
    Result = parameterDepends(Parameter);
  mlir::Block *Scope = Var ? Var->getBlock() : Variable.getParentBlock();
  for (mlir::OpOperand &Use : Variable.getUses()) {
    mlir::Operation *User = Use.getOwner();
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(User); Call && !Shared)
      Result = Result || isSetBy(Call, Use.getOperandNumber());
    if (Result || Shared ||
        !mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(User) ||
        Use.getOperandNumber() != 0)
      continue;
    Result = writeDepends(User, Scope);
  }
  return Variables[Variable] = Result;
}

/// Whether the last of what \p Var is given in \p Block in front of \p Point,
/// or in all of the block where that is null, differs between threads; nothing
/// where an older value may still be there.
std::optional<bool> ThreadDependence::valueBefore(mlir::Operation *Point,
                                                  mlir::Block *Block,
                                                  cxx::VarOp Var) {
  llvm::SmallVector<std::pair<mlir::Operation *, mlir::Operation *>> Writes;
  for (mlir::Operation *User : Var->getUsers())
    if (!mlir::isa<cxx::LoadOp>(User))
      if (mlir::Operation *In = Block->findAncestorOpInBlock(*User))
        if (!Point || In->isBeforeInBlock(Point))
          Writes.push_back({In, User});
  llvm::stable_sort(Writes, [](const auto &A, const auto &B) {
    return A.first != B.first && B.first->isBeforeInBlock(A.first);
  });
  for (auto [In, Write] : Writes) {
    if (In == Write && mlir::isa<cxx::AssignOp>(Write))
      return givesDependent(Write);
    if (writeDepends(Write, Block))
      return true;
  }
  if (Var->getBlock() == Block)
    return Var.getInit() && dependsOnThread(Var.getInit());
  return std::nullopt;
}

/// Whether the values that \p Load may find in \p Var differ between threads.
/// What all of them have replaced since does not count.
bool ThreadDependence::valueDepends(cxx::LoadOp Load, cxx::VarOp Var) {
  bool IsPlain = llvm::all_of(Var->getUses(), [](mlir::OpOperand &Use) {
    return mlir::isa<cxx::LoadOp>(Use.getOwner()) ||
           (mlir::isa<cxx::AssignOp, cxx::CompoundAssignOp, cxx::IncDecOp>(
                Use.getOwner()) &&
            Use.getOperandNumber() == 0);
  });
  if (!IsPlain || Var->hasAttr("cu.shared") || Var.getIsStatic())
    return variableDepends(Var.getVariable());
  auto [It, IsNew] = Loads.try_emplace(Load, false);
  if (!IsNew)
    return It->second;
  mlir::Operation *Op = Load;
  std::optional<bool> Result;
  while (!(Result = valueBefore(Op, Op->getBlock(), Var))) {
    mlir::Operation *Parent = Op->getParentOp();
    if (!Parent || mlir::isa<cxx::FuncOp>(Parent)) {
      Result = variableDepends(Var.getVariable());
      break;
    }
    if (auto Do = mlir::dyn_cast<cxx::DoOp>(Parent);
        Do && Op->getParentRegion() != &Do.getBody())
      if ((Result = valueBefore(nullptr, &Do.getBody().front(), Var)))
        break;
    // An earlier round of the loop may have left its value.
    if (isLoop(Parent))
      for (mlir::Operation *User : Var->getUsers())
        if (!mlir::isa<cxx::LoadOp>(User) && Parent->isProperAncestor(User) &&
            writeDepends(User, Parent->getBlock()))
          Result = true;
    if (Result)
      break;
    Op = Parent;
  }
  return Loads[Load] = *Result;
}

/// Without casts, which the loop below does not depend on.
static Value bare(Value V) {
  while (auto Cast = V.getDefiningOp<cxx::CastOp>())
    V = Cast.getOperand();
  return V;
}

/// The variable whose value \p V is.
static cxx::VarOp loaded(Value V) {
  auto Load = bare(V).getDefiningOp<cxx::LoadOp>();
  return Load ? Load.getPlace().getDefiningOp<cxx::VarOp>() : cxx::VarOp();
}

/// Adds the variables that differ between threads and that \p V is the sum of,
/// beside what all threads have in common. False for other values.
bool ThreadDependence::addends(Value V,
                               llvm::SmallVectorImpl<Value> &Differing) {
  V = bare(V);
  if (!dependsOnThread(V))
    return true;
  if (auto Sum = V.getDefiningOp<cxx::BinaryOp>())
    return Sum.getKind() == "+" && addends(Sum.getLhs(), Differing) &&
           addends(Sum.getRhs(), Differing);
  cxx::VarOp Var = loaded(V);
  // It has one value, and nobody else has its address.
  if (!Var || !llvm::all_of(Var->getUsers(), [](mlir::Operation *User) {
        return mlir::isa<cxx::LoadOp>(User);
      }))
    return false;
  Differing.push_back(Var->getResult(0));
  return true;
}

/// `for (i = a + t; i < b + t; i += c)`: all threads come as often as the
/// others, whatever t is.
bool ThreadDependence::runsAlike(mlir::Operation *Loop, Value Condition) {
  auto Test = Condition.getDefiningOp<cxx::BinaryOp>();
  cxx::VarOp Index = Test ? loaded(Test.getLhs()) : cxx::VarOp();
  if (!Index || !Index.getInit() ||
      !llvm::is_contained({"<", "<=", ">", ">="}, Test.getKind()))
    return false;
  for (mlir::Operation *User : Index->getUsers()) {
    if (mlir::isa<cxx::LoadOp>(User))
      continue;
    auto Step = mlir::dyn_cast<cxx::CompoundAssignOp>(User);
    if (User->getParentOp() != Loop ||
        !(mlir::isa<cxx::IncDecOp>(User) ||
          (Step && llvm::is_contained({"+", "-"}, Step.getKind()) &&
           !dependsOnThread(Step.getValue()))))
      return false;
  }
  llvm::SmallVector<Value, 2> First, Last;
  if (!addends(Index.getInit(), First) || !addends(Test.getRhs(), Last) ||
      First.size() != Last.size())
    return false;
  return std::is_permutation(First.begin(), First.end(), Last.begin());
}

/// Whether some threads go on with the next round of \p Loop before they come
/// to \p Op in it.
bool ThreadDependence::leavesBefore(mlir::Operation *Loop,
                                    mlir::Operation *Op) {
  bool Leaves = false;
  Loop->walk<mlir::WalkOrder::PreOrder>([&](mlir::Operation *Inner) {
    if (Inner == Op)
      return mlir::WalkResult::interrupt();
    if (mlir::isa<cxx::ContinueOp>(Inner)) {
      mlir::Operation *Of = Inner->getParentOp();
      while (!isLoop(Of))
        Of = Of->getParentOp();
      Leaves |= Of == Loop && isDivergent(Inner, Loop->getBlock());
    }
    return mlir::WalkResult::advance();
  });
  return Leaves;
}

bool ThreadDependence::isDivergent(mlir::Operation *Op, mlir::Block *Scope) {
  bool Leaves = mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op);
  for (mlir::Operation *Parent = Op; Parent->getBlock() != Scope;) {
    Parent = Parent->getParentOp();
    if (!Parent || mlir::isa<cxx::FuncOp>(Parent))
      return false;
    Value Condition = conditionOf(Parent);
    if (Condition && dependsOnThread(Condition) &&
        !runsAlike(Parent, Condition))
      return true;
    bool Loops = isLoop(Parent);
    if (!Loops)
      continue;
    if (Leaves)
      return false;
    if (leavesBefore(Parent, Op))
      return true;
    // Some threads leave the loop earlier than others.
    bool Early = false;
    Parent->walk([&](cxx::BreakOp Break) {
      mlir::Operation *Left = Break->getParentOp();
      while (
          !mlir::isa<cxx::LoopOp, cxx::WhileOp, cxx::DoOp, cxx::SwitchOp>(Left))
        Left = Left->getParentOp();
      Early |= Left == Parent && isDivergent(Break, Parent->getBlock());
    });
    if (Early)
      return true;
  }
  return false;
}

void ReportDivergence::runOnOperation() {
  mlir::SymbolTable Symbols(getOperation());
  auto Waiting = functionsWithBarrier(getOperation(), /*Known=*/true);
  ThreadDependence Dependence(getOperation());
  getOperation().walk([&](mlir::Operation *Op) {
    std::string Name;
    if (auto Call = mlir::dyn_cast<cu::CallOp>(Op)) {
      if (isBlockBarrier(Call))
        Name = Call.getCallee().str();
    } else if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op)) {
      auto Callee = Symbols.lookup<cxx::FuncOp>(Call.getCallee());
      if (Callee && Waiting.contains(Callee))
        Name = Callee.getName().str();
    }
    auto Func = Op->getParentOfType<cxx::FuncOp>();
    if (!Name.empty() && Func && Dependence.isDivergent(Op, &Func.getEntry()))
      cu::report(Op, diag::Kind::BarrierDivergent, {Name});
  });
}
