//===- HostMathFacts.cpp - CUDA's mathematics on the host -----------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CUDA's headers bring functions along that no libm has, for both sides. HIP
// has them on the device.
//
//===----------------------------------------------------------------------===//

#include "AstFacts.h"

using namespace cu2x::frontend;
using namespace clang;

/// Those that have a form with `f` at the end, and no function of the host.
static constexpr llvm::StringLiteral DeviceOnly[] = {
    "cospi",      "cyl_bessel_i0", "cyl_bessel_i1", "erfcinv", "erfcx",
    "erfinv",     "fdivide",       "norm3d",        "norm4d",  "normcdf",
    "normcdfinv", "rcbrt",         "rhypot",        "rnorm3d", "rnorm4d",
    "rsqrt",      "sincospi",      "sinpi"};

void AstFacts::noteHostMath(const CallExpr *E) {
  const FunctionDecl *Callee = E->getDirectCallee();
  if (!Callee || !Callee->getIdentifier() || !CurrentFunction ||
      originOf(Callee) != Origin::Cuda)
    return;
  llvm::StringRef Name = Callee->getName();
  if (!llvm::is_contained(DeviceOnly, Name) &&
      !(Name.consume_back("f") && llvm::is_contained(DeviceOnly, Name)))
    return;
  bool IsOnDevice = CurrentFunction->hasAttr<CUDADeviceAttr>() ||
                    CurrentFunction->hasAttr<CUDAGlobalAttr>();
  if (IsOnDevice && !CurrentFunction->hasAttr<CUDAHostAttr>())
    return;
  // What the preprocessor keeps from the host is nobody's business there.
  if (CurrentFunction->hasAttr<CUDAHostAttr>() &&
      Context.getLangOpts().CUDAIsDevice)
    return;
  if (auto *Ref = dyn_cast<DeclRefExpr>(E->getCallee()->IgnoreParenImpCasts()))
    if (FactCollector::Place P = C.spelling(Ref->getLocation()))
      P.File->HostMath.insert(P.Offset);
}
