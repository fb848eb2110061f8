//===- MathHeader.cpp - Functions nvcc declares unasked ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FileContext.h"
#include "cu2x/Support/LineEnd.h"

using namespace cu2x;
using namespace cu2x::hip;
using namespace cu2x::frontend;
using llvm::StringRef;

/// HIP's runtime header includes <cmath> where CUDA's includes <math.h>.
void hip::addMathHeader(FileContext &File) {
  if (File.Facts.NeedsMathHeader)
    addHeader(File, "math.h");
}

void hip::addHeader(FileContext &File, StringRef Name, StringRef Before) {
  const TokenBuffer &T = File.Tokens;
  TokenIndex FirstCode = 0;
  while (FirstCode < T.size() && T[FirstCode].Directive >= 0)
    ++FirstCode;
  std::optional<unsigned> At, First;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Include)
      continue;
    if (D.FileName == Name)
      return;
    const Region &R = T.regions()[T[D.First].Region];
    bool IsAlwaysSeen =
        T[D.First].Region == 0 || (R.IsIncludeGuard && R.Parent == 0);
    if (!IsAlwaysSeen || D.First >= FirstCode)
      continue;
    unsigned Line = T.startOfLine(T[D.First].Offset);
    if (!First)
      First = Line;
    if (!At && StringRef(D.FileName).starts_with(Before))
      At = Line;
  }
  if (!At)
    At = First;
  includeAt(File, At.value_or(T.startOfLine(0)), Name);
}

void hip::insertLine(FileContext &File, unsigned Offset,
                     const llvm::Twine &Line) {
  File.Edits.insertBefore(Offset,
                          (Line + lineEndOf(File.Tokens.text())).str());
}

void hip::includeAt(FileContext &File, unsigned Offset, StringRef Header) {
  insertLine(File, Offset, "#include <" + Header + ">");
}
