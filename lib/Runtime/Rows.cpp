//===- Rows.cpp - Rows of memory that are copied and filled -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Arrays.h"

using namespace cu2x::runtime;

/// How many bytes rows of a pitch reach over.
static size_t reach(size_t Pitch, size_t Width, size_t Height) {
  return Height ? Pitch * (Height - 1) + Width : 0;
}

/// Whether the sides are where \p Kind says.
static bool fits(cu2xMemcpyKind Kind, const Span &To, const Span &From) {
  auto OnDevice = [](const Span &S) { return S.Where != nullptr; };
  auto OnHost = [](const Span &S) {
    return !S.Where || S.Where->Kind != MemoryKind::Device;
  };
  switch (Kind) {
  case cu2xMemcpyHostToHost:
    return OnHost(To) && OnHost(From);
  case cu2xMemcpyHostToDevice:
    return OnDevice(To) && OnHost(From);
  case cu2xMemcpyDeviceToHost:
    return OnHost(To) && OnDevice(From);
  case cu2xMemcpyDeviceToDevice:
    return OnDevice(To) && OnDevice(From);
  case cu2xMemcpyDefault:
    return true;
  }
  return false;
}

cu2xError_t cu2x::runtime::moveRows(void *To, size_t ToPitch, const void *From,
                                    size_t FromPitch, size_t Width,
                                    size_t Height, cu2xMemcpyKind Kind) {
  Queue Lock(queueLock());
  Span T, F;
  if (!findSpan(To, reach(ToPitch, Width, Height), T) ||
      !findSpan(From, reach(FromPitch, Width, Height), F) || !fits(Kind, T, F))
    return fail(cu2xErrorInvalidValue);
  device().copy(
      {T.Data, ToPitch, T.Where, F.Data, FromPitch, F.Where, Width, Height});
  return cu2xSuccess;
}

cu2xError_t cu2x::runtime::setRows(void *To, size_t Pitch, unsigned Value,
                                   unsigned ElementBytes, size_t Width,
                                   size_t Height) {
  Queue Lock(queueLock());
  Span T;
  if (!findSpan(To, reach(Pitch, Width, Height), T) || !T.Where)
    return fail(cu2xErrorInvalidValue);
  device().fill({T.Data, Pitch, T.Where, Value, ElementBytes, Width, Height});
  return cu2xSuccess;
}

//===----------------------------------------------------------------------===//
// Three dimensions
//===----------------------------------------------------------------------===//

namespace {
struct Side {
  Span Start;
  size_t Pitch, SlicePitch;
};
} // namespace

/// \p Width is in bytes.
static bool findSide(cu2xArray_t Array, const cu2xPitchedPtr &Pointer,
                     const cu2xPos &Pos, size_t Width, const cu2xExtent &Extent,
                     Side &Result) {
  if (Array) {
    if (!isArray(Array))
      return false;
    const Image &I = Array->Texels;
    size_t Rows = std::max<size_t>(I.Height, 1),
           Slices = std::max<size_t>(I.Depth, 1);
    if (Pos.x * I.texelBytes() + Width > I.Pitch ||
        Pos.y + Extent.height > Rows || Pos.z + Extent.depth > Slices)
      return false;
    Result = {{I.texel(Pos.x, Pos.y, Pos.z), I.Where}, I.Pitch, I.SlicePitch};
    return true;
  }
  size_t SlicePitch = Pointer.pitch * Pointer.ysize;
  const char *Start = static_cast<const char *>(Pointer.ptr) +
                      Pos.z * SlicePitch + Pos.y * Pointer.pitch + Pos.x;
  if (Extent.height > 1 && Width > Pointer.pitch)
    return false;
  Result = {{}, Pointer.pitch, SlicePitch};
  return findSpan(Start,
                  SlicePitch * (Extent.depth - 1) +
                      reach(Pointer.pitch, Width, Extent.height),
                  Result.Start);
}

cu2xError_t cu2x::runtime::copy3DNow(const cu2xMemcpy3DParms &P) {
  const cu2xExtent &Extent = P.extent;
  if (P.kind < cu2xMemcpyHostToHost || P.kind > cu2xMemcpyDefault)
    return fail(cu2xErrorInvalidMemcpyDirection);
  if (!P.srcArray == !P.srcPtr.ptr || !P.dstArray == !P.dstPtr.ptr)
    return fail(cu2xErrorInvalidValue);
  if (!Extent.width || !Extent.height || !Extent.depth)
    return cu2xSuccess;
  // The width counts texels where an array takes part.
  cu2xArray_t Array = P.dstArray ? P.dstArray : P.srcArray;
  if (Array && !isArray(Array))
    return fail(cu2xErrorInvalidValue);
  size_t Width = Extent.width * (Array ? Array->Texels.texelBytes() : 1);
  Queue Lock(queueLock());
  Side To, From;
  if (!findSide(P.dstArray, P.dstPtr, P.dstPos, Width, Extent, To) ||
      !findSide(P.srcArray, P.srcPtr, P.srcPos, Width, Extent, From) ||
      !fits(P.kind, To.Start, From.Start))
    return fail(cu2xErrorInvalidValue);
  for (size_t Z = 0; Z != Extent.depth; ++Z)
    device().copy({To.Start.Data + Z * To.SlicePitch, To.Pitch, To.Start.Where,
                   From.Start.Data + Z * From.SlicePitch, From.Pitch,
                   From.Start.Where, Width, Extent.height});
  return cu2xSuccess;
}
