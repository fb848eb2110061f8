//===- UsedOverloads.h - The overloads that a program calls -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_METAL_USEDOVERLOADS_H
#define CU2X_LIB_METAL_USEDOVERLOADS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cu2x::metal {

/// \p Text, which defines the overloads of \p Name, without those that no call
/// means. Each of \p Calls has the types of the arguments of one call. Where a
/// call fits no overload exactly, or one is a template, all stay.
std::string usedOverloads(llvm::StringRef Text, llvm::StringRef Name,
                          llvm::ArrayRef<std::vector<std::string>> Calls);

} // namespace cu2x::metal

#endif // CU2X_LIB_METAL_USEDOVERLOADS_H
