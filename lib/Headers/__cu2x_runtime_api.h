//===- __cu2x_runtime_api.h - Functions of the runtime API ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_RUNTIME_API_H
#define CU2X_HEADERS_RUNTIME_API_H

#include "__cu2x_runtime_types.h"

extern "C" {
cudaError_t cudaDeviceReset();
__host__ __device__ cudaError_t cudaDeviceSynchronize();
cudaError_t cudaDeviceSetLimit(cudaLimit __limit, size_t __value);
__host__ __device__ cudaError_t cudaDeviceGetLimit(size_t *__pValue,
                                                   cudaLimit __limit);
cudaError_t
cudaDeviceGetTexture1DLinearMaxWidth(size_t *__maxWidthInElements,
                                     const cudaChannelFormatDesc *__fmtDesc,
                                     int __device);
__host__ __device__ cudaError_t
cudaDeviceGetCacheConfig(cudaFuncCache *__pCacheConfig);
cudaError_t cudaDeviceGetStreamPriorityRange(int *__leastPriority,
                                             int *__greatestPriority);
cudaError_t cudaDeviceSetCacheConfig(cudaFuncCache __cacheConfig);
cudaError_t cudaDeviceGetByPCIBusId(int *__device, const char *__pciBusId);
cudaError_t cudaDeviceGetPCIBusId(char *__pciBusId, int __len, int __device);
cudaError_t cudaIpcGetEventHandle(cudaIpcEventHandle_t *__handle,
                                  cudaEvent_t __event);
cudaError_t cudaIpcOpenEventHandle(cudaEvent_t *__event,
                                   cudaIpcEventHandle_t __handle);
cudaError_t cudaIpcGetMemHandle(cudaIpcMemHandle_t *__handle, void *__devPtr);
cudaError_t cudaIpcOpenMemHandle(void **__devPtr, cudaIpcMemHandle_t __handle,
                                 unsigned __flags);
cudaError_t cudaIpcCloseMemHandle(void *__devPtr);
cudaError_t
cudaDeviceFlushGPUDirectRDMAWrites(cudaFlushGPUDirectRDMAWritesTarget __target,
                                   cudaFlushGPUDirectRDMAWritesScope __scope);
cudaError_t cudaDeviceRegisterAsyncNotification(
    int __device, cudaAsyncCallback __callbackFunc, void *__userData,
    cudaAsyncCallbackHandle_t *__callback);
cudaError_t
cudaDeviceUnregisterAsyncNotification(int __device,
                                      cudaAsyncCallbackHandle_t __callback);
__host__ __device__ cudaError_t
cudaDeviceGetSharedMemConfig(cudaSharedMemConfig *__pConfig);
cudaError_t cudaDeviceSetSharedMemConfig(cudaSharedMemConfig __config);
__host__ __device__ cudaError_t cudaGetLastError();
__host__ __device__ cudaError_t cudaPeekAtLastError();
__host__ __device__ const char *cudaGetErrorName(cudaError_t __error);
__host__ __device__ const char *cudaGetErrorString(cudaError_t __error);
__host__ __device__ cudaError_t cudaGetDeviceCount(int *__count);
__host__ __device__ cudaError_t cudaDeviceGetAttribute(int *__value,
                                                       cudaDeviceAttr __attr,
                                                       int __device);
cudaError_t
cudaDeviceGetHostAtomicCapabilities(unsigned *__capabilities,
                                    const cudaAtomicOperation *__operations,
                                    unsigned __count, int __device);
cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t *__memPool, int __device);
cudaError_t cudaDeviceSetMemPool(int __device, cudaMemPool_t __memPool);
cudaError_t cudaDeviceGetMemPool(cudaMemPool_t *__memPool, int __device);
cudaError_t cudaDeviceGetNvSciSyncAttributes(void *__nvSciSyncAttrList,
                                             int __device, int __flags);
cudaError_t cudaDeviceGetP2PAttribute(int *__value, cudaDeviceP2PAttr __attr,
                                      int __srcDevice, int __dstDevice);
cudaError_t cudaDeviceGetP2PAtomicCapabilities(
    unsigned *__capabilities, const cudaAtomicOperation *__operations,
    unsigned __count, int __srcDevice, int __dstDevice);
cudaError_t cudaChooseDevice(int *__device, const cudaDeviceProp *__prop);
cudaError_t cudaInitDevice(int __device, unsigned __deviceFlags,
                           unsigned __flags);
cudaError_t cudaSetDevice(int __device);
__host__ __device__ cudaError_t cudaGetDevice(int *__device);
cudaError_t cudaSetValidDevices(int *__device_arr, int __len);
cudaError_t cudaSetDeviceFlags(unsigned __flags);
cudaError_t cudaGetDeviceFlags(unsigned *__flags);
cudaError_t cudaStreamCreate(cudaStream_t *__pStream);
__host__ __device__ cudaError_t
cudaStreamCreateWithFlags(cudaStream_t *__pStream, unsigned __flags);
cudaError_t cudaStreamCreateWithPriority(cudaStream_t *__pStream,
                                         unsigned __flags, int __priority);
cudaError_t cudaStreamGetPriority(cudaStream_t __hStream, int *__priority);
cudaError_t cudaStreamGetFlags(cudaStream_t __hStream, unsigned *__flags);
cudaError_t cudaStreamGetId(cudaStream_t __hStream,
                            unsigned long long *__streamId);
cudaError_t cudaStreamGetDevice(cudaStream_t __hStream, int *__device);
cudaError_t cudaCtxResetPersistingL2Cache();
cudaError_t cudaStreamCopyAttributes(cudaStream_t __dst, cudaStream_t __src);
cudaError_t cudaStreamGetAttribute(cudaStream_t __hStream,
                                   cudaLaunchAttributeID __attr,
                                   cudaLaunchAttributeValue *__value_out);
