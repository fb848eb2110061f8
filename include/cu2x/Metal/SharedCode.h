//===- SharedCode.h - What several Metal files have in common ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_METAL_SHAREDCODE_H
#define CU2X_METAL_SHAREDCODE_H

#include <string>
#include <vector>

namespace cu2x::metal {

/// The text of a file that printMSL() wrote.
struct MetalFile {
  std::string Text;
  std::string Include; ///< how it includes the header: `../shared.metal.h`
};

/// Moves what at least two of \p Files declare in the same words into a header,
/// which it returns; empty if there is nothing. A declaration stays in its files
/// if a name in it means something else in another file. The files that had a
/// part of it include the header. Nothing changes its meaning.
std::string shareDeclarations(std::vector<MetalFile> &Files);

} // namespace cu2x::metal

#endif // CU2X_METAL_SHAREDCODE_H
