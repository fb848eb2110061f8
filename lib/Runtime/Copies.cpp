//===- Copies.cpp - Copying and filling -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/memory.h"

using namespace cu2x::runtime;

/// The handle of an array is no memory, whatever lies there.
static bool isHandle(const void *Address) {
  return isArray(static_cast<cu2xArray_const_t>(Address));
}

cu2xError_t cu2x::runtime::copyRowsNow(void *To, size_t ToPitch,
                                       const void *From, size_t FromPitch,
                                       size_t Width, size_t Height,
                                       cu2xMemcpyKind Kind) {
  if (Kind < cu2xMemcpyHostToHost || Kind > cu2xMemcpyDefault)
    return fail(cu2xErrorInvalidMemcpyDirection);
  if (!Width || !Height)
    return cu2xSuccess;
  if (Width > ToPitch || Width > FromPitch)
    return fail(cu2xErrorInvalidPitchValue);
  if (isHandle(To) || isHandle(From))
    return fail(cu2xErrorInvalidValue);
  return moveRows(To, ToPitch, From, FromPitch, Width, Height, Kind);
}

cu2xError_t cu2x::runtime::fillRowsNow(void *To, size_t Pitch, unsigned Value,
                                       unsigned ElementBytes, size_t Width,
                                       size_t Height) {
  if (!Width || !Height)
    return cu2xSuccess;
  // Unlike that of a copy, the pitch of one row means nothing.
  if (Height > 1 && Width > Pitch)
    return fail(cu2xErrorInvalidValue);
  if (isHandle(To))
    return fail(cu2xErrorInvalidValue);
  return setRows(To, Pitch, Value, ElementBytes, Width, Height);
}

//===----------------------------------------------------------------------===//
// The functions
//===----------------------------------------------------------------------===//

/// A copy or a fill in a stream, which a function without Async in its name
/// waits for.
template <class Callable>
static cu2xError_t inStream(cu2xStream_t Stream, cu2xGraphNodeType Type,
                            bool IsAsync, const Callable &Do) {
  if (cu2xError_t Error = enter())
    return Error;
  if (IsAsync)
    return submit(Stream, Type, Do);
  if (cu2xError_t Error = forbidInCapture(Stream, true))
    return Error;
  Queue Lock(queueLock());
  if (cu2xError_t Error = synchronize())
    return Error;
  if (cu2xError_t Error = Do())
    return Error;
  return isEager() ? cu2xSuccess : synchronize();
}

static cu2xError_t copyRows(void *To, size_t ToPitch, const void *From,
                            size_t FromPitch, size_t Width, size_t Height,
                            cu2xMemcpyKind Kind, cu2xStream_t Stream,
                            bool IsAsync) {
  return inStream(Stream, cu2xGraphNodeTypeMemcpy, IsAsync, [=] {
    return copyRowsNow(To, ToPitch, From, FromPitch, Width, Height, Kind);
  });
}

static cu2xError_t fillRows(void *To, size_t Pitch, int Value, size_t Width,
                            size_t Height, cu2xStream_t Stream, bool IsAsync) {
  return inStream(Stream, cu2xGraphNodeTypeMemset, IsAsync, [=] {
    return fillRowsNow(To, Pitch, static_cast<unsigned>(Value) & 255, 1, Width,
                       Height);
  });
}

static cu2xError_t fill3D(cu2xPitchedPtr To, int Value, cu2xExtent Extent,
                          cu2xStream_t Stream, bool IsAsync) {
  return inStream(Stream, cu2xGraphNodeTypeMemset, IsAsync, [=] {
    for (size_t Z = 0; Z != Extent.depth; ++Z)
      if (cu2xError_t Error =
              fillRowsNow(static_cast<char *>(To.ptr) + Z * To.pitch * To.ysize,
                          To.pitch, static_cast<unsigned>(Value) & 255, 1,
                          Extent.width, Extent.height))
        return Error;
    return cu2xSuccess;
  });
}