cudaError_t cudaStreamSetAttribute(cudaStream_t __hStream,
                                   cudaLaunchAttributeID __attr,
                                   const cudaLaunchAttributeValue *__value);
__host__ __device__ cudaError_t cudaStreamDestroy(cudaStream_t __stream);
__host__ __device__ cudaError_t cudaStreamWaitEvent(cudaStream_t __stream,
                                                    cudaEvent_t __event,
                                                    unsigned __flags = 0);
cudaError_t cudaStreamAddCallback(cudaStream_t __stream,
                                  cudaStreamCallback_t __callback,
                                  void *__userData, unsigned __flags);
cudaError_t cudaStreamSynchronize(cudaStream_t __stream);
cudaError_t cudaStreamQuery(cudaStream_t __stream);
cudaError_t cudaStreamAttachMemAsync(cudaStream_t __stream, void *__devPtr,
                                     size_t __length = 0, unsigned __flags = 4);
cudaError_t cudaStreamBeginCapture(cudaStream_t __stream,
                                   cudaStreamCaptureMode __mode);
cudaError_t
cudaStreamBeginCaptureToGraph(cudaStream_t __stream, cudaGraph_t __graph,
                              const cudaGraphNode_t *__dependencies,
                              const cudaGraphEdgeData *__dependencyData,
                              size_t __numDependencies,
                              cudaStreamCaptureMode __mode);
cudaError_t cudaThreadExchangeStreamCaptureMode(cudaStreamCaptureMode *__mode);
cudaError_t cudaStreamEndCapture(cudaStream_t __stream, cudaGraph_t *__pGraph);
cudaError_t cudaStreamIsCapturing(cudaStream_t __stream,
                                  cudaStreamCaptureStatus *__pCaptureStatus);
cudaError_t cudaEventCreate(cudaEvent_t *__event);
__host__ __device__ cudaError_t cudaEventCreateWithFlags(cudaEvent_t *__event,
                                                         unsigned __flags);
__host__ __device__ cudaError_t cudaEventRecord(cudaEvent_t __event,
                                                cudaStream_t __stream = 0);
__host__ __device__ cudaError_t cudaEventRecordWithFlags(
    cudaEvent_t __event, cudaStream_t __stream = 0, unsigned __flags = 0);
cudaError_t cudaEventQuery(cudaEvent_t __event);
cudaError_t cudaEventSynchronize(cudaEvent_t __event);
__host__ __device__ cudaError_t cudaEventDestroy(cudaEvent_t __event);
cudaError_t
cudaImportExternalMemory(cudaExternalMemory_t *__extMem_out,
                         const cudaExternalMemoryHandleDesc *__memHandleDesc);
cudaError_t cudaExternalMemoryGetMappedBuffer(
    void **__devPtr, cudaExternalMemory_t __extMem,
    const cudaExternalMemoryBufferDesc *__bufferDesc);
cudaError_t cudaExternalMemoryGetMappedMipmappedArray(
    cudaMipmappedArray_t *__mipmap, cudaExternalMemory_t __extMem,
    const cudaExternalMemoryMipmappedArrayDesc *__mipmapDesc);
cudaError_t cudaDestroyExternalMemory(cudaExternalMemory_t __extMem);
cudaError_t cudaImportExternalSemaphore(
    cudaExternalSemaphore_t *__extSem_out,
    const cudaExternalSemaphoreHandleDesc *__semHandleDesc);
cudaError_t cudaDestroyExternalSemaphore(cudaExternalSemaphore_t __extSem);
cudaError_t cudaLaunchKernel(const void *__func, dim3 __gridDim,
                             dim3 __blockDim, void **__args, size_t __sharedMem,
                             cudaStream_t __stream);
cudaError_t cudaLaunchKernelExC(const cudaLaunchConfig_t *__config,
                                const void *__func, void **__args);
cudaError_t cudaLaunchCooperativeKernel(const void *__func, dim3 __gridDim,
                                        dim3 __blockDim, void **__args,
                                        size_t __sharedMem,
                                        cudaStream_t __stream);
cudaError_t cudaFuncSetCacheConfig(const void *__func,
                                   cudaFuncCache __cacheConfig);
__host__ __device__ cudaError_t
cudaFuncGetAttributes(cudaFuncAttributes *__attr, const void *__func);
cudaError_t cudaFuncSetAttribute(const void *__func, cudaFuncAttribute __attr,
                                 int __value);
cudaError_t cudaFuncGetName(const char **__name, const void *__func);
cudaError_t cudaFuncGetParamInfo(const void *__func, size_t __paramIndex,
                                 size_t *__paramOffset, size_t *__paramSize);
cudaError_t cudaLaunchHostFunc(cudaStream_t __stream, cudaHostFn_t __fn,
                               void *__userData);
cudaError_t cudaFuncSetSharedMemConfig(const void *__func,
                                       cudaSharedMemConfig __config);
__host__ __device__ cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(
    int *__numBlocks, const void *__func, int __blockSize,
    size_t __dynamicSMemSize);
cudaError_t cudaOccupancyAvailableDynamicSMemPerBlock(size_t *__dynamicSmemSize,
                                                      const void *__func,
                                                      int __numBlocks,
                                                      int __blockSize);
__host__ __device__ cudaError_t
cudaOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *__numBlocks,
                                                       const void *__func,
                                                       int __blockSize,
                                                       size_t __dynamicSMemSize,
                                                       unsigned __flags);
cudaError_t
cudaOccupancyMaxPotentialClusterSize(int *__clusterSize, const void *__func,
                                     const cudaLaunchConfig_t *__launchConfig);
cudaError_t
cudaOccupancyMaxActiveClusters(int *__numClusters, const void *__func,
                               const cudaLaunchConfig_t *__launchConfig);
cudaError_t cudaMallocManaged(void **__devPtr, size_t __size,
                              unsigned __flags = 1);
