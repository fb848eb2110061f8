//===- Array.h - What a CUDA array is ---------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_ARRAY_H
#define CU2X_SIMT_ARRAY_H

#include "simt/image.h"

struct cudaArray {
  cu2x::cuda::Image I;
  unsigned Flags = 0;
  /// Of a mipmapped array, with which it is freed.
  bool IsLevel = false;
};

namespace cu2x {
namespace cuda {

void addArray(cudaArray_const_t Array);
/// False if there was none.
bool removeArray(cudaArray_const_t Array);
/// Describes an image and gives it memory, all zero, of as many of \p Levels as
/// one of that size can have. False if there is no memory.
bool allocateImage(Image &I, const cudaChannelFormatDesc &Format,
                   const cudaExtent &Extent, unsigned Flags, unsigned Levels);
/// No mipmapped array is one any more, and their memory is free.
void resetMipmaps();
/// Null if there is no such array.
const Image *findMipmaps(cudaMipmappedArray_const_t Array);

} // namespace cuda
} // namespace cu2x

#endif // CU2X_SIMT_ARRAY_H
