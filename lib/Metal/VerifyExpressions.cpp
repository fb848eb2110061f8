//===- VerifyExpressions.cpp - Order and types of expressions ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "References.h"
#include "Verifier.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

/// Whether the operation itself reads or changes nothing, so that it may be
/// printed after a statement that stands behind it.
static bool isTimeless(mlir::Operation *Op) {
  if (mlir::isa<cxx::LoadOp, cxx::AssignOp, cxx::CompoundAssignOp,
                cxx::IncDecOp, cxx::CallOp, msl::CallOp, msl::PolyfillOp>(Op))
    return false;
  if (auto Construct = mlir::dyn_cast<cxx::ConstructOp>(Op))
    return !Construct.getConstructor();
  return true;
}

/// Whether leaving the operation out would change what the program does.
static bool hasEffect(mlir::Operation *Op) {
  if (auto Load = mlir::dyn_cast<cxx::LoadOp>(Op))
    return Load.getPlace().getType().getIsVolatile();
  bool Effect = !isTimeless(Op);
  for (mlir::Region &Region : Op->getRegions())
    for (mlir::Operation &Inner : Region.getOps())
      Effect |= hasEffect(&Inner);
  return Effect;
}

/// An expression is printed where it is used: nothing may happen between.
void Verifier::checkOrder(mlir::Operation *Op) {
  static constexpr StringRef Contract = "expressions";
  mlir::Value Result = Op->getResult(0);
  if (Result.use_empty()) {
    if (hasEffect(Op))
      error(Op, Contract) << Op->getName() << " has an effect and no use";
    return;
  }
  mlir::Operation *Root = *Result.getUsers().begin();
  while (cxx::isExpression(Root) && Root->getBlock() == Op->getBlock() &&
         !Root->use_empty())
    Root = *Root->getUsers().begin();
  if (Root->getBlock() != Op->getBlock()) {
    if (!isTimeless(Op))
      error(Op, Contract) << Op->getName()
                          << " is used in a region that is evaluated later";
    return;
  }
  if (isTimeless(Op))
    return;
  for (mlir::Operation *Between = Op->getNextNode(); Between != Root;
       Between = Between->getNextNode()) {
    if (cxx::isExpression(Between) || mlir::isa<cxx::CommentOp>(Between))
      continue;
    error(Op, Contract) << Op->getName() << " is used after "
                        << Between->getName() << ", a statement behind it";
    return;
  }
}

/// Regions that are expressions hold expressions and yield one.
void Verifier::checkRegions(mlir::Operation *Op) {
  auto Check = [&](mlir::Region &Region, bool MayBeEmpty) {
    if (Region.empty() || Region.front().empty()) {
      if (!MayBeEmpty)
        error(Op, "expressions") << Op->getName() << " has an empty region";
      return;
    }
    for (mlir::Operation &Inner : Region.front())
      if (!cxx::isExpression(&Inner) &&
          !mlir::isa<cxx::YieldOp, cxx::CommentOp>(Inner))
        error(&Inner, "expressions")
            << Inner.getName() << " is a statement in an expression";
    if (!mlir::isa<cxx::YieldOp>(Region.front().back()))
      error(Op, "expressions")
          << Op->getName() << " has a region without yield";
  };
  llvm::TypeSwitch<mlir::Operation *>(Op)
      .Case([&](cxx::LogicalOp Op) { Check(Op.getRhs(), false); })
      .Case([&](cxx::ConditionalOp Op) {
        Check(Op.getTrueRegion(), false);
        Check(Op.getFalseRegion(), false);
      })
      .Case([&](cxx::LoopOp Op) {
        Check(Op.getCondition(), true);
        Check(Op.getStep(), true);
      })
      .Case<cxx::WhileOp, cxx::DoOp>(
          [&](auto Op) { Check(Op.getCondition(), false); });
}

void Verifier::checkExpression(mlir::Operation *Op) {
  checkOrder(Op);
  llvm::TypeSwitch<mlir::Operation *>(Op)
      .Case([&](cxx::CastOp Op) { checkCast(Op); })
      .Case<cxx::BinaryOp, cxx::UnaryOp>(
          [&](mlir::Operation *Op) { checkArithmetic(Op); })
      .Case([&](cxx::StringOp Op) {
        error(Op, "types") << "string literal is left";
      })
      .Case([&](cxx::AssignOp Op) {
        checkWrite(Op, Op.getPlace().getType());
        checkFlow(Op, Op.getValue().getType(),
                  Op.getPlace().getType().getPointee());
      })
      .Case<cxx::CompoundAssignOp, cxx::IncDecOp>(
          [&](auto Op) { checkWrite(Op, Op.getPlace().getType()); })
      .Case([&](cxx::CallOp Op) {
        checkCall(Op, Op.getCallee(), Op.getOperands(), 0);
      })
      .Case([&](cxx::ConstructOp Op) {
        if (auto Constructor = Op.getConstructor())
          checkCall(Op, *Constructor, Op.getOperands(), 1);
      });
}

