//===- AssignedPlaces.cpp - Objects that an assignment names ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// `f(a[1] = b)`: in Metal the assignment of a struct is a function whose result
// is in no address space that f could take. The object is named once more:
// `f((a[1] = b, a[1]))`.
//
//===----------------------------------------------------------------------===//

#include "AssignedPlaces.h"
#include "cu2x/Dialect/CU/IR/Findings.h"
#include "mlir/IR/Builders.h"

using namespace cu2x;

/// Whether the object that \p Assign names is used, and not only its value.
static bool isPlaceUsed(cxx::AssignOp Assign) {
  return llvm::any_of(Assign->getUsers(), [](mlir::Operation *User) {
    if (auto Member = mlir::dyn_cast<cxx::MemberOp>(User))
      return !llvm::all_of(Member->getUsers(), llvm::IsaPred<cxx::LoadOp>);
    return mlir::isa<cxx::AddressOp, cxx::CallOp, cxx::ConstructOp, cxx::VarOp,
                     cxx::ReturnOp>(User);
  });
}

/// Whether \p V is made of names, members, elements and numbers, which have no
/// effects; \p Reads: whether a variable is read for it.
static bool isSimple(mlir::Value V, bool &Reads) {
  if (cxx::isVariable(V))
    return true;
  mlir::Operation *Op = V.getDefiningOp();
  Reads |= mlir::isa<cxx::LoadOp>(Op);
  return mlir::isa<cxx::MemberOp, cxx::DecayOp, cxx::IndexOp, cxx::ConstantOp,
                   cxx::DerefOp, cxx::LoadOp, cxx::BinaryOp, cxx::InitListOp,
                   cxx::TemporaryOp>(Op) &&
         llvm::all_of(Op->getOperands(), [&](mlir::Value Operand) {
           return isSimple(Operand, Reads);
         });
}

void importer::nameAssignedPlaces(cxx::FuncOp Func) {
  Func.walk([](cxx::AssignOp Assign) {
    mlir::Value Place = Assign->getOperand(0);
    auto Type = mlir::dyn_cast<cxx::LValueType>(Place.getType());
    if (!Type || !mlir::isa<cxx::RecordType>(Type.getPointee()) ||
        !isPlaceUsed(Assign))
      return;
    bool Reads = false, ValueReads = false;
    if (!isSimple(Place, Reads) ||
        (Reads && !isSimple(Assign->getOperand(1), ValueReads)))
      return cu::refuseConstruct(
          Assign, "the object that an assignment of a struct names",
          "assign in a statement of its own", Assign.getLoc());
    Assign->removeAttr("cxx.paren"); // the comma has some
    mlir::OpBuilder B(Assign);
    B.setInsertionPointAfter(Assign);
    mlir::Value Again = cxx::repeat(B, Place);
    auto Both = cxx::CommaOp::create(B, Assign.getLoc(), Again.getType(),
                                     Assign, Again);
    Assign->getResult(0).replaceUsesWithIf(
        Both, [&](mlir::OpOperand &Use) { return Use.getOwner() != Both; });
  });
}
