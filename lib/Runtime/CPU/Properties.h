//===- Properties.h - The numbers of the CPU as a device --------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_CPU_PROPERTIES_H
#define CU2X_LIB_RUNTIME_CPU_PROPERTIES_H

#include "../State.h"

namespace cu2x::runtime::cpu {

/// How many bytes the device has: CU2X_MEMORY_LIMIT in MiB, or 8 GiB or half of
/// what the machine has.
size_t memoryLimit();

/// Adds to describeDevice() what holds of the CPU.
void describeCPU(cu2xDeviceProp &Properties);

} // namespace cu2x::runtime::cpu

#endif // CU2X_LIB_RUNTIME_CPU_PROPERTIES_H
