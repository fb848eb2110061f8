//===- VariableWriter.h - One variable of the device ------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_HOST_VARIABLEWRITER_H
#define CU2X_LIB_METAL_HOST_VARIABLEWRITER_H

#include "HostFile.h"

namespace cu2x::metal::host {

/// `* name[4][2] = {...}`
struct Declarator {
  std::string Pointers; ///< `*`, `&` and their qualifiers
  frontend::TokenIndex Name = frontend::NoToken;
  std::string Scope;     ///< `Class::` of a member's definition
  std::string Arguments; ///< `<int>` of a specialization
  std::string Arrays;
  std::string Initial; ///< without `=`; empty when there is none
  bool IsUnbounded = false;
  /// Its last token, but for attributes behind a name without a value.
  frontend::TokenIndex End = frontend::NoToken;
  frontend::TokenRange Value; ///< the tokens of Initial
  /// Initial is a macro that has the `=` or the braces in it.
  bool IsMacro = false;
};

/// Whether \p R is one string, of any number of literals.
bool isString(const frontend::TokenBuffer &T, frontend::TokenRange R);

/// The first token that is none of the attributes in brackets at \p I, which
/// stand in front of all specifiers.
frontend::TokenIndex behindAttributes(const frontend::TokenBuffer &T,
                                      frontend::TokenIndex I);

/// Writes the objects that stand for the variables of one declaration.
class VariableWriter {
public:
  VariableWriter(HostFile &File, const Declaration &D)
      : File(File), T(File.Tokens), D(D) {}

  void run();

private:
  bool readTemplate(frontend::TokenIndex &I);
  bool readSpecifiers(frontend::TokenIndex &I);
  /// Reads `__attribute__((...))` at \p I, and leaves \p I at its end. False
  /// where it says what may not hold for an object.
  bool readGnuAttribute(frontend::TokenIndex &I);
  /// Whether \p Name is a macro that stands for attributes alone in all its
  /// definitions.
  bool isAttributeMacro(llvm::StringRef Name) const;
  std::string deviceTypeOf(frontend::TokenIndex Open) const;
  void separateUnits();
  bool deduceType(const Declarator &V);
  bool readDeclarator(frontend::TokenRange R, Declarator &V);
  bool asksForSide(frontend::TokenIndex Name) const;
  bool crossesBranch(const Declarator &V) const;
  bool isInitializer(frontend::TokenRange R) const;
  bool mayBeInitializer(frontend::TokenIndex I) const;
  std::string countElements(const Declarator &V) const;
  bool hasStrings(frontend::TokenRange Value) const;
  bool namesFunctions(frontend::TokenRange Value) const;
  bool hasAddress(frontend::TokenRange Value) const;
  std::string textOf(const Declarator &V) const;
  std::optional<uint64_t> elementsOf(const Declarator &V) const;
  llvm::StringRef misreading(const Declarator &V,
                             frontend::TokenIndex Last) const;
  void refuse(llvm::StringRef Why) const { File.refuse(D, Why); }

  HostFile &File;
  const frontend::TokenBuffer &T;
  const Declaration &D;
  /// What the parser saw; null where it saw nothing.
  const frontend::DeclarationFact *const Fact =
      File.Parsed.oneAt(T[D.Name].Offset);
  /// Where the definition of the type ends, with its attributes.
  frontend::TokenIndex TypeEnd = D.Type.Last;
  std::string Head;       ///< `template <class T>`
  std::string Attributes; ///< `[[maybe_unused]] `
  std::string Storage, Type;
  bool IsConstexpr = false, IsExtern = false, IsInline = false;
  bool HasStorageMacro = false;
  /// A member that is declared in its class.
  bool IsMember = false;
};

} // namespace cu2x::metal::host

#endif // CU2X_LIB_METAL_HOST_VARIABLEWRITER_H
