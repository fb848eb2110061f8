//===- WrapSigned.cpp - see Passes.td ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallEmitter.h"
#include "ExpressionTrees.h"
#include "FloatRanges.h"
#include "ValueFirst.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

namespace cu2x {
#define GEN_PASS_DEF_WRAPSIGNED
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

/// The unsigned type of an integer that overflow is undefined for; smaller ones
/// are computed in 32 bits.
static mlir::Type unsignedOf(mlir::Type Type) {
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (!Int || !Int.isSigned() || Int.getWidth() < 32)
    return {};
  return mlir::IntegerType::get(Type.getContext(), Int.getWidth(),
                                mlir::IntegerType::Unsigned);
}

static bool fits(const std::optional<NumberRange> &R, mlir::Type Type) {
  // Bounds are real numbers: whole ones up to 2^53 are not rounded.
  double Limit = Type.getIntOrFloatBitWidth() > 32 ? 0x1p53 : 0x1p31;
  return R && R->Least >= -Limit && R->Most < Limit;
}

/// Whether \p Op counts a variable of its loop that the condition holds below
/// another value, and nothing else changes.
static bool isBounded(cxx::IncDecOp Op) {
  mlir::Operation *User = soleUser(Op.getResult());
  auto Loop = mlir::dyn_cast<cxx::LoopOp>(Op->getParentOp());
  auto Var = Op.getPlace().getDefiningOp<cxx::VarOp>();
  if (!Loop || !Var || !mlir::isa_and_present<cxx::YieldOp>(User) ||
      Op->getParentRegion() != &Loop.getStep() || Loop.getCondition().empty())
    return false;
  auto Yield = mlir::dyn_cast<cxx::YieldOp>(Loop.getCondition().front().back());
  auto Compare =
      Yield ? Yield.getValue().getDefiningOp<cxx::BinaryOp>() : cxx::BinaryOp();
  bool Up = Op.getKind() == "++";
  if (!Compare || Compare.getKind() != (Up ? "<" : ">") ||
      Compare.getLhs().getType() != Op.getPlace().getType().getPointee())
    return false;
  auto Load = Compare.getLhs().getDefiningOp<cxx::LoadOp>();
  if (!Load || Load.getPlace() != Op.getPlace())
    return false;
  return llvm::all_of(Op.getPlace().getUsers(), [&](mlir::Operation *Use) {
    return Use == Op || mlir::isa<cxx::LoadOp>(Use);
  });
}

namespace {

class Wrapping {
public:
  explicit Wrapping(mlir::ModuleOp Module) : Module(Module), Ranges(Module) {}
  void run();

private:
  bool mayOverflow(mlir::Operation *Op);
  Value changed(CallEmitter &E, Value V, mlir::Type Unsigned);
  /// `int(uint(Left) Kind uint(Right))`
  Value wrapped(CallEmitter &E, StringRef Kind, Value Left, Value Right,
                mlir::Type Type);
  void lower(cxx::BinaryOp Op);
  void lower(cxx::UnaryOp Op);
  /// `place = place Kind Operand`, computed in \p Type; null if it cannot be.
  Value assign(mlir::Operation *Op, Value Place, StringRef Kind, Value Operand,
               mlir::Type Type);
  void lower(cxx::IncDecOp Op);
  void lower(cxx::CompoundAssignOp Op);

  mlir::ModuleOp Module;
  FloatRanges Ranges;
};

struct WrapSigned : impl::WrapSignedBase<WrapSigned> {
  void runOnOperation() override { Wrapping(getOperation()).run(); }
};

} // namespace

static bool wraps(StringRef Kind) {
  return Kind == "+" || Kind == "-" || Kind == "*" || Kind == "<<";
}

bool Wrapping::mayOverflow(mlir::Operation *Op) {
  auto Combined = [&](StringRef Kind, std::optional<NumberRange> Left,
                      std::optional<NumberRange> Right, mlir::Type Type) {
    if (!wraps(Kind) || !unsignedOf(Type))
      return false;
    return Kind == "<<" || !fits(FloatRanges::combine(Kind, Left, Right), Type);
  };
  if (auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op)) {
    bool Numbers = unsignedOf(Binary.getLhs().getType()) &&
                   mlir::isa<mlir::IntegerType>(Binary.getRhs().getType());
    return Numbers && Combined(Binary.getKind(), Ranges.of(Binary.getLhs()),
                               Ranges.of(Binary.getRhs()), Binary.getType());
  }
  if (auto Unary = mlir::dyn_cast<cxx::UnaryOp>(Op)) {
    auto R = Ranges.of(Unary.getOperand());
    return Unary.getKind() == "-" && unsignedOf(Unary.getType()) &&
           !fits(R ? std::optional(NumberRange{-R->Most, -R->Least}) : R,
                 Unary.getType());
  }
  if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(Op))
    return mlir::isa<mlir::IntegerType>(
               Assign.getPlace().getType().getPointee()) &&
           mlir::isa<mlir::IntegerType>(Assign.getValue().getType()) &&
           Combined(
               Assign.getKind(),
               FloatRanges::ofType(Assign.getPlace().getType().getPointee()),
               Ranges.of(Assign.getValue()), Assign.getComputation());
  if (auto Step = mlir::dyn_cast<cxx::IncDecOp>(Op))
    return unsignedOf(Step.getPlace().getType().getPointee()) &&
           !isBounded(Step);
  return false;
}

