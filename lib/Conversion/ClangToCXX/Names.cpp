//===- Names.cpp - Printable and unique names -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitImporter.h"
#include "ValueOverloads.h"
#include "clang/AST/Mangle.h"

using namespace cu2x;
using namespace cu2x::importer;
using namespace clang;

/// Template arguments as part of an identifier: `_256_float`.
static void appendArguments(std::string &Name,
                            llvm::ArrayRef<TemplateArgument> Arguments,
                            const PrintingPolicy &Policy) {
  for (const TemplateArgument &Argument : Arguments) {
    if (Argument.getKind() == TemplateArgument::Pack) {
      appendArguments(Name, Argument.getPackAsArray(), Policy);
      continue;
    }
    std::string Text;
    llvm::raw_string_ostream OS(Text);
    Argument.print(Policy, OS, /*IncludeType=*/false);
    Name += '_';
    for (char C : Text) {
      if (llvm::isAlnum(C) || C == '_')
        Name += C;
      else if (C == '-')
        Name += "minus";
      else if (C == '*')
        Name += "_ptr";
      else if (!Name.empty() && Name.back() != '_')
        Name += '_';
    }
    while (Name.back() == '_')
      Name.pop_back();
  }
}

/// The arguments without those at the end that are the parameters' defaults.
static llvm::ArrayRef<TemplateArgument>
givenArguments(ASTContext &AST,
               const ClassTemplateSpecializationDecl *Instance) {
  const TemplateParameterList *Parameters =
      Instance->getSpecializedTemplate()->getTemplateParameters();
  llvm::ArrayRef<TemplateArgument> All = Instance->getTemplateArgs().asArray();
  llvm::ArrayRef<TemplateArgument> Given = All;
  while (!Given.empty() && Given.size() <= Parameters->size() &&
         isSubstitutedDefaultArgument(AST, Given.back(),
                                      Parameters->getParam(Given.size() - 1),
                                      All, Parameters->getDepth()))
    Given = Given.drop_back();
  return Given;
}

std::string UnitImporter::symbolFor(const NamedDecl *Declaration) {
  if (const auto *Function = dyn_cast<FunctionDecl>(Declaration)) {
    GlobalDecl Global;
    if (Function->hasAttr<CUDAGlobalAttr>())
      Global = GlobalDecl(Function, KernelReferenceKind::Kernel);
    else if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
      Global = GlobalDecl(Constructor, Ctor_Complete);
    else if (const auto *Destructor = dyn_cast<CXXDestructorDecl>(Function))
      Global = GlobalDecl(Destructor, Dtor_Complete);
    else
      Global = GlobalDecl(Function);
    std::unique_ptr<MangleContext> Mangler(AST.createMangleContext());
    if (Mangler->shouldMangleDeclName(Function)) {
      std::string Text;
      llvm::raw_string_ostream OS(Text);
      Mangler->mangleName(Global, OS);
      return Text;
    }
    return Function->getNameAsString();
  }
  return uniqueName(Declaration, Declaration->getName());
}

std::string
UnitImporter::unusedName(llvm::StringRef Stem,
                         llvm::ArrayRef<std::string> Taken) const {
  std::string Name;
  for (size_t N = Taken.size();; ++N) {
    Name = (Stem + "_" + llvm::Twine(N)).str();
    if (!llvm::is_contained(Taken, Name) &&
        AST.Idents.find(Name) == AST.Idents.end())
      return Name;
  }
}

std::string UnitImporter::uniqueName(const NamedDecl *Declaration,
                                     llvm::StringRef Wanted) {
  std::string &Name = Names[Declaration->getCanonicalDecl()];
  if (!Name.empty())
    return Name;
  std::string Base = Wanted.str();
  // typedef struct { ... } Name;
  if (const auto *Tag = dyn_cast<TagDecl>(Declaration); Tag && Base.empty())
    if (const TypedefNameDecl *Typedef = Tag->getTypedefNameForAnonDecl())
      Base = Typedef->getName().str();
  const DeclContext *Scope = Declaration->getDeclContext();
  if (const auto *Record = dyn_cast<CXXRecordDecl>(Declaration)) {
    if (Record->isLambda())
      Base = "lambda";
    // A member type is called after its record.
    if (const auto *Outer = dyn_cast<CXXRecordDecl>(Scope))
      if (!Record->isLambda() && !isCuda(Outer))
        Base = uniqueName(Outer, Outer->getName()) + "_" + Base;
    if (const auto *Instance =
            dyn_cast<ClassTemplateSpecializationDecl>(Record))
      appendArguments(Base, givenArguments(AST, Instance),
                      AST.getPrintingPolicy());
  } else if (const auto *Variable = dyn_cast<VarDecl>(Declaration)) {
    if (const auto *Outer = dyn_cast<CXXRecordDecl>(Scope))
      Base = uniqueName(Outer, Outer->getName()) + "_" + Base;
    if (const auto *Instance =
            dyn_cast<VarTemplateSpecializationDecl>(Variable))
      appendArguments(Base, Instance->getTemplateArgs().asArray(),
                      AST.getPrintingPolicy());
  }
  if (Base.empty())
    Base = "unnamed";
  std::string Candidate = Base;
  // A clash of namespaces is told apart by them, others by a number.
  if (Taken.count(Candidate))
    if (const auto *Namespace = dyn_cast<NamespaceDecl>(Scope))
      if (!Namespace->getName().empty())
        Candidate = Namespace->getName().str() + "_" + Base;
  for (unsigned N = 2; Taken.count(Candidate); ++N)
    Candidate = Base + "_" + std::to_string(N);
  Taken[Candidate] = Declaration;
  // Names may have grown meanwhile.
  return Names[Declaration->getCanonicalDecl()] = Candidate;
}

