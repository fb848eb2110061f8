//===- PublicName.h - Names as CUDA documents them --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_PUBLICNAME_H
#define CU2X_LIB_FRONTEND_PUBLICNAME_H

#include <string>

namespace clang {
class NamedDecl;
} // namespace clang

namespace cu2x::frontend {

/// The qualified name of \p D as programs write it. A toolkit keeps versions of
/// its libraries apart by namespaces that no program names: inline ones in
/// Thrust and CUB, reserved names such as `cooperative_groups::__v1`.
std::string publicName(const clang::NamedDecl *D);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_PUBLICNAME_H
