//===- PromotedTypes.h - The type that min and max compute in ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_HIP_PROMOTEDTYPES_H
#define CU2X_LIB_HIP_PROMOTEDTYPES_H

#include "cu2x/Frontend/UnitFacts.h"

namespace cu2x::hip {

/// Whether \p Function is CUDA's min or max, also by a name with a type.
bool isMinOrMax(llvm::StringRef Function);

/// The type in which CUDA computes the min or max that \p Fact calls, empty
/// where that is not known or there is none.
llvm::StringRef typeOfMinMax(llvm::StringRef Function,
                             const frontend::CallFact &Fact);

} // namespace cu2x::hip

#endif // CU2X_LIB_HIP_PROMOTEDTYPES_H
