//===- Pages.cpp - The page of each finding ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Diagnostics/Diagnostic.h"

using namespace cu2x;

static constexpr llvm::StringLiteral Pages[] = {
#define CU2X_PAGE(Enumerator, Text) Text,
#include "cu2x/Diagnostics/DiagnosticTexts.inc"
};

llvm::StringRef diag::page(const Row &R) {
  return Pages[static_cast<unsigned>(R.K)];
}
