//===- Printf.cpp - printf on both sides ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In a kernel printf gives back how many arguments it was given, and not how many
// characters it wrote (CUDA C++ Programming Guide, "Formatted Output").
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Executor.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>

/// How many arguments \p Format reads.
static int argumentsOf(const char *Format) {
  int Count = 0;
  while ((Format = strchr(Format, '%'))) {
    if (*++Format == '%') {
      ++Format;
      continue;
    }
    for (; *Format && strchr("-+ #0123456789.*", *Format); ++Format)
      Count += *Format == '*';
    ++Count;
  }
  return Count;
}

/// Stands in front of the C library's.
extern "C" int printf(const char *Format, ...) {
  bool InKernel = cu2x::simt::inKernel();
  if (InKernel && !Format)
    return -1;
  va_list Arguments;
  va_start(Arguments, Format);
  int Written = vprintf(Format, Arguments);
  va_end(Arguments);
  return InKernel && Written >= 0 ? argumentsOf(Format) : Written;
}
