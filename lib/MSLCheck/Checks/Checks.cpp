//===- Checks.cpp - Rules of Metal that clang does not know -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"

using namespace cu2x::mslcheck;

static constexpr void (*All[])(const CheckInput &) = {
    checkNamedSpaces,        checkKernels,
    checkFunctionConstants,  checkSyntax,
    checkConversions,        checkAtomics,
    checkThreadgroupObjects, checkArgumentBuffers,
    checkAttributePlaces,
};

void cu2x::mslcheck::runChecks(clang::ASTContext &Context,
                               llvm::ArrayRef<clang::Decl *> Decls,
                               Findings &Out) {
  CheckInput In{Context, Decls, Out};
  for (auto *Check : All)
    Check(In);
}
