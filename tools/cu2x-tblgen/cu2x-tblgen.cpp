//===- cu2x-tblgen.cpp - TableGen backends of cu2x --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "llvm/Support/CommandLine.h"
#include "llvm/TableGen/Main.h"

using namespace llvm;

// Each emitter registers itself in its own file.
int main(int argc, char **argv) {
  cl::ParseCommandLineOptions(argc, argv, "cu2x table generator\n");
  return TableGenMain(argv[0], TableGenMainFn(nullptr));
}
