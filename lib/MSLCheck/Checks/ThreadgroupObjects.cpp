//===- ThreadgroupObjects.cpp - Shared objects and their room ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Findings.h"
#include "Checks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DynamicRecursiveASTVisitor.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/Support/MathExtras.h"

using namespace cu2x::mslcheck;
using namespace clang;

static const CXXRecordDecl *recordOf(QualType Type) {
  const CXXRecordDecl *Record =
      Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  return Record ? Record->getDefinition() : nullptr;
}

/// The class that has no constructor for threadgroup objects, \p Record or that
/// of one of its bases and members; null if all have one. What is not provided
/// by the author is there for objects of all spaces.
static const CXXRecordDecl *withoutConstructor(const CXXRecordDecl *Record) {
  bool Declared = false, Provided = false;
  for (const CXXConstructorDecl *C : Record->ctors()) {
    if (C->isImplicit())
      continue;
    Declared = true;
    if (!C->isDefaultConstructor())
      continue;
    if (C->getMethodQualifiers().getAddressSpace() == LangAS::opencl_local)
      return nullptr;
    Provided |= C->isUserProvided();
  }
  if (Provided || (Declared && !Record->hasDefaultConstructor()))
    return Record;
  for (const CXXBaseSpecifier &Base : Record->bases())
    if (const CXXRecordDecl *Class = recordOf(Base.getType()))
      if (const CXXRecordDecl *Lacking = withoutConstructor(Class))
        return Lacking;
  for (const FieldDecl *Field : Record->fields())
    if (const CXXRecordDecl *Class = recordOf(Field->getType()))
      if (const CXXRecordDecl *Lacking = withoutConstructor(Class))
        return Lacking;
  return nullptr;
}

namespace {

class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitVarDecl(VarDecl *V) override {
    QualType Element = In.Context.getBaseElementType(V->getType());
    if (Element.getAddressSpace() != LangAS::opencl_local)
      return true;
    checkSize(V);
    const auto *Method = dyn_cast<CXXMethodDecl>(V->getDeclContext());
    if (Method && Method->getParent()->isLambda())
      In.Out.report(In.Context.getSourceManager(), V->getLocation(),
                    Rule::ThreadgroupVariable,
                    "a lambda expression has no threadgroup variables");
    const CXXRecordDecl *Record = recordOf(Element);
    const CXXRecordDecl *Lacking =
        Record ? withoutConstructor(Record) : nullptr;
    if (!Lacking)
      return true;
    In.Out.report(
        In.Context.getSourceManager(), V->getLocation(),
        Rule::ThreadgroupVariable,
        "'" + Lacking->getName() +
            "' has no default constructor for threadgroup objects: '" +
            Lacking->getName() + "() threadgroup'");
    return true;
  }

private:
  /// Reports the variable that is the first not to have room. Apple's compiler
  /// leaves that to pipelines, and published programs have kernels that no
  /// pipeline is made of.
  void checkSize(const VarDecl *V) {
    const auto *Kernel = dyn_cast<FunctionDecl>(V->getDeclContext());
    if (!Kernel || V->getType()->isDependentType() ||
        V->getType()->isIncompleteType())
      return;
    // An explicit instantiation leads to its specialisation once more.
    if (!Counted.insert(V).second)
      return;
    uint64_t &Size = Sizes[Kernel];
    uint64_t Before = Size;
    Size = llvm::alignTo(Size, In.Context.getDeclAlign(V).getQuantity()) +
           In.Context.getTypeSizeInChars(V->getType()).getQuantity();
    if (Before <= MostBytes && Size > MostBytes)
      In.Out.report(In.Context.getSourceManager(), V->getLocation(),
                    Rule::ThreadgroupMemory,
                    "the kernel has " + llvm::Twine(Size) +
                        " bytes of threadgroup memory up to here, where there "
                        "are " +
                        llvm::Twine(MostBytes),
                    Severity::Warning);
  }

  /// What pipelines have on all GPUs of Apple from M1 on, static and dynamic
  /// memory together.
  static constexpr uint64_t MostBytes = 32768;

  const CheckInput &In;
  /// The threadgroup memory of each kernel as far as it was seen.
  llvm::DenseMap<const FunctionDecl *, uint64_t> Sizes;
  llvm::SmallPtrSet<const VarDecl *, 16> Counted;
};

} // namespace

void cu2x::mslcheck::checkThreadgroupObjects(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
