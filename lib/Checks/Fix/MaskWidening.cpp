//===- MaskWidening.cpp - Declarations that hold lane masks -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskWidening.h"
#include "CallGraph.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;

static bool isMaskType(const ASTContext &Context, QualType T) {
  return !T.isNull() && !T->isDependentType() && T->isUnsignedIntegerType() &&
         !T->isBooleanType() && !T->isEnumeralType() &&
         Context.getTypeSize(T) == 32;
}

/// Whether the types of \p D may not change: others rely on them.
bool MaskWidening::isFixed(const FunctionDecl *D) const {
  const FunctionDecl *As = written(D);
  auto *Method = dyn_cast<CXXMethodDecl>(D);
  if (D->hasAttr<CUDAGlobalAttr>() || D->isOverloadedOperator() ||
      isa<CXXConstructorDecl, CXXConversionDecl>(D) ||
      (Method && Method->isVirtual()) || !In.U.isUser(As->getLocation()))
    return true;
  if (const FunctionTemplateDecl *Template = As->getDescribedFunctionTemplate())
    for (const FunctionDecl *Instance : Template->specializations())
      if (Instance->getTemplateSpecializationKind() !=
          TSK_ImplicitInstantiation)
        return true;
  // Another overload could be the better match then.
  return !As->getDeclContext()->lookup(As->getDeclName()).isSingleResult() ||
         isMentionedInTypes(In.U, As) || !isNamedOnlyInCalls(As);
}

bool MaskWidening::isNamedOnlyInCalls(const FunctionDecl *D) const {
  auto Names = [&](const Stmt *S) {
    auto *Ref = dyn_cast<DeclRefExpr>(S);
    auto *Named = Ref ? dyn_cast<FunctionDecl>(Ref->getDecl()) : nullptr;
    return Named && written(Named) == D;
  };
  bool IsElsewhere = false;
  for (const VarDecl *Var : In.U.Globals)
    forEach(Var->getInit(), [&](const Stmt *S) {
      IsElsewhere |= Names(S);
      return !IsElsewhere;
    });
  // Nor is what no statement names followed.
  forEachHidden(In.U, [&](const Stmt *S) { IsElsewhere |= Names(S); });
  if (IsElsewhere)
    return false;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I)
      if (Names(F.Nodes[I].S)) {
        auto *Call = dyn_cast_or_null<CallExpr>(F.parent(I));
        if (!Call || Call->getCallee()->IgnoreParenImpCasts() != F.Nodes[I].S)
          return false;
      }
  return true;
}

bool MaskWidening::writeType(TypeLoc Written) {
  if (Written.isNull())
    return false;
  if (Written.getType()->getContainedAutoType())
    return true;
  SourceRange Range = Written.getUnqualifiedLoc().getSourceRange();
  Edits.replace(Range.getBegin(), Range.getEnd(), "unsigned long long");
  return bool(Edits);
}

std::optional<bool> MaskWidening::begin(const Decl *D, Values Asked) {
  auto [It, New] = Done.try_emplace(D, Asked);
  if (New)
    return true;
  if (It->second == Values::Masks || Asked == Values::Any)
    return std::nullopt;
  It->second = Asked;
  return false;
}

bool MaskWidening::extends(const Expr *E) const {
  if (std::optional<int64_t> Value = In.U.constant(E))
    return *Value >= 0 && *Value < 0x80000000;
  return E->getType()->isUnsignedIntegerOrEnumerationType();
}

bool MaskWidening::widenValue(const Expr *E, const ValueDecl *D, Values Asked) {
  if (!E)
    return false;
  if (auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    E = Default->getExpr();
  E = E->IgnoreParenImpCasts();
  if (Asked == Values::Any && !Masks.isIn(E))
    return extends(E);
  return !hasBitsAbove(E) && widenOperand(E, D);
}

bool MaskWidening::widenAssigned(const ValueDecl *D, Values Asked) {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Op = dyn_cast<BinaryOperator>(N.S))
        if (Op->getOpcode() == BO_Assign && maskNamed(Op->getLHS()) == D &&
            !widenValue(Op->getRHS(), D, Asked))
          return false;
  return true;
}

bool MaskWidening::widenParameter(const FunctionDecl *D, unsigned I,
                                  Values Asked) {
  const FunctionDecl *As = written(D);
  if (I >= As->getNumParams() ||
      !isMaskType(In.U.Context, As->getParamDecl(I)->getType()))
    return false;
  std::optional<bool> IsNew = begin(As->getParamDecl(I), Asked);
  if (!IsNew)
    return true;
  if (!In.U.find(D) || isFixed(D) ||
      isMentionedInTypes(In.U, As->getParamDecl(I)))
    return false;
  for (const FunctionDecl *Declared : As->redecls()) {
    const ParmVarDecl *Parameter = Declared->getParamDecl(I);
    const TypeSourceInfo *Type = Parameter->getTypeSourceInfo();
    bool HasDefault = Parameter->hasDefaultArg() &&
                      !Parameter->hasUnparsedDefaultArg() &&
                      !Parameter->hasUninstantiatedDefaultArg() &&
                      !Parameter->hasInheritedDefaultArg();
    if (!Type || (*IsNew && !writeType(Type->getTypeLoc())) ||
        (HasDefault && !widenValue(Parameter->getDefaultArg(), nullptr, Asked)))
      return false;
  }
  if (As->isTemplated())
    Class = cu2x::diag::FixClass::Maybe;
  for (const Function &F : In.U.Functions) {
    for (const Node &N : F.Nodes) {
      auto *Call = dyn_cast<CallExpr>(N.S);
      const FunctionDecl *Callee = Call ? callee(Call) : nullptr;
      if (Callee && written(Callee) == As && I < Call->getNumArgs() &&
          !widenValue(Call->getArg(I), nullptr, Asked))
        return false;
    }
    // All instances, each of which has the parameter for itself.
    const ParmVarDecl *Own =
        written(F.Decl) == As ? F.Decl->getParamDecl(I) : nullptr;
    if (Own && (!widenAssigned(Own, Asked) || (*IsNew && !widenUses(Own))))
      return false;
  }
  return bool(Edits);
}

