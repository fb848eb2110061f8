//===- SharedMemory.cpp - Variables of a block ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Block.h"
#include "cu2x/SIMT/PerThread.h"

#include <cstring>

using namespace cu2x::simt;

namespace {
struct SharedVariable {
  void *Address;
  size_t Size;
};
} // namespace

/// Those of one operating system thread, as is each of them.
static std::vector<SharedVariable> &sharedVariables() {
  return perThread<std::vector<SharedVariable>>();
}

bool cu2x::simt::registerShared(void *Address, size_t Size) {
  for (const SharedVariable &V : sharedVariables())
    if (V.Address == Address && V.Size == Size)
      return true;
  sharedVariables().push_back({Address, Size});
  std::memset(Address, options().Poison, Size);
  return true;
}

void cu2x::simt::poisonSharedVariables(unsigned char Byte) {
  for (const SharedVariable &V : sharedVariables())
    std::memset(V.Address, Byte, V.Size);
}
