//===- Properties.cpp - The numbers of the CPU as a device ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Properties.h"

#include "cu2x/SIMT/Executor.h"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

using namespace cu2x;

size_t cu2x::runtime::cpu::memoryLimit() {
  if (const char *Text = std::getenv("CU2X_MEMORY_LIMIT")) {
    char *End;
    unsigned long long MiB = std::strtoull(Text, &End, 10);
    if (*Text && !*End && MiB && MiB < (size_t(1) << 30))
      return MiB << 20;
    std::fprintf(stderr,
                 "cu2x: CU2X_MEMORY_LIMIT is '%s', but must be a "
                 "number of MiB\n",
                 Text);
    std::exit(1);
  }
  size_t Machine = static_cast<size_t>(sysconf(_SC_PHYS_PAGES)) *
                   static_cast<size_t>(sysconf(_SC_PAGESIZE));
  return std::min(size_t(8) << 30, Machine / 2);
}

void cu2x::runtime::cpu::describeCPU(cu2xDeviceProp &P) {
  std::strcpy(P.name, "cu2x CPU backend");
  P.totalGlobalMem = memoryLimit();
  P.warpSize = static_cast<int>(simt::options().WarpSize);
}
