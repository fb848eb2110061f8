//===- Textures.cpp - Sampling of textures on the CPU -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// As the CUDA programming guide describes it, but with full precision where a
// GPU filters with weights of nine bits.
//
//===----------------------------------------------------------------------===//

#include "Array.h"
#include "Runtime.h"

#include "__cu2x_runtime_versions.h"
#include "cu2x/SIMT/Executor.h"
#include "cu2x/SIMT/MetalRuntime.h"
#include <algorithm>
#include <cmath>
#include <math.h>
#include <string.h>

using namespace cu2x;
using namespace cu2x::cuda;

namespace {
struct Texture {
  cudaResourceDesc Resource;
  cudaTextureDesc Description;
  Image I;
};
/// The texels along one axis that a sample mixes.
struct Axis {
  long Low, High; // -1 is the border
  float Weight;   // of High
};
} // namespace

static const Texture &textureOf(cudaTextureObject_t Object) {
  return *reinterpret_cast<const Texture *>(Object);
}

static Image imageOf(const cudaResourceDesc &R) {
  Image I;
  switch (R.resType) {
  case cudaResourceTypeArray:
    return R.res.array.array->I;
  case cudaResourceTypeLinear:
    I.Data = static_cast<char *>(R.res.linear.devPtr);
    I.Format = R.res.linear.desc;
    I.Width = R.res.linear.sizeInBytes / I.texelSize();
    I.Pitch = R.res.linear.sizeInBytes;
    break;
  case cudaResourceTypePitch2D:
    I.Data = static_cast<char *>(R.res.pitch2D.devPtr);
    I.Format = R.res.pitch2D.desc;
    I.Width = R.res.pitch2D.width;
    I.Height = R.res.pitch2D.height;
    I.Pitch = R.res.pitch2D.pitchInBytes;
    break;
  case cudaResourceTypeMipmappedArray:
    return *findMipmaps(R.res.mipmap.mipmap);
  }
  return I;
}

//===----------------------------------------------------------------------===//
// Texels
//===----------------------------------------------------------------------===//

static float halfToFloat(unsigned short Bits) {
  unsigned Field = Bits >> 10 & 31, Mantissa = Bits & 1023;
  float Value = Field == 31  ? (Mantissa ? NAN : INFINITY)
                : Field == 0 ? ldexpf(float(Mantissa), -24)
                             : ldexpf(float(Mantissa | 1024), int(Field) - 25);
  return Bits & 0x8000 ? -Value : Value;
}

/// One channel of \p Bits bits.
static void readChannel(const char *From, int Bits, const Texture &T,
                        float &AsFloat, int &AsInteger) {
  cudaChannelFormatKind Kind = T.I.Format.f;
  uint32_t Raw = 0;
  memcpy(&Raw, From, Bits / 8);
  if (Kind == cudaChannelFormatKindFloat) {
    if (Bits == 16)
      AsFloat = halfToFloat(Raw);
    else
      memcpy(&AsFloat, &Raw, 4);
    return;
  }
  bool Signed = Kind == cudaChannelFormatKindSigned;
  AsInteger = Signed ? static_cast<int32_t>(Raw << (32 - Bits)) >> (32 - Bits)
                     : static_cast<int>(Raw);
  if (T.Description.readMode != cudaReadModeNormalizedFloat || Bits == 32)
    return;
  float Limit = static_cast<float>((1u << (Signed ? Bits - 1 : Bits)) - 1);
  AsFloat = std::max(AsInteger / Limit, -1.0f);
}

static bool givesFloats(const Texture &T) {
  return T.I.Format.f == cudaChannelFormatKindFloat ||
         T.Description.readMode == cudaReadModeNormalizedFloat;
}

