//===- MissingReturn.cpp - Functions that end without a value ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What -fsanitize=return of kernel.cfg calls. The bundled headers have such
// functions where a library of CUDA is declared for the parser and does not
// run.
//
//===----------------------------------------------------------------------===//

#include "Block.h"

#include <cstdlib>
#include <string>
#include <unistd.h>

using namespace cu2x::simt;

namespace {
/// As Clang lays it out.
struct MissingReturnData {
  const char *File;
  unsigned Line;
  unsigned Column;
};
} // namespace

// A sanitizer's own runtime goes first.
extern "C" [[gnu::weak, noreturn]] void
__ubsan_handle_missing_return(MissingReturnData *Data);

void __ubsan_handle_missing_return(MissingReturnData *Data) {
  static constexpr char Bundled[] = "/cu2x/include/";
  std::string Text = "cu2x-simt: ";
  if (const BlockRunner *Runner = BlockRunner::current())
    Text += Runner->whereabouts() + ": ";
  std::string File = Data->File ? Data->File : "";
  if (size_t At = File.find(Bundled); At != std::string::npos)
    Text += "the program calls a function of <" +
            File.substr(At + sizeof(Bundled) - 1) +
            ">, a library that is declared only and does not run here\n";
  else
    Text += File + ":" + std::to_string(Data->Line) +
            ": a function ends without the value that it returns\n";
  (void)!write(STDERR_FILENO, Text.data(), Text.size());
  std::abort();
}
