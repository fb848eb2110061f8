//===- Device.cpp - The device of the CPU runtime, and errors ---*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include "__cu2x_runtime_versions.h"
#include "cu2x/SIMT/Executor.h"
#include "simt/kernel.h"
#include <algorithm>
#include <atomic>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

using namespace cu2x;
using namespace cu2x::cuda;

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static thread_local cudaError_t LastError = cudaSuccess;
static std::atomic<cudaError_t> StickyError{cudaSuccess};
static std::atomic<bool> HasAssertion{false};

cudaError_t cuda::setError(cudaError_t Error) {
  if (Error != cudaSuccess)
    LastError = Error;
  return Error;
}
void cuda::setStickyError(cudaError_t Error) {
  if (StickyError == cudaSuccess)
    StickyError = Error;
  setError(Error);
}
cudaError_t cuda::stickyError() { return StickyError; }
void cuda::noteDeviceFailure(bool IsAssertion) {
  setStickyError(IsAssertion ? cudaErrorAssert : cudaErrorLaunchFailure);
}
bool cuda::takeAssertion() { return HasAssertion.exchange(false); }

namespace {
struct ErrorName {
  cudaError_t Error;
  const char *Name, *Text;
};
} // namespace

#define CU2X_ERROR(NAME, TEXT) {NAME, #NAME, TEXT}
static const ErrorName ErrorNames[] = {
    CU2X_ERROR(cudaSuccess, "no error"),
    CU2X_ERROR(cudaErrorInvalidValue, "invalid argument"),
    CU2X_ERROR(cudaErrorMemoryAllocation, "out of memory"),
    CU2X_ERROR(cudaErrorInitializationError, "initialization error"),
    CU2X_ERROR(cudaErrorInvalidConfiguration, "invalid configuration argument"),
    CU2X_ERROR(cudaErrorInvalidPitchValue, "invalid pitch argument"),
    CU2X_ERROR(cudaErrorInvalidSymbol, "invalid device symbol"),
    CU2X_ERROR(cudaErrorInvalidMemcpyDirection,
               "invalid copy direction for memcpy"),
    CU2X_ERROR(cudaErrorInvalidDeviceFunction, "invalid device function"),
    CU2X_ERROR(cudaErrorNoDevice, "no CUDA-capable device is detected"),
    CU2X_ERROR(cudaErrorInvalidDevice, "invalid device ordinal"),
    CU2X_ERROR(cudaErrorInvalidResourceHandle, "invalid resource handle"),
    CU2X_ERROR(cudaErrorNotReady, "device not ready"),
    CU2X_ERROR(cudaErrorIllegalAddress,
               "an illegal memory access was encountered"),
    CU2X_ERROR(cudaErrorLaunchOutOfResources,
               "too many resources requested for launch"),
    CU2X_ERROR(cudaErrorLaunchTimeout,
               "the launch timed out and was terminated"),
    CU2X_ERROR(cudaErrorPeerAccessAlreadyEnabled,
               "peer access is already enabled"),
    CU2X_ERROR(cudaErrorPeerAccessNotEnabled,
               "peer access has not been enabled"),
    CU2X_ERROR(cudaErrorAssert, "device-side assert triggered"),
    CU2X_ERROR(cudaErrorHostMemoryAlreadyRegistered,
               "part or all of the requested memory range is already mapped"),
    CU2X_ERROR(cudaErrorHostMemoryNotRegistered,
               "pointer does not correspond to a registered memory region"),
    CU2X_ERROR(cudaErrorLaunchFailure, "unspecified launch failure"),
    CU2X_ERROR(cudaErrorNotPermitted, "operation not permitted"),
    CU2X_ERROR(cudaErrorNotSupported, "operation not supported"),
    CU2X_ERROR(cudaErrorStreamCaptureUnsupported,
               "operation not permitted when stream is capturing"),
    CU2X_ERROR(cudaErrorStreamCaptureInvalidated,
               "operation failed due to a previous error during capture"),
    CU2X_ERROR(cudaErrorUnknown, "unknown error"),
};
#undef CU2X_ERROR

