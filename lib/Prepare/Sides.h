//===- Sides.h - Functions that are others on the device --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PREPARE_SIDES_H
#define CU2X_LIB_PREPARE_SIDES_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Prepare/Program.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace cu2x::prepare {

/// \p Text with the bodies of functions that test __CUDA_ARCH__ as they are on
/// the side that runs them. Fails at a body that cannot be written twice.
llvm::Expected<std::string> separateSides(llvm::StringRef Path,
                                          llvm::StringRef Text);

/// Whether parentheses behind \p Word belong to an attribute.
bool isAttributeWord(llvm::StringRef Word);

/// Adds to \p Names the constexpr functions of both sides that test
/// __CUDA_ARCH__.
void findAskingFunctions(const frontend::TokenBuffer &T,
                         llvm::StringSet<> &Names);

struct NamedText {
  llvm::StringRef Path, Text;
};

/// Where the type or first value of a variable of the device is another one on
/// the host, or may be: the compiler takes that of the host. std::nullopt where
/// the parser does not understand all of the program of CUDA \p Main, one of
/// \p Files.
std::optional<std::vector<std::string>>
parseFirstValues(llvm::StringRef Main, llvm::ArrayRef<NamedText> Files,
                 const ParserFlags &Flags);

/// Where the first value of a variable of the device comes from such a
/// function as far as tokens tell, the first place in each of \p Files.
std::vector<std::string> firstValuesOfHost(llvm::ArrayRef<NamedText> Files);

} // namespace cu2x::prepare

#endif // CU2X_LIB_PREPARE_SIDES_H