/// The texel at a place, or the border colour where an index is -1.
static Texel readTexel(const Texture &T, long X, long Y, long Z) {
  Texel Result = {givesFloats(T), {}, {}};
  if (X < 0 || Y < 0 || Z < 0) {
    for (int C = 0; C != 4; ++C) {
      Result.Floats[C] = T.Description.borderColor[C];
      Result.Integers[C] = static_cast<int>(T.Description.borderColor[C]);
    }
    return Result;
  }
  const char *From = T.I.texel(X, Y, Z);
  const cudaChannelFormatDesc &F = T.I.Format;
  int Bits[] = {F.x, F.y, F.z, F.w};
  for (int C = 0; C != 4; ++C)
    if (Bits[C]) {
      readChannel(From, Bits[C], T, Result.Floats[C], Result.Integers[C]);
      From += Bits[C] / 8;
    }
  return Result;
}

//===----------------------------------------------------------------------===//
// Coordinates
//===----------------------------------------------------------------------===//

static long address(long X, long Size, cudaTextureAddressMode Mode) {
  if (X >= 0 && X < Size)
    return X;
  long Round = ((X % Size) + Size) % Size;
  switch (Mode) {
  case cudaAddressModeWrap:
    return Round;
  case cudaAddressModeMirror:
    // Every other copy is turned round.
    return (X - Round) / Size % 2 ? Size - 1 - Round : Round;
  case cudaAddressModeBorder:
    return -1;
  case cudaAddressModeClamp:
    break;
  }
  return X < 0 ? 0 : Size - 1;
}

static Axis axis(const Texture &T, unsigned Index, float X, long Size) {
  if (Size == 0)
    return {0, 0, 0};
  const cudaTextureDesc &D = T.Description;
  cudaTextureAddressMode Mode = D.addressMode[Index];
  if (D.normalizedCoords)
    X *= Size;
  else if (Mode == cudaAddressModeWrap || Mode == cudaAddressModeMirror)
    Mode = cudaAddressModeClamp;
  // NaN and what is far outside.
  X = X != X ? 0.0f : std::clamp(X, -1e9f, 1e9f);
  if (D.filterMode == cudaFilterModePoint || !givesFloats(T)) {
    long I = address(static_cast<long>(floorf(X)), Size, Mode);
    return {I, I, 0};
  }
  float Base = floorf(X - 0.5f);
  long I = static_cast<long>(Base);
  return {address(I, Size, Mode), address(I + 1, Size, Mode), X - 0.5f - Base};
}

Texel cuda::fetchTexel(cudaTextureObject_t Object, long X) {
  const Texture &T = textureOf(Object);
  if (X < 0 || X >= T.I.Width)
    return {givesFloats(T), {}, {}};
  return readTexel(T, X, 0, 0);
}

static Texel sample(const Texture &T, unsigned Dimensions, float X, float Y,
                    float Z, bool IsLayered) {
  const Image &I = T.I;
  Axis AX = axis(T, 0, X, I.Width);
  Axis AY = Dimensions > 1 ? axis(T, 1, Y, I.Height) : Axis{0, 0, 0};
  Axis AZ = {0, 0, 0};
  if (IsLayered) {
    long Layer = std::clamp(lrintf(Z), 0l, std::max(I.Depth - 1, 0l));
    AZ = {Layer, Layer, 0};
  } else if (Dimensions > 2) {
    AZ = axis(T, 2, Z, I.Depth);
  }
  if (T.Description.filterMode == cudaFilterModePoint || !givesFloats(T))
    return readTexel(T, AX.Low, AY.Low, AZ.Low);

  Texel Result = {true, {}, {}};
  for (unsigned Corner = 0; Corner != 8; ++Corner) {
    float Weight = (Corner & 1 ? AX.Weight : 1 - AX.Weight) *
                   (Corner & 2 ? AY.Weight : 1 - AY.Weight) *
                   (Corner & 4 ? AZ.Weight : 1 - AZ.Weight);
    if (Weight == 0)
      continue;
    Texel Part =
        readTexel(T, Corner & 1 ? AX.High : AX.Low,
                  Corner & 2 ? AY.High : AY.Low, Corner & 4 ? AZ.High : AZ.Low);
    for (int C = 0; C != 4; ++C)
      Result.Floats[C] += Weight * Part.Floats[C];
  }
  return Result;
}