static const ErrorName *find(cudaError_t Error) {
  for (const ErrorName &Row : ErrorNames)
    if (Row.Error == Error)
      return &Row;
  return nullptr;
}

/// assert() ends up here on both sides.
extern "C" [[noreturn]] void __assert_fail(const char *Expression,
                                           const char *File, unsigned Line,
                                           const char *Function) noexcept {
  fflush(stdout);
  if (simt::inKernel()) {
    simt::Dim3 B = simt::blockIdx(), T = simt::threadIdx();
    fprintf(stderr,
            "%s:%u: %s: block: [%u,%u,%u], thread: [%u,%u,%u] Assertion `%s` "
            "failed.\n",
            File, Line, Function, B.x, B.y, B.z, T.x, T.y, T.z, Expression);
    HasAssertion = true;
    simt::trap("an assertion failed", {File, Line, 0});
  }
  fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", File, Line, Function,
          Expression);
  abort();
}

extern "C" {

// There is no profiler to be told.
cudaError_t cudaProfilerStart() { return cudaSuccess; }
cudaError_t cudaProfilerStop() { return cudaSuccess; }

cudaError_t cudaGetLastError() {
  cudaError_t Error =
      StickyError != cudaSuccess ? StickyError.load() : LastError;
  LastError = cudaSuccess;
  return Error;
}
cudaError_t cudaPeekAtLastError() {
  return StickyError != cudaSuccess ? StickyError.load() : LastError;
}
const char *cudaGetErrorName(cudaError_t Error) {
  const ErrorName *Row = find(Error);
  return Row ? Row->Name : "unrecognized error code";
}
const char *cudaGetErrorString(cudaError_t Error) {
  const ErrorName *Row = find(Error);
  return Row ? Row->Text : "unrecognized error code";
}

} // extern "C"

//===----------------------------------------------------------------------===//
// The device
//===----------------------------------------------------------------------===//

/// What programs print or choose grids by, with the values that the runtime of
/// ports has (lib/Runtime/State.cpp).
static void describeAsPort(cudaDeviceProp &P) {
  strcpy(P.name, "cu2x CPU backend");
  P.sharedMemPerBlock = P.sharedMemPerBlockOptin = 32768;
  P.sharedMemPerMultiprocessor = 32768;
  P.reservedSharedMemPerBlock = 0;
  P.major = 7;
  P.multiProcessorCount = 8;
  P.concurrentManagedAccess = P.pageableMemoryAccess = 0;
  P.cooperativeLaunch = 0;
  P.clockRate = P.memoryClockRate = 0;
}

const cudaDeviceProp &cuda::deviceProperties() {
  static const cudaDeviceProp Properties = [] {
    cudaDeviceProp P = {};
    strcpy(P.name, "cu2x SIMT executor");
    P.totalGlobalMem = size_t(8) << 30;
    P.sharedMemPerBlock = 48 << 10;
    P.sharedMemPerBlockOptin = 227 << 10;
    P.sharedMemPerMultiprocessor = 228 << 10;
    P.reservedSharedMemPerBlock = 1 << 10;
    P.regsPerBlock = P.regsPerMultiprocessor = 65536;
    P.warpSize = simt::options().WarpSize;
    P.memPitch = 0x7fffffff;
    P.maxThreadsPerBlock = 1024;
    P.maxThreadsPerMultiProcessor = 2048;
    P.maxBlocksPerMultiProcessor = 32;
    for (int I = 0; I != 3; ++I) {
      P.maxThreadsDim[I] = I == 2 ? 64 : 1024;
      P.maxGridSize[I] = I == 0 ? 0x7fffffff : 0xffff;
    }
    P.totalConstMem = 65536;
    P.major = 9;
    P.textureAlignment = 512;
    P.texturePitchAlignment = 32;
    P.multiProcessorCount = 4;
    P.canMapHostMemory = P.unifiedAddressing = P.managedMemory = 1;
    P.concurrentManagedAccess = P.pageableMemoryAccess = 1;
    P.cooperativeLaunch = P.concurrentKernels = 1;
    P.clockRate = P.memoryClockRate = 1000000;
    P.memoryBusWidth = 64;
    P.l2CacheSize = 1 << 20;
    P.maxTexture1D = P.maxTexture2D[0] = P.maxTexture2D[1] = 65536;
    for (int &Size : P.maxTexture3D)
      Size = 16384;
    // For comparisons: a device that programs take for that of a port.
    if (const char *Like = getenv("CU2X_SIMT_DEVICE");
        Like && !strcmp(Like, "port"))
      describeAsPort(P);
    return P;
  }();
  return Properties;
}

