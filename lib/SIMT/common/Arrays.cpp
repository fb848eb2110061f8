//===- Arrays.cpp - CUDA arrays on the CPU ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Array.h"
#include "Runtime.h"

#include "__cu2x_runtime_versions.h"
#include <algorithm>
#include <mutex>
#include <set>
#include <stdlib.h>
#include <string.h>

using namespace cu2x;
using namespace cu2x::cuda;

namespace {
struct ArrayTable {
  std::mutex Lock;
  std::set<cudaArray_const_t> Arrays;
};
} // namespace

static ArrayTable &table() {
  static auto &Table = *new ArrayTable;
  return Table;
}

bool cuda::isArray(cudaArray_const_t Array) {
  ArrayTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  return T.Arrays.count(Array);
}

void cuda::resetArrays() {
  // The objects stay, so that no other gets the same handle.
  resetMipmaps();
  ArrayTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  for (cudaArray_const_t Array : T.Arrays)
    if (!Array->IsLevel)
      givePagesBack(Array->I.Data);
  T.Arrays.clear();
}

void cuda::addArray(cudaArray_const_t Array) {
  ArrayTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  T.Arrays.insert(Array);
}

bool cuda::removeArray(cudaArray_const_t Array) {
  ArrayTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  return T.Arrays.erase(Array);
}

static size_t rows(const Image &I) { return std::max(I.Height, 1l); }

Image Image::level(unsigned Number) const {
  Image Result = *this;
  Result.Levels = 1;
  auto Halve = [](long Size) { return Size > 1 ? Size / 2 : Size; };
  for (; Number; --Number) {
    Result.Data += Result.bytes();
    Result.Width = Halve(Result.Width);
    Result.Height = Halve(Result.Height);
    Result.Depth = IsLayered ? Depth : Halve(Result.Depth);
    Result.Pitch = Result.Width * texelSize();
    Result.SlicePitch = Result.Pitch * rows(Result);
  }
  return Result;
}

bool cuda::allocateImage(Image &I, const cudaChannelFormatDesc &Format,
                         const cudaExtent &Extent, unsigned Flags,
                         unsigned Levels) {
  I.Format = Format;
  I.Width = Extent.width;
  I.Height = Extent.height;
  I.Depth = Extent.depth;
  I.IsLayered = Flags & (cudaArrayLayered | cudaArrayCubemap);
  I.Pitch = I.Width * I.texelSize();
  I.SlicePitch = I.Pitch * rows(I);
  unsigned Possible = 1;
  for (long Most = std::max({I.Width, I.Height, I.IsLayered ? 0 : I.Depth});
       Most > 1; Most /= 2)
    ++Possible;
  I.Levels = std::clamp(Levels, 1u, Possible);
  size_t Bytes = 0;
  for (unsigned Level = 0; Level != I.Levels; ++Level)
    Bytes += I.level(Level).bytes();
  I.Data = static_cast<char *>(takePages(Bytes));
  if (!I.Data)
    return false;
  memset(I.Data, 0, Bytes);
  return true;
}

static simt::Element elementOf(const Image &I) {
  if (I.Format.f != cudaChannelFormatKindFloat)
    return simt::Element::Integer;
  return I.Format.x == 16 ? simt::Element::Half : simt::Element::Float;
}

/// Copies \p Count bytes of an array's rows, which lie without gaps, from or to
/// plain memory.
static char *linearPlace(cudaArray_const_t Array, size_t X, size_t Y) {
  return Array->I.Data + Y * Array->I.Pitch + X;
}

/// \p Source is the array that the rows come from; null for plain memory.
static cudaError_t copyRows(char *To, size_t ToPitch, const char *From,
                            size_t FromPitch, size_t Width, size_t Height,
                            cudaArray_const_t Source, bool IsToArray) {
  if (Height > 1 && (Width > ToPitch || Width > FromPitch))
    return setError(cudaErrorInvalidPitchValue);
  if ((!IsToArray && !isInside(To, reach(ToPitch, Width, Height))) ||
      (!Source && !isInside(From, reach(FromPitch, Width, Height))) ||
      (Source && !isArray(Source)))
    return setError(cudaErrorInvalidValue);
  simt::Element What = Source ? elementOf(Source->I) : simt::Element::Unknown;
  for (size_t Row = 0; Row != Height; ++Row)
    memmove(To + Row * ToPitch, From + Row * FromPitch, Width);
  if (!IsToArray && (Source || isDeviceMemory(From)))
    traceToHost(To, ToPitch, Width, Height, What);
  return cudaSuccess;
}

