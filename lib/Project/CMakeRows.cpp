//===- CMakeRows.cpp - The rows of CMakeNames.td ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CMakeRows.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include <vector>

using namespace llvm;

namespace cu2x::project {

#define GET_CMakeNames_IMPL
#include "cu2x/Project/CMakeNames.inc"

static ArrayRef<const CMakeName *> rowsOf(StringRef Name) {
  static const auto Rows = [] {
    StringMap<std::vector<const CMakeName *>> Result;
    for (const CMakeName &Row : CMakeNames)
      Result[Row.Name].push_back(&Row);
    return Result;
  }();
  auto Found = Rows.find(Name);
  return Found == Rows.end() ? ArrayRef<const CMakeName *>()
                             : ArrayRef(Found->second);
}

const CMakeName *lookupCMake(StringRef Name, NameUse Use) {
  for (const CMakeName *Row : rowsOf(Name))
    if (Row->Use == Use)
      return Row;
  return nullptr;
}

const CMakeName *lookupCMake(StringRef Name) {
  for (const CMakeName *Row : rowsOf(Name))
    if (Row->Use != FoundPackage && Row->Use != LinkLibrary &&
        Row->Use != RenamedCommand && Row->Use != LinkingCommand &&
        Row->Use != ArchCommand && Row->Use != DroppedCommand)
      return Row;
  return nullptr;
}

} // namespace cu2x::project
