//===- AssignedPlaces.h - Objects that an assignment names ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CONVERSION_CLANGTOCXX_ASSIGNEDPLACES_H
#define CU2X_LIB_CONVERSION_CLANGTOCXX_ASSIGNEDPLACES_H

#include "cu2x/Dialect/CXX/IR/CXX.h"

namespace cu2x::importer {

/// Names the objects again whose address or reference is taken from the
/// assignment of a struct in \p Func: `&(a = b)` is `&(a = b, a)`. Those whose
/// names have effects are refused.
void nameAssignedPlaces(cxx::FuncOp Func);

} // namespace cu2x::importer

#endif // CU2X_LIB_CONVERSION_CLANGTOCXX_ASSIGNEDPLACES_H
