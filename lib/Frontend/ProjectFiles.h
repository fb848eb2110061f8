//===- ProjectFiles.h - The file system of the parser -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_PROJECTFILES_H
#define CU2X_LIB_FRONTEND_PROJECTFILES_H

#include "cu2x/Frontend/Invocation.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace cu2x::frontend {

/// The machine's files as the parser may see them: an include of a pipe or a
/// device finds nothing, for it would wait or never end, and files are read
/// instead of mapped, for somebody may cut them short meanwhile. Has a working
/// folder of its own. \p Lookup, if any, is told what is looked for.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
projectFiles(LookupObserver Lookup);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_PROJECTFILES_H
