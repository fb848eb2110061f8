//===- Conversions.cpp - What C++ converts by itself ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversions.h"

using namespace cu2x;
using namespace cu2x::metal;
using mlir::Type;

static mlir::IntegerType asInteger(Type T) {
  return mlir::dyn_cast<mlir::IntegerType>(T);
}

static bool isArithmetic(Type T) {
  return mlir::isa<mlir::IntegerType, mlir::FloatType>(T);
}

bool metal::keepsValue(Type From, Type To) {
  if (From == To)
    return true;
  auto A = asInteger(From), B = asInteger(To);
  if (A && B) {
    unsigned Needed = A.getWidth() + (A.isUnsigned() && !B.isUnsigned());
    // bool is signless: 0 or 1, in any other integer.
    if (A.getWidth() == 1)
      return true;
    return B.getWidth() >= Needed && (A.isUnsigned() || !B.isUnsigned());
  }
  return To.isF32() && (From.isF16() || From.isBF16());
}

mlir::Value metal::withoutConversions(mlir::Value Value) {
  auto ImplicitCast = [](mlir::Value V) {
    auto Cast = V.getDefiningOp<cxx::CastOp>();
    return Cast && Cast.getStyle() == "implicit" &&
                   !mlir::isa<cxx::LValueType>(V.getType())
               ? Cast
               : cxx::CastOp();
  };
  cxx::CastOp Cast = ImplicitCast(Value);
  if (!Cast)
    return Value;
  mlir::Value Inner = Cast.getOperand();
  while (cxx::CastOp Next = ImplicitCast(Inner)) {
    if (!keepsValue(Next.getOperand().getType(), Inner.getType()))
      break;
    Inner = Next.getOperand();
  }
  return Inner;
}

bool metal::convertsImplicitly(Type From, Type To) {
  if (From == To)
    return true;
  if (mlir::isa<cxx::EnumType>(From)) // scoped ones have explicit casts only
    return isArithmetic(To) && !To.isBF16();
  if (isArithmetic(From) && isArithmetic(To)) {
    // MSL converts bfloat to float and nothing else by itself.
    if (To.isBF16() || From.isBF16())
      return To.isF32();
    return true;
  }
  if (mlir::isa<cxx::PointerType>(From))
    return mlir::isa<cxx::PointerType>(To) || To.isInteger(1);
  if (auto Vector = mlir::dyn_cast<cxx::VectorType>(To)) {
    if (auto Other = mlir::dyn_cast<cxx::VectorType>(From))
      return Other.getElement() == Vector.getElement() &&
             Other.getSize() == Vector.getSize();
    return From == Vector.getElement() && !Vector.getPacked();
  }
  return false;
}

Type Conversions::defaultUnderlying(cxx::EnumOp Enum) const {
  int64_t Least = 0;
  uint64_t Most = 0;
  for (auto E : Enum.getEnumerators().getAsRange<cxx::EnumeratorAttr>()) {
    Least = std::min(Least, E.getValue());
    if (E.getValue() > 0)
      Most = std::max<uint64_t>(Most, E.getValue());
  }
  bool Signed = Least < 0;
  bool Fits = llvm::isInt<32>(Least) && llvm::isUIntN(Signed ? 31 : 32, Most);
  return mlir::IntegerType::get(Enum.getContext(), Fits ? 32 : 64,
                                Signed ? mlir::IntegerType::Signed
                                       : mlir::IntegerType::Unsigned);
}

Type Conversions::promoted(Type T) const {
  if (auto Enum = mlir::dyn_cast<cxx::EnumType>(T)) {
    auto Op = Symbols.lookup<cxx::EnumOp>(Enum.getName().getValue());
    if (!Op || Op.getScoped())
      return T;
    if (Op.getUnderlying() != defaultUnderlying(Op))
      return promoted(Op.getUnderlying());
    // Without a type of its own it becomes int when that has all values.
    for (auto E : Op.getEnumerators().getAsRange<cxx::EnumeratorAttr>())
      if (!llvm::isInt<32>(E.getValue()))
        return Op.getUnderlying();
    return mlir::IntegerType::get(T.getContext(), 32,
                                  mlir::IntegerType::Signed);
  }
  auto Int = asInteger(T);
  if (!Int || Int.getWidth() >= 32)
    return T;
  return mlir::IntegerType::get(T.getContext(), 32, mlir::IntegerType::Signed);
}

Type Conversions::common(Type A, Type B) const {
  A = promoted(A);
  B = promoted(B);
  if (A == B)
    return A;
  auto VectorA = mlir::dyn_cast<cxx::VectorType>(A);
  auto VectorB = mlir::dyn_cast<cxx::VectorType>(B);
  if (VectorA || VectorB) {
    if (VectorA && !VectorA.getPacked() && B == VectorA.getElement())
      return A;
    if (VectorB && !VectorB.getPacked() && A == VectorB.getElement())
      return B;
    return {};
  }
  if (!isArithmetic(A) || !isArithmetic(B))
    return {};
  bool FloatA = mlir::isa<mlir::FloatType>(A);
  bool FloatB = mlir::isa<mlir::FloatType>(B);
  if (FloatA && FloatB)
    return A.isF32() || B.isF32() ? (A.isF32() ? A : B) : Type();
  if (FloatA || FloatB) {
    Type Float = FloatA ? A : B;
    return Float.isBF16() ? Type() : Float;
  }
  auto IntA = asInteger(A), IntB = asInteger(B);
  if (IntA.getWidth() == IntB.getWidth())
    return IntA.isUnsigned() ? A : B;
  return IntA.getWidth() > IntB.getWidth() ? A : B;
}
