//===- Types.cpp - Types of the AST as types of the dialect -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitImporter.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// Records of CUDA that are built-in vectors, by the number of components at
/// the end of the name.
static unsigned vectorSize(const CXXRecordDecl *Record) {
  llvm::StringRef Name = Record->getName();
  if (Name == "dim3")
    return 3;
  if (Name == "__half2" || Name == "__nv_bfloat162")
    return 2;
  static const llvm::StringSet<> Elements = {
      "char", "uchar", "short",    "ushort",    "int",   "uint",
      "long", "ulong", "longlong", "ulonglong", "float", "double"};
  // long4_16a: an alignment may follow.
  llvm::StringRef Stem = Name.take_until([](char C) { return C == '_'; });
  if (Stem.size() < 2 || !Elements.count(Stem.drop_back()))
    return 0;
  unsigned Size = Stem.back() - '0';
  return Size >= 1 && Size <= 4 ? Size : 0;
}

static mlir::Type integer(mlir::MLIRContext &Context, unsigned Width,
                          bool Signed) {
  return mlir::IntegerType::get(&Context, Width,
                                Signed ? mlir::IntegerType::Signed
                                       : mlir::IntegerType::Unsigned);
}

static ConvertedType convertBuiltin(UnitImporter &Unit,
                                    const BuiltinType *Type) {
  mlir::MLIRContext &Context = Unit.Context;
  switch (Type->getKind()) {
  case BuiltinType::Void:
    return {mlir::NoneType::get(&Context), ""};
  case BuiltinType::Bool:
    return {mlir::IntegerType::get(&Context, 1), ""};
  case BuiltinType::Half:
  case BuiltinType::Float16:
    return {mlir::Float16Type::get(&Context), ""};
  case BuiltinType::BFloat16:
    return {mlir::BFloat16Type::get(&Context), ""};
  case BuiltinType::Float:
    return {mlir::Float32Type::get(&Context), ""};
  case BuiltinType::Double:
    return {mlir::Float64Type::get(&Context), ""};
  case BuiltinType::NullPtr:
    return {cxx::PointerType::get(mlir::NoneType::get(&Context),
                                  cxx::AddressSpace::Generic),
            ""};
  default:
    break;
  }
  unsigned Width = Unit.AST.getTypeSize(Type);
  if (Type->isInteger() && Width <= 64)
    return {integer(Context, Width, Type->isSignedInteger()), ""};
  std::string Name = Type->getName(Unit.AST.getPrintingPolicy()).str();
  return {cxx::OpaqueType::get(&Context, Name), "the type '" + Name + "'"};
}

/// The names under which CUDA hands out integers that are handles.
static llvm::StringRef handleTypedef(QualType Type) {
  static const llvm::StringSet<> Handles = {"cudaTextureObject_t",
                                            "cudaSurfaceObject_t",
                                            "CUtexObject", "CUsurfObject"};
  while (const auto *Typedef = Type->getAs<TypedefType>()) {
    llvm::StringRef Name = Typedef->getDecl()->getName();
    if (Handles.count(Name))
      return Name;
    Type = Typedef->desugar();
  }
  return {};
}

/// Whether a type is `F &&` for a lambda that is not mutable. Calling it leaves
/// it as it is, and as a const reference it takes a temporary.
static bool bindsClosure(QualType Type) {
  if (!Type->isRValueReferenceType())
    return false;
  const auto *Record = Type->getPointeeType()->getAsCXXRecordDecl();
  if (!Record || !Record->isLambda())
    return false;
  const CXXMethodDecl *Call = Record->getLambdaCallOperator();
  return Call && Call->isConst();
}

/// Whether a struct of CUDA's headers is data that C could hold (cudaExtent):
/// it means what its fields say, and needs no row of a table.
static bool isPlainData(const CXXRecordDecl *Record) {
  Record = Record->getDefinition();
  return Record && Record->getDeclContext()->isTranslationUnit() &&
         Record->isCLike() && !Record->field_empty();
}

bool importer::isTextureReference(QualType Type) {
  const auto *Record = Type.getNonReferenceType()->getAsCXXRecordDecl();
  return Record && Record->hasAttr<CUDADeviceBuiltinTextureTypeAttr>();
}

