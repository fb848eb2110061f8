//===- device.h - Devices, errors and launches ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of CUDA's runtime with `cu2x` for `cuda`: see its
// documentation.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_RUNTIME_DEVICE_H
#define CU2X_RUNTIME_DEVICE_H

#include "cu2x/runtime/registration.h"
#include "cu2x/runtime/types.h"

/// The release of CUDA that the functions are those of. A source whose kernels
/// were translated with the headers of another one says which.
#ifndef CUDART_VERSION
#define CUDART_VERSION 13000
#endif
#define __CUDART_API_VERSION CUDART_VERSION
#ifndef CUDA_VERSION
#define CUDA_VERSION CUDART_VERSION
#endif
/// What functions and callbacks are declared with.
#define CUDARTAPI
#define CUDART_CB

extern "C" {

cu2xError_t cu2xGetLastError();
cu2xError_t cu2xPeekAtLastError();
const char *cu2xGetErrorName(cu2xError_t Error);
const char *cu2xGetErrorString(cu2xError_t Error);

cu2xError_t cu2xGetDeviceCount(int *Count);
cu2xError_t cu2xGetDevice(int *Device);
cu2xError_t cu2xSetDevice(int Device);
cu2xError_t cu2xInitDevice(int Device, unsigned DeviceFlags, unsigned Flags);
cu2xError_t cu2xChooseDevice(int *Device, const cu2xDeviceProp *Properties);
cu2xError_t cu2xDeviceGetAttribute(int *Value, cu2xDeviceAttr Attribute,
                                   int Device);
cu2xError_t cu2xDeviceGetPCIBusId(char *Id, int Length, int Device);
cu2xError_t cu2xDeviceSynchronize();
cu2xError_t cu2xDeviceReset();
cu2xError_t cu2xSetDeviceFlags(unsigned Flags);
cu2xError_t cu2xGetDeviceFlags(unsigned *Flags);
cu2xError_t cu2xDeviceSetLimit(cu2xLimit Limit, size_t Value);
cu2xError_t cu2xDeviceGetLimit(size_t *Value, cu2xLimit Limit);
cu2xError_t cu2xDeviceSetCacheConfig(cu2xFuncCache Config);
cu2xError_t cu2xDeviceGetCacheConfig(cu2xFuncCache *Config);
cu2xError_t cu2xDeviceSetSharedMemConfig(cu2xSharedMemConfig Config);
cu2xError_t cu2xDeviceGetSharedMemConfig(cu2xSharedMemConfig *Config);
cu2xError_t cu2xDeviceCanAccessPeer(int *Can, int Device, int Peer);
cu2xError_t cu2xDeviceGetP2PAttribute(int *Value, cu2xDeviceP2PAttr Attribute,
                                      int From, int To);
cu2xError_t cu2xCtxResetPersistingL2Cache();
cu2xError_t cu2xDeviceEnablePeerAccess(int Peer, unsigned Flags);
cu2xError_t cu2xDeviceDisablePeerAccess(int Peer);
cu2xError_t cu2xRuntimeGetVersion(int *Version);
cu2xError_t cu2xDriverGetVersion(int *Version);
cu2xError_t cu2xProfilerStart();
cu2xError_t cu2xProfilerStop();

cu2xError_t cu2xLaunchKernel(const void *Stub, dim3 Grid, dim3 Block,
                             void **Arguments, size_t DynamicShared,
                             cu2xStream_t Stream);
cu2xError_t cu2xLaunchCooperativeKernel(const void *Stub, dim3 Grid, dim3 Block,
                                        void **Arguments, size_t DynamicShared,
                                        cu2xStream_t Stream);
cu2xError_t cu2xLaunchKernelExC(const cu2xLaunchConfig_t *Config,
                                const void *Stub, void **Arguments);
cu2xError_t cu2xFuncGetAttributes(cu2xFuncAttributes *Attributes,
                                  const void *Stub);
cu2xError_t cu2xFuncSetAttribute(const void *Stub, cu2xFuncAttribute Attribute,
                                 int Value);
cu2xError_t cu2xFuncSetCacheConfig(const void *Stub, cu2xFuncCache Config);
cu2xError_t cu2xFuncSetSharedMemConfig(const void *Stub,
                                       cu2xSharedMemConfig Config);
cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessor(int *Blocks,
                                                          const void *Stub,
                                                          int BlockSize,
                                                          size_t DynamicShared);
cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *Blocks, const void *Stub, int BlockSize, size_t DynamicShared,
    unsigned Flags);
}

/// Deprecated names of CUDA's.
cu2xError_t cu2xGetDeviceProperties(cu2xDeviceProp *Properties, int Device);

inline cu2xError_t cu2xThreadSynchronize() { return cu2xDeviceSynchronize(); }
inline cu2xError_t cu2xThreadExit() { return cu2xDeviceReset(); }

