//===- Progress.cpp - How far a longer run is -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Progress.h"
#include "cu2x/Support/Printable.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Process.h"

using namespace cu2x::driver;
using namespace llvm;

void Progress::show(size_t Finished, StringRef Name) {
  if (!Enabled)
    return;
  auto Elapsed = std::chrono::duration_cast<std::chrono::seconds>(
      std::chrono::steady_clock::now() - Start);
  if (Elapsed < Delay)
    return;
  std::string Line =
      formatv("[{0}/{1}] {2}:{3,0+2} {4}", Finished, Total,
              Elapsed.count() / 60, Elapsed.count() % 60, printable(Name));
  if (!IsTerminal) {
    OS << "cu2x: " << Line << '\n';
    OS.flush();
    Delay = Elapsed + LogInterval;
    return;
  }
  // A line that wraps could not be erased.
  if (unsigned Columns = sys::Process::StandardErrColumns())
    Line.resize(std::min<size_t>(Line.size(), Columns - 1));
  erase();
  OS << '\r' << Line;
  OS.flush();
  Shown = true;
}

void Progress::erase() {
  if (!Shown)
    return;
  OS << "\r\x1b[K";
  OS.flush();
  Shown = false;
}
