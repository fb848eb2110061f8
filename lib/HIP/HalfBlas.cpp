//===- HalfBlas.cpp - The type of hipBLAS's halves --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// hipBLAS takes `uint16_t` where cuBLAS takes `__half`, unless a macro is
/// defined in front of its header.
///
//===----------------------------------------------------------------------===//

#include "FileContext.h"

#include "llvm/ADT/STLExtras.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

static constexpr StringRef Macro = "HIPBLAS_USE_HIP_HALF";

bool hip::isSourceOfC(const FileContext &File) {
  return StringRef(File.Facts.Path).ends_with(".c");
}

bool hip::mayDefineHalf(const FileContext &File) {
  return File.Facts.IsMain && !isSourceOfC(File);
}

void hip::defineHalf(FileContext &File) {
  const TokenBuffer &T = File.Tokens;
  auto IsMacro = [&](const Directive &D) {
    return D.K == Directive::Define && D.First + 2 <= D.Last &&
           T.is(D.First + 2, Macro);
  };
  if (!File.UsesHalfBlas || File.Unit.UserNames.contains(Macro) ||
      llvm::any_of(T.directives(), IsMacro))
    return;
  insertLine(File, insertionPoint(T), "#define " + Macro);
}
