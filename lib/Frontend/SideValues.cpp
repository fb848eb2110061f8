//===- SideValues.cpp - First values on both sides --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// nvcc makes the first values of the device's variables in the compilation for
// the device; those of a port are made by the host's compiler. Where the two
// differ can be told by computing both, however the macro of a side reaches
// them.
//
//===----------------------------------------------------------------------===//

#include "SideValues.h"

#include "clang/AST/APValue.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace cu2x::frontend;
using namespace clang;

/// Writes all bits of \p V, of type \p Type: clang's own text of a float is
/// rounded.
static void print(const APValue &V, QualType Type, const ASTContext &Context,
                  llvm::raw_ostream &OS) {
  switch (V.getKind()) {
  case APValue::Float:
    OS << llvm::toString(V.getFloat().bitcastToAPInt(), 16, /*Signed=*/false);
    return;
  case APValue::Array: {
    QualType Element = Context.getAsArrayType(Type)->getElementType();
    OS << V.getArraySize() << '{';
    for (unsigned I = 0; I < V.getArrayInitializedElts(); ++I) {
      print(V.getArrayInitializedElt(I), Element, Context, OS);
      OS << ',';
    }
    if (V.hasArrayFiller())
      print(V.getArrayFiller(), Element, Context, OS);
    OS << '}';
    return;
  }
  case APValue::Vector: {
    QualType Element = Type->castAs<VectorType>()->getElementType();
    OS << '{';
    for (unsigned I = 0; I < V.getVectorLength(); ++I) {
      print(V.getVectorElt(I), Element, Context, OS);
      OS << ',';
    }
    OS << '}';
    return;
  }
  case APValue::Struct: {
    const RecordDecl *Record = Type->getAsRecordDecl();
    OS << '{';
    if (const auto *Class = dyn_cast<CXXRecordDecl>(Record)) {
      unsigned Base = 0;
      for (const CXXBaseSpecifier &B : Class->bases()) {
        print(V.getStructBase(Base++), B.getType(), Context, OS);
        OS << ',';
      }
    }
    for (const FieldDecl *Field : Record->fields()) {
      if (!Field->isUnnamedBitField())
        print(V.getStructField(Field->getFieldIndex()), Field->getType(),
              Context, OS);
      OS << ',';
    }
    OS << '}';
    return;
  }
  case APValue::Union:
    if (const FieldDecl *Field = V.getUnionField()) {
      OS << '.' << Field->getName() << '=';
      print(V.getUnionValue(), Field->getType(), Context, OS);
    }
    return;
  default:
    V.printPretty(OS, Context, Type);
  }
}

/// The name of \p Var, with its arguments where it is an instance.
static std::string nameOf(const VarDecl *Var) {
  std::string Name;
  llvm::raw_string_ostream OS(Name);
  Var->getNameForDiagnostic(OS, Var->getASTContext().getPrintingPolicy(),
                            /*Qualified=*/true);
  return Name;
}

std::vector<std::string> cu2x::frontend::noteFirstValues(const VarDecl *Var,
                                                         UnitFacts &Facts,
                                                         bool &IsKnown) {
  std::vector<std::string> Names;
  const ASTContext &Context = Var->getASTContext();
  auto Note = [&](const VarDecl *One) {
    const Expr *Init = One->getInit();
    if (One->isInvalidDecl() || One->getType()->isDependentType() ||
        (Init && Init->isValueDependent())) {
      IsKnown = false;
      return;
    }
    auto Add = [&](std::string Of, std::string Text) {
      FirstValues &Both = Facts.ValuesOfSides[Of];
      (Context.getLangOpts().CUDAIsDevice ? Both.OfDevice : Both.OfHost)
          .insert(std::move(Text));
      Names.push_back(std::move(Of));
    };
    std::string Name = nameOf(One);
    std::string Text = One->getType().getCanonicalType().getAsString();
    // A bound of a member is no part of the type's name.
    QualType Type = One->getType().getNonReferenceType();
    if (!Type->isIncompleteType())
      Add("type of " + Name,
          Text + " of " +
              llvm::utostr(Context.getTypeSizeInChars(Type).getQuantity()));
    if (Init) {
      const APValue *Value = One->evaluateValue();
      if (!Value) {
        IsKnown = false;
        return;
      }
      Text += " = ";
      llvm::raw_string_ostream OS(Text);
      print(*Value, One->getType(), Context, OS);
    }
    Add(std::move(Name), std::move(Text));
  };
  IsKnown = true;
  if (const VarTemplateDecl *Template = Var->getDescribedVarTemplate()) {
    for (const VarTemplateSpecializationDecl *Instance :
         Template->specializations())
      if (Instance->getInit() && !Instance->isExplicitSpecialization())
        Note(Instance);
    // Instances that are made on one side alone.
    IsKnown = false;
    return Names;
  }
  Note(Var);
  return Names;
}
