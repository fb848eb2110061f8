//===- Trace.cpp - A record of launches and copies to the host -----*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Trace.h"
#include <mutex>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

using namespace cu2x;

static FILE *traceFile() {
  static FILE *const File = [] {
    const char *Name = getenv("CU2X_TRACE");
    return Name && *Name ? fopen(Name, "ab") : nullptr;
  }();
  return File;
}

static void add(char Kind, const void *Bytes, size_t Size) {
  static std::mutex Lock;
  std::lock_guard<std::mutex> Guard(Lock);
  FILE *File = traceFile();
  uint64_t Size64 = Size;
  fputc(Kind, File);
  fwrite(&Size64, sizeof(Size64), 1, File);
  fwrite(Bytes, 1, Size, File);
  // The program may be killed.
  fflush(File);
}

bool simt::isTraced() { return traceFile() != nullptr; }

void simt::traceLaunch(const char *Kernel) {
  if (isTraced())
    add('L', Kernel, strlen(Kernel));
}

void simt::traceCopy(const void *Bytes, size_t Size) {
  if (isTraced())
    add('C', Bytes, Size);
}
