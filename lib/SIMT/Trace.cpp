//===- Trace.cpp - A record of launches and copies to the host -----*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/SIMT/Trace.h"
#include <atomic>
#include <mutex>
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

static void add(char Kind, simt::Element What, size_t Size, const void *Rows,
                size_t Pitch, size_t Width) {
  static std::mutex Lock;
  std::lock_guard<std::mutex> Guard(Lock);
  FILE *File = traceFile();
  uint64_t Size64 = Size;
  fputc(Kind, File);
  fputc(static_cast<char>(What), File);
  fwrite(&Size64, sizeof(Size64), 1, File);
  for (size_t Done = 0; Done != Size; Done += Width) {
    fwrite(Rows, 1, Width, File);
    Rows = static_cast<const char *>(Rows) + Pitch;
  }
  // The program may be killed.
  fflush(File);
}

bool simt::isTraced() { return traceFile() != nullptr; }

uint64_t simt::traceLaunch(const char *Kernel) {
  static std::atomic<uint64_t> Launches{0};
  if (!isTraced())
    return 0;
  size_t Size = strlen(Kernel);
  add('L', simt::Element::Unknown, Size, Kernel, Size, Size);
  return ++Launches;
}

void simt::traceCopy(const void *Rows, size_t Pitch, size_t Width,
                     size_t Height, Element What) {
  if (isTraced() && Width && Height)
    add('C', What, Width * Height, Rows, Pitch, Width);
}

bool simt::wantsMemory(uint64_t Launch) {
  static const uint64_t Last = [] {
    const char *Text = getenv("CU2X_TRACE_LAUNCHES");
    return Text ? strtoull(Text, nullptr, 10) : 0;
  }();
  return Launch && Launch <= Last;
}

void simt::traceMemory(const void *Bytes, size_t Size, Element What) {
  // Records of no bytes keep the arguments in step.
  static std::atomic<size_t> Room{size_t(128) << 20};
  if (!Bytes || Room < Size)
    Size = 0;
  Room -= Size;
  add('M', What, Size, Bytes, Size, Size);
}
