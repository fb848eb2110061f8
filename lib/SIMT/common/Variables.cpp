//===- Variables.cpp - First values of the device's variables ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A plugin of the compiler puts variables of the device into sections
// (lib/SIMT/arithmetic/DeviceVariables.cpp); those that are managed have one of
// their own (simt/qualifiers.h).
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include <string.h>

using namespace cu2x;

// The linker defines them where there is such a variable.
extern "C" {
extern char __start_cu2x_values[] __attribute__((weak));
extern char __stop_cu2x_values[] __attribute__((weak));
extern char __start_cu2x_managed[] __attribute__((weak));
extern char __stop_cu2x_managed[] __attribute__((weak));
extern char __start_cu2x_zeros[] __attribute__((weak));
extern char __stop_cu2x_zeros[] __attribute__((weak));
}

namespace {
struct Section {
  char *Begin, *End;
  char *First = nullptr; ///< what it held when the program began

  size_t size() const { return static_cast<size_t>(End - Begin); }
};
} // namespace

static Section Sections[] = {{__start_cu2x_values, __stop_cu2x_values},
                             {__start_cu2x_managed, __stop_cu2x_managed}};

/// In front of all objects of the program.
__attribute__((constructor(101))) static void keepFirstValues() {
  for (Section &S : Sections)
    if (S.size()) {
      S.First = new char[S.size()];
      memcpy(S.First, S.Begin, S.size());
    }
}

void cuda::resetVariables() {
  for (const Section &S : Sections)
    if (S.First)
      memcpy(S.Begin, S.First, S.size());
  if (__start_cu2x_zeros)
    memset(__start_cu2x_zeros, 0,
           static_cast<size_t>(__stop_cu2x_zeros - __start_cu2x_zeros));
}
