//===- Hash.h - Names for contents ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SUPPORT_HASH_H
#define CU2X_SUPPORT_HASH_H

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SHA256.h"
#include <string>

namespace cu2x {

/// The SHA-256 of \p Text in hexadecimal digits.
inline std::string hashOf(llvm::StringRef Text) {
  return llvm::toHex(llvm::SHA256::hash(llvm::arrayRefFromStringRef(Text)),
                     /*LowerCase=*/true);
}

} // namespace cu2x

#endif // CU2X_SUPPORT_HASH_H
