//===- CallingKernels.cpp - Kernels for functions without any ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallingKernels.h"
#include "References.h"

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

/// The parameter of a kernel that what \p Declared refers to is behind.
static mlir::Type givenFor(mlir::Type Declared) {
  auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Declared);
  return Reference ? cxx::PointerType::get(
                         Reference.getContext(), Reference.getPointee(),
                         Reference.getSpace(), Reference.getIsConst(),
                         Reference.getIsVolatile())
                   : Declared;
}

static bool canBeGiven(mlir::Type Declared) {
  auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Declared);
  return !mlir::isa<cxx::OpaqueType>(Reference ? Reference.getPointee()
                                               : Declared);
}

static void addKernelFor(cxx::FuncOp Func) {
  mlir::OpBuilder B(Func->getContext());
  B.setInsertionPointAfter(Func);
  mlir::Location At = Func.getLoc();
  llvm::SmallVector<mlir::Type> Types;
  llvm::SmallVector<StringRef> Names;
  for (unsigned I = 0; I < Func.getNumParameters(); ++I) {
    Types.push_back(givenFor(Func.getParameterType(I)));
    Names.push_back(Func.getParameterName(I));
  }
  std::string Symbol = ("cu2x_calls_" + Func.getSymName()).str();
  auto Kernel = cxx::FuncOp::create(
      B, At, Symbol, Symbol, B.getFunctionType(Types, B.getNoneType()), Names);
  Kernel->setAttr("cu.kernel", B.getUnitAttr());
  B.setInsertionPointToEnd(&Kernel.getEntry());
  llvm::SmallVector<mlir::Value> Given;
  for (unsigned I = 0; I < Types.size(); ++I) {
    mlir::Value Value =
        cxx::LoadOp::create(B, At, Types[I], Kernel.getEntry().getArgument(I));
    if (Types[I] != Func.getParameterType(I)) {
      auto Pointer = mlir::cast<cxx::PointerType>(Types[I]);
      Value = cxx::DerefOp::create(
          B, At,
          cxx::LValueType::get(B.getContext(), Pointer.getPointee(),
                               Pointer.getSpace(), Pointer.getIsConst(),
                               Pointer.getIsVolatile()),
          Value);
    }
    Given.push_back(Value);
  }
  auto Call = cxx::CallOp::create(B, At, Func.getReturnType(),
                                  Func.getSymName(), Given, mlir::StringAttr());
  cxx::ExprStmtOp::create(B, At, Call->getResult(0));
}

void metal::addCallingKernels(mlir::ModuleOp Module) {
  llvm::StringSet<> Called;
  llvm::SmallVector<cxx::FuncOp> Functions;
  Module.walk([&](mlir::Operation *Op) {
    if (auto Call = mlir::dyn_cast<cxx::CallOp>(Op))
      Called.insert(Call.getCallee());
    else if (auto Ends =
                 Op->getAttrOfType<mlir::FlatSymbolRefAttr>("cxx.destructor"))
      Called.insert(Ends.getValue());
    else if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op))
      Functions.push_back(Func);
  });
  if (llvm::any_of(Functions, [](cxx::FuncOp F) { return isKernel(F); }))
    return;
  for (cxx::FuncOp Func : Functions)
    if (!Func.getBody().empty() && !Func.getConstructor() &&
        !Called.contains(Func.getSymName()) &&
        llvm::all_of(Func.getFunctionType().getInputs(), canBeGiven))
      addKernelFor(Func);
}
