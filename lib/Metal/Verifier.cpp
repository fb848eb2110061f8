//===- Verifier.cpp - What legal means --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Verifier.h"
#include "References.h"
#include "cu2x/Conversion/CUToMSL/MetalNames.h"
#include "cu2x/Dialect/CU/IR/CU.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "cu2x/Metal/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

Verifier::Verifier(mlir::ModuleOp Module)
    : Module(Module), Symbols(Module), Rules(Symbols) {}

mlir::InFlightDiagnostic Verifier::error(mlir::Operation *Op,
                                         StringRef Contract) {
  Failed = true;
  return mlir::emitError(Op->getLoc())
         << "internal error: the contract '" << Contract << "' is broken: ";
}

bool Verifier::check(mlir::Operation *Op) {
  Failed = false;
  Op->walk([&](mlir::Operation *Inner) { checkOperation(Inner); });
  if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op); Func && isKernel(Func)) {
    checkKernel(Func);
    if (!Kernels.try_emplace(Func.getName(), Func).second)
      error(Func, "names") << "two kernels named " << Func.getName();
  }
  return !Failed;
}

void Verifier::checkOperation(mlir::Operation *Op) {
  if (Op->getName().getDialectNamespace() == "cu") {
    error(Op, "intrinsics") << Op->getName() << " is left";
    return;
  }
  checkTypes(Op);
  checkRegions(Op);
  if (cxx::isExpression(Op))
    checkExpression(Op);
  llvm::TypeSwitch<mlir::Operation *>(Op)
      .Case([&](cxx::VarOp Op) { checkVariable(Op); })
      .Case([&](cxx::GlobalOp Op) { checkGlobal(Op); })
      .Case([&](cxx::CallOp Op) { checkOperator(Op); })
      .Case([&](cxx::EnumOp Op) { checkNamespaceName(Op, Op.getName()); })
      .Case([&](cxx::RecordOp Op) {
        checkNamespaceName(Op, Op.getName());
        for (auto Field : Op.getFields().getAsRange<cxx::FieldAttr>()) {
          checkName(Op, Field.getName());
          if (Field.getBits())
            error(Op, "records")
                << "bit-field " << Field.getName() << " is left";
        }
      })
      .Case([&](cxx::FuncOp Op) {
        if (!Op.getRecord())
          checkNamespaceName(Op, Op.getName());
        else if (!Op.getConstructor())
          checkName(Op, Op.getName());
        for (unsigned N = Op.isInstanceMethod(); N != Op.getNumParameters();
             ++N)
          if (!Op.getParameterName(N).empty())
            checkName(Op, Op.getParameterName(N));
      })
      .Case<cxx::GotoOp, cxx::LabelOp>([&](mlir::Operation *Op) {
        error(Op, "goto") << Op->getName() << " is left";
      })
      .Case([&](cxx::ReturnOp Op) {
        auto Func = Op->getParentOfType<cxx::FuncOp>();
        if (Op.getValue() && Func)
          checkFlow(Op, Op.getValue().getType(), Func.getReturnType());
      });
}

/// What the signs of an operator have no room for would not be printed.
void Verifier::checkOperator(cxx::CallOp Op) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Op.getCallee());
  if (!Callee || Op.getSyntax() != "operator")
    return;
  StringRef Token = Callee.getName();
  if (!Token.consume_front("operator") || Token.empty()) {
    error(Op, "operators") << Callee.getName() << " is none";
    return;
  }
  bool Converts = Token[0] == ' ' || llvm::isAlnum(Token[0]);
  size_t Room = Converts || Token == "->" ? 1 : 2;
  if (Token != "()" && Op.getOperands().size() > Room)
    error(Op, "operators") << Callee.getName() << " with more than " << Room
                           << " operands";
}

void Verifier::checkName(mlir::Operation *Op, StringRef Name) {
  if (isReservedInMetal(Name))
    error(Op, "names") << Name << " is a reserved word";
  StringRef Letters = Name;
  if (Letters.consume_front("operator") && !Letters.empty() &&
      !llvm::isAlnum(Letters[0]) && Letters[0] != '_')
    return;
  Letters = Name;
  Letters.consume_front("~");
  bool Good = !Letters.empty() && !llvm::isDigit(Letters[0]) &&
              llvm::all_of(Letters, [](char C) {
                return llvm::isAlnum(C) || C == '_' || !llvm::isASCII(C);
              });
  if (!Good)
    error(Op, "names") << "'" << Name << "' is no identifier";
}

void Verifier::checkNamespaceName(mlir::Operation *Op, StringRef Name) {
  checkName(Op, Name);
  if (isMetalLibraryName(Name))
    error(Op, "names") << Name << " is a name of namespace metal";
}

void Verifier::checkVariable(cxx::VarOp Op) {
  checkName(Op, Op.getName());
  if (Op.getIsStatic() || Op->hasAttr("cu.shared"))
    error(Op, "variables") << "static or shared variable is left";
  if (Op.getReference()) {
    checkFlow(Op, Op.getInit().getType(), Op.getVariable().getType());
    return;
  }
  cxx::LValueType Place = Op.getVariable().getType();
  if (Op.getInit())
    checkFlow(Op, Op.getInit().getType(), Place.getPointee());
  switch (Place.getSpace()) {
  case cxx::AddressSpace::Thread:
    return;
  case cxx::AddressSpace::Threadgroup: {
    auto Func = mlir::dyn_cast<cxx::FuncOp>(Op->getParentOp());
    if (!Func || !isKernel(Func))
      error(Op, "shared memory")
          << "threadgroup variable outside of a kernel's top level";
    if (Op.getInit())
      error(Op, "shared memory") << "threadgroup variable with initialiser";
    return;
  }
  default:
    error(Op, "variables") << "local variable in space "
                           << cxx::stringifyAddressSpace(Place.getSpace());
  }
}

/// Whether every part of the initialiser is a constant expression.
static bool isConstantExpression(mlir::Operation &Op) {
  return mlir::isa<cxx::ConstantOp, cxx::NullOp, cxx::InitListOp, cxx::CastOp,
                   cxx::UnaryOp, cxx::BinaryOp, cxx::ConstructOp,
                   cxx::ConditionalOp, cxx::LogicalOp, cxx::GlobalRefOp,
                   cxx::LoadOp, cxx::AddressOp, cxx::DecayOp, cxx::IndexOp,
                   cxx::MemberOp, cxx::YieldOp, msl::NameOp>(Op);
}

void Verifier::checkGlobal(cxx::GlobalOp Op) {
  checkNamespaceName(Op, Op.getName());
  if (Op.getPlace().getSpace() != cxx::AddressSpace::Constant)
    error(Op, "variables") << "program variable outside of the constant space";
  if (Op.getInit().empty() || Op.getInit().front().empty())
    error(Op, "variables") << "program variable without initialiser";
  else if (!llvm::all_of(Op.getInit().front(), isConstantExpression))
    error(Op, "variables") << "initialiser is no constant expression";
}

namespace {

class VerifyPass
    : public mlir::PassWrapper<VerifyPass,
                               mlir::OperationPass<mlir::ModuleOp>> {
public:
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(VerifyPass)
  llvm::StringRef getArgument() const override { return "msl-verify"; }
  llvm::StringRef getDescription() const override {
    return "Check that the module is what the printer prints";
  }
  void runOnOperation() override {
    Verifier V(getOperation());
    for (mlir::Operation &Op : getOperation().getOps())
      if (!V.check(&Op))
        signalPassFailure();
  }
};

} // namespace

std::unique_ptr<mlir::Pass> metal::createVerifyPass() {
  return std::make_unique<VerifyPass>();
}