static cudaError_t checkDevice(int Device) {
  return Device == 0 ? cudaSuccess : setError(cudaErrorInvalidDevice);
}

namespace {
struct AttributeRow {
  cudaDeviceAttr Attribute;
  long (*Value)(const cudaDeviceProp &);
};
} // namespace

#define CU2X_ATTRIBUTE(NAME, FIELD)                                            \
  {cudaDevAttr##NAME,                                                          \
   [](const cudaDeviceProp &P) { return static_cast<long>(P.FIELD); }}
static const AttributeRow Attributes[] = {
    CU2X_ATTRIBUTE(MaxThreadsPerBlock, maxThreadsPerBlock),
    CU2X_ATTRIBUTE(MaxBlockDimX, maxThreadsDim[0]),
    CU2X_ATTRIBUTE(MaxBlockDimY, maxThreadsDim[1]),
    CU2X_ATTRIBUTE(MaxBlockDimZ, maxThreadsDim[2]),
    CU2X_ATTRIBUTE(MaxGridDimX, maxGridSize[0]),
    CU2X_ATTRIBUTE(MaxGridDimY, maxGridSize[1]),
    CU2X_ATTRIBUTE(MaxGridDimZ, maxGridSize[2]),
    CU2X_ATTRIBUTE(MaxSharedMemoryPerBlock, sharedMemPerBlock),
    CU2X_ATTRIBUTE(MaxSharedMemoryPerBlockOptin, sharedMemPerBlockOptin),
    CU2X_ATTRIBUTE(MaxSharedMemoryPerMultiprocessor,
                   sharedMemPerMultiprocessor),
    CU2X_ATTRIBUTE(TotalConstantMemory, totalConstMem),
    CU2X_ATTRIBUTE(WarpSize, warpSize),
    CU2X_ATTRIBUTE(MaxRegistersPerBlock, regsPerBlock),
    CU2X_ATTRIBUTE(MultiProcessorCount, multiProcessorCount),
    CU2X_ATTRIBUTE(MaxThreadsPerMultiProcessor, maxThreadsPerMultiProcessor),
    CU2X_ATTRIBUTE(MaxBlocksPerMultiprocessor, maxBlocksPerMultiProcessor),
    CU2X_ATTRIBUTE(ComputeCapabilityMajor, major),
    CU2X_ATTRIBUTE(ComputeCapabilityMinor, minor),
    CU2X_ATTRIBUTE(ManagedMemory, managedMemory),
    CU2X_ATTRIBUTE(ConcurrentManagedAccess, concurrentManagedAccess),
    CU2X_ATTRIBUTE(CooperativeLaunch, cooperativeLaunch),
    CU2X_ATTRIBUTE(ConcurrentKernels, concurrentKernels),
    CU2X_ATTRIBUTE(UnifiedAddressing, unifiedAddressing),
    CU2X_ATTRIBUTE(CanMapHostMemory, canMapHostMemory),
    CU2X_ATTRIBUTE(ClockRate, clockRate),
    CU2X_ATTRIBUTE(MemoryClockRate, memoryClockRate),
    CU2X_ATTRIBUTE(GlobalMemoryBusWidth, memoryBusWidth),
    CU2X_ATTRIBUTE(L2CacheSize, l2CacheSize),
    {cudaDevAttrComputeMode,
     [](const cudaDeviceProp &) -> long { return cudaComputeModeDefault; }},
    // The device is the CPU itself, and nobody ends its kernels.
    {cudaDevAttrIntegrated, [](const cudaDeviceProp &) -> long { return 1; }},
    {cudaDevAttrKernelExecTimeout,
     [](const cudaDeviceProp &) -> long { return 0; }},
};
#undef CU2X_ATTRIBUTE

