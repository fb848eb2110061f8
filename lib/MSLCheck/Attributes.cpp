//===- Attributes.cpp - The [[...]] of the language -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Attributes.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/TypeLoc.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Sema/ParsedAttr.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

static constexpr AttributeRow Rows[] = {
#define MSL_ATTRIBUTE(NAME, KIND) {NAME, AttributeKind::KIND},
#include "Attributes.def"
};

static constexpr StringRef Prefix = "msl::";

const AttributeRow *cu2x::mslcheck::findAttribute(StringRef Name) {
  const auto *Row = llvm::find_if(
      Rows, [&](const AttributeRow &R) { return Name == R.Name; });
  return Row == std::end(Rows) ? nullptr : Row;
}

/// A program-scope variable whose value Metal supplies: it lies in constant
/// memory and has no initializer. That of a function constant is named.
static void makeSupplied(VarDecl *V, ASTContext &Context, AttributeKind Kind) {
  V->setStorageClass(SC_Extern);
  V->setConstexpr(false); // no value is known
  QualType Type = V->getType();
  if (Type.getAddressSpace() == LangAS::opencl_constant ||
      Kind == AttributeKind::Constant)
    return;
  Type = Context.removeAddrSpaceQualType(Type);
  V->setType(Context.getAddrSpaceQualType(Type, LangAS::opencl_constant));
}

namespace {

/// All attributes of Metal in one: clang asks by spelling.
struct MetalAttributes : ParsedAttrInfo {
  MetalAttributes() {
    static constexpr Spelling All[] = {
#define MSL_ATTRIBUTE(NAME, KIND) {ParsedAttr::AS_CXX11, NAME},
#include "Attributes.def"
        {ParsedAttr::AS_GNU, KernelSpelling}};
    Spellings = All;
    OptArgs = 15;
  }

  bool acceptsLangOpts(const LangOptions &LO) const override {
    return LO.OpenCLCPlusPlus;
  }

  AttrHandling handleDeclAttribute(Sema &S, Decl *D,
                                   const ParsedAttr &Attr) const override {
    StringRef Name = Attr.getAttrName()->getName();
    if (Name == "kernel" || Name == KernelSpelling) {
      D->addAttr(DeviceKernelAttr::CreateImplicit(S.Context));
      return AttributeApplied;
    }
    llvm::SmallVector<Expr *, 2> Args;
    for (unsigned I = 0; I != Attr.getNumArgs(); ++I)
      if (Attr.isArgExpr(I))
        Args.push_back(Attr.getArgAsExpr(I));
    D->addAttr(AnnotateAttr::Create(S.Context, (Prefix + Name).str(),
                                    Args.data(), Args.size(), Attr.getRange()));
    if (auto *V = dyn_cast<VarDecl>(D); V && V->isFileVarDecl())
      makeSupplied(V, S.Context, findAttribute(Name)->Kind);
    return AttributeApplied;
  }
};

/// Gives methods without an address space that of thread objects: to clang
/// they belong to objects of all spaces. A pragma puts this attribute on each
/// method of the text before clang compares it with other declarations.
struct MethodSpace : ParsedAttrInfo {
  MethodSpace() {
    static constexpr Spelling All[] = {
        {ParsedAttr::AS_GNU, MethodSpaceSpelling}};
    Spellings = All;
    IsSupportedByPragmaAttribute = 1;
  }

  bool acceptsLangOpts(const LangOptions &LO) const override {
    return LO.OpenCLCPlusPlus;
  }

  void getPragmaAttributeMatchRules(
      llvm::SmallVectorImpl<std::pair<attr::SubjectMatchRule, bool>> &Rules,
      const LangOptions &) const override {
    Rules.push_back({attr::SubjectMatchRule_function_is_member, true});
  }

  AttrHandling handleDeclAttribute(Sema &S, Decl *D,
                                   const ParsedAttr &) const override {
    auto *Method = dyn_cast<CXXMethodDecl>(D);
    const SourceManager &SM = S.getSourceManager();
    if (!Method || Method->isStatic() || isDeclaredStatic(S.Context, Method) ||
        SM.isInSystemHeader(SM.getExpansionLoc(Method->getLocation())))
      return AttributeNotApplied;
    setThread(S.Context, Method);
    return AttributeApplied;
  }

private:
  /// Whether \p Method, which is defined outside of its class, is static by its
  /// declaration there; Clang has not joined the two yet.
  static bool isDeclaredStatic(ASTContext &Context, CXXMethodDecl *Method) {
    if (Method->getLexicalDeclContext() == Method->getDeclContext())
      return false;
    return llvm::any_of(
        Method->getParent()->lookup(Method->getDeclName()), [&](NamedDecl *D) {
          auto *Other = dyn_cast_or_null<CXXMethodDecl>(D->getAsFunction());
          if (!Other || !Other->isStatic() ||
              Other->getNumParams() != Method->getNumParams())
            return false;
          return isa<FunctionTemplateDecl>(D) ||
                 Other->getDeclContext()->isDependentContext() ||
                 llvm::equal(Other->parameters(), Method->parameters(),
                             [&](const ParmVarDecl *A, const ParmVarDecl *B) {
                               return Context.hasSameType(A->getType(),
                                                          B->getType());
                             });
        });
  }

  static void setThread(ASTContext &Context, CXXMethodDecl *Method) {
    TypeSourceInfo *Old = Method->getTypeSourceInfo();
    auto Loc = Old ? Old->getTypeLoc().getAs<FunctionProtoTypeLoc>()
                   : FunctionProtoTypeLoc();
    if (!Loc)
      return;
    const FunctionProtoType *Type = Loc.getTypePtr();
    FunctionProtoType::ExtProtoInfo Info = Type->getExtProtoInfo();
    if (Info.TypeQuals.getAddressSpace() != LangAS::opencl_generic)
      return;
    Info.TypeQuals.setAddressSpace(LangAS::opencl_private);
    QualType Wanted = Context.getFunctionType(Type->getReturnType(),
                                              Type->getParamTypes(), Info);
    TypeSourceInfo *New = Context.CreateTypeSourceInfo(Wanted);
    // Both types have the same parts in the same places.
    memcpy(New->getTypeLoc().getOpaqueData(), Old->getTypeLoc().getOpaqueData(),
           Old->getTypeLoc().getFullDataSize());
    Method->setTypeSourceInfo(New);
    Method->setType(Wanted);
  }
};

} // namespace

void cu2x::mslcheck::registerAttributes() {
  static ParsedAttrInfoRegistry::Add<MetalAttributes> Registered(
      "msl", "attributes of Metal");
  static ParsedAttrInfoRegistry::Add<MethodSpace> Methods(
      "msl-methods", "the address space of methods");
}

std::string cu2x::mslcheck::methodSpacePragma() {
  return std::string("#pragma clang attribute push(__attribute__((") +
         MethodSpaceSpelling + ")), apply_to = function(is_member))\n";
}

std::vector<UsedAttribute> cu2x::mslcheck::attributesOf(const Decl *D) {
  std::vector<UsedAttribute> Found;
  for (const auto *A : D->specific_attrs<AnnotateAttr>()) {
    StringRef Name = A->getAnnotation();
    if (Name.consume_front(Prefix))
      Found.push_back({findAttribute(Name), A});
  }
  return Found;
}

bool cu2x::mslcheck::isKernel(const FunctionDecl *F) {
  return F->hasAttr<DeviceKernelAttr>();
}
