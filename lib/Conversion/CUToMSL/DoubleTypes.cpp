//===- DoubleTypes.cpp - Where double is --------------------------- -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DoubleTypes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/AttrTypeSubElements.h"

using namespace cu2x;

bool cu2x::hasDouble(mlir::Type Type) {
  bool Found = false;
  mlir::AttrTypeWalker Walker;
  Walker.addWalk([&](mlir::Float64Type) { Found = true; });
  Walker.walk(Type);
  return Found;
}

void cu2x::refuseDouble(mlir::Operation *Op, llvm::StringRef Name,
                        mlir::Location At, llvm::StringRef Instead) {
  cu::report(Op, diag::Kind::DoubleRefused, {Name.str(), Instead.str()}, At);
}

void cu2x::reportDoubles(
    mlir::ModuleOp Module,
    llvm::function_ref<void(mlir::Operation *, llvm::StringRef, mlir::Location)>
        Report) {
  for (auto Func : Module.getOps<cxx::FuncOp>()) {
    llvm::DenseSet<std::pair<mlir::Attribute, unsigned>> Lines;
    auto Once = [&](mlir::Operation *Op, mlir::Location Place) {
      if (auto At = Place->findInstanceOf<mlir::FileLineColLoc>())
        if (!Lines.insert({At.getFilename(), At.getLine()}).second)
          return;
      Report(Op, Func.getName(), Place);
    };
    if (hasDouble(Func.getReturnType()))
      Once(Func, Func.getLoc());
    for (unsigned N = 0; N != Func.getNumParameters(); ++N)
      if (hasDouble(Func.getParameterType(N)))
        Once(Func, Func.getBody().empty()
                       ? Func.getLoc()
                       : Func.getEntry().getArgument(N).getLoc());
    Func.walk([&](mlir::Operation *Op) {
      auto Doubles = [](auto Types) { return llvm::any_of(Types, hasDouble); };
      if (Op != Func &&
          (Doubles(Op->getResultTypes()) || Doubles(Op->getOperandTypes())))
        Once(Op, Op->getLoc());
    });
  }
  for (auto Global : Module.getOps<cxx::GlobalOp>())
    if (hasDouble(Global.getPlace()))
      Report(Global, Global.getName(), Global.getLoc());
}
