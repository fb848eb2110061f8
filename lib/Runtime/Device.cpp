//===- Device.cpp - The device and its properties ---------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "State.h"

#include "cu2x/runtime/device.h"
#include <cstdio>
#include <cstring>

using namespace cu2x::runtime;

namespace {
struct AttributeRow {
  cu2xDeviceAttr Attribute;
  size_t (*Value)(const cu2xDeviceProp &);
};
} // namespace

#define CU2X_ATTRIBUTE(NAME, FIELD)                                            \
  {cu2xDevAttr##NAME,                                                          \
   [](const cu2xDeviceProp &P) { return static_cast<size_t>(P.FIELD); }}
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
    CU2X_ATTRIBUTE(ReservedSharedMemoryPerBlock, reservedSharedMemPerBlock),
    CU2X_ATTRIBUTE(TotalConstantMemory, totalConstMem),
    CU2X_ATTRIBUTE(WarpSize, warpSize),
    CU2X_ATTRIBUTE(MaxPitch, memPitch),
    CU2X_ATTRIBUTE(MaxRegistersPerBlock, regsPerBlock),
    CU2X_ATTRIBUTE(MaxRegistersPerMultiprocessor, regsPerMultiprocessor),
    CU2X_ATTRIBUTE(MultiProcessorCount, multiProcessorCount),
    CU2X_ATTRIBUTE(MaxThreadsPerMultiProcessor, maxThreadsPerMultiProcessor),
    CU2X_ATTRIBUTE(MaxBlocksPerMultiprocessor, maxBlocksPerMultiProcessor),
    CU2X_ATTRIBUTE(ComputeCapabilityMajor, major),
    CU2X_ATTRIBUTE(ComputeCapabilityMinor, minor),
    CU2X_ATTRIBUTE(Integrated, integrated),
    CU2X_ATTRIBUTE(ManagedMemory, managedMemory),
    CU2X_ATTRIBUTE(ConcurrentManagedAccess, concurrentManagedAccess),
    CU2X_ATTRIBUTE(PageableMemoryAccess, pageableMemoryAccess),
    CU2X_ATTRIBUTE(CooperativeLaunch, cooperativeLaunch),
    CU2X_ATTRIBUTE(ConcurrentKernels, concurrentKernels),
    CU2X_ATTRIBUTE(AsyncEngineCount, asyncEngineCount),
    CU2X_ATTRIBUTE(UnifiedAddressing, unifiedAddressing),
    CU2X_ATTRIBUTE(CanMapHostMemory, canMapHostMemory),
    CU2X_ATTRIBUTE(HostRegisterSupported, hostRegisterSupported),
    CU2X_ATTRIBUTE(HostNativeAtomicSupported, hostNativeAtomicSupported),
    CU2X_ATTRIBUTE(StreamPrioritiesSupported, streamPrioritiesSupported),
    CU2X_ATTRIBUTE(MemoryPoolsSupported, memoryPoolsSupported),
    CU2X_ATTRIBUTE(ComputePreemptionSupported, computePreemptionSupported),
    CU2X_ATTRIBUTE(ClockRate, clockRate),
    CU2X_ATTRIBUTE(MemoryClockRate, memoryClockRate),
    CU2X_ATTRIBUTE(GlobalMemoryBusWidth, memoryBusWidth),
    CU2X_ATTRIBUTE(L2CacheSize, l2CacheSize),
    CU2X_ATTRIBUTE(EccEnabled, ECCEnabled),
    CU2X_ATTRIBUTE(PciBusId, pciBusID),
    CU2X_ATTRIBUTE(PciDeviceId, pciDeviceID),
    CU2X_ATTRIBUTE(PciDomainId, pciDomainID),
    CU2X_ATTRIBUTE(TccDriver, tccDriver),
    CU2X_ATTRIBUTE(KernelExecTimeout, kernelExecTimeoutEnabled),
    CU2X_ATTRIBUTE(ComputeMode, computeMode),
    CU2X_ATTRIBUTE(TextureAlignment, textureAlignment),
    CU2X_ATTRIBUTE(TexturePitchAlignment, texturePitchAlignment),
    CU2X_ATTRIBUTE(SurfaceAlignment, surfaceAlignment),
    CU2X_ATTRIBUTE(MaxTexture1DWidth, maxTexture1D),
    CU2X_ATTRIBUTE(MaxTexture1DLinearWidth, maxTexture1DLinear),
    CU2X_ATTRIBUTE(MaxTexture2DWidth, maxTexture2D[0]),
    CU2X_ATTRIBUTE(MaxTexture2DHeight, maxTexture2D[1]),
    CU2X_ATTRIBUTE(MaxTexture3DWidth, maxTexture3D[0]),
    CU2X_ATTRIBUTE(MaxTexture3DHeight, maxTexture3D[1]),
    CU2X_ATTRIBUTE(MaxTexture3DDepth, maxTexture3D[2]),
    CU2X_ATTRIBUTE(GpuOverlap, deviceOverlap),
    CU2X_ATTRIBUTE(IsMultiGpuBoard, isMultiGpuBoard),
    CU2X_ATTRIBUTE(MultiGpuBoardGroupID, multiGpuBoardGroupID),
};
#undef CU2X_ATTRIBUTE

