//===- Kernels.cpp - Parameters and bindings of kernels ---------*- C++ -*-===//
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
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include <map>

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::StringRef;

/// How many indices a kind of binding has.
static unsigned limitOf(StringRef Binding) {
  return Binding == "texture" ? 128 : Binding == "sampler" ? 16 : 31;
}

static bool isResourceSpace(LangAS Space) {
  return Space == LangAS::opencl_global || Space == LangAS::opencl_constant ||
         Space == LangAS::opencl_local;
}

/// True if \p Type is spelled with the typedef \p Name somewhere.
static bool isSpelledAs(QualType Type, StringRef Name) {
  while (const auto *Typedef = Type->getAs<TypedefType>()) {
    if (Typedef->getDecl()->getName() == Name)
      return true;
    Type = Typedef->desugar();
  }
  return false;
}

namespace {

/// The parameters of one kernel.
class KernelCheck {
public:
  KernelCheck(const CheckInput &In, const FunctionDecl *Kernel)
      : In(In), Kernel(Kernel) {}
  void run();

private:
  void checkParameter(const ParmVarDecl *P);
  void checkAddress(const ParmVarDecl *P, QualType Pointee,
                    const UsedAttribute *Binding);
  void checkValue(const ParmVarDecl *P, const std::vector<UsedAttribute> &All);
  void checkIndex(const ParmVarDecl *P, const UsedAttribute &Binding,
                  bool Conditional);
  void checkBases(const ParmVarDecl *P, QualType Type);
  void checkOnce(const ParmVarDecl *P, StringRef Attribute);
  void report(const Decl *D, Rule R, const llvm::Twine &Text,
              Severity Level = Severity::Error) {
    In.Out.report(In.Context.getSourceManager(), D->getLocation(), R, Text,
                  Level);
  }

  const CheckInput &In;
  const FunctionDecl *Kernel;
  /// Which parameter took an index of a kind of binding.
  std::map<std::pair<StringRef, uint64_t>, const ParmVarDecl *> Taken;
  llvm::SmallVector<PositionParameter, 4> Positions;
  /// Which parameter has a built-in value.
  llvm::StringMap<const ParmVarDecl *> BuiltIns;
};

} // namespace

void KernelCheck::run() {
  if (!Kernel->getReturnType()->isVoidType())
    report(Kernel, Rule::Kernel, "a kernel must return void");
  for (const UsedAttribute &A : attributesOf(Kernel))
    if (A.Row && StringRef(A.Row->Name) == "max_total_threads_per_threadgroup")
      if (indexOf(In, Kernel, A, Rule::Attribute, INT32_MAX) == 0u)
        report(Kernel, Rule::Attribute,
               "a threadgroup has one thread at least");
  for (const ParmVarDecl *P : Kernel->parameters())
    checkParameter(P);
  checkPositions(In, Positions);
}

static const UsedAttribute *findKind(const std::vector<UsedAttribute> &All,
                                     AttributeKind Kind) {
  for (const UsedAttribute &A : All)
    if (A.Row && A.Row->Kind == Kind)
      return &A;
  return nullptr;
}

void KernelCheck::checkParameter(const ParmVarDecl *P) {
  std::vector<UsedAttribute> All = attributesOf(P);
  if (findKind(All, AttributeKind::OtherStage)) {
    report(P, Rule::NotCompute, "the attribute belongs to another stage");
    return;
  }
  const UsedAttribute *Condition = findKind(All, AttributeKind::Constant);
  if (Condition)
    checkCondition(In, P, *Condition);
  const UsedAttribute *Binding = findKind(All, AttributeKind::Binding);
  if (Binding)
    checkIndex(P, *Binding, Condition);
  QualType Type = P->getType();
  const UsedAttribute *BuiltIn = findKind(All, AttributeKind::Position);
  if (!BuiltIn)
    BuiltIn = findKind(All, AttributeKind::Index);
  if (llvm::count_if(All, [](const UsedAttribute &A) {
        return A.Row && A.Row->Kind == AttributeKind::Binding;
      }) > 1)
    report(P, Rule::Binding, "a parameter has one binding");
  if (Binding && BuiltIn)
    report(P, Rule::Binding,
           "[[" + StringRef(BuiltIn->Row->Name) +
               "]] is a built-in value, which has no [[" +
               StringRef(Binding->Row->Name) + "]]");
  if (BuiltIn && Type->isPointerOrReferenceType())
    report(P, Rule::BuiltinType,
           "[[" + StringRef(BuiltIn->Row->Name) + "]] is passed by value");
  else if (Type->isPointerOrReferenceType())
    checkAddress(P, Type->getPointeeType(), Binding);
  else
    checkValue(P, All);
}