/// The same in a stream.
static cudaError_t submitRows(char *To, size_t ToPitch, const char *From,
                              size_t FromPitch, size_t Width, size_t Height,
                              cudaStream_t Stream,
                              cudaArray_const_t Source = nullptr,
                              bool IsToArray = false) {
  if (cudaError_t Error = settle())
    return Error;
  if (Width && Height && (Width > ToPitch || Width > FromPitch))
    return setError(cudaErrorInvalidPitchValue);
  return submit(Stream, cudaGraphNodeTypeMemcpy, [=] {
    return copyRows(To, ToPitch, From, FromPitch, Width, Height, Source,
                    IsToArray);
  });
}

namespace {
/// One side of cudaMemcpy3D; sizes of arrays count elements.
struct Side {
  char *Data;
  size_t Pitch, SlicePitch;
};
} // namespace

static Side sideOf(cudaArray_t Array, const cudaPitchedPtr &Pointer,
                   const cudaPos &Pos) {
  if (Array) {
    const Image &I = Array->I;
    return {I.texel(Pos.x, Pos.y, Pos.z), I.Pitch, I.SlicePitch};
  }
  size_t SlicePitch = Pointer.pitch * Pointer.ysize;
  return {static_cast<char *>(Pointer.ptr) + Pos.z * SlicePitch +
              Pos.y * Pointer.pitch + Pos.x,
          Pointer.pitch, SlicePitch};
}

/// Whether there is a box of so many elements in an array.
static bool isIn(cudaArray_const_t Array, const cudaPos &Pos,
                 const cudaExtent &Extent) {
  return isArray(Array) && Pos.x + Extent.width <= size_t(Array->I.Width) &&
         Pos.y + Extent.height <= rows(Array->I) &&
         Pos.z + Extent.depth <= size_t(std::max(Array->I.Depth, 1l));
}

cudaError_t cuda::copy3DNow(const cudaMemcpy3DParms &P) {
  if ((P.srcArray && !isIn(P.srcArray, P.srcPos, P.extent)) ||
      (P.dstArray && !isIn(P.dstArray, P.dstPos, P.extent)))
    return setError(cudaErrorInvalidValue);
  Side From = sideOf(P.srcArray, P.srcPtr, P.srcPos);
  Side To = sideOf(P.dstArray, P.dstPtr, P.dstPos);
  cudaArray_t Array = P.dstArray ? P.dstArray : P.srcArray;
  size_t Width = P.extent.width * (Array ? Array->I.texelSize() : 1);
  for (size_t Z = 0; Z != P.extent.depth; ++Z)
    if (cudaError_t Error =
            copyRows(To.Data + Z * To.SlicePitch, To.Pitch,
                     From.Data + Z * From.SlicePitch, From.Pitch, Width,
                     P.extent.height, P.srcArray, P.dstArray != nullptr))
      return Error;
  return cudaSuccess;
}

extern "C" {

cudaChannelFormatDesc cudaCreateChannelDesc(int X, int Y, int Z, int W,
                                            cudaChannelFormatKind Kind) {
  return {X, Y, Z, W, Kind};
}

cudaError_t cudaMalloc3DArray(cudaArray_t *Result,
                              const cudaChannelFormatDesc *Format,
                              cudaExtent Extent, unsigned Flags) {
  if (!Result || !Format || Extent.width == 0)
    return setError(cudaErrorInvalidValue);
  auto *Array = new cudaArray;
  if (!allocateImage(Array->I, *Format, Extent, Flags, 1)) {
    delete Array;
    return setError(cudaErrorMemoryAllocation);
  }
  Array->Flags = Flags;
  addArray(Array);
  *Result = Array;
  return cudaSuccess;
}
cudaError_t cudaMallocArray(cudaArray_t *Result,
                            const cudaChannelFormatDesc *Format, size_t Width,
                            size_t Height, unsigned Flags) {
  return cudaMalloc3DArray(Result, Format, {Width, Height, 0}, Flags);
}
cudaError_t cudaFreeArray(cudaArray_t Array) {
  if (!Array)
    return cudaSuccess;
  if (!isArray(Array) || Array->IsLevel || !removeArray(Array))
    return setError(cudaErrorInvalidValue);
  givePagesBack(Array->I.Data);
  delete Array;
  return cudaSuccess;
}
cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc *Format, cudaExtent *Extent,
                             unsigned *Flags, cudaArray_t Array) {
  if (!isArray(Array))
    return setError(cudaErrorInvalidValue);
  if (Format)
    *Format = Array->I.Format;
  if (Extent)
    *Extent = {size_t(Array->I.Width), size_t(Array->I.Height),
               size_t(Array->I.Depth)};
  if (Flags)
    *Flags = Array->Flags;
  return cudaSuccess;
}
cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc *Format,
                               cudaArray_const_t Array) {
  if (!Format || !isArray(Array))
    return setError(cudaErrorInvalidValue);
  *Format = Array->I.Format;
  return cudaSuccess;
}

