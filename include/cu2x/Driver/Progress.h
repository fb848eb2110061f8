//===- Progress.h - How far a longer run is ---------------------*- C++ -*-===//
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

/// On a terminal, one line that is rewritten while a longer run goes on;
/// nothing in the first second, or before \p Delay. To a log, a line of its own
/// each
/// \p LogInterval; none where that is zero.
class Progress {
public:
  Progress(llvm::raw_ostream &OS, size_t Total, bool Enabled,
           std::chrono::seconds Delay = std::chrono::seconds(1),
           std::chrono::seconds LogInterval = std::chrono::seconds(0))
      : OS(OS), Total(Total), IsTerminal(OS.is_displayed()),
        Enabled(Enabled && (IsTerminal || LogInterval.count() != 0)),
        Delay(IsTerminal ? Delay : LogInterval), LogInterval(LogInterval) {}
  ~Progress() { erase(); }

  /// Says that \p Finished units are done and \p Name is awaited.
  void show(size_t Finished, llvm::StringRef Name);
  /// Clears the line, before anything else is printed.
  void erase();

private:
  llvm::raw_ostream &OS;
  size_t Total;
  bool IsTerminal;
  bool Enabled;
  std::chrono::seconds Delay; ///< until the next line of a log
  std::chrono::seconds LogInterval;
  bool Shown = false;
  std::chrono::steady_clock::time_point Start =
      std::chrono::steady_clock::now();
};

} // namespace cu2x::driver

#endif // CU2X_DRIVER_PROGRESS_H
