//===- CallGraph.cpp - What the functions of the GPU run --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallGraph.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

const FunctionDecl *checks::written(const FunctionDecl *D) {
  const FunctionDecl *Pattern = D->getTemplateInstantiationPattern();
  return (Pattern ? Pattern : D)->getCanonicalDecl();
}

llvm::SmallVector<const Expr *, 2> checks::hiddenParts(const Stmt *S) {
  llvm::SmallVector<const Expr *, 2> Parts;
  if (auto *Default = dyn_cast<CXXDefaultArgExpr>(S)) {
    if (!Default->getParam()->hasUninstantiatedDefaultArg() &&
        !Default->getParam()->hasUnparsedDefaultArg())
      Parts.push_back(Default->getExpr());
  } else if (auto *Default = dyn_cast<CXXDefaultInitExpr>(S)) {
    if (const Expr *Value = Default->getExpr())
      Parts.push_back(Value);
  } else if (auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    for (const Expr *Init : Lambda->capture_inits())
      if (Init)
        Parts.push_back(Init);
  }
  return Parts;
}

namespace {

class HiddenWalk {
public:
  HiddenWalk(const Unit &U, llvm::function_ref<void(const Stmt *)> Use)
      : U(U), Use(Use) {}
  void run();

private:
  void visit(const Stmt *S);
  void walk(const Stmt *S) {
    forEach(S, [&](const Stmt *Part) {
      Use(Part);
      visit(Part);
      return true;
    });
  }

  const Unit &U;
  llvm::function_ref<void(const Stmt *)> Use;
  llvm::SmallPtrSet<const FunctionDecl *, 16> Seen;
  llvm::SmallVector<const FunctionDecl *, 16> Pending;
};

} // namespace

void HiddenWalk::visit(const Stmt *S) {
  if (auto *Construct = dyn_cast<CXXConstructExpr>(S))
    Pending.push_back(Construct->getConstructor());
  for (const Expr *Part : hiddenParts(S))
    walk(Part);
}

void HiddenWalk::run() {
  for (const Function &F : U.Functions) {
    Pending.push_back(F.Decl);
    for (const Node &N : F.Nodes)
      visit(N.S);
  }
  while (!Pending.empty()) {
    auto *D = dyn_cast<CXXConstructorDecl>(Pending.pop_back_val());
    if (!D || !U.isUser(D->getLocation()))
      continue;
    if (auto *Whole = dyn_cast_or_null<CXXConstructorDecl>(D->getDefinition()))
      D = Whole;
    if (Seen.insert(D).second)
      for (const CXXCtorInitializer *Init : D->inits())
        walk(Init->getInit());
  }
}

void checks::forEachHidden(const Unit &U,
                           llvm::function_ref<void(const Stmt *)> Use) {
  HiddenWalk(U, Use).run();
}

CallGraph::CallGraph(const Unit &U) : U(U) {
  for (const Function &F : U.Functions)
    if (F.IsDevice)
      Codes[placeOf(F.Decl)].IsKernel |= F.IsKernel;
  // A function in a table may be called by anybody.
  for (const VarDecl *Var : U.Globals)
    forEach(Var->getInit(), [&](const Stmt *S) {
      if (auto *Ref = dyn_cast<DeclRefExpr>(S))
        if (auto *D = dyn_cast<FunctionDecl>(Ref->getDecl()))
          if (int I = find(D); I >= 0)
            Codes[I].IsOpen = true;
      return true;
    });
  while (!Pending.empty()) {
    auto [I, D] = Pending.back();
    Pending.pop_back();
    walkFunction(I, D);
  }
}

int CallGraph::find(const FunctionDecl *D) const {
  auto It = Places.find(written(D));
  return It == Places.end() ? -1 : It->second;
}

int CallGraph::placeOf(const FunctionDecl *D) {
  auto [It, New] = Places.try_emplace(written(D), int(Codes.size()));
  int Place = It->second;
  if (New) {
    Codes.emplace_back();
    Codes.back().Written = written(D);
  }
  if (Seen.insert(D->getCanonicalDecl()).second)
    Pending.push_back({Place, D});
  return Place;
}

void CallGraph::walkFunction(int I, const FunctionDecl *D) {
  const FunctionDecl *Definition = nullptr;
  const Stmt *Body = D->getBody(Definition);
  if (Definition)
    D = Definition;
  auto *Constructor = dyn_cast<CXXConstructorDecl>(D);
  auto *Destructor = dyn_cast<CXXDestructorDecl>(D);
  bool IsTrivial = D->isTrivial() || D->isDeleted();
  if (!Body && !Destructor && !IsTrivial) {
    Codes[I].IsOpen = true;
    return;
  }
  if (Constructor)
    for (const CXXCtorInitializer *Init : Constructor->inits())
      walk(I, Init->getInit(), nullptr, false);
  walk(I, Body, nullptr, false);
  if (!Destructor || IsTrivial)
    return;
  for (const FieldDecl *Field : Destructor->getParent()->fields())
    addDestructor(I, Field->getType(), nullptr);
  for (const CXXBaseSpecifier &Base : Destructor->getParent()->bases())
    addDestructor(I, Base.getType(), nullptr);
}

