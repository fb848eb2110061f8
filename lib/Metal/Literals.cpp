//===- Literals.cpp - Numbers as MSL writes them ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Literals.h"
#include "TypePrinter.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Error.h"

using namespace cu2x;
using namespace cu2x::metal;
using llvm::APFloat;
using llvm::APInt;
using llvm::StringRef;

/// The suffix that gives a literal the type; the literals of 8 and 16 bits
/// have none.
static StringRef suffix(mlir::Type Type) {
  return llvm::StringSwitch<StringRef>(scalarName(Type))
      .Case("float", "f")
      .Case("half", "h")
      .Case("bfloat", "bf")
      .Case("uint", "u")
      .Case("long", "l")
      .Case("ulong", "ul")
      .Default("");
}

/// The fewest digits that read back as the same number.
static std::string shortest(const APFloat &Value) {
  for (unsigned Digits = 1;; ++Digits) {
    llvm::SmallString<32> Text;
    Value.toString(Text, Digits, /*FormatMaxPadding=*/7);
    APFloat Back(Value.getSemantics());
    llvm::consumeError(
        Back.convertFromString(Text, APFloat::rmNearestTiesToEven).takeError());
    // No format of 32 bits or fewer needs more than 9.
    if (!Back.bitwiseIsEqual(Value) && Digits < 17)
      continue;
    std::string Result = Text.str().lower();
    llvm::erase(Result, '+');
    if (StringRef(Result).find_first_of(".e") == StringRef::npos)
      Result += ".0";
    return Result;
  }
}

static std::string floatLiteral(const APFloat &Value, mlir::Type Type) {
  std::string Name = scalarName(Type).str();
  std::string Sign = Value.isNegative() ? "-" : "";
  if (Value.isInfinity())
    return Type.isF32() ? Sign + "INFINITY" : Name + "(" + Sign + "INFINITY)";
  if (!Value.isNaN())
    return shortest(Value) + suffix(Type).str();
  APInt Bits = Value.bitcastToAPInt();
  if (Type.isF32() && Bits == 0x7fc00000)
    return "NAN";
  // A NaN with a payload or a sign is only what its bits say.
  return "as_type<" + Name + ">(" + (Type.isF32() ? "" : "ushort(") + "0x" +
         llvm::utohexstr(Bits.getZExtValue(), /*LowerCase=*/true) + "u" +
         (Type.isF32() ? ")" : "))");
}

static std::string intLiteral(const APInt &Value, mlir::IntegerType Type) {
  if (Type.getWidth() == 1)
    return Value.isZero() ? "false" : "true";
  std::string Text = llvm::toString(Value, 10, !Type.isUnsigned());
  std::string Suffix = suffix(Type).str();
  if (Type.getWidth() < 32)
    return scalarName(Type).str() + "(" + Text + ")";
  // The number without its sign has no type of the same width.
  if (!Type.isUnsigned() && Value.isMinSignedValue())
    return "(" + llvm::toString(Value + 1, 10, true) + Suffix + " - 1)";
  return Text + Suffix;
}

std::string metal::literal(mlir::Attribute Value, mlir::Type Type) {
  if (auto Float = mlir::dyn_cast<mlir::FloatAttr>(Value))
    return floatLiteral(Float.getValue(), Float.getType());
  if (auto Int = mlir::dyn_cast<mlir::IntegerAttr>(Value))
    if (auto IntType = mlir::dyn_cast<mlir::IntegerType>(Int.getType()))
      return intLiteral(Int.getValue(), IntType);
  std::string Text;
  llvm::raw_string_ostream(Text) << Value;
  return Text;
}

std::string metal::spelledLiteral(StringRef Spelling, mlir::Type Type) {
  if (Spelling == "true" || Spelling == "false")
    return Type.isInteger(1) ? Spelling.str() : "";
  if (Spelling.size() >= 3 && Spelling.front() == '\'')
    return Type.isSignedInteger(8) && Spelling.back() == '\'' ? Spelling.str()
                                                              : "";
  StringRef Digits = Spelling;
  if (Digits.empty() || !(llvm::isDigit(Digits[0]) || Digits[0] == '.'))
    return "";
  bool Hex = Digits.starts_with_insensitive("0x");
  if (mlir::isa<mlir::FloatType>(Type)) {
    // Only `f` is a suffix in both languages.
    if (!Type.isF32() || Hex || !Digits.ends_with_insensitive("f"))
      return "";
    return Spelling.str();
  }
  auto Int = mlir::dyn_cast<mlir::IntegerType>(Type);
  if (!Int || Int.getWidth() < 32)
    return "";
  size_t End = Digits.find_last_not_of("uUlLzZ");
  StringRef Suffix = Digits.drop_front(End + 1);
  Digits = Digits.take_front(End + 1);
  if (Digits.contains_insensitive(Hex ? "p" : "e") || Digits.contains('.'))
    return "";
  std::string Clean = Digits.str();
  llvm::erase(Clean, '\'');
  uint64_t Number = 0;
  if (StringRef(Clean).getAsInteger(0, Number))
    return "";
  // The type that C++ gives the literal decides; it depends on the value.
  bool Unsigned = Suffix.contains_insensitive("u");
  bool Long = Suffix.contains_insensitive("l");
  bool Decimal = Digits[0] != '0' || Digits.size() == 1;
  unsigned Width = 64;
  if (!Long && llvm::isUIntN(Unsigned || !Decimal ? 32 : 31, Number))
    Width = 32;
  if (!Unsigned && !Decimal && !llvm::isUIntN(Width - 1, Number))
    Unsigned = true;
  if (Width != Int.getWidth() || Unsigned != Int.isUnsigned())
    return "";
  std::string Short;
  for (char C : Suffix)
    if (llvm::toLower(C) != 'l' || Short.empty() ||
        llvm::toLower(Short.back()) != 'l')
      Short += C;
  return Digits.str() + Short;
}

std::string metal::quoted(StringRef Text) {
  std::string Result = "\"";
  llvm::raw_string_ostream OS(Result);
  llvm::printEscapedString(Text, OS);
  OS << '"';
  return Result;
}
