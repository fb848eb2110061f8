//===- LowerOperators.cpp - Operators that Metal defines otherwise -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The remainder of signed numbers, which Metal leaves open where one is
/// negative, and shifts by more than there are bits.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "ValueFirst.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWEROPERATORS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {

/// What is known not to be negative. C++ lets a program assume that signed
/// numbers do not overflow.
class Signs {
public:
  bool isNonNegative(Value V);
  bool isNonNegativeVariable(cxx::VarOp Var);

private:
  bool isNonNegativeOperation(mlir::Operation *Op);
  /// Variables that are being looked at count as non-negative: what is added
  /// to them decides.
  llvm::DenseMap<mlir::Operation *, bool> Variables;
  llvm::SmallVector<mlir::Operation *> Order;
};

struct LowerOperators : impl::LowerOperatorsBase<LowerOperators> {
  void runOnOperation() override;
};

} // namespace

static bool isSigned(mlir::Type Type) {
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  return Int && Int.isSigned();
}

/// Sums and products of built-in variables: no grid has so many threads that an
/// index which the program keeps in a signed number becomes negative.
static bool isThreadIndex(Value V) {
  if (auto Load = V.getDefiningOp<cxx::LoadOp>())
    if (auto Member = Load.getPlace().getDefiningOp<cxx::MemberOp>())
      return Member.getObject().getDefiningOp<cu::BuiltinOp>() != nullptr;
  if (auto Binary = V.getDefiningOp<cxx::BinaryOp>())
    return (Binary.getKind() == "+" || Binary.getKind() == "*") &&
           isThreadIndex(Binary.getLhs()) && isThreadIndex(Binary.getRhs());
  return false;
}

bool Signs::isNonNegative(Value V) {
  auto Type = mlir::dyn_cast<mlir::IntegerType>(V.getType());
  if (!Type)
    return false;
  if (Type.isUnsigned() || Type.getWidth() == 1)
    return true;
  mlir::Operation *Op = V.getDefiningOp();
  return Op && isNonNegativeOperation(Op);
}

bool Signs::isNonNegativeOperation(mlir::Operation *Op) {
  return llvm::TypeSwitch<mlir::Operation *, bool>(Op)
      .Case([&](cxx::ConstantOp Constant) {
        auto Number = mlir::dyn_cast<mlir::IntegerAttr>(Constant.getValue());
        return Number && !Number.getValue().isNegative();
      })
      .Case([&](cxx::CastOp Cast) {
        Value From = Cast.getOperand();
        auto Type = mlir::dyn_cast<mlir::IntegerType>(From.getType());
        if (!Type || !isNonNegative(From))
          return false;
        unsigned Bits = Type.getWidth() - (Type.isSigned() ? 1 : 0);
        return Bits < Cast.getType().getIntOrFloatBitWidth() ||
               Type.getWidth() == 1 || isThreadIndex(From);
      })
      .Case([&](cxx::BinaryOp Binary) {
        StringRef Kind = Binary.getKind();
        bool Left = isNonNegative(Binary.getLhs());
        if (Kind == ">>")
          return Left;
        bool Right = isNonNegative(Binary.getRhs());
        if (Kind == "&")
          return Left || Right;
        return Left && Right &&
               llvm::is_contained({"+", "*", "/", "%", "|", "^"}, Kind);
      })
      .Case([&](cxx::ConditionalOp Conditional) {
        return llvm::all_of(
            Conditional->getRegions(), [&](mlir::Region &Region) {
              auto Yield = mlir::dyn_cast<cxx::YieldOp>(Region.front().back());
              return Yield && isNonNegative(Yield.getValue());
            });
      })
      .Case([&](cxx::LoadOp Load) {
        auto Var = Load.getPlace().getDefiningOp<cxx::VarOp>();
        return Var && isNonNegativeVariable(Var);
      })
      .Default(false);
}

bool Signs::isNonNegativeVariable(cxx::VarOp Var) {
  auto [It, IsNew] = Variables.try_emplace(Var, true);
  if (!IsNew)
    return It->second;
  size_t Before = Order.size();
  Order.push_back(Var);
  // Smaller types wrap around without overflow.
  mlir::Type Type = Var.getVariable().getType().getPointee();
  bool Wide =
      mlir::isa<mlir::IntegerType>(Type) && Type.getIntOrFloatBitWidth() >= 32;
  bool Result = Var.getInit() && !Var.getReference() && !Var.getIsStatic() &&
                isNonNegative(Var.getInit());
  for (mlir::OpOperand &Use : Var->getUses()) {
    mlir::Operation *User = Use.getOwner();
    auto Grows = [&] {
      auto Compound = mlir::dyn_cast<cxx::CompoundAssignOp>(User);
      auto Step = mlir::dyn_cast<cxx::IncDecOp>(User);
      auto Assign = mlir::dyn_cast<cxx::AssignOp>(User);
      auto Adds = [&] {
        bool Unsigned = !isSigned(Compound.getComputation());
        return Unsigned ? Compound.getKind() == "+" &&
                              isThreadIndex(Compound.getValue())
                        : llvm::is_contained({"+", "*", "/", "%", ">>"},
                                             Compound.getKind()) &&
                              isNonNegative(Compound.getValue());
      };
      bool Writes = (Step && Wide && Step.getKind() == "++") ||
                    (Assign && Use.getOperandNumber() == 0 &&
                     isNonNegative(Assign.getValue())) ||
                    (Compound && Wide && Use.getOperandNumber() == 0 && Adds());
      if (!Writes)
        return false;
      // The place goes no further.
      return llvm::all_of(User->getUsers(), [](mlir::Operation *Op) {
        return mlir::isa<cxx::ExprStmtOp, cxx::LoadOp, cxx::YieldOp,
                         cxx::CommaOp>(Op);
      });
    };
    Result = Result && (mlir::isa<cxx::LoadOp>(User) || Grows());
  }
  if (!Result) {
    // What was found out about others may have relied on this one.
    for (mlir::Operation *Other : llvm::drop_begin(Order, Before))
      if (auto It = Variables.find(Other); It != Variables.end() && It->second)
        Variables.erase(It);
    Order.truncate(Before);
  }
  return Variables[Var] = Result;
}

