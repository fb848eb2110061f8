//===- ConstWrites.cpp - Buffers written behind a cast ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ConstWrites.h"

#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/DenseSet.h"

#include <optional>

using namespace cu2x;
using namespace cu2x::metal;

namespace {
/// What a pointer, reference or place leads to.
struct Target {
  cxx::AddressSpace Space;
  bool IsConst;
};
} // namespace

static std::optional<Target> targetOf(mlir::Type Type) {
  if (auto P = mlir::dyn_cast<cxx::PointerType>(Type))
    return Target{P.getSpace(), P.getIsConst()};
  if (auto R = mlir::dyn_cast<cxx::ReferenceType>(Type))
    return Target{R.getSpace(), R.getIsConst()};
  if (auto L = mlir::dyn_cast<cxx::LValueType>(Type))
    return Target{L.getSpace(), L.getIsConst()};
  return std::nullopt;
}

static bool castsConstAway(cxx::CastOp Cast) {
  auto From = targetOf(Cast.getOperand().getType());
  auto To = targetOf(Cast.getResult().getType());
  return From && To && From->Space == cxx::AddressSpace::Device &&
         From->IsConst && !To->IsConst;
}

/// True if \p Cast makes a number of an address that is not to be written to.
static bool countsConst(cxx::CastOp Cast) {
  auto From = targetOf(Cast.getOperand().getType());
  return From && From->Space == cxx::AddressSpace::Device && From->IsConst &&
         Cast.getResult().getType().isInteger(64);
}

/// True if \p Cast makes an address that can be written to of a number.
static bool isMadeOfNumber(cxx::CastOp Cast) {
  auto To = targetOf(Cast.getResult().getType());
  return To && To->Space == cxx::AddressSpace::Device && !To->IsConst &&
         Cast.getOperand().getType().isInteger(64);
}

namespace {
/// Follows a pointer or place through a function.
class Uses {
public:
  /// True if what \p Value leads to may be written. What is not understood may.
  bool mayWrite(mlir::Value Value) {
    if (!Seen.insert(Value).second)
      return false;
    return llvm::any_of(Value.getUses(), [&](mlir::OpOperand &Use) {
      return mayWriteBy(*Use.getOwner(), Use);
    });
  }

private:
  /// True if \p Value is a variable that holds the pointer.
  static bool isVariable(mlir::Value Value) {
    auto Place = mlir::dyn_cast<cxx::LValueType>(Value.getType());
    return Place && Place.getSpace() == cxx::AddressSpace::Thread;
  }

  /// The same of \p Result, which leads to the same memory if it leads
  /// anywhere.
  bool mayWriteResult(mlir::Value Result) {
    auto To = targetOf(Result.getType());
    // Where the const is cast away again, that cast is looked at for itself.
    return To && !(To->IsConst && To->Space == cxx::AddressSpace::Device) &&
           mayWrite(Result);
  }

  bool mayWriteBy(mlir::Operation &Op, mlir::OpOperand &Use) {
    bool IsFirst = Use.getOperandNumber() == 0;
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
      return isVariable(Use.get()) && mayWriteResult(Load.getResult());
    if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op))
      return targetOf(Cast.getResult().getType())
                 ? mayWriteResult(Cast.getResult())
                 : !Cast.getResult().getType().isInteger(1);
    if (mlir::isa<cxx::DerefOp, cxx::IndexOp, cxx::DecayOp, cxx::AddressOp,
                  cxx::MemberOp, cxx::BinaryOp, cxx::CommaOp, cxx::VarOp>(Op))
      return mayWriteResult(Op.getResult(0));
    if (mlir::isa<cxx::CompoundAssignOp, cxx::IncDecOp>(Op))
      return IsFirst &&
             (!isVariable(Use.get()) || mayWriteResult(Op.getResult(0)));
    if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(Op)) {
      if (IsFirst)
        return !isVariable(Use.get());
      return !Assign.getPlace().getDefiningOp<cxx::VarOp>() ||
             mayWrite(Assign.getPlace());
    }
    return !mlir::isa<cxx::ExprStmtOp>(Op);
  }

  llvm::DenseSet<mlir::Value> Seen;
};
} // namespace

/// The parameter of \p Func whose memory \p Value leads to, if that is plain:
/// no more than one pointer is read on the way.
static std::optional<unsigned> parameterOf(cxx::FuncOp Func,
                                           mlir::Value Value) {
  for (bool IsLoaded = false;;) {
    if (auto Argument = mlir::dyn_cast<mlir::BlockArgument>(Value))
      return Argument.getOwner() == &Func.getEntry()
                 ? std::optional(Argument.getArgNumber())
                 : std::nullopt;
    mlir::Operation *Op = Value.getDefiningOp();
    if (mlir::isa<cxx::LoadOp>(Op)) {
      if (IsLoaded)
        return std::nullopt;
      IsLoaded = true;
    } else if (mlir::isa<cxx::BinaryOp>(Op)) {
      if (!mlir::isa<cxx::PointerType>(Op->getOperand(0).getType())) {
        Value = Op->getOperand(1);
        continue;
      }
    } else if (!mlir::isa<cxx::CastOp, cxx::DerefOp, cxx::IndexOp, cxx::DecayOp,
                          cxx::AddressOp, cxx::MemberOp>(Op)) {
      return std::nullopt;
    }
    Value = Op->getOperand(0);
  }
}

ConstWrites::ConstWrites(mlir::ModuleOp Module) {
  bool AnyNumber = Module
                       .walk([](cxx::CastOp Cast) {
                         return countsConst(Cast)
                                    ? mlir::WalkResult::interrupt()
                                    : mlir::WalkResult::advance();
                       })
                       .wasInterrupted();
  for (auto Func : Module.getOps<cxx::FuncOp>())
    Func.walk([&](cxx::CastOp Cast) {
      if (!castsConstAway(Cast) && !(AnyNumber && isMadeOfNumber(Cast)))
        return;
      if (!Uses().mayWrite(Cast.getResult()))
        return;
      Any = true;
      Function &F = Functions[Func];
      F.Parameters.resize(Func.getNumParameters());
      if (auto N = parameterOf(Func, Cast.getOperand()))
        F.Parameters.set(*N);
      else
        F.Elsewhere = true;
    });
  if (!Any)
    return;
  mlir::SymbolTable Symbols(Module);
  for (auto Func : Module.getOps<cxx::FuncOp>()) {
    Function &F = Functions[Func];
    auto References = mlir::SymbolTable::getSymbolUses(Func.getOperation());
    for (const auto &Reference : References.value())
      if (auto *Callee = Symbols
                             .lookup<cxx::FuncOp>(
                                 Reference.getSymbolRef().getRootReference())
                             .getOperation())
        F.Callees.push_back(Callee);
  }
}

bool ConstWrites::mayWrite(cxx::FuncOp Kernel, unsigned N) const {
  if (!Any)
    return false;
  llvm::DenseSet<mlir::Operation *> Seen{Kernel};
  llvm::SmallVector<mlir::Operation *> Left{Kernel};
  while (!Left.empty()) {
    mlir::Operation *Func = Left.pop_back_val();
    const Function &F = Functions.find(Func)->second;
    bool IsOwn = Func == Kernel.getOperation();
    if (F.Elsewhere || (IsOwn ? N < F.Parameters.size() && F.Parameters[N]
                              : F.Parameters.any()))
      return true;
    for (mlir::Operation *Callee : F.Callees)
      if (Seen.insert(Callee).second)
        Left.push_back(Callee);
  }
  return false;
}
