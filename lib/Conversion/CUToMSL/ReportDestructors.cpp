//===- ReportDestructors.cpp - Objects whose end matters --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Destructors are called without a call in the IR: records name theirs by
/// cxx.destructor. Where a pass moves the end of a scope, or has to know of a
/// barrier in what runs there, such objects are refused.
///
//===----------------------------------------------------------------------===//

#include "Uniformity.h"
#include "cu2x/Conversion/CUToMSL/Passes.h"
#include "cu2x/Dialect/CU/IR/Findings.h"

namespace cu2x {
#define GEN_PASS_DEF_REPORTDESTRUCTORS
#include "cu2x/Conversion/CUToMSL/Passes.h.inc"
} // namespace cu2x

using namespace cu2x;

namespace {

struct ReportDestructors : impl::ReportDestructorsBase<ReportDestructors> {
  void runOnOperation() override;
};

} // namespace

/// Whether something is done when an object of the type ends.
static bool hasDestructor(mlir::Type Type, mlir::SymbolTable &Symbols) {
  if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type))
    return hasDestructor(Array.getElement(), Symbols);
  auto Name = mlir::dyn_cast<cxx::RecordType>(Type);
  auto Record = Name ? Symbols.lookup<cxx::RecordOp>(Name.getName().getValue())
                     : cxx::RecordOp();
  if (!Record)
    return false;
  return Record->hasAttr("cxx.destructor") ||
         llvm::any_of(Record.getFields().getAsRange<cxx::FieldAttr>(),
                      [&](cxx::FieldAttr Field) {
                        return hasDestructor(Field.getType(), Symbols);
                      });
}

/// Whether the function is left, or a loop of it, other than at its end.
static bool leavesEarly(cxx::FuncOp Func) {
  return Func
      .walk([&](mlir::Operation *Op) {
        bool Leaves =
            mlir::isa<cxx::BreakOp, cxx::ContinueOp>(Op) ||
            (mlir::isa<cxx::ReturnOp>(Op) && Op != &Func.getEntry().back());
        return Leaves ? mlir::WalkResult::interrupt()
                      : mlir::WalkResult::advance();
      })
      .wasInterrupted();
}

void ReportDestructors::runOnOperation() {
  // Findings leave the program as it is: there is nothing to verify again.
  markAllAnalysesPreserved();
  mlir::SymbolTable Symbols(getOperation());
  llvm::DenseSet<mlir::Operation *> WithBarrier =
      functionsWithBarrier(getOperation());
  for (auto Func : getOperation().getOps<cxx::FuncOp>()) {
    auto Refuse = [&](mlir::Operation *At, llvm::StringRef What,
                      llvm::StringRef Instead) {
      cu::refuseConstruct(At, What, Instead, At->getLoc());
    };
    if (Func.getName().starts_with("~") && WithBarrier.contains(Func))
      Refuse(Func, "a destructor that waits for the block",
             "call a function at the end of the scope");
    bool IsKernel = Func->hasAttr("cu.kernel");
    mlir::Operation *Object = nullptr;
    for (unsigned N = 0; N != Func.getNumParameters(); ++N)
      if (hasDestructor(Func.getParameterType(N), Symbols)) {
        Object = Func;
        if (IsKernel)
          Refuse(Func, "a parameter of a kernel that has a destructor",
                 "pass the fields");
      }
    Func.walk([&](cxx::VarOp Var) {
      if (!Var.getReference() &&
          hasDestructor(Var.getVariable().getType().getPointee(), Symbols))
        Object = Var;
    });
    if (!Object)
      continue;
    bool Jumps =
        Func.walk([](cxx::GotoOp) { return mlir::WalkResult::interrupt(); })
            .wasInterrupted();
    if (Jumps)
      Refuse(Object, "an object with a destructor beside a goto",
             "end the object in a scope of its own function");
    else if (WithBarrier.contains(Func) && leavesEarly(Func))
      Refuse(Object,
             "an object with a destructor where threads leave before a barrier",
             "end the object in a scope of its own function");
  }
}
