//===- MaskStores.cpp - What hands lane masks on ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The part of MaskPlaces that reads the program: initialisers, assignments,
// arguments, results, launches, copies of memory and atomics.
//
//===----------------------------------------------------------------------===//

#include "MaskPlaces.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/StringSwitch.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

void MaskPlaces::add(const NamedDecl *D, const Expr *Init) {
  if (!D || !Init || Init->getType().isNull())
    return;
  D = cast<NamedDecl>(D->getCanonicalDecl());
  if (auto *Default = dyn_cast<CXXDefaultInitExpr>(Init))
    Init = Default->getExpr();
  auto *List = dyn_cast<InitListExpr>(Init);
  if (!List || !List->getType()->isArrayType()) {
    Flows.push_back({Flow::Initial, D, nullptr, Init, nullptr});
    return;
  }
  for (const Expr *Element : List->inits())
    if (Element->getType()->isIntegerType())
      Flows.push_back({Flow::Given, D, nullptr, Element, nullptr});
    else
      add(D, Element);
}

void MaskPlaces::addResult(const FunctionDecl *Function, const Expr *Result) {
  add(Function, Result);
  if (auto *Method = dyn_cast<CXXMethodDecl>(Function))
    for (const CXXMethodDecl *Base : Method->overridden_methods())
      addResult(Base, Result);
}

void MaskPlaces::addArguments(const FunctionDecl *Callee,
                              llvm::ArrayRef<const Expr *> Args) {
  // The declaration whose body names the parameters.
  const FunctionDecl *Defined = nullptr;
  if (!Callee || !IsUser(Callee) || !Callee->hasBody(Defined))
    return;
  for (unsigned I = 0; I < Args.size() && I < Defined->getNumParams(); ++I)
    add(Defined->getParamDecl(I), Args[I]);
}

/// The positions of what the function called \p Name copies, to and from, each
/// a pointer or an object; nothing for other functions.
static std::optional<std::pair<unsigned, unsigned>> copiedBy(StringRef Name) {
  Name.consume_back("_ptds");
  Name.consume_back("_ptsz");
  Name.consume_back("_v2");
  Name.consume_back("Async");
  int Positions =
      llvm::StringSwitch<int>(Name)
          .Cases({"cudaMemcpy", "cudaMemcpyToSymbol", "cudaMemcpyFromSymbol",
                  "cuMemcpy", "cuMemcpyDtoH", "cuMemcpyHtoD", "cuMemcpyDtoD",
                  "memcpy", "memmove", "__builtin_memcpy", "__builtin_memmove"},
                 1)
          .Cases({"cudaMemcpyPeer", "cudaMemcpy2D"}, 2)
          .Cases({"copy", "copy_n", "uninitialized_copy"}, 20)
          .Default(-1);
  if (Positions < 0)
    return std::nullopt;
  return std::pair(unsigned(Positions / 10), unsigned(Positions % 10));
}

void MaskPlaces::collectMemory(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  StringRef Name = Callee->getIdentifier() ? Callee->getName() : "";
  unsigned Count = Call->getNumArgs();
  if (auto Copied = copiedBy(Name);
      Copied && Count > std::max(Copied->first, Copied->second))
    Flows.push_back({Flow::Copied, nullptr, Call->getArg(Copied->first),
                     Call->getArg(Copied->second), nullptr});
  if ((Name == "swap" || Name == "iter_swap") && Count == 2)
    for (unsigned I : {0, 1})
      Flows.push_back({Flow::Copied, nullptr, Call->getArg(I),
                       Call->getArg(1 - I), nullptr});
  // `atomicOr(&bits, ballot)`; the last argument of a comparison and exchange.
  if ((Name.starts_with("atomic") || Name.starts_with("__st")) && Count > 1)
    Flows.push_back({Flow::Given, nullptr, Call->getArg(0),
                     Call->getArg(Count - 1), nullptr});
  // An object of a library keeps what it is given.
  if (auto *Member = dyn_cast<CXXMemberCallExpr>(Call))
    if (const Expr *Object = Member->getImplicitObjectArgument())
      for (const Expr *Arg : Member->arguments())
        Flows.push_back({Flow::Given, nullptr, Object, Arg, nullptr});
}

