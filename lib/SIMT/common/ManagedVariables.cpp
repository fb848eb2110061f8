//===- ManagedVariables.cpp - Managed variables, for the trace --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Variables declared `__managed__` lie in a section of their own
// (simt/qualifiers.h), and the program's table of symbols has their names.
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include "../OwnFile.h"
#include "cu2x/SIMT/Trace.h"
#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <string>

using namespace cu2x;
using namespace cu2x::simt;

/// The name as its declaration writes it, without scopes.
static std::string ownName(const char *Symbol) {
  // Without a scope the symbol is the name, which might be read as a type.
  if (std::strncmp(Symbol, "_Z", 2) != 0)
    return Symbol;
  int Status = 0;
  char *Text = abi::__cxa_demangle(Symbol, nullptr, nullptr, &Status);
  std::string Name = Text && !Status ? Text : Symbol;
  std::free(Text);
  // What stands between angle brackets may have scopes, too.
  size_t Depth = 0, Begin = 0;
  for (size_t I = 0; I != Name.size(); ++I) {
    if (Name[I] == '<')
      ++Depth;
    else if (Name[I] == '>')
      --Depth;
    else if (Name[I] == ':' && !Depth)
      Begin = I + 1;
  }
  return Name.substr(Begin, Name.find('<', Begin) - Begin);
}

void cuda::shareManagedVariables() {
  if (!simt::isTraced())
    return;
  OwnFile File;
  unsigned Section = File.sectionOf("cu2x_managed");
  if (Section == SHN_UNDEF)
    return;
  showAddresses();
  uintptr_t Bias = loadBias();
  File.forSymbols([&](const ElfW(Sym) & Symbol, const char *Name) {
    if (Symbol.st_shndx == Section &&
        ELF64_ST_TYPE(Symbol.st_info) == STT_OBJECT)
      simt::shareVariable(ownName(Name).c_str(),
                          reinterpret_cast<void *>(Bias + Symbol.st_value),
                          Symbol.st_size);
  });
}
