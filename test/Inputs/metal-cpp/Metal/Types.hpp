//===- Types.hpp - Plain types of the fake Metal ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_METAL_TYPES_HPP
#define CU2X_TEST_METAL_TYPES_HPP

#include <Foundation/Foundation.hpp>

namespace MTL {

using ResourceOptions = NS::UInteger;
enum : ResourceOptions {
  ResourceStorageModeShared = 0,
  ResourceHazardTrackingModeUntracked = 1 << 8
};
using ResourceUsage = NS::UInteger;
enum : ResourceUsage { ResourceUsageRead = 1, ResourceUsageWrite = 2 };
using BarrierScope = NS::UInteger;
enum : BarrierScope { BarrierScopeBuffers = 1, BarrierScopeTextures = 2 };
using TextureUsage = NS::UInteger;
enum : TextureUsage { TextureUsageShaderRead = 1, TextureUsageShaderWrite = 2 };
enum StorageMode : NS::UInteger { StorageModeShared = 0 };
enum HazardTrackingMode : NS::UInteger { HazardTrackingModeUntracked = 1 };
enum LanguageVersion : NS::UInteger {};

enum CommandBufferStatus : NS::UInteger {
  CommandBufferStatusNotEnqueued = 0,
  CommandBufferStatusCommitted = 2,
  CommandBufferStatusCompleted = 4,
  CommandBufferStatusError = 5
};
enum CommandBufferError : NS::UInteger {
  CommandBufferErrorInternal = 1,
  CommandBufferErrorTimeout = 2,
  CommandBufferErrorPageFault = 3,
  CommandBufferErrorAccessRevoked = 4,
  CommandBufferErrorNotPermitted = 7,
  CommandBufferErrorOutOfMemory = 8,
  CommandBufferErrorInvalidResource = 9,
  CommandBufferErrorDeviceRemoved = 11,
  CommandBufferErrorStackOverflow = 12
};

enum TextureType : NS::UInteger {
  TextureType1D = 0,
  TextureType1DArray = 1,
  TextureType2D = 2,
  TextureType2DArray = 3,
  TextureTypeCube = 5,
  TextureTypeCubeArray = 6,
  TextureType3D = 7,
  TextureTypeTextureBuffer = 9
};
enum SamplerAddressMode : NS::UInteger {
  SamplerAddressModeClampToEdge = 0,
  SamplerAddressModeRepeat = 2,
  SamplerAddressModeMirrorRepeat = 3,
  SamplerAddressModeClampToBorderColor = 5
};
enum SamplerMipFilter : NS::UInteger {
  SamplerMipFilterNotMipmapped = 0,
  SamplerMipFilterNearest = 1,
  SamplerMipFilterLinear = 2
};
enum SamplerMinMagFilter : NS::UInteger {
  SamplerMinMagFilterNearest = 0,
  SamplerMinMagFilterLinear = 1
};
enum PixelFormat : NS::UInteger {
  PixelFormatInvalid = 0,
  PixelFormatR8Unorm = 10,
  PixelFormatR8Snorm = 12,
  PixelFormatR8Uint = 13,
  PixelFormatR8Sint = 14,
  PixelFormatR16Unorm = 20,
  PixelFormatR16Snorm = 22,
  PixelFormatR16Uint = 23,
  PixelFormatR16Sint = 24,
  PixelFormatR16Float = 25,
  PixelFormatRG8Unorm = 30,
  PixelFormatRG8Snorm = 32,
  PixelFormatRG8Uint = 33,
  PixelFormatRG8Sint = 34,
  PixelFormatR32Uint = 53,
  PixelFormatR32Sint = 54,
  PixelFormatR32Float = 55,
  PixelFormatRG16Unorm = 60,
  PixelFormatRG16Snorm = 62,
  PixelFormatRG16Uint = 63,
  PixelFormatRG16Sint = 64,
  PixelFormatRG16Float = 65,
  PixelFormatRGBA8Unorm = 70,
  PixelFormatRGBA8Snorm = 72,
  PixelFormatRGBA8Uint = 73,
  PixelFormatRGBA8Sint = 74,
  PixelFormatRG32Uint = 103,
  PixelFormatRG32Sint = 104,
  PixelFormatRG32Float = 105,
  PixelFormatRGBA16Unorm = 110,
  PixelFormatRGBA16Snorm = 112,
  PixelFormatRGBA16Uint = 113,
  PixelFormatRGBA16Sint = 114,
  PixelFormatRGBA16Float = 115,
  PixelFormatRGBA32Uint = 123,
  PixelFormatRGBA32Sint = 124,
  PixelFormatRGBA32Float = 125
};

struct Size {
  Size(NS::UInteger W, NS::UInteger H, NS::UInteger D)
      : width(W), height(H), depth(D) {}
  NS::UInteger width, height, depth;
};
struct Region {
  static Region Make3D(NS::UInteger X, NS::UInteger Y, NS::UInteger Z,
                       NS::UInteger W, NS::UInteger H, NS::UInteger D) {
    return {X, Y, Z, Size(W, H, D)};
  }
  NS::UInteger x, y, z;
  Size size;
};

} // namespace MTL

#endif // CU2X_TEST_METAL_TYPES_HPP