/// True if \p Type holds a member whose type \p IsBad, however deep.
static bool holdsMember(QualType Type,
                        llvm::function_ref<bool(QualType)> IsBad) {
  const auto *Record = Type->getBaseElementTypeUnsafe()->getAsRecordDecl();
  if (!Record || !Record->isCompleteDefinition())
    return false;
  if (const auto *Class = dyn_cast<CXXRecordDecl>(Record))
    for (const CXXBaseSpecifier &Base : Class->bases())
      if (holdsMember(Base.getType(), IsBad))
        return true;
  for (const FieldDecl *F : Record->fields())
    if (IsBad(F->getType()) || holdsMember(F->getType(), IsBad))
      return true;
  return false;
}

/// True if \p Type is written as an instance of a template with an argument
/// that is written \p Name and the type of a member there.
static bool holdsArgument(QualType Type, StringRef Name) {
  const auto *Written = Type->getAs<TemplateSpecializationType>();
  const auto *Record = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsRecordDecl());
  if (!Written || !Record)
    return false;
  return holdsMember(Type, [&](QualType Member) {
    const auto *Of =
        Member->getBaseElementTypeUnsafe()->getAs<SubstTemplateTypeParmType>();
    if (!Of || Of->getAssociatedDecl() != Record ||
        Of->getIndex() >= Written->template_arguments().size())
      return false;
    const TemplateArgument &Argument =
        Written->template_arguments()[Of->getIndex()];
    return Argument.getKind() == TemplateArgument::Type &&
           isSpelledAs(Argument.getAsType().getUnqualifiedType(), Name);
  });
}

/// True if \p Type holds a pointer that \p IsBad, however deep.
static bool holdsPointer(QualType Type,
                         llvm::function_ref<bool(QualType Pointee)> IsBad) {
  return holdsMember(Type, [&](QualType Member) {
    return Member->isPointerType() && IsBad(Member->getPointeeType());
  });
}

static bool isTexture(QualType Type) {
  const auto *Class = Type->getAsCXXRecordDecl();
  if (!Class)
    return false;
  std::string Name = Class->getQualifiedNameAsString();
  return StringRef(Name).starts_with("metal::texture") ||
         StringRef(Name).starts_with("metal::depth");
}

static bool isSampler(QualType Type) {
  const auto *Class = Type->getAsCXXRecordDecl();
  return Class && Class->getQualifiedNameAsString() == "metal::sampler";
}

/// What objects \p Type is, or is an array of.
static QualType elementOf(QualType Type) {
  const auto *Array = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
      Type->getAsRecordDecl());
  if (!Array || (Array->getQualifiedNameAsString() != "metal::array" &&
                 Array->getQualifiedNameAsString() != "metal::array_ref"))
    return Type;
  const TemplateArgument &Element = Array->getTemplateArgs()[0];
  return Element.getKind() == TemplateArgument::Type
             ? elementOf(Element.getAsType())
             : Type;
}

static bool isMatrixOfGroup(QualType Type) {
  const auto *Class = Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  return Class &&
         Class->getQualifiedNameAsString() == "metal::simdgroup_matrix";
}

/// The first class with a base among \p Type and what its objects hold; null
/// if there is none. Those of the library are not filled by hosts.
static const CXXRecordDecl *classWithBase(const SourceManager &SM,
                                          QualType Type) {
  const auto *Class = Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition() ||
      SM.isInSystemHeader(SM.getExpansionLoc(Class->getLocation())))
    return nullptr;
  if (Class->getNumBases() != 0)
    return Class;
  for (const FieldDecl *F : Class->fields())
    if (const CXXRecordDecl *Found = classWithBase(SM, F->getType()))
      return Found;
  return nullptr;
}

/// What hosts fill has no bases.
void KernelCheck::checkBases(const ParmVarDecl *P, QualType Type) {
  if (const CXXRecordDecl *Class =
          classWithBase(In.Context.getSourceManager(), Type))
    report(P, Rule::KernelParameter,
           "the type of what is passed to a kernel cannot have a base class; "
           "'" +
               Class->getName() + "' has one");
}

