//===- Table.h - Rows as the emitters see them ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TBLGEN_TABLE_H
#define CU2X_TBLGEN_TABLE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/TableGen/Record.h"
#include <string>
#include <vector>

namespace cu2x {

/// A checked row, with the naming rule applied.
struct Row {
  const llvm::Record *Def;
  const llvm::Record *Library;
  llvm::StringRef Kind;
  llvm::StringRef Cuda;
  /// Empty for unsupported rows.
  std::string Hip;
  llvm::StringRef Note;

  bool isUnsupported() const { return Def->getValueAsBit("IsUnsupported"); }
  bool dropsWord() const { return Def->getValueAsBit("DropWord"); }
  bool dropsInclude() const { return Def->getValueAsBit("DropInclude"); }
  bool isWildcard() const { return Cuda.contains('*'); }
};

/// All rows, ordered by CUDA name. Ends the program with an error that points
/// into the .td file when a name occurs twice or a row contradicts itself.
std::vector<Row> readRows(const llvm::RecordKeeper &Records);

/// The rows of `Library` in the order in which they are written down.
std::vector<Row> rowsOf(const llvm::Record *Library, std::vector<Row> Rows);

/// All libraries in the order in which they are written down.
std::vector<const llvm::Record *>
readLibraries(const llvm::RecordKeeper &Records);

/// Major, minor and patch number of the version string in `Field` of `Def`;
/// zeros when it is empty.
struct VersionNumbers {
  unsigned Parts[3] = {0, 0, 0};
};
VersionNumbers readVersion(const llvm::Record *Def, llvm::StringRef Field);

} // namespace cu2x

#endif // CU2X_TBLGEN_TABLE_H
