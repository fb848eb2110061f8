//===- HostFlags.h - What -Xcompiler hands on -------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PROJECT_HOSTFLAGS_H
#define CU2X_LIB_PROJECT_HOSTFLAGS_H

#include "BuildEditor.h"
#include <string>
#include <vector>

namespace cu2x::project {

/// The flags in \p Value, the value of -Xcompiler; nothing where it is more
/// than a list.
std::vector<std::string> hostFlags(llvm::StringRef Value);

/// \p Flags of the host compiler for hipcc, which has one set for both sides.
std::vector<std::string> forHostAlone(llvm::ArrayRef<std::string> Flags);

/// Whether one of \p Flags, of the host compiler, asks for less optimization
/// than kernels get.
bool lowersLevel(llvm::ArrayRef<std::string> Flags);

/// Whether \p Text, a file, has a flag that changes arithmetic.
bool namesHostArithmetic(llvm::StringRef Text);

/// Whether a variable in \p Flag may have a comma in its value: nvcc splits it
/// there, and hipcc does not.
bool mayBeList(const BuildEditor &Editor, llvm::StringRef Flag);

} // namespace cu2x::project

#endif // CU2X_LIB_PROJECT_HOSTFLAGS_H
