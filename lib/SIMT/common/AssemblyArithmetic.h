//===- AssemblyArithmetic.h - What PTX calculates ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_SIMT_COMMON_ASSEMBLYARITHMETIC_H
#define CU2X_LIB_SIMT_COMMON_ASSEMBLYARITHMETIC_H

#include <cstdint>
#include <cstring>
#include <string>

namespace cu2x {
namespace ptx {

/// The type that ends an opcode: `u32`.
struct Type {
  char Kind = 'b';
  unsigned Width = 32;
};

/// What an instruction works on: its inputs, behind the result.
struct Inputs {
  Type T;
  uint64_t V[4] = {};
  unsigned Count = 0;

  int64_t s(unsigned I) const {
    return T.Width == 64 ? int64_t(V[I]) : int64_t(int32_t(V[I]));
  }
  float f(unsigned I) const {
    float Result;
    uint32_t Bits = uint32_t(V[I]);
    memcpy(&Result, &Bits, sizeof(Result));
    return Result;
  }
};

/// The result of an instruction that depends on its inputs alone.
struct Calculation {
  /// Of its inputs.
  unsigned Count;
  uint64_t (*Do)(const Inputs &);
};

/// What \p Name, an opcode without its type, calculates of that type; null if
/// the executor knows no such instruction, or it does more.
const Calculation *findCalculation(const std::string &Name, Type T);

} // namespace ptx
} // namespace cu2x

#endif // CU2X_LIB_SIMT_COMMON_ASSEMBLYARITHMETIC_H
