//===- CallGraph.h - What the functions of the GPU run ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A function also runs what no statement of its body names: the values of
// members in front of a constructor's body, defaults of arguments, destructors.
// An edit that holds for all that a kernel runs has to know of them.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_FIX_CALLGRAPH_H
#define CU2X_LIB_CHECKS_FIX_CALLGRAPH_H

#include "../Model.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace cu2x::checks {

/// The function as it is written, of which \p D may be an instance.
const clang::FunctionDecl *written(const clang::FunctionDecl *D);

/// What \p S, alone, evaluates without having it as a child.
llvm::SmallVector<const clang::Expr *, 2> hiddenParts(const clang::Stmt *S);

/// Calls \p Use for all that runs in \p U and is no node of a function.
void forEachHidden(const Unit &U,
                   llvm::function_ref<void(const clang::Stmt *)> Use);

/// A call of a function of the user's.
struct Call {
  int Callee; ///< its place
  /// What the call is part of: a node, but for what is in front of a body.
  const clang::Stmt *At;
  bool IsChoice; ///< whether a condition may leave it out
};

/// A function that can run on the GPU, with all of its instances.
struct Code {
  const clang::FunctionDecl *Written;
  std::vector<const clang::Stmt *> Parts;
  std::vector<Call> Calls;
  /// Whether it calls, or is called by, what is not seen here: a function
  /// without a body, a pointer, a virtual function, what a template decides.
  bool IsOpen = false;
  bool IsKernel = false;
};

class CallGraph {
public:
  explicit CallGraph(const Unit &U);

  const std::vector<Code> &codes() const { return Codes; }
  /// The place of \p D; -1 for a function that no code of the GPU is or calls.
  int find(const clang::FunctionDecl *D) const;

private:
  int placeOf(const clang::FunctionDecl *D);
  void walkFunction(int I, const clang::FunctionDecl *D);
  void walk(int I, const clang::Stmt *S, const clang::Stmt *At, bool IsChoice);
  void walkPart(int I, const clang::Stmt *S, const clang::Stmt *At,
                bool IsChoice);
  void addCall(int I, const clang::FunctionDecl *D, const clang::Stmt *At,
               bool IsChoice);
  void addDestructor(int I, clang::QualType T, const clang::Stmt *At);

  const Unit &U;
  std::vector<Code> Codes;
  std::vector<std::pair<int, const clang::FunctionDecl *>> Pending;
  llvm::DenseMap<const clang::FunctionDecl *, int> Places;
  llvm::SmallPtrSet<const clang::FunctionDecl *, 32> Seen; ///< each instance
  llvm::SmallPtrSet<const clang::Expr *, 32> Called; ///< names of functions
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_FIX_CALLGRAPH_H