__host__ __device__ cudaError_t cudaMalloc(void **__devPtr, size_t __size);
cudaError_t cudaMallocHost(void **__ptr, size_t __size);
cudaError_t cudaMallocPitch(void **__devPtr, size_t *__pitch, size_t __width,
                            size_t __height);
cudaError_t cudaMallocArray(cudaArray_t *__array,
                            const cudaChannelFormatDesc *__desc, size_t __width,
                            size_t __height = 0, unsigned __flags = 0);
__host__ __device__ cudaError_t cudaFree(void *__devPtr);
cudaError_t cudaFreeHost(void *__ptr);
cudaError_t cudaFreeArray(cudaArray_t __array);
cudaError_t cudaFreeMipmappedArray(cudaMipmappedArray_t __mipmappedArray);
cudaError_t cudaHostAlloc(void **__pHost, size_t __size, unsigned __flags);
cudaError_t cudaHostRegister(void *__ptr, size_t __size, unsigned __flags);
cudaError_t cudaHostUnregister(void *__ptr);
cudaError_t cudaHostGetDevicePointer(void **__pDevice, void *__pHost,
                                     unsigned __flags);
cudaError_t cudaHostGetFlags(unsigned *__pFlags, void *__pHost);
cudaError_t cudaMalloc3D(cudaPitchedPtr *__pitchedDevPtr, cudaExtent __extent);
cudaError_t cudaMalloc3DArray(cudaArray_t *__array,
                              const cudaChannelFormatDesc *__desc,
                              cudaExtent __extent, unsigned __flags = 0);
cudaError_t cudaMallocMipmappedArray(cudaMipmappedArray_t *__mipmappedArray,
                                     const cudaChannelFormatDesc *__desc,
                                     cudaExtent __extent, unsigned __numLevels,
                                     unsigned __flags = 0);
cudaError_t
cudaGetMipmappedArrayLevel(cudaArray_t *__levelArray,
                           cudaMipmappedArray_const_t __mipmappedArray,
                           unsigned __level);
cudaError_t cudaMemcpy3D(const cudaMemcpy3DParms *__p);
cudaError_t cudaMemcpy3DPeer(const cudaMemcpy3DPeerParms *__p);
__host__ __device__ cudaError_t cudaMemcpy3DAsync(const cudaMemcpy3DParms *__p,
                                                  cudaStream_t __stream = 0);
cudaError_t cudaMemcpy3DPeerAsync(const cudaMemcpy3DPeerParms *__p,
                                  cudaStream_t __stream = 0);
cudaError_t cudaMemGetInfo(size_t *__free, size_t *__total);
cudaError_t cudaArrayGetInfo(cudaChannelFormatDesc *__desc,
                             cudaExtent *__extent, unsigned *__flags,
                             cudaArray_t __array);
cudaError_t cudaArrayGetPlane(cudaArray_t *__pPlaneArray, cudaArray_t __hArray,
                              unsigned __planeIdx);
cudaError_t cudaArrayGetMemoryRequirements(
    cudaArrayMemoryRequirements *__memoryRequirements, cudaArray_t __array,
    int __device);
cudaError_t cudaMipmappedArrayGetMemoryRequirements(
    cudaArrayMemoryRequirements *__memoryRequirements,
    cudaMipmappedArray_t __mipmap, int __device);
cudaError_t
cudaArrayGetSparseProperties(cudaArraySparseProperties *__sparseProperties,
                             cudaArray_t __array);
cudaError_t cudaMipmappedArrayGetSparseProperties(
    cudaArraySparseProperties *__sparseProperties,
    cudaMipmappedArray_t __mipmap);
cudaError_t cudaMemcpy(void *__dst, const void *__src, size_t __count,
                       cudaMemcpyKind __kind);
cudaError_t cudaMemcpyPeer(void *__dst, int __dstDevice, const void *__src,
                           int __srcDevice, size_t __count);
cudaError_t cudaMemcpy2D(void *__dst, size_t __dpitch, const void *__src,
                         size_t __spitch, size_t __width, size_t __height,
                         cudaMemcpyKind __kind);
cudaError_t cudaMemcpy2DToArray(cudaArray_t __dst, size_t __wOffset,
                                size_t __hOffset, const void *__src,
                                size_t __spitch, size_t __width,
                                size_t __height, cudaMemcpyKind __kind);
cudaError_t cudaMemcpy2DFromArray(void *__dst, size_t __dpitch,
                                  cudaArray_const_t __src, size_t __wOffset,
                                  size_t __hOffset, size_t __width,
                                  size_t __height, cudaMemcpyKind __kind);
cudaError_t
cudaMemcpy2DArrayToArray(cudaArray_t __dst, size_t __wOffsetDst,
                         size_t __hOffsetDst, cudaArray_const_t __src,
                         size_t __wOffsetSrc, size_t __hOffsetSrc,
                         size_t __width, size_t __height,
                         cudaMemcpyKind __kind = cudaMemcpyDeviceToDevice);
cudaError_t cudaMemcpyToSymbol(const void *__symbol, const void *__src,
                               size_t __count, size_t __offset = 0,
                               cudaMemcpyKind __kind = cudaMemcpyHostToDevice);
cudaError_t
cudaMemcpyFromSymbol(void *__dst, const void *__symbol, size_t __count,
                     size_t __offset = 0,
                     cudaMemcpyKind __kind = cudaMemcpyDeviceToHost);
__host__ __device__ cudaError_t cudaMemcpyAsync(void *__dst, const void *__src,
                                                size_t __count,
                                                cudaMemcpyKind __kind,
                                                cudaStream_t __stream = 0);
cudaError_t cudaMemcpyPeerAsync(void *__dst, int __dstDevice, const void *__src,
                                int __srcDevice, size_t __count,
                                cudaStream_t __stream = 0);