Value Wrapping::changed(CallEmitter &E, Value V, mlir::Type Unsigned) {
  if (auto Constant = constantValue(V); Constant && *Constant >= 0)
    return E.constant(*Constant, Unsigned);
  // What was wrapped just now has not to come back in between.
  if (auto Cast = V.getDefiningOp<cxx::CastOp>();
      Cast && Cast.getStyle() == "functional" &&
      Cast.getOperand().getType() == Unsigned)
    return Cast.getOperand();
  return E.cast(V, Unsigned, "functional");
}

Value Wrapping::wrapped(CallEmitter &E, StringRef Kind, Value Left, Value Right,
                        mlir::Type Type) {
  mlir::Type Unsigned = unsignedOf(Type);
  Value A = changed(E, Left, Unsigned);
  // The number of places to shift by keeps its type.
  Value B = Kind == "<<" ? Right : changed(E, Right, Unsigned);
  return E.cast(E.binary(Kind, A, B, Unsigned), Type, "functional");
}

void Wrapping::lower(cxx::BinaryOp Op) {
  CallEmitter E(Op);
  E.replace(wrapped(E, Op.getKind(), Op.getLhs(), Op.getRhs(), Op.getType()));
}

void Wrapping::lower(cxx::UnaryOp Op) {
  CallEmitter E(Op);
  mlir::Type Unsigned = unsignedOf(Op.getType());
  Value Zero = E.constant(0, Unsigned);
  Value V =
      E.binary("-", Zero, changed(E, Op.getOperand(), Unsigned), Unsigned);
  E.replace(E.cast(V, Op.getType(), "functional"));
}

Value Wrapping::assign(mlir::Operation *Op, Value Place, StringRef Kind,
                       Value Operand, mlir::Type Type) {
  auto Compound = mlir::dyn_cast<cxx::CompoundAssignOp>(Op);
  if (Compound ? !canWriteOut(Compound) : !canRepeat(Place)) {
    cu::refuseConstruct(Op,
                        "with --wrapv an assignment to a place that is "
                        "found by an effect",
                        "find the place first", Op->getLoc());
    return {};
  }
  if (Compound) { // which may have got others
    Place = Compound.getPlace();
    Operand = Compound.getValue();
  }
  CallEmitter E(Op);
  auto Of = mlir::cast<cxx::LValueType>(Place.getType());
  Value Old = cxx::LoadOp::create(E.builder(), E.location(), Of.getPointee(),
                                  repeat(E.builder(), Place));
  Value New = wrapped(E, Kind, E.cast(Old, Type), Operand, Type);
  return cxx::AssignOp::create(E.builder(), E.location(), Of, Place,
                               E.cast(New, Of.getPointee()));
}

void Wrapping::lower(cxx::IncDecOp Op) {
  mlir::Type Type = Op.getPlace().getType().getPointee();
  StringRef Kind = Op.getKind().take_front();
  CallEmitter E(Op);
  Value New = assign(Op, Op.getPlace(), Kind, E.constant(1, Type), Type);
  if (!New)
    return;
  if (Op.getPostfix() && !isDropped(Op)) {
    // The old value is one step back, which wraps as well.
    Value Back = cxx::LoadOp::create(E.builder(), E.location(), Type, New);
    New = wrapped(E, Kind == "+" ? "-" : "+", Back, E.constant(1, Type), Type);
  }
  Op.getResult().replaceAllUsesWith(New);
  Op->erase();
}

void Wrapping::lower(cxx::CompoundAssignOp Op) {
  Value New = assign(Op, Op.getPlace(), Op.getKind(), Op.getValue(),
                     Op.getComputation());
  if (!New)
    return;
  Value Operand = Op.getValue();
  Op.getResult().replaceAllUsesWith(New);
  Op->erase();
  eraseTree(Operand); // a conversion that was left out
}

void Wrapping::run() {
  llvm::SmallVector<mlir::Operation *> Found;
  Module.walk([&](mlir::Operation *Op) {
    if (!Op->getParentOfType<cxx::GlobalOp>() && mayOverflow(Op))
      Found.push_back(Op);
  });
  // Ranges were asked before anything changed.
  for (mlir::Operation *Op : Found) {
    if (auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op))
      lower(Binary);
    else if (auto Unary = mlir::dyn_cast<cxx::UnaryOp>(Op))
      lower(Unary);
    else if (auto Step = mlir::dyn_cast<cxx::IncDecOp>(Op))
      lower(Step);
    else if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(Op))
      lower(Assign);
  }
}
