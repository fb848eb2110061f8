//===- OperatorNames.cpp - see OperatorNames.h ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperatorNames.h"
#include "llvm/ADT/StringExtras.h"

using namespace cu2x;
using llvm::StringRef;

static StringRef wordFor(char Sign) {
  switch (Sign) {
  case '+':
    return "plus";
  case '-':
    return "minus";
  case '*':
    return "star";
  case '/':
    return "slash";
  case '%':
    return "percent";
  case '^':
    return "caret";
  case '&':
    return "and";
  case '|':
    return "or";
  case '~':
    return "tilde";
  case '!':
    return "not";
  case '=':
    return "equal";
  case '<':
    return "less";
  case '>':
    return "greater";
  case ',':
    return "comma";
  case '[':
    return "subscript";
  case '(':
    return "call";
  case '"':
    return "literal";
  default:
    return "";
  }
}

std::string cu2x::operatorFunctionName(StringRef Operator) {
  Operator.consume_front("operator");
  std::string Name = "apply";
  bool InWord = false;
  for (char C : Operator) {
    bool IsLetter = llvm::isAlnum(C) || C == '_';
    StringRef Word = IsLetter ? StringRef(&C, 1) : wordFor(C);
    if (!Word.empty()) {
      if (!IsLetter || !InWord)
        Name += '_';
      Name += Word;
    }
    InWord = IsLetter;
  }
  return Name;
}
