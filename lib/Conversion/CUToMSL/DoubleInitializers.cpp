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
#include "SoftNumbers.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using llvm::APFloat;
using mlir::Value;

void cu2x::foldInitializers(mlir::ModuleOp Module) {
  llvm::SmallVector<cxx::CastOp> Casts;
  for (auto Global : Module.getOps<cxx::GlobalOp>())
    Global.walk([&](cxx::CastOp Cast) {
      if (Cast.getType().isF64() && Cast.getOperand().getType().isF32() &&
          Cast.getOperand().getDefiningOp<cxx::ConstantOp>())
        Casts.push_back(Cast);
    });
  for (cxx::CastOp Cast : Casts) {
    auto From = Cast.getOperand().getDefiningOp<cxx::ConstantOp>();
    APFloat Number = mlir::cast<mlir::FloatAttr>(From.getValue()).getValue();
    bool Inexact;
    Number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                   &Inexact);
    mlir::OpBuilder B(Cast);
    auto New = cxx::ConstantOp::create(
        B, Cast.getLoc(), Cast.getType(),
        mlir::FloatAttr::get(Cast.getType(), Number), mlir::StringAttr());
    Cast.replaceAllUsesWith(New.getResult());
    Cast->erase();
    if (From->use_empty())
      From->erase();
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
