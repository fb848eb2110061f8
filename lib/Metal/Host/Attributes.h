//===- Attributes.h - CUDA's attributes of declarations ------------*- C++
//-*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_HOST_ATTRIBUTES_H
#define CU2X_LIB_METAL_HOST_ATTRIBUTES_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Frontend/UnitFacts.h"
#include "llvm/ADT/StringMap.h"
#include <optional>

namespace cu2x::metal::host {

/// Where something lives or runs, as a set.
enum Attribute : unsigned {
  Global = frontend::DeclarationFact::Global,
  Device = frontend::DeclarationFact::Device,
  Host = frontend::DeclarationFact::Host,
  Constant = frontend::DeclarationFact::Constant,
  Managed = frontend::DeclarationFact::Managed,
  // What macros of these say besides.
  SaysStatic = 1 << 8,
  SaysConstexpr = 1 << 9,
  SaysOther = 1 << 10, ///< `extern`, `inline`, a type
  // What one definition of such a macro at least does not say.
  LacksStatic = 1 << 11,
  LacksConstexpr = 1 << 12,
};

/// A word that only CUDA's compilers know in declarations.
struct AttributeWord {
  llvm::StringRef Name;
  unsigned Attributes;  ///< what it says; 0: nothing that decides anything
  bool HasArguments;    ///< in parentheses
  llvm::StringRef Text; ///< what stands for it in plain C++
};

/// The row of \p Name, or null.
const AttributeWord *attributeWord(llvm::StringRef Name);

/// Macros of the program that stand for attributes, by name, with what they
/// say in any of their definitions: `#define HD __host__ __device__`.
using AttributeMacros = llvm::StringMap<unsigned>;

/// Adds the macros that \p T defines. Returns whether there was a new one: a
/// macro may be made of others.
bool findAttributeMacros(const frontend::TokenBuffer &T,
                         AttributeMacros &Macros);

/// What the token \p I says when it is an attribute or a macro for some.
std::optional<unsigned> attributesOf(const frontend::TokenBuffer &T,
                                     frontend::TokenIndex I,
                                     const AttributeMacros &Macros);

/// The first token of what \p I's #define stands for; NoToken when \p I is in
/// no #define.
frontend::TokenIndex macroBody(const frontend::TokenBuffer &T,
                               frontend::TokenIndex I);

} // namespace cu2x::metal::host

#endif // CU2X_LIB_METAL_HOST_ATTRIBUTES_H
