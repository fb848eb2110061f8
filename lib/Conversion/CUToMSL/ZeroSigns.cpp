//===- ZeroSigns.cpp - Which values may be -0 -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ZeroSigns.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using llvm::StringRef;
using mlir::Value;

bool ZeroSigns::mayDiffer(Value A, Value B) {
  Assumed.clear();
  return maybeZero(A) && maybeZero(B) &&
         (maybeNegativeZero(A) || maybeNegativeZero(B));
}

bool ZeroSigns::maybeZero(Value V) {
  if (mlir::isa<cxx::LValueType>(V.getType()))
    return true;
  // Metal may take what is smaller than a normal number for 0.
  std::optional<NumberRange> R = Ranges.of(V);
  return !R || (R->Least < 0x1p-126 && R->Most > -0x1p-126);
}

/// A variable that is only read and set.
bool ZeroSigns::ofVariable(Value Place) {
  auto Type = mlir::cast<cxx::LValueType>(Place.getType());
  if (Value Number = Ranges.ofNamedConstant(Place))
    return maybeNegativeZero(Number);
  auto Var = Place.getDefiningOp<cxx::VarOp>();
  if (!Var || Var.getReference() || Var.getIsStatic() || Type.getIsVolatile() ||
      Var->hasAttr("cu.shared") ||
      !mlir::isa<mlir::FloatType>(Type.getPointee()))
    return true;
  if (!Assumed.insert(Place).second)
    return false;
  bool Maybe = Var.getInit() && maybeNegativeZero(Var.getInit());
  for (mlir::Operation *User : Place.getUsers()) {
    if (Maybe)
      break;
    if (mlir::isa<cxx::LoadOp>(User))
      continue;
    auto Assign = mlir::dyn_cast<cxx::AssignOp>(User);
    Maybe = !Assign || Assign.getPlace() != Place ||
            maybeNegativeZero(Assign.getValue()) ||
            !llvm::all_of(User->getUsers(),
                          llvm::IsaPred<cxx::ExprStmtOp, cxx::LoadOp>);
  }
  return Maybe;
}

bool ZeroSigns::isSeenInVariable(Value Place) {
  auto Var = Place.getDefiningOp<cxx::VarOp>();
  if (!Var || Var.getReference() || Var.getIsStatic() ||
      Var->hasAttr("cu.shared") ||
      !mlir::isa<mlir::FloatType>(
          mlir::cast<cxx::LValueType>(Place.getType()).getPointee()))
    return true;
  if (!Followed.insert(Place).second)
    return false;
  return llvm::any_of(Place.getUsers(), [&](mlir::Operation *User) {
    if (auto Load = mlir::dyn_cast<cxx::LoadOp>(User))
      return leadsToSign(Load.getResult());
    auto Assign = mlir::dyn_cast<cxx::AssignOp>(User);
    return !Assign || Assign.getPlace() != Place ||
           !llvm::all_of(User->getUsers(), llvm::IsaPred<cxx::ExprStmtOp>);
  });
}

bool ZeroSigns::isSeenBy(mlir::Operation *User, Value V) {
  if (mlir::isa<cxx::ExprStmtOp>(User))
    return false;
  if (auto Cast = mlir::dyn_cast<cxx::CastOp>(User))
    return !mlir::isa<mlir::IntegerType>(Cast.getType()) &&
           (!mlir::isa<mlir::FloatType>(Cast.getType()) ||
            leadsToSign(Cast.getResult()));
  if (auto Binary = mlir::dyn_cast<cxx::BinaryOp>(User)) {
    StringRef Kind = Binary.getKind();
    if (mlir::isa<mlir::IntegerType>(Binary.getType()))
      return false;
    bool Divides = Kind == "/" && Binary.getRhs() == V;
    return Divides || leadsToSign(Binary.getResult());
  }
  if (auto Var = mlir::dyn_cast<cxx::VarOp>(User))
    return isSeenInVariable(Var.getVariable());
  if (auto Assign = mlir::dyn_cast<cxx::AssignOp>(User))
    return Assign.getValue() != V || isSeenInVariable(Assign.getPlace());
  auto Call = mlir::dyn_cast<cu::CallOp>(User);
  if (!Call)
    return true;
  StringRef Name = Call.getCallee();
  if (Name.starts_with("__float2"))
    return !mlir::isa<mlir::IntegerType>(Call.getType());
  if (llvm::is_contained({"expf", "exp", "__expf", "exp2f", "fabsf", "fabs"},
                         Name))
    return false;
  return !llvm::is_contained({"fminf", "fmin", "min", "fmaxf", "fmax", "max"},
                             Name) ||
         leadsToSign(Call.getResult());
}

