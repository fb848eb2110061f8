//===- KernelPlaces.cpp - Where kernels store, in what blocks ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WarpChecks.h"

#include "clang/AST/Attr.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"

using namespace cu2x::frontend;
using namespace clang;

/// Whether \p Value names shared memory or an array or object of a function.
static bool namesShared(const Expr *Value) {
  llvm::SmallVector<const Stmt *, 8> Pending = {Value};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (auto *Named = dyn_cast_or_null<DeclRefExpr>(S)) {
      auto *Local = dyn_cast<VarDecl>(Named->getDecl());
      if (Named->getDecl()->hasAttr<CUDASharedAttr>() ||
          (Local && Local->isLocalVarDecl() &&
           !Local->getType()->isPointerType() &&
           !mayBeNumber(Local->getType())))
        return true;
    }
    if (S)
      Pending.append(S->child_begin(), S->child_end());
  }
  return false;
}

/// Whether \p Object, or what it points to, is an argument of a kernel, part of
/// one, or a variable of the device, also by way of parameters.
static bool isFromHost(const WarpCheck &Check, const Expr *Object,
                       unsigned Depth = 0) {
  for (const Expr *Last = nullptr; Object != Last;) {
    Last = Object;
    Object = withoutCasts(Object);
    if (auto *Member = dyn_cast<MemberExpr>(Object))
      Object = Member->getBase();
    else if (auto *Op = dyn_cast<UnaryOperator>(Object);
             Op &&
             (Op->getOpcode() == UO_Deref || Op->getOpcode() == UO_AddrOf))
      Object = Op->getSubExpr();
  }
  // The calls of the methods around say what that is.
  if (isa<CXXThisExpr>(Object))
    return true;
  const VarDecl *D = namedVariable(Object);
  if (!D || D->hasAttr<CUDASharedAttr>())
    return false;
  if (!D->isLocalVarDeclOrParm())
    return true;
  auto *In = dyn_cast<FunctionDecl>(D->getDeclContext());
  if (!isa<ParmVarDecl>(D) || !In || In->hasAttr<CUDAGlobalAttr>())
    return isa<ParmVarDecl>(D);
  auto Use = Check.Model.Variables.find(D->getCanonicalDecl());
  return Depth < 3 && Use != Check.Model.Variables.end() &&
         !Use->second.Values.empty() &&
         llvm::all_of(
             Use->second.Values,
             [&](const Expr *Value) {
               return isFromHost(Check, Value, Depth + 1);
             });
}

/// Whether the pointer \p Field of `this`, which is \p This, leads to memory
/// that others read: all objects are the host's, and nothing sets it to shared
/// memory.
static bool leadsOutside(const WarpCheck &Check, const CXXThisExpr *This,
                         const FieldDecl *Field) {
  const CXXRecordDecl *Class = This->getType()->getPointeeCXXRecordDecl();
  auto Objects = Class ? Check.Model.Objects.find(Class->getCanonicalDecl())
                       : Check.Model.Objects.end();
  auto Values = Check.Model.Fields.find(writtenField(Field));
  auto IsHost = [&](const Expr *E) { return isFromHost(Check, E); };
  auto IsThis = [](const Expr *E) { return isa<CXXThisExpr>(withoutCasts(E)); };
  return Objects != Check.Model.Objects.end() &&
         llvm::all_of(Objects->second, IsHost) &&
         !llvm::all_of(Objects->second, IsThis) &&
         (Values == Check.Model.Fields.end() ||
          llvm::none_of(Values->second, namesShared));
}