__host__ __device__ cudaError_t
cudaMemcpy2DAsync(void *__dst, size_t __dpitch, const void *__src,
                  size_t __spitch, size_t __width, size_t __height,
                  cudaMemcpyKind __kind, cudaStream_t __stream = 0);
cudaError_t cudaMemcpy2DToArrayAsync(cudaArray_t __dst, size_t __wOffset,
                                     size_t __hOffset, const void *__src,
                                     size_t __spitch, size_t __width,
                                     size_t __height, cudaMemcpyKind __kind,
                                     cudaStream_t __stream = 0);
cudaError_t cudaMemcpy2DFromArrayAsync(void *__dst, size_t __dpitch,
                                       cudaArray_const_t __src,
                                       size_t __wOffset, size_t __hOffset,
                                       size_t __width, size_t __height,
                                       cudaMemcpyKind __kind,
                                       cudaStream_t __stream = 0);
cudaError_t cudaMemcpyToSymbolAsync(const void *__symbol, const void *__src,
                                    size_t __count, size_t __offset,
                                    cudaMemcpyKind __kind,
                                    cudaStream_t __stream = 0);
cudaError_t cudaMemcpyFromSymbolAsync(void *__dst, const void *__symbol,
                                      size_t __count, size_t __offset,
                                      cudaMemcpyKind __kind,
                                      cudaStream_t __stream = 0);
cudaError_t cudaMemset(void *__devPtr, int __value, size_t __count);
cudaError_t cudaMemset2D(void *__devPtr, size_t __pitch, int __value,
                         size_t __width, size_t __height);
cudaError_t cudaMemset3D(cudaPitchedPtr __pitchedDevPtr, int __value,
                         cudaExtent __extent);
__host__ __device__ cudaError_t cudaMemsetAsync(void *__devPtr, int __value,
                                                size_t __count,
                                                cudaStream_t __stream = 0);
__host__ __device__ cudaError_t cudaMemset2DAsync(void *__devPtr,
                                                  size_t __pitch, int __value,
                                                  size_t __width,
                                                  size_t __height,
                                                  cudaStream_t __stream = 0);
__host__ __device__ cudaError_t
cudaMemset3DAsync(cudaPitchedPtr __pitchedDevPtr, int __value,
                  cudaExtent __extent, cudaStream_t __stream = 0);
cudaError_t cudaGetSymbolAddress(void **__devPtr, const void *__symbol);
cudaError_t cudaGetSymbolSize(size_t *__size, const void *__symbol);
cudaError_t
cudaMemPrefetchBatchAsync(void **__dptrs, size_t *__sizes, size_t __count,
                          cudaMemLocation *__prefetchLocs,
                          size_t *__prefetchLocIdxs, size_t __numPrefetchLocs,
                          unsigned long long __flags, cudaStream_t __stream);
cudaError_t cudaMemDiscardBatchAsync(void **__dptrs, size_t *__sizes,
                                     size_t __count, unsigned long long __flags,
                                     cudaStream_t __stream);
cudaError_t cudaMemDiscardAndPrefetchBatchAsync(void **__dptrs, size_t *__sizes,
                                                size_t __count,
                                                cudaMemLocation *__prefetchLocs,
                                                size_t *__prefetchLocIdxs,
                                                size_t __numPrefetchLocs,
                                                unsigned long long __flags,
                                                cudaStream_t __stream);
cudaError_t cudaMemRangeGetAttribute(void *__data, size_t __dataSize,
                                     cudaMemRangeAttribute __attrib,
                                     const void *__devPtr, size_t __count);
cudaError_t cudaMemRangeGetAttributes(void **__data, size_t *__dataSizes,
                                      cudaMemRangeAttribute *__attributes,
                                      size_t __numAttributes,
                                      const void *__devPtr, size_t __count);
cudaError_t cudaMemcpyToArray(cudaArray_t __dst, size_t __wOffset,
                              size_t __hOffset, const void *__src,
                              size_t __count, cudaMemcpyKind __kind);
cudaError_t cudaMemcpyFromArray(void *__dst, cudaArray_const_t __src,
                                size_t __wOffset, size_t __hOffset,
                                size_t __count, cudaMemcpyKind __kind);
cudaError_t
cudaMemcpyArrayToArray(cudaArray_t __dst, size_t __wOffsetDst,
                       size_t __hOffsetDst, cudaArray_const_t __src,
                       size_t __wOffsetSrc, size_t __hOffsetSrc, size_t __count,
                       cudaMemcpyKind __kind = cudaMemcpyDeviceToDevice);
cudaError_t cudaMemcpyToArrayAsync(cudaArray_t __dst, size_t __wOffset,
                                   size_t __hOffset, const void *__src,
                                   size_t __count, cudaMemcpyKind __kind,
                                   cudaStream_t __stream = 0);
cudaError_t cudaMemcpyFromArrayAsync(void *__dst, cudaArray_const_t __src,
                                     size_t __wOffset, size_t __hOffset,
                                     size_t __count, cudaMemcpyKind __kind,
                                     cudaStream_t __stream = 0);
cudaError_t cudaMallocAsync(void **__devPtr, size_t __size,
                            cudaStream_t __hStream);
cudaError_t cudaFreeAsync(void *__devPtr, cudaStream_t __hStream);
cudaError_t cudaMemPoolTrimTo(cudaMemPool_t __memPool, size_t __minBytesToKeep);
cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t __memPool,
                                    cudaMemPoolAttr __attr, void *__value);
cudaError_t cudaMemPoolGetAttribute(cudaMemPool_t __memPool,
                                    cudaMemPoolAttr __attr, void *__value);
cudaError_t cudaMemPoolSetAccess(cudaMemPool_t __memPool,
                                 const cudaMemAccessDesc *__descList,
                                 size_t __count);
cudaError_t cudaMemPoolGetAccess(cudaMemAccessFlags *__flags,
                                 cudaMemPool_t __memPool,
                                 cudaMemLocation *__location);
