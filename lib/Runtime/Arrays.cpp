//===- Arrays.cpp - Memory of textures, and copies into it ------*- C++ -*-===//
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

/// All arrays, with the levels of mipmapped ones.
static HandleTable<cu2xArray_const_t> &arrays() {
  static auto &Table = *new HandleTable<cu2xArray_const_t>;
  return Table;
}

bool cu2x::runtime::isArray(cu2xArray_const_t Array) {
  return arrays().has(Array);
}
void cu2x::runtime::addArray(cu2xArray_const_t Array) {
  arrays().add(Array);
}
bool cu2x::runtime::removeArray(cu2xArray_const_t Array) {
  return arrays().remove(Array);
}

void cu2x::runtime::resetArrays() {
  // The objects stay, so that no other gets the same handle.
  resetMipmaps();
  for (cu2xArray_const_t Array : arrays().clear())
    if (Array->Owned)
      (void)releaseTexels(*Array);
}

cu2xError_t cu2x::runtime::releaseTexels(const cu2xArray &Array) {
  return release(reinterpret_cast<void *>(Array.Owned->Where.programAddress()),
                 [](const Allocation &) { return true; });
}

bool cu2x::runtime::isFormat(const cu2xChannelFormatDesc &F) {
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

/// \p Bytes of a flat array, which go on in the next row.
static char *bytesIn(cu2xArray_const_t Array, size_t X, size_t Y,
                     size_t Bytes) {
  const Image &I = Array->Texels;
  return Y * I.Pitch + X + Bytes <= I.SlicePitch ? rectangle(Array, X, Y, 0, 1)
                                                 : nullptr;
}

cu2xError_t cu2x::runtime::allocateTexels(cu2xArray &Array,
                                          const cu2xChannelFormatDesc &Format,
                                          const cu2xExtent &Extent,
                                          unsigned Flags, unsigned Levels) {
  if (Extent.width == 0)
    return fail(cu2xErrorInvalidValue);
  if (!isFormat(Format))
    return fail(cu2xErrorInvalidChannelDescriptor);
  // A cube has six square faces, and an array of cubes as many for each.
  bool IsCube = Flags & cu2xArrayCubemap;
  bool AreFaces =
      Extent.width == Extent.height && Extent.depth &&
      (Flags & cu2xArrayLayered ? Extent.depth % 6 == 0 : Extent.depth == 6);
  if (IsCube && !AreFaces)
    return fail(cu2xErrorInvalidValue);
  Image &I = Array.Texels;
  I.Format = Format;
  I.Width = Extent.width;
  I.Height = Extent.height;
  I.Depth = Extent.depth;
  I.IsLayered = Flags & (cu2xArrayLayered | cu2xArrayCubemap);
  I.IsCube = IsCube;
  I.Pitch = I.Width * I.texelBytes();
  I.SlicePitch = I.Pitch * std::max<size_t>(I.Height, 1);
  I.Levels = std::clamp(Levels, 1u, I.possibleLevels());
  Array.Flags = Flags;
  Image Last = I.level(I.Levels - 1);
  size_t Bytes = Last.Offset + Last.bytes();
  Outcome O = allocate(MemoryKind::Device, Bytes, Array.Owned);
  if (O.failed())
    return fail(O);
  I.Where = &Array.Owned->Where;
  I.Address = I.Where->programAddress();
  std::memset(I.Where->Contents, 0, Bytes);
  return cu2xSuccess;
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
  if (!Array || !Format)
    return fail(cu2xErrorInvalidValue);
  auto New = std::make_unique<cu2xArray>();
  if (cu2xError_t Error = allocateTexels(*New, *Format, Extent, Flags, 1))
    return Error;
  addArray(New.get());
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
  // A level is freed with the array that it is a level of.
  if (!isArray(Array) || !Array->Owned || !removeArray(Array))
    return fail(cu2xErrorInvalidValue);
  cu2xError_t Error = releaseTexels(*Array);
  delete Array;
  return Error;
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
  char *Place = isArray(To) ? bytesIn(To, X, Y, Bytes) : nullptr;
  return Place ? cu2xMemcpy(Place, From, Bytes, Kind)
               : fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xMemcpyFromArray(void *To, cu2xArray_const_t From, size_t X,
                                size_t Y, size_t Bytes, cu2xMemcpyKind Kind) {
  char *Place = isArray(From) ? bytesIn(From, X, Y, Bytes) : nullptr;
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
