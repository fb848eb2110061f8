//===- OutputFolder.h - Emitters that write many files ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TBLGEN_OUTPUTFOLDER_H
#define CU2X_TBLGEN_OUTPUTFOLDER_H

#include "llvm/ADT/StringRef.h"

namespace cu2x {

/// Writes the file `Name`, which may lie in a subfolder, below the folder that
/// -output-folder names. Ends the program with an error when it cannot. A file
/// that has this text already keeps its time stamp.
void writeInOutputFolder(llvm::StringRef Name, llvm::StringRef Text);

} // namespace cu2x

#endif // CU2X_TBLGEN_OUTPUTFOLDER_H
