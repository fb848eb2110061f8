//===- Model.h - The functions of a unit as checks see them -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The unit is walked once, by hand: checks then go through lists of statements
// and need no visitor, which would have to be compiled for each of them.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_MODEL_H
#define CU2X_LIB_CHECKS_MODEL_H

#include "cu2x/Checks/Checks.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include <map>

namespace cu2x::frontend {
struct WarpFunction;
} // namespace cu2x::frontend

namespace cu2x::checks {

/// A statement and the one that it is part of, by its place in the list.
struct Node {
  const clang::Stmt *S;
  int Parent; ///< -1: the body itself
};

/// A function with a body.
struct Function {
  const clang::FunctionDecl *Decl;
  bool IsDevice; ///< can run on the GPU
  bool IsKernel;
  std::vector<Node> Nodes; ///< all statements, parents first, in source order

  /// The parent of \p I without what the compiler adds; null for the body.
  const clang::Stmt *parent(int I) const;
};

/// A unit with a place for findings.
class Unit {
public:
  Unit(clang::ASTContext &Context, const frontend::UnitFlags &Flags,
       const CheckOptions &Options);

  clang::ASTContext &Context;
  const clang::SourceManager &SM;
  const frontend::UnitFlags &Flags;
  const CheckOptions &Options;

  /// Functions of the user with a body, in the order of the source; instances
  /// of templates in place of the template, as long as there are any.
  std::vector<Function> Functions;
  /// Variables of the user outside of functions.
  std::vector<const clang::VarDecl *> Globals;

  /// The function of \p Decl; null when it has no body here.
  const Function *find(const clang::FunctionDecl *Decl) const;

  /// True for what CUDA's headers declare.
  bool isCuda(const clang::Decl *D) const;
  /// True for what neither CUDA nor a system header declares.
  bool isUser(clang::SourceLocation Loc) const;

  /// The text of \p E as it is written.
  std::string text(const clang::Stmt *E) const;
  /// The value of a constant.
  std::optional<int64_t> constant(const clang::Expr *E) const;
  unsigned lineOf(clang::SourceLocation Loc) const;

  /// Reports \p K for the text of \p S. Nothing happens where that is not in a
  /// wanted file or comes from a macro of another one.
  void report(diag::Kind K, const clang::Stmt *S,
              std::vector<std::string> Args = {});
  void report(diag::Kind K, clang::SourceLocation Begin,
              clang::SourceLocation End, std::vector<std::string> Args = {},
              std::vector<diag::Replacement> Edits = {},
              diag::FixClass Class = diag::FixClass::Safe);
  /// As report, of what \p S, whose kind and place are found here, supposes.
  void report(diag::Kind K, const clang::Stmt *At,
              std::vector<std::string> Args, Supposition S);
  /// Offset of \p Loc in the file as written; none for macros.
  std::optional<unsigned> offset(clang::SourceLocation Loc) const;

  /// Keeps edits for what is found at a place of \p File.
  void addFix(clang::FileID File, diag::Finding Fix);
  /// Keeps what a finding at a place of \p File supposes.
  void suppose(clang::FileID File, Supposition S);

  /// By the real path of the header; that of the main file is empty.
  std::map<std::string, std::vector<diag::Finding>> Findings, Fixes;
  std::map<std::string, std::vector<Supposition>> Supposed;

private:
  void addDecls(const clang::DeclContext *DC);
  void addDecl(clang::Decl *D);
  void addFunction(const clang::FunctionDecl *D);
  void addNodes(Function &F, const clang::Stmt *S, int Parent);

  llvm::DenseMap<const clang::FunctionDecl *, size_t> Index;
  bool isCudaFile(clang::FileID File) const;
  /// The key of findings in \p File; none where they are not wanted.
  std::optional<std::string> keyOf(clang::FileID File) const;

  mutable llvm::DenseMap<clang::FileID, bool> CudaFiles;
};

/// \p E without parentheses, casts and what the compiler adds.
const clang::Expr *bare(const clang::Expr *E);

/// \p E, a condition, without `!`; \p Is becomes what it is where \p E was \p
/// Is.
const clang::Expr *withoutNots(const clang::Expr *E, bool &Is);

/// The variable that \p E names, also as a member of `*this` or behind `*`,
/// `[]` and `+`; null for anything else.
const clang::ValueDecl *baseVariable(const clang::Expr *E);

/// The name of the function of CUDA that \p Call calls, empty for others.
llvm::StringRef cudaCallee(const Unit &U, const clang::CallExpr *Call);

/// The function of CUDA between lanes that \p Call calls; null for others.
const frontend::WarpFunction *warpFunction(const Unit &U,
                                           const clang::CallExpr *Call);

/// The class of the cooperative group that \p Call waits for, as a member or
/// by the function `sync` of the namespace; empty for other calls.
llvm::StringRef groupSync(const Unit &U, const clang::CallExpr *Call);

/// The declaration of what is called; null for pointers and dependent names.
const clang::FunctionDecl *callee(const clang::CallExpr *Call);

/// Whether \p E is `threadIdx` or such a variable called \p Name.
bool isBuiltin(const Unit &U, const clang::Expr *E, llvm::StringRef Name);

/// Whether nobody looks at the value of node \p I.
bool isDiscarded(const Function &F, int I);

/// What \p S, an assignment or a step (`++`), changes; null for others.
const clang::Expr *changedBy(const clang::Stmt *S);

/// What is done to the variable that node \p I names, itself and not by way of
/// a reference or its address.
enum class Access { Read, Changed, Other };
Access accessAt(const Function &F, int I);

/// Whether node \p I, an lvalue, is the operand of `&`.
bool isAddressTaken(const Function &F, int I);

/// Calls \p Use for \p S and everything below it until it returns false for a
/// branch.
template <typename Callable>
void forEach(const clang::Stmt *S, const Callable &Use) {
  if (!S || !Use(S))
    return;
  for (const clang::Stmt *Child : S->children())
    forEach(Child, Use);
}

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_MODEL_H
