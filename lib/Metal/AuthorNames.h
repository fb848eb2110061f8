//===- AuthorNames.h - The names that the author gave constants -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_AUTHORNAMES_H
#define CU2X_LIB_METAL_AUTHORNAMES_H

#include "Program.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x::metal {

/// The template parameters of a function that are constants in it, and the
/// names in bounds of arrays.
class AuthorNames {
public:
  explicit AuthorNames(const Program &P);

  /// From here on the names are those of \p Func, whose variables are
  /// \p Locals; null: those of namespace scope.
  void enter(cxx::FuncOp Func, llvm::StringSet<> &Locals);

  /// The name that \p Constant is printed by, and that is declared then; empty
  /// if it has none here.
  std::string use(mlir::Operation *Constant);

  /// \p Declarator of an array called \p Name with the bounds that the author
  /// wrote for \p Op.
  std::string withExtents(std::string Declarator, llvm::StringRef Name,
                          mlir::Operation *Op, cxx::LValueType Place);

  /// `constexpr int TILE = 16;` for each name that was used.
  std::vector<std::string> declarations() const;

private:
  struct Constant {
    mlir::IntegerAttr Value;
    bool Used = false;
  };

  void add(llvm::StringRef Name, mlir::IntegerAttr Value);
  /// Whether all names of \p Extent mean here what they meant there.
  bool areKnown(mlir::DictionaryAttr Extent) const;

  const Program &P;
  llvm::MapVector<llvm::StringRef, Constant> Constants;
  llvm::StringSet<> Ambiguous;
  llvm::StringSet<> Types; ///< those of the program, which would be hidden
};

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_AUTHORNAMES_H