cudaError_t cudaMemPoolCreate(cudaMemPool_t *__memPool,
                              const cudaMemPoolProps *__poolProps);
cudaError_t cudaMemPoolDestroy(cudaMemPool_t __memPool);
cudaError_t cudaMemGetDefaultMemPool(cudaMemPool_t *__memPool,
                                     cudaMemLocation *__location,
                                     cudaMemAllocationType __type);
cudaError_t cudaMemGetMemPool(cudaMemPool_t *__memPool,
                              cudaMemLocation *__location,
                              cudaMemAllocationType __type);
cudaError_t cudaMemSetMemPool(cudaMemLocation *__location,
                              cudaMemAllocationType __type,
                              cudaMemPool_t __memPool);
cudaError_t cudaMallocFromPoolAsync(void **__ptr, size_t __size,
                                    cudaMemPool_t __memPool,
                                    cudaStream_t __stream);
cudaError_t cudaMemPoolExportToShareableHandle(
    void *__shareableHandle, cudaMemPool_t __memPool,
    cudaMemAllocationHandleType __handleType, unsigned __flags);
cudaError_t cudaMemPoolImportFromShareableHandle(
    cudaMemPool_t *__memPool, void *__shareableHandle,
    cudaMemAllocationHandleType __handleType, unsigned __flags);
cudaError_t cudaMemPoolExportPointer(cudaMemPoolPtrExportData *__exportData,
                                     void *__ptr);
cudaError_t cudaMemPoolImportPointer(void **__ptr, cudaMemPool_t __memPool,
                                     cudaMemPoolPtrExportData *__exportData);
cudaError_t cudaPointerGetAttributes(cudaPointerAttributes *__attributes,
                                     const void *__ptr);
cudaError_t cudaDeviceCanAccessPeer(int *__canAccessPeer, int __device,
                                    int __peerDevice);
cudaError_t cudaDeviceEnablePeerAccess(int __peerDevice, unsigned __flags);
cudaError_t cudaDeviceDisablePeerAccess(int __peerDevice);
cudaError_t cudaGraphicsUnregisterResource(cudaGraphicsResource_t __resource);
cudaError_t cudaGraphicsResourceSetMapFlags(cudaGraphicsResource_t __resource,
                                            unsigned __flags);
cudaError_t cudaGraphicsMapResources(int __count,
                                     cudaGraphicsResource_t *__resources,
                                     cudaStream_t __stream = 0);
cudaError_t cudaGraphicsUnmapResources(int __count,
                                       cudaGraphicsResource_t *__resources,
                                       cudaStream_t __stream = 0);
cudaError_t
cudaGraphicsResourceGetMappedPointer(void **__devPtr, size_t *__size,
                                     cudaGraphicsResource_t __resource);
cudaError_t cudaGraphicsSubResourceGetMappedArray(
    cudaArray_t *__array, cudaGraphicsResource_t __resource,
    unsigned __arrayIndex, unsigned __mipLevel);
cudaError_t cudaGraphicsResourceGetMappedMipmappedArray(
    cudaMipmappedArray_t *__mipmappedArray, cudaGraphicsResource_t __resource);
cudaError_t cudaGetChannelDesc(cudaChannelFormatDesc *__desc,
                               cudaArray_const_t __array);
cudaError_t cudaCreateTextureObject(cudaTextureObject_t *__pTexObject,
                                    const cudaResourceDesc *__pResDesc,
                                    const cudaTextureDesc *__pTexDesc,
                                    const cudaResourceViewDesc *__pResViewDesc);
cudaError_t cudaDestroyTextureObject(cudaTextureObject_t __texObject);
cudaError_t cudaGetTextureObjectResourceDesc(cudaResourceDesc *__pResDesc,
                                             cudaTextureObject_t __texObject);
cudaError_t cudaGetTextureObjectTextureDesc(cudaTextureDesc *__pTexDesc,
                                            cudaTextureObject_t __texObject);
cudaError_t
cudaGetTextureObjectResourceViewDesc(cudaResourceViewDesc *__pResViewDesc,
                                     cudaTextureObject_t __texObject);
cudaError_t cudaCreateSurfaceObject(cudaSurfaceObject_t *__pSurfObject,
                                    const cudaResourceDesc *__pResDesc);
cudaError_t cudaDestroySurfaceObject(cudaSurfaceObject_t __surfObject);
cudaError_t cudaGetSurfaceObjectResourceDesc(cudaResourceDesc *__pResDesc,
                                             cudaSurfaceObject_t __surfObject);
cudaError_t cudaDriverGetVersion(int *__driverVersion);
__host__ __device__ cudaError_t cudaRuntimeGetVersion(int *__runtimeVersion);
cudaError_t cudaLogsRegisterCallback(cudaLogsCallback_t __callbackFunc,
                                     void *__userData,
                                     cudaLogsCallbackHandle *__callback_out);
cudaError_t cudaLogsUnregisterCallback(cudaLogsCallbackHandle __callback);
cudaError_t cudaLogsCurrent(cudaLogIterator *__iterator_out, unsigned __flags);
cudaError_t cudaLogsDumpToFile(cudaLogIterator *__iterator,
                               const char *__pathToFile, unsigned __flags);
cudaError_t cudaLogsDumpToMemory(cudaLogIterator *__iterator, char *__buffer,
                                 size_t *__size, unsigned __flags);
cudaError_t cudaGraphCreate(cudaGraph_t *__pGraph, unsigned __flags);
cudaError_t cudaGraphAddKernelNode(cudaGraphNode_t *__pGraphNode,
                                   cudaGraph_t __graph,
                                   const cudaGraphNode_t *__pDependencies,
                                   size_t __numDependencies,
                                   const cudaKernelNodeParams *__pNodeParams);
cudaError_t cudaGraphKernelNodeGetParams(cudaGraphNode_t __node,
                                         cudaKernelNodeParams *__pNodeParams);
