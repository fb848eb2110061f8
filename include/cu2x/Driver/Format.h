//===- Format.h - clang-format on what was changed --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_DRIVER_FORMAT_H
#define CU2X_DRIVER_FORMAT_H

#include "cu2x/Rewrite/Edit.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace cu2x::driver {

/// Formats the lines of \p Text that \p Edits changed, in the style of the
/// nearest .clang-format of \p Path, else in LLVM's. Other lines keep every
/// byte.
llvm::Expected<std::string> formatChangedLines(llvm::StringRef Path,
                                               llvm::StringRef Text,
                                               const EditSet &Edits);

} // namespace cu2x::driver

#endif // CU2X_DRIVER_FORMAT_H