void CallGraph::addCall(int I, const FunctionDecl *D, const Stmt *At,
                        bool IsChoice) {
  // The compiler declares its own functions where they are used first.
  if (D->getBuiltinID()) {
    Codes[I].IsOpen |= D->getName().starts_with("__nvvm_");
    return;
  }
  if (!U.isUser(D->getLocation()))
    return;
  int Place = placeOf(D);
  auto *Method = dyn_cast<CXXMethodDecl>(D);
  Codes[I].IsOpen |= Method && Method->isVirtual();
  Codes[I].Calls.push_back({Place, At, IsChoice});
}

void CallGraph::addDestructor(int I, QualType T, const Stmt *At) {
  if (T.isNull() || T->isDependentType() || !T.isDestructedType())
    return;
  if (const CXXRecordDecl *Record =
          T->getBaseElementTypeUnsafe()->getAsCXXRecordDecl())
    if (const CXXDestructorDecl *D = Record->getDestructor())
      addCall(I, D, At, false);
}

void CallGraph::walk(int I, const Stmt *S, const Stmt *At, bool IsChoice) {
  if (!S || isa<UnaryExprOrTypeTraitExpr>(S))
    return;
  // In front of a body, and in what is hidden, no node says which condition
  // stands around a call.
  auto *Op = dyn_cast<BinaryOperator>(S);
  IsChoice |= isa<AbstractConditionalOperator, IfStmt, SwitchStmt, ForStmt,
                  WhileStmt, DoStmt, CXXForRangeStmt>(S) ||
              (Op && Op->isLogicalOp());
  walkPart(I, S, At, IsChoice);
  for (const Expr *Part : hiddenParts(S))
    walk(I, Part, At ? At : S, IsChoice);
  if (isa<LambdaExpr>(S))
    return;
  for (const Stmt *Child : S->children())
    walk(I, Child, At, IsChoice);
}

/// The functions that a name with several meanings may stand for.
static llvm::SmallVector<const FunctionDecl *, 2>
candidatesOf(const OverloadExpr *Names) {
  llvm::SmallVector<const FunctionDecl *, 2> Found;
  for (const NamedDecl *D : Names->decls())
    if (const FunctionDecl *F = D->getUnderlyingDecl()->getAsFunction())
      Found.push_back(F);
  return Found;
}

void CallGraph::walkPart(int I, const Stmt *S, const Stmt *At, bool IsChoice) {
  Codes[I].Parts.push_back(S);
  // Which node this is; what is hidden belongs to the one that it is hidden in.
  const Stmt *Node = At ? At : S;
  auto Calls = [&](const FunctionDecl *D) { addCall(I, D, Node, IsChoice); };
  if (auto *Made = dyn_cast<CallExpr>(S)) {
    const Expr *Name = Made->getCallee()->IgnoreParenImpCasts();
    if (auto *Given = dyn_cast<SubstNonTypeTemplateParmExpr>(Name))
      Name = Given->getReplacement()->IgnoreParenImpCasts();
    if (auto *Address = dyn_cast<UnaryOperator>(Name))
      Name = Address->getSubExpr()->IgnoreParenImpCasts();
    if (const FunctionDecl *D = Made->getDirectCallee()) {
      Called.insert(Name);
      Calls(D);
    } else if (auto *Names = dyn_cast<OverloadExpr>(Name)) {
      for (const FunctionDecl *D : candidatesOf(Names)) {
        Codes[I].IsOpen |= U.isUser(D->getLocation());
        Calls(D);
      }
    } else {
      Codes[I].IsOpen = true;
    }
  } else if (auto *Construct = dyn_cast<CXXConstructExpr>(S)) {
    Calls(Construct->getConstructor());
    addDestructor(I, Construct->getType(), Node);
  } else if (auto *Inherited = dyn_cast<CXXInheritedCtorInitExpr>(S)) {
    Calls(Inherited->getConstructor());
  } else if (auto *Delete = dyn_cast<CXXDeleteExpr>(S)) {
    addDestructor(I, Delete->getDestroyedType(), Node);
  } else if (auto *Bound = dyn_cast<CXXBindTemporaryExpr>(S)) {
    Calls(Bound->getTemporary()->getDestructor());
  } else if (auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    Calls(Lambda->getCallOperator());
  } else if (auto *Declared = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declared->decls())
      if (auto *Var = dyn_cast<VarDecl>(D))
        addDestructor(I, Var->getType(), Node);
  } else if (auto *Ref = dyn_cast<DeclRefExpr>(S)) {
    auto *D = dyn_cast<FunctionDecl>(Ref->getDecl());
    if (D && !Called.contains(Ref) && !D->getBuiltinID() &&
        U.isUser(D->getLocation())) {
      Calls(D);
      Codes[placeOf(D)].IsOpen = true;
    }
  } else if (isa<CXXUnresolvedConstructExpr>(S)) {
    Codes[I].IsOpen |=
        !cast<Expr>(S)->getType()->isBuiltinType(); // of a class, perhaps
  }
}
