//===- Nesting.h - Texts that nest too deep ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SUPPORT_NESTING_H
#define CU2X_SUPPORT_NESTING_H

#include "llvm/ADT/StringRef.h"

namespace cu2x {

/// Whether \p Text, of YAML or JSON, may nest deeper than anybody writes:
/// LLVM's parser calls itself for each level.
inline bool nestsTooDeep(llvm::StringRef Text) {
  constexpr size_t Deepest = 1000;
  size_t Depth = 0;
  for (llvm::StringRef Rest = Text; !Rest.empty();) {
    llvm::StringRef Line;
    std::tie(Line, Rest) = Rest.split('\n');
    // What a line begins with: `- - ? - `.
    if (Line.drop_while([](char C) {
              return llvm::StringRef(" -?\t").contains(C);
            }).size() +
            Deepest <
        Line.size())
      return true;
    for (size_t I = 0; I < Line.size(); ++I) {
      char C = Line[I];
      // A text in quotes, where a value begins.
      bool IsQuote = C == '"' || C == '\'';
      if (IsQuote) {
        llvm::StringRef Front = Line.take_front(I).rtrim(' ');
        IsQuote =
            Front.empty() || llvm::StringRef(":,[{").contains(Front.back());
      }
      size_t End = I + 1;
      while (IsQuote && End < Line.size() && Line[End] != C)
        End += Line[End] == '\\' && C == '"' ? 2 : 1;
      if (IsQuote && End < Line.size())
        I = End;
      else if ((C == '[' || C == '{') && ++Depth > Deepest)
        return true;
      else if ((C == ']' || C == '}') && Depth)
        --Depth;
    }
  }
  return false;
}

} // namespace cu2x

#endif // CU2X_SUPPORT_NESTING_H
