//===- DoubleInitializers.cpp - double in first values ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A constant that is a struct may have a double that no kernel looks at: it
/// keeps its place, as the field does, and its bits.
///
//===----------------------------------------------------------------------===//

#include "DoubleTypes.h"
#include "ExpressionTrees.h"
#include "SoftNumbers.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using llvm::APFloat;
using mlir::Value;

/// The value of \p V, a number made of constants as C++ makes it when it
/// compiles: each operation rounds once to its type.
static std::optional<APFloat> valueOf(Value V) {
  auto Type = mlir::dyn_cast<mlir::FloatType>(V.getType());
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op || !(V.getType().isF32() || V.getType().isF64()))
    return std::nullopt;
  const auto Mode = APFloat::rmNearestTiesToEven;
  if (auto Constant = mlir::dyn_cast<cxx::ConstantOp>(Op))
    return mlir::cast<mlir::FloatAttr>(Constant.getValue()).getValue();
  if (auto Cast = mlir::dyn_cast<cxx::CastOp>(Op)) {
    Value From = Cast.getOperand();
    auto Int = mlir::dyn_cast<mlir::IntegerType>(From.getType());
    if (auto Constant = From.getDefiningOp<cxx::ConstantOp>(); Constant && Int) {
      APFloat Result(Type.getFloatSemantics());
      Result.convertFromAPInt(
          mlir::cast<mlir::IntegerAttr>(Constant.getValue()).getValue(),
          Int.isSigned(), Mode);
      return Result;
    }
    std::optional<APFloat> Result = valueOf(From);
    bool Inexact;
    if (Result)
      Result->convert(Type.getFloatSemantics(), Mode, &Inexact);
    return Result;
  }
  if (auto Unary = mlir::dyn_cast<cxx::UnaryOp>(Op)) {
    std::optional<APFloat> Result = valueOf(Unary.getOperand());
    if (!Result || (Unary.getKind() != "-" && Unary.getKind() != "+"))
      return std::nullopt;
    if (Unary.getKind() == "-")
      Result->changeSign();
    return Result;
  }
  auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op);
  if (!Binary)
    return std::nullopt;
  std::optional<APFloat> Left = valueOf(Binary.getLhs());
  std::optional<APFloat> Right = valueOf(Binary.getRhs());
  if (!Left || !Right || &Left->getSemantics() != &Right->getSemantics())
    return std::nullopt;
  llvm::StringRef Kind = Binary.getKind();
  if (Kind == "+")
    Left->add(*Right, Mode);
  else if (Kind == "-")
    Left->subtract(*Right, Mode);
  else if (Kind == "*")
    Left->multiply(*Right, Mode);
  else if (Kind == "/")
    Left->divide(*Right, Mode);
  else
    return std::nullopt;
  return Left;
}

void cu2x::foldInitializers(mlir::ModuleOp Module) {
  llvm::SmallVector<mlir::Operation *> Doubles;
  for (auto Global : Module.getOps<cxx::GlobalOp>())
    Global.walk([&](mlir::Operation *Op) {
      if (Op->getNumResults() == 1 && Op->getResult(0).getType().isF64() &&
          !mlir::isa<cxx::ConstantOp>(Op))
        Doubles.push_back(Op);
    });
  // From the leaves up; what is folded is erased with its leaves.
  for (mlir::Operation *Op : Doubles) {
    std::optional<APFloat> Number = valueOf(Op->getResult(0));
    if (!Number)
      continue;
    mlir::OpBuilder B(Op);
    mlir::Type Type = Op->getResult(0).getType();
    Value New = cxx::ConstantOp::create(B, Op->getLoc(), Type,
                                        mlir::FloatAttr::get(Type, *Number),
                                        mlir::StringAttr());
    Op->getResult(0).replaceAllUsesWith(New);
    eraseTree(Op->getResult(0));
  }
}

/// `0x3FB999999999999Aul /* 0.1 */`
static void keepBits(cxx::ConstantOp Constant, mlir::Type Type) {
  auto Number = mlir::cast<mlir::FloatAttr>(Constant.getValue()).getValue();
  std::string Bits =
      llvm::utohexstr(Number.bitcastToAPInt().getZExtValue(), false, 16);
  mlir::OpBuilder B(Constant);
  auto New = msl::NameOp::create(
      B, Constant.getLoc(), Type,
      "0x" + Bits + "ul /* " + spellingOf(Constant) + " */");
  Constant.replaceAllUsesWith(New.getResult());
  Constant->erase();
}

void cu2x::keepBits(cxx::GlobalOp Global, mlir::AttrTypeReplacer &Replacer) {
  llvm::SmallVector<mlir::Operation *> Operations;
  Global.walk([&](mlir::Operation *Op) {
    if (Op->getNumResults() == 1 && hasDouble(Op->getResult(0).getType()))
      Operations.push_back(Op);
  });
  for (mlir::Operation *Op : Operations) {
    Value V = Op->getResult(0);
    auto Constant = mlir::dyn_cast<cxx::ConstantOp>(Op);
    bool IsPart = mlir::isa<cxx::InitListOp>(Op) ||
                  (mlir::isa<cxx::ConstructOp>(Op) &&
                   mlir::isa<cxx::VectorType>(V.getType()));
    if (!(Constant || IsPart) ||
        !llvm::all_of(Op->getUsers(),
                      llvm::IsaPred<cxx::InitListOp, cxx::ConstructOp>))
      refuseDouble(Op, Global.getName(), Op->getLoc());
    else if (Constant)
      ::keepBits(Constant, Replacer.replace(V.getType()));
    else
      V.setType(Replacer.replace(V.getType()));
  }
}
