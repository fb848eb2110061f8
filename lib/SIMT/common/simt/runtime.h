//===- runtime.h - The runtime API with its C++ forms -----------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_RUNTIME_API_H
#define CU2X_SIMT_RUNTIME_API_H

#include "simt/qualifiers.h"

#include "__cu2x_runtime_macros.h"
#include "__cu2x_runtime_versions.h"
#include "simt/kernel.h"

// Bodies for what the bundled declarations declare as templates. Default
// arguments stand there.

namespace cu2x {
namespace cuda {
template <class T> const void *functionAddress(T *Function) {
  return reinterpret_cast<const void *>(Function);
}
template <class T> void **addressOfPointer(T **Pointer) {
  return (void **)Pointer; // drops const and volatile, as CUDA does
}
template <class T> const void *symbolAddress(const T &Symbol) {
  return const_cast<const void *>(
      static_cast<const volatile void *>(__builtin_addressof(Symbol)));
}
/// Whether the bytes are in a variable of type T; one without bounds has any.
template <class T, size_t Size = sizeof(T)>
constexpr bool isInSymbol(size_t Count, size_t Offset, int) {
  return Offset <= Size && Count <= Size - Offset;
}
template <class T> constexpr bool isInSymbol(size_t, size_t, long) {
  return true;
}
} // namespace cuda
} // namespace cu2x

template <class T> cudaError_t cudaMalloc(T **Memory, size_t Size) {
  return cu2x::cuda::noteAllocation(
      cudaMalloc(cu2x::cuda::addressOfPointer(Memory), Size), Memory);
}
template <class T>
cudaError_t cudaMallocHost(T **Memory, size_t Size, unsigned) {
  return cudaMallocHost(cu2x::cuda::addressOfPointer(Memory), Size);
}
template <class T>
cudaError_t cudaMallocManaged(T **Memory, size_t Size, unsigned Flags) {
  return cu2x::cuda::noteAllocation(
      cudaMallocManaged(cu2x::cuda::addressOfPointer(Memory), Size, Flags),
      Memory);
}
template <class T>
cudaError_t cudaHostAlloc(T **Memory, size_t Size, unsigned Flags) {
  return cudaHostAlloc(cu2x::cuda::addressOfPointer(Memory), Size, Flags);
}
template <class T>
cudaError_t cudaHostGetDevicePointer(T **Device, void *Host, unsigned Flags) {
  return cudaHostGetDevicePointer(cu2x::cuda::addressOfPointer(Device), Host,
                                  Flags);
}
template <class T>
cudaError_t cudaMallocPitch(T **Memory, size_t *Pitch, size_t Width,
                            size_t Height) {
  return cu2x::cuda::noteAllocation(
      cudaMallocPitch(cu2x::cuda::addressOfPointer(Memory), Pitch, Width,
                      Height),
      Memory);
}
template <class T>
cudaError_t cudaMallocAsync(T **Memory, size_t Size, cudaStream_t Stream) {
  return cu2x::cuda::noteAllocation(
      cudaMallocAsync(cu2x::cuda::addressOfPointer(Memory), Size, Stream),
      Memory);
}
template <class T>
cudaError_t cudaMallocFromPoolAsync(T **Memory, size_t Size, cudaMemPool_t Pool,
                                    cudaStream_t Stream) {
  return cu2x::cuda::noteAllocation(
      cudaMallocFromPoolAsync(cu2x::cuda::addressOfPointer(Memory), Size, Pool,
                              Stream),
      Memory);
}
template <class T>
cudaError_t cudaMallocAsync(T **Memory, size_t Size, cudaMemPool_t Pool,
                            cudaStream_t Stream) {
  return cudaMallocFromPoolAsync(Memory, Size, Pool, Stream);
}
template <class T>
cudaError_t cudaStreamAttachMemAsync(cudaStream_t Stream, T *Memory,
                                     size_t Size, unsigned Flags) {
  return cudaStreamAttachMemAsync(
      Stream, const_cast<void *>(static_cast<const void *>(Memory)), Size,
      Flags);
}