cudaError_t cudaGetDeviceProperties(cudaDeviceProp *P, int Device) {
  if (cudaError_t Error = checkDevice(Device))
    return Error;
  *P = deviceProperties();
  return cudaSuccess;
}

extern "C" {

cudaError_t cudaGetDeviceCount(int *Count) {
  *Count = 1;
  return cudaSuccess;
}
cudaError_t cudaSetDevice(int Device) { return checkDevice(Device); }
cudaError_t cudaGetDevice(int *Device) {
  *Device = 0;
  return cudaSuccess;
}
cudaError_t cudaDeviceGetAttribute(int *Value, cudaDeviceAttr Attribute,
                                   int Device) {
  if (cudaError_t Error = checkDevice(Device))
    return Error;
  for (const AttributeRow &Row : Attributes)
    if (Row.Attribute == Attribute) {
      *Value = static_cast<int>(Row.Value(deviceProperties()));
      return cudaSuccess;
    }
  return setError(cudaErrorNotSupported);
}
cudaError_t cudaDeviceReset() {
  StickyError = LastError = cudaSuccess;
  return cudaSuccess;
}
cudaError_t cudaSetDeviceFlags(unsigned) { return cudaSuccess; }
cudaError_t cudaInitDevice(int Device, unsigned, unsigned) {
  return checkDevice(Device);
}
cudaError_t cudaDeviceSetLimit(cudaLimit, size_t) { return cudaSuccess; }
cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache) { return cudaSuccess; }
cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig) {
  return cudaSuccess;
}
cudaError_t cudaDeviceCanAccessPeer(int *Can, int, int) {
  *Can = 0;
  return cudaSuccess;
}
cudaError_t cudaRuntimeGetVersion(int *Version) {
  *Version = CUDART_VERSION;
  return cudaSuccess;
}
cudaError_t cudaDriverGetVersion(int *Version) {
  *Version = CUDART_VERSION;
  return cudaSuccess;
}

cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *Result,
                                  const void *Function) {
  *Result = {};
  Kernel *K = kernelOf(Function);
  if (!K)
    return setError(cudaErrorInvalidDeviceFunction);
  Result->maxThreadsPerBlock = 1024;
  Result->numRegs = 32;
  Result->maxDynamicSharedSizeBytes =
      K->DynamicSharedLimit ? K->DynamicSharedLimit
                            : deviceProperties().sharedMemPerBlock;
  return cudaSuccess;
}
cudaError_t cudaFuncSetAttribute(const void *Function, cudaFuncAttribute What,
                                 int Value) {
  Kernel *K = kernelOf(Function);
  if (!K)
    return setError(cudaErrorInvalidDeviceFunction);
  if (What != cudaFuncAttributeMaxDynamicSharedMemorySize)
    return cudaSuccess;
  if (Value < 0 ||
      static_cast<size_t>(Value) > deviceProperties().sharedMemPerBlockOptin)
    return setError(cudaErrorInvalidValue);
  K->DynamicSharedLimit = Value;
  return cudaSuccess;
}
cudaError_t cudaFuncSetCacheConfig(const void *, cudaFuncCache) {
  return cudaSuccess;
}
cudaError_t cudaFuncSetSharedMemConfig(const void *, cudaSharedMemConfig) {
  return cudaSuccess;
}

cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *Blocks,
                                                          const void *,
                                                          int BlockSize,
                                                          size_t Shared) {
  const cudaDeviceProp &P = deviceProperties();
  if (BlockSize <= 0 || BlockSize > P.maxThreadsPerBlock)
    return setError(cudaErrorInvalidValue);
  size_t Count = P.maxThreadsPerMultiProcessor / BlockSize;
  if (Shared)
    Count = std::min(Count, P.sharedMemPerMultiprocessor / Shared);
  *Blocks = std::min<size_t>(Count, P.maxBlocksPerMultiProcessor);
  return cudaSuccess;
}
cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *Blocks, const void *Function, int BlockSize, size_t Shared, unsigned) {
  return cudaOccupancyMaxActiveBlocksPerMultiprocessor(Blocks, Function,
                                                       BlockSize, Shared);
}

} // extern "C"
