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

#include <algorithm>
#include <fcntl.h>
#include <link.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cu2x;

namespace {

/// The program's file, as long as the object lives.
class OwnFile {
public:
  OwnFile() {
    int File = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    struct stat Status;
    if (File < 0)
      return;
    if (fstat(File, &Status) == 0) {
      Bytes = static_cast<size_t>(Status.st_size);
      void *Memory = mmap(nullptr, Bytes, PROT_READ, MAP_PRIVATE, File, 0);
      Data = Memory == MAP_FAILED ? nullptr : static_cast<const char *>(Memory);
    }
    close(File);
  }
  ~OwnFile() {
    if (Data)
      munmap(const_cast<char *>(Data), Bytes);
  }
  OwnFile(const OwnFile &) = delete;
  OwnFile &operator=(const OwnFile &) = delete;

  /// Shows all symbols that have a name.
  template <class Callable> void forSymbols(const Callable &Show) const {
    if (!Data)
      return;
    auto *Header = reinterpret_cast<const ElfW(Ehdr) *>(Data);
    auto *Sections =
        reinterpret_cast<const ElfW(Shdr) *>(Data + Header->e_shoff);
    for (unsigned I = 0; I != Header->e_shnum; ++I) {
      const ElfW(Shdr) &Table = Sections[I];
      if (Table.sh_type != SHT_SYMTAB)
        continue;
      const char *Names = Data + Sections[Table.sh_link].sh_offset;
      auto *Symbol =
          reinterpret_cast<const ElfW(Sym) *>(Data + Table.sh_offset);
      for (auto *End = Symbol + Table.sh_size / sizeof(*Symbol); Symbol != End;
           ++Symbol)
        if (Symbol->st_name)
          Show(*Symbol, Names + Symbol->st_name);
    }
  }

private:
  const char *Data = nullptr;
  size_t Bytes = 0;
};

} // namespace

/// How far from the addresses in its file the program is.
static uintptr_t loadBias() {
  uintptr_t Bias = 0;
  // The program comes first.
  dl_iterate_phdr(
      [](dl_phdr_info *Info, size_t, void *Result) {
        *static_cast<uintptr_t *>(Result) = Info->dlpi_addr;
        return 1;
      },
      &Bias);
  return Bias;
}

/// With what the names of variables of the lambda in \p Function begin.
static std::string prefixOf(const std::string &Function) {
  bool IsMangled = Function.compare(0, 2, "_Z") == 0;
  return "_ZZZ" +
         (IsMangled ? Function.substr(2)
                    : std::to_string(Function.size()) + Function) +
         "E";
}

size_t cuda::staticShared(const void *Function) {
  OwnFile File;
  uintptr_t Address = reinterpret_cast<uintptr_t>(Function) - loadBias();
  std::string Prefix;
  File.forSymbols([&](const ElfW(Sym) & Symbol, const char *Name) {
    if (ELF64_ST_TYPE(Symbol.st_info) == STT_FUNC && Symbol.st_value == Address)
      Prefix = prefixOf(Name);
  });
  size_t Bytes = 0;
  if (!Prefix.empty())
    File.forSymbols([&](const ElfW(Sym) & Symbol, const char *Name) {
      if (ELF64_ST_TYPE(Symbol.st_info) != STT_TLS ||
          std::string(Name).compare(0, Prefix.size(), Prefix) != 0)
        return;
      // As its size says, and not more than a vector's.
      size_t Size = Symbol.st_size;
      size_t Alignment = std::min<size_t>(Size & -Size, 16);
      if (Alignment)
        Bytes = (Bytes + Alignment - 1) / Alignment * Alignment + Size;
    });
  return Bytes;
}