cudaError_t cudaMemcpy2DToArrayAsync(cudaArray_t To, size_t X, size_t Y,
                                     const void *From, size_t Pitch,
                                     size_t Width, size_t Height,
                                     cudaMemcpyKind, cudaStream_t Stream) {
  if (!isArray(To) || X + Width > To->I.Pitch || Y + Height > rows(To->I))
    return setError(cudaErrorInvalidValue);
  return submitRows(linearPlace(To, X, Y), To->I.Pitch,
                    static_cast<const char *>(From), Pitch, Width, Height,
                    Stream, nullptr, /*IsToArray=*/true);
}
cudaError_t cudaMemcpy2DToArray(cudaArray_t To, size_t X, size_t Y,
                                const void *From, size_t Pitch, size_t Width,
                                size_t Height, cudaMemcpyKind Kind) {
  return cudaMemcpy2DToArrayAsync(To, X, Y, From, Pitch, Width, Height, Kind,
                                  nullptr);
}
cudaError_t cudaMemcpy2DFromArrayAsync(void *To, size_t Pitch,
                                       cudaArray_const_t From, size_t X,
                                       size_t Y, size_t Width, size_t Height,
                                       cudaMemcpyKind, cudaStream_t Stream) {
  if (!isArray(From) || X + Width > From->I.Pitch || Y + Height > rows(From->I))
    return setError(cudaErrorInvalidValue);
  return submitRows(static_cast<char *>(To), Pitch, linearPlace(From, X, Y),
                    From->I.Pitch, Width, Height, Stream, From);
}
cudaError_t cudaMemcpy2DFromArray(void *To, size_t Pitch,
                                  cudaArray_const_t From, size_t X, size_t Y,
                                  size_t Width, size_t Height,
                                  cudaMemcpyKind Kind) {
  return cudaMemcpy2DFromArrayAsync(To, Pitch, From, X, Y, Width, Height, Kind,
                                    nullptr);
}
/// Rows follow each other without a gap.
static bool hasBytes(cudaArray_const_t Array, size_t X, size_t Y,
                     size_t Count) {
  return isArray(Array) &&
         Y * Array->I.Pitch + X + Count <= Array->I.SlicePitch;
}
cudaError_t cudaMemcpyToArray(cudaArray_t To, size_t X, size_t Y,
                              const void *From, size_t Count, cudaMemcpyKind) {
  if (!hasBytes(To, X, Y, Count))
    return setError(cudaErrorInvalidValue);
  return submitRows(linearPlace(To, X, Y), Count,
                    static_cast<const char *>(From), Count, Count, 1, nullptr,
                    nullptr, /*IsToArray=*/true);
}
cudaError_t cudaMemcpyFromArray(void *To, cudaArray_const_t From, size_t X,
                                size_t Y, size_t Count, cudaMemcpyKind) {
  if (!hasBytes(From, X, Y, Count))
    return setError(cudaErrorInvalidValue);
  return submitRows(static_cast<char *>(To), Count, linearPlace(From, X, Y),
                    Count, Count, 1, nullptr, From);
}

cudaError_t cudaMemcpy2DArrayToArray(cudaArray_t To, size_t ToX, size_t ToY,
                                     cudaArray_const_t From, size_t FromX,
                                     size_t FromY, size_t Width, size_t Height,
                                     cudaMemcpyKind) {
  if (!isArray(To) || !isArray(From) || ToX + Width > To->I.Pitch ||
      FromX + Width > From->I.Pitch || ToY + Height > rows(To->I) ||
      FromY + Height > rows(From->I))
    return setError(cudaErrorInvalidValue);
  return submitRows(linearPlace(To, ToX, ToY), To->I.Pitch,
                    linearPlace(From, FromX, FromY), From->I.Pitch, Width,
                    Height, nullptr, From, /*IsToArray=*/true);
}

} // extern "C"