template <class T>
cudaError_t cudaMemcpyToSymbol(const T &Symbol, const void *From, size_t Count,
                               size_t Offset, cudaMemcpyKind Kind) {
  if (!cu2x::cuda::isInSymbol<T>(Count, Offset, 0))
    return cu2x::cuda::refuse(cudaErrorInvalidValue);
  return cudaMemcpyToSymbol(cu2x::cuda::symbolAddress(Symbol), From, Count,
                            Offset, Kind);
}
template <class T>
cudaError_t cudaMemcpyToSymbolAsync(const T &Symbol, const void *From,
                                    size_t Count, size_t Offset,
                                    cudaMemcpyKind Kind, cudaStream_t Stream) {
  if (!cu2x::cuda::isInSymbol<T>(Count, Offset, 0))
    return cu2x::cuda::refuse(cudaErrorInvalidValue);
  return cudaMemcpyToSymbolAsync(cu2x::cuda::symbolAddress(Symbol), From, Count,
                                 Offset, Kind, Stream);
}
template <class T>
cudaError_t cudaMemcpyFromSymbol(void *To, const T &Symbol, size_t Count,
                                 size_t Offset, cudaMemcpyKind Kind) {
  if (!cu2x::cuda::isInSymbol<T>(Count, Offset, 0))
    return cu2x::cuda::refuse(cudaErrorInvalidValue);
  return cudaMemcpyFromSymbol(To, cu2x::cuda::symbolAddress(Symbol), Count,
                              Offset, Kind);
}
template <class T>
cudaError_t cudaMemcpyFromSymbolAsync(void *To, const T &Symbol, size_t Count,
                                      size_t Offset, cudaMemcpyKind Kind,
                                      cudaStream_t Stream) {
  if (!cu2x::cuda::isInSymbol<T>(Count, Offset, 0))
    return cu2x::cuda::refuse(cudaErrorInvalidValue);
  return cudaMemcpyFromSymbolAsync(To, cu2x::cuda::symbolAddress(Symbol), Count,
                                   Offset, Kind, Stream);
}
template <class T>
cudaError_t cudaGetSymbolAddress(void **Address, const T &Symbol) {
  *Address = const_cast<void *>(cu2x::cuda::symbolAddress(Symbol));
  return cudaSuccess;
}
template <class T> cudaError_t cudaGetSymbolSize(size_t *Size, const T &) {
  *Size = sizeof(T);
  return cudaSuccess;
}

template <class T>
cudaError_t cudaLaunchKernel(T *Function, dim3 Grid, dim3 Block,
                             void **Arguments, size_t DynamicShared,
                             cudaStream_t Stream) {
  return cu2x::cuda::launchByPointer(cu2x::cuda::functionAddress(Function),
                                     Grid, Block, Arguments, DynamicShared,
                                     Stream);
}
template <class T>
cudaError_t cudaLaunchCooperativeKernel(T *Function, dim3 Grid, dim3 Block,
                                        void **Arguments, size_t DynamicShared,
                                        cudaStream_t Stream) {
  return cu2x::cuda::launchByPointer(cu2x::cuda::functionAddress(Function),
                                     Grid, Block, Arguments, DynamicShared,
                                     Stream, /*Cooperative=*/true);
}
namespace cu2x {
namespace cuda {
template <class... Ts>
cudaError_t launchEx(const cudaLaunchConfig_t *Config, const void *Function,
                     Ts... Arguments) {
  void *Pointers[] = {addressOf(Arguments)..., nullptr};
  return cudaLaunchKernelExC(Config, Function, Pointers);
}
} // namespace cuda
} // namespace cu2x
template <class... ExpTypes, class... ActTypes>
cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t *Config,
                               void (*Function)(ExpTypes...),
                               ActTypes &&...Arguments) {
  return cu2x::cuda::launchEx<ExpTypes...>(
      Config, cu2x::cuda::functionAddress(Function),
      static_cast<ActTypes &&>(Arguments)...);
}

