//===- MetalOutput.h - What MSL kernels say to their host -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The host's side of lib/Metal/Polyfills/output.metal, which says what the
// buffers hold. The tables are those of a report of `cu2x --target=metal`.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_METALOUTPUT_H
#define CU2X_SIMT_METALOUTPUT_H

#include <vector>

namespace cu2x::simt {

/// A format of printf. Arguments has a letter for each: i and u for 32 bits
/// with and without sign, I and U for 64, f, d, p, and s for a number in
/// Strings.
struct MetalFormat {
  const char *Text, *Arguments;
};

struct MetalFailure {
  bool IsAssertion;
  const char *Text, *File;
  unsigned Line;
  const char *Function;
};

struct MetalTables {
  std::vector<MetalFormat> Formats;
  std::vector<const char *> Strings;
  std::vector<MetalFailure> Failures;
};

/// Prints to stdout the records that \p Buffer holds, and to stderr how many
/// found no room.
void printMetalRecords(const MetalTables &Tables, const unsigned *Buffer);
/// The failure that \p Record notes, after its description went to stderr, or
/// null.
const MetalFailure *reportMetalFailure(const MetalTables &Tables,
                                       const unsigned *Record);

/// The buffers of one launch.
class MetalOutput {
public:
  explicit MetalOutput(const MetalTables &Tables) : Tables(Tables) {}

  /// Room for \p Words words of records; CUDA has a mebibyte.
  unsigned *printfBuffer(unsigned Words = 1 << 18);
  unsigned *failureRecord();

  /// Prints to stdout what the kernel printed, and to stderr how many records
  /// found no room.
  void print() const;
  /// The failure that was noted, after its description went to stderr, or null.
  const MetalFailure *failure() const;

private:
  const MetalTables &Tables;
  std::vector<unsigned> Printed, Failed;
};

} // namespace cu2x::simt

#endif // CU2X_SIMT_METALOUTPUT_H
