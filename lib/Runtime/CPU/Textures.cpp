//===- Textures.cpp - Textures as the executor has them ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Textures.h"

#include <algorithm>

using namespace cu2x::runtime;

static cu2x_msl_format formatOf(const TextureObject &T) {
  int Bits = T.Texels.Format.x;
  bool IsNormalized =
      !T.IsSurface && T.Description.readMode == cu2xReadModeNormalizedFloat;
  switch (T.Texels.Format.f) {
  case cu2xChannelFormatKindFloat:
    return Bits == 16 ? cu2x_msl_float16 : cu2x_msl_float32;
  case cu2xChannelFormatKindSigned:
    return Bits == 8    ? (IsNormalized ? cu2x_msl_snorm8 : cu2x_msl_sint8)
           : Bits == 16 ? (IsNormalized ? cu2x_msl_snorm16 : cu2x_msl_sint16)
                        : cu2x_msl_sint32;
  default:
    return Bits == 8    ? (IsNormalized ? cu2x_msl_unorm8 : cu2x_msl_uint8)
           : Bits == 16 ? (IsNormalized ? cu2x_msl_unorm16 : cu2x_msl_uint16)
                        : cu2x_msl_uint32;
  }
}

cu2x_msl_texture cpu::textureFor(const TextureObject &T) {
  const Image &I = T.Texels;
  const cu2xChannelFormatDesc &F = I.Format;
  cu2x_msl_texture Result = {};
  Result.Data = I.texel(0, 0, 0);
  Result.Format = formatOf(T);
  Result.Channels = (F.x != 0) + (F.y != 0) + (F.z != 0) + (F.w != 0);
  auto Size = [](size_t N) {
    return static_cast<unsigned>(std::max<size_t>(N, 1));
  };
  Result.Width = Size(I.Width);
  Result.Height = Size(I.Height);
  Result.Depth = Size(I.Depth);
  Result.RowBytes = I.Pitch;
  Result.SliceBytes = I.SlicePitch;
  Result.Levels = I.Levels;
  Result.IsLayered = I.IsLayered;
  return Result;
}

cu2x_msl_sampler cpu::samplerFor(const TextureObject &T) {
  const cu2xTextureDesc &D = T.Description;
  cu2x_msl_sampler Result = {D.normalizedCoords ? 0u : 1u};
  for (int I = 0; I != 3; ++I) {
    cu2xTextureAddressMode Mode = D.addressMode[I];
    // CUDA repeats normalized coordinates only.
    bool Repeats = D.normalizedCoords && (Mode == cu2xAddressModeWrap ||
                                          Mode == cu2xAddressModeMirror);
    unsigned State = Mode == cu2xAddressModeBorder ? 4
                     : !Repeats                    ? 1
                     : Mode == cu2xAddressModeWrap ? 2
                                                   : 3;
    Result.State |= State << (1 + 3 * I);
  }
  if (D.filterMode == cu2xFilterModeLinear)
    Result.State |= 3u << 10;
  if (T.Texels.Levels > 1) {
    Result.State |= (D.mipmapFilterMode == cu2xFilterModeLinear ? 2u : 1u)
                    << 14;
    Result.MinLevel = D.minMipmapLevelClamp;
    Result.MaxLevel = D.maxMipmapLevelClamp;
  }
  return Result;
}
