//===- Mipmaps.cpp - Mipmapped arrays on the CPU ----------------*- C++ -*-===//
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

#include "Array.h"
#include "Runtime.h"

#include <deque>
#include <memory>
#include <mutex>
#include <set>

using namespace cu2x;
using namespace cu2x::cuda;

struct cudaMipmappedArray {
  Image All;
  /// Programs have their addresses.
  std::deque<cudaArray> Levels;
};

namespace {
struct MipmapTable {
  std::mutex Lock;
  std::set<cudaMipmappedArray_const_t> Arrays;
};
} // namespace

static MipmapTable &table() {
  static auto &Table = *new MipmapTable;
  return Table;
}

const Image *cuda::findMipmaps(cudaMipmappedArray_const_t Array) {
  MipmapTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  return T.Arrays.count(Array) ? &Array->All : nullptr;
}

void cuda::resetMipmaps() {
  MipmapTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  for (cudaMipmappedArray_const_t Array : T.Arrays)
    givePagesBack(Array->All.Data);
  T.Arrays.clear();
}

extern "C" {

cudaError_t cudaMallocMipmappedArray(cudaMipmappedArray_t *Result,
                                     const cudaChannelFormatDesc *Format,
                                     cudaExtent Extent, unsigned Levels,
                                     unsigned Flags) {
  if (!Result || !Format || Extent.width == 0)
    return setError(cudaErrorInvalidValue);
  auto New = std::make_unique<cudaMipmappedArray>();
  if (!allocateImage(New->All, *Format, Extent, Flags, Levels))
    return setError(cudaErrorMemoryAllocation);
  for (unsigned I = 0; I != New->All.Levels; ++I) {
    New->Levels.push_back({New->All.level(I), Flags, /*IsLevel=*/true});
    addArray(&New->Levels.back());
  }
  MipmapTable &T = table();
  std::lock_guard<std::mutex> Guard(T.Lock);
  T.Arrays.insert(New.get());
  *Result = New.release();
  return cudaSuccess;
}
cudaError_t cudaFreeMipmappedArray(cudaMipmappedArray_t Array) {
  if (!Array)
    return cudaSuccess;
  {
    MipmapTable &T = table();
    std::lock_guard<std::mutex> Guard(T.Lock);
    if (!T.Arrays.erase(Array))
      return setError(cudaErrorInvalidValue);
  }
  for (const cudaArray &Level : Array->Levels)
    removeArray(&Level);
  givePagesBack(Array->All.Data);
  delete Array;
  return cudaSuccess;
}
cudaError_t cudaGetMipmappedArrayLevel(cudaArray_t *Level,
                                       cudaMipmappedArray_const_t Array,
                                       unsigned Number) {
  const Image *All = findMipmaps(Array);
  if (!Level || !All || Number >= All->Levels)
    return setError(cudaErrorInvalidValue);
  *Level = const_cast<cudaArray_t>(&Array->Levels[Number]);
  return cudaSuccess;
}

} // extern "C"
