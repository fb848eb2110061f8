//===- Records.cpp - Records and enumerations -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FunctionImporter.h"
#include "UnitImporter.h"
#include "clang/AST/RecordLayout.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// The captures of a lambda are called after what they capture, where that is
/// the only one of its name: the parameters of a pack share theirs.
std::string UnitImporter::captureName(const CXXRecordDecl *Closure,
                                      unsigned Index) {
  auto Captured = [&](unsigned N) -> llvm::StringRef {
    const LambdaCapture &Capture = Closure->captures().begin()[N];
    return Capture.capturesVariable() ? Capture.getCapturedVar()->getName()
           : Capture.capturesThis()   ? "self"
                                      : "field";
  };
  llvm::SmallVector<std::string> Names;
  for (unsigned N = 0; N <= Index; ++N) {
    std::string Name = Captured(N).str();
    if (llvm::is_contained(Names, Name))
      Name = unusedName(Name, Names);
    Names.push_back(Name);
  }
  return Names.back();
}

std::string UnitImporter::fieldName(const FieldDecl *Field) {
  if (!Field->getName().empty())
    return Field->getName().str();
  std::string &Name = UnnamedFields[Field];
  if (!Name.empty())
    return Name;
  if (Field->getParent()->isLambda()) {
    const auto *Closure = cast<CXXRecordDecl>(Field->getParent());
    if (Field->getFieldIndex() < Closure->capture_size())
      return Name = captureName(Closure, Field->getFieldIndex());
  }
  return Name = "field" + std::to_string(Field->getFieldIndex());
}