void KernelCheck::checkAddress(const ParmVarDecl *P, QualType Pointee,
                               const UsedAttribute *Binding) {
  if (!isResourceSpace(Pointee.getAddressSpace())) {
    report(P, Rule::KernelParameter,
           "a pointer or reference parameter of a kernel must be device, "
           "constant or threadgroup");
    return;
  }
  if (Pointee->isPointerType()) {
    report(P, Rule::KernelParameter,
           "a parameter of a kernel cannot be a pointer to a pointer");
    return;
  }
  if (isSampler(Pointee)) {
    report(P, Rule::KernelParameter,
           "a sampler is passed by value, or as a member of a struct");
    return;
  }
  if (isTexture(Pointee)) {
    report(P, Rule::KernelParameter,
           "a texture is passed by value, or as a member of a struct");
    return;
  }
  if (isMatrixOfGroup(Pointee)) {
    report(P, Rule::KernelParameter,
           "a SIMD-group matrix is held by threads, and not in memory that a "
           "kernel is passed");
    return;
  }
  checkBases(P, Pointee);
  if (holdsPointer(Pointee,
                   [](QualType Type) { return Type->isPointerType(); }))
    report(P, Rule::KernelParameter,
           "a struct that is passed to a kernel cannot hold a pointer to a "
           "pointer");
  // What lies in threadgroup memory itself was passed by nobody.
  if (Pointee.getAddressSpace() != LangAS::opencl_local &&
      holdsPointer(Pointee, [](QualType Type) {
        return Type.getAddressSpace() == LangAS::opencl_local;
      }))
    report(P, Rule::KernelParameter,
           "a struct that is passed to a kernel cannot hold a pointer to "
           "threadgroup memory");
  if (Pointee.getAddressSpace() != LangAS::opencl_local &&
      holdsPointer(Pointee, [](QualType Type) {
        return Type.getAddressSpace() == LangAS::opencl_private;
      }))
    report(P, Rule::KernelParameter,
           "a struct that is passed to a kernel cannot hold a pointer to "
           "memory of a thread");
  for (StringRef Name : {"size_t", "ptrdiff_t", "intptr_t", "uintptr_t"})
    if (isSpelledAs(Pointee.getUnqualifiedType(), Name) ||
        holdsArgument(Pointee, Name) ||
        holdsMember(Pointee, [&](QualType Member) {
          while (const auto *Array = Member->getAsArrayTypeUnsafe())
            Member = Array->getElementType();
          return isSpelledAs(Member.getUnqualifiedType(), Name) ||
                 holdsArgument(Member, Name);
        }))
      report(P, Rule::KernelParameter,
             "'" + Name +
                 "' is not a type for parameters of kernels, nor of their "
                 "members; use 'ulong' or 'long'",
             Severity::Warning);
  bool Threadgroup = Pointee.getAddressSpace() == LangAS::opencl_local;
  StringRef Wanted = Threadgroup ? "threadgroup" : "buffer";
  if (!Binding)
    report(P, Rule::Binding,
           "the parameter has no [[" + Wanted +
               "(n)]]; the compiler picks "
               "an index",
           Severity::Warning);
  else if (Binding->Row->Name != Wanted)
    report(P, Rule::Binding, "the parameter takes [[" + Wanted + "(n)]]");
}

void KernelCheck::checkIndex(const ParmVarDecl *P, const UsedAttribute &Binding,
                             bool Conditional) {
  StringRef Name = Binding.Row->Name;
  auto Index = indexOf(In, P, Binding, Rule::Binding, limitOf(Name));
  if (!Index)
    return;
  uint64_t Count = numberOf(In.Context, P->getType());
  if (*Index + Count > limitOf(Name)) {
    report(P, Rule::Binding,
           "the array takes " + llvm::Twine(Count) + " indices of [[" + Name +
               "(n)]], which must be below " + llvm::Twine(limitOf(Name)));
    return;
  }
  // A function constant can choose between two with one index.
  if (Conditional)
    return;
  for (uint64_t I = *Index; I != *Index + Count; ++I) {
    auto [It, New] = Taken.try_emplace({Name, I}, P);
    if (New)
      continue;
    report(P, Rule::Binding,
           "[[" + Name + "(" + llvm::Twine(I) + ")]] is taken by '" +
               It->second->getName() + "'");
    In.Out.note(In.Context.getSourceManager(), It->second->getLocation(),
                "here");
    return;
  }
}

