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

namespace cu2x {
namespace simt {

/// Whether CU2X_TRACE names the file that records are added to. A record is a
/// letter, a size in 8 bytes and as many bytes: L and the name of a kernel that
/// starts, or C and what was copied to the host.
bool isTraced();

/// Safe to call from several threads. They do nothing without a trace.
void traceLaunch(const char *Kernel);
void traceCopy(const void *Bytes, size_t Size);

} // namespace simt
} // namespace cu2x

#endif // CU2X_SIMT_TRACE_H