cudaError_t
cudaGraphKernelNodeSetParams(cudaGraphNode_t __node,
                             const cudaKernelNodeParams *__pNodeParams);
cudaError_t cudaGraphKernelNodeCopyAttributes(cudaGraphNode_t __hDst,
                                              cudaGraphNode_t __hSrc);
cudaError_t
cudaGraphKernelNodeGetAttribute(cudaGraphNode_t __hNode,
                                cudaLaunchAttributeID __attr,
                                cudaLaunchAttributeValue *__value_out);
cudaError_t
cudaGraphKernelNodeSetAttribute(cudaGraphNode_t __hNode,
                                cudaLaunchAttributeID __attr,
                                const cudaLaunchAttributeValue *__value);
cudaError_t cudaGraphAddMemcpyNode(cudaGraphNode_t *__pGraphNode,
                                   cudaGraph_t __graph,
                                   const cudaGraphNode_t *__pDependencies,
                                   size_t __numDependencies,
                                   const cudaMemcpy3DParms *__pCopyParams);
cudaError_t cudaGraphAddMemcpyNodeToSymbol(
    cudaGraphNode_t *__pGraphNode, cudaGraph_t __graph,
    const cudaGraphNode_t *__pDependencies, size_t __numDependencies,
    const void *__symbol, const void *__src, size_t __count, size_t __offset,
    cudaMemcpyKind __kind);
cudaError_t cudaGraphAddMemcpyNodeFromSymbol(
    cudaGraphNode_t *__pGraphNode, cudaGraph_t __graph,
    const cudaGraphNode_t *__pDependencies, size_t __numDependencies,
    void *__dst, const void *__symbol, size_t __count, size_t __offset,
    cudaMemcpyKind __kind);
cudaError_t cudaGraphAddMemcpyNode1D(cudaGraphNode_t *__pGraphNode,
                                     cudaGraph_t __graph,
                                     const cudaGraphNode_t *__pDependencies,
                                     size_t __numDependencies, void *__dst,
                                     const void *__src, size_t __count,
                                     cudaMemcpyKind __kind);
cudaError_t cudaGraphMemcpyNodeGetParams(cudaGraphNode_t __node,
                                         cudaMemcpy3DParms *__pNodeParams);
cudaError_t
cudaGraphMemcpyNodeSetParams(cudaGraphNode_t __node,
                             const cudaMemcpy3DParms *__pNodeParams);
cudaError_t cudaGraphMemcpyNodeSetParamsToSymbol(
    cudaGraphNode_t __node, const void *__symbol, const void *__src,
    size_t __count, size_t __offset, cudaMemcpyKind __kind);
cudaError_t
cudaGraphMemcpyNodeSetParamsFromSymbol(cudaGraphNode_t __node, void *__dst,
                                       const void *__symbol, size_t __count,
                                       size_t __offset, cudaMemcpyKind __kind);
cudaError_t cudaGraphMemcpyNodeSetParams1D(cudaGraphNode_t __node, void *__dst,
                                           const void *__src, size_t __count,
                                           cudaMemcpyKind __kind);
cudaError_t cudaGraphAddMemsetNode(cudaGraphNode_t *__pGraphNode,
                                   cudaGraph_t __graph,
                                   const cudaGraphNode_t *__pDependencies,
                                   size_t __numDependencies,
                                   const cudaMemsetParams *__pMemsetParams);
cudaError_t cudaGraphMemsetNodeGetParams(cudaGraphNode_t __node,
                                         cudaMemsetParams *__pNodeParams);
cudaError_t cudaGraphMemsetNodeSetParams(cudaGraphNode_t __node,
                                         const cudaMemsetParams *__pNodeParams);
cudaError_t cudaGraphAddHostNode(cudaGraphNode_t *__pGraphNode,
                                 cudaGraph_t __graph,
                                 const cudaGraphNode_t *__pDependencies,
                                 size_t __numDependencies,
                                 const cudaHostNodeParams *__pNodeParams);
cudaError_t cudaGraphHostNodeGetParams(cudaGraphNode_t __node,
                                       cudaHostNodeParams *__pNodeParams);
cudaError_t cudaGraphHostNodeSetParams(cudaGraphNode_t __node,
                                       const cudaHostNodeParams *__pNodeParams);
cudaError_t cudaGraphAddChildGraphNode(cudaGraphNode_t *__pGraphNode,
                                       cudaGraph_t __graph,
                                       const cudaGraphNode_t *__pDependencies,
                                       size_t __numDependencies,
                                       cudaGraph_t __childGraph);
cudaError_t cudaGraphChildGraphNodeGetGraph(cudaGraphNode_t __node,
                                            cudaGraph_t *__pGraph);
cudaError_t cudaGraphAddEmptyNode(cudaGraphNode_t *__pGraphNode,
                                  cudaGraph_t __graph,
                                  const cudaGraphNode_t *__pDependencies,
                                  size_t __numDependencies);
cudaError_t cudaGraphAddEventRecordNode(cudaGraphNode_t *__pGraphNode,
                                        cudaGraph_t __graph,
                                        const cudaGraphNode_t *__pDependencies,
                                        size_t __numDependencies,
                                        cudaEvent_t __event);
cudaError_t cudaGraphEventRecordNodeGetEvent(cudaGraphNode_t __node,
                                             cudaEvent_t *__event_out);
cudaError_t cudaGraphEventRecordNodeSetEvent(cudaGraphNode_t __node,
                                             cudaEvent_t __event);
cudaError_t cudaGraphAddEventWaitNode(cudaGraphNode_t *__pGraphNode,
                                      cudaGraph_t __graph,
                                      const cudaGraphNode_t *__pDependencies,
                                      size_t __numDependencies,
                                      cudaEvent_t __event);
cudaError_t cudaGraphEventWaitNodeGetEvent(cudaGraphNode_t __node,
                                           cudaEvent_t *__event_out);
