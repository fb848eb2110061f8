//===- BuildFiles.cpp - Findings in build files -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checks.h"

#include "llvm/Support/Path.h"

using namespace cu2x;
using namespace cu2x::checks;
using namespace clang;
using llvm::StringRef;

static bool isPython(StringRef File) { return File.ends_with(".py"); }

bool checks::isBuildFile(StringRef File) {
  StringRef Name = llvm::sys::path::filename(File);
  return isPython(Name) || Name.starts_with("Makefile") || Name == "makefile" ||
         Name == "GNUmakefile" || Name.ends_with(".mk") ||
         Name.ends_with(".cmake") || Name == "CMakeLists.txt";
}

std::vector<cu2x::diag::Finding> checks::checkBuildFile(StringRef File,
                                                        StringRef Text) {
  std::vector<cu2x::diag::Finding> Found;
  if (isPython(File))
    checkCudaHome(Text, Found);
  checkNvccFlags(Text, Found);
  for (cu2x::diag::Finding &F : Found)
    F.Path = File.str();
  cu2x::diag::sortUnique(Found);
  return Found;
}
