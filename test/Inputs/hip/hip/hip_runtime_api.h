//===- hip/hip_runtime_api.h - The host API ---------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_HIP_RUNTIME_API_H
#define HIP_INCLUDE_HIP_HIP_RUNTIME_API_H

#include <hip/channel_descriptor.h>
#include <hip/detail/device_api.h>
#include <hip/detail/graph_api.h>
#include <hip/detail/memory_api.h>
#include <hip/detail/module_api.h>
#include <hip/detail/texture_api.h>

#define hipIpcMemLazyEnablePeerAccess 0x01
#define hipStreamDefault 0x00
#define hipStreamNonBlocking 0x01
#define hipEventDefault 0x0
#define hipEventBlockingSync 0x1
#define hipEventDisableTiming 0x2
#define hipEventInterprocess 0x4
#define hipEventDisableSystemFence 0x20000000
#define hipEventReleaseToDevice 0x40000000
#define hipEventReleaseToSystem 0x80000000
#define hipHostMallocDefault 0x0
#define hipHostAllocDefault 0x0
#define hipHostMallocPortable 0x1
#define hipHostAllocPortable 0x1
#define hipHostMallocMapped 0x2
#define hipHostAllocMapped 0x2
#define hipHostMallocWriteCombined 0x4
#define hipHostAllocWriteCombined 0x4
#define hipHostMallocNumaUser 0x20000000
#define hipExtHostAllocNumaUser 0x20000000
#define hipHostMallocCoherent 0x40000000
#define hipExtHostAllocCoherent 0x40000000
#define hipHostMallocNonCoherent 0x80000000
#define hipExtHostAllocNonCoherent 0x80000000
#define hipMemAttachGlobal 0x01
#define hipMemAttachHost 0x02
#define hipMemAttachSingle 0x04
#define hipDeviceMallocDefault 0x0
#define hipDeviceMallocFinegrained 0x1
#define hipMallocSignalMemory 0x2
#define hipDeviceMallocUncached 0x3
#define hipDeviceMallocContiguous 0x4
#define hipHostRegisterDefault 0x0
#define hipHostRegisterPortable 0x1
#define hipHostRegisterMapped 0x2
#define hipHostRegisterIoMemory 0x4
#define hipHostRegisterReadOnly 0x08
#define hipExtHostRegisterCoarseGrained 0x8
#define hipDeviceScheduleAuto 0x0
#define hipDeviceScheduleSpin 0x1
#define hipDeviceScheduleYield 0x2
#define hipDeviceScheduleBlockingSync 0x4
#define hipDeviceScheduleMask 0x7
#define hipDeviceMapHost 0x8
#define hipDeviceLmemResizeToMax 0x10
#define hipArrayDefault 0x00
#define hipArrayLayered 0x01
#define hipArraySurfaceLoadStore 0x02
#define hipArrayCubemap 0x04
#define hipArrayTextureGather 0x08
#define hipOccupancyDefault 0x00
#define hipOccupancyDisableCachingOverride 0x01
#define hipCooperativeLaunchMultiDeviceNoPreSync 0x01
#define hipCooperativeLaunchMultiDeviceNoPostSync 0x02
#define hipCpuDeviceId ((int)-1)
#define hipInvalidDeviceId ((int)-2)
#define hipExtAnyOrderLaunch 0x01
#define hipStreamWaitValueGte 0x0
#define hipStreamWaitValueEq 0x1
#define hipStreamWaitValueAnd 0x2
#define hipStreamWaitValueNor 0x3
#define hipStreamPerThread ((hipStream_t)2)
#define hipStreamLegacy ((hipStream_t)1)
#define hipExternalMemoryDedicated 0x1
#define hipKernelNodeAttrID hipLaunchAttributeID
#define hipKernelNodeAttributeAccessPolicyWindow                               \
  hipLaunchAttributeAccessPolicyWindow
#define hipKernelNodeAttributeCooperative hipLaunchAttributeCooperative
#define hipKernelNodeAttributePriority hipLaunchAttributePriority
#define hipKernelNodeAttrValue hipLaunchAttributeValue
#define hipGraphKernelNodePortDefault 0
#define hipGraphKernelNodePortLaunchCompletion 2
#define hipGraphKernelNodePortProgrammatic 1