cudaError_t cudaGraphEventWaitNodeSetEvent(cudaGraphNode_t __node,
                                           cudaEvent_t __event);
cudaError_t cudaGraphAddExternalSemaphoresSignalNode(
    cudaGraphNode_t *__pGraphNode, cudaGraph_t __graph,
    const cudaGraphNode_t *__pDependencies, size_t __numDependencies,
    const cudaExternalSemaphoreSignalNodeParams *__nodeParams);
cudaError_t cudaGraphExternalSemaphoresSignalNodeGetParams(
    cudaGraphNode_t __hNode,
    cudaExternalSemaphoreSignalNodeParams *__params_out);
cudaError_t cudaGraphExternalSemaphoresSignalNodeSetParams(
    cudaGraphNode_t __hNode,
    const cudaExternalSemaphoreSignalNodeParams *__nodeParams);
cudaError_t cudaGraphAddExternalSemaphoresWaitNode(
    cudaGraphNode_t *__pGraphNode, cudaGraph_t __graph,
    const cudaGraphNode_t *__pDependencies, size_t __numDependencies,
    const cudaExternalSemaphoreWaitNodeParams *__nodeParams);
cudaError_t cudaGraphExternalSemaphoresWaitNodeGetParams(
    cudaGraphNode_t __hNode, cudaExternalSemaphoreWaitNodeParams *__params_out);
cudaError_t cudaGraphExternalSemaphoresWaitNodeSetParams(
    cudaGraphNode_t __hNode,
    const cudaExternalSemaphoreWaitNodeParams *__nodeParams);
cudaError_t cudaGraphAddMemAllocNode(cudaGraphNode_t *__pGraphNode,
                                     cudaGraph_t __graph,
                                     const cudaGraphNode_t *__pDependencies,
                                     size_t __numDependencies,
                                     cudaMemAllocNodeParams *__nodeParams);
cudaError_t
cudaGraphMemAllocNodeGetParams(cudaGraphNode_t __node,
                               cudaMemAllocNodeParams *__params_out);
cudaError_t cudaGraphAddMemFreeNode(cudaGraphNode_t *__pGraphNode,
                                    cudaGraph_t __graph,
                                    const cudaGraphNode_t *__pDependencies,
                                    size_t __numDependencies, void *__dptr);
cudaError_t cudaGraphMemFreeNodeGetParams(cudaGraphNode_t __node,
                                          void *__dptr_out);
cudaError_t cudaDeviceGraphMemTrim(int __device);
cudaError_t cudaDeviceGetGraphMemAttribute(int __device,
                                           cudaGraphMemAttributeType __attr,
                                           void *__value);
cudaError_t cudaDeviceSetGraphMemAttribute(int __device,
                                           cudaGraphMemAttributeType __attr,
                                           void *__value);
cudaError_t cudaGraphClone(cudaGraph_t *__pGraphClone,
                           cudaGraph_t __originalGraph);
cudaError_t cudaGraphNodeFindInClone(cudaGraphNode_t *__pNode,
                                     cudaGraphNode_t __originalNode,
                                     cudaGraph_t __clonedGraph);
cudaError_t cudaGraphNodeGetType(cudaGraphNode_t __node,
                                 cudaGraphNodeType *__pType);
cudaError_t cudaGraphGetNodes(cudaGraph_t __graph, cudaGraphNode_t *__nodes,
                              size_t *__numNodes);
cudaError_t cudaGraphGetRootNodes(cudaGraph_t __graph,
                                  cudaGraphNode_t *__pRootNodes,
                                  size_t *__pNumRootNodes);
cudaError_t cudaGraphDestroyNode(cudaGraphNode_t __node);
cudaError_t cudaGraphInstantiateWithFlags(cudaGraphExec_t *__pGraphExec,
                                          cudaGraph_t __graph,
                                          unsigned long long __flags = 0);
cudaError_t
cudaGraphInstantiateWithParams(cudaGraphExec_t *__pGraphExec,
                               cudaGraph_t __graph,
                               cudaGraphInstantiateParams *__instantiateParams);
cudaError_t cudaGraphExecGetFlags(cudaGraphExec_t __graphExec,
                                  unsigned long long *__flags);
cudaError_t
cudaGraphExecKernelNodeSetParams(cudaGraphExec_t __hGraphExec,
                                 cudaGraphNode_t __node,
                                 const cudaKernelNodeParams *__pNodeParams);
cudaError_t
cudaGraphExecMemcpyNodeSetParams(cudaGraphExec_t __hGraphExec,
                                 cudaGraphNode_t __node,
                                 const cudaMemcpy3DParms *__pNodeParams);
cudaError_t cudaGraphExecMemcpyNodeSetParamsToSymbol(
    cudaGraphExec_t __hGraphExec, cudaGraphNode_t __node, const void *__symbol,
    const void *__src, size_t __count, size_t __offset, cudaMemcpyKind __kind);
cudaError_t cudaGraphExecMemcpyNodeSetParamsFromSymbol(
    cudaGraphExec_t __hGraphExec, cudaGraphNode_t __node, void *__dst,
    const void *__symbol, size_t __count, size_t __offset,
    cudaMemcpyKind __kind);
cudaError_t cudaGraphExecMemcpyNodeSetParams1D(cudaGraphExec_t __hGraphExec,
                                               cudaGraphNode_t __node,
                                               void *__dst, const void *__src,
                                               size_t __count,
                                               cudaMemcpyKind __kind);
cudaError_t
cudaGraphExecMemsetNodeSetParams(cudaGraphExec_t __hGraphExec,
                                 cudaGraphNode_t __node,
                                 const cudaMemsetParams *__pNodeParams);
cudaError_t
cudaGraphExecHostNodeSetParams(cudaGraphExec_t __hGraphExec,
                               cudaGraphNode_t __node,
                               const cudaHostNodeParams *__pNodeParams);
