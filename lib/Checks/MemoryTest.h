//===- MemoryTest.h - Code behind a test of memory size ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_CHECKS_MEMORYTEST_H
#define CU2X_LIB_CHECKS_MEMORYTEST_H

#include "ControlFlow.h"

namespace cu2x::checks {

/// Tests of what a device's properties say of its shared memory.
class MemoryTests {
public:
  MemoryTests(const Unit &U, uint64_t Limit) : U(U), Limit(Limit) {}

  /// Whether node \p I of \p F, a function of the host, is come to only where
  /// the device has more than the limit.
  bool isBehind(const Function &F, int I);
  bool isBehind(const clang::Stmt *S);

private:
  const Unit &U;
  uint64_t Limit;
  llvm::DenseMap<const Function *, std::unique_ptr<ControlFlow>> Flows;
};

} // namespace cu2x::checks

#endif // CU2X_LIB_CHECKS_MEMORYTEST_H
