//===- FoldedFunctions.cpp - Functions that the compiler calls -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldedFunctions.h"

#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether \p F is the device's alone, as the program says it. What has no
/// attribute is on both sides.
static bool isOfDevice(const FunctionDecl *F) {
  const auto *Device = F->getAttr<CUDADeviceAttr>();
  const auto *Host = F->getAttr<CUDAHostAttr>();
  return Device && !Device->isImplicit() && !(Host && !Host->isImplicit());
}

const FunctionDecl *FoldedFunctions::pattern(const FunctionDecl *F) {
  if (const FunctionDecl *Written = F->getTemplateInstantiationPattern())
    F = Written;
  return F->getCanonicalDecl();
}

void FoldedFunctions::noteCall(const FunctionDecl *Function) {
  if (Function && Function->isConstexpr() && isOfDevice(Function))
    Called.insert(Function);
}

void FoldedFunctions::noteValue(const Stmt *E) {
  if (!E)
    return;
  if (const auto *Call = dyn_cast<CallExpr>(E))
    noteCall(Call->getDirectCallee());
  else if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
    noteCall(Construct->getConstructor());
  else if (const auto *Overloads = dyn_cast<OverloadExpr>(E))
    for (const NamedDecl *D : Overloads->decls())
      noteCall(D->getAsFunction());
  else if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    noteValue(Default->getExpr());
  // The semantic form has the conversions.
  if (const auto *List = dyn_cast<InitListExpr>(E);
      List && List->isSyntacticForm() && List->getSemanticForm())
    E = List->getSemanticForm();
  for (const Stmt *Part : E->children())
    noteValue(Part);
}

void FoldedFunctions::noteDeclaration(const FunctionDecl *Function,
                                      size_t Index, bool IsInHeader) {
  Declarations[pattern(Function)].push_back(Index);
  if (IsInHeader && Function->isConstexpr() && isOfDevice(Function) &&
      Function->doesThisDeclarationHaveABody())
    InHeaders.push_back(Function);
}

bool FoldedFunctions::isPlain(const Stmt *S, Predicate IsCuda) {
  if (!S)
    return true;
  llvm::SmallVector<const NamedDecl *> Named;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(S))
    Named.push_back(Reference->getDecl());
  else if (const auto *Member = dyn_cast<MemberExpr>(S))
    Named.push_back(Member->getMemberDecl());
  else if (const auto *Construct = dyn_cast<CXXConstructExpr>(S))
    Named.push_back(Construct->getConstructor());
  else if (const auto *Overloads = dyn_cast<OverloadExpr>(S))
    Named.append(Overloads->decls_begin(), Overloads->decls_end());
  for (const NamedDecl *D : Named)
    if (const FunctionDecl *F = D->getAsFunction()) {
      if (!F->isImplicit() &&
          (IsCuda(F) || (isOfDevice(F) && !couldBeCalled(F, IsCuda))))
        return false;
    } else if (isa<VarDecl>(D) && (IsCuda(D) ||
                                   (D->hasAttr<CUDADeviceAttr>() &&
                                    !cast<VarDecl>(D)->isConstexpr()) ||
                                   D->hasAttr<CUDAConstantAttr>())) {
      return false;
    }
  return llvm::all_of(S->children(),
                      [&](const Stmt *Part) { return isPlain(Part, IsCuda); });
}

bool FoldedFunctions::couldBeCalled(const FunctionDecl *F, Predicate IsCuda) {
  const FunctionDecl *Definition = nullptr;
  F = pattern(F);
  if (!F->isConstexpr() || !F->isDefined(Definition))
    return false;
  auto [It, IsNew] = Callable.try_emplace(F, true);
  if (!IsNew)
    return It->second;
  bool IsCallable = isPlain(Definition->getBody(), IsCuda);
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Definition))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      IsCallable &= isPlain(Init->getInit(), IsCuda);
  return Callable[F] = IsCallable;
}

void FoldedFunctions::resolve(UnitFacts &Facts, Predicate IsCuda) {
  for (const FunctionDecl *F : InHeaders)
    if (couldBeCalled(F, IsCuda))
      Called.insert(F);
  // Grows meanwhile.
  for (size_t I = 0; I < Called.size(); ++I) {
    const FunctionDecl *F = Called[I], *Definition = nullptr;
    for (size_t Index : Declarations.lookup(pattern(F)))
      Facts.Declarations[Index].IsFolded = true;
    if (!F->isDefined(Definition))
      continue;
    noteValue(Definition->getBody());
    if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Definition))
      for (const CXXCtorInitializer *Init : Constructor->inits())
        noteValue(Init->getInit());
  }
}