namespace cu2x::detail {
template <class T> const void *stub(T *Kernel) {
  return reinterpret_cast<const void *>(Kernel);
}
cu2xError_t potentialBlockSize(int *Grid, int *Block, const void *Stub,
                               size_t (*SharedOf)(const void *, int),
                               const void *Context, int Limit);
} // namespace cu2x::detail

// With kernels of any type.
template <class T>
cu2xError_t cu2xLaunchKernel(T *Kernel, dim3 Grid, dim3 Block, void **Arguments,
                             size_t DynamicShared = 0,
                             cu2xStream_t Stream = nullptr) {
  return cu2xLaunchKernel(cu2x::detail::stub(Kernel), Grid, Block, Arguments,
                          DynamicShared, Stream);
}
template <class T>
cu2xError_t cu2xLaunchCooperativeKernel(T *Kernel, dim3 Grid, dim3 Block,
                                        void **Arguments,
                                        size_t DynamicShared = 0,
                                        cu2xStream_t Stream = nullptr) {
  return cu2xLaunchCooperativeKernel(cu2x::detail::stub(Kernel), Grid, Block,
                                     Arguments, DynamicShared, Stream);
}
template <class... Params>
cu2xError_t
cu2xLaunchKernelEx(const cu2xLaunchConfig_t *Config, void (*Kernel)(Params...),
                   typename cu2x::detail::Identity<Params>::type... Arguments) {
  void *Addresses[] = {const_cast<void *>(static_cast<const void *>(
                           std::addressof(Arguments)))...,
                       nullptr};
  return cu2xLaunchKernelExC(Config, cu2x::detail::stub(Kernel), Addresses);
}
template <class T>
cu2xError_t cu2xFuncGetAttributes(cu2xFuncAttributes *Attributes, T *Kernel) {
  return cu2xFuncGetAttributes(Attributes, cu2x::detail::stub(Kernel));
}
template <class T>
cu2xError_t cu2xFuncSetAttribute(T *Kernel, cu2xFuncAttribute Attribute,
                                 int Value) {
  return cu2xFuncSetAttribute(cu2x::detail::stub(Kernel), Attribute, Value);
}
template <class T>
cu2xError_t cu2xFuncSetCacheConfig(T *Kernel, cu2xFuncCache Config) {
  return cu2xFuncSetCacheConfig(cu2x::detail::stub(Kernel), Config);
}
template <class T>
cu2xError_t cu2xFuncSetSharedMemConfig(T *Kernel, cu2xSharedMemConfig Config) {
  return cu2xFuncSetSharedMemConfig(cu2x::detail::stub(Kernel), Config);
}
template <class T>
cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessor(
    int *Blocks, T *Kernel, int BlockSize, size_t DynamicShared) {
  return cu2xOccupancyMaxActiveBlocksPerMultiprocessor(
      Blocks, cu2x::detail::stub(Kernel), BlockSize, DynamicShared);
}
template <class T>
cu2xError_t cu2xOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *Blocks, T *Kernel, int BlockSize, size_t DynamicShared,
    unsigned Flags) {
  return cu2xOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
      Blocks, cu2x::detail::stub(Kernel), BlockSize, DynamicShared, Flags);
}
template <class T>
cu2xError_t cu2xOccupancyMaxPotentialBlockSize(int *Grid, int *Block, T *Kernel,
                                               size_t DynamicShared = 0,
                                               int Limit = 0) {
  return cu2x::detail::potentialBlockSize(
      Grid, Block, cu2x::detail::stub(Kernel),
      [](const void *Context, int) {
        return *static_cast<const size_t *>(Context);
      },
      &DynamicShared, Limit);
}
template <class Callable, class T>
cu2xError_t cu2xOccupancyMaxPotentialBlockSizeVariableSMem(
    int *Grid, int *Block, T *Kernel, Callable SharedOf, int Limit = 0) {
  return cu2x::detail::potentialBlockSize(
      Grid, Block, cu2x::detail::stub(Kernel),
      [](const void *Context, int Threads) {
        return static_cast<size_t>(
            (*static_cast<const Callable *>(Context))(Threads));
      },
      &SharedOf, Limit);
}
// Flags only choose among caches.
template <class T>
cu2xError_t
cu2xOccupancyMaxPotentialBlockSizeWithFlags(int *Grid, int *Block, T *Kernel,
                                            size_t DynamicShared = 0,
                                            int Limit = 0, unsigned = 0) {
  return cu2xOccupancyMaxPotentialBlockSize(Grid, Block, Kernel, DynamicShared,
                                            Limit);
}
template <class Callable, class T>
cu2xError_t cu2xOccupancyMaxPotentialBlockSizeVariableSMemWithFlags(
    int *Grid, int *Block, T *Kernel, Callable SharedOf, int Limit = 0,
    unsigned = 0) {
  return cu2xOccupancyMaxPotentialBlockSizeVariableSMem(Grid, Block, Kernel,
                                                        SharedOf, Limit);
}

#endif // CU2X_RUNTIME_DEVICE_H