bool cu2x::frontend::isOutside(const WarpCheck &Check, const Expr *E,
                               bool IsPointer) {
  E = withoutCasts(E);
  bool IsPlace = IsPointer;
  const FieldDecl *Field = nullptr; ///< the first of a method's object
  for (const Expr *Last = nullptr; E != Last && !isa<DeclRefExpr>(E);) {
    Last = E;
    if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
      QualType T = arrayIn(Element)->IgnoreParenImpCasts()->getType();
      // A template's parameter that has elements may be a pointer.
      IsPlace |= T->isPointerType() || (T->isDependentType() && mayBeNumber(T));
      E = withoutCasts(arrayIn(Element));
    } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
      E = withoutCasts(Member->getBase());
      if (isa<CXXThisExpr>(E))
        Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
      else
        IsPlace |= Member->isArrow();
    } else if (auto *Open = dyn_cast<CXXDependentScopeMemberExpr>(E);
               Open && !Open->isImplicitAccess()) {
      IsPlace |= Open->isArrow();
      E = withoutCasts(Open->getBase());
    } else if (auto *Op = dyn_cast<UnaryOperator>(E);
               Op && Op->getOpcode() == UO_Deref) {
      IsPlace = true;
      E = withoutCasts(Op->getSubExpr());
    } else if (auto *Address = dyn_cast<UnaryOperator>(E);
               Address && Address->getOpcode() == UO_AddrOf) {
      E = withoutCasts(Address->getSubExpr());
    } else if (auto *Sum = dyn_cast<BinaryOperator>(E);
               Sum && Sum->isAdditiveOp() && pointerIn(Sum)) {
      E = withoutCasts(pointerIn(Sum));
    }
  }
  if (auto *This = dyn_cast<CXXThisExpr>(E))
    return IsPlace && Field && leadsOutside(Check, This, Field);
  auto *Ref = dyn_cast<DeclRefExpr>(E);
  auto *D = Ref ? dyn_cast<VarDecl>(Ref->getDecl()) : nullptr;
  if (!D || D->hasAttr<CUDASharedAttr>())
    return false;
  if (!D->isLocalVarDeclOrParm())
    return IsPlace || D->hasAttr<CUDADeviceAttr>();
  // Behind a pointer that a member of a kernel's argument is, or a template's
  // parameter.
  auto *In = dyn_cast<FunctionDecl>(D->getDeclContext());
  if (IsPlace && isa<ParmVarDecl>(D) && In && In->hasAttr<CUDAGlobalAttr>() &&
      !D->getType()->isPointerType())
    return true;
  if (!IsPlace || !D->getType()->isPointerType())
    return false;
  // What it points to, as far as that is seen.
  const VariableUse *Use = Check.Model.useOf(Ref);
  return !Use || llvm::none_of(Use->Values, namesShared);
}

/// How many threads \p Block, the size of a launch, has; none where that is not
/// known. Of one number it is the most.
static std::optional<int64_t> threadsOf(const WarpCheck &Check,
                                        const Expr *Block) {
  Block = withoutCasts(Block);
  auto *Made = dyn_cast<CXXConstructExpr>(Block);
  if (Made && Made->getNumArgs() == 1)
    return threadsOf(Check, Made->getArg(0));
  if (!Made || Made->getNumArgs() != 3)
    return Block->getType()->isIntegerType() ? Check.Flow.boundOf(Block)
                                             : std::nullopt;
  std::optional<int64_t> Threads = 1;
  for (const Expr *Arg : Made->arguments()) {
    std::optional<int64_t> Size =
        isa<CXXDefaultArgExpr>(Arg) ? 1 : Check.Flow.constantOf(Arg);
    Threads = Threads && Size ? std::optional(*Threads * *Size) : std::nullopt;
  }
  return Threads;
}

bool cu2x::frontend::areBlocks(const WarpCheck &Check,
                               const FunctionDecl *Kernel,
                               llvm::function_ref<bool(int64_t)> Wanted) {
  bool Any = false;
  for (const KernelLaunch &Launch : Check.Model.Launches) {
    if (!llvm::is_contained(Launch.Kernels, Kernel))
      continue;
    Any = true;
    std::optional<int64_t> Threads = threadsOf(Check, Launch.Block);
    if (!Threads || !Wanted(*Threads))
      return false;
  }
  return Any;
}

bool cu2x::frontend::hasOneWarp(const WarpCheck &Check,
                                const FunctionDecl *Kernel) {
  return !Check.Model.Addressed.contains(Kernel) &&
         areBlocks(Check, Kernel,
                   [](int64_t Threads) { return Threads <= 32; });
}
