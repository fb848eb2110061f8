//===- OwnFile.h - What the program's file says of itself -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_SIMT_OWNFILE_H
#define CU2X_LIB_SIMT_OWNFILE_H

#include <cstddef>
#include <cstdint>
#include <link.h>
#include <string>

namespace cu2x::simt {

/// The program's file, as long as the object lives.
class OwnFile {
public:
  OwnFile();
  ~OwnFile();
  OwnFile(const OwnFile &) = delete;
  OwnFile &operator=(const OwnFile &) = delete;

  /// Shows all symbols that have a name.
  template <class Callable> void forSymbols(const Callable &Show) const {
    if (!Data)
      return;
    const ElfW(Shdr) *Sections = sections();
    for (unsigned I = 0; I != header().e_shnum; ++I) {
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

  /// The number of the section with this name; SHN_UNDEF if there is none.
  unsigned sectionOf(const char *Name) const;

private:
  const ElfW(Ehdr) &header() const {
    return *reinterpret_cast<const ElfW(Ehdr) *>(Data);
  }
  const ElfW(Shdr) *sections() const {
    return reinterpret_cast<const ElfW(Shdr) *>(Data + header().e_shoff);
  }

  const char *Data = nullptr;
  size_t Bytes = 0;
};

/// The function that begins at \p Address, as C++ writes it; empty if the file
/// has no symbol for it.
std::string functionName(const void *Address);

/// How far from the addresses in its file the program is.
uintptr_t loadBias();

} // namespace cu2x::simt

#endif // CU2X_LIB_SIMT_OWNFILE_H
