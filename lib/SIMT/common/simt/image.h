//===- image.h - Memory that textures and surfaces read ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_IMAGE_H
#define CU2X_SIMT_IMAGE_H

#include "simt/qualifiers.h"

#include "__cu2x_runtime_types.h"

struct textureReference;
struct cu2x_msl_texture;
struct cu2x_msl_sampler;

namespace cu2x {
namespace cuda {

/// Texels in rows and slices.
struct Image {
  char *Data = nullptr;
  cudaChannelFormatDesc Format = {};
  long Width = 0, Height = 0, Depth = 0; // 0: the dimension is absent
  size_t Pitch = 0, SlicePitch = 0;      // in bytes
  bool IsLayered = false;                // Depth counts layers
  /// Of mipmaps, which lie one behind the other without gaps.
  unsigned Levels = 1;

  size_t texelSize() const {
    return (Format.x + Format.y + Format.z + Format.w) / 8;
  }
  char *texel(long X, long Y, long Z) const {
    return Data + Z * SlicePitch + Y * Pitch + X * texelSize();
  }
  size_t bytes() const { return SlicePitch * (Depth > 1 ? Depth : 1); }
  /// Level \p Number alone. Each has half the size of the one before, at least
  /// one texel, and as many layers.
  Image level(unsigned Number) const;
};

/// What a fetch gives: the channels as floats, or as integers with their sign
/// extended.
struct Texel {
  bool IsFloat;
  float Floats[4];
  int Integers[4];
};

/// The object that \p Reference is bound to; a kernel that reads one which is
/// not ends.
cudaTextureObject_t boundTexture(const textureReference &Reference);
/// Sets \p Object to that in a variable of the program, for kernels that come
/// from MSL, or to 0 where nothing is bound, as the kernel may not read it.
/// False after a message if no kernel can be launched with it.
inline bool textureIn(const cudaTextureObject_t *Variable,
                      cudaTextureObject_t &Object) {
  Object = *Variable;
  return true;
}
bool textureIn(const textureReference *Reference, cudaTextureObject_t &Object);

/// tex1Dfetch.
Texel fetchTexel(cudaTextureObject_t Object, long X);
/// tex1D, tex2D and tex3D, of mipmaps the level that is given. A layer counts as
/// the last coordinate, rounded.
Texel sampleTexture(cudaTextureObject_t Object, unsigned Dimensions, float X,
                    float Y, float Z, bool IsLayered, float Level = 0);
/// The level that suits the slopes of the coordinates in two directions.
float levelOfSlopes(cudaTextureObject_t Object, float XDX, float YDX, float ZDX,
                    float XDY, float YDY, float ZDY);
/// texCubemap and texCubemapLayered: from the middle of a cube in a direction.
Texel sampleCube(cudaTextureObject_t Object, float X, float Y, float Z,
                 int Cube, float Level = 0);
/// The four texels that linear filtering would use, of one channel, in the
/// order of tex2Dgather.
Texel gatherTexture(cudaTextureObject_t Object, float X, float Y,
                    unsigned Channel);
/// The element at byte \p X of a row; null outside, where the mode says so.
char *surfaceElement(cudaSurfaceObject_t Object, long X, long Y, long Z,
                     size_t Size, cudaSurfaceBoundaryMode Mode);

/// A texture object as Metal sees it, for kernels that come from MSL.
void metalTexture(cu2x_msl_texture &Result, cudaTextureObject_t Object);
void metalSampler(cu2x_msl_sampler &Result, cudaTextureObject_t Object);

} // namespace cuda
} // namespace cu2x

#endif // CU2X_SIMT_IMAGE_H
