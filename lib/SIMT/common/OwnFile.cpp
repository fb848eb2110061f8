//===- OwnFile.cpp - What the program's file says of itself -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OwnFile.h"

#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cu2x::cuda;

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

uintptr_t cu2x::cuda::loadBias() {
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
