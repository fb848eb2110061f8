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
#include <vector>

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
/// to the host, M and the memory of an argument behind the kernel, W and shared
/// memory where the program waits, E and the same at its end. Shared memory is
/// its number, how many bytes its name has, how many of its words may be
/// addresses, and which, each in 8 bytes, the name and what it holds. T: from
/// here on several threads launch, copy or wait, in an order that is theirs.
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

//===----------------------------------------------------------------------===//
// Memory that the host reads without a copy
//===----------------------------------------------------------------------===//

/// From now on the trace has what this memory holds. Registered memory is the
/// program's, which may give it back without a word.
void shareMemory(const void *Begin, size_t Size, bool IsRegistered = false);
/// The same for a variable, from the next launch on. Those whose names several
/// have are left out: which is which in another program is not known.
void shareVariable(const char *Name, const void *Begin, size_t Size,
                   Element What = Element::Unknown);
/// What such memory holds; nothing for other memory.
void describeShared(const void *Begin, Element What);
/// Comes before such memory is freed; nothing for other memory.
void unshareMemory(const void *Begin);
/// The program waits for what it has launched. Nothing once several threads
/// have launched or waited, as their order says which memory is done.
void traceWait();
/// A kernel has failed: nobody knows any more what memory holds.
void stopSharing();

struct AddressRange {
  uint64_t Begin, End;
};
/// Has to be called before the two above: what addresses of the device look
/// like.
void findAddressesBy(std::vector<AddressRange> (*Ranges)());

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_TRACE_H
