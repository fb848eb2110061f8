//===- TypePrinter.cpp - Types and declarators of MSL -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypePrinter.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::StringRef;

std::string Qualifiers::text() const {
  std::string Text;
  if (!Space.empty())
    Text += Space.str() + " ";
  if (Const && Space != "constant")
    Text += "const ";
  if (Volatile)
    Text += "volatile ";
  return Text;
}

std::string Declaration::text() const {
  return Declarator.empty() ? Base : Base + " " + Declarator;
}

StringRef metal::spaceName(cxx::AddressSpace Space) {
  return cxx::stringifyAddressSpace(Space);
}

StringRef metal::scalarName(mlir::Type Type) {
  if (Type.isF32())
    return "float";
  if (Type.isF16())
    return "half";
  if (Type.isBF16())
    return "bfloat";
  if (mlir::isa<mlir::NoneType>(Type))
    return "void";
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (!Int)
    return "";
  switch (Int.getWidth()) {
  case 1:
    return "bool";
  case 8:
    return Int.isUnsigned() ? "uchar" : "char";
  case 16:
    return Int.isUnsigned() ? "ushort" : "short";
  case 32:
    return Int.isUnsigned() ? "uint" : "int";
  case 64:
    return Int.isUnsigned() ? "ulong" : "long";
  }
  return "";
}

std::string TypePrinter::baseName(mlir::Type Type) const {
  if (StringRef Scalar = scalarName(Type); !Scalar.empty())
    return Scalar.str();
  return llvm::TypeSwitch<mlir::Type, std::string>(Type)
      .Case([&](cxx::VectorType Vector) {
        return (Vector.getPacked() ? "packed_" : "") +
               scalarName(Vector.getElement()).str() +
               llvm::utostr(Vector.getSize());
      })
      .Case([&](cxx::RecordType Record) {
        auto Op = Symbols.lookup<cxx::RecordOp>(Record.getName().getValue());
        return (Op ? Op.getName() : Record.getName().getValue()).str();
      })
      .Case([&](cxx::EnumType Enum) {
        auto Op = Symbols.lookup<cxx::EnumOp>(Enum.getName().getValue());
        return (Op ? Op.getName() : Enum.getName().getValue()).str();
      })
      .Case([&](cxx::OpaqueType Opaque) { return Opaque.getName().str(); })
      .Default([](mlir::Type Type) {
        // What MSL lacks shows as MLIR spells it; the verifier refuses it.
        std::string Text;
        llvm::raw_string_ostream(Text) << Type;
        return Text;
      });
}

/// `*const p`, in parentheses when an array or more follows inside.
static std::string indirect(StringRef Sign, const Qualifiers &Own,
                            std::string Inner, bool ToArray) {
  std::string Words = StringRef(Own.text()).rtrim().str();
  std::string Text = Sign.str() + Words;
  // `*const p`, but `*const *p` reads the same with the space.
  if (!Words.empty() && !Inner.empty())
    Text += " ";
  Text += Inner;
  return ToArray ? "(" + Text + ")" : Text;
}

StringRef TypePrinter::spaceOf(cxx::AddressSpace Space, mlir::Type Type) const {
  // Functions for atomics take plain pointers, and need no more.
  auto Opaque = mlir::dyn_cast<cxx::OpaqueType>(Type);
  if (Coherent && Space == cxx::AddressSpace::Device &&
      !(Opaque && Opaque.getName().starts_with("atomic_")))
    return "coherent(device) device";
  return spaceName(Space);
}

Declaration TypePrinter::declare(mlir::Type Type, std::string Name,
                                 Qualifiers Own) const {
  if (auto Array = mlir::dyn_cast<cxx::ArrayType>(Type)) {
    std::string Bound =
        Array.getSize() ? llvm::utostr(Array.getSize()) : std::string();
    return declare(Array.getElement(), Name + "[" + Bound + "]", Own);
  }
  auto Through = [&](auto Pointer, StringRef Sign) {
    bool ToArray = mlir::isa<cxx::ArrayType>(Pointer.getPointee());
    return declare(Pointer.getPointee(), indirect(Sign, Own, Name, ToArray),
                   {spaceOf(Pointer.getSpace(), Pointer.getPointee()),
                    Pointer.getIsConst(), Pointer.getIsVolatile()});
  };
  if (auto Pointer = mlir::dyn_cast<cxx::PointerType>(Type))
    return Through(Pointer, "*");
  if (auto Reference = mlir::dyn_cast<cxx::ReferenceType>(Type))
    return Through(Reference, "&");
  // A place as a type is what a cast between glvalues names.
  if (auto Place = mlir::dyn_cast<cxx::LValueType>(Type))
    return Through(Place, "&");
  return {Own.text() + baseName(Type), Name};
}

Declaration TypePrinter::declareVariable(cxx::LValueType Place,
                                         std::string Name) const {
  StringRef Space = Place.getSpace() == cxx::AddressSpace::Thread
                        ? StringRef()
                        : spaceOf(Place.getSpace(), Place.getPointee());
  return declare(Place.getPointee(), std::move(Name),
                 {Space, Place.getIsConst(), Place.getIsVolatile()});
}

std::string TypePrinter::name(mlir::Type Type) const {
  return declare(Type, "").text();
}

bool TypePrinter::isOneWord(mlir::Type Type) const {
  return !mlir::isa<cxx::PointerType, cxx::ReferenceType, cxx::LValueType,
                    cxx::ArrayType>(Type);
}
