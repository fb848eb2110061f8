//===- ArgumentBuffers.cpp - The [[id(n)]] of members -----------*- C++ -*-===//
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
#include <map>

using namespace cu2x::mslcheck;
using namespace clang;

namespace {

/// The indices of the members of each struct.
class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitCXXRecordDecl(CXXRecordDecl *Record) override {
    if (Record->isThisDeclarationADefinition() && !Record->isDependentContext())
      check(Record);
    return true;
  }

private:
  void check(const CXXRecordDecl *Record) {
    std::map<uint64_t, const FieldDecl *> Taken;
    for (const FieldDecl *F : Record->fields()) {
      const UsedAttribute *ID = nullptr;
      bool Conditional = false;
      std::vector<UsedAttribute> All = attributesOf(F);
      for (const UsedAttribute &A : All) {
        if (A.Row && A.Row->Kind == AttributeKind::Member)
          ID = &A;
        if (A.Row && A.Row->Kind == AttributeKind::Constant) {
          checkCondition(In, F, A);
          Conditional = true;
        }
      }
      if (!ID)
        continue;
      auto First = indexOf(In, F, *ID, Rule::Binding, INT32_MAX);
      // A function constant can choose between two with one index.
      if (First && !Conditional)
        take(F, *First, Taken);
    }
  }

  void take(const FieldDecl *F, uint64_t First,
            std::map<uint64_t, const FieldDecl *> &Taken) {
    uint64_t End = First + numberOf(In.Context, F->getType());
    for (auto [At, Field] : Taken) {
      uint64_t OtherEnd = At + numberOf(In.Context, Field->getType());
      if (At >= End || OtherEnd <= First)
        continue;
      In.Out.report(In.Context.getSourceManager(), F->getLocation(),
                    Rule::Binding,
                    "[[id(" + llvm::Twine(std::max(At, First)) +
                        ")]] is taken by '" + Field->getName() + "'",
                    // Published code has arrays that end behind the next index.
                    At == First ? Severity::Error : Severity::Warning);
      In.Out.note(In.Context.getSourceManager(), Field->getLocation(), "here");
      return;
    }
    Taken[First] = F;
  }

  const CheckInput &In;
};

} // namespace

void cu2x::mslcheck::checkArgumentBuffers(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
