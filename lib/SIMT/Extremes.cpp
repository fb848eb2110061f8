//===- Extremes.cpp - fminf and the like, with ordered zeros ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In place of those of the C library, whose compilers and versions differ in
// which of two zeros they give. kernel.cfg keeps compilers from their own.
//
//===----------------------------------------------------------------------===//

#include "Extremes.h"

using namespace cu2x::simt;

extern "C" {
float fminf(float X, float Y) noexcept { return minimum(X, Y); }
float fmaxf(float X, float Y) noexcept { return maximum(X, Y); }
double fmin(double X, double Y) noexcept { return minimum(X, Y); }
double fmax(double X, double Y) noexcept { return maximum(X, Y); }
}
