//===- HipSources.cpp - Sources that are HIP's already ----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A project may have a port to HIP beside its CUDA. What such a source says of
/// CUDA is for HIP on NVIDIA's GPUs: an edit would give it to AMD's, and what
/// HIP's types and functions do differently is meant there.
///
//===----------------------------------------------------------------------===//

#include "cu2x/API/API.h"
#include "cu2x/Frontend/Conditions.h"
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Project/Scan.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace cu2x::frontend;

namespace cu2x::project {

/// Names that compilers for one vendor's GPUs define, or the builds of projects
/// that have a port do.
static constexpr StringLiteral Amd[] = {
    "__HIP__",  "__HIPCC__", "__HIP_PLATFORM_AMD__", "__HIP_PLATFORM_HCC__",
    "USE_ROCM", "USE_HIP"};
static constexpr StringLiteral Nvidia[] = {
    "__CUDACC__", "__NVCC__", "__CUDA_ARCH__", "__HIP_PLATFORM_NVIDIA__",
    "__HIP_PLATFORM_NVCC__"};

static std::optional<bool> isDefinedForAmd(StringRef Name) {
  if (is_contained(Amd, Name))
    return true;
  return is_contained(Nvidia, Name) ? std::optional(false) : std::nullopt;
}

static std::optional<bool> isDefinedForNvidia(StringRef Name) {
  std::optional<bool> ForAmd = isDefinedForAmd(Name);
  return ForAmd ? std::optional(!*ForAmd) : std::nullopt;
}

/// A header of the project's own may be in a folder `hip` as well.
static bool isHeaderOfHip(StringRef Name) {
  static constexpr StringLiteral Names[] = {
      "runtime.h",      "runtime_api.h",  "fp16.h",
      "bf16.h",         "bfloat16.h",     "fp8.h",
      "complex.h",      "vector_types.h", "cooperative_groups.h",
      "common.h",       "ext.h",          "math_constants.h",
      "texture_types.h"};
  return Name.consume_front("hip/hip_") && is_contained(Names, Name);
}

std::optional<HipSource> asHipSource(StringRef Text) {
  if (!Text.contains("hip/hip_"))
    return std::nullopt;
  std::string Copy = Text.str(); // ends with a NUL
  TokenBuffer T(Copy);
  BitVector Skipped = skippedRegions(T, isDefinedForAmd);
  BitVector Amds = skippedRegions(T, isDefinedForNvidia);
  auto IsNvidias = [&](TokenIndex I) { return Skipped[T[I].Region]; };
  bool HasHeader = false, HasChoice = false, HasOther = false;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Include)
      continue;
    unsigned Region = T[D.First].Region;
    if (isHeaderOfHip(D.FileName)) {
      HasHeader |= T.encloses(Region, 0);
      HasChoice |= Amds[Region] && !Skipped[Region];
    }
    const api::Entry *E = api::lookupInclude(D.FileName);
    if (!E || E->isIdentity())
      continue;
    if (!IsNvidias(D.First))
      return std::nullopt;
    HasOther = true;
  }
  // Either HIP's header for all, or HIP's for AMD and CUDA's for NVIDIA.
  if (!HasHeader && !(HasChoice && HasOther))
    return std::nullopt;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    int D = T[I].Directive;
    if (!T[I].isIdentifier() || IsNvidias(I) ||
        (D >= 0 && T.directives()[D].K != Directive::Define))
      continue;
    const api::Entry *E = api::lookup(T.text(I));
    if (E && !E->isIdentity() && E->Kind != api::Kind::Namespace &&
        E->Kind != api::Kind::Include)
      return std::nullopt;
  }
  // `#if 0` is for nobody.
  Skipped.reset(skippedRegions(
      T, [](StringRef) -> std::optional<bool> { return std::nullopt; }));
  return HipSource{Skipped.any()};
}

} // namespace cu2x::project
