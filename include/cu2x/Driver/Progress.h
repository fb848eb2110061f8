//===- Progress.h - A status line on a terminal -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_PROGRESS_H
#define CU2X_DRIVER_PROGRESS_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

namespace cu2x::driver {

/// One line that is rewritten while a longer run goes on. Prints nothing in the
/// first second, or before \p Delay, and never to something that is not a
/// terminal.
class Progress {
public:
  Progress(llvm::raw_ostream &OS, size_t Total, bool Enabled,
           std::chrono::seconds Delay = std::chrono::seconds(1))
      : OS(OS), Total(Total), Enabled(Enabled && OS.is_displayed()),
        Delay(Delay) {}
  ~Progress() { erase(); }

  /// Says that \p Finished units are done and \p Name is awaited.
  void show(size_t Finished, llvm::StringRef Name);
  /// Clears the line, before anything else is printed.
  void erase();

private:
  llvm::raw_ostream &OS;
  size_t Total;
  bool Enabled;
  std::chrono::seconds Delay;
  bool Shown = false;
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
};

} // namespace cu2x::driver

#endif // CU2X_DRIVER_PROGRESS_H
