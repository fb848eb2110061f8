//===- Textures.cpp - Arrays, texture and surface objects -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/memory.h"
#include "cu2x/runtime/textures.h"
#include <algorithm>
#include <cstring>
#include <set>

using namespace cu2x::runtime;

//===----------------------------------------------------------------------===//
// Arrays
//===----------------------------------------------------------------------===//

namespace {
/// All objects and arrays that exist.
struct ObjectTable {
  std::mutex Lock;
  std::set<uint64_t> Textures;
  std::set<cu2xArray_const_t> Arrays;
};
} // namespace

static ObjectTable &table() {
  static auto &Table = *new ObjectTable;
  return Table;
}

bool cu2x::runtime::isArray(cu2xArray_const_t Array) {
  ObjectTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  return T.Arrays.count(Array);
}

void cu2x::runtime::resetTextures() {
  ObjectTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  for (cu2xArray_const_t Array : T.Arrays)
    (void)release(
        reinterpret_cast<void *>(Array->Owned->Where.programAddress()),
        [](const Allocation &) { return true; });
  // The objects stay, so that no other gets the same handle.
  T.Arrays.clear();
  T.Textures.clear();
}

/// Whether texels of this format exist: 1, 2 or 4 channels of equal size.
static bool isFormat(const cu2xChannelFormatDesc &F) {
  int Count = (F.x != 0) + (F.y != 0) + (F.z != 0) + (F.w != 0);
  auto Fits = [&](int Bits, int N) { return Bits == (N < Count ? F.x : 0); };
  return (F.x == 8 || F.x == 16 || F.x == 32) && Count != 3 && Fits(F.y, 1) &&
         Fits(F.z, 2) && Fits(F.w, 3) &&
         (F.f == cu2xChannelFormatKindSigned ||
          F.f == cu2xChannelFormatKindUnsigned ||
          (F.f == cu2xChannelFormatKindFloat && F.x != 8));
}

/// A rectangle of a flat array, with a width in bytes.
static char *rectangle(cu2xArray_const_t Array, size_t X, size_t Y,
                       size_t Width, size_t Height) {
  const Image &I = Array->Texels;
  if (X + Width > I.Pitch || Y + Height > std::max<size_t>(I.Height, 1))
    return nullptr;
  // Copies know memory of the device by the address that the program has.
  return reinterpret_cast<char *>(I.Where->programAddress()) + I.Offset +
         Y * I.Pitch + X;
}

extern "C" {

cu2xChannelFormatDesc cu2xCreateChannelDesc(int X, int Y, int Z, int W,
                                            cu2xChannelFormatKind Kind) {
  return {X, Y, Z, W, Kind};
}

cu2xError_t cu2xMalloc3DArray(cu2xArray_t *Array,
                              const cu2xChannelFormatDesc *Format,
                              cu2xExtent Extent, unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Array || !Format || Extent.width == 0)
    return fail(cu2xErrorInvalidValue);
  if (!isFormat(*Format))
    return fail(cu2xErrorInvalidChannelDescriptor);
  // A cube has six square faces, and an array of cubes as many for each.
  bool IsCube = Flags & cu2xArrayCubemap;
  bool AreFaces =
      Extent.width == Extent.height && Extent.depth &&
      (Flags & cu2xArrayLayered ? Extent.depth % 6 == 0 : Extent.depth == 6);
  if (IsCube && !AreFaces)
    return fail(cu2xErrorInvalidValue);
  auto New = std::make_unique<cu2xArray>();
  Image &I = New->Texels;
  I.Format = *Format;
  I.Width = Extent.width;
  I.Height = Extent.height;
  I.Depth = Extent.depth;
  I.IsLayered = Flags & (cu2xArrayLayered | cu2xArrayCubemap);
  I.IsCube = IsCube;
  I.Pitch = I.Width * I.texelBytes();
  I.SlicePitch = I.Pitch * std::max<size_t>(I.Height, 1);
  New->Flags = Flags;
  size_t Bytes = I.SlicePitch * std::max<size_t>(I.Depth, 1);
  Outcome O = allocate(MemoryKind::Device, Bytes, New->Owned);
  if (O.failed())
    return fail(O);
  I.Where = &New->Owned->Where;
  I.Address = I.Where->programAddress();
  std::memset(I.Where->Contents, 0, Bytes);
  ObjectTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  T.Arrays.insert(New.get());
  *Array = New.release();
  return cu2xSuccess;
}
cu2xError_t cu2xMallocArray(cu2xArray_t *Array,
                            const cu2xChannelFormatDesc *Format, size_t Width,
                            size_t Height, unsigned Flags) {
  return cu2xMalloc3DArray(Array, Format, {Width, Height, 0}, Flags);
}
cu2xError_t cu2xFreeArray(cu2xArray_t Array) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Array)
    return cu2xSuccess;
  if (cu2xError_t Error = synchronize())
    return Error;
  {
    ObjectTable &T = table();
    std::lock_guard<std::mutex> Guard(T.Lock);
    if (!T.Arrays.erase(Array))
      return fail(cu2xErrorInvalidValue);
  }
  auto *Address =
      reinterpret_cast<void *>(Array->Owned->Where.programAddress());
  delete Array;
  return release(Address, [](const Allocation &) { return true; });
}
cu2xError_t cu2xArrayGetInfo(cu2xChannelFormatDesc *Format, cu2xExtent *Extent,
                             unsigned *Flags, cu2xArray_t Array) {
  if (!isArray(Array))
    return fail(cu2xErrorInvalidValue);
  const Image &I = Array->Texels;
  if (Format)
    *Format = I.Format;
  if (Extent)
    *Extent = {I.Width, I.Height, I.Depth};
  if (Flags)
    *Flags = Array->Flags;
  return cu2xSuccess;
}
cu2xError_t cu2xGetChannelDesc(cu2xChannelFormatDesc *Format,
                               cu2xArray_const_t Array) {
  if (!Format || !isArray(Array))
    return fail(cu2xErrorInvalidValue);
  *Format = Array->Texels.Format;
  return cu2xSuccess;
}