/// `cudaLaunchKernel(kernel, grid, block, args, ..)` with the addresses of the
/// arguments in an array.
void MaskPlaces::collectLaunch(const CallExpr *Call) {
  auto FunctionIn = [](const Expr *E) -> const FunctionDecl * {
    E = E->IgnoreParenCasts();
    if (auto *Op = dyn_cast<UnaryOperator>(E))
      E = Op->getSubExpr()->IgnoreParenCasts();
    auto *Ref = dyn_cast<DeclRefExpr>(E);
    return Ref ? dyn_cast<FunctionDecl>(Ref->getDecl()) : nullptr;
  };
  const FunctionDecl *Callee = Call->getDirectCallee();
  StringRef Name = Callee->getIdentifier() ? Callee->getName() : "";
  llvm::ArrayRef<const Expr *> Args(Call->getArgs(), Call->getNumArgs());
  if (Name == "cudaLaunchKernelEx" && Args.size() > 2)
    return addArguments(FunctionIn(Args[1]), Args.drop_front(2));
  if ((Name != "cudaLaunchKernel" && Name != "cudaLaunchCooperativeKernel") ||
      Args.size() < 4)
    return;
  auto *Ref = dyn_cast<DeclRefExpr>(Args[3]->IgnoreParenCasts());
  auto *Array = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  auto *List =
      Array ? dyn_cast_or_null<InitListExpr>(Array->getInit()) : nullptr;
  if (!List)
    return;
  llvm::SmallVector<const Expr *, 8> Given;
  for (const Expr *Element : List->inits()) {
    auto *Address = dyn_cast<UnaryOperator>(Element->IgnoreParenCasts());
    Given.push_back(Address && Address->getOpcode() == UO_AddrOf
                        ? Address->getSubExpr()
                        : Element);
  }
  addArguments(FunctionIn(Args[0]), Given);
}

void MaskPlaces::collectCall(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee)
    return;
  llvm::ArrayRef<const Expr *> Args(Call->getArgs(), Call->getNumArgs());
  // The object of an operator that is a member.
  if (isa<CXXOperatorCallExpr>(Call) && isa<CXXMethodDecl>(Callee) &&
      !Args.empty())
    Args = Args.drop_front();
  if (IsUser(Callee))
    return addArguments(Callee, Args);
  if (auto *Op = dyn_cast<CXXOperatorCallExpr>(Call);
      Op && Op->isAssignmentOp() && Call->getNumArgs() == 2) {
    // Of a library's object, such as an iterator, or an element of one.
    Flows.push_back(
        {Flow::Copied, nullptr, Call->getArg(0), Call->getArg(1), nullptr});
    Flows.push_back(
        {Flow::Given, nullptr, Call->getArg(0), Call->getArg(1), nullptr});
    return;
  }
  collectMemory(Call);
  collectLaunch(Call);
}

void MaskPlaces::collectAssignment(const BinaryOperator *Set) {
  switch (Set->getOpcode()) {
  case BO_Assign:
  case BO_AndAssign:
  case BO_OrAssign:
  case BO_XorAssign:
  case BO_AddAssign:
  case BO_SubAssign:
    Flows.push_back(
        {Flow::Assignment, nullptr, Set->getLHS(), Set->getRHS(), Set});
    return;
  default:
    return;
  }
}