template <class T>
cudaError_t cudaFuncSetCacheConfig(T *Function, cudaFuncCache Config) {
  return cudaFuncSetCacheConfig(cu2x::cuda::functionAddress(Function), Config);
}
template <class T>
cudaError_t cudaFuncSetSharedMemConfig(T *Function,
                                       cudaSharedMemConfig Config) {
  return cudaFuncSetSharedMemConfig(cu2x::cuda::functionAddress(Function),
                                    Config);
}
template <class T>
cudaError_t cudaFuncGetAttributes(cudaFuncAttributes *Result, T *Function) {
  return cudaFuncGetAttributes(Result, cu2x::cuda::functionAddress(Function));
}
template <class T>
cudaError_t cudaFuncSetAttribute(T *Function, cudaFuncAttribute Attribute,
                                 int Value) {
  return cudaFuncSetAttribute(cu2x::cuda::functionAddress(Function), Attribute,
                              Value);
}
template <class T>
cudaError_t
cudaOccupancyMaxActiveBlocksPerMultiprocessor(int *Blocks, T Function,
                                              int BlockSize, size_t Shared) {
  return cudaOccupancyMaxActiveBlocksPerMultiprocessor(
      Blocks, cu2x::cuda::functionAddress(Function), BlockSize, Shared);
}
template <class T>
cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *Blocks, T Function, int BlockSize, size_t Shared, unsigned Flags) {
  return cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
      Blocks, cu2x::cuda::functionAddress(Function), BlockSize, Shared, Flags);
}
template <class UnaryFunction, class T>
cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMem(
    int *MinGridSize, int *BlockSize, T Function, UnaryFunction SharedOf,
    int Limit) {
  return cu2x::detail::potentialBlockSize(
      MinGridSize, BlockSize, cu2x::cuda::functionAddress(Function),
      [](const void *Context, int Threads) {
        return static_cast<size_t>(
            (*static_cast<const UnaryFunction *>(Context))(Threads));
      },
      &SharedOf, Limit);
}
template <class T>
cudaError_t cudaOccupancyMaxPotentialBlockSize(int *MinGridSize, int *BlockSize,
                                               T Function, size_t Shared,
                                               int Limit) {
  return cudaOccupancyMaxPotentialBlockSizeVariableSMem(
      MinGridSize, BlockSize, Function, [=](int) { return Shared; }, Limit);
}
// Flags only choose among caches.
template <class UnaryFunction, class T>
cudaError_t cudaOccupancyMaxPotentialBlockSizeVariableSMemWithFlags(
    int *MinGridSize, int *BlockSize, T Function, UnaryFunction SharedOf,
    int Limit, unsigned) {
  return cudaOccupancyMaxPotentialBlockSizeVariableSMem(
      MinGridSize, BlockSize, Function, SharedOf, Limit);
}
template <class T>
cudaError_t
cudaOccupancyMaxPotentialBlockSizeWithFlags(int *MinGridSize, int *BlockSize,
                                            T Function, size_t Shared,
                                            int Limit, unsigned) {
  return cudaOccupancyMaxPotentialBlockSize(MinGridSize, BlockSize, Function,
                                            Shared, Limit);
}

inline cudaError_t cudaEventCreate(cudaEvent_t *Event, unsigned Flags) {
  return cudaEventCreateWithFlags(Event, Flags);
}
inline cudaError_t cudaGraphInstantiate(cudaGraphExec_t *Executable,
                                        cudaGraph_t Graph,
                                        cudaGraphNode_t *ErrorNode, char *Log,
                                        size_t LogBytes) {
  if (ErrorNode)
    *ErrorNode = nullptr;
  if (Log && LogBytes)
    *Log = 0;
  return cudaGraphInstantiateWithFlags(Executable, Graph, 0);
}
inline cudaError_t cudaGraphExecUpdate(cudaGraphExec_t Executable,
                                       cudaGraph_t Graph,
                                       cudaGraphNode_t *ErrorNode,
                                       cudaGraphExecUpdateResult *Result) {
  cudaGraphExecUpdateResultInfo Info = {};
  cudaError_t Error = cudaGraphExecUpdate(Executable, Graph, &Info);
  if (ErrorNode)
    *ErrorNode = Info.errorNode;
  if (Result)
    *Result = Info.result;
  return Error;
}
inline cudaError_t cudaMallocHost(void **Memory, size_t Size, unsigned) {
  return cudaMallocHost(Memory, Size);
}
inline cudaExtent make_cudaExtent(size_t W, size_t H, size_t D) {
  return {W, H, D};
}
inline cudaPos make_cudaPos(size_t X, size_t Y, size_t Z) { return {X, Y, Z}; }
inline cudaPitchedPtr make_cudaPitchedPtr(void *P, size_t Pitch, size_t X,
                                          size_t Y) {
  return {P, Pitch, X, Y};
}

#endif // CU2X_SIMT_RUNTIME_API_H
