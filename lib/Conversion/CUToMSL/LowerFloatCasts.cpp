//===- LowerFloatCasts.cpp - Floats that do not fit an integer --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// CUDA's hardware gives the nearest integer where a float is out of range, and
/// Metal leaves the value open. A conversion stays as it is where the value is
/// known to fit; elsewhere it becomes the intrinsic that says what CUDA does.
///
//===----------------------------------------------------------------------===//

#include "ExpressionTrees.h"
#include "FloatRanges.h"
#include "ValueFirst.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

namespace cu2x {
#define GEN_PASS_DEF_LOWERFLOATCASTS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

namespace {
struct LowerFloatCasts : impl::LowerFloatCastsBase<LowerFloatCasts> {
  void runOnOperation() override;
};
} // namespace

/// The integer behind an enumeration; null for other types, and for bool, which
/// has room for every number.
static mlir::IntegerType integerOf(mlir::Type Type) {
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(Type))
    Type = Enum.getUnderlying();
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  return Int && Int.getWidth() > 1 ? Int : mlir::IntegerType();
}

/// Whether each number within the bounds has an integer of that type when it is
/// cut off.
static bool fits(const std::optional<NumberRange> &R, mlir::IntegerType Type) {
  std::optional<NumberRange> Room = FloatRanges::ofType(Type);
  return R && R->Most < Room->Most &&
         (Type.isUnsigned() ? R->Least > -1 : R->Least >= Room->Least);
}

/// The conversion of \p V that keeps to the range. The hardware converts floats
/// to 32 and 64 bits; smaller types take the lowest of 32. The classes of 16
/// bits have conversions to each type, which give the nearest number of that
/// one.
static Value converted(mlir::OpBuilder &B, mlir::Location At, Value V,
                       mlir::Type To, StringRef Style) {
  mlir::IntegerType Int = integerOf(To);
  unsigned Width = Int.getWidth() > 32 ? 64 : 32;
  StringRef From = V.getType().isF16() ? "half" : "float";
  StringRef Name = Width > 32 ? "ll" : "int";
  if (Int.getWidth() < 32 && !V.getType().isF32()) {
    Width = Int.getWidth();
    Name = Width > 8 ? "short" : "char";
    From = V.getType().isF16() ? "half" : "bfloat16";
  } else if (V.getType().isBF16()) {
    V = cxx::CastOp::create(B, At, B.getF32Type(), V, "implicit");
  }
  auto Type =
      mlir::IntegerType::get(B.getContext(), Width,
                             Int.isUnsigned() ? mlir::IntegerType::Unsigned
                                              : mlir::IntegerType::Signed);
  std::string Callee =
      ("__" + From + "2" + (Int.isUnsigned() ? "u" : "") + Name + "_rz").str();
  Value Result = cu::CallOp::create(B, At, Type, Callee, mlir::ValueRange(V),
                                    mlir::StringAttr());
  return Type == To ? Result
                    : cxx::CastOp::create(B, At, To, Result, Style).getResult();
}

static void lowerCast(cxx::CastOp Cast) {
  mlir::OpBuilder B(Cast);
  Value New = converted(B, Cast.getLoc(), Cast.getOperand(), Cast.getType(),
                        Cast.getStyle());
  New.getDefiningOp()->setDiscardableAttrs(
      Cast->getDiscardableAttrDictionary());
  Cast.replaceAllUsesWith(New);
  Cast.erase();
  auto Call = New.getDefiningOp<cu::CallOp>();
  if (!Call)
    return;
  // The author's `(int)` around it has nothing left to do, and a call needs no
  // parentheses.
  mlir::Operation *User = soleUser(New);
  if (auto Outer = mlir::dyn_cast_if_present<cxx::CastOp>(User);
      Outer && Outer.getType() == New.getType()) {
    Call->setDiscardableAttrs(Outer->getDiscardableAttrDictionary());
    Outer.replaceAllUsesWith(New);
    Outer.erase();
  }
  Call->removeAttr("cxx.paren");
}

/// `n *= 1.5f` becomes `n = ...(n * 1.5f)`.
static void lowerAssignment(cxx::CompoundAssignOp Op) {
  if (!canWriteOut(Op)) {
    cu::report(Op, diag::Kind::ConversionAssignment);
    return;
  }
  mlir::OpBuilder B(Op);
  mlir::Location At = Op.getLoc();
  mlir::Type Place = Op.getPlace().getType().getPointee();
  mlir::Type Computation = Op.getComputation();
  auto To = [&](Value V, mlir::Type Type) -> Value {
    return V.getType() == Type
               ? V
               : cxx::CastOp::create(B, At, Type, V, "implicit");
  };
  Value Old = cxx::LoadOp::create(B, At, Place, repeat(B, Op.getPlace()));
  Value New = cxx::BinaryOp::create(B, At, Computation, Op.getKind(),
                                    To(Old, Computation),
                                    To(Op.getValue(), Computation));
  auto Assign = cxx::AssignOp::create(B, At, Op.getType(), Op.getPlace(),
                                      converted(B, At, New, Place, "implicit"));
  Op.replaceAllUsesWith(Assign.getResult());
  Op.erase();
}

void LowerFloatCasts::runOnOperation() {
  FloatRanges Ranges(getOperation());
  llvm::SmallVector<mlir::Operation *> Open;
  auto IsFloat = [](mlir::Type Type) {
    return Type.isF32() || Type.isF16() || Type.isBF16();
  };
  getOperation().walk([&](mlir::Operation *Op) {
    if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op)) {
      mlir::IntegerType To = integerOf(Cast.getType());
      if (To && IsFloat(Cast.getOperand().getType()) &&
          !fits(Ranges.of(Cast.getOperand()), To))
        Open.push_back(Op);
    }
    if (auto Assign = mlir::dyn_cast<cxx::CompoundAssignOp>(Op)) {
      mlir::IntegerType To =
          integerOf(Assign.getPlace().getType().getPointee());
      if (To && IsFloat(Assign.getComputation()) &&
          !fits(FloatRanges::combine(Assign.getKind(), FloatRanges::ofType(To),
                                     Ranges.of(Assign.getValue())),
                To))
        Open.push_back(Op);
    }
  });
  if (Open.empty())
    markAllAnalysesPreserved();
  for (mlir::Operation *Op : Open) {
    if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op))
      lowerCast(Cast);
    else
      lowerAssignment(mlir::cast<cxx::CompoundAssignOp>(Op));
  }
}
