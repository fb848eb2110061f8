//===- ParsedText.h - What the parser reads ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_TRANSLATION_PARSEDTEXT_H
#define CU2X_LIB_TRANSLATION_PARSEDTEXT_H

#include "llvm/ADT/StringRef.h"
#include <set>
#include <string>

namespace cu2x {

/// The text of a file for the parser: what nvcc takes and clang does not is
/// written otherwise, without moving anything.
struct ParsedText {
  explicit ParsedText(llvm::StringRef Original);

  std::string Text;
  /// What frontend::openLaunchLists() has opened.
  std::set<unsigned> LaunchLists;
};

} // namespace cu2x

#endif // CU2X_LIB_TRANSLATION_PARSEDTEXT_H
