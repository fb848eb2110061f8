//===- StaticShared.cpp - Sizes of kernels' own shared memory ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A variable declared `__shared__` in a kernel is a static variable of the
// lambda that cu2x-simt makes of the kernel's body. Nothing in C++ leads from
// the kernel to it, but the name that the linker sees begins with the kernel's:
// the program looks into its own table of symbols.
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include "../OwnFile.h"
#include <algorithm>
#include <cstring>
#include <set>
#include <string>

using namespace cu2x;
using namespace cu2x::simt;

/// With what the names of variables of the lambda in \p Function begin.
static std::string prefixOf(const std::string &Function) {
  bool IsMangled = Function.compare(0, 2, "_Z") == 0;
  return "_ZZZ" +
         (IsMangled ? Function.substr(2)
                    : std::to_string(Function.size()) + Function) +
         "E";
}

/// What is a unit's own has `.own` at the end of its name.
static std::string withoutEnd(const char *Name) {
  return std::string(Name, std::strcspn(Name, "."));
}

size_t cuda::staticShared(const void *Function) {
  OwnFile File;
  uintptr_t Address = reinterpret_cast<uintptr_t>(Function) - loadBias();
  std::string Prefix;
  File.forSymbols([&](const ElfW(Sym) & Symbol, const char *Name) {
    if (ELF64_ST_TYPE(Symbol.st_info) == STT_FUNC && Symbol.st_value == Address)
      Prefix = prefixOf(withoutEnd(Name));
  });
  size_t Bytes = 0;
  std::set<std::string> Names; // of which other units have their own
  if (!Prefix.empty())
    File.forSymbols([&](const ElfW(Sym) & Symbol, const char *Name) {
      if (ELF64_ST_TYPE(Symbol.st_info) != STT_TLS ||
          std::string(Name).compare(0, Prefix.size(), Prefix) != 0 ||
          !Names.insert(withoutEnd(Name)).second)
        return;
      // As its size says, and not more than a vector's.
      size_t Size = Symbol.st_size;
      size_t Alignment = std::min<size_t>(Size & -Size, 16);
      if (Alignment)
        Bytes = (Bytes + Alignment - 1) / Alignment * Alignment + Size;
    });
  return Bytes;
}
