//===- Textures.cpp - Textures and samplers of a launch -------------------===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Texels lie in buffers, as CUDA's arrays do. A plain image of two dimensions,
// and texels in a row, become a texture on the buffer itself where the device's
// alignment permits; every other one is a texture that is filled for the launch
// and read back after it. Both ways have only been type-checked.
//
//===----------------------------------------------------------------------===//

#include "MetalBackend.h"

#include <algorithm>

using namespace cu2x::runtime;
using namespace cu2x::runtime::metal;

namespace {

struct FormatRow {
  cu2xChannelFormatKind Kind;
  int Bits, Channels;
  bool IsNormalized;
  MTL::PixelFormat Format;
};

// Three channels do not exist in either world.
constexpr FormatRow Formats[] = {
    {cu2xChannelFormatKindUnsigned, 8, 1, false, MTL::PixelFormatR8Uint},
    {cu2xChannelFormatKindUnsigned, 8, 2, false, MTL::PixelFormatRG8Uint},
    {cu2xChannelFormatKindUnsigned, 8, 4, false, MTL::PixelFormatRGBA8Uint},
    {cu2xChannelFormatKindUnsigned, 8, 1, true, MTL::PixelFormatR8Unorm},
    {cu2xChannelFormatKindUnsigned, 8, 2, true, MTL::PixelFormatRG8Unorm},
    {cu2xChannelFormatKindUnsigned, 8, 4, true, MTL::PixelFormatRGBA8Unorm},
    {cu2xChannelFormatKindUnsigned, 16, 1, false, MTL::PixelFormatR16Uint},
    {cu2xChannelFormatKindUnsigned, 16, 2, false, MTL::PixelFormatRG16Uint},
    {cu2xChannelFormatKindUnsigned, 16, 4, false, MTL::PixelFormatRGBA16Uint},
    {cu2xChannelFormatKindUnsigned, 16, 1, true, MTL::PixelFormatR16Unorm},
    {cu2xChannelFormatKindUnsigned, 16, 2, true, MTL::PixelFormatRG16Unorm},
    {cu2xChannelFormatKindUnsigned, 16, 4, true, MTL::PixelFormatRGBA16Unorm},
    {cu2xChannelFormatKindUnsigned, 32, 1, false, MTL::PixelFormatR32Uint},
    {cu2xChannelFormatKindUnsigned, 32, 2, false, MTL::PixelFormatRG32Uint},
    {cu2xChannelFormatKindUnsigned, 32, 4, false, MTL::PixelFormatRGBA32Uint},
    {cu2xChannelFormatKindSigned, 8, 1, false, MTL::PixelFormatR8Sint},
    {cu2xChannelFormatKindSigned, 8, 2, false, MTL::PixelFormatRG8Sint},
    {cu2xChannelFormatKindSigned, 8, 4, false, MTL::PixelFormatRGBA8Sint},
    {cu2xChannelFormatKindSigned, 8, 1, true, MTL::PixelFormatR8Snorm},
    {cu2xChannelFormatKindSigned, 8, 2, true, MTL::PixelFormatRG8Snorm},
    {cu2xChannelFormatKindSigned, 8, 4, true, MTL::PixelFormatRGBA8Snorm},
    {cu2xChannelFormatKindSigned, 16, 1, false, MTL::PixelFormatR16Sint},
    {cu2xChannelFormatKindSigned, 16, 2, false, MTL::PixelFormatRG16Sint},
    {cu2xChannelFormatKindSigned, 16, 4, false, MTL::PixelFormatRGBA16Sint},
    {cu2xChannelFormatKindSigned, 16, 1, true, MTL::PixelFormatR16Snorm},
    {cu2xChannelFormatKindSigned, 16, 2, true, MTL::PixelFormatRG16Snorm},
    {cu2xChannelFormatKindSigned, 16, 4, true, MTL::PixelFormatRGBA16Snorm},
    {cu2xChannelFormatKindSigned, 32, 1, false, MTL::PixelFormatR32Sint},
    {cu2xChannelFormatKindSigned, 32, 2, false, MTL::PixelFormatRG32Sint},
    {cu2xChannelFormatKindSigned, 32, 4, false, MTL::PixelFormatRGBA32Sint},
    {cu2xChannelFormatKindFloat, 16, 1, false, MTL::PixelFormatR16Float},
    {cu2xChannelFormatKindFloat, 16, 2, false, MTL::PixelFormatRG16Float},
    {cu2xChannelFormatKindFloat, 16, 4, false, MTL::PixelFormatRGBA16Float},
    {cu2xChannelFormatKindFloat, 32, 1, false, MTL::PixelFormatR32Float},
    {cu2xChannelFormatKindFloat, 32, 2, false, MTL::PixelFormatRG32Float},
    {cu2xChannelFormatKindFloat, 32, 4, false, MTL::PixelFormatRGBA32Float},
};

MTL::PixelFormat formatOf(const TextureObject &Object) {
  const cu2xChannelFormatDesc &F = Object.Texels.Format;
  int Channels = (F.x != 0) + (F.y != 0) + (F.z != 0) + (F.w != 0);
  bool IsNormalized =
      !Object.IsSurface && F.f != cu2xChannelFormatKindFloat &&
      Object.Description.readMode == cu2xReadModeNormalizedFloat;
  for (const FormatRow &Each : Formats)
    if (Each.Kind == F.f && Each.Bits == F.x && Each.Channels == Channels &&
        Each.IsNormalized == IsNormalized)
      return Each.Format;
  return MTL::PixelFormatInvalid;
}

/// Whether texels are read by number, as from a plain array.
bool isLinear(const TextureObject &Object) {
  return Object.Resource.resType == cu2xResourceTypeLinear;
}

MTL::TextureType typeOf(const TextureObject &Object) {
  const Image &I = Object.Texels;
  if (isLinear(Object))
    return MTL::TextureTypeTextureBuffer;
  if (I.IsCube)
    return I.Depth == 6 ? MTL::TextureTypeCube : MTL::TextureTypeCubeArray;
  if (I.IsLayered)
    return I.Height ? MTL::TextureType2DArray : MTL::TextureType1DArray;
  if (I.Depth)
    return MTL::TextureType3D;
  return I.Height ? MTL::TextureType2D : MTL::TextureType1D;
}

size_t atLeastOne(size_t Size) { return Size ? Size : 1; }

/// A part of a texture that one call of Metal copies. Lengths of rows and images
/// are zero where they mean nothing.
struct Part {
  MTL::Region Where;
  size_t Level, Slice;
  char *Texels;
  size_t Row, Image;
};

template <class Function> void forEachPart(const Image &All, Function Do) {
  for (unsigned Level = 0; Level != All.Levels; ++Level) {
    Image I = All.level(Level);
    size_t Slices = I.IsLayered ? atLeastOne(I.Depth) : 1;
    MTL::Region Where =
        MTL::Region::Make3D(0, 0, 0, I.Width, atLeastOne(I.Height),
                            I.IsLayered ? 1 : atLeastOne(I.Depth));
    for (size_t Slice = 0; Slice != Slices; ++Slice)
      Do(Part{Where, Level, Slice, I.texel(0, 0, Slice), I.Height ? I.Pitch : 0,
              I.Depth && !I.IsLayered ? I.SlicePitch : 0});
  }
}

MTL::SamplerAddressMode translate(cu2xTextureAddressMode Mode) {
  switch (Mode) {
  case cu2xAddressModeWrap:
    return MTL::SamplerAddressModeRepeat;
  case cu2xAddressModeClamp:
    return MTL::SamplerAddressModeClampToEdge;
  case cu2xAddressModeMirror:
    return MTL::SamplerAddressModeMirrorRepeat;
  case cu2xAddressModeBorder:
    return MTL::SamplerAddressModeClampToBorderColor;
  }
  return MTL::SamplerAddressModeClampToEdge;
}

} // namespace

