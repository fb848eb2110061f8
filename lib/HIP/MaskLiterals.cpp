//===- MaskLiterals.cpp - Lane masks in the text ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MaskLiterals.h"
#include "cu2x/Frontend/WarpFunctions.h"

using namespace cu2x::frontend;
using llvm::StringRef;

bool cu2x::hip::makesMask(StringRef Name) {
  const WarpFunction *Function = findWarpFunction(Name);
  return Function && Function->GivesMask;
}

bool cu2x::hip::takesMask(StringRef Name) {
  const WarpFunction *Function = findWarpFunction(Name);
  return Function ? Function->takesMask() : Name == "__syncwarp";
}

std::optional<uint64_t> cu2x::hip::literalValue(StringRef Text) {
  Text = Text.trim();
  while (Text.starts_with("(") && Text.ends_with(")"))
    Text = Text.drop_front().drop_back().trim();
  Text.consume_front("(unsigned)");
  Text.consume_front("(unsigned int)");
  Text = Text.trim();
  if (Text == "UINT_MAX" || Text == "UINT32_MAX")
    return 0xffffffffu;
  char Sign = 0;
  if (!Text.empty() && (Text[0] == '-' || Text[0] == '~')) {
    Sign = Text[0];
    Text = Text.drop_front().ltrim();
  }
  bool IsLong = Text.ends_with_insensitive("l");
  Text = Text.rtrim("uUlL");
  uint64_t Value;
  if (Text.empty() || Text.getAsInteger(0, Value))
    return std::nullopt;
  if (Sign == '-')
    Value = -Value;
  if (Sign == '~')
    Value = ~Value;
  if (Sign && !IsLong)
    return uint32_t(Value);
  return Value;
}
