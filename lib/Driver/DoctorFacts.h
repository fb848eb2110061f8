//===- DoctorFacts.h - What lies on this machine ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_DRIVER_DOCTORFACTS_H
#define CU2X_LIB_DRIVER_DOCTORFACTS_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace cu2x::driver {

/// One thing that was looked for.
struct Fact {
  std::string Section; ///< "ROCm"
  std::string Name;    ///< "hipcc"
  std::string Value;   ///< empty: it is not here
};

/// Looks for all there is, below the folder \p Sysroot (empty: `/`). Starts no
/// program.
std::vector<Fact> findFacts(llvm::StringRef Sysroot);

/// The value of a fact; empty when it is not here.
llvm::StringRef valueOf(const std::vector<Fact> &Facts, llvm::StringRef Section,
                        llvm::StringRef Name);

} // namespace cu2x::driver

#endif // CU2X_LIB_DRIVER_DOCTORFACTS_H
