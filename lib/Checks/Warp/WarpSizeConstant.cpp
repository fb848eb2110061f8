//===- WarpSizeConstant.cpp - CU2X1011 --------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static bool mentionsWarpSize(const Unit &U, const Stmt *S) {
  bool Found = false;
  forEach(S, [&](const Stmt *Part) {
    auto *E = dyn_cast<DeclRefExpr>(Part);
    Found |= E && isBuiltin(U, E, "warpSize");
    return !Found;
  });
  return Found;
}

namespace {

/// Takes the expressions that have to be constants in what a function declares
/// and names: bounds of arrays, arguments of templates, assertions.
class ConstantPlaces {
public:
  ConstantPlaces(Unit &U) : U(U) {}

  void take(const Expr *E) {
    if (E && mentionsWarpSize(U, E))
      U.report(cu2x::diag::Kind::WarpSizeConstant, E);
  }

  void take(llvm::ArrayRef<TemplateArgumentLoc> Args) {
    for (const TemplateArgumentLoc &Arg : Args)
      if (Arg.getArgument().getKind() == TemplateArgument::Expression)
        take(Arg.getSourceExpression());
  }

  /// Headers that give `warpSize` the value it has in CUDA make what is written
  /// with it of constant size, so the type as it is written is asked.
  void takeWritten(TypeLoc Written) {
    for (; Written; Written = Written.getNextTypeLoc())
      if (auto Array = Written.getAs<ArrayTypeLoc>()) {
        take(Array.getSizeExpr());
      } else if (auto Special =
                     Written.getAs<TemplateSpecializationTypeLoc>()) {
        for (unsigned I = 0; I != Special.getNumArgs(); ++I)
          take(Special.getArgLoc(I));
      }
  }

  void take(const Decl *D) {
    if (auto *Assertion = dyn_cast<StaticAssertDecl>(D))
      return take(Assertion->getAssertExpr());
    auto *Var = dyn_cast<VarDecl>(D);
    if (!Var)
      return;
    if (Var->isConstexpr())
      take(Var->getInit());
    if (const TypeSourceInfo *Info = Var->getTypeSourceInfo())
      takeWritten(Info->getTypeLoc());
  }

private:
  Unit &U;
};

} // namespace

void checks::checkWarpSizeConstant(CheckInput In) {
  ConstantPlaces Places(In.U);
  for (const Function &F : In.U.Functions)
    for (const Node &N : F.Nodes)
      if (auto *Declared = dyn_cast<DeclStmt>(N.S)) {
        for (const Decl *D : Declared->decls())
          Places.take(D);
      } else if (auto *Named = dyn_cast<DeclRefExpr>(N.S)) {
        Places.take(Named->template_arguments());
      }
}
