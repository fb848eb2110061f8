//===- LaunchLists.h - Lists in launches ------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_LAUNCHLISTS_H
#define CU2X_LIB_FRONTEND_LAUNCHLISTS_H

#include <set>

namespace clang {
class ASTContext;
} // namespace clang

namespace cu2x::frontend {

/// Has the grids and blocks that openLaunchLists() opened in the main file made
/// of all their elements.
void fillLaunchLists(clang::ASTContext &Context,
                     const std::set<unsigned> &Opened);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_LAUNCHLISTS_H
