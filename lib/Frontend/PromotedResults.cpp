//===- PromotedResults.cpp - Results of promoted arguments ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUDA promotes small integers before min, max and shuffles, and computes a
// float to the power of an int in double. HIP's functions of the device are
// templates, which give two integers of one type that type, and two types
// double; its power is a float. Macros and templates have several uses of one
// text, which may want what others cannot have.
//
//===----------------------------------------------------------------------===//

#include "FactCollector.h"
#include "InstanceFacts.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x::frontend;
using namespace clang;
using llvm::StringRef;

static bool isPromoting(StringRef Function) {
  enum Kind { Small, Any, Truth, Same };
  static const llvm::StringSet<> Names = [] {
    llvm::StringSet<> Result;
#define RESULT_TYPE(FUNCTION, TYPE, KIND)                                      \
  if (KIND == Same)                                                            \
    Result.insert(FUNCTION);
#include "ResultTypes.def"
    return Result;
  }();
  return Names.contains(Function);
}

static bool is(const Expr *E, BuiltinType::Kind Kind) {
  return E->getType()->isSpecificBuiltinType(Kind);
}

/// Whether something goes by the type of \p Call itself, as `auto`, overloads
/// and templates do: arithmetic and conversions have the same number of either.
static bool isTypeAskedFor(const CallExpr *Call,
                           llvm::ArrayRef<const Stmt *> Parents,
                           const FunctionDecl *Function) {
  const Stmt *E = Call;
  for (const Stmt *Parent : llvm::reverse(Parents)) {
    if (Parent == E)
      continue;
    if (auto *Cast = dyn_cast<CastExpr>(Parent)) {
      if (Cast->getCastKind() != CK_NoOp || isa<ExplicitCastExpr>(Cast))
        return false;
    } else if (auto *Op = dyn_cast<BinaryOperator>(Parent)) {
      if (Op->getOpcode() != BO_Comma)
        return Op->isTypeDependent();
    } else if (auto *Decl = dyn_cast<DeclStmt>(Parent)) {
      return llvm::any_of(Decl->decls(), [](const clang::Decl *D) {
        auto *Var = dyn_cast<VarDecl>(D);
        return !Var || Var->getType()->getContainedAutoType() ||
               isa<DecltypeType>(Var->getType());
      });
    } else if (isa<ReturnStmt>(Parent)) {
      QualType To = Function ? Function->getDeclaredReturnType() : QualType();
      return To.isNull() || To->getContainedAutoType() ||
             isa<DecltypeType>(To) || llvm::any_of(Parents, [](const Stmt *S) {
               return isa<LambdaExpr>(S);
             });
    } else if (isa<UnaryOperator, CompoundStmt, IfStmt, WhileStmt, DoStmt,
                   ForStmt, SwitchStmt, ArraySubscriptExpr>(Parent)) {
      return false;
    } else if (auto *Outer = dyn_cast<CallExpr>(Parent)) {
      const FunctionDecl *Callee = Outer->getDirectCallee();
      return !Callee || !Callee->getIdentifier() ||
             Callee->getPrimaryTemplate() ||
             !Callee->getDeclContext()
                  ->lookup(Callee->getDeclName())
                  .isSingleResult();
    } else if (!isa<ParenExpr, FullExpr, ConditionalOperator>(Parent)) {
      return true;
    }
    E = Parent;
  }
  return true;
}

namespace {
/// What one use of a call's text wants.
struct Wish {
  /// Its result has another type in HIP, and something goes by that.
  bool IsChange = false;
  /// A cast of the result to int is right.
  bool IsInt = false;
  /// The arguments have two types.
  bool IsMixed = false;
};
} // namespace

/// Whether the program casts \p Call to \p Type.
static bool isCastTo(QualType Type, const CallExpr *Call,
                     llvm::ArrayRef<const Stmt *> Parents) {
  for (const Stmt *Parent : llvm::reverse(Parents))
    if (Parent != Call && !isa<ParenExpr>(Parent)) {
      auto *Cast = dyn_cast<ExplicitCastExpr>(Parent);
      return Cast &&
             Cast->getType().getCanonicalType() == Type.getCanonicalType();
    }
  return false;
}

static Wish wishOf(const CallExpr *Call, StringRef Function,
                   llvm::ArrayRef<const Stmt *> Parents,
                   const FunctionDecl *In) {
  const unsigned Value = Function.starts_with("__shfl") ? 1 : 0;
  constexpr unsigned Last = 1;
  if (Call->getNumArgs() <= Last)
    return {};
  auto TypeOf = [&](unsigned Arg) {
    return Call->getArg(Arg)
        ->IgnoreParenImpCasts()
        ->getType()
        ->getCanonicalTypeUnqualified();
  };
  const bool IsInt = is(Call, BuiltinType::Int);
  if (TypeOf(Value) != TypeOf(Last))
    return {!isCastTo(Call->getType(), Call, Parents), IsInt, /*IsMixed=*/true};
  const bool IsSmall =
      IsInt && TypeOf(Value)->isIntegerType() &&
      TypeOf(Value) != Call->getType()->getCanonicalTypeUnqualified();
  return {IsSmall && isTypeAskedFor(Call, Parents, In), IsInt,
          /*IsMixed=*/false};
}

