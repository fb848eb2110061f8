//===- Output.h - What kernels say to their host ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_OUTPUT_H
#define CU2X_LIB_RUNTIME_OUTPUT_H

#include "State.h"

#include "cu2x/SIMT/MetalOutput.h"

namespace cu2x::runtime {

struct LoadedLibrary {
  const char *Name = "";
  const cu2x_library_image *Image = nullptr;
  void *Handle = nullptr;
  simt::MetalTables Tables;
  /// Allocated when a kernel first needs them.
  const Memory *Printf = nullptr, *Failure = nullptr;
};

simt::MetalTables convertTables(const OutputTables &Tables);
/// Prints what all libraries have in their buffers, and empties them.
void printOutput();

} // namespace cu2x::runtime

#endif // CU2X_LIB_RUNTIME_OUTPUT_H
