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
#include "llvm/Support/SaveAndRestore.h"

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

/// The object for which \p Call calls a method or operator; null for others.
static const Expr *objectOf(const CallExpr *Call) {
  const Expr *Callee = Call->getCallee()->IgnoreParenImpCasts();
  if (auto *Operator = dyn_cast<CXXOperatorCallExpr>(Call))
    return Operator->getNumArgs() ? Operator->getArg(0) : nullptr;
  if (auto *Member = dyn_cast<MemberExpr>(Callee))
    return Member->getBase();
  if (auto *Open = dyn_cast<CXXDependentScopeMemberExpr>(Callee))
    return Open->isImplicitAccess() ? nullptr : Open->getBase();
  auto *Ref = dyn_cast<DeclRefExpr>(Callee);
  return Ref && isa<VarDecl>(Ref->getDecl()) ? Ref : nullptr;
}

namespace {

/// Looks for the memory behind places and pointers.
class PlaceSearch {
public:
  explicit PlaceSearch(const WarpCheck &Check) : Check(Check) {}
  bool isOutside(const Expr *E, bool IsPlace);

private:
  bool isMemberOutside(const CXXThisExpr *This, const FieldDecl *Field);
  bool isSetOutside(const FieldDecl *Field);
  bool isObjectOutside(const Expr *Object);
  bool isReturnedOutside(llvm::ArrayRef<const FunctionDecl *> Callees,
                         const Expr *Object, bool IsPlace);

  const WarpCheck &Check;
  /// Members and functions that are looked through, one behind the other.
  static constexpr unsigned MaxDepth = 8;
  unsigned Depth = 0;
  /// What `this` is in the function that is looked at; null if more than one
  /// object may be.
  const Expr *Object = nullptr;
};

} // namespace

/// Whether all that the program puts into the pointer \p Field leads to memory
/// that others read.
bool PlaceSearch::isSetOutside(const FieldDecl *Field) {
  auto Values = Check.Model.Fields.find(writtenField(Field));
  return Values != Check.Model.Fields.end() &&
         llvm::all_of(Values->second, [&](const Expr *Value) {
           return isOutside(Value, /*IsPlace=*/true);
         });
}

/// Whether the pointer \p Field of `this`, which is \p This, leads to memory
/// that others read: all objects are the host's, and nothing sets it to shared
/// memory, or all that sets it is such memory.
bool PlaceSearch::isMemberOutside(const CXXThisExpr *This,
                                  const FieldDecl *Field) {
  if (Object && isObjectOutside(Object))
    return true;
  const CXXRecordDecl *Class = This->getType()->getPointeeCXXRecordDecl();
  auto Objects = Class ? Check.Model.Objects.find(Class->getCanonicalDecl())
                       : Check.Model.Objects.end();
  auto Values = Check.Model.Fields.find(writtenField(Field));
  auto IsHost = [&](const Expr *E) { return isFromHost(Check, E); };
  auto IsThis = [](const Expr *E) { return isa<CXXThisExpr>(withoutCasts(E)); };
  if (Objects == Check.Model.Objects.end() ||
      llvm::all_of(Objects->second, IsThis))
    return false;
  return (llvm::all_of(Objects->second, IsHost) &&
          (Values == Check.Model.Fields.end() ||
           llvm::none_of(Values->second, namesShared))) ||
         isSetOutside(Field);
}

/// Whether \p Of, an object, is an argument of a kernel or made of pointers to
/// memory that others read.
bool PlaceSearch::isObjectOutside(const Expr *Of) {
  if (Depth == MaxDepth)
    return false;
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  Of = withoutCasts(Of);
  auto *Call = dyn_cast<CallExpr>(Of);
  auto *Element = dyn_cast<ArraySubscriptExpr>(Of);
  if (Call || Element) {
    llvm::SaveAndRestore<const Expr *> In(Object, Call ? objectOf(Call)
                                                       : arrayIn(Element));
    return llvm::any_of(
        Call ? Check.Model.candidatesOf(Call) : functionsOf(Element),
        [&](const FunctionDecl *Callee) {
          auto Use = Check.Model.Functions.find(WarpModel::written(Callee));
          return Use != Check.Model.Functions.end() &&
                 llvm::any_of(Use->second.Returns, [&](const Expr *Result) {
                   return isObjectOutside(Result);
                 });
        });
  }
  if (const VarDecl *D = namedVariable(Of)) {
    auto *In = dyn_cast<FunctionDecl>(D->getDeclContext());
    if (isa<ParmVarDecl>(D))
      return In && In->hasAttr<CUDAGlobalAttr>();
    return D->isLocalVarDecl() && D->getInit() && isObjectOutside(D->getInit());
  }
  return isa<CXXConstructExpr, CXXUnresolvedConstructExpr, InitListExpr,
             ParenListExpr>(Of) &&
         llvm::any_of(Of->children(), [&](const Stmt *Part) {
           auto *E = dyn_cast<Expr>(Part);
           QualType T = E ? E->getType() : QualType();
           if (!E || (!T->isPointerType() && !T->isDependentType()))
             return E && isObjectOutside(E);
           return isOutside(E, /*IsPlace=*/true) || isObjectOutside(E);
         });
}

