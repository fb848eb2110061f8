//===- Literals.h - Numbers as MSL writes them ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_LITERALS_H
#define CU2X_LIB_METAL_LITERALS_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/Types.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace cu2x::metal {

/// The literal for \p Value of type \p Type: `1.5f`, `0.5h`, `7u`, `-3l`,
/// `true`. A type without literals of its own gets a conversion, `short(3)`.
/// A negative number starts with `-`.
std::string literal(mlir::Attribute Value, mlir::Type Type);

/// What the author wrote, made valid: the suffixes of `long long` lose one `l`.
/// Empty when \p Spelling is no literal or would not have type \p Type in MSL.
std::string spelledLiteral(llvm::StringRef Spelling, mlir::Type Type);

/// \p Text in quotes, with escapes.
std::string quoted(llvm::StringRef Text);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_LITERALS_H