bool ZeroSigns::isSeen(Value V) {
  Followed.clear();
  return leadsToSign(V);
}

bool ZeroSigns::leadsToSign(Value V) {
  return llvm::any_of(V.getUsers(),
                      [&](mlir::Operation *User) { return isSeenBy(User, V); });
}

bool ZeroSigns::ofCall(cu::CallOp Call) {
  enum Result { Unknown, Never, AsOperand, AsEither };
  StringRef Name = Call.getCallee();
  Name.consume_front("std::");
  Result R =
      llvm::StringSwitch<Result>(Name)
          .Cases({"fabsf", "fabs", "abs", "expf", "exp", "exp2f", "exp2"},
                 Never)
          .Cases({"__expf", "__saturatef", "__int2float_rn", "__uint2float_rn"},
                 Never)
          .Cases({"sqrtf", "sqrt", "__fsqrt_rn"}, AsOperand)
          .Cases({"fminf", "fmin", "min", "fmaxf", "fmax", "max"}, AsEither)
          .Default(Unknown);
  if (R == Never)
    return false;
  if (R == Unknown || Call.getNumOperands() == 0)
    return true;
  Value First = Call.getOperands()[0];
  if (R == AsOperand || Call.getNumOperands() != 2)
    return maybeNegativeZero(First);
  Value Second = Call.getOperands()[1];
  // The greater one of a value and a number from 0 on.
  if (Name.contains("max"))
    for (Value V : {First, Second})
      if (auto Constant = V.getDefiningOp<cxx::ConstantOp>())
        if (auto Float = mlir::dyn_cast<mlir::FloatAttr>(Constant.getValue());
            Float && !Float.getValue().isNegative() &&
            !Float.getValue().isNaN())
          return false;
  return maybeNegativeZero(First) || maybeNegativeZero(Second);
}

bool ZeroSigns::maybeNegativeZero(Value V) {
  mlir::Operation *Op = V.getDefiningOp();
  if (!Op)
    return true;
  return llvm::TypeSwitch<mlir::Operation *, bool>(Op)
      .Case([](cxx::ConstantOp Constant) {
        auto Float = mlir::dyn_cast<mlir::FloatAttr>(Constant.getValue());
        return Float && Float.getValue().isNegZero();
      })
      .Case([&](cxx::CastOp Cast) {
        auto To = mlir::dyn_cast<mlir::FloatType>(V.getType());
        mlir::Type Type = Cast.getOperand().getType();
        if (To && mlir::isa<mlir::IntegerType, cxx::EnumType>(Type))
          return false;
        // What is too small for a narrower type becomes a zero of its sign.
        auto From = mlir::dyn_cast<mlir::FloatType>(Type);
        return !To || !From || From.getWidth() > To.getWidth() ||
               maybeNegativeZero(Cast.getOperand());
      })
      .Case([&](cxx::ConditionalOp Conditional) {
        return llvm::any_of(Conditional->getRegions(), [&](mlir::Region &R) {
          auto Yield = mlir::dyn_cast<cxx::YieldOp>(R.front().back());
          return !Yield || maybeNegativeZero(Yield.getValue());
        });
      })
      .Case([&](cxx::LoadOp Load) { return ofVariable(Load.getPlace()); })
      .Case([&](cu::CallOp Call) { return ofCall(Call); })
      .Default([](mlir::Operation *) { return true; });
}
