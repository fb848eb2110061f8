//===- AttributePlaces.cpp - What attributes can be said of -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Attributes.h"
#include "../Findings.h"
#include "Checks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

/// Whether an attribute of \p Kind gives a parameter its value.
static bool suppliesValue(AttributeKind Kind) {
  return Kind == AttributeKind::Binding || Kind == AttributeKind::Position ||
         Kind == AttributeKind::Index;
}

namespace {

class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {}

  bool VisitFunctionDecl(FunctionDecl *F) override {
    for (const UsedAttribute &A : attributesOf(F)) {
      StringRef Name = A.Row->Name;
      if (suppliesValue(A.Row->Kind) || A.Row->Kind == AttributeKind::Member)
        report(A, "[[" + Name + "]] says nothing of a function",
               Severity::Warning);
      else if (Name.ends_with("_threads_per_threadgroup") && !isEntry(F))
        report(A,
               "[[" + Name +
                   "]] says nothing of a function that is no "
                   "kernel",
               Severity::Warning);
    }
    return true;
  }

  bool VisitVarDecl(VarDecl *V) override {
    for (const UsedAttribute &A : attributesOf(V)) {
      StringRef Name = A.Row->Name;
      if (V->isLocalVarDecl() && A.Row->Kind != AttributeKind::Anything)
        report(A,
               "[[" + Name +
                   "]] gives a variable of a function no value: "
                   "it belongs to a parameter of the kernel",
               Severity::Error);
      else if (isHelpers(V) && suppliesValue(A.Row->Kind))
        report(A,
               "[[" + Name +
                   "]] says nothing of a parameter of a function "
                   "that is no kernel; callers give it",
               Severity::Warning);
      else if (V->isFileVarDecl() && A.Row->Kind == AttributeKind::Member)
        report(A, "[[" + Name + "]] belongs to a member of an argument buffer",
               Severity::Warning);
    }
    return true;
  }

private:
  /// Whether the pipeline calls \p F, or a table of functions does.
  static bool isEntry(const FunctionDecl *F) {
    return isKernel(F) ||
           llvm::any_of(attributesOf(F), [](const UsedAttribute &A) {
             StringRef Name = A.Row->Name;
             return A.Row->Kind == AttributeKind::OtherStage ||
                    Name == "visible" || Name == "stitchable" ||
                    Name == "intersection";
           });
  }

  static bool isHelpers(const VarDecl *V) {
    const auto *F = dyn_cast<FunctionDecl>(V->getDeclContext());
    return isa<ParmVarDecl>(V) && F && !isEntry(F);
  }

  void report(const UsedAttribute &A, const llvm::Twine &Text, Severity How) {
    In.Out.report(In.Context.getSourceManager(), A.Attr->getLocation(),
                  Rule::Attribute, Text, How);
  }

  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkAttributePlaces(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
