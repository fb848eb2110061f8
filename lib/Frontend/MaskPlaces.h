//===- MaskPlaces.h - Where a unit keeps its lane masks ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A forward analysis over declarations. What a mask is stored in holds masks
// from there on: variables, parameters, fields, the memory that a pointer or a
// reference is for, and results of functions. One element stands for all of an
// array, a field for that of all objects, a parameter for all calls. Values of
// a function's own variables are those that reach the place where they are
// read.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_MASKPLACES_H
#define CU2X_LIB_FRONTEND_MASKPLACES_H

#include "cu2x/Frontend/ReachingDefinitions.h"

#include "clang/AST/Expr.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace clang {
class ASTContext;
class FunctionDecl;
class NamedDecl;
class Stmt;
} // namespace clang

namespace cu2x::frontend {

class MaskPlaces {
public:
  /// \p IsUser tells functions of the program from those of libraries.
  MaskPlaces(const clang::ASTContext &Context, ReachingDefinitions &Definitions,
             llvm::function_ref<bool(const clang::FunctionDecl *)> IsUser)
      : Context(Context), Definitions(Definitions), IsUser(IsUser) {}

  /// Notes what \p Function, which has a body, stores and hands on.
  void add(const clang::FunctionDecl *Function);
  /// Notes that \p D begins with \p Init.
  void add(const clang::NamedDecl *D, const clang::Expr *Init);
  /// Follows all that was added. False where no mask is kept.
  bool solve();

  /// Whether the value of \p E may be a lane mask, or have the lanes of one,
  /// others than those below 32 among them.
  bool isMask(const clang::Expr *E) const;
  /// Whether the object or memory of \p E may have masks.
  bool holds(const clang::Expr *E) const;
  /// Whether \p E, such a value, is a call's, or a variable's that has it from
  /// a call.
  bool isBallot(const clang::Expr *E) const;

private:
  struct Flow {
    enum Kind {
      Initial,    ///< Place begins with From, or is a name for it
      Assignment, ///< To is assigned From
      Given,      ///< From is put into the memory To, or an element of Place
      Copied      ///< what is in the memory From is put into To
    };
    Kind How;
    const clang::NamedDecl *Place;
    const clang::Expr *To;
    const clang::Expr *From;
    const clang::BinaryOperator *At; ///< of the assignment
  };
  using PlaceVisitor = llvm::function_ref<void(const clang::NamedDecl *)>;

  void collect(const clang::Stmt *S, const clang::FunctionDecl *Around);
  void collectAssignment(const clang::BinaryOperator *Set);
  void collectList(const clang::InitListExpr *List);
  void collectCall(const clang::CallExpr *Call);
  void collectMemory(const clang::CallExpr *Call);
  void collectLaunch(const clang::CallExpr *Call);
  /// What \p Function, or one that it overrides, returns.
  void addResult(const clang::FunctionDecl *Function,
                 const clang::Expr *Result);
  void addArguments(const clang::FunctionDecl *Callee,
                    llvm::ArrayRef<const clang::Expr *> Args);
  void apply(const Flow &F);
  void bind(const clang::NamedDecl *Place, const clang::Expr *To);
  void write(const clang::Expr *To);
  void insert(llvm::SmallPtrSetImpl<const void *> &Set, const void *D) {
    Changed |= Set.insert(D).second;
  }
  void forEachPlace(const clang::Expr *E, PlaceVisitor Visit) const;
  void forEachPlaceOfCall(const clang::CallExpr *Call,
                          PlaceVisitor Visit) const;
  bool isMaskVariable(const clang::DeclRefExpr *Ref) const;
  bool isMaskCall(const clang::CallExpr *Call) const;
  bool isMaskOperator(const clang::BinaryOperator *Op) const;
  bool hasWidth(clang::QualType T, unsigned Bits) const;
  bool isValue(const clang::NamedDecl *Place) const;

  const clang::ASTContext &Context;
  ReachingDefinitions &Definitions;
  llvm::function_ref<bool(const clang::FunctionDecl *)> IsUser;
  std::vector<Flow> Flows;
  /// Declarations that are masks, or through which memory with masks is read.
  llvm::SmallPtrSet<const void *, 16> Holders;
  /// Those through which masks are stored.
  llvm::SmallPtrSet<const void *, 16> Written;
  /// Declarations that begin with a mask, and assignments of masks.
  llvm::SmallPtrSet<const void *, 16> Defined;
  bool Changed = false;
};

/// The functions of the user's in \p Context that have a body, instances of
/// templates among them; those of lambdas are part of what is around them.
llvm::SmallVector<const clang::FunctionDecl *, 32>
writtenFunctions(const clang::ASTContext &Context,
                 llvm::function_ref<bool(const clang::Decl *)> IsUser);

/// The bodies of \p Lambda, those of its instances among them, each with the
/// function that it is of.
llvm::SmallVector<const clang::FunctionDecl *, 2>
bodiesOf(const clang::LambdaExpr *Lambda);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_MASKPLACES_H
