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
#include "cu2x/Frontend/TokenBuffer.h"
#include "cu2x/Project/Scan.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace cu2x::frontend;

namespace cu2x::project {

/// Whether \p D begins what only NVIDIA's compiler takes.
static bool asksForNvidia(const TokenBuffer &T, const Directive &D) {
  static constexpr StringLiteral Names[] = {
      "__CUDACC__", "__NVCC__", "__CUDA_ARCH__", "__HIP_PLATFORM_NVIDIA__",
      "__HIP_PLATFORM_NVCC__"};
  if (D.K != Directive::Conditional ||
      !is_contained({"if", "ifdef", "elif"}, D.Name))
    return false;
  auto IsNegated = [&](TokenIndex I) { return T.is(I, "!") || T.is(I, "||"); };
  bool IsAsked = false;
  for (TokenIndex I = D.First + 2; I <= D.Last; ++I) {
    if (IsNegated(I))
      return false;
    IsAsked |= is_contained(Names, T.text(I));
  }
  return IsAsked;
}

bool isOfHip(StringRef Text) {
  if (!Text.contains("hip/hip_"))
    return false;
  std::string Copy = Text.str(); // ends with a NUL
  TokenBuffer T(Copy);
  std::vector<unsigned> Nvidias; // regions
  for (const Directive &D : T.directives())
    if (asksForNvidia(T, D))
      Nvidias.push_back(T[D.First].Region);
  auto IsNvidias = [&](TokenIndex I) {
    return any_of(Nvidias, [&](unsigned Region) {
      return T.encloses(Region, T[I].Region);
    });
  };
  bool HasHeader = false;
  for (const Directive &D : T.directives()) {
    if (D.K != Directive::Include)
      continue;
    HasHeader |=
        D.FileName.starts_with("hip/hip_") && T.encloses(T[D.First].Region, 0);
    const api::Entry *E = api::lookupInclude(D.FileName);
    if (E && !E->isIdentity() && !IsNvidias(D.First))
      return false;
  }
  if (!HasHeader)
    return false;
  for (TokenIndex I = 0; I < T.size(); ++I) {
    int D = T[I].Directive;
    if (!T[I].isIdentifier() || IsNvidias(I) ||
        (D >= 0 && T.directives()[D].K != Directive::Define))
      continue;
    const api::Entry *E = api::lookup(T.text(I));
    if (E && !E->isIdentity() && E->Kind != api::Kind::Namespace &&
        E->Kind != api::Kind::Include)
      return false;
  }
  return true;
}

} // namespace cu2x::project
