//===- Intrinsics.cpp - Rows for calls --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Intrinsics.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using llvm::StringRef;

static constexpr Intrinsic Rows[] = {
#define GET_INTRINSIC_ROWS
#include "cu2x/Conversion/CUToMSL/Intrinsics.inc"
#undef GET_INTRINSIC_ROWS
};

mlir::Type cu2x::scalarOf(mlir::Type Type) {
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    Type = Place.getPointee();
  if (auto Vector = mlir::dyn_cast<cxx::VectorType>(Type))
    Type = Vector.getElement();
  return Type;
}

/// The word of Intrinsic::On for a type; empty for others.
static StringRef classOf(mlir::Type Type) {
  Type = scalarOf(Type);
  if (Type.isF32())
    return "float";
  if (Type.isF16())
    return "half";
  if (Type.isBF16())
    return "bfloat";
  if (Type.isF64())
    return "double";
  return mlir::isa<mlir::IntegerType>(Type) && !Type.isInteger(1) ? "integer"
                                                                  : "";
}

static bool hasClass(cu::CallOp Call, StringRef Class) {
  return classOf(Call.getType()) == Class ||
         llvm::any_of(Call.getOperandTypes(),
                      [&](mlir::Type Type) { return classOf(Type) == Class; });
}

bool cu2x::usesDouble(cu::CallOp Call) { return hasClass(Call, "double"); }

static const Intrinsic *findRow(cu::CallOp Call, StringRef Name) {
  auto Range = std::equal_range(
      std::begin(Rows), std::end(Rows), Name, [](const auto &A, const auto &B) {
        if constexpr (std::is_same_v<std::decay_t<decltype(A)>, Intrinsic>)
          return A.Name < B;
        else
          return A < B.Name;
      });
  for (auto It = Range.first; It != Range.second; ++It)
    if ((It->On.empty() || hasClass(Call, It->On)) &&
        (!It->Arity || It->Arity == Call.getNumOperands()))
      return It;
  return nullptr;
}

const Intrinsic *cu2x::findIntrinsic(cu::CallOp Call) {
  StringRef Name = Call.getCallee();
  Name.consume_front("::");
  Name.consume_front("cuda::");
  if (const Intrinsic *Row = findRow(Call, Name))
    return Row;
  // std::min has its own rows and its own rules.
  if (!Name.consume_front("std::") || Name == "min" || Name == "max")
    return nullptr;
  return findRow(Call, Name);
}
