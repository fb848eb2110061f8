//===- Fp8Encoding.cpp - CU2X5007 -------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Checks.h"

#include "clang/AST/DeclCXX.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static void check(Unit &U, const VarDecl *D) {
  const auto *Record = D->getType()
                           .getNonReferenceType()
                           ->getPointeeOrArrayElementType()
                           ->getAsCXXRecordDecl();
  // Exponents alone, of scales, have one encoding.
  if (Record && Record->getName().starts_with("__nv_fp8") &&
      !Record->getName().ends_with("_e8m0") && U.isCuda(Record))
    // The place is where the declaration begins: its variables have one
    // finding.
    U.report(cu2x::diag::Kind::Fp8Encoding, D->getBeginLoc(), D->getBeginLoc(),
             {Record->getNameAsString()});
}

void checks::checkFp8Encoding(CheckInput In) {
  for (const VarDecl *D : In.U.Globals)
    check(In.U, D);
  for (const Function &F : In.U.Functions) {
    for (const ParmVarDecl *D : F.Decl->parameters())
      check(In.U, D);
    for (const Node &N : F.Nodes)
      if (auto *Declared = dyn_cast<DeclStmt>(N.S))
        for (const Decl *D : Declared->decls())
          if (auto *Var = dyn_cast<VarDecl>(D))
            check(In.U, Var);
  }
}
