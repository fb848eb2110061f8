//===- RecordLayout.cpp - Places of fields in C++ and Metal -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Metal puts the fields of a struct one behind the other, each at the next
/// multiple of its alignment, which `alignas` makes larger. C++ does so too,
/// but for classes: an empty base takes no room unless an object of its type
/// would be at the same address, and fields may be put into padding or share an
/// address. The host has the objects as C++ has them.
///
//===----------------------------------------------------------------------===//

#include "clang/AST/RecordLayout.h"
#include "UnitImporter.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

namespace {

/// A field of the struct in Metal with its place in C++; numbers in bytes.
struct PlacedField {
  QualType Type;
  SourceLocation At;
  uint64_t Size;
  uint64_t Alignment;
  uint64_t Offset;
  /// The declaration; null for a base class.
  const FieldDecl *Field = nullptr;
};

struct PlacedFields {
  llvm::SmallVector<PlacedField> Fields;
  /// The empty bases among them.
  llvm::SmallVector<const CXXRecordDecl *> EmptyBases;
  /// Whether an empty base without a field is not where the object begins.
  bool LosesBase = false;
  /// Whether bit-fields follow, which have a layout of their own.
  bool BitFieldsFollow = false;
};

} // namespace

/// The end of \p Fields as Metal has them if all are in their places.
static std::optional<uint64_t> naturalEnd(llvm::ArrayRef<PlacedField> Fields,
                                          bool IsUnion) {
  uint64_t End = 0;
  for (const PlacedField &Field : Fields) {
    uint64_t Begin = IsUnion ? 0 : llvm::alignTo(End, Field.Alignment);
    if (Begin != Field.Offset)
      return std::nullopt;
    End = std::max(End, Begin + Field.Size);
  }
  return End;
}

/// The bases and fields of \p Record, where empty bases are fields only
/// \p WithEmptyBases, and then those that are behind what was before.
static PlacedFields placeFields(const ASTContext &AST,
                                const CXXRecordDecl *Record,
                                bool WithEmptyBases) {
  const ASTRecordLayout &Layout = AST.getASTRecordLayout(Record);
  PlacedFields Result;
  auto Add = [&](QualType Type, SourceLocation At, CharUnits Offset,
                 const FieldDecl *Field = nullptr) {
    TypeInfoChars Info = AST.getTypeInfoInChars(Type);
    Result.Fields.push_back(
        {Type, At, static_cast<uint64_t>(Info.Width.getQuantity()),
         static_cast<uint64_t>(Info.Align.getQuantity()),
         static_cast<uint64_t>(Offset.getQuantity()), Field});
  };
  for (const CXXBaseSpecifier &Base : Record->bases()) {
    const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl();
    CharUnits Offset = Layout.getBaseClassOffset(Class);
    Add(Base.getType(), Base.getBeginLoc(), Offset);
    if (!Class->isEmpty())
      continue;
    if (WithEmptyBases && naturalEnd(Result.Fields, false)) {
      Result.EmptyBases.push_back(Class);
      continue;
    }
    Result.Fields.pop_back();
    Result.LosesBase |= !Offset.isZero();
  }
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isBitField()) {
      Result.BitFieldsFollow = true;
      break;
    }
    Add(Field->getType(), Field->getLocation(),
        AST.toCharUnitsFromBits(Layout.getFieldOffset(Field->getFieldIndex())),
        Field);
  }
  return Result;
}

/// Whether a struct of Metal with \p Placed is laid out like \p Record.
static bool isNatural(const ASTContext &AST, const CXXRecordDecl *Record,
                      const PlacedFields &Placed) {
  const ASTRecordLayout &Layout = AST.getASTRecordLayout(Record);
  std::optional<uint64_t> End = naturalEnd(Placed.Fields, Record->isUnion());
  if (!End || Placed.LosesBase)
    return false;
  uint64_t Alignment = Layout.getAlignment().getQuantity();
  // A larger alignment than that of the fields is printed.
  for (const PlacedField &Field : Placed.Fields)
    if (Field.Alignment > Alignment)
      return false;
  // An object without fields has a byte.
  return Placed.BitFieldsFollow ||
         llvm::alignTo(std::max<uint64_t>(*End, 1), Alignment) ==
             static_cast<uint64_t>(Layout.getSize().getQuantity());
}

/// The fields that stand for \p Record in Metal.
static PlacedFields chooseFields(const ASTContext &AST,
                                 const CXXRecordDecl *Record) {
  PlacedFields Plain = placeFields(AST, Record, false);
  if (isNatural(AST, Record, Plain))
    return Plain;
  PlacedFields Full = placeFields(AST, Record, true);
  return isNatural(AST, Record, Full) ? Full : Plain;
}

std::string UnitImporter::baseName(const CXXRecordDecl *Derived,
                                   const CXXRecordDecl *Base) {
  if (Base->isEmpty()) {
    Derived = Derived->getDefinition();
    if (!Derived || Derived->isInvalidDecl() || Derived->getNumVBases())
      return {};
    auto IsBase = [&](const CXXRecordDecl *Other) {
      return Other->getCanonicalDecl() == Base->getCanonicalDecl();
    };
    if (llvm::none_of(chooseFields(AST, Derived).EmptyBases, IsBase))
      return {};
  }
  std::string Name = "base_" + uniqueName(Base, Base->getName());
  bool IsTaken = AST.Idents.find(Name) != AST.Idents.end();
  return IsTaken ? unusedName(Name, {}) : Name;
}

unsigned UnitImporter::alignmentOf(const FieldDecl *Field, mlir::Type Type,
                                   cxx::RecordOp Record) {
  TypeInfoChars Info = AST.getTypeInfoInChars(Field->getType());
  uint64_t InCXX = std::max<uint64_t>(
      Info.Align.getQuantity(), Field->getMaxAlignment() / AST.getCharWidth());
  cxx::Layout Of = cxx::getLayout(Type, Record);
  if (Of.Size == 0 ||
      Of.Size != static_cast<uint64_t>(Info.Width.getQuantity()))
    return 0;
  return InCXX > Of.Alignment ? InCXX : 0;
}

void UnitImporter::checkLayout(cxx::RecordOp Op, const CXXRecordDecl *Record) {
  PlacedFields Placed = chooseFields(AST, Record);
  for (PlacedField &Field : Placed.Fields) {
    // An alignment that a typedef adds is none of the type in Metal, but one of
    // the field.
    mlir::Type Type = convert(Field.Type).Type;
    cxx::Layout Of = cxx::getLayout(Type, Op);
    if (Of.Size == 0 || Of.Size != Field.Size)
      continue;
    Field.Alignment = Of.Alignment;
    if (unsigned More = Field.Field ? alignmentOf(Field.Field, Type, Op) : 0)
      Field.Alignment = More;
  }
  if (isNatural(AST, Record, Placed))
    return;
  SourceLocation At = Record->getLocation();
  for (size_t N = 1; N <= Placed.Fields.size(); ++N)
    if (!naturalEnd(llvm::ArrayRef(Placed.Fields).take_front(N),
                    Record->isUnion())) {
      At = Placed.Fields[N - 1].At;
      break;
    }
  refuse(Op, At,
         "a class whose layout in C++ is not that of its fields in order",
         "make a field of each empty base and each gap");
}