/// Calls \p Sample with the texture of one level, or mixes what it gives for
/// two.
template <class Function>
static Texel sampleLevels(const Texture &All, float Level, Function Sample) {
  if (All.I.Levels == 1)
    return Sample(All);
  auto At = [&](float Number) {
    Texture T = All;
    T.I = All.I.level(static_cast<unsigned>(Number));
    return Sample(T);
  };
  const cudaTextureDesc &D = All.Description;
  Level = Level == Level ? Level : 0;
  Level = std::max(std::min(Level, D.maxMipmapLevelClamp),
                   D.minMipmapLevelClamp);
  Level = std::clamp(Level, 0.0f, All.I.Levels - 1.0f);
  if (D.mipmapFilterMode == cudaFilterModePoint || !givesFloats(All))
    return At(ceilf(Level - 0.5f));
  float First = floorf(Level), Weight = Level - First;
  Texel Result = At(First);
  if (Weight == 0)
    return Result;
  Texel Next = At(First + 1);
  for (int C = 0; C != 4; ++C)
    Result.Floats[C] =
        (1 - Weight) * Result.Floats[C] + Weight * Next.Floats[C];
  return Result;
}

Texel cuda::sampleTexture(cudaTextureObject_t Object, unsigned Dimensions,
                          float X, float Y, float Z, bool IsLayered,
                          float Level) {
  return sampleLevels(textureOf(Object), Level, [&](const Texture &T) {
    return sample(T, Dimensions, X, Y, Z, IsLayered);
  });
}

float cuda::levelOfSlopes(cudaTextureObject_t Object, float XDX, float YDX,
                          float ZDX, float XDY, float YDY, float ZDY) {
  const Image &I = textureOf(Object).I;
  float Width = I.Width, Height = I.Height, Depth = I.IsLayered ? 0 : I.Depth;
  return log2f(std::max(std::hypot(XDX * Width, YDX * Height, ZDX * Depth),
                        std::hypot(XDY * Width, YDY * Height, ZDY * Depth)));
}

/// The face and the coordinates are those of the table in the CUDA Programming
/// Guide. Where two are of the same size it leaves the face open.
Texel cuda::sampleCube(cudaTextureObject_t Object, float X, float Y, float Z,
                       int Cube, float Level) {
  Texture T = textureOf(Object);
  // Whatever the description says. Filters end at the edges of a face.
  T.Description.normalizedCoords = 1;
  T.Description.addressMode[0] = cudaAddressModeClamp;
  T.Description.addressMode[1] = cudaAddressModeClamp;
  float AbsX = fabsf(X), AbsY = fabsf(Y), AbsZ = fabsf(Z);
  unsigned Face;
  float M, S, V;
  if (AbsX >= AbsY && AbsX >= AbsZ)
    Face = X < 0 ? 1 : 0, M = AbsX, S = X < 0 ? Z : -Z, V = -Y;
  else if (AbsY >= AbsZ)
    Face = Y < 0 ? 3 : 2, M = AbsY, S = X, V = Y < 0 ? -Z : Z;
  else
    Face = Z < 0 ? 5 : 4, M = AbsZ, S = Z < 0 ? -X : X, V = -Y;
  return sampleLevels(T, Level, [&](const Texture &At) {
    return sample(At, 2, (S / M + 1) / 2, (V / M + 1) / 2,
                  Cube * 6 + int(Face), /*IsLayered=*/true);
  });
}