void MaskPlaces::collectList(const InitListExpr *List) {
  const RecordDecl *Record =
      List->getType().isNull() ? nullptr : List->getType()->getAsRecordDecl();
  if (!Record || !Record->getDefinition())
    return;
  if (Record->isUnion())
    return add(List->getInitializedFieldInUnion(),
               List->getNumInits() ? List->getInit(0) : nullptr);
  auto *Derived = dyn_cast<CXXRecordDecl>(Record);
  unsigned I = Derived ? Derived->getDefinition()->getNumBases() : 0;
  for (const FieldDecl *Field : Record->getDefinition()->fields())
    if (!Field->isUnnamedBitField() && I < List->getNumInits())
      add(Field, List->getInit(I++));
}

void MaskPlaces::collect(const Stmt *S, const FunctionDecl *Around) {
  if (!S || isa<UnaryExprOrTypeTraitExpr, CXXNoexceptExpr>(S))
    return;
  if (auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    for (auto [Capture, Init] :
         llvm::zip(Lambda->captures(), Lambda->capture_inits()))
      if (Lambda->isInitCapture(&Capture))
        add(Capture.getCapturedVar(), Init);
    for (const Expr *Init : Lambda->capture_inits())
      collect(Init, Around);
    for (const FunctionDecl *Body : bodiesOf(Lambda))
      collect(Body->getBody(), Body);
    return;
  }
  if (auto *Set = dyn_cast<BinaryOperator>(S); Set && Set->isAssignmentOp())
    collectAssignment(Set);
  else if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        add(Var, Var->getInit());
  } else if (auto *List = dyn_cast<InitListExpr>(S))
    collectList(List);
  else if (auto *Return = dyn_cast<ReturnStmt>(S))
    addResult(Around, Return->getRetValue());
  else if (auto *Made = dyn_cast<CXXConstructExpr>(S))
    addArguments(Made->getConstructor(), {Made->getArgs(), Made->getNumArgs()});
  else if (auto *Call = dyn_cast<CallExpr>(S))
    collectCall(Call);
  for (const Stmt *Part : S->children())
    collect(Part, Around);
}

void MaskPlaces::add(const FunctionDecl *Function) {
  if (auto *Constructor = dyn_cast<CXXConstructorDecl>(Function))
    for (const CXXCtorInitializer *Init : Constructor->inits()) {
      if (Init->isAnyMemberInitializer())
        add(Init->getAnyMember(), Init->getInit());
      collect(Init->getInit(), Function);
    }
  collect(Function->getBody(), Function);
}

llvm::SmallVector<const FunctionDecl *, 2>
cu2x::frontend::bodiesOf(const LambdaExpr *Lambda) {
  llvm::SmallVector<const FunctionDecl *, 2> Bodies;
  if (const FunctionDecl *Operator = Lambda->getCallOperator();
      Operator && Operator->hasBody())
    Bodies.push_back(Operator);
  if (FunctionTemplateDecl *Open = Lambda->getDependentCallOperator())
    for (const FunctionDecl *Instance : Open->specializations())
      if (Instance->hasBody())
        Bodies.push_back(Instance);
  return Bodies;
}

namespace {

class FunctionFinder : public RecursiveASTVisitor<FunctionFinder> {
public:
  bool shouldVisitTemplateInstantiations() const { return true; }
  bool VisitFunctionDecl(FunctionDecl *D) {
    auto *Method = dyn_cast<CXXMethodDecl>(D);
    if (D->doesThisDeclarationHaveABody() && D->getBody() &&
        !(Method && Method->getParent()->isLambda()))
      Found.push_back(D);
    return true;
  }
  llvm::SmallVector<const FunctionDecl *, 32> Found;
};

} // namespace

llvm::SmallVector<const FunctionDecl *, 32> cu2x::frontend::writtenFunctions(
    const ASTContext &Context, llvm::function_ref<bool(const Decl *)> IsUser) {
  FunctionFinder Finder;
  for (Decl *D : Context.getTranslationUnitDecl()->noload_decls())
    if (D->getLocation().isValid() && !D->isImplicit() && IsUser(D))
      Finder.TraverseDecl(D);
  return std::move(Finder.Found);
}