static cu2xError_t copy3D(const cu2xMemcpy3DParms *P, cu2xStream_t Stream,
                          bool IsAsync) {
  if (!P)
    return fail(cu2xErrorInvalidValue);
  return inStream(Stream, cu2xGraphNodeTypeMemcpy, IsAsync,
                  [Copy = *P] { return copy3DNow(Copy); });
}

static cu2xError_t checkDevices(int One, int Other) {
  return One == 0 && Other == 0 ? cu2xSuccess : fail(cu2xErrorInvalidDevice);
}

extern "C" {

cu2xError_t cu2xMemcpy(void *To, const void *From, size_t Bytes,
                       cu2xMemcpyKind Kind) {
  return copyRows(To, Bytes, From, Bytes, Bytes, 1, Kind, nullptr, false);
}
cu2xError_t cu2xMemcpyPeer(void *To, int ToDevice, const void *From,
                           int FromDevice, size_t Bytes) {
  if (cu2xError_t Error = checkDevices(ToDevice, FromDevice))
    return Error;
  return cu2xMemcpy(To, From, Bytes, cu2xMemcpyDeviceToDevice);
}
cu2xError_t cu2xMemcpy2D(void *To, size_t ToPitch, const void *From,
                         size_t FromPitch, size_t Width, size_t Height,
                         cu2xMemcpyKind Kind) {
  return copyRows(To, ToPitch, From, FromPitch, Width, Height, Kind, nullptr,
                  false);
}
cu2xError_t cu2xMemcpy3D(const cu2xMemcpy3DParms *P) {
  return copy3D(P, nullptr, false);
}
cu2xError_t cu2xMemset(void *To, int Value, size_t Bytes) {
  return fillRows(To, Bytes, Value, Bytes, 1, nullptr, false);
}
cu2xError_t cu2xMemset2D(void *To, size_t Pitch, int Value, size_t Width,
                         size_t Height) {
  return fillRows(To, Pitch, Value, Width, Height, nullptr, false);
}
cu2xError_t cu2xMemset3D(cu2xPitchedPtr To, int Value, cu2xExtent Extent) {
  return fill3D(To, Value, Extent, nullptr, false);
}

} // extern "C"

cu2xError_t cu2xMemcpyAsync(void *To, const void *From, size_t Bytes,
                            cu2xMemcpyKind Kind, cu2xStream_t Stream) {
  return copyRows(To, Bytes, From, Bytes, Bytes, 1, Kind, Stream, true);
}
cu2xError_t cu2xMemcpyPeerAsync(void *To, int ToDevice, const void *From,
                                int FromDevice, size_t Bytes,
                                cu2xStream_t Stream) {
  if (cu2xError_t Error = checkDevices(ToDevice, FromDevice))
    return Error;
  return cu2xMemcpyAsync(To, From, Bytes, cu2xMemcpyDeviceToDevice, Stream);
}
cu2xError_t cu2xMemcpy2DAsync(void *To, size_t ToPitch, const void *From,
                              size_t FromPitch, size_t Width, size_t Height,
                              cu2xMemcpyKind Kind, cu2xStream_t Stream) {
  return copyRows(To, ToPitch, From, FromPitch, Width, Height, Kind, Stream,
                  true);
}
cu2xError_t cu2xMemcpy3DAsync(const cu2xMemcpy3DParms *P, cu2xStream_t Stream) {
  return copy3D(P, Stream, true);
}
cu2xError_t cu2xMemsetAsync(void *To, int Value, size_t Bytes,
                            cu2xStream_t Stream) {
  return fillRows(To, Bytes, Value, Bytes, 1, Stream, true);
}
cu2xError_t cu2xMemset2DAsync(void *To, size_t Pitch, int Value, size_t Width,
                              size_t Height, cu2xStream_t Stream) {
  return fillRows(To, Pitch, Value, Width, Height, Stream, true);
}
cu2xError_t cu2xMemset3DAsync(cu2xPitchedPtr To, int Value, cu2xExtent Extent,
                              cu2xStream_t Stream) {
  return fill3D(To, Value, Extent, Stream, true);
}