/// No text of Apple's says that an attribute may stand twice.
void KernelCheck::checkOnce(const ParmVarDecl *P, StringRef Attribute) {
  const ParmVarDecl *First = BuiltIns.try_emplace(Attribute, P).first->second;
  if (First == P)
    return;
  report(P, Rule::BuiltinType,
         "[[" + Attribute + "]] is what '" + First->getName() + "' has already",
         Severity::Warning);
  In.Out.note(In.Context.getSourceManager(), First->getLocation(), "here");
}

void KernelCheck::checkValue(const ParmVarDecl *P,
                             const std::vector<UsedAttribute> &All) {
  if (const UsedAttribute *A = findKind(All, AttributeKind::Position)) {
    checkOnce(P, A->Row->Name);
    Positions.push_back({P, A->Row->Name});
    return;
  }
  QualType Type = In.Context.getCanonicalType(P->getType());
  Type = In.Context.removeAddrSpaceQualType(Type).getUnqualifiedType();
  if (const UsedAttribute *A = findKind(All, AttributeKind::Index)) {
    checkOnce(P, A->Row->Name);
    if (Type != In.Context.UnsignedShortTy && Type != In.Context.UnsignedIntTy)
      report(P, Rule::BuiltinType,
             "[[" + StringRef(A->Row->Name) + "]] is of type ushort or uint");
    return;
  }
  const UsedAttribute *Binding = findKind(All, AttributeKind::Binding);
  QualType Element = elementOf(Type);
  if (Binding && (isTexture(Element) || isSampler(Element))) {
    StringRef Wanted = isTexture(Element) ? "texture" : "sampler";
    if (Binding->Row->Name != Wanted)
      report(P, Rule::Binding, "the parameter takes [[" + Wanted + "(n)]]");
    return;
  }
  if (Binding && StringRef(Binding->Row->Name) == "threadgroup")
    report(P, Rule::KernelParameter,
           "a value of this type has no binding; pass 'threadgroup T &' with "
           "[[threadgroup(n)]]");
  else if (Binding)
    report(P, Rule::KernelParameter,
           "a value of this type has no binding; pass 'constant T &' with "
           "[[buffer(n)]]");
  else if (Type->isRecordType())
    report(P, Rule::Binding,
           "a parameter that is passed by value needs a binding or has to be "
           "a built-in value");
  else
    report(P, Rule::KernelParameter,
           "a parameter that is passed by value must be a built-in value "
           "such as [[thread_position_in_grid]]");
}

namespace {

class Visitor : public DynamicRecursiveASTVisitor {
public:
  explicit Visitor(const CheckInput &In) : In(In) {
    ShouldVisitTemplateInstantiations = true;
  }

  bool VisitFunctionDecl(FunctionDecl *F) override {
    if (!isKernel(F))
      return true;
    if (!F->isDependentContext() && !F->getDescribedFunctionTemplate())
      KernelCheck(In, F).run();
    // Instances of templates are known by their [[host_name]].
    if (!F->isTemplateInstantiation() && !F->getDescribedFunctionTemplate())
      checkName(F);
    return true;
  }

  bool VisitCallExpr(CallExpr *Call) override {
    const FunctionDecl *Callee = Call->getDirectCallee();
    if (Callee && isKernel(Callee))
      In.Out.report(
          In.Context.getSourceManager(), Call->getExprLoc(), Rule::Kernel,
          "a kernel cannot be called; '" + Callee->getName() + "' is one");
    return true;
  }

private:
  /// Kernels have no overloads: hosts look them up by name.
  void checkName(const FunctionDecl *F) {
    const FunctionDecl *&First = Names[F->getQualifiedNameAsString()];
    if (!First)
      First = F->getCanonicalDecl();
    if (First == F->getCanonicalDecl())
      return;
    In.Out.report(In.Context.getSourceManager(), F->getLocation(), Rule::Kernel,
                  "kernels cannot be overloaded");
    In.Out.note(In.Context.getSourceManager(), First->getLocation(), "here");
  }

  const CheckInput &In;
  llvm::StringMap<const FunctionDecl *> Names;
};

} // namespace

void cu2x::mslcheck::checkKernels(const CheckInput &In) {
  Visitor V(In);
  for (Decl *D : In.Decls)
    V.TraverseDecl(D);
}
