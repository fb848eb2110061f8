//===- References.cpp - Parameters that are references ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "simt/kernel.h"
#include <cxxabi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string_view>

using namespace cu2x;

/// Where the parameters begin in \p Function, `void k<int&>(int&, R (&) [2])`;
/// npos if it has none.
static size_t parametersOf(std::string_view Function) {
  if (Function.empty() || Function.back() != ')')
    return Function.npos;
  unsigned Depth = 0;
  for (size_t I = Function.size(); I-- != 0;) {
    Depth += Function[I] == ')';
    if (Function[I] == '(' && --Depth == 0)
      return I + 1;
  }
  return Function.npos;
}

/// How many of \p Parameters, up to the closing parenthesis, are references: to
/// objects, `int&`, or to arrays and functions, `int (&) [2]`.
static unsigned countReferences(std::string_view Parameters) {
  unsigned Depth = 0, Count = 0;
  for (size_t I = 0; I != Parameters.size(); ++I) {
    char C = Parameters[I],
         Next = Parameters.substr(I + 1, 1).empty() ? '\0' : Parameters[I + 1];
    if (Depth == 0 && C == '&' && (Next == ',' || Next == ')'))
      ++Count;
    if (Depth == 0 && C == '(' && Next == '&')
      ++Count;
    if (C == '(' || C == '<' || C == '[' || C == '{')
      ++Depth;
    if (Depth != 0 && (C == ')' || C == '>' || C == ']' || C == '}'))
      --Depth;
  }
  return Count;
}

bool cuda::detail::expectReferences(const char *LocalType, unsigned Count) {
  int Status = 0;
  char *Demangled = abi::__cxa_demangle(LocalType, nullptr, nullptr, &Status);
  std::string_view Function = Demangled ? Demangled : "";
  Function = Function.substr(0, Function.rfind("::"));
  size_t Parameters = parametersOf(Function);
  if (Parameters != Function.npos &&
      countReferences(Function.substr(Parameters)) != Count) {
    fprintf(stderr,
            "cu2x-simt: a parameter of %.*s is a reference, which a macro or "
            "the form of its declaration hides\n",
            static_cast<int>(Function.size()), Function.data());
    abort();
  }
  free(Demangled);
  return true;
}
