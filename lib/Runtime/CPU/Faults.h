//===- Faults.h - Invalid accesses of kernels and of the host ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_CPU_FAULTS_H
#define CU2X_LIB_RUNTIME_CPU_FAULTS_H

#include <string>

namespace cu2x::runtime::cpu {

/// What lies at an address, for a message; empty if nobody knows.
using Explainer = std::string (*)(const void *Address);

/// From now on an invalid access of a kernel ends its launch with
/// simt::Status::Trap, and one of the host to memory that \p Explain knows ends
/// the program with a message. Others go to whoever handled them before.
void catchFaults(Explainer Explain);

/// Whether the launch of this operating system thread that has just ended made
/// an invalid access.
bool takeFault();

} // namespace cu2x::runtime::cpu

#endif // CU2X_LIB_RUNTIME_CPU_FAULTS_H