mlir::FlatSymbolRefAttr
UnitImporter::importRecord(const CXXRecordDecl *Record) {
  if (const CXXRecordDecl *Definition = Record->getDefinition())
    Record = Definition;
  std::string Name = uniqueName(Record, Record->getName());
  auto Symbol = mlir::FlatSymbolRefAttr::get(&Context, Name);
  mlir::Operation *&Slot = Done[Record->getCanonicalDecl()];
  if (Slot)
    return Symbol;
  mlir::Location Loc = location(Record->getBeginLoc());
  auto Create = [&](llvm::ArrayRef<mlir::Attribute> Fields, int64_t Size,
                    int64_t Alignment) {
    return cxx::RecordOp::create(Builder, Loc, Name, Name,
                                 Builder.getArrayAttr(Fields), Size, Alignment,
                                 Record->isUnion(), mlir::StringAttr());
  };
  llvm::SaveAndRestore User(Author);
  // Where a record holds a pointer to itself, its symbol is all it needs.
  auto Op = Create({}, 0, 1);
  Slot = Op;
  auto Refuse = [&](SourceLocation At, llvm::StringRef What,
                    llvm::StringRef Instead = "") {
    refuse(Op, At, What, Instead);
  };
  // C++ lets only pointers and references lead to it, and none be followed.
  if (!Record->hasDefinition() && !Record->isInvalidDecl()) {
    Op->setAttr("cxx.incomplete", Builder.getUnitAttr());
    return Symbol;
  }
  if (Record->isInvalidDecl()) {
    Refuse(Record->getLocation(), "a record without a valid definition");
    return Symbol;
  }
  // A tag says all by its type.
  if (isSystem(Record) && !Record->isEmpty())
    Refuse(Record->getLocation(),
           "the library type '" + Record->getQualifiedNameAsString() + "'",
           "use a struct of your own");
  if (Record->isPolymorphic() || Record->getNumVBases())
    Refuse(Record->getLocation(), "a class with virtual functions or bases",
           "use templates or a tag with a switch");

  llvm::SmallVector<mlir::Attribute> Fields;
  auto Add = [&](llvm::StringRef FieldName, QualType Type, SourceLocation At,
                 const FieldDecl *Field = nullptr) {
    arriveAt(At);
    ConvertedType Converted = convert(Type);
    if (!Converted.Why.empty())
      Refuse(At, Converted.Why);
    bool IsBits = Field && Field->isBitField();
    Fields.push_back(cxx::FieldAttr::get(
        FieldName, Converted.Type, IsBits ? Field->getBitWidthValue() : 0,
        Field && !IsBits ? alignmentOf(Field, Converted.Type, Op) : 0));
  };
  // What a const method may change, and what others change meanwhile.
  llvm::SmallVector<mlir::Attribute> Mutable, Volatile;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->hasInClassInitializer() && Options.HasError &&
        hasErrorUpToSemicolon(Field))
      Refuse(Field->getLocation(), "a default that did not parse");
    if (Field->isMutable())
      Mutable.push_back(Builder.getStringAttr(fieldName(Field)));
    QualType Element = AST.getBaseElementType(Field->getType());
    if (!Element.isVolatileQualified())
      continue;
    if (Field->isBitField() || Element->isPointerType())
      Refuse(Field->getLocation(),
             Field->isBitField() ? "a volatile bit-field"
                                 : "a volatile pointer in a struct",
             "make the object volatile where it is accessed");
    Volatile.push_back(Builder.getStringAttr(fieldName(Field)));
  }
  if (!Mutable.empty())
    Op->setAttr("cxx.mutable", Builder.getArrayAttr(Mutable));
  if (!Volatile.empty())
    Op->setAttr("cxx.volatile", Builder.getArrayAttr(Volatile));
  const ASTRecordLayout &Layout = AST.getASTRecordLayout(Record);
  llvm::SmallVector<int64_t> BitOffsets, BitBreaks;
  bool HasBitFields = false;
  for (const CXXBaseSpecifier &Base : Record->bases())
    if (const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl())
      if (std::string FieldName = baseName(Record, Class); !FieldName.empty()) {
        Add(FieldName, Base.getType(), Base.getBeginLoc());
        // Virtual bases are refused above.
        BitOffsets.push_back(
            Base.isVirtual() ? 0
                             : AST.toBits(Layout.getBaseClassOffset(Class)));
      }
  // C++ puts fields of a derived class into the padding behind those of its
  // base; as a field of its own, the base ends behind that.
  int64_t EndOfBases = 0;
  for (const CXXBaseSpecifier &Base : Record->bases())
    if (const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl();
        Class && !Class->isEmpty() && !Base.isVirtual()) {
      int64_t Offset = Layout.getBaseClassOffset(Class).getQuantity();
      if (Offset < EndOfBases)
        Refuse(Base.getBeginLoc(), "a base class in the padding of another",
               "fill the padding by a field");
      EndOfBases =
          Offset + AST.getASTRecordLayout(Class).getSize().getQuantity();
    }
  for (const FieldDecl *Field : Record->fields()) {
    if (!Record->isUnion() &&
        int64_t(Layout.getFieldOffset(Field->getFieldIndex())) <
            AST.toBits(CharUnits::fromQuantity(EndOfBases)))
      Refuse(Field->getLocation(), "a field in the padding of a base class",
             "fill the padding by a field of the base");
    HasBitFields |= Field->isBitField();
    // Those without a name are room, which the offsets of the others say; what
    // is behind one of no width is a memory location of its own.
    if (Field->isZeroLengthBitField())
      BitBreaks.push_back(Fields.size());
    if (Field->isUnnamedBitField())
      continue;
    Add(fieldName(Field), Field->getType(), Field->getLocation(), Field);
    BitOffsets.push_back(Layout.getFieldOffset(Field->getFieldIndex()));
  }
  Op.setFieldsAttr(Builder.getArrayAttr(Fields));
  if (HasBitFields)
    Op->setAttr("cxx.bit_offsets", Builder.getDenseI64ArrayAttr(BitOffsets));
  if (!BitBreaks.empty())
    Op->setAttr("cxx.bit_breaks", Builder.getDenseI64ArrayAttr(BitBreaks));
  Op.setSize(Layout.getSize().getQuantity());
  Op.setAlignment(Layout.getAlignment().getQuantity());
  if (Record->hasAttr<PackedAttr>() || Record->hasAttr<MaxFieldAlignmentAttr>())
    Refuse(Record->getLocation(), "a packed struct",
           "order the fields so that no padding is needed");
  if (!cu::isRefused(Op))
    checkLayout(Op, Record);
  // Metal's struct loses its implicit constructor with the first printed one.
  if (Record->hasUserDeclaredConstructor() && Record->hasDefaultConstructor() &&
      !Record->hasUserProvidedDefaultConstructor())
    Op->setAttr("cxx.default_constructor", Builder.getUnitAttr());
  // The records it holds were imported meanwhile and must come first.
  Op->moveBefore(Builder.getInsertionBlock(), Builder.getInsertionPoint());
  commentAbove(Op, Record);
  std::vector<std::pair<std::string, const Decl *>> Members;
  for (const FieldDecl *Field : Record->fields())
    Members.emplace_back(fieldName(Field), Field);
  commentMembers(Op, Members);
  commentBraces(Op, Record);
  return Symbol;
}

