//===- Mipmaps.cpp - Mipmapped arrays ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// All levels lie in one piece of memory. Each is an array as well, for copies
// and surfaces.
//
//===----------------------------------------------------------------------===//

#include "Arrays.h"
#include "HandleTable.h"

#include "cu2x/runtime/memory.h"
#include <deque>

using namespace cu2x::runtime;

struct cu2xMipmappedArray {
  cu2xArray All;
  /// Programs have their addresses.
  std::deque<cu2xArray> Levels;
};

static HandleTable<cu2xMipmappedArray_const_t> &mipmaps() {
  static auto &Table = *new HandleTable<cu2xMipmappedArray_const_t>;
  return Table;
}

const Image *cu2x::runtime::findMipmaps(cu2xMipmappedArray_const_t Array) {
  return mipmaps().has(Array) ? &Array->All.Texels : nullptr;
}

void cu2x::runtime::resetMipmaps() {
  for (cu2xMipmappedArray_const_t Array : mipmaps().clear())
    (void)releaseTexels(Array->All);
}

extern "C" {

cu2xError_t cu2xMallocMipmappedArray(cu2xMipmappedArray_t *Array,
                                     const cu2xChannelFormatDesc *Format,
                                     cu2xExtent Extent, unsigned Levels,
                                     unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Array || !Format)
    return fail(cu2xErrorInvalidValue);
  auto New = std::make_unique<cu2xMipmappedArray>();
  if (cu2xError_t Error =
          allocateTexels(New->All, *Format, Extent, Flags, Levels))
    return Error;
  for (unsigned I = 0; I != New->All.Texels.Levels; ++I) {
    New->Levels.push_back({New->All.Texels.level(I), nullptr, Flags});
    addArray(&New->Levels.back());
  }
  mipmaps().add(New.get());
  *Array = New.release();
  return cu2xSuccess;
}
cu2xError_t cu2xFreeMipmappedArray(cu2xMipmappedArray_t Array) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Array)
    return cu2xSuccess;
  if (cu2xError_t Error = synchronize())
    return Error;
  if (!mipmaps().remove(Array))
    return fail(cu2xErrorInvalidValue);
  for (const cu2xArray &Level : Array->Levels)
    removeArray(&Level);
  cu2xError_t Error = releaseTexels(Array->All);
  delete Array;
  return Error;
}
cu2xError_t cu2xGetMipmappedArrayLevel(cu2xArray_t *Level,
                                       cu2xMipmappedArray_const_t Array,
                                       unsigned Number) {
  if (cu2xError_t Error = enter())
    return Error;
  const Image *Texels = findMipmaps(Array);
  if (!Level || !Texels || Number >= Texels->Levels)
    return fail(cu2xErrorInvalidValue);
  *Level = const_cast<cu2xArray_t>(&Array->Levels[Number]);
  return cu2xSuccess;
}

} // extern "C"
