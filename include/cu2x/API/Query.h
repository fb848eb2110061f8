//===- Query.h - Print what is known about a name ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_API_QUERY_H
#define CU2X_API_QUERY_H

#include "llvm/ADT/StringRef.h"

namespace llvm {
class raw_ostream;
}

namespace cu2x::api {

/// Prints the row of the identifier or header `Name`. A member of a namespace
/// or type that has a row is answered by that row, without a claim that CUDA or
/// HIP has the member, unless another member is spelt nearly so. For any other
/// name prints similar names, or the library it seems to belong to, and returns
/// false.
bool printQuery(llvm::raw_ostream &OS, llvm::StringRef Name);

} // namespace cu2x::api

#endif // CU2X_API_QUERY_H
