//===- OwnFile.cpp - What the program's file says of itself -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OwnFile.h"

#include <cstdlib>
#include <cstring>
#include <cxxabi.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cu2x;
using namespace cu2x::simt;

OwnFile::OwnFile() {
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

OwnFile::~OwnFile() {
  if (Data)
    munmap(const_cast<char *>(Data), Bytes);
}

unsigned OwnFile::sectionOf(const char *Name) const {
  if (!Data)
    return SHN_UNDEF;
  const ElfW(Shdr) *Sections = sections();
  const char *Names = Data + Sections[header().e_shstrndx].sh_offset;
  for (unsigned I = 0; I != header().e_shnum; ++I)
    if (!std::strcmp(Names + Sections[I].sh_name, Name))
      return I;
  return SHN_UNDEF;
}

uintptr_t simt::loadBias() {
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

std::string simt::functionName(const void *Address) {
  uintptr_t Offset = reinterpret_cast<uintptr_t>(Address) - loadBias();
  std::string Found;
  OwnFile().forSymbols([&](const ElfW(Sym) & Symbol, const char *Name) {
    if (ELF64_ST_TYPE(Symbol.st_info) == STT_FUNC && Symbol.st_value == Offset)
      Found = Name;
  });
  int Status = 0;
  char *Text = abi::__cxa_demangle(Found.c_str(), nullptr, nullptr, &Status);
  if (Text && !Status)
    Found = Text;
  std::free(Text);
  return Found;
}
