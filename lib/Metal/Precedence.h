//===- Precedence.h - How tightly operators bind ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_PRECEDENCE_H
#define CU2X_LIB_METAL_PRECEDENCE_H

#include "llvm/ADT/StringSwitch.h"

namespace cu2x::metal {

/// Levels of the grammar of C++, loosest first.
enum class Precedence {
  Comma,
  Assignment,
  Conditional,
  LogicalOr,
  LogicalAnd,
  BitOr,
  BitXor,
  BitAnd,
  Equality,
  Relational,
  Shift,
  Additive,
  Multiplicative,
  Unary,
  Postfix,
  Primary,
};

/// The next tighter level: what the right operand of an operator that groups
/// from the left has to bind with.
inline Precedence tighter(Precedence P) {
  return static_cast<Precedence>(static_cast<int>(P) + 1);
}

/// The level of a binary operator by its token. Assignments end in `=`.
inline Precedence binaryPrecedence(llvm::StringRef Token) {
  return llvm::StringSwitch<Precedence>(Token)
      .Case(",", Precedence::Comma)
      .Case("||", Precedence::LogicalOr)
      .Case("&&", Precedence::LogicalAnd)
      .Case("|", Precedence::BitOr)
      .Case("^", Precedence::BitXor)
      .Case("&", Precedence::BitAnd)
      .Cases({"==", "!="}, Precedence::Equality)
      .Cases({"<", ">", "<=", ">="}, Precedence::Relational)
      .Cases({"<<", ">>"}, Precedence::Shift)
      .Cases({"+", "-"}, Precedence::Additive)
      .Cases({"*", "/", "%"}, Precedence::Multiplicative)
      .Default(Precedence::Assignment);
}

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_PRECEDENCE_H
