//===- OpenCLWords.cpp - Words of OpenCL in a text --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Findings.h"
#include "Tokens.h"

#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"

using namespace cu2x::mslcheck;
using namespace clang;
using llvm::ArrayRef;
using llvm::StringRef;

/// Keywords of OpenCL, which mean the same to clang, and what Metal says.
static constexpr struct {
  const char *Name;
  const char *Instead;
} Words[] = {
    {"__global", "device"},     {"__local", "threadgroup"},
    {"__private", "thread"},    {"__constant", "constant"},
    {"__kernel", "kernel"},     {"__generic", nullptr},
    {"__read_only", nullptr},   {"__write_only", nullptr},
    {"__read_write", nullptr},
};

/// Attributes of OpenCL's functions and types.
static constexpr StringRef AttributeNames[] = {
    "reqd_work_group_size",       "work_group_size_hint", "vec_type_hint",
    "intel_reqd_sub_group_size",  "opencl_unroll_hint",   "opencl_global",
    "opencl_local",               "opencl_private",       "opencl_constant",
    "opencl_generic",             "opencl_global_device", "opencl_global_host",
    "opencl_kernel_enqueue_inst",
};

/// Reports the attributes of the `__attribute__((...))` that begins at \p At.
static void checkAttributes(const SourceManager &SM, ArrayRef<Token> Tokens,
                            size_t At, Findings &Out) {
  unsigned Depth = 0;
  for (size_t I = At + 1; I < Tokens.size(); ++I) {
    const Token &T = Tokens[I];
    if (T.is(tok::l_paren))
      ++Depth;
    else if (T.is(tok::r_paren) && --Depth == 0)
      return;
    // Deeper ones are arguments.
    if (Depth != 2 || T.isNot(tok::identifier))
      continue;
    StringRef Name = T.getIdentifierInfo()->getName();
    StringRef Plain = Name;
    if (Plain.consume_front("__"))
      Plain.consume_back("__");
    if (llvm::is_contained(AttributeNames, Plain))
      Out.report(SM, T.getLocation(), Rule::OpenCL,
                 "the attribute '" + Name + "' is one of OpenCL");
  }
}

void cu2x::mslcheck::checkOpenCL(Preprocessor &PP, ArrayRef<Token> Tokens,
                                 size_t At, Findings &Out) {
  const Token &T = Tokens[At];
  const SourceManager &SM = PP.getSourceManager();
  if (T.is(tok::kw___attribute)) {
    checkAttributes(SM, Tokens, At, Out);
    return;
  }
  const IdentifierInfo *Info =
      T.isAnnotation() ? nullptr : T.getIdentifierInfo();
  if (!Info)
    return;
  for (const auto &Row : Words)
    if (Info->isStr(Row.Name))
      Out.report(SM, T.getLocation(), Rule::OpenCL,
                 "'" + llvm::Twine(Row.Name) + "' is a word of OpenCL" +
                     (Row.Instead ? llvm::Twine("; write '") + Row.Instead + "'"
                                  : llvm::Twine()));
}
