//===- NamedSpaces.cpp - Types without an address space ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Findings.h"
#include "Checks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "clang/AST/TypeLoc.h"

using namespace cu2x::mslcheck;
using namespace clang;

namespace {

/// Up to 4.0 each pointer and reference names the space that it leads to;
/// where the text names none, clang puts the generic one.
class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitPointerTypeLoc(PointerTypeLoc T) override {
    check(T.getStarLoc(), T.getTypePtr()->getPointeeType(), "pointer");
    return true;
  }
  bool VisitLValueReferenceTypeLoc(LValueReferenceTypeLoc T) override {
    check(T.getAmpLoc(), T.getTypePtr()->getPointeeType(), "reference");
    return true;
  }
  bool VisitRValueReferenceTypeLoc(RValueReferenceTypeLoc T) override {
    check(T.getAmpAmpLoc(), T.getTypePtr()->getPointeeType(), "reference");
    return true;
  }

private:
  void check(SourceLocation Loc, QualType Pointee, const char *Kind) {
    if (Pointee.getAddressSpace() != LangAS::opencl_generic ||
        Pointee->isFunctionType())
      return;
    const SourceManager &SM = In.Context.getSourceManager();
    if (Loc.isInvalid() || SM.isInSystemHeader(SM.getExpansionLoc(Loc)))
      return;
    // `device float *&p` and `device float *(&p)[2]` are in published code.
    bool Tolerated = Kind[0] == 'r' &&
                     In.Context.getBaseElementType(Pointee)->isPointerType();
    In.Out.report(SM, Loc, Rule::AddressSpace,
                  llvm::Twine(Kind) +
                      " type must have an address space: device, constant, "
                      "threadgroup or thread",
                  Tolerated ? Severity::Warning : Severity::Error);
  }

  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkNamedSpaces(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