/// Whether what one of \p Callees, functions of the program's, gives is
/// outside: one of them is called, for \p Of if that is an object.
bool PlaceSearch::isReturnedOutside(
    llvm::ArrayRef<const FunctionDecl *> Callees, const Expr *Of,
    bool IsPlace) {
  llvm::SaveAndRestore<const Expr *> In(Object, Of);
  return llvm::any_of(Callees, [&](const FunctionDecl *Callee) {
    auto Use = Check.Model.Functions.find(WarpModel::written(Callee));
    return Use != Check.Model.Functions.end() && !Use->second.Returns.empty() &&
           llvm::all_of(Use->second.Returns, [&](const Expr *Result) {
             return isOutside(Result, IsPlace);
           });
  });
}

bool PlaceSearch::isOutside(const Expr *E, bool IsPlace) {
  if (Depth == MaxDepth)
    return false;
  llvm::SaveAndRestore<unsigned> Deeper(Depth, Depth + 1);
  E = withoutCasts(E);
  const FieldDecl *Field = nullptr;   ///< the first of a method's object
  const FieldDecl *Pointer = nullptr; ///< the one that leads to the place
  for (const Expr *Last = nullptr; E != Last && !isa<DeclRefExpr>(E);) {
    Last = E;
    if (auto *Element = dyn_cast<ArraySubscriptExpr>(E)) {
      llvm::SmallVector<const FunctionDecl *, 1> Operators =
          functionsOf(Element);
      if (!Operators.empty())
        return isReturnedOutside(Operators, arrayIn(Element), IsPlace);
      QualType T = arrayIn(Element)->IgnoreParenImpCasts()->getType();
      // A template's parameter that has elements may be a pointer.
      IsPlace |= T->isPointerType() || (T->isDependentType() && mayBeNumber(T));
      E = withoutCasts(arrayIn(Element));
    } else if (auto *Member = dyn_cast<MemberExpr>(E)) {
      if (IsPlace && !Pointer)
        Pointer = dyn_cast<FieldDecl>(Member->getMemberDecl());
      E = withoutCasts(Member->getBase());
      if (isa<CXXThisExpr>(E))
        Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
      else
        IsPlace |= Member->isArrow();
    } else if (auto *Open = dyn_cast<CXXDependentScopeMemberExpr>(E);
               Open && !Open->isImplicitAccess()) {
      if (IsPlace && !Pointer)
        Pointer = fieldIn(Open);
      E = withoutCasts(Open->getBase());
      if (isa<CXXThisExpr>(E))
        Field = fieldIn(Open);
      else
        IsPlace |= Open->isArrow();
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
  if (auto *Call = dyn_cast<CallExpr>(E))
    return (IsPlace || Call->isGLValue() || Call->isTypeDependent()) &&
           isReturnedOutside(Check.Model.candidatesOf(Call), objectOf(Call),
                             IsPlace);
  if (auto *This = dyn_cast<CXXThisExpr>(E))
    return IsPlace && Field && isMemberOutside(This, Field);
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
  if (IsPlace && Pointer && !D->getType()->isPointerType())
    return isSetOutside(Pointer) || isObjectOutside(Ref);
  if (!IsPlace || !D->getType()->isPointerType())
    return false;
  // What it points to, as far as that is seen.
  const VariableUse *Use = Check.Model.useOf(Ref);
  return !Use || llvm::none_of(Use->Values, namesShared);
}

bool cu2x::frontend::isOutside(const WarpCheck &Check, const Expr *E,
                               bool IsPointer) {
  return PlaceSearch(Check).isOutside(E, IsPointer);
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
