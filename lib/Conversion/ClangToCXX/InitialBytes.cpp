//===- InitialBytes.cpp - Constant values as bytes -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitImporter.h"
#include "clang/AST/RecordLayout.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// Writes \p Value of type \p Type to \p Bytes, low bytes first; false for
/// addresses and other values that bytes do not have.
static bool write(const APValue &Value, QualType Type, const ASTContext &AST,
                  llvm::MutableArrayRef<char> Bytes) {
  auto WriteBits = [&](const llvm::APInt &Bits) {
    for (size_t I = 0; I != Bytes.size() && I * 8 < Bits.getBitWidth(); ++I)
      Bytes[I] = static_cast<char>(Bits.extractBitsAsZExtValue(
          std::min(8u, unsigned(Bits.getBitWidth() - I * 8)), I * 8));
    return true;
  };
  switch (Value.getKind()) {
  case APValue::Int:
    return WriteBits(Value.getInt());
  case APValue::Float:
    return WriteBits(Value.getFloat().bitcastToAPInt());
  case APValue::LValue:
    return Value.isNullPointer();
  case APValue::Array: {
    QualType Element = AST.getAsArrayType(Type)->getElementType();
    size_t Size = AST.getTypeSizeInChars(Element).getQuantity();
    unsigned Given = Value.getArrayInitializedElts();
    for (unsigned I = 0; I != Value.getArraySize(); ++I)
      if (!write(I < Given ? Value.getArrayInitializedElt(I)
                           : Value.getArrayFiller(),
                 Element, AST, Bytes.slice(I * Size, Size)))
        return false;
    return true;
  }
  case APValue::Struct: {
    const auto *Record = Type->getAsCXXRecordDecl();
    if (!Record || Value.getStructNumBases() != 0)
      return false;
    const ASTRecordLayout &Layout = AST.getASTRecordLayout(Record);
    for (const FieldDecl *Field : Record->fields()) {
      unsigned N = Field->getFieldIndex();
      if (Field->isBitField() ||
          !write(Value.getStructField(N), Field->getType(), AST,
                 Bytes.slice(
                     Layout.getFieldOffset(N) / 8,
                     AST.getTypeSizeInChars(Field->getType()).getQuantity())))
        return false;
    }
    return true;
  }
  default:
    return false;
  }
}

std::optional<std::string>
UnitImporter::initialBytes(const VarDecl *Variable) const {
  QualType Type = Variable->getType();
  std::string Bytes(AST.getTypeSizeInChars(Type).getQuantity(), '\0');
  if (!Variable->hasInit())
    return Bytes;
  const APValue *Value = Variable->evaluateValue();
  if (!Value || !write(*Value, Type, AST,
                       llvm::MutableArrayRef<char>(Bytes.data(), Bytes.size())))
    return std::nullopt;
  return Bytes;
}