static cu2xError_t checkDevice(int Device) {
  if (cu2xError_t Error = enter())
    return Error;
  return Device == 0 ? cu2xSuccess : fail(cu2xErrorInvalidDevice);
}

static const std::map<cu2xLimit, size_t> &firstLimits() {
  static const auto &Limits =
      *new std::map<cu2xLimit, size_t>{{cu2xLimitStackSize, 1024},
                                       {cu2xLimitPrintfFifoSize, 1 << 20},
                                       {cu2xLimitMallocHeapSize, 8 << 20}};
  return Limits;
}
/// What the program has set with cu2xDeviceSetLimit.
static std::map<cu2xLimit, size_t> &limits() {
  static auto &Limits = *new std::map<cu2xLimit, size_t>(firstLimits());
  return Limits;
}

cu2xError_t cu2xGetDeviceProperties(cu2xDeviceProp *Properties, int Device) {
  if (cu2xError_t Error = checkDevice(Device))
    return Error;
  if (!Properties)
    return fail(cu2xErrorInvalidValue);
  *Properties = deviceProperties();
  return cu2xSuccess;
}

extern "C" {

cu2xError_t cu2xGetDeviceCount(int *Count) {
  if (!Count)
    return fail(cu2xErrorInvalidValue);
  std::string Message;
  *Count = hasDevice(Message) ? 1 : 0;
  return *Count ? cu2xSuccess : fail(cu2xErrorNoDevice);
}
cu2xError_t cu2xGetDevice(int *Device) {
  if (!Device)
    return fail(cu2xErrorInvalidValue);
  *Device = 0;
  return enter();
}
cu2xError_t cu2xSetDevice(int Device) { return checkDevice(Device); }
cu2xError_t cu2xInitDevice(int Device, unsigned, unsigned) {
  return checkDevice(Device);
}
cu2xError_t cu2xChooseDevice(int *Device, const cu2xDeviceProp *) {
  return cu2xGetDevice(Device);
}
cu2xError_t cu2xDeviceGetAttribute(int *Value, cu2xDeviceAttr Attribute,
                                   int Device) {
  if (cu2xError_t Error = checkDevice(Device))
    return Error;
  int Number = static_cast<int>(Attribute);
  if (!Value || Number <= 0 || Number >= cu2xDevAttrMax)
    return fail(cu2xErrorInvalidValue);
  for (const AttributeRow &Row : Attributes)
    if (Row.Attribute == Attribute) {
      *Value = static_cast<int>(Row.Value(deviceProperties()));
      return cu2xSuccess;
    }
  return fail(cu2xErrorNotSupported);
}
cu2xError_t cu2xDeviceGetPCIBusId(char *Id, int Length, int Device) {
  if (cu2xError_t Error = checkDevice(Device))
    return Error;
  if (!Id || Length < 13)
    return fail(cu2xErrorInvalidValue);
  std::strcpy(Id, "0000:00:00.0");
  return cu2xSuccess;
}

cu2xError_t cu2xDeviceSynchronize() {
  if (cu2xError_t Error = enter())
    return Error;
  if (cu2xError_t Error = forbidInCapture(nullptr, false))
    return Error;
  trimPools();
  return synchronize();
}
cu2xError_t cu2xDeviceReset() {
  std::string Message;
  if (!hasDevice(Message))
    return fail(cu2xErrorNoDevice);
  (void)synchronize();
  Queue Lock(queueLock());
  resetStreams();
  resetGraphs();
  resetReferences();
  resetTextures();
  resetVariables();
  resetMemory();
  resetPools();
  resetKernels();
  limits() = firstLimits();
  clearErrors();
  return cu2xSuccess;
}
cu2xError_t cu2xSetDeviceFlags(unsigned Flags) {
  if (cu2xError_t Error = enter())
    return Error;
  constexpr unsigned AllFlags = cu2xDeviceScheduleMask | cu2xDeviceMapHost |
                                cu2xDeviceLmemResizeToMax |
                                cu2xDeviceSyncMemops;
  // Ways to wait exclude each other.
  unsigned Waits = Flags & cu2xDeviceScheduleMask;
  if ((Flags & ~AllFlags) || (Waits & (Waits - 1)))
    return fail(cu2xErrorInvalidValue);
  return cu2xSuccess;
}
cu2xError_t cu2xGetDeviceFlags(unsigned *Flags) {
  if (!Flags)
    return fail(cu2xErrorInvalidValue);
  *Flags = cu2xDeviceMapHost;
  return enter();
}
cu2xError_t cu2xDeviceSetLimit(cu2xLimit Limit, size_t Value) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!limits().count(Limit))
    return fail(cu2xErrorUnsupportedLimit);
  limits()[Limit] = Value;
  return cu2xSuccess;
}
cu2xError_t cu2xDeviceGetLimit(size_t *Value, cu2xLimit Limit) {
  if (cu2xError_t Error = enter())
    return Error;
  if (!Value)
    return fail(cu2xErrorInvalidValue);
  if (!limits().count(Limit))
    return fail(cu2xErrorUnsupportedLimit);
  *Value = limits()[Limit];
  return cu2xSuccess;
}

