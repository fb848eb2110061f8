//===- Format.cpp - clang-format on what was changed ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "cu2x/Driver/Format.h"
#include "clang/Format/Format.h"
#include "clang/Tooling/Core/Replacement.h"

using namespace cu2x;
using namespace llvm;
namespace format = clang::format;
namespace tooling = clang::tooling;

Expected<std::string> driver::formatChangedLines(StringRef Path, StringRef Text,
                                                 const EditSet &Edits) {
  if (Edits.empty())
    return Text.str();
  // Where the edits stand in the new text.
  std::vector<tooling::Range> Ranges;
  int64_t Shift = 0;
  for (const Edit &E : Edits.sorted()) {
    // A range that ends in a line break would touch the next line as well.
    StringRef Inner = StringRef(E.Text).ltrim("\r\n");
    unsigned Begin = E.Offset + Shift + (E.Text.size() - Inner.size());
    Ranges.emplace_back(Begin, Inner.rtrim("\r\n").size());
    Shift += int64_t(E.Text.size()) - int64_t(E.Length);
  }

  Expected<format::FormatStyle> Style =
      format::getStyle("file", Path, /*FallbackStyle=*/"LLVM", Text);
  if (!Style)
    return createStringError(
        Path + ": cannot be formatted: " + toString(Style.takeError()));
  // Sorting could move an include that was not edited, and order can matter.
  Style->SortIncludes = {};
  return tooling::applyAllReplacements(
      Text, format::reformat(*Style, Text, Ranges, Path));
}
