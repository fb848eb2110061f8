//===- Numbers.h - Numbers and matrices of any type -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_BLAS_NUMBERS_H
#define CU2X_LIB_RUNTIME_BLAS_NUMBERS_H

#include "Call.h"

namespace cu2x {
namespace blas {

/// The types of the elements of a matrix and of a number.
enum class Element { Half, BFloat, Float, Double };

size_t sizeOf(Element Type);

/// False if no product has elements of this type.
bool translate(cu2xDataType_t Name, Element &Type);

/// Number `Index` of those at `At`.
double load(Element Type, const void *At, long long Index = 0);
/// Rounds to the type.
void store(Element Type, void *At, long long Index, double Value);

/// Whether the elements of A, B and C, all of which a product needs, go with
/// each other and with the type of the computation; Factor becomes the type of
/// alpha and beta. NOT_SUPPORTED, with a message, if not.
struct Types {
  Element A, B, C, Factor;
};
cu2xblasStatus_t typesOf(const char *Function, cu2xDataType_t A,
                         cu2xDataType_t B, cu2xDataType_t C,
                         cu2xblasComputeType_t Compute, Types &Result);

/// A number that is read at the call or at its turn, as `OnDevice` says.
class AnyScalar {
public:
  AnyScalar(bool OnDevice, Element Type, const void *Pointer)
      : Type(Type), Pointer(Pointer), OnDevice(OnDevice),
        Value(Pointer && !OnDevice ? load(Type, Pointer) : 0) {}

  bool missing() const { return !Pointer; }

  double get(Access &Memory) const {
    if (!OnDevice)
      return Value;
    const void *At = Memory.memory(static_cast<const char *>(Pointer),
                                   static_cast<long long>(sizeOf(Type)));
    return At ? load(Type, At) : 0;
  }

private:
  Element Type;
  const void *Pointer;
  bool OnDevice;
  double Value;
};

} // namespace blas
} // namespace cu2x

#endif // CU2X_LIB_RUNTIME_BLAS_NUMBERS_H