// C++ forms of the calls above.
template <class T> inline hipError_t hipMalloc(T **Pointer, size_t Size) {
  return hipMalloc((void **)Pointer, Size);
}
template <class T>
inline hipError_t hipMallocPitch(T **Pointer, size_t *Pitch, size_t Width,
                                 size_t Height) {
  return hipMallocPitch((void **)Pointer, Pitch, Width, Height);
}
template <class T>
inline hipError_t hipMallocManaged(T **Pointer, size_t Size,
                                   unsigned Flags = hipMemAttachGlobal) {
  return hipMallocManaged((void **)Pointer, Size, Flags);
}
template <class T>
inline hipError_t hipHostMalloc(T **Pointer, size_t Size,
                                unsigned Flags = hipHostMallocDefault) {
  return hipHostMalloc((void **)Pointer, Size, Flags);
}
template <class T>
inline hipError_t hipHostAlloc(T **Pointer, size_t Size,
                               unsigned Flags = hipHostAllocDefault) {
  return hipHostAlloc((void **)Pointer, Size, Flags);
}
template <class T>
inline hipError_t hipMallocAsync(T **Pointer, size_t Size, hipStream_t Stream) {
  return hipMallocAsync((void **)Pointer, Size, Stream);
}
inline hipError_t hipMallocAsync(void **Pointer, size_t Size, hipMemPool_t Pool,
                                 hipStream_t Stream) {
  return hipMallocFromPoolAsync(Pointer, Size, Pool, Stream);
}
template <class T>
inline hipError_t hipMallocAsync(T **Pointer, size_t Size, hipMemPool_t Pool,
                                 hipStream_t Stream) {
  return hipMallocFromPoolAsync((void **)Pointer, Size, Pool, Stream);
}
template <class T>
inline hipError_t hipMallocFromPoolAsync(T **Pointer, size_t Size,
                                         hipMemPool_t Pool,
                                         hipStream_t Stream) {
  return hipMallocFromPoolAsync((void **)Pointer, Size, Pool, Stream);
}

template <class T> hipError_t hipGetSymbolAddress(void **, const T &);
template <class T> hipError_t hipGetSymbolSize(size_t *, const T &);
template <class T>
hipError_t hipMemcpyToSymbol(const T &, const void *, size_t, size_t = 0,
                             hipMemcpyKind = hipMemcpyHostToDevice);
template <class T>
hipError_t hipMemcpyToSymbolAsync(const T &, const void *, size_t, size_t,
                                  hipMemcpyKind, hipStream_t = nullptr);
template <class T>
hipError_t hipMemcpyFromSymbol(void *, const T &, size_t, size_t = 0,
                               hipMemcpyKind = hipMemcpyDeviceToHost);
template <class T>
hipError_t hipMemcpyFromSymbolAsync(void *, const T &, size_t, size_t,
                                    hipMemcpyKind, hipStream_t = nullptr);

template <class F>
hipError_t hipOccupancyMaxPotentialBlockSize(int *, int *, F, size_t = 0,
                                             int = 0);
template <class F>
hipError_t hipOccupancyMaxPotentialBlockSizeWithFlags(int *, int *, F,
                                                      size_t = 0, int = 0,
                                                      unsigned = 0);
template <class U, class F>
inline hipError_t hipOccupancyMaxPotentialBlockSizeVariableSMem(int *, int *, F,
                                                                U SharedOf,
                                                                int = 0) {
  return SharedOf(0) ? hipSuccess : hipErrorInvalidValue;
}
template <class U, class F>
inline hipError_t hipOccupancyMaxPotentialBlockSizeVariableSMemWithFlags(
    int *, int *, F, U SharedOf, int = 0, unsigned = 0) {
  return SharedOf(0) ? hipSuccess : hipErrorInvalidValue;
}
template <class F>
inline hipError_t
hipOccupancyMaxActiveBlocksPerMultiprocessor(int *Blocks, F Kernel, int Size,
                                             size_t Shared) {
  return hipOccupancyMaxActiveBlocksPerMultiprocessor(
      Blocks, reinterpret_cast<const void *>(Kernel), Size, Shared);
}
template <class F>
inline hipError_t hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *Blocks, F Kernel, int Size, size_t Shared, unsigned Flags) {
  return hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
      Blocks, reinterpret_cast<const void *>(Kernel), Size, Shared, Flags);
}

template <class T, int D, hipTextureReadMode M>
hipError_t hipBindTexture(size_t *, const texture<T, D, M> &, const void *,
                          size_t = ~0u);
template <class T, int D, hipTextureReadMode M>
hipError_t hipBindTexture(size_t *, const texture<T, D, M> &, const void *,
                          const hipChannelFormatDesc &, size_t = ~0u);
template <class T, int D, hipTextureReadMode M>
hipError_t hipBindTexture2D(size_t *, const texture<T, D, M> &, const void *,
                            size_t, size_t, size_t);
template <class T, int D, hipTextureReadMode M>
hipError_t hipBindTexture2D(size_t *, const texture<T, D, M> &, const void *,
                            const hipChannelFormatDesc &, size_t, size_t,
                            size_t);
template <class T, int D, hipTextureReadMode M>
hipError_t hipBindTextureToArray(const texture<T, D, M> &, hipArray_const_t);
template <class T, int D, hipTextureReadMode M>
hipError_t hipBindTextureToArray(const texture<T, D, M> &, hipArray_const_t,
                                 const hipChannelFormatDesc &);
template <class T, int D, hipTextureReadMode M>
hipError_t hipUnbindTexture(const texture<T, D, M> &);

template <class F>
inline hipError_t hipLaunchCooperativeKernel(F Kernel, dim3 Grid, dim3 Block,
                                             void **Arguments, unsigned Shared,
                                             hipStream_t Stream) {
  return hipLaunchCooperativeKernel(reinterpret_cast<const void *>(Kernel),
                                    Grid, Block, Arguments, Shared, Stream);
}

#endif // HIP_INCLUDE_HIP_HIP_RUNTIME_API_H
