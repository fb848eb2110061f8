//===- AuthorNames.cpp - The names that the author gave constants -*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AuthorNames.h"
#include "Literals.h"
#include "cu2x/Conversion/CUToMSL/MetalNames.h"
#include "cu2x/Dialect/MSL/IR/MSL.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

AuthorNames::AuthorNames(const Program &P) : P(P) {
  mlir::ModuleOp Module = P.Module;
  for (mlir::Operation &Op : Module.getOps())
    if (mlir::isa<cxx::RecordOp, cxx::EnumOp>(Op))
      Types.insert(Op.getAttrOfType<mlir::StringAttr>("name").getValue());
}

void AuthorNames::add(StringRef Name, mlir::IntegerAttr Value) {
  auto [It, New] = Constants.try_emplace(Name, Constant{Value});
  // What bounds of arrays say is without a type.
  if (!New && It->second.Value.getValue().getSExtValue() !=
                  Value.getValue().getSExtValue())
    Ambiguous.insert(Name);
  else if (!New && It->second.Value.getType().isSignlessInteger())
    It->second.Value = Value;
  else if (!New && !Value.getType().isSignlessInteger() &&
           It->second.Value != Value)
    Ambiguous.insert(Name);
}

static llvm::ArrayRef<mlir::Attribute> extentsOf(mlir::Operation *Op) {
  auto All = Op->getAttrOfType<mlir::ArrayAttr>("cxx.extents");
  return All ? All.getValue() : llvm::ArrayRef<mlir::Attribute>();
}

static mlir::DictionaryAttr names(mlir::DictionaryAttr Extent, StringRef Kind) {
  return Extent.getAs<mlir::DictionaryAttr>(Kind);
}

void AuthorNames::enter(cxx::FuncOp Func, llvm::StringSet<> &Locals) {
  Constants.clear();
  Ambiguous.clear();
  // Initialisers of members stand before the body.
  if (!Func || Func.getConstructor())
    return;
  Func.walk([&](mlir::Operation *Op) {
    if (auto Constant = mlir::dyn_cast<cxx::ConstantOp>(Op))
      if (auto Name = Op->getAttrOfType<mlir::StringAttr>("cxx.parameter"))
        if (auto Value = mlir::dyn_cast<mlir::IntegerAttr>(Constant.getValue());
            Value && mlir::isa<mlir::IntegerType>(Constant.getType()))
          add(Name,
              mlir::IntegerAttr::get(Constant.getType(), Value.getValue()));
    for (mlir::Attribute Extent : extentsOf(Op))
      for (mlir::NamedAttribute Name :
           names(mlir::cast<mlir::DictionaryAttr>(Extent), "parameters"))
        add(Name.getName(), mlir::cast<mlir::IntegerAttr>(Name.getValue()));
  });
  // A function of Metal by that name would be hidden.
  llvm::StringSet<> Called;
  Func.walk([&](msl::CallOp Call) { Called.insert(Call.getCallee()); });
  Constants.remove_if([&](auto &Entry) {
    StringRef Name = Entry.first;
    return Ambiguous.contains(Name) || Locals.contains(Name) ||
           Called.contains(Name) || P.Macros.contains(Name) ||
           Types.contains(Name) || isReservedInMetal(Name) ||
           isMetalLibraryName(Name);
  });
  for (auto &[Name, Constant] : Constants)
    Locals.insert(Name);
}

std::string AuthorNames::use(mlir::Operation *Op) {
  if (auto Macro = Op->getAttrOfType<mlir::StringAttr>("cxx.macro"))
    if (P.Macros.contains(Macro.getValue()))
      return Macro.str();
  auto Name = Op->getAttrOfType<mlir::StringAttr>("cxx.parameter");
  auto Number = mlir::dyn_cast<cxx::ConstantOp>(Op);
  if (!Name || !Number)
    return "";
  auto It = Constants.find(Name.getValue());
  // A pass may have made another constant of it.
  if (It == Constants.end() || It->second.Value.getType() != Number.getType() ||
      mlir::cast<mlir::IntegerAttr>(Number.getValue()).getValue() !=
          It->second.Value.getValue())
    return "";
  It->second.Used = true;
  return Name.str();
}

/// Whether the macro \p Text is that number.
static bool isNumber(StringRef Text, int64_t Value) {
  int64_t Number;
  return !Text.rtrim("uUlL").getAsInteger(0, Number) && Number == Value;
}

bool AuthorNames::areKnown(mlir::DictionaryAttr Extent) const {
  return llvm::all_of(
             names(Extent, "macros"),
             [&](mlir::NamedAttribute Name) {
               auto It = P.Macros.find(Name.getName());
               return It != P.Macros.end() &&
                      isNumber(It->second,
                               mlir::cast<mlir::IntegerAttr>(Name.getValue())
                                   .getInt());
             }) &&
         llvm::all_of(names(Extent, "parameters"),
                      [&](mlir::NamedAttribute Name) {
                        return Constants.contains(Name.getName());
                      }) &&
         llvm::all_of(
             names(Extent, "enumerators"), [&](mlir::NamedAttribute Name) {
               auto Enum = P.Symbols.lookup<cxx::EnumOp>(
                   mlir::cast<mlir::StringAttr>(Name.getValue()).getValue());
               return Enum &&
                      llvm::any_of(Enum.getEnumerators()
                                       .getAsRange<cxx::EnumeratorAttr>(),
                                   [&](cxx::EnumeratorAttr E) {
                                     return E.getName() == Name.getName();
                                   });
             });
}

std::string AuthorNames::withExtents(std::string Declarator, StringRef Name,
                                     mlir::Operation *Op,
                                     cxx::LValueType Place) {
  std::string Numbers = Name.str(), Named = Numbers;
  mlir::Type Type = Place.getPointee();
  for (mlir::Attribute Attribute : extentsOf(Op)) {
    auto Array = mlir::dyn_cast<cxx::ArrayType>(Type);
    if (!Array)
      return Declarator;
    Type = Array.getElement();
    auto Extent = mlir::cast<mlir::DictionaryAttr>(Attribute);
    std::string Number = "[" + std::to_string(Array.getSize()) + "]";
    Numbers += Number;
    if (!areKnown(Extent)) {
      Named += Number;
      continue;
    }
    for (mlir::NamedAttribute Parameter : names(Extent, "parameters"))
      Constants.find(Parameter.getName())->second.Used = true;
    Named += "[" + Extent.getAs<mlir::StringAttr>("text").str() + "]";
  }
  if (size_t At = Declarator.find(Numbers);
      At != std::string::npos && Numbers != Name)
    Declarator.replace(At, Numbers.size(), Named);
  return Declarator;
}

std::vector<std::string> AuthorNames::declarations() const {
  std::vector<std::string> Lines;
  for (auto &[Name, Constant] : Constants) {
    if (!Constant.Used)
      continue;
    mlir::Type Type = Constant.Value.getType();
    if (Type.isSignlessInteger() && !Type.isInteger(1))
      Type = mlir::IntegerType::get(Type.getContext(), 32,
                                    mlir::IntegerType::Signed);
    llvm::APInt Value = Constant.Value.getValue();
    auto Typed = mlir::IntegerAttr::get(
        Type, Value.sextOrTrunc(Type.getIntOrFloatBitWidth()));
    Lines.push_back("constexpr " + P.Types.name(Type) + " " + Name.str() +
                    " = " + literal(Typed, Type) + ";");
  }
  return Lines;
}