cudaError_t cudaGraphExecChildGraphNodeSetParams(cudaGraphExec_t __hGraphExec,
                                                 cudaGraphNode_t __node,
                                                 cudaGraph_t __childGraph);
cudaError_t cudaGraphExecEventRecordNodeSetEvent(cudaGraphExec_t __hGraphExec,
                                                 cudaGraphNode_t __hNode,
                                                 cudaEvent_t __event);
cudaError_t cudaGraphExecEventWaitNodeSetEvent(cudaGraphExec_t __hGraphExec,
                                               cudaGraphNode_t __hNode,
                                               cudaEvent_t __event);
cudaError_t cudaGraphExecExternalSemaphoresSignalNodeSetParams(
    cudaGraphExec_t __hGraphExec, cudaGraphNode_t __hNode,
    const cudaExternalSemaphoreSignalNodeParams *__nodeParams);
cudaError_t cudaGraphExecExternalSemaphoresWaitNodeSetParams(
    cudaGraphExec_t __hGraphExec, cudaGraphNode_t __hNode,
    const cudaExternalSemaphoreWaitNodeParams *__nodeParams);
cudaError_t cudaGraphNodeSetEnabled(cudaGraphExec_t __hGraphExec,
                                    cudaGraphNode_t __hNode,
                                    unsigned __isEnabled);
cudaError_t cudaGraphNodeGetEnabled(cudaGraphExec_t __hGraphExec,
                                    cudaGraphNode_t __hNode,
                                    unsigned *__isEnabled);
cudaError_t cudaGraphUpload(cudaGraphExec_t __graphExec, cudaStream_t __stream);
__host__ __device__ cudaError_t cudaGraphLaunch(cudaGraphExec_t __graphExec,
                                                cudaStream_t __stream);
cudaError_t cudaGraphExecDestroy(cudaGraphExec_t __graphExec);
cudaError_t cudaGraphDestroy(cudaGraph_t __graph);
cudaError_t cudaGraphDebugDotPrint(cudaGraph_t __graph, const char *__path,
                                   unsigned __flags);
cudaError_t cudaUserObjectCreate(cudaUserObject_t *__object_out, void *__ptr,
                                 cudaHostFn_t __destroy,
                                 unsigned __initialRefcount, unsigned __flags);
cudaError_t cudaUserObjectRetain(cudaUserObject_t __object,
                                 unsigned __count = 1);
cudaError_t cudaUserObjectRelease(cudaUserObject_t __object,
                                  unsigned __count = 1);
cudaError_t cudaGraphRetainUserObject(cudaGraph_t __graph,
                                      cudaUserObject_t __object,
                                      unsigned __count = 1,
                                      unsigned __flags = 0);
cudaError_t cudaGraphReleaseUserObject(cudaGraph_t __graph,
                                       cudaUserObject_t __object,
                                       unsigned __count = 1);
cudaError_t cudaGraphNodeSetParams(cudaGraphNode_t __node,
                                   cudaGraphNodeParams *__nodeParams);
cudaError_t cudaGraphExecNodeSetParams(cudaGraphExec_t __graphExec,
                                       cudaGraphNode_t __node,
                                       cudaGraphNodeParams *__nodeParams);
cudaError_t cudaGraphConditionalHandleCreate(
    cudaGraphConditionalHandle *__pHandle_out, cudaGraph_t __graph,
    unsigned __defaultLaunchValue = 0, unsigned __flags = 0);
cudaError_t cudaGetDriverEntryPointByVersion(
    const char *__symbol, void **__funcPtr, unsigned __cudaVersion,
    unsigned long long __flags,
    cudaDriverEntryPointQueryResult *__driverStatus = __null);
cudaError_t cudaLibraryLoadData(cudaLibrary_t *__library, const void *__code,
                                cudaJitOption *__jitOptions,
                                void **__jitOptionsValues,
                                unsigned __numJitOptions,
                                cudaLibraryOption *__libraryOptions,
                                void **__libraryOptionValues,
                                unsigned __numLibraryOptions);
cudaError_t cudaLibraryLoadFromFile(
    cudaLibrary_t *__library, const char *__fileName,
    cudaJitOption *__jitOptions, void **__jitOptionsValues,
    unsigned __numJitOptions, cudaLibraryOption *__libraryOptions,
    void **__libraryOptionValues, unsigned __numLibraryOptions);
cudaError_t cudaLibraryUnload(cudaLibrary_t __library);
cudaError_t cudaLibraryGetKernel(cudaKernel_t *__pKernel,
                                 cudaLibrary_t __library, const char *__name);
cudaError_t cudaLibraryGetGlobal(void **__dptr, size_t *__bytes,
                                 cudaLibrary_t __library, const char *__name);
cudaError_t cudaLibraryGetManaged(void **__dptr, size_t *__bytes,
                                  cudaLibrary_t __library, const char *__name);
cudaError_t cudaLibraryGetUnifiedFunction(void **__fptr,
                                          cudaLibrary_t __library,
                                          const char *__symbol);
cudaError_t cudaLibraryGetKernelCount(unsigned *__count, cudaLibrary_t __lib);
cudaError_t cudaLibraryEnumerateKernels(cudaKernel_t *__kernels,
                                        unsigned __numKernels,
                                        cudaLibrary_t __lib);
cudaError_t cudaKernelSetAttributeForDevice(cudaKernel_t __kernel,
                                            cudaFuncAttribute __attr,
                                            int __value, int __device);
cudaError_t cudaGetExportTable(const void **__ppExportTable,
                               const cudaUUID_t *__pExportTableId);
cudaError_t cudaGetFuncBySymbol(cudaFunction_t *__functionPtr,
                                const void *__symbolPtr);
cudaError_t cudaGetKernel(cudaKernel_t *__kernelPtr,
                          const void *__entryFuncAddr);
} // extern "C"

#endif // CU2X_HEADERS_RUNTIME_API_H