/// Whether another instance of its template has the same parameters, so that
/// calls need names to tell them apart.
static bool hasTwin(const FunctionDecl *Function) {
  const FunctionTemplateDecl *Template = Function->getPrimaryTemplate();
  if (!Template || Function->isOverloadedOperator() ||
      isa<CXXConstructorDecl>(Function))
    return false;
  return llvm::any_of(
      Template->specializations(), [&](const FunctionDecl *Other) {
        return Other->getCanonicalDecl() != Function->getCanonicalDecl() &&
               Other->getNumParams() == Function->getNumParams() &&
               llvm::equal(Other->parameters(), Function->parameters(),
                           [](const ParmVarDecl *A, const ParmVarDecl *B) {
                             return A->getType().getCanonicalType() ==
                                    B->getType().getCanonicalType();
                           });
      });
}

std::string UnitImporter::functionName(const FunctionDecl *Function) {
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Function)) {
    if (isa<CXXConstructorDecl>(Method))
      return uniqueName(Method->getParent(), Method->getParent()->getName());
    if (isa<CXXDestructorDecl>(Method))
      return "~" +
             uniqueName(Method->getParent(), Method->getParent()->getName());
  }
  std::string &Name = Names[Function->getCanonicalDecl()];
  if (!Name.empty())
    return Name;
  std::string Base = Function->getDeclName().getAsString();
  // Metal's types are not those that an operator of literals has to take.
  if (const IdentifierInfo *Suffix = Function->getLiteralIdentifier())
    Base = ("literal_" + Suffix->getName().ltrim('_')).str();
  bool IsKernel = Function->hasAttr<CUDAGlobalAttr>();
  const TemplateArgumentList *Arguments =
      Function->getTemplateSpecializationArgs();

  // Functions may be overloads; template instances too, unless an argument
  // shows in no parameter. Kernels may not.
  auto Signature = [&](llvm::StringRef Candidate) {
    std::string Text = Candidate.str() + "(";
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Function))
      Text += uniqueName(Method->getParent(), Method->getParent()->getName()) +
              "::";
    if (!IsKernel)
      for (const ParmVarDecl *P : Function->parameters())
        Text += overloadType(P->getType()) + ",";
    if (const auto *Method = dyn_cast<CXXMethodDecl>(Function))
      Text += Method->isConst() || Method->getRefQualifier() == RQ_RValue
                  ? ")const"
                  : ")";
    return Text;
  };
  std::string Candidate = Base;
  if (Arguments && (IsKernel || hasTwin(Function)))
    appendArguments(Candidate, Arguments->asArray(), AST.getPrintingPolicy());
  bool NameOfOther = [&] {
    auto It = Taken.find(Candidate);
    return It != Taken.end() && (IsKernel || !isa<FunctionDecl>(It->second) ||
                                 It->second->hasAttr<CUDAGlobalAttr>());
  }();
  if (NameOfOther || FunctionSignatures.count(Signature(Candidate))) {
    Candidate = Base;
    if (const auto *Namespace =
            dyn_cast<NamespaceDecl>(Function->getDeclContext());
        Namespace && !Arguments && !Namespace->getName().empty())
      Candidate = Namespace->getName().str() + "_" + Base;
    if (Arguments && !Function->isOverloadedOperator())
      appendArguments(Candidate, Arguments->asArray(), AST.getPrintingPolicy());
  }
  std::string Stem = Candidate;
  for (unsigned N = 2; FunctionSignatures.count(Signature(Candidate)) ||
                       (IsKernel && Taken.count(Candidate));
       ++N)
    Candidate = Stem + "_" + std::to_string(N);
  FunctionSignatures.insert(Signature(Candidate));
  Taken.try_emplace(Candidate, Function);
  return Names[Function->getCanonicalDecl()] = Candidate;
}