cu2xError_t cu2xMemcpy2DToArray(cu2xArray_t To, size_t X, size_t Y,
                                const void *From, size_t Pitch, size_t Width,
                                size_t Height, cu2xMemcpyKind Kind) {
  char *Place = isArray(To) ? rectangle(To, X, Y, Width, Height) : nullptr;
  if (!Place)
    return fail(cu2xErrorInvalidValue);
  return cu2xMemcpy2D(Place, To->Texels.Pitch, From, Pitch, Width, Height,
                      Kind);
}
cu2xError_t cu2xMemcpy2DFromArray(void *To, size_t Pitch,
                                  cu2xArray_const_t From, size_t X, size_t Y,
                                  size_t Width, size_t Height,
                                  cu2xMemcpyKind Kind) {
  char *Place = isArray(From) ? rectangle(From, X, Y, Width, Height) : nullptr;
  if (!Place)
    return fail(cu2xErrorInvalidValue);
  return cu2xMemcpy2D(To, Pitch, Place, From->Texels.Pitch, Width, Height,
                      Kind);
}
cu2xError_t cu2xMemcpy2DArrayToArray(cu2xArray_t To, size_t ToX, size_t ToY,
                                     cu2xArray_const_t From, size_t FromX,
                                     size_t FromY, size_t Width, size_t Height,
                                     cu2xMemcpyKind Kind) {
  char *Place = isArray(To) ? rectangle(To, ToX, ToY, Width, Height) : nullptr;
  if (!Place)
    return fail(cu2xErrorInvalidValue);
  return cu2xMemcpy2DFromArray(Place, To->Texels.Pitch, From, FromX, FromY,
                               Width, Height, Kind);
}
cu2xError_t cu2xMemcpyToArray(cu2xArray_t To, size_t X, size_t Y,
                              const void *From, size_t Bytes,
                              cu2xMemcpyKind Kind) {
  // The bytes go on in the next row.
  char *Place = isArray(To) ? rectangle(To, X, Y, 0, 1) : nullptr;
  return Place ? cu2xMemcpy(Place, From, Bytes, Kind)
               : fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xMemcpyFromArray(void *To, cu2xArray_const_t From, size_t X,
                                size_t Y, size_t Bytes, cu2xMemcpyKind Kind) {
  char *Place = isArray(From) ? rectangle(From, X, Y, 0, 1) : nullptr;
  return Place ? cu2xMemcpy(To, Place, Bytes, Kind)
               : fail(cu2xErrorInvalidValue);
}

} // extern "C"

cu2xError_t cu2xMemcpy2DToArrayAsync(cu2xArray_t To, size_t X, size_t Y,
                                     const void *From, size_t Pitch,
                                     size_t Width, size_t Height,
                                     cu2xMemcpyKind Kind, cu2xStream_t Stream) {
  char *Place = isArray(To) ? rectangle(To, X, Y, Width, Height) : nullptr;
  if (!Place)
    return fail(cu2xErrorInvalidValue);
  return cu2xMemcpy2DAsync(Place, To->Texels.Pitch, From, Pitch, Width, Height,
                           Kind, Stream);
}
cu2xError_t cu2xMemcpy2DFromArrayAsync(void *To, size_t Pitch,
                                       cu2xArray_const_t From, size_t X,
                                       size_t Y, size_t Width, size_t Height,
                                       cu2xMemcpyKind Kind,
                                       cu2xStream_t Stream) {
  char *Place = isArray(From) ? rectangle(From, X, Y, Width, Height) : nullptr;
  if (!Place)
    return fail(cu2xErrorInvalidValue);
  return cu2xMemcpy2DAsync(To, Pitch, Place, From->Texels.Pitch, Width, Height,
                           Kind, Stream);
}

//===----------------------------------------------------------------------===//
// Objects
//===----------------------------------------------------------------------===//

const TextureObject *cu2x::runtime::findTexture(uint64_t Number) {
  ObjectTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  return T.Textures.count(Number)
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
    break;
  }
  return fail(cu2xErrorNotSupported);
}

static cu2xError_t makeObject(unsigned long long *Object,
                              const cu2xResourceDesc &Resource,
                              const cu2xTextureDesc &Description,
                              bool IsSurface) {
  Image I;
  if (cu2xError_t Error = imageOf(Resource, I))
    return Error;
  auto Number = reinterpret_cast<uint64_t>(
      new TextureObject{I, Resource, Description, IsSurface});
  ObjectTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  T.Textures.insert(Number);
  *Object = Number;
  return cu2xSuccess;
}

/// Whether a view shows the resource as it is.
static bool isPlain(const cu2xResourceViewDesc &View, const Image &I) {
  return View.format == cu2xResViewFormatNone && View.width == I.Width &&
         View.height == I.Height && View.depth == I.Depth &&
         !View.firstMipmapLevel && !View.lastMipmapLevel && !View.firstLayer &&
         !View.lastLayer;
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
  ObjectTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  if (!T.Textures.erase(Object))
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
