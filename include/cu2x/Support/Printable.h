//===- Printable.h - Names of files for terminals ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SUPPORT_PRINTABLE_H
#define CU2X_SUPPORT_PRINTABLE_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/JSON.h"
#include <string>

namespace cu2x {

/// \p Text for a line on a terminal: control characters, with which a name of a
/// file could end the line or give the terminal orders, as \ and three octal
/// digits, or a letter; the same for bytes that are no UTF-8.
inline std::string printable(llvm::StringRef Text) {
  bool IsUTF8 = llvm::json::isUTF8(Text);
  std::string Result;
  auto Escape = [&](unsigned char C) {
    Result += '\\';
    if (C == '\n')
      Result += 'n';
    else
      for (unsigned Shift : {6, 3, 0})
        Result += static_cast<char>('0' + ((C >> Shift) & 7));
  };
  for (size_t I = 0; I != Text.size(); ++I) {
    unsigned char C = Text[I];
    // U+0080 to U+009F are control characters as well.
    bool IsC1 = C == 0xC2 && I + 1 != Text.size() &&
                static_cast<unsigned char>(Text[I + 1]) < 0xA0;
    if (C < 0x20 || C == 0x7F || (C >= 0x80 && !IsUTF8)) {
      Escape(C);
    } else if (IsC1 && IsUTF8) {
      Escape(C);
      Escape(Text[++I]);
    } else {
      Result += static_cast<char>(C);
    }
  }
  return Result;
}

} // namespace cu2x

#endif // CU2X_SUPPORT_PRINTABLE_H