void UnitImporter::importDestructors(QualType Type) {
  const CXXRecordDecl *Record =
      Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record || Record->isDependentContext() ||
      Record->hasTrivialDestructor() || Type->isReferenceType())
    return;
  auto Op = mlir::dyn_cast_or_null<cxx::RecordOp>(
      Done.lookup(Record->getCanonicalDecl()));
  if (!Op || !Ended.insert(Record->getCanonicalDecl()).second)
    return;
  for (const CXXBaseSpecifier &Base : Record->bases())
    importDestructors(Base.getType());
  for (const FieldDecl *Field : Record->fields())
    importDestructors(Field->getType());
  if (const CXXDestructorDecl *Destructor = Record->getDestructor())
    if (Destructor->isUserProvided())
      if (cxx::FuncOp Func = importFunction(Destructor))
        Op->setAttr("cxx.destructor",
                    mlir::FlatSymbolRefAttr::get(Func.getSymNameAttr()));
}

/// Keeps the hexadecimal digits of enumerators: they show which bits these are.
static void spellEnumerators(UnitImporter &Unit, mlir::Operation *Op,
                             const EnumDecl *Enum) {
  mlir::NamedAttrList Spelled;
  for (const EnumConstantDecl *Constant : Enum->enumerators()) {
    const Expr *Value = Constant->getInitExpr();
    if (const auto *Literal = dyn_cast_or_null<IntegerLiteral>(
            Value ? Value->IgnoreImplicit() : nullptr))
      if (mlir::StringAttr Text = literalSpelling(Unit, Literal);
          Text && Text.getValue().starts_with_insensitive("0x"))
        Spelled.set(Constant->getName(), Unit.Builder.getStringAttr(
                                             Text.getValue().rtrim("uUlLzZ")));
  }
  if (!Spelled.empty())
    Op->setAttr("cxx.spelled", Spelled.getDictionary(&Unit.Context));
}

mlir::FlatSymbolRefAttr UnitImporter::importEnum(const EnumDecl *Enum) {
  if (const EnumDecl *Definition = Enum->getDefinition())
    Enum = Definition;
  std::string Name = uniqueName(Enum, Enum->getName());
  auto Symbol = mlir::FlatSymbolRefAttr::get(&Context, Name);
  mlir::Operation *&Slot = Done[Enum->getCanonicalDecl()];
  if (Slot)
    return Symbol;
  llvm::SmallVector<mlir::Attribute> Enumerators;
  // Numbers of 64 bits keep their bits; the underlying type says the sign.
  for (const EnumConstantDecl *Constant : Enum->enumerators())
    Enumerators.push_back(cxx::EnumeratorAttr::get(
        &Context, Constant->getName(),
        static_cast<int64_t>(
            Constant->getInitVal().extOrTrunc(64).getRawData()[0])));
  Slot = cxx::EnumOp::create(Builder, location(Enum->getBeginLoc()), Name, Name,
                             convert(Enum->getIntegerType()).Type,
                             Builder.getArrayAttr(Enumerators),
                             Enum->isScoped(), mlir::StringAttr());
  // Clang counts on where a value is not known.
  if (hasError(Enum->getSourceRange()))
    refuse(Slot, Enum->getLocation(), "an enumeration that did not parse");
  commentAbove(Slot, Enum);
  std::vector<std::pair<std::string, const Decl *>> Members;
  for (const EnumConstantDecl *Constant : Enum->enumerators())
    Members.emplace_back(Constant->getName(), Constant);
  commentMembers(Slot, Members);
  spellEnumerators(*this, Slot, Enum);
  if (Enum->getName().empty() && !Enum->getTypedefNameForAnonDecl())
    Slot->setAttr("cxx.unnamed", Builder.getUnitAttr());
  commentBraces(Slot, Enum);
  return Symbol;
}