static ConvertedType convertRecord(UnitImporter &Unit, QualType Type) {
  const auto *Record = Type->getAsCXXRecordDecl();
  if (!Unit.isCuda(Record))
    return {cxx::RecordType::get(&Unit.Context, Unit.importRecord(Record)), ""};
  llvm::StringRef Name = Record->getName();
  if (Name == "__half")
    return {mlir::Float16Type::get(&Unit.Context), ""};
  if (Name == "__nv_bfloat16")
    return {mlir::BFloat16Type::get(&Unit.Context), ""};
  // The host binds an object to a texture reference.
  if (isTextureReference(Type))
    return {cxx::OpaqueType::get(&Unit.Context, "cudaTextureObject_t"), ""};
  if (unsigned Size = vectorSize(Record)) {
    Record = Record->getDefinition();
    if (Record && !Record->field_empty()) {
      ConvertedType Element = Unit.convert(Record->field_begin()->getType());
      return {cxx::VectorType::get(Size, Element.Type), Element.Why};
    }
  }
  if (isPlainData(Record))
    return {cxx::RecordType::get(&Unit.Context, Unit.importRecord(Record)), ""};
  PrintingPolicy Policy = Unit.AST.getPrintingPolicy();
  Policy.FullyQualifiedName = true;
  Policy.SuppressTagKeyword = true;
  return {cxx::OpaqueType::get(
              &Unit.Context,
              Type.getCanonicalType().getUnqualifiedType().getAsString(Policy)),
          ""};
}

ConvertedType UnitImporter::convert(QualType Type) {
  auto Opaque = [&](QualType T, const llvm::Twine &Why) {
    return ConvertedType{cxx::OpaqueType::get(&Context, T.getAsString()),
                         Why.str()};
  };
  if (llvm::StringRef Handle = handleTypedef(Type); !Handle.empty())
    return {cxx::OpaqueType::get(&Context, Handle), ""};
  QualType Canonical = Type.getCanonicalType();
  const clang::Type *T = Canonical.getTypePtr();
  if (const auto *Builtin = dyn_cast<BuiltinType>(T))
    return convertBuiltin(*this, Builtin);
  if (isa<clang::PointerType>(T)) {
    // From the sugar, so that a handle below the pointer is seen.
    QualType Pointee = Type->getPointeeType();
    if (Pointee->isFunctionType())
      return Opaque(Canonical, "a pointer to a function");
    ConvertedType To = convert(Pointee);
    return {cxx::PointerType::get(To.Type, cxx::AddressSpace::Generic,
                                  Pointee.isConstQualified(),
                                  Pointee.isVolatileQualified()),
            To.Why};
  }
  if (isa<clang::ReferenceType>(T)) {
    QualType Pointee = Type.getNonReferenceType();
    ConvertedType To = convert(Pointee);
    return {cxx::ReferenceType::get(To.Type, cxx::AddressSpace::Generic,
                                    Pointee.isConstQualified() ||
                                        bindsClosure(Canonical),
                                    Pointee.isVolatileQualified()),
            To.Why};
  }
  if (const auto *Array = dyn_cast<clang::ConstantArrayType>(T)) {
    ConvertedType Element = convert(AST.getAsArrayType(Type)->getElementType());
    return {cxx::ArrayType::get(Array->getSize().getZExtValue(), Element.Type),
            Element.Why};
  }
  if (const auto *Array = dyn_cast<clang::IncompleteArrayType>(T)) {
    ConvertedType Element = convert(Array->getElementType());
    return {cxx::ArrayType::get(0, Element.Type), Element.Why};
  }
  if (isa<clang::VariableArrayType>(T))
    return Opaque(Canonical, "an array of variable length");
  if (const auto *Enum = dyn_cast<clang::EnumType>(T)) {
    const EnumDecl *Declaration = Enum->getDecl();
    ConvertedType Underlying = convert(Declaration->getIntegerType());
    if (isCuda(Declaration) || isSystem(Declaration))
      return Underlying;
    return {
        cxx::EnumType::get(&Context, importEnum(Declaration), Underlying.Type),
        Underlying.Why};
  }
  if (isa<clang::RecordType>(T))
    return convertRecord(*this, Canonical);
  return Opaque(Canonical, "the type '" + Canonical.getAsString() + "'");
}

cxx::LValueType UnitImporter::place(QualType Type, cxx::AddressSpace Space,
                                    std::string *Why) {
  QualType Referent = Type.getNonReferenceType();
  ConvertedType Result = convert(Referent);
  if (Why)
    *Why = Result.Why;
  return cxx::LValueType::get(Result.Type, Space, Referent.isConstQualified(),
                              Referent.isVolatileQualified());
}