void Verifier::checkWrite(mlir::Operation *Op, cxx::LValueType Place) {
  if (Place.getIsConst() || Place.getSpace() == cxx::AddressSpace::Constant)
    error(Op, "variables") << "writes to " << Place;
}

/// A value of one type goes where the other is declared: the spaces of what
/// both point to have to be the same.
void Verifier::checkFlow(mlir::Operation *Op, mlir::Type From, mlir::Type To) {
  auto Place = [](mlir::Type T) {
    if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(T))
      return cxx::FuncOp::getArgumentTypeFor(Reference);
    return T;
  };
  From = Place(From);
  To = Place(To);
  bool SameKind = From.getTypeID() == To.getTypeID();
  bool Indirect = mlir::isa<cxx::PointerType, cxx::LValueType>(To) ||
                  mlir::isa<cxx::PointerType, cxx::LValueType>(From);
  if (Indirect && (!SameKind || cxx::getSpace(From) != cxx::getSpace(To)))
    error(Op, "address spaces") << From << " goes where " << To << " is";
}

void Verifier::checkCall(mlir::Operation *Op, StringRef Name,
                         mlir::ValueRange Operands, unsigned FirstParameter) {
  auto Callee = Symbols.lookup<cxx::FuncOp>(Name);
  if (!Callee) {
    error(Op, "calls") << Name << " is not there";
    return;
  }
  if (isKernel(Callee))
    error(Op, "calls") << "kernel " << Callee.getName() << " is called";
  if (Callee.getNumParameters() != Operands.size() + FirstParameter) {
    error(Op, "calls") << Callee.getName() << " has another number of "
                       << "parameters";
    return;
  }
  for (auto [N, Operand] : llvm::enumerate(Operands))
    checkFlow(Op, Operand.getType(),
              Callee.getParameterType(N + FirstParameter));
}

void Verifier::checkCast(cxx::CastOp Op) {
  static constexpr StringRef Contract = "casts";
  static constexpr StringRef Styles[] = {
      "implicit", "c", "functional", "static", "reinterpret", "const"};
  if (!llvm::is_contained(Styles, Op.getStyle()))
    error(Op, Contract) << "unknown style " << Op.getStyle();
  mlir::Type From = Op.getOperand().getType(), To = Op.getType();
  auto Indirect = [](mlir::Type T) {
    return mlir::isa<cxx::PointerType, cxx::LValueType>(T);
  };
  if (Indirect(From) && Indirect(To)) {
    if (cxx::getSpace(From) != cxx::getSpace(To))
      error(Op, Contract) << "from " << From << " to " << To
                          << ", another space";
    return;
  }
  auto Number = Indirect(From) ? To : From;
  if (Indirect(From) || Indirect(To)) {
    if (!Number.isInteger(64) && !Number.isInteger(1) &&
        !mlir::isa<mlir::NoneType>(Number))
      error(Op, Contract) << "from " << From << " to " << To;
    return;
  }
  auto Vector = mlir::dyn_cast<cxx::VectorType>(From);
  auto Target = mlir::dyn_cast<cxx::VectorType>(To);
  if (Vector && Target && Vector.getSize() != Target.getSize())
    error(Op, Contract) << "from " << From << " to " << To;
  if (Vector && !Target && !mlir::isa<mlir::NoneType>(To))
    error(Op, Contract) << "from " << From << " to " << To;
}

void Verifier::checkArithmetic(mlir::Operation *Op) {
  static constexpr StringRef Contract = "expressions";
  for (mlir::Value Operand : Op->getOperands())
    if (mlir::isa<cxx::LValueType>(Operand.getType()))
      error(Op, Contract) << "an operand is a place, not a value";
  auto Binary = mlir::dyn_cast<cxx::BinaryOp>(Op);
  mlir::Type Type = Op->getOperand(0).getType();
  // C++ computes in int at least; a comparison of bools is one of ints.
  if (Rules.promoted(Type) != Type && !Type.isInteger(1))
    error(Op, Contract) << "computes in " << Type
                        << ", which C++ promotes first";
  if (!Binary)
    return;
  mlir::Type Right = Binary.getRhs().getType();
  if (mlir::isa<cxx::PointerType>(Type) && mlir::isa<cxx::PointerType>(Right) &&
      cxx::getSpace(Type) != cxx::getSpace(Right))
    error(Op, "address spaces") << Type << " meets " << Right;
  bool Shift = Binary.getKind() == "<<" || Binary.getKind() == ">>";
  bool Scalars = mlir::isa<mlir::IntegerType, mlir::FloatType>(Type) &&
                 mlir::isa<mlir::IntegerType, mlir::FloatType>(Right);
  if (Scalars && !Shift && Type != Right)
    error(Op, Contract) << "operands have types " << Type << " and " << Right;
}
