//===- Arrays.h - What an array is ------------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_LIB_RUNTIME_ARRAYS_H
#define CU2X_LIB_RUNTIME_ARRAYS_H

#include "State.h"

struct cu2xArray {
  cu2x::runtime::Image Texels;
  /// Null for a level of a mipmapped array.
  const cu2x::runtime::Allocation *Owned = nullptr;
  unsigned Flags = 0;
};

namespace cu2x::runtime {

void addArray(cu2xArray_const_t Array);
/// False if there was none.
bool removeArray(cu2xArray_const_t Array);
/// Whether texels of this format exist: 1, 2 or 4 channels of equal size.
bool isFormat(const cu2xChannelFormatDesc &Format);
/// Describes \p Array and gives it memory, all zero, of as many of \p Levels as
/// an image of that size can have.
cu2xError_t allocateTexels(cu2xArray &Array,
                           const cu2xChannelFormatDesc &Format,
                           const cu2xExtent &Extent, unsigned Flags,
                           unsigned Levels);
/// Gives the memory of an array that is no level back.
cu2xError_t releaseTexels(const cu2xArray &Array);
/// No array is one any more, and their memory is free.
void resetArrays();
void resetMipmaps();
/// Null if there is no such array.
const Image *findMipmaps(cu2xMipmappedArray_const_t Array);

} // namespace cu2x::runtime

#endif // CU2X_LIB_RUNTIME_ARRAYS_H
