//===- InstanceFacts.h - What instances of templates do ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_FRONTEND_INSTANCEFACTS_H
#define CU2X_LIB_FRONTEND_INSTANCEFACTS_H

#include "FactCollector.h"

#include "llvm/ADT/SmallVector.h"

namespace clang {
class FunctionDecl;
} // namespace clang

namespace cu2x::frontend {

/// \p Function, an instance of a template, as a program would write it.
std::string nameOfInstance(const clang::FunctionDecl *Function);

/// Follows the calls of \p Roots, functions that the host runs, and notes those
/// in instances of templates that end in what HIP has on the device only.
void noteHostMath(FactCollector &Collector,
                  llvm::ArrayRef<const clang::FunctionDecl *> Roots);

} // namespace cu2x::frontend

#endif // CU2X_LIB_FRONTEND_INSTANCEFACTS_H
