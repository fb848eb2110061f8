//===- Textures.cpp - Texture and surface objects ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arrays.h"
#include "HandleTable.h"

#include "cu2x/runtime/memory.h"
#include "cu2x/runtime/textures.h"
#include <algorithm>
#include <cstring>

using namespace cu2x::runtime;

static HandleTable<uint64_t> &objects() {
  static auto &Table = *new HandleTable<uint64_t>;
  return Table;
}

void cu2x::runtime::resetTextures() {
  resetArrays();
  objects().clear();
}

const TextureObject *cu2x::runtime::findTexture(uint64_t Number) {
  return objects().has(Number)
             ? reinterpret_cast<const TextureObject *>(Number)
             : nullptr;
}

/// Memory of the program as an image; an error if there is none.
static cu2xError_t imageIn(void *Address, const cu2xChannelFormatDesc &Format,
                           size_t Bytes, Image &I) {
  if (!isFormat(Format))
    return fail(cu2xErrorInvalidChannelDescriptor);
  Span S;
  if (!findSpan(Address, Bytes, S) || !S.Where)
    return fail(cu2xErrorInvalidValue);
  I.Format = Format;
  I.Where = S.Where;
  I.Address = S.Where->programAddress();
  I.Offset = static_cast<size_t>(S.Data - S.Where->Contents);
  return cu2xSuccess;
}

static cu2xError_t imageOf(const cu2xResourceDesc &R, Image &I) {
  switch (R.resType) {
  case cu2xResourceTypeArray:
    if (!isArray(R.res.array.array))
      return fail(cu2xErrorInvalidValue);
    I = R.res.array.array->Texels;
    return cu2xSuccess;
  case cu2xResourceTypeLinear: {
    const auto &L = R.res.linear;
    if (cu2xError_t Error = imageIn(L.devPtr, L.desc, L.sizeInBytes, I))
      return Error;
    I.Width = L.sizeInBytes / I.texelBytes();
    I.Pitch = I.SlicePitch = L.sizeInBytes;
    return cu2xSuccess;
  }
  case cu2xResourceTypePitch2D: {
    const auto &P = R.res.pitch2D;
    if (!P.height || P.pitchInBytes * (P.height - 1) < P.height - 1)
      return fail(cu2xErrorInvalidValue);
    size_t Row =
        P.width *
        static_cast<size_t>(P.desc.x + P.desc.y + P.desc.z + P.desc.w) / 8;
    if (Row > P.pitchInBytes)
      return fail(cu2xErrorInvalidPitchValue);
    if (cu2xError_t Error =
            imageIn(P.devPtr, P.desc, P.pitchInBytes * (P.height - 1) + Row, I))
      return Error;
    I.Width = P.width;
    I.Height = P.height;
    I.Pitch = P.pitchInBytes;
    I.SlicePitch = P.pitchInBytes * P.height;
    return cu2xSuccess;
  }
  case cu2xResourceTypeMipmappedArray:
    if (const Image *Found = findMipmaps(R.res.mipmap.mipmap)) {
      I = *Found;
      return cu2xSuccess;
    }
    break;
  }
  return fail(cu2xErrorInvalidValue);
}

/// What a description asks for that Metal's samplers cannot give; empty if
/// there is nothing.
static const char *unsupported(const cu2xTextureDesc &D, const Image &I) {
  bool HasBorder = false, HasColor = false;
  for (cu2xTextureAddressMode Mode : D.addressMode)
    HasBorder |= Mode == cu2xAddressModeBorder;
  for (float Component : D.borderColor)
    HasColor |= Component != 0;
  if (HasBorder && HasColor)
    return "a texture object with a border that is not all zero";
  if (D.sRGB)
    return "a texture object with sRGB";
  if (I.Levels == 1)
    return "";
  if (!I.Height)
    return "a texture object with mipmaps of one dimension";
  if (D.mipmapLevelBias != 0)
    return "a texture object with a bias of its mipmap level";
  return D.maxAnisotropy > 1 ? "a texture object with anisotropic filtering of "
                               "mipmaps"
                             : "";
}

static cu2xError_t makeObject(unsigned long long *Object,
                              const cu2xResourceDesc &Resource,
                              const cu2xTextureDesc &Description,
                              bool IsSurface) {
  Image I;
  if (cu2xError_t Error = imageOf(Resource, I))
    return Error;
  if (Resource.resType == cu2xResourceTypeMipmappedArray &&
      !Description.normalizedCoords)
    return fail(cu2xErrorInvalidValue);
  if (const char *Why = unsupported(Description, I); *Why)
    return fail(Outcome{cu2xErrorNotSupported, Why, false});
  auto Number = reinterpret_cast<uint64_t>(
      new TextureObject{I, Resource, Description, IsSurface});
  objects().add(Number);
  *Object = Number;
  return cu2xSuccess;
}

/// Whether a view shows the resource as it is.
static bool isPlain(const cu2xResourceViewDesc &View, const Image &I) {
  return View.format == cu2xResViewFormatNone && View.width == I.Width &&
         View.height == I.Height && View.depth == I.Depth &&
         !View.firstMipmapLevel && View.lastMipmapLevel == I.Levels - 1 &&
         !View.firstLayer && !View.lastLayer;
}

extern "C" {

cu2xError_t cu2xCreateTextureObject(cu2xTextureObject_t *Object,
                                    const cu2xResourceDesc *Resource,
                                    const cu2xTextureDesc *Description,
                                    const cu2xResourceViewDesc *View) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Object || !Resource || !Description)
    return fail(cu2xErrorInvalidValue);
  if (View) {
    Image I;
    if (cu2xError_t Error = imageOf(*Resource, I))
      return Error;
    if (!isPlain(*View, I))
      return fail(Outcome{cu2xErrorNotSupported,
                          "a texture object with a resource view", false});
  }
  return makeObject(Object, *Resource, *Description, false);
}
cu2xError_t cu2xCreateSurfaceObject(cu2xSurfaceObject_t *Object,
                                    const cu2xResourceDesc *Resource) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Object || !Resource || Resource->resType != cu2xResourceTypeArray)
    return fail(cu2xErrorInvalidValue);
  return makeObject(Object, *Resource, {}, true);
}
cu2xError_t cu2xDestroyTextureObject(cu2xTextureObject_t Object) {
  if (cu2xError_t Error = enter())
    return Error;
  // Kernels that use it may be queued.
  if (cu2xError_t Error = synchronize())
    return Error;
  if (!objects().remove(Object))
    return Object ? fail(cu2xErrorInvalidValue) : cu2xSuccess;
  delete reinterpret_cast<TextureObject *>(Object);
  return cu2xSuccess;
}
cu2xError_t cu2xDestroySurfaceObject(cu2xSurfaceObject_t Object) {
  return cu2xDestroyTextureObject(Object);
}
cu2xError_t cu2xGetTextureObjectResourceDesc(cu2xResourceDesc *Resource,
                                             cu2xTextureObject_t Object) {
  const TextureObject *T = findTexture(Object);
  if (!T || !Resource)
    return fail(cu2xErrorInvalidValue);
  *Resource = T->Resource;
  return cu2xSuccess;
}
cu2xError_t cu2xGetTextureObjectTextureDesc(cu2xTextureDesc *Description,
                                            cu2xTextureObject_t Object) {
  const TextureObject *T = findTexture(Object);
  if (!T || !Description)
    return fail(cu2xErrorInvalidValue);
  *Description = T->Description;
  return cu2xSuccess;
}

} // extern "C"
