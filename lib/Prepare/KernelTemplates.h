//===- KernelTemplates.h - Templates of kernels of one unit -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_PREPARE_KERNELTEMPLATES_H
#define CU2X_LIB_PREPARE_KERNELTEMPLATES_H

#include "cu2x/Frontend/TokenBuffer.h"
#include "llvm/ADT/StringSet.h"

namespace cu2x::prepare {

/// Whether \p I is `__global__`, or one of the macros \p Heads that stand for
/// it and take no arguments.
bool isKernelWord(const frontend::TokenBuffer &T, frontend::TokenIndex I,
                  const llvm::StringSet<> &Heads);

/// Adds the kernels that \p T declares apart from a definition, also by one of
/// the macros \p Heads: another unit may have it. Of a source, and no header,
/// also those that it makes instances of.
void findDeclaredKernels(const frontend::TokenBuffer &T,
                         const llvm::StringSet<> &Heads, bool IsSource,
                         llvm::StringSet<> &Declared);

/// Whether the `__global__` at \p Head is that of a template, \p Name, which
/// does not say itself what its linkage is.
bool isPlainTemplate(const frontend::TokenBuffer &T, frontend::TokenIndex Head,
                     frontend::TokenIndex Name);

} // namespace cu2x::prepare

#endif // CU2X_LIB_PREPARE_KERNELTEMPLATES_H
