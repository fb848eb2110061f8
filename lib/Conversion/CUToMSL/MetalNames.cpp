//===- MetalNames.cpp - Names that Metal has already ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Conversion/CUToMSL/MetalNames.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"

using namespace cu2x;
using llvm::StringRef;

static llvm::StringSet<> split(llvm::ArrayRef<StringRef> Lists) {
  llvm::StringSet<> Names;
  for (StringRef List : Lists) {
    llvm::SmallVector<StringRef> Words;
    List.split(Words, ' ');
    Names.insert_range(Words);
  }
  return Names;
}

/// Words of the language and what stands at global scope.
static bool isMetalWord(StringRef Name) {
  static const llvm::StringSet<> Names = split({
#define METAL_WORDS(LIST) LIST,
#include "MetalNames.def"
  });
  return Names.contains(Name);
}

bool cu2x::isMetalMacro(StringRef Name) {
  static const llvm::StringSet<> Names = split({
#define METAL_MACROS(LIST) LIST,
#include "MetalNames.def"
  });
  return Names.contains(Name);
}

bool cu2x::isMetalLibraryName(StringRef Name) {
  static const llvm::StringSet<> Names = split({
#define METAL_LIBRARY(LIST) LIST,
#include "MetalNames.def"
  });
  return Names.contains(Name);
}

bool cu2x::isReservedInMetal(StringRef Name) {
  return isMetalWord(Name) || isMetalMacro(Name) || Name.starts_with("__");
}

bool cu2x::clashesAtNamespaceScope(StringRef Name) {
  return isReservedInMetal(Name) || isMetalLibraryName(Name) ||
         Name.starts_with("cu2x_");
}
