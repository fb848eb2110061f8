//===- Input.h - Where text to translate comes from -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_REWRITE_INPUT_H
#define CU2X_REWRITE_INPUT_H

#include "llvm/Support/MemoryBuffer.h"

namespace cu2x {

/// The bytes of \p Path as they are now. The file is read and never mapped:
/// somebody may cut it short meanwhile. LLVM maps what is volatile as well,
/// unless a terminator is asked for.
inline llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>>
readUnmapped(const llvm::Twine &Path) {
  return llvm::MemoryBuffer::getFile(Path, /*IsText=*/false,
                                     /*RequiresNullTerminator=*/true,
                                     /*IsVolatile=*/true);
}

} // namespace cu2x

#endif // CU2X_REWRITE_INPUT_H
