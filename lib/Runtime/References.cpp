//===- References.cpp - Texture references ----------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Bound, a reference is a texture object that is described by its members at
// that time.
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/references.h"
#include "cu2x/runtime/textures.h"
#include <algorithm>
#include <set>

using namespace cu2x::runtime;

static cu2xTextureDesc describe(const cu2xTextureReference &R) {
  cu2xTextureDesc D = {};
  std::copy(std::begin(R.addressMode), std::end(R.addressMode), D.addressMode);
  D.filterMode = R.filterMode;
  D.readMode = static_cast<cu2xTextureReadMode>(R.Cu2xReadMode);
  D.sRGB = R.sRGB;
  D.normalizedCoords = R.normalized != 0;
  return D;
}

static bool isSame(const cu2xTextureDesc &A, const cu2xTextureDesc &B) {
  return A.filterMode == B.filterMode &&
         A.normalizedCoords == B.normalizedCoords &&
         std::equal(std::begin(A.addressMode), std::end(A.addressMode),
                    B.addressMode);
}

uint64_t cu2x::runtime::boundTexture(const cu2xTextureReference &R,
                                     const char *&Why) {
  cu2xTextureDesc Bound;
  if (!R.Cu2xObject) {
    Why = "a texture reference is read that is bound to nothing";
    return 0;
  }
  if (cu2xGetTextureObjectTextureDesc(&Bound, R.Cu2xObject)) {
    Why = "what a texture reference is bound to is no texture";
    return 0;
  }
  // CUDA does not say whether that counts before the texture is bound again.
  if (!isSame(Bound, describe(R))) {
    Why = "the members of a texture reference changed after it was bound; bind "
          "it again";
    return 0;
  }
  return R.Cu2xObject;
}

/// The references that something is bound to.
static std::set<cu2xTextureReference *> &boundReferences() {
  static auto &Bound = *new std::set<cu2xTextureReference *>;
  return Bound;
}
static std::mutex BoundLock;

void cu2x::runtime::resetReferences() {
  std::lock_guard<std::mutex> Guard(BoundLock);
  for (cu2xTextureReference *R : boundReferences())
    R->Cu2xObject = 0;
  boundReferences().clear();
}

static cu2xError_t unbind(const cu2xTextureReference *Reference) {
  // The program's variable is not const, only what CUDA's functions take.
  auto &R = const_cast<cu2xTextureReference &>(*Reference);
  cu2xTextureObject_t Old = R.Cu2xObject;
  R.Cu2xObject = 0;
  {
    std::lock_guard<std::mutex> Guard(BoundLock);
    boundReferences().erase(&R);
  }
  return Old ? cu2xDestroyTextureObject(Old) : cu2xSuccess;
}

static cu2xError_t bind(const cu2xTextureReference *Reference,
                        const cu2xResourceDesc &Resource) {
  cu2xTextureDesc Description = describe(*Reference);
  cu2xTextureObject_t New = 0;
  if (cu2xError_t Error =
          cu2xCreateTextureObject(&New, &Resource, &Description, nullptr))
    return Error;
  cu2xError_t Error = unbind(Reference);
  auto *R = const_cast<cu2xTextureReference *>(Reference);
  R->Cu2xObject = New;
  std::lock_guard<std::mutex> Guard(BoundLock);
  boundReferences().insert(R);
  return Error;
}

static size_t texelBytes(const cu2xChannelFormatDesc &F) {
  return static_cast<size_t>(F.x + F.y + F.z + F.w) / 8;
}

extern "C" {

cu2xError_t cu2xBindTexture(size_t *Offset,
                            const cu2xTextureReference *Reference,
                            const void *Address,
                            const cu2xChannelFormatDesc *Format, size_t Bytes) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Reference || !Format)
    return fail(cu2xErrorInvalidValue);
  size_t Texel = texelBytes(*Format);
  if (!Texel)
    return fail(cu2xErrorInvalidChannelDescriptor);
  Bytes = std::min(Bytes, bytesBehind(Address)) / Texel * Texel;
  if (!Bytes)
    return fail(cu2xErrorInvalidValue);
  cu2xResourceDesc Resource = {};
  Resource.resType = cu2xResourceTypeLinear;
  Resource.res.linear.devPtr = const_cast<void *>(Address);
  Resource.res.linear.desc = *Format;
  Resource.res.linear.sizeInBytes = Bytes;
  if (Offset)
    *Offset = 0;
  return bind(Reference, Resource);
}

cu2xError_t cu2xBindTexture2D(size_t *Offset,
                              const cu2xTextureReference *Reference,
                              const void *Address,
                              const cu2xChannelFormatDesc *Format, size_t Width,
                              size_t Height, size_t Pitch) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Reference || !Format || !Width || !Height)
    return fail(cu2xErrorInvalidValue);
  size_t Row = Width * texelBytes(*Format);
  if (!Row || Row > Pitch)
    return fail(Row ? cu2xErrorInvalidPitchValue
                    : cu2xErrorInvalidChannelDescriptor);
  if (Pitch * (Height - 1) + Row > bytesBehind(Address))
    return fail(cu2xErrorInvalidValue);
  cu2xResourceDesc Resource = {};
  Resource.resType = cu2xResourceTypePitch2D;
  Resource.res.pitch2D.devPtr = const_cast<void *>(Address);
  Resource.res.pitch2D.desc = *Format;
  Resource.res.pitch2D.width = Width;
  Resource.res.pitch2D.height = Height;
  Resource.res.pitch2D.pitchInBytes = Pitch;
  if (Offset)
    *Offset = 0;
  return bind(Reference, Resource);
}

cu2xError_t cu2xBindTextureToArray(const cu2xTextureReference *Reference,
                                   cu2xArray_const_t Array,
                                   const cu2xChannelFormatDesc *Format) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Reference || !Array || !Format)
    return fail(cu2xErrorInvalidValue);
  cu2xResourceDesc Resource = {};
  Resource.resType = cu2xResourceTypeArray;
  Resource.res.array.array = const_cast<cu2xArray_t>(Array);
  return bind(Reference, Resource);
}

cu2xError_t cu2xUnbindTexture(const cu2xTextureReference *Reference) {
  if (cu2xError_t Error = enter())
    return Error;
  return Reference ? unbind(Reference) : fail(cu2xErrorInvalidTexture);
}

cu2xError_t
cu2xGetTextureAlignmentOffset(size_t *Offset,
                              const cu2xTextureReference *Reference) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Offset || !Reference)
    return fail(cu2xErrorInvalidTexture);
  if (!Reference->Cu2xObject)
    return fail(cu2xErrorInvalidTextureBinding);
  *Offset = 0;
  return cu2xSuccess;
}

cu2xError_t cu2xGetTextureReference(const cu2xTextureReference **Reference,
                                    const void *Symbol) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Reference || !Symbol)
    return fail(cu2xErrorInvalidTexture);
  // The reference is its own symbol.
  *Reference = static_cast<const cu2xTextureReference *>(Symbol);
  return cu2xSuccess;
}

} // extern "C"
