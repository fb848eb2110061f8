//===- PrintfFormat.cpp - Formats of printf in kernels ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PrintfFormat.h"

using namespace cu2x;
using llvm::StringRef;

static std::optional<ConversionClass> classOf(char Letter) {
  if (StringRef("diouxXc").contains(Letter))
    return ConversionClass::Integer;
  if (StringRef("eEfFgGaA").contains(Letter))
    return ConversionClass::Float;
  if (Letter == 's')
    return ConversionClass::String;
  if (Letter == 'p')
    return ConversionClass::Pointer;
  return std::nullopt;
}

std::optional<std::vector<ConversionClass>>
cu2x::parsePrintfFormat(StringRef Format) {
  std::vector<ConversionClass> Classes;
  // A number, or `*` for one that is passed.
  auto TakeNumber = [&] {
    if (Format.consume_front("*"))
      Classes.push_back(ConversionClass::Integer);
    else
      Format = Format.ltrim("0123456789");
  };
  for (;;) {
    Format = Format.drop_until([](char C) { return C == '%'; });
    if (!Format.consume_front("%"))
      return Classes;
    if (Format.consume_front("%"))
      continue;
    Format = Format.ltrim("-+ #0");
    TakeNumber();
    if (Format.consume_front("."))
      TakeNumber();
    for (StringRef Length : {"hh", "h", "ll", "l", "z", "j", "t"})
      if (Format.consume_front(Length))
        break;
    std::optional<ConversionClass> Class =
        Format.empty() ? std::nullopt : classOf(Format.front());
    if (!Class)
      return std::nullopt;
    Classes.push_back(*Class);
    Format = Format.drop_front();
  }
}