bool MaskWidening::widenResult(const FunctionDecl *D, Values Asked) {
  const FunctionDecl *As = written(D);
  if (!isMaskType(In.U.Context, As->getReturnType()))
    return false;
  std::optional<bool> IsNew = begin(As, Asked);
  if (!IsNew)
    return true;
  if (!In.U.find(D) || isFixed(D))
    return false;
  for (const FunctionDecl *Declared : As->redecls()) {
    FunctionTypeLoc Written = Declared->getFunctionTypeLoc();
    if (*IsNew && (!Written || !writeType(Written.getReturnLoc())))
      return false;
  }
  if (As->isTemplated())
    Class = cu2x::diag::FixClass::Maybe;
  for (const Function &F : In.U.Functions)
    for (int I = 0, E = F.Nodes.size(); I < E; ++I) {
      auto *Return = dyn_cast<ReturnStmt>(F.Nodes[I].S);
      if (Return && written(F.Decl) == As &&
          !widenValue(Return->getRetValue(), nullptr, Asked))
        return false;
      auto *Call = dyn_cast<CallExpr>(F.Nodes[I].S);
      const FunctionDecl *Called = Call ? callee(Call) : nullptr;
      if (*IsNew && Called && written(Called) == As &&
          !followValue(F, I, nullptr))
        return false;
    }
  return bool(Edits);
}

/// Widens what is declared along with \p D, by one type.
bool MaskWidening::isAlone(const VarDecl *D) {
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Declared = dyn_cast<DeclStmt>(N.S))
        if (llvm::is_contained(Declared->decls(), D))
          return llvm::all_of(Declared->decls(), [&](const Decl *Other) {
            auto *Var = dyn_cast<VarDecl>(Other);
            return Var && widenVariable(Var, Values::Any);
          });
  return false;
}

bool MaskWidening::widenVariable(const VarDecl *D, Values Asked) {
  if (isa<ParmVarDecl>(D) || !D->isLocalVarDecl() ||
      !isMaskType(In.U.Context, D->getType()) || !D->getTypeSourceInfo())
    return false;
  std::optional<bool> IsNew = begin(D, Asked);
  if (!IsNew)
    return true;
  auto *F = dyn_cast<FunctionDecl>(D->getDeclContext());
  if (!F || F->isTemplateInstantiation() ||
      (D->getInit() && !widenValue(D->getInit(), D, Asked)) ||
      !widenAssigned(D, Asked))
    return false;
  return !*IsNew ||
         (isAlone(D) && writeType(D->getTypeSourceInfo()->getTypeLoc()) &&
          widenUses(D));
}

bool MaskWidening::widenField(const FieldDecl *D, Values Asked) {
  const RecordDecl *Record = D->getParent();
  if (!isMaskType(In.U.Context, D->getType()) || D->isBitField() ||
      isMentionedInTypes(In.U, Record) || D->hasInClassInitializer() ||
      Record->isUnion() || !D->getTypeSourceInfo() ||
      !In.U.isUser(D->getLocation()))
    return false;
  std::optional<bool> IsNew = begin(D, Asked);
  if (!IsNew)
    return true;
  // Constructors have uses of their own, and a template has other instances.
  if (auto *Class = dyn_cast<CXXRecordDecl>(Record))
    if (Class->hasUserDeclaredConstructor() || Class->isDependentContext() ||
        isa<ClassTemplateSpecializationDecl>(Class))
      return false;
  // Its neighbours in the declaration have the same type.
  for (const FieldDecl *Other : Record->fields())
    if (Other != D && Other->getBeginLoc() == D->getBeginLoc())
      return false;
  Class = cu2x::diag::FixClass::Maybe;
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *List = dyn_cast<InitListExpr>(N.S))
        if (List->getType()->getAsRecordDecl() == Record &&
            D->getFieldIndex() < List->getNumInits() &&
            !widenValue(List->getInit(D->getFieldIndex()), D, Asked))
          return false;
  return widenAssigned(D, Asked) &&
         (!*IsNew ||
          (writeType(D->getTypeSourceInfo()->getTypeLoc()) && widenUses(D)));
}

bool MaskWidening::widenDeclaration(const ValueDecl *D, Values Asked) {
  if (auto *Field = dyn_cast<FieldDecl>(D))
    return widenField(Field, Asked);
  auto *Parameter = dyn_cast<ParmVarDecl>(D);
  auto *Var = dyn_cast<VarDecl>(D);
  if (!Parameter)
    return Var && widenVariable(Var, Asked);
  auto *F = dyn_cast<FunctionDecl>(Parameter->getDeclContext());
  return F && widenParameter(F, Parameter->getFunctionScopeIndex(), Asked);
}
