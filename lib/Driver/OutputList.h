//===- OutputList.h - What a synchronised copy consists of ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A copy that is kept in step with its project has a file `.cu2x-files` with
/// the names of what was written. What is on the list and was not written this
/// time has lost its source.
///
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_OUTPUTLIST_H
#define CU2X_LIB_DRIVER_OUTPUTLIST_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <set>
#include <string>
#include <vector>

namespace cu2x::driver {

/// Removes what the list of \p Folder, a real path, has beyond \p Written, which
/// are paths below it, and writes the list anew. Returns the names of removed
/// files.
llvm::Expected<std::vector<std::string>>
updateOutputList(llvm::StringRef Folder, const std::set<std::string> &Written);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_OUTPUTLIST_H