Outcome MetalBackend::makeTexture(const BoundTexture &B,
                                  LaunchTexture &Result) {
  const Image &I = B.Object->Texels;
  MTL::PixelFormat Format = formatOf(*B.Object);
  if (Format == MTL::PixelFormatInvalid)
    return {cu2xErrorNotSupported,
            "Metal has no pixel format for the texels of texture " +
                std::to_string(B.Index),
            false};
  MTL::TextureUsage Usage =
      B.IsWritten ? MTL::TextureUsageShaderRead | MTL::TextureUsageShaderWrite
                  : MTL::TextureUsageShaderRead;
  auto *Buffer = static_cast<MTL::Buffer *>(I.Where->Handle);
  Result.Object = B.Object;
  Result.Index = B.Index;
  Result.IsWritten = B.IsWritten;

  MTL::TextureType Type = typeOf(*B.Object);
  size_t Alignment =
      Device->minimumLinearTextureAlignmentForPixelFormat(Format);
  if (Type == MTL::TextureTypeTextureBuffer) {
    if (I.Offset % Alignment)
      return {cu2xErrorNotSupported,
              "texture " + std::to_string(B.Index) +
                  " begins at an address that is no multiple of " +
                  std::to_string(Alignment),
              false};
    MTL::TextureDescriptor *Row =
        MTL::TextureDescriptor::textureBufferDescriptor(Format, I.Width,
                                                        BufferOptions, Usage);
    Result.Texture.reset(
        Buffer->newTexture(Row, I.Offset, I.Width * I.texelBytes()));
  } else {
    Owned<MTL::TextureDescriptor> Description(
        MTL::TextureDescriptor::alloc()->init());
    Description->setTextureType(Type);
    Description->setPixelFormat(Format);
    Description->setWidth(I.Width);
    Description->setHeight(atLeastOne(I.Height));
    Description->setDepth(Type == MTL::TextureType3D ? I.Depth : 1);
    Description->setArrayLength(I.IsCube      ? I.Depth / 6
                                : I.IsLayered ? I.Depth
                                              : 1);
    Description->setMipmapLevelCount(I.Levels);
    Description->setUsage(Usage);
    Description->setStorageMode(MTL::StorageModeShared);
    if (Type == MTL::TextureType2D && I.Levels == 1 && I.Offset % Alignment == 0 &&
        I.Pitch % Alignment == 0) {
      Description->setHazardTrackingMode(MTL::HazardTrackingModeUntracked);
      Result.Texture.reset(
          Buffer->newTexture(Description.get(), I.Offset, I.Pitch));
    } else {
      Result.Texture.reset(Device->newTexture(Description.get()));
      Result.IsCopy = true;
    }
  }
  if (!Result.Texture)
    return {cu2xErrorMemoryAllocation, "", false};
  if (!Result.IsCopy)
    return {};
  // What kernels have written before has to be there.
  Stream.drain();
  forEachPart(I, [&](const Part &P) {
    Result.Texture->replaceRegion(P.Where, P.Level, P.Slice, P.Texels, P.Row,
                                  P.Image);
  });
  return {};
}

