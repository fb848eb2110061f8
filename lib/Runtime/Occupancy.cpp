//===- Occupancy.cpp - Attributes of kernels and occupancy ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/device.h"
#include <algorithm>

using namespace cu2x;
using namespace cu2x::runtime;

/// What the kernel's own variables leave of \p All bytes of shared memory.
static size_t roomBesideVariables(const Kernel &K, size_t All) {
  return All - std::min<size_t>(All, K.Found.ThreadgroupBytes);
}

size_t cu2x::runtime::dynamicLimit(const Kernel &K) {
  return K.DynamicLimit
             ? K.DynamicLimit
             : roomBesideVariables(K, deviceProperties().sharedMemPerBlock);
}

//===----------------------------------------------------------------------===//
// Attributes and occupancy
//===----------------------------------------------------------------------===//

/// The kernel of a stub that a function is about; null and an error if there is
/// none that could be launched.
static Kernel *readyKernel(const void *Stub, cu2xError_t &Error) {
  if ((Error = enter()))
    return nullptr;
  Kernel *K = kernelOf(Stub);
  Error = K ? prepare(*K) : fail(cu2xErrorInvalidDeviceFunction);
  return Error ? nullptr : K;
}

static int activeBlocks(const Kernel &K, int BlockSize, size_t DynamicShared) {
  const cu2xDeviceProp &P = deviceProperties();
  if (BlockSize > static_cast<int>(K.Found.MaxThreads))
    return 0;
  size_t Count = static_cast<size_t>(P.maxThreadsPerMultiProcessor / BlockSize);
  if (size_t Shared = K.Found.ThreadgroupBytes + DynamicShared)
    Count = std::min(Count, P.sharedMemPerMultiprocessor / Shared);
  return static_cast<int>(
      std::min<size_t>(Count, P.maxBlocksPerMultiProcessor));
}

extern "C" {

cu2xError_t cu2xFuncGetAttributes(cu2xFuncAttributes *Result,
                                  const void *Stub) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (!Result)
    return fail(cu2xErrorInvalidValue);
  // Metal tells neither registers nor local memory. There are as many as leave
  // room for all threads.
  const cu2xDeviceProp &P = deviceProperties();
  *Result = {};
  Result->numRegs = P.regsPerMultiprocessor / P.maxThreadsPerMultiProcessor;
  Result->sharedSizeBytes = K->Found.ThreadgroupBytes;
  Result->maxThreadsPerBlock = static_cast<int>(K->Found.MaxThreads);
  Result->ptxVersion = Result->binaryVersion = 10 * P.major + P.minor;
  Result->maxDynamicSharedSizeBytes = static_cast<int>(dynamicLimit(*K));
  return cu2xSuccess;
}

cu2xError_t cu2xFuncSetAttribute(const void *Stub, cu2xFuncAttribute Attribute,
                                 int Value) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (Attribute < cu2xFuncAttributeMaxDynamicSharedMemorySize ||
      Attribute >= cu2xFuncAttributeMax)
    return fail(cu2xErrorInvalidValue);
  // Preferences; this one is a share in percent.
  if (Attribute == cu2xFuncAttributePreferredSharedMemoryCarveout &&
      (Value < cu2xSharedmemCarveoutDefault ||
       Value > cu2xSharedmemCarveoutMaxShared))
    return fail(cu2xErrorInvalidValue);
  if (Attribute != cu2xFuncAttributeMaxDynamicSharedMemorySize)
    return cu2xSuccess;
  size_t Most =
      roomBesideVariables(*K, deviceProperties().sharedMemPerBlockOptin);
  if (Value < 0 || static_cast<size_t>(Value) > Most)
    return fail(Outcome{cu2xErrorInvalidValue,
                        std::string("kernel ") + K->Entry->Source +
                            " cannot have " + std::to_string(Value) +
                            " bytes of dynamic shared memory: there are " +
                            std::to_string(Most),
                        false});
  limitDynamicShared(*K, static_cast<size_t>(Value));
  return cu2xSuccess;
}
cu2xError_t cu2xFuncSetCacheConfig(const void *Stub, cu2xFuncCache Config) {
  cu2xError_t Error;
  if (!readyKernel(Stub, Error))
    return Error;
  return cu2xDeviceSetCacheConfig(Config);
}
cu2xError_t cu2xFuncSetSharedMemConfig(const void *Stub,
                                       cu2xSharedMemConfig Config) {
  cu2xError_t Error;
  if (!readyKernel(Stub, Error))
    return Error;
  return cu2xDeviceSetSharedMemConfig(Config);
}

cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessor(
    int *Blocks, const void *Stub, int BlockSize, size_t DynamicShared) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (!Blocks || BlockSize <= 0)
    return fail(cu2xErrorInvalidValue);
  *Blocks = activeBlocks(*K, BlockSize, DynamicShared);
  return cu2xSuccess;
}
cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *Blocks, const void *Stub, int BlockSize, size_t DynamicShared,
    unsigned Flags) {
  if (Flags & ~unsigned(cu2xOccupancyDisableCachingOverride))
    return fail(cu2xErrorInvalidValue);
  return cu2xOccupancyMaxActiveBlocksPerMultiprocessor(Blocks, Stub, BlockSize,
                                                       DynamicShared);
}

} // extern "C"

namespace cu2x {
namespace detail {
cu2xError_t potentialBlockSize(int *Grid, int *Block, const void *Stub,
                               size_t (*SharedOf)(const void *, int),
                               const void *Context, int Limit) {
  cu2xError_t Error;
  Kernel *K = readyKernel(Stub, Error);
  if (!K)
    return Error;
  if (!Grid || !Block)
    return fail(cu2xErrorInvalidValue);
  const cu2xDeviceProp &P = deviceProperties();
  int Most = static_cast<int>(K->Found.MaxThreads);
  if (Limit > 0)
    Most = std::min(Most, Limit);
  int BestThreads = 0;
  for (int Size = (Most + P.warpSize - 1) / P.warpSize * P.warpSize; Size > 0;
       Size -= P.warpSize) {
    int Threads = std::min(Size, Most);
    int Blocks = activeBlocks(*K, Threads, SharedOf(Context, Threads));
    if (Blocks * Threads > BestThreads) {
      BestThreads = Blocks * Threads;
      *Block = Threads;
      *Grid = Blocks * P.multiProcessorCount;
    }
  }
  return BestThreads ? cu2xSuccess : fail(cu2xErrorInvalidValue);
}
} // namespace detail
} // namespace cu2x
