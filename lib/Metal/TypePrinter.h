//===- TypePrinter.h - Types and declarators of MSL -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_TYPEPRINTER_H
#define CU2X_LIB_METAL_TYPEPRINTER_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include <string>

namespace cu2x::metal {

/// `device const volatile`: what stands before a type for a place.
struct Qualifiers {
  llvm::StringRef Space; ///< empty: not written
  bool Const = false;
  bool Volatile = false;

  /// Each word followed by a space; const is not written for the constant
  /// space, where it goes without saying.
  std::string text() const;
};

/// The two parts of `device float *p[4]`, so that several variables can share
/// one declaration.
struct Declaration {
  std::string Base;       ///< `device float`
  std::string Declarator; ///< `*p[4]`

  std::string text() const;
};

class TypePrinter {
public:
  /// \p Symbols are the module's; records and enumerations are printed by the
  /// names they have there.
  /// Where the module says `msl.coherent`, what leads to device memory is
  /// coherent among threadgroups, so that fences order it.
  explicit TypePrinter(const mlir::SymbolTable &Symbols)
      : Symbols(Symbols), Coherent(Symbols.getOp()->hasAttr("msl.coherent")) {}

  /// The type alone: `device float *`.
  std::string name(mlir::Type Type) const;

  /// The declaration of \p Name with type \p Type. \p Own are the qualifiers
  /// of the declared thing itself, not of what it points to.
  Declaration declare(mlir::Type Type, std::string Name,
                      Qualifiers Own = {}) const;

  /// The declaration of a variable that is the place \p Place. The space is
  /// written unless it is thread.
  Declaration declareVariable(cxx::LValueType Place, std::string Name) const;

  /// Whether the type is one word, so that `T(x)` is a conversion to it.
  bool isOneWord(mlir::Type Type) const;

private:
  std::string baseName(mlir::Type Type) const;
  /// The words for a place in \p Space that holds a \p Type.
  llvm::StringRef spaceOf(cxx::AddressSpace Space, mlir::Type Type) const;

  const mlir::SymbolTable &Symbols;
  bool Coherent;
};

/// `float`, `uint`, `half` ...; empty when MSL has no such scalar.
llvm::StringRef scalarName(mlir::Type Type);

/// `device`; `generic`, which no legal program has, is printed too.
llvm::StringRef spaceName(cxx::AddressSpace Space);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_TYPEPRINTER_H
