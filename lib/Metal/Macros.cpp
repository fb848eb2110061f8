//===- Macros.cpp - Macros of the author that stay macros -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Macros.h"
#include "ExpressionPrinter.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

/// Macros of <metal_stdlib> with the value and type they have in C.
static constexpr StringRef MetalMacros[] = {
    "CHAR_BIT",    "SCHAR_MAX",   "SCHAR_MIN",    "UCHAR_MAX", "CHAR_MAX",
    "CHAR_MIN",    "SHRT_MAX",    "SHRT_MIN",     "USHRT_MAX", "INT_MAX",
    "INT_MIN",     "UINT_MAX",    "LONG_MAX",     "LONG_MIN",  "ULONG_MAX",
    "FLT_MAX",     "FLT_MIN",     "FLT_DIG",      "FLT_RADIX", "FLT_EPSILON",
    "FLT_MAX_EXP", "FLT_MIN_EXP", "FLT_MANT_DIG", "INFINITY",  "NAN"};

/// Whether the expression is made of constants alone.
static bool isConstant(mlir::Operation *Op) {
  if (mlir::isa<cxx::ConstantOp>(Op))
    return true;
  if (!mlir::isa<cxx::UnaryOp, cxx::BinaryOp, cxx::CastOp>(Op))
    return false;
  return llvm::all_of(Op->getOperands(), [](mlir::Value Operand) {
    return Operand.getDefiningOp() && isConstant(Operand.getDefiningOp());
  });
}

/// All identifiers that the program declares.
static llvm::StringSet<> declaredNames(mlir::ModuleOp Module) {
  llvm::StringSet<> Names;
  Module.walk([&](mlir::Operation *Op) {
    if (auto Name = Op->getAttrOfType<mlir::StringAttr>("name"))
      Names.insert(Name.getValue());
    if (auto Func = mlir::dyn_cast<cxx::FuncOp>(Op))
      for (auto Name : Func.getParameterNames().getAsRange<mlir::StringAttr>())
        Names.insert(Name.getValue());
    if (auto Record = mlir::dyn_cast<cxx::RecordOp>(Op))
      for (auto Field : Record.getFields().getAsRange<cxx::FieldAttr>())
        Names.insert(Field.getName());
    if (auto Enum = mlir::dyn_cast<cxx::EnumOp>(Op))
      for (auto E : Enum.getEnumerators().getAsRange<cxx::EnumeratorAttr>())
        Names.insert(E.getName());
  });
  return Names;
}

void metal::findMacros(Program &P) {
  llvm::MapVector<StringRef, std::string> Texts;
  llvm::StringSet<> Unfit;
  ExpressionPrinter Printer(P);
  P.Module.walk([&](mlir::Operation *Op) {
    auto Macro = Op->getAttrOfType<mlir::StringAttr>("cxx.macro");
    if (!Macro || !cxx::isExpression(Op))
      return;
    StringRef Name = Macro.getValue();
    if (!isConstant(Op)) {
      Unfit.insert(Name);
      return;
    }
    std::string Text = Printer.text(Op->getResult(0), Precedence::Primary);
    auto [It, New] = Texts.try_emplace(Name, Text);
    if (!New && It->second != Text)
      Unfit.insert(Name);
  });
  // Those that are only bounds of arrays.
  P.Module.walk([&](mlir::Operation *Op) {
    auto Extents = Op->getAttrOfType<mlir::ArrayAttr>("cxx.extents");
    if (!Extents)
      return;
    for (auto Extent : Extents.getAsRange<mlir::DictionaryAttr>())
      for (mlir::NamedAttribute Name :
           Extent.getAs<mlir::DictionaryAttr>("macros"))
        Texts.try_emplace(
            Name.getName(),
            std::to_string(
                mlir::cast<mlir::IntegerAttr>(Name.getValue()).getInt()));
  });
  llvm::StringSet<> Declared = declaredNames(P.Module);
  for (auto &[Name, Text] : Texts) {
    if (llvm::is_contained(MetalMacros, Name))
      P.Macros[Name] = "";
    else if (!Unfit.contains(Name) && !Declared.contains(Name) &&
             !Name.starts_with("__") &&
             Name.find_first_not_of("xyzwrgba") != StringRef::npos)
      P.Macros[Name] = Text;
  }
}