void MetalBackend::readBack(const LaunchTexture &From) {
  Stream.drain();
  forEachPart(From.Object->Texels, [&](const Part &P) {
    From.Texture->getBytes(P.Texels, P.Row, P.Image, P.Where, P.Level, P.Slice);
  });
}

Outcome MetalBackend::findSampler(const TextureObject &Object,
                                  MTL::SamplerState *&Result) {
  const cu2xTextureDesc &T = Object.Description;
  // A cube is read by a direction.
  bool IsNormalized = T.normalizedCoords != 0 || Object.Texels.IsCube;
  auto Mode = [&](int Axis) {
    // CUDA wraps and mirrors normalized coordinates only, and clamps others.
    cu2xTextureAddressMode Given = T.addressMode[Axis];
    bool NeedsNormalized =
        Given == cu2xAddressModeWrap || Given == cu2xAddressModeMirror;
    return NeedsNormalized && !IsNormalized ? cu2xAddressModeClamp : Given;
  };
  // Of a texture without mipmaps Metal reads the one level that it has.
  MTL::SamplerMipFilter MipFilter = MTL::SamplerMipFilterNotMipmapped;
  float MinLevel = 0, MaxLevel = 0;
  if (Object.Texels.Levels > 1) {
    MipFilter = T.mipmapFilterMode == cu2xFilterModeLinear
                    ? MTL::SamplerMipFilterLinear
                    : MTL::SamplerMipFilterNearest;
    MinLevel = std::max(0.0f, T.minMipmapLevelClamp);
    MaxLevel = std::max(MinLevel, T.maxMipmapLevelClamp);
  }
  Owned<MTL::SamplerState> &State =
      Samplers[{Mode(0), Mode(1), Mode(2), T.filterMode, IsNormalized,
                MipFilter, MinLevel, MaxLevel}];
  if (!State) {
    Owned<MTL::SamplerDescriptor> Description(
        MTL::SamplerDescriptor::alloc()->init());
    MTL::SamplerMinMagFilter Filter = T.filterMode == cu2xFilterModeLinear
                                          ? MTL::SamplerMinMagFilterLinear
                                          : MTL::SamplerMinMagFilterNearest;
    Description->setMinFilter(Filter);
    Description->setMagFilter(Filter);
    Description->setMipFilter(MipFilter);
    if (MipFilter != MTL::SamplerMipFilterNotMipmapped) {
      Description->setLodMinClamp(MinLevel);
      Description->setLodMaxClamp(MaxLevel);
    }
    Description->setSAddressMode(translate(Mode(0)));
    Description->setTAddressMode(translate(Mode(1)));
    Description->setRAddressMode(translate(Mode(2)));
    Description->setNormalizedCoordinates(IsNormalized);
    State.reset(Device->newSamplerState(Description.get()));
  }
  Result = State.get();
  if (!Result)
    return {cu2xErrorMemoryAllocation, "Metal cannot make a sampler", false};
  return {};
}