// Preferences, which Metal has not.
cu2xError_t cu2xDeviceSetCacheConfig(cu2xFuncCache Config) {
  if (cu2xError_t Error = enter())
    return Error;
  bool IsKnown = Config >= cu2xFuncCachePreferNone &&
                 Config <= cu2xFuncCachePreferEqual;
  return IsKnown ? cu2xSuccess : fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xDeviceGetCacheConfig(cu2xFuncCache *Config) {
  *Config = cu2xFuncCachePreferNone;
  return enter();
}
cu2xError_t cu2xDeviceSetSharedMemConfig(cu2xSharedMemConfig Config) {
  if (cu2xError_t Error = enter())
    return Error;
  bool IsKnown = Config >= cu2xSharedMemBankSizeDefault &&
                 Config <= cu2xSharedMemBankSizeEightByte;
  return IsKnown ? cu2xSuccess : fail(cu2xErrorInvalidValue);
}
cu2xError_t cu2xDeviceGetSharedMemConfig(cu2xSharedMemConfig *Config) {
  *Config = cu2xSharedMemBankSizeFourByte;
  return enter();
}

// There is no other device, and a device is no peer of itself.
cu2xError_t cu2xDeviceCanAccessPeer(int *Can, int Device, int Peer) {
  if (!Can)
    return fail(cu2xErrorInvalidValue);
  if (cu2xError_t Error = checkDevice(Device))
    return Error;
  *Can = 0;
  return checkDevice(Peer);
}
cu2xError_t cu2xDeviceGetP2PAttribute(int *Value, cu2xDeviceP2PAttr, int, int) {
  return fail(Value ? cu2xErrorInvalidDevice : cu2xErrorInvalidValue);
}
cu2xError_t cu2xCtxResetPersistingL2Cache() { return enter(); }
cu2xError_t cu2xDeviceEnablePeerAccess(int, unsigned) {
  return fail(cu2xErrorInvalidDevice);
}
cu2xError_t cu2xDeviceDisablePeerAccess(int) {
  return fail(cu2xErrorInvalidDevice);
}

cu2xError_t cu2xRuntimeGetVersion(int *Version) {
  if (!Version)
    return fail(cu2xErrorInvalidValue);
  *Version = CUDART_VERSION;
  return cu2xSuccess;
}
cu2xError_t cu2xDriverGetVersion(int *Version) {
  return cu2xRuntimeGetVersion(Version);
}
cu2xError_t cu2xProfilerStart() { return enter(); }
cu2xError_t cu2xProfilerStop() { return enter(); }

} // extern "C"