/// What is asked for where \p Before was, for one use more. Other sources may
/// have other uses of what a header has: there nothing is right for all.
static StringRef joined(StringRef Before, Wish Use, bool IsOfMainFile) {
  const bool IsChange = Use.IsChange || Before == "int" || Before == "?";
  if (IsChange && !IsOfMainFile)
    return "?";
  const bool IsInt = Use.IsInt && (Before.empty() || Before == "int");
  return IsChange ? IsInt ? "int" : "?" : IsInt ? "" : "-";
}

/// Whether \p Call is a double in CUDA and a float in HIP, and does not become
/// a float at once.
static bool isFloatPower(const CallExpr *Call,
                         llvm::ArrayRef<const Stmt *> Parents) {
  if (Call->getNumArgs() != 2 || !is(Call, BuiltinType::Double) ||
      !is(Call->getArg(0)->IgnoreParenImpCasts(), BuiltinType::Float) ||
      !is(Call->getArg(1)->IgnoreParenImpCasts(), BuiltinType::Int))
    return false;
  for (const Stmt *Parent : llvm::reverse(Parents)) {
    if (Parent == Call || isa<ParenExpr>(Parent))
      continue;
    auto *Cast = dyn_cast<CastExpr>(Parent);
    return !Cast || !is(Cast, BuiltinType::Float);
  }
  return true;
}

/// Whether \p Call is a float to the power of one.
static bool isPowerOfFloats(const CallExpr *Call) {
  return Call->getNumArgs() == 2 &&
         llvm::all_of(Call->arguments(), [](const Expr *Arg) {
           return is(Arg->IgnoreParenImpCasts(), BuiltinType::Float);
         });
}

void cu2x::frontend::notePromotedResult(FactCollector &Collector,
                                        const CallExpr *Call,
                                        llvm::ArrayRef<const Stmt *> Parents,
                                        const FunctionDecl *Function,
                                        bool IsInstance) {
  const Expr *Named = Call->getCallee()->IgnoreParenImpCasts();
  if (auto *Open = dyn_cast<OverloadExpr>(Named)) {
    IdentifierInfo *Name = Open->getName().getAsIdentifierInfo();
    Collector.HasOpenResults |=
        Name && (Name->isStr("pow") || isPromoting(Name->getName()));
    return;
  }
  auto *Ref = dyn_cast<DeclRefExpr>(Named);
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Ref || !Callee || !Callee->getIdentifier() || Call->isTypeDependent() ||
      Ref->hasExplicitTemplateArgs())
    return;
  const Origin From = Collector.originOf(Callee->getLocation());
  FactCollector::Place P = Collector.spelling(Ref->getLocation());
  if (!P)
    return;
  const bool IsShared =
      IsInstance || Collector.SM.isMacroBodyExpansion(Ref->getLocation());
  StringRef Name = Callee->getName();
  if (Name == "pow") {
    StringRef &Result = P.File->Calls[P.Offset].ResultType;
    const bool IsOpen = Result.empty() || Result == "float";
    // A number of the program's own cannot be cast, and a float to the power of
    // a float is one in CUDA as well.
    const bool IsOther =
        IsShared && Call->getNumArgs() &&
        (is(Call, BuiltinType::Float) || !Call->getArg(0)
                                              ->IgnoreParenImpCasts()
                                              ->getType()
                                              ->isArithmeticType());
    if (IsOther)
      Result = IsOpen || Result == "-" ? "-" : "?";
    else if (From != Origin::User && isFloatPower(Call, Parents))
      Result = IsOpen || Result == "double" ? "double" : "?";
    else if (From != Origin::User && isPowerOfFloats(Call) && IsOpen)
      Result = "float";
    return;
  }
  if (From != Origin::Cuda || isa<CXXMethodDecl>(Callee) || !isPromoting(Name))
    return;
  const Wish Use = wishOf(Call, Name, Parents, Function);
  StringRef &Result = P.File->Calls[P.Offset].ResultType;
  if (IsShared)
    Result = joined(Result, Use, P.File->IsMain);
  // Arguments of two types are given one where they stand.
  else if (Use.IsChange && Use.IsInt && !Use.IsMixed)
    Result = "int";
}