Texel cuda::gatherTexture(cudaTextureObject_t Object, float X, float Y,
                          unsigned Channel) {
  Texture T = textureOf(Object);
  T.Description.filterMode = cudaFilterModeLinear;
  Axis AX = axis(T, 0, X, T.I.Width), AY = axis(T, 1, Y, T.I.Height);
  const long Places[4][2] = {{AX.Low, AY.High},
                             {AX.High, AY.High},
                             {AX.High, AY.Low},
                             {AX.Low, AY.Low}};
  Texel Result = {givesFloats(T), {}, {}};
  for (int I = 0; I != 4; ++I) {
    Texel Part = readTexel(T, Places[I][0], Places[I][1], 0);
    Result.Floats[I] = Part.Floats[Channel];
    Result.Integers[I] = Part.Integers[Channel];
  }
  return Result;
}

char *cuda::surfaceElement(cudaSurfaceObject_t Object, long X, long Y, long Z,
                           size_t Size, cudaSurfaceBoundaryMode Mode) {
  const Image &I = textureOf(Object).I;
  long Element = Size;
  long Width = I.Pitch / Element * Element, Height = std::max(I.Height, 1l),
       Depth = std::max(I.Depth, 1l);
  bool Inside = X >= 0 && X + Element <= Width && Y >= 0 && Y < Height &&
                Z >= 0 && Z < Depth;
  if (!Inside && Mode == cudaBoundaryModeTrap)
    simt::trap("an access outside of a surface");
  if (!Inside && Mode == cudaBoundaryModeZero)
    return nullptr;
  X = std::clamp(X, 0l, Width - Element);
  Y = std::clamp(Y, 0l, Height - 1);
  Z = std::clamp(Z, 0l, Depth - 1);
  return I.Data + Z * I.SlicePitch + Y * I.Pitch + X;
}

//===----------------------------------------------------------------------===//
// For kernels from Metal
//===----------------------------------------------------------------------===//

/// The format that both call the same; aborts where Metal has none.
static cu2x_msl_format metalFormat(const Texture &T) {
  int Bits = T.I.Format.x;
  bool Normalized = T.Description.readMode == cudaReadModeNormalizedFloat;
  switch (T.I.Format.f) {
  case cudaChannelFormatKindFloat:
    return Bits == 16 ? cu2x_msl_float16 : cu2x_msl_float32;
  case cudaChannelFormatKindSigned:
    return Bits == 8    ? (Normalized ? cu2x_msl_snorm8 : cu2x_msl_sint8)
           : Bits == 16 ? (Normalized ? cu2x_msl_snorm16 : cu2x_msl_sint16)
                        : cu2x_msl_sint32;
  default:
    return Bits == 8    ? (Normalized ? cu2x_msl_unorm8 : cu2x_msl_uint8)
           : Bits == 16 ? (Normalized ? cu2x_msl_unorm16 : cu2x_msl_uint16)
                        : cu2x_msl_uint32;
  }
}

void cuda::metalTexture(cu2x_msl_texture &Result, cudaTextureObject_t Object) {
  const Texture &T = textureOf(Object);
  const cudaChannelFormatDesc &F = T.I.Format;
  Result.Data = T.I.Data;
  Result.Format = metalFormat(T);
  Result.Channels = (F.x != 0) + (F.y != 0) + (F.z != 0) + (F.w != 0);
  Result.Width = T.I.Width;
  Result.Height = std::max(T.I.Height, 1l);
  Result.Depth = std::max(T.I.Depth, 1l);
  Result.RowBytes = T.I.Pitch;
  Result.SliceBytes = T.I.SlicePitch;
  Result.Levels = T.I.Levels;
  Result.IsLayered = T.I.IsLayered;
}

