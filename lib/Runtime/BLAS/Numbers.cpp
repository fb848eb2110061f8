//===- Numbers.cpp - Numbers of any type ----------------------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Numbers.h"
#include <cstring>

using namespace cu2x::blas;
using namespace cu2x::detail;

namespace {

template <class T> T numberAt(const void *At, long long Index) {
  T Value;
  std::memcpy(&Value, static_cast<const char *>(At) + Index * sizeof(T),
              sizeof(T));
  return Value;
}

template <class T> void putAt(void *At, long long Index, T Value) {
  std::memcpy(static_cast<char *>(At) + Index * sizeof(T), &Value, sizeof(T));
}

struct TypeName {
  cu2xDataType_t Name;
  Element Type;
};
constexpr TypeName TypeNames[] = {{CUDA_R_16F, Element::Half},
                                  {CUDA_R_16BF, Element::BFloat},
                                  {CUDA_R_32F, Element::Float},
                                  {CUDA_R_64F, Element::Double}};

/// Which elements a way to compute admits, and the type of its factors.
struct ComputeType {
  cu2xblasComputeType_t Name;
  Element Factor;
  bool Admits[4]; // indexed by Element
};
constexpr ComputeType ComputeTypes[] = {
    {CU2XBLAS_COMPUTE_16F, Element::Half, {true, false, false, false}},
    {CU2XBLAS_COMPUTE_16F_PEDANTIC, Element::Half, {true, false, false, false}},
    {CU2XBLAS_COMPUTE_32F, Element::Float, {true, true, true, false}},
    {CU2XBLAS_COMPUTE_32F_PEDANTIC, Element::Float, {true, true, true, false}},
    {CU2XBLAS_COMPUTE_32F_FAST_16F, Element::Float, {true, true, true, false}},
    {CU2XBLAS_COMPUTE_32F_FAST_16BF, Element::Float, {true, true, true, false}},
    {CU2XBLAS_COMPUTE_32F_FAST_TF32, Element::Float, {true, true, true, false}},
    {CU2XBLAS_COMPUTE_64F, Element::Double, {false, false, false, true}},
    {CU2XBLAS_COMPUTE_64F_PEDANTIC,
     Element::Double,
     {false, false, false, true}},
};

} // namespace

size_t cu2x::blas::sizeOf(Element Type) {
  switch (Type) {
  case Element::Half:
  case Element::BFloat:
    return 2;
  case Element::Float:
    return 4;
  case Element::Double:
    return 8;
  }
  return 0;
}

bool cu2x::blas::translate(cu2xDataType_t Name, Element &Type) {
  for (const TypeName &Each : TypeNames)
    if (Each.Name == Name) {
      Type = Each.Type;
      return true;
    }
  return false;
}

double cu2x::blas::load(Element Type, const void *At, long long Index) {
  switch (Type) {
  case Element::Half:
    return halfToFloat(numberAt<unsigned short>(At, Index));
  case Element::BFloat:
    return bfloatToFloat(numberAt<unsigned short>(At, Index));
  case Element::Float:
    return numberAt<float>(At, Index);
  case Element::Double:
    return numberAt<double>(At, Index);
  }
  return 0;
}

void cu2x::blas::store(Element Type, void *At, long long Index, double Value) {
  switch (Type) {
  case Element::Half:
    return putAt(At, Index, floatToHalf(static_cast<float>(Value)));
  case Element::BFloat:
    return putAt(At, Index, floatToBFloat(static_cast<float>(Value)));
  case Element::Float:
    return putAt(At, Index, static_cast<float>(Value));
  case Element::Double:
    return putAt(At, Index, Value);
  }
}

cu2xblasStatus_t cu2x::blas::typesOf(const char *Function, cu2xDataType_t A,
                                     cu2xDataType_t B, cu2xDataType_t C,
                                     cu2xblasComputeType_t Compute,
                                     Types &Result) {
  if (!translate(A, Result.A) || !translate(B, Result.B) ||
      !translate(C, Result.C))
    return unsupported(Function, "products exist of half, bfloat16, float and "
                                 "double, not of integers and complex numbers");
  for (const ComputeType &Each : ComputeTypes) {
    if (Each.Name != Compute)
      continue;
    Result.Factor = Each.Factor;
    if (Result.A == Result.B && Each.Admits[static_cast<int>(Result.A)] &&
        Each.Admits[static_cast<int>(Result.C)])
      return CU2XBLAS_STATUS_SUCCESS;
  }
  return unsupported(Function,
                     "the types of the matrices do not go with each other or "
                     "with the type of the computation");
}
