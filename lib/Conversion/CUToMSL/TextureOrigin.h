//===- TextureOrigin.h - Where a texture object comes from ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CUTOMSL_TEXTUREORIGIN_H
#define CU2X_LIB_CONVERSION_CUTOMSL_TEXTUREORIGIN_H

#include "cu2x/Dialect/CXX/IR/CXX.h"
#include <string>
#include <variant>
#include <vector>

namespace cu2x {

/// A texture object as a function sees it: a parameter, or a member of one, or
/// a variable of the program.
struct TextureOrigin {
  mlir::BlockArgument Parameter; ///< null for a variable of the program
  std::string Global;            ///< its symbol
  /// Members from the outside in; "*" first where the parameter is a pointer.
  std::vector<std::string> Path;

  bool operator==(const TextureOrigin &O) const {
    return Parameter == O.Parameter && Global == O.Global && Path == O.Path;
  }
};

/// The origin, or words that say why there is no single one.
using TextureOriginOrReason = std::variant<TextureOrigin, llvm::StringRef>;

/// Follows the texture object \p Value, which is one, or what \p Path leads to
/// from it, through variables that keep what they were initialised with.
TextureOriginOrReason traceTexture(mlir::Value Value,
                                   std::vector<std::string> Path = {});

/// Whether what \p Rest leads to from the variable or part \p Place keeps its
/// value: it is read, or called as a constant object.
bool keepsValue(mlir::Value Place, llvm::ArrayRef<std::string> Rest);

} // namespace cu2x

#endif // CU2X_LIB_CONVERSION_CUTOMSL_TEXTUREORIGIN_H
