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

bool cu2x::frontend::isOutside(const WarpCheck &Check, const Expr *E,
                               bool IsPointer) {
  E = withoutCasts(E);
  bool IsPlace = IsPointer;
  for (const Expr *Last = nullptr; E != Last && !isa<DeclRefExpr>(E);) {
    Last = E;
    if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
      QualType T = arrayIn(Element)->IgnoreParenImpCasts()->getType();
      // A template's parameter that has elements may be a pointer.
      IsPlace |= T->isPointerType() || (T->isDependentType() && mayBeNumber(T));
      E = withoutCasts(arrayIn(Element));
    } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
      IsPlace |= Member->isArrow();
      E = withoutCasts(Member->getBase());
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
  return !Use || llvm::none_of(Use->Values, [&](const Expr *Value) {
    bool IsShared = false;
    llvm::SmallVector<const Stmt *, 8> Pending = {Value};
    while (!Pending.empty()) {
      const Stmt *S = Pending.pop_back_val();
      if (auto *Named = dyn_cast_or_null<DeclRefExpr>(S)) {
        IsShared |= Named->getDecl()->hasAttr<CUDASharedAttr>();
        auto *Local = dyn_cast<VarDecl>(Named->getDecl());
        IsShared |= Local && Local->isLocalVarDecl() &&
                    !Local->getType()->isPointerType() &&
                    !mayBeNumber(Local->getType());
      }
      if (S)
        Pending.append(S->child_begin(), S->child_end());
    }
    return IsShared;
  });
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
