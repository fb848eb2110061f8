//===- Typed.cpp - The functions for float and for double -----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The bodies are in the included files, where CU2X_T is the type and
// CU2X_NAME(axpy) the name of the function: cu2xblasSaxpy, cu2xblasDaxpy.
//
//===----------------------------------------------------------------------===//

#include "CBLAS.h"
#include "Call.h"
#include "Check.h"
#include <algorithm>
#include <cmath>

using namespace cu2x::blas;

namespace {

/// Numbers that a call reads and writes: in host memory or in device memory, as
/// the pointer mode says.
template <class T>
T *inPlace(Access &Memory, bool OnHost, T *Pointer, int Count = 1) {
  return OnHost ? Pointer : Memory.memory(Pointer, Count);
}

/// With pointer mode HOST, waits until the results are there.
cu2xblasStatus_t finishIf(bool OnHost, cu2xblasHandle_t Handle,
                          cu2xblasStatus_t Status) {
  return OnHost && Status == CU2XBLAS_STATUS_SUCCESS ? finish(Handle) : Status;
}

/// How many numbers a packed triangle has.
long long triangle(int N) { return (N + 1ll) * N / 2; }

/// The numbers that make up a modified rotation.
constexpr int RotationSize = 5;

} // namespace

#define CU2X_T float
#define CU2X_NAME(Name) cu2xblasS##Name
#define CU2X_INDEX_NAME(Name) cu2xblasIs##Name
#include "Level1.inc"
#include "Level2.inc"
#include "Level3.inc"
#include "Packed.inc"
#undef CU2X_T
#undef CU2X_NAME
#undef CU2X_INDEX_NAME

#define CU2X_T double
#define CU2X_NAME(Name) cu2xblasD##Name
#define CU2X_INDEX_NAME(Name) cu2xblasId##Name
#include "Level1.inc"
#include "Level2.inc"
#include "Level3.inc"
#include "Packed.inc"
#undef CU2X_T
#undef CU2X_NAME
#undef CU2X_INDEX_NAME
