//===- TracedRun.h - What one run of a program left behind -------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_TRACEDRUN_H
#define CU2X_LIB_DRIVER_TRACEDRUN_H

#include "llvm/ADT/StringRef.h"
#include <map>
#include <string>
#include <vector>

namespace cu2x::driver {

/// Bytes of the trace, and what they are as far as is known: a letter of
/// simt::Element.
struct TracedBytes {
  std::string Bytes;
  char Element;
};

struct TracedLaunch {
  std::string Kernel;
  /// Of the pointer arguments, behind the launch; where they were asked for.
  std::vector<TracedBytes> Memory;
};

struct TracedCopy {
  TracedBytes What;
  /// How many launches came before.
  size_t Launches;
};

/// Which memory that the host reads without a copy, and when.
struct SharedKey {
  static constexpr uint64_t AtEnd = UINT64_MAX;
  /// In the order of the allocations; 0 for variables, which have a name.
  uint64_t Number;
  std::string Name;
  /// How many launches the program had waited for, or AtEnd.
  uint64_t Time;

  bool isEnd() const { return Time == AtEnd; }
  bool operator<(const SharedKey &Other) const {
    return std::tie(Time, Number, Name) <
           std::tie(Other.Time, Other.Number, Other.Name);
  }
};

struct TracedShared {
  TracedBytes What;
  /// Where words lie that may be addresses.
  std::vector<uint64_t> Addresses;
  size_t Launches;
};

/// One run of one program.
struct TracedRun {
  int Status = 0;
  /// That ended it; 0 when it ended by itself.
  int Signal = 0;
  std::string Output;
  /// Lines of the executor on what the program does wrong.
  std::vector<std::string> Complaints;
  std::vector<TracedCopy> Copies;
  /// Whether several threads launch, copy or wait.
  bool HasThreads = false;
  std::vector<TracedLaunch> Launches;
  std::map<SharedKey, TracedShared> Shared;
};

/// Adds the records of cu2x/SIMT/Trace.h in \p Text to \p Result.
void readTrace(llvm::StringRef Text, TracedRun &Result);

/// Whether both hold the same, by what either says that they hold.
bool areSame(const TracedBytes &A, const TracedBytes &B, double Tolerance);
/// The same; words that may be addresses in both are not compared.
bool areSameShared(const TracedShared &A, const TracedShared &B,
                   double Tolerance);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_TRACEDRUN_H
