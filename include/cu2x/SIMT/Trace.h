//===- Trace.h - A record of launches and copies to the host -------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_TRACE_H
#define CU2X_SIMT_TRACE_H

#include <stddef.h>
#include <stdint.h>

namespace cu2x {
namespace simt {

/// What memory holds, as far as the program says so.
enum class Element : char {
  Unknown = '?',
  Integer = 'I',
  Float = 'F',
  Double = 'D',
  Half = 'H',
  BFloat = 'B',
  Address = 'A',
};

/// Whether CU2X_TRACE names the file that records are added to. A record is a
/// letter, the letter of an Element, a size in 8 bytes and as many bytes. The
/// letters: L and the name of a kernel that is launched, C and what was copied
/// to the host, M and the memory of an argument behind the kernel.
bool isTraced();

/// Safe to call from several threads. They do nothing without a trace.
/// traceLaunch returns the number of the launch; the first is 1.
uint64_t traceLaunch(const char *Kernel);
/// \p Height rows of \p Width bytes; nothing if there are none.
void traceCopy(const void *Rows, size_t Pitch, size_t Width, size_t Height,
               Element What = Element::Unknown);

/// Whether the trace is to have the memory of the arguments of a launch:
/// CU2X_TRACE_LAUNCHES is the number of the last such launch.
bool wantsMemory(uint64_t Launch);
/// One call for each pointer argument in their order; null if it points to no
/// allocation. Ends the trace of memory when the file has become too large.
void traceMemory(const void *Bytes, size_t Size,
                 Element What = Element::Unknown);

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_TRACE_H