void cuda::metalSampler(cu2x_msl_sampler &Result, cudaTextureObject_t Object) {
  const cudaTextureDesc &D = textureOf(Object).Description;
  Result.State = D.normalizedCoords ? 0 : 1;
  for (int I = 0; I != 3; ++I) {
    cudaTextureAddressMode Mode = D.addressMode[I];
    // CUDA repeats normalized coordinates only.
    bool Repeats = D.normalizedCoords && (Mode == cudaAddressModeWrap ||
                                          Mode == cudaAddressModeMirror);
    unsigned State = Mode == cudaAddressModeBorder ? 4
                     : !Repeats                    ? 1
                     : Mode == cudaAddressModeWrap ? 2
                                                   : 3;
    Result.State |= State << (1 + 3 * I);
  }
  if (D.filterMode == cudaFilterModeLinear)
    Result.State |= 3u << 10;
  if (textureOf(Object).I.Levels > 1) {
    Result.State |= (D.mipmapFilterMode == cudaFilterModeLinear ? 2u : 1u)
                    << 14;
    Result.MinLevel = D.minMipmapLevelClamp;
    Result.MaxLevel = D.maxMipmapLevelClamp;
  }
}

//===----------------------------------------------------------------------===//
// Objects
//===----------------------------------------------------------------------===//

/// Whether sampling here does all that a description asks for.
static bool isSupported(const cudaTextureDesc &D, const Image &I) {
  return !D.sRGB &&
         (I.Levels == 1 || (D.mipmapLevelBias == 0 && D.maxAnisotropy <= 1));
}

/// Whether a view shows the resource as it is.
static bool isPlain(const cudaResourceViewDesc &View, const Image &I) {
  return View.format == cudaResViewFormatNone && long(View.width) == I.Width &&
         long(View.height) == I.Height && long(View.depth) == I.Depth &&
         !View.firstMipmapLevel && View.lastMipmapLevel == I.Levels - 1 &&
         !View.firstLayer && !View.lastLayer;
}

extern "C" {

cudaError_t cudaCreateTextureObject(cudaTextureObject_t *Object,
                                    const cudaResourceDesc *Resource,
                                    const cudaTextureDesc *Description,
                                    const cudaResourceViewDesc *View) {
  if (!Object || !Resource || !Description)
    return setError(cudaErrorInvalidValue);
  if (Resource->resType == cudaResourceTypeMipmappedArray &&
      (!findMipmaps(Resource->res.mipmap.mipmap) ||
       !Description->normalizedCoords))
    return setError(cudaErrorInvalidValue);
  Image I = imageOf(*Resource);
  if (!isSupported(*Description, I) || (View && !isPlain(*View, I)))
    return setError(cudaErrorNotSupported);
  *Object = reinterpret_cast<cudaTextureObject_t>(
      new Texture{*Resource, *Description, I});
  return cudaSuccess;
}
cudaError_t cudaGetTextureObjectResourceDesc(cudaResourceDesc *Resource,
                                             cudaTextureObject_t Object) {
  if (!Resource || !Object)
    return setError(cudaErrorInvalidValue);
  *Resource = textureOf(Object).Resource;
  return cudaSuccess;
}
cudaError_t cudaGetTextureObjectTextureDesc(cudaTextureDesc *Description,
                                            cudaTextureObject_t Object) {
  if (!Description || !Object)
    return setError(cudaErrorInvalidValue);
  *Description = textureOf(Object).Description;
  return cudaSuccess;
}
cudaError_t cudaDestroyTextureObject(cudaTextureObject_t Object) {
  delete reinterpret_cast<Texture *>(Object);
  return cudaSuccess;
}
cudaError_t cudaCreateSurfaceObject(cudaSurfaceObject_t *Object,
                                    const cudaResourceDesc *Resource) {
  if (!Object || !Resource || Resource->resType != cudaResourceTypeArray)
    return setError(cudaErrorInvalidValue);
  *Object = reinterpret_cast<cudaSurfaceObject_t>(
      new Texture{*Resource, {}, imageOf(*Resource)});
  return cudaSuccess;
}
cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t Object) {
  delete reinterpret_cast<Texture *>(Object);
  return cudaSuccess;
}

} // extern "C"