/// `a % b` where one may be negative.
static Value remainder(mlir::OpBuilder &Builder, mlir::Location At, Value Left,
                       Value Right) {
  return msl::PolyfillOp::create(Builder, At, Left.getType(),
                                 "cu2x_remainder_of",
                                 mlir::ValueRange{Left, Right}, nullptr);
}

static void lowerRemainder(cxx::CompoundAssignOp Op) {
  mlir::Location At = Op.getLoc();
  mlir::Type Computation = Op.getComputation();
  mlir::Type Place = Op.getPlace().getType().getPointee();
  if (!canWriteOut(Op)) {
    cu::report(Op, diag::Kind::RemainderAssignment);
    return;
  }
  mlir::OpBuilder Builder(Op);
  auto To = [&](Value V, mlir::Type Type) -> Value {
    return V.getType() == Type
               ? V
               : cxx::CastOp::create(Builder, At, Type, V, "implicit");
  };
  Value Old =
      cxx::LoadOp::create(Builder, At, Place, repeat(Builder, Op.getPlace()));
  Value New = remainder(Builder, At, To(Old, Computation),
                        To(Op.getValue(), Computation));
  auto Assign = cxx::AssignOp::create(Builder, At, Op.getType(), Op.getPlace(),
                                      To(New, Place));
  Op.replaceAllUsesWith(Assign.getResult());
  Op.erase();
}

/// CUDA's hardware shifts everything out, Metal's takes the count modulo the
/// width, and C++ allows neither.
static void checkShift(mlir::Operation *Op, StringRef Kind, mlir::Type Shifted,
                       Value Count) {
  if (Kind != "<<" && Kind != ">>")
    return;
  while (auto Cast = Count.getDefiningOp<cxx::CastOp>())
    Count = Cast.getOperand();
  auto Constant = Count.getDefiningOp<cxx::ConstantOp>();
  auto Number = Constant
                    ? mlir::dyn_cast<mlir::IntegerAttr>(Constant.getValue())
                    : mlir::IntegerAttr();
  if (!Number || !mlir::isa<mlir::IntegerType>(Shifted))
    return;
  unsigned Width = Shifted.getIntOrFloatBitWidth();
  if (Number.getValue().uge(Width))
    cu::report(
        Op, diag::Kind::ShiftCount,
        {std::to_string(Width), llvm::toString(Number.getValue(), 10, true)});
}

void LowerOperators::runOnOperation() {
  Signs Signs;
  llvm::SmallVector<mlir::Operation *> Remainders;
  getOperation().walk([&](mlir::Operation *Op) {
    if (auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op)) {
      checkShift(Op, Binary.getKind(), Binary.getType(), Binary.getRhs());
      if (Binary.getKind() == "%" && isSigned(Binary.getType()) &&
          !(Signs.isNonNegative(Binary.getLhs()) &&
            Signs.isNonNegative(Binary.getRhs())))
        Remainders.push_back(Op);
    }
    if (auto Compound = mlir::dyn_cast<cxx::CompoundAssignOp>(Op)) {
      checkShift(Op, Compound.getKind(), Compound.getComputation(),
                 Compound.getValue());
      if (Compound.getKind() == "%" && isSigned(Compound.getComputation())) {
        auto Var = Compound.getPlace().getDefiningOp<cxx::VarOp>();
        if (!Var || !Signs.isNonNegative(Compound.getValue()) ||
            !Signs.isNonNegativeVariable(Var))
          Remainders.push_back(Op);
      }
    }
  });
  for (mlir::Operation *Op : Remainders) {
    if (auto Compound = mlir::dyn_cast<cxx::CompoundAssignOp>(Op)) {
      lowerRemainder(Compound);
      continue;
    }
    auto Binary = mlir::cast<cxx::BinaryOp>(Op);
    mlir::OpBuilder Builder(Op);
    Value New =
        remainder(Builder, Op->getLoc(), Binary.getLhs(), Binary.getRhs());
    New.getDefiningOp()->setDiscardableAttrs(
        Op->getDiscardableAttrDictionary());
    Binary.replaceAllUsesWith(New);
    Binary.erase();
  }
}
