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

/// `[=====>    ]`, as full as \p Total is done.
static std::string bar(size_t Finished, size_t Total) {
  constexpr size_t Width = 20;
  size_t Done = Total ? std::min(Finished, Total) * Width / Total : 0;
  std::string Text(Done, '=');
  if (Done != Width)
    Text += '>';
  Text.resize(Width, ' ');
  return "[" + Text + "]";
}

void Progress::show(size_t Finished, StringRef Name) {
  if (!Enabled)
    return;
  auto Elapsed = std::chrono::duration_cast<std::chrono::seconds>(
      std::chrono::steady_clock::now() - Start);
  if (Elapsed < Delay)
    return;
  std::string Count = formatv("{0}/{1}", Finished, Total);
  std::string Rest = formatv(" {0}:{1,0+2} {2}", Elapsed.count() / 60,
                             Elapsed.count() % 60, printable(Name));
  if (!IsTerminal) {
    OS << "cu2x: [" << Count << ']' << Rest << '\n';
    OS.flush();
    Delay = Elapsed + LogInterval;
    return;
  }
  std::string Line = bar(Finished, Total) + " " + Count + Rest;
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
