//===- OutputList.h - What a synchronised copy consists of ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A copy of a project has a file `.cu2x-files` with the names of what was
/// written. What is on the list and was not written this time has lost its
/// source; what is not on it is not cu2x's to overwrite.
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

/// The names on the list of \p Folder; none where there is no list.
std::set<std::string> readOutputList(llvm::StringRef Folder);

/// Writes the list of \p Folder, unless it is as it has to be.
llvm::Error writeOutputList(llvm::StringRef Folder,
                            const std::set<std::string> &Names);

/// Removes those of \p Names from \p Folder, a real path, and folders that have
/// nothing in them then. Returns the names of removed files and links.
llvm::Expected<std::vector<std::string>>
removeOutputs(llvm::StringRef Folder, const std::set<std::string> &Names);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_OUTPUTLIST_H
