//===- __cu2x_driver_api.h - Driver API: devices, contexts, memory, streams, events, launches *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_DRIVER_API_H
#define CU2X_HEADERS_DRIVER_API_H

#include "__cu2x_driver_descriptors.h"

extern "C" {
CUresult cuGetErrorString(CUresult __error, const char **__pStr);
CUresult cuGetErrorName(CUresult __error, const char **__pStr);
CUresult cuInit(unsigned __Flags);
CUresult cuDriverGetVersion(int *__driverVersion);
CUresult cuDeviceGet(CUdevice *__device, int __ordinal);
CUresult cuDeviceGetCount(int *__count);
CUresult cuDeviceGetName(char *__name, int __len, CUdevice __dev);
CUresult cuDeviceGetUuid_v2(CUuuid *__uuid, CUdevice __dev);
CUresult cuDeviceGetLuid(char *__luid, unsigned *__deviceNodeMask,
                         CUdevice __dev);
CUresult cuDeviceTotalMem_v2(size_t *__bytes, CUdevice __dev);
CUresult cuDeviceGetTexture1DLinearMaxWidth(size_t *__maxWidthInElements,
                                            CUarray_format __format,
                                            unsigned __numChannels,
                                            CUdevice __dev);
CUresult cuDeviceGetAttribute(int *__pi, CUdevice_attribute __attrib,
                              CUdevice __dev);
CUresult
cuDeviceGetHostAtomicCapabilities(unsigned *__capabilities,
                                  const CUatomicOperation *__operations,
                                  unsigned __count, CUdevice __dev);
CUresult cuDeviceGetNvSciSyncAttributes(void *__nvSciSyncAttrList,
                                        CUdevice __dev, int __flags);
CUresult cuDeviceSetMemPool(CUdevice __dev, CUmemoryPool __pool);
CUresult cuDeviceGetMemPool(CUmemoryPool *__pool, CUdevice __dev);
CUresult cuDeviceGetDefaultMemPool(CUmemoryPool *__pool_out, CUdevice __dev);
CUresult cuDeviceGetExecAffinitySupport(int *__pi, CUexecAffinityType __type,
                                        CUdevice __dev);
CUresult cuFlushGPUDirectRDMAWrites(CUflushGPUDirectRDMAWritesTarget __target,
                                    CUflushGPUDirectRDMAWritesScope __scope);
CUresult cuDeviceGetProperties(CUdevprop *__prop, CUdevice __dev);
CUresult cuDeviceComputeCapability(int *__major, int *__minor, CUdevice __dev);
CUresult cuDevicePrimaryCtxRetain(CUcontext *__pctx, CUdevice __dev);
CUresult cuDevicePrimaryCtxRelease_v2(CUdevice __dev);
CUresult cuDevicePrimaryCtxSetFlags_v2(CUdevice __dev, unsigned __flags);
CUresult cuDevicePrimaryCtxGetState(CUdevice __dev, unsigned *__flags,
                                    int *__active);
CUresult cuDevicePrimaryCtxReset_v2(CUdevice __dev);
CUresult cuCtxCreate_v4(CUcontext *__pctx, CUctxCreateParams *__ctxCreateParams,
                        unsigned __flags, CUdevice __dev);
CUresult cuCtxDestroy_v2(CUcontext __ctx);
CUresult cuCtxPushCurrent_v2(CUcontext __ctx);
CUresult cuCtxPopCurrent_v2(CUcontext *__pctx);
CUresult cuCtxSetCurrent(CUcontext __ctx);
CUresult cuCtxGetCurrent(CUcontext *__pctx);
CUresult cuCtxGetDevice(CUdevice *__device);
CUresult cuCtxGetDevice_v2(CUdevice *__device, CUcontext __ctx);
CUresult cuCtxGetFlags(unsigned *__flags);
CUresult cuCtxSetFlags(unsigned __flags);
CUresult cuCtxGetId(CUcontext __ctx, unsigned long long *__ctxId);
CUresult cuCtxSynchronize();
CUresult cuCtxSynchronize_v2(CUcontext __ctx);
CUresult cuCtxSetLimit(CUlimit __limit, size_t __value);
CUresult cuCtxGetLimit(size_t *__pvalue, CUlimit __limit);
CUresult cuCtxGetCacheConfig(CUfunc_cache *__pconfig);
CUresult cuCtxSetCacheConfig(CUfunc_cache __config);
CUresult cuCtxGetApiVersion(CUcontext __ctx, unsigned *__version);
CUresult cuCtxGetStreamPriorityRange(int *__leastPriority,
                                     int *__greatestPriority);
CUresult cuCtxResetPersistingL2Cache();
CUresult cuCtxGetExecAffinity(CUexecAffinityParam *__pExecAffinity,
                              CUexecAffinityType __type);
CUresult cuCtxRecordEvent(CUcontext __hCtx, CUevent __hEvent);
CUresult cuCtxWaitEvent(CUcontext __hCtx, CUevent __hEvent);
CUresult cuCtxAttach(CUcontext *__pctx, unsigned __flags);
CUresult cuCtxDetach(CUcontext __ctx);
CUresult cuCtxGetSharedMemConfig(CUsharedconfig *__pConfig);
CUresult cuCtxSetSharedMemConfig(CUsharedconfig __config);
CUresult cuModuleLoad(CUmodule *__module, const char *__fname);
CUresult cuModuleLoadData(CUmodule *__module, const void *__image);
CUresult cuModuleLoadDataEx(CUmodule *__module, const void *__image,
                            unsigned __numOptions, CUjit_option *__options,
                            void **__optionValues);
CUresult cuModuleLoadFatBinary(CUmodule *__module, const void *__fatCubin);
CUresult cuModuleUnload(CUmodule __hmod);
CUresult cuModuleGetLoadingMode(CUmoduleLoadingMode *__mode);
CUresult cuModuleGetFunction(CUfunction *__hfunc, CUmodule __hmod,
                             const char *__name);
CUresult cuModuleGetFunctionCount(unsigned *__count, CUmodule __mod);
CUresult cuModuleEnumerateFunctions(CUfunction *__functions,
                                    unsigned __numFunctions, CUmodule __mod);
CUresult cuModuleGetGlobal_v2(CUdeviceptr *__dptr, size_t *__bytes,
                              CUmodule __hmod, const char *__name);
CUresult cuModuleGetTexRef(CUtexref *__pTexRef, CUmodule __hmod,
                           const char *__name);
CUresult cuModuleGetSurfRef(CUsurfref *__pSurfRef, CUmodule __hmod,
                            const char *__name);
CUresult cuMemGetInfo_v2(size_t *__free, size_t *__total);
CUresult cuMemAlloc_v2(CUdeviceptr *__dptr, size_t __bytesize);
CUresult cuMemAllocPitch_v2(CUdeviceptr *__dptr, size_t *__pPitch,
                            size_t __WidthInBytes, size_t __Height,
                            unsigned __ElementSizeBytes);
CUresult cuMemFree_v2(CUdeviceptr __dptr);
CUresult cuMemGetAddressRange_v2(CUdeviceptr *__pbase, size_t *__psize,
                                 CUdeviceptr __dptr);
CUresult cuMemAllocHost_v2(void **__pp, size_t __bytesize);
CUresult cuMemFreeHost(void *__p);
CUresult cuMemHostAlloc(void **__pp, size_t __bytesize, unsigned __Flags);
CUresult cuMemHostGetDevicePointer_v2(CUdeviceptr *__pdptr, void *__p,
                                      unsigned __Flags);
CUresult cuMemHostGetFlags(unsigned *__pFlags, void *__p);
CUresult cuMemAllocManaged(CUdeviceptr *__dptr, size_t __bytesize,
                           unsigned __flags);
CUresult cuDeviceRegisterAsyncNotification(CUdevice __device,
                                           CUasyncCallback __callbackFunc,
                                           void *__userData,
                                           CUasyncCallbackHandle *__callback);
CUresult cuDeviceUnregisterAsyncNotification(CUdevice __device,
                                             CUasyncCallbackHandle __callback);
CUresult cuDeviceGetByPCIBusId(CUdevice *__dev, const char *__pciBusId);
CUresult cuDeviceGetPCIBusId(char *__pciBusId, int __len, CUdevice __dev);
CUresult cuMemHostRegister_v2(void *__p, size_t __bytesize, unsigned __Flags);
CUresult cuMemHostUnregister(void *__p);
CUresult cuMemcpy(CUdeviceptr __dst, CUdeviceptr __src, size_t __ByteCount);
CUresult cuMemcpyPeer(CUdeviceptr __dstDevice, CUcontext __dstContext,
                      CUdeviceptr __srcDevice, CUcontext __srcContext,
                      size_t __ByteCount);
CUresult cuMemcpyHtoD_v2(CUdeviceptr __dstDevice, const void *__srcHost,
                         size_t __ByteCount);
CUresult cuMemcpyDtoH_v2(void *__dstHost, CUdeviceptr __srcDevice,
                         size_t __ByteCount);
CUresult cuMemcpyDtoD_v2(CUdeviceptr __dstDevice, CUdeviceptr __srcDevice,
                         size_t __ByteCount);
CUresult cuMemcpyDtoA_v2(CUarray __dstArray, size_t __dstOffset,
                         CUdeviceptr __srcDevice, size_t __ByteCount);
CUresult cuMemcpyAtoD_v2(CUdeviceptr __dstDevice, CUarray __srcArray,
                         size_t __srcOffset, size_t __ByteCount);
CUresult cuMemcpyHtoA_v2(CUarray __dstArray, size_t __dstOffset,
                         const void *__srcHost, size_t __ByteCount);
CUresult cuMemcpyAtoH_v2(void *__dstHost, CUarray __srcArray,
                         size_t __srcOffset, size_t __ByteCount);
CUresult cuMemcpyAtoA_v2(CUarray __dstArray, size_t __dstOffset,
                         CUarray __srcArray, size_t __srcOffset,
                         size_t __ByteCount);
CUresult cuMemcpy2D_v2(const CUDA_MEMCPY2D *__pCopy);
CUresult cuMemcpy2DUnaligned_v2(const CUDA_MEMCPY2D *__pCopy);
CUresult cuMemcpy3D_v2(const CUDA_MEMCPY3D *__pCopy);
CUresult cuMemcpy3DPeer(const CUDA_MEMCPY3D_PEER *__pCopy);
CUresult cuMemcpyAsync(CUdeviceptr __dst, CUdeviceptr __src, size_t __ByteCount,
                       CUstream __hStream);
CUresult cuMemcpyPeerAsync(CUdeviceptr __dstDevice, CUcontext __dstContext,
                           CUdeviceptr __srcDevice, CUcontext __srcContext,
                           size_t __ByteCount, CUstream __hStream);
CUresult cuMemcpyHtoDAsync_v2(CUdeviceptr __dstDevice, const void *__srcHost,
                              size_t __ByteCount, CUstream __hStream);
CUresult cuMemcpyDtoHAsync_v2(void *__dstHost, CUdeviceptr __srcDevice,
                              size_t __ByteCount, CUstream __hStream);
CUresult cuMemcpyDtoDAsync_v2(CUdeviceptr __dstDevice, CUdeviceptr __srcDevice,
                              size_t __ByteCount, CUstream __hStream);
CUresult cuMemcpyHtoAAsync_v2(CUarray __dstArray, size_t __dstOffset,
                              const void *__srcHost, size_t __ByteCount,
                              CUstream __hStream);
CUresult cuMemcpyAtoHAsync_v2(void *__dstHost, CUarray __srcArray,
                              size_t __srcOffset, size_t __ByteCount,
                              CUstream __hStream);
CUresult cuMemcpy2DAsync_v2(const CUDA_MEMCPY2D *__pCopy, CUstream __hStream);
CUresult cuMemcpy3DAsync_v2(const CUDA_MEMCPY3D *__pCopy, CUstream __hStream);
CUresult cuMemcpy3DPeerAsync(const CUDA_MEMCPY3D_PEER *__pCopy,
                             CUstream __hStream);
CUresult cuMemcpyBatchAsync_v2(CUdeviceptr *__dsts, CUdeviceptr *__srcs,
                               size_t *__sizes, size_t __count,
                               CUmemcpyAttributes *__attrs, size_t *__attrsIdxs,
                               size_t __numAttrs, CUstream __hStream);
CUresult cuMemcpy3DBatchAsync_v2(size_t __numOps,
                                 CUDA_MEMCPY3D_BATCH_OP *__opList,
                                 unsigned long long __flags,
                                 CUstream __hStream);
CUresult cuMemsetD8_v2(CUdeviceptr __dstDevice, unsigned char __uc,
                       size_t __count);
CUresult cuMemsetD16_v2(CUdeviceptr __dstDevice, unsigned short __us,
                        size_t __count);
CUresult cuMemsetD32_v2(CUdeviceptr __dstDevice, unsigned __ui, size_t __count);
CUresult cuMemsetD2D8_v2(CUdeviceptr __dstDevice, size_t __dstPitch,
                         unsigned char __uc, size_t __Width, size_t __Height);
CUresult cuMemsetD2D16_v2(CUdeviceptr __dstDevice, size_t __dstPitch,
                          unsigned short __us, size_t __Width, size_t __Height);
CUresult cuMemsetD2D32_v2(CUdeviceptr __dstDevice, size_t __dstPitch,
                          unsigned __ui, size_t __Width, size_t __Height);
CUresult cuMemsetD8Async(CUdeviceptr __dstDevice, unsigned char __uc,
                         size_t __count, CUstream __hStream);
CUresult cuMemsetD16Async(CUdeviceptr __dstDevice, unsigned short __us,
                          size_t __count, CUstream __hStream);
CUresult cuMemsetD32Async(CUdeviceptr __dstDevice, unsigned __ui,
                          size_t __count, CUstream __hStream);
CUresult cuMemsetD2D8Async(CUdeviceptr __dstDevice, size_t __dstPitch,
                           unsigned char __uc, size_t __Width, size_t __Height,
                           CUstream __hStream);
CUresult cuMemsetD2D16Async(CUdeviceptr __dstDevice, size_t __dstPitch,
                            unsigned short __us, size_t __Width,
                            size_t __Height, CUstream __hStream);
CUresult cuMemsetD2D32Async(CUdeviceptr __dstDevice, size_t __dstPitch,
                            unsigned __ui, size_t __Width, size_t __Height,
                            CUstream __hStream);
CUresult cuArrayCreate_v2(CUarray *__pHandle,
                          const CUDA_ARRAY_DESCRIPTOR *__pAllocateArray);
CUresult cuArrayGetDescriptor_v2(CUDA_ARRAY_DESCRIPTOR *__pArrayDescriptor,
                                 CUarray __hArray);
CUresult
cuArrayGetSparseProperties(CUDA_ARRAY_SPARSE_PROPERTIES *__sparseProperties,
                           CUarray __array);
CUresult cuMipmappedArrayGetSparseProperties(
    CUDA_ARRAY_SPARSE_PROPERTIES *__sparseProperties,
    CUmipmappedArray __mipmap);
CUresult cuArrayGetMemoryRequirements(
    CUDA_ARRAY_MEMORY_REQUIREMENTS *__memoryRequirements, CUarray __array,
    CUdevice __device);
CUresult cuMipmappedArrayGetMemoryRequirements(
    CUDA_ARRAY_MEMORY_REQUIREMENTS *__memoryRequirements,
    CUmipmappedArray __mipmap, CUdevice __device);
CUresult cuArrayGetPlane(CUarray *__pPlaneArray, CUarray __hArray,
                         unsigned __planeIdx);
CUresult cuArrayDestroy(CUarray __hArray);
CUresult cuArray3DCreate_v2(CUarray *__pHandle,
                            const CUDA_ARRAY3D_DESCRIPTOR *__pAllocateArray);
CUresult cuArray3DGetDescriptor_v2(CUDA_ARRAY3D_DESCRIPTOR *__pArrayDescriptor,
                                   CUarray __hArray);
CUresult
cuMipmappedArrayCreate(CUmipmappedArray *__pHandle,
                       const CUDA_ARRAY3D_DESCRIPTOR *__pMipmappedArrayDesc,
                       unsigned __numMipmapLevels);
CUresult cuMipmappedArrayGetLevel(CUarray *__pLevelArray,
                                  CUmipmappedArray __hMipmappedArray,
                                  unsigned __level);
CUresult cuMipmappedArrayDestroy(CUmipmappedArray __hMipmappedArray);
CUresult cuMemGetHandleForAddressRange(void *__handle, CUdeviceptr __dptr,
                                       size_t __size,
                                       CUmemRangeHandleType __handleType,
                                       unsigned long long __flags);
CUresult cuMemBatchDecompressAsync(CUmemDecompressParams *__paramsArray,
                                   size_t __count, unsigned __flags,
                                   size_t *__errorIndex, CUstream __stream);
CUresult cuMemAddressReserve(CUdeviceptr *__ptr, size_t __size,
                             size_t __alignment, CUdeviceptr __addr,
                             unsigned long long __flags);
CUresult cuMemAddressFree(CUdeviceptr __ptr, size_t __size);
CUresult cuMemCreate(CUmemGenericAllocationHandle *__handle, size_t __size,
                     const CUmemAllocationProp *__prop,
                     unsigned long long __flags);
CUresult cuMemRelease(CUmemGenericAllocationHandle __handle);
CUresult cuMemMap(CUdeviceptr __ptr, size_t __size, size_t __offset,
                  CUmemGenericAllocationHandle __handle,
                  unsigned long long __flags);
CUresult cuMemMapArrayAsync(CUarrayMapInfo *__mapInfoList, unsigned __count,
                            CUstream __hStream);
CUresult cuMemUnmap(CUdeviceptr __ptr, size_t __size);
CUresult cuMemSetAccess(CUdeviceptr __ptr, size_t __size,
                        const CUmemAccessDesc *__desc, size_t __count);
CUresult cuMemGetAccess(unsigned long long *__flags,
                        const CUmemLocation *__location, CUdeviceptr __ptr);
CUresult cuMemExportToShareableHandle(void *__shareableHandle,
                                      CUmemGenericAllocationHandle __handle,
                                      CUmemAllocationHandleType __handleType,
                                      unsigned long long __flags);
CUresult
cuMemImportFromShareableHandle(CUmemGenericAllocationHandle *__handle,
                               void *__osHandle,
                               CUmemAllocationHandleType __shHandleType);
CUresult
cuMemGetAllocationGranularity(size_t *__granularity,
                              const CUmemAllocationProp *__prop,
                              CUmemAllocationGranularity_flags __option);
CUresult
cuMemGetAllocationPropertiesFromHandle(CUmemAllocationProp *__prop,
                                       CUmemGenericAllocationHandle __handle);
CUresult cuMemRetainAllocationHandle(CUmemGenericAllocationHandle *__handle,
                                     void *__addr);
CUresult cuMemFreeAsync(CUdeviceptr __dptr, CUstream __hStream);
CUresult cuMemAllocAsync(CUdeviceptr *__dptr, size_t __bytesize,
                         CUstream __hStream);
CUresult cuMemGetDefaultMemPool(CUmemoryPool *__pool_out,
                                CUmemLocation *__location,
                                CUmemAllocationType __type);
CUresult cuMemGetMemPool(CUmemoryPool *__pool, CUmemLocation *__location,
                         CUmemAllocationType __type);
CUresult cuMemSetMemPool(CUmemLocation *__location, CUmemAllocationType __type,
                         CUmemoryPool __pool);
CUresult cuMemAllocFromPoolAsync(CUdeviceptr *__dptr, size_t __bytesize,
                                 CUmemoryPool __pool, CUstream __hStream);
CUresult cuPointerGetAttribute(void *__data, CUpointer_attribute __attrib,
                               CUdeviceptr __ptr);
CUresult cuMemPrefetchAsync_v2(CUdeviceptr __devPtr, size_t __count,
                               CUmemLocation __location, unsigned __flags,
                               CUstream __hStream);
CUresult cuMemAdvise_v2(CUdeviceptr __devPtr, size_t __count,
                        CUmem_advise __advice, CUmemLocation __location);
CUresult cuMemPrefetchBatchAsync(CUdeviceptr *__dptrs, size_t *__sizes,
                                 size_t __count, CUmemLocation *__prefetchLocs,
                                 size_t *__prefetchLocIdxs,
                                 size_t __numPrefetchLocs,
                                 unsigned long long __flags,
                                 CUstream __hStream);
CUresult cuMemDiscardBatchAsync(CUdeviceptr *__dptrs, size_t *__sizes,
                                size_t __count, unsigned long long __flags,
                                CUstream __hStream);
CUresult cuMemDiscardAndPrefetchBatchAsync(
    CUdeviceptr *__dptrs, size_t *__sizes, size_t __count,
    CUmemLocation *__prefetchLocs, size_t *__prefetchLocIdxs,
    size_t __numPrefetchLocs, unsigned long long __flags, CUstream __hStream);
CUresult cuMemRangeGetAttribute(void *__data, size_t __dataSize,
                                CUmem_range_attribute __attrib,
                                CUdeviceptr __devPtr, size_t __count);
CUresult cuMemRangeGetAttributes(void **__data, size_t *__dataSizes,
                                 CUmem_range_attribute *__attributes,
                                 size_t __numAttributes, CUdeviceptr __devPtr,
                                 size_t __count);
CUresult cuPointerSetAttribute(const void *__value,
                               CUpointer_attribute __attrib, CUdeviceptr __ptr);
CUresult cuPointerGetAttributes(unsigned __numAttributes,
                                CUpointer_attribute *__attributes,
                                void **__data, CUdeviceptr __ptr);
CUresult cuStreamCreate(CUstream *__phStream, unsigned __Flags);
CUresult cuStreamCreateWithPriority(CUstream *__phStream, unsigned __flags,
                                    int __priority);
CUresult cuStreamGetPriority(CUstream __hStream, int *__priority);
CUresult cuStreamGetDevice(CUstream __hStream, CUdevice *__device);
CUresult cuStreamGetFlags(CUstream __hStream, unsigned *__flags);
CUresult cuStreamGetId(CUstream __hStream, unsigned long long *__streamId);
CUresult cuStreamGetCtx(CUstream __hStream, CUcontext *__pctx);
CUresult cuStreamGetCtx_v2(CUstream __hStream, CUcontext *__pCtx,
                           CUgreenCtx *__pGreenCtx);
CUresult cuStreamWaitEvent(CUstream __hStream, CUevent __hEvent,
                           unsigned __Flags);
CUresult cuStreamAddCallback(CUstream __hStream, CUstreamCallback __callback,
                             void *__userData, unsigned __flags);
CUresult cuStreamBeginCapture_v2(CUstream __hStream,
                                 CUstreamCaptureMode __mode);
CUresult cuStreamBeginCaptureToGraph(CUstream __hStream, CUgraph __hGraph,
                                     const CUgraphNode *__dependencies,
                                     const CUgraphEdgeData *__dependencyData,
                                     size_t __numDependencies,
                                     CUstreamCaptureMode __mode);
CUresult cuThreadExchangeStreamCaptureMode(CUstreamCaptureMode *__mode);
CUresult cuStreamEndCapture(CUstream __hStream, CUgraph *__phGraph);
CUresult cuStreamIsCapturing(CUstream __hStream,
                             CUstreamCaptureStatus *__captureStatus);
CUresult cuStreamGetCaptureInfo_v3(CUstream __hStream,
                                   CUstreamCaptureStatus *__captureStatus_out,
                                   cuuint64_t *__id_out, CUgraph *__graph_out,
                                   const CUgraphNode **__dependencies_out,
                                   const CUgraphEdgeData **__edgeData_out,
                                   size_t *__numDependencies_out);
CUresult cuStreamUpdateCaptureDependencies_v2(
    CUstream __hStream, CUgraphNode *__dependencies,
    const CUgraphEdgeData *__dependencyData, size_t __numDependencies,
    unsigned __flags);
CUresult cuStreamAttachMemAsync(CUstream __hStream, CUdeviceptr __dptr,
                                size_t __length, unsigned __flags);
CUresult cuStreamQuery(CUstream __hStream);
CUresult cuStreamSynchronize(CUstream __hStream);
CUresult cuStreamDestroy_v2(CUstream __hStream);
CUresult cuStreamCopyAttributes(CUstream __dst, CUstream __src);
CUresult cuStreamGetAttribute(CUstream __hStream, CUstreamAttrID __attr,
                              CUstreamAttrValue *__value_out);
CUresult cuStreamSetAttribute(CUstream __hStream, CUstreamAttrID __attr,
                              const CUstreamAttrValue *__value);
CUresult cuEventCreate(CUevent *__phEvent, unsigned __Flags);
CUresult cuEventRecord(CUevent __hEvent, CUstream __hStream);
CUresult cuEventRecordWithFlags(CUevent __hEvent, CUstream __hStream,
                                unsigned __flags);
CUresult cuEventQuery(CUevent __hEvent);
CUresult cuEventSynchronize(CUevent __hEvent);
CUresult cuEventDestroy_v2(CUevent __hEvent);
CUresult cuEventElapsedTime_v2(float *__pMilliseconds, CUevent __hStart,
                               CUevent __hEnd);
CUresult cuStreamWaitValue32_v2(CUstream __stream, CUdeviceptr __addr,
                                cuuint32_t __value, unsigned __flags);
CUresult cuStreamWaitValue64_v2(CUstream __stream, CUdeviceptr __addr,
                                cuuint64_t __value, unsigned __flags);
CUresult cuStreamWriteValue32_v2(CUstream __stream, CUdeviceptr __addr,
                                 cuuint32_t __value, unsigned __flags);
CUresult cuStreamWriteValue64_v2(CUstream __stream, CUdeviceptr __addr,
                                 cuuint64_t __value, unsigned __flags);
CUresult cuStreamBatchMemOp_v2(CUstream __stream, unsigned __count,
                               CUstreamBatchMemOpParams *__paramArray,
                               unsigned __flags);
CUresult cuFuncGetAttribute(int *__pi, CUfunction_attribute __attrib,
                            CUfunction __hfunc);
CUresult cuFuncSetAttribute(CUfunction __hfunc, CUfunction_attribute __attrib,
                            int __value);
CUresult cuFuncSetCacheConfig(CUfunction __hfunc, CUfunc_cache __config);
CUresult cuFuncGetModule(CUmodule *__hmod, CUfunction __hfunc);
CUresult cuFuncGetName(const char **__name, CUfunction __hfunc);
CUresult cuFuncGetParamInfo(CUfunction __func, size_t __paramIndex,
                            size_t *__paramOffset, size_t *__paramSize);
CUresult cuFuncIsLoaded(CUfunctionLoadingState *__state, CUfunction __function);
CUresult cuFuncLoad(CUfunction __function);
CUresult cuLaunchKernel(CUfunction __f, unsigned __gridDimX,
                        unsigned __gridDimY, unsigned __gridDimZ,
                        unsigned __blockDimX, unsigned __blockDimY,
                        unsigned __blockDimZ, unsigned __sharedMemBytes,
                        CUstream __hStream, void **__kernelParams,
                        void **__extra);
CUresult cuLaunchKernelEx(const CUlaunchConfig *__config, CUfunction __f,
                          void **__kernelParams, void **__extra);
CUresult cuLaunchCooperativeKernel(CUfunction __f, unsigned __gridDimX,
                                   unsigned __gridDimY, unsigned __gridDimZ,
                                   unsigned __blockDimX, unsigned __blockDimY,
                                   unsigned __blockDimZ,
                                   unsigned __sharedMemBytes,
                                   CUstream __hStream, void **__kernelParams);
CUresult
cuLaunchCooperativeKernelMultiDevice(CUDA_LAUNCH_PARAMS *__launchParamsList,
                                     unsigned __numDevices, unsigned __flags);
CUresult cuLaunchHostFunc(CUstream __hStream, CUhostFn __fn, void *__userData);
CUresult cuFuncSetBlockShape(CUfunction __hfunc, int __x, int __y, int __z);
CUresult cuFuncSetSharedSize(CUfunction __hfunc, unsigned __bytes);
CUresult cuParamSetSize(CUfunction __hfunc, unsigned __numbytes);
CUresult cuParamSeti(CUfunction __hfunc, int __offset, unsigned __value);
CUresult cuParamSetf(CUfunction __hfunc, int __offset, float __value);
CUresult cuParamSetv(CUfunction __hfunc, int __offset, void *__ptr,
                     unsigned __numbytes);
CUresult cuLaunch(CUfunction __f);
CUresult cuLaunchGrid(CUfunction __f, int __grid_width, int __grid_height);
CUresult cuLaunchGridAsync(CUfunction __f, int __grid_width, int __grid_height,
                           CUstream __hStream);
CUresult cuParamSetTexRef(CUfunction __hfunc, int __texunit,
                          CUtexref __hTexRef);
CUresult cuFuncSetSharedMemConfig(CUfunction __hfunc, CUsharedconfig __config);
CUresult cuDeviceGraphMemTrim(CUdevice __device);
CUresult cuDeviceGetGraphMemAttribute(CUdevice __device,
                                      CUgraphMem_attribute __attr,
                                      void *__value);
CUresult cuDeviceSetGraphMemAttribute(CUdevice __device,
                                      CUgraphMem_attribute __attr,
                                      void *__value);
CUresult cuDeviceCanAccessPeer(int *__canAccessPeer, CUdevice __dev,
                               CUdevice __peerDev);
CUresult cuCtxEnablePeerAccess(CUcontext __peerContext, unsigned __Flags);
CUresult cuCtxDisablePeerAccess(CUcontext __peerContext);
CUresult cuDeviceGetP2PAttribute(int *__value, CUdevice_P2PAttribute __attrib,
                                 CUdevice __srcDevice, CUdevice __dstDevice);
CUresult cuDeviceGetP2PAtomicCapabilities(unsigned *__capabilities,
                                          const CUatomicOperation *__operations,
                                          unsigned __count,
                                          CUdevice __srcDevice,
                                          CUdevice __dstDevice);
CUresult cuGetProcAddress_v2(const char *__symbol, void **__pfn,
                             int __cudaVersion, cuuint64_t __flags,
                             CUdriverProcAddressQueryResult *__symbolStatus);
CUresult cuGetExportTable(const void **__ppExportTable,
                          const CUuuid *__pExportTableId);
CUresult cuCtxFromGreenCtx(CUcontext *__pContext, CUgreenCtx __hCtx);
CUresult cuDeviceGetDevResource(CUdevice __device, CUdevResource *__resource,
                                CUdevResourceType __type);
CUresult cuCtxGetDevResource(CUcontext __hCtx, CUdevResource *__resource,
                             CUdevResourceType __type);
CUresult cuStreamGetGreenCtx(CUstream __hStream, CUgreenCtx *__phCtx);
CUresult cuDeviceTotalMem(size_t *__bytes, CUdevice __dev);
CUresult cuModuleGetGlobal(CUdeviceptr *__dptr, size_t *__bytes,
                           CUmodule __hmod, const char *__name);
CUresult cuMemGetInfo(size_t *__free, size_t *__total);
CUresult cuMemAlloc(CUdeviceptr *__dptr, size_t __bytesize);
CUresult cuMemAllocPitch(CUdeviceptr *__dptr, size_t *__pPitch,
                         size_t __WidthInBytes, size_t __Height,
                         unsigned __ElementSizeBytes);
CUresult cuMemFree(CUdeviceptr __dptr);
CUresult cuMemGetAddressRange(CUdeviceptr *__pbase, size_t *__psize,
                              CUdeviceptr __dptr);
CUresult cuMemAllocHost(void **__pp, size_t __bytesize);
CUresult cuMemHostGetDevicePointer(CUdeviceptr *__pdptr, void *__p,
                                   unsigned __Flags);
CUresult cuMemcpyHtoD(CUdeviceptr __dstDevice, const void *__srcHost,
                      size_t __ByteCount);
CUresult cuMemcpyDtoH(void *__dstHost, CUdeviceptr __srcDevice,
                      size_t __ByteCount);
CUresult cuMemcpyDtoD(CUdeviceptr __dstDevice, CUdeviceptr __srcDevice,
                      size_t __ByteCount);
CUresult cuMemcpyDtoA(CUarray __dstArray, size_t __dstOffset,
                      CUdeviceptr __srcDevice, size_t __ByteCount);
CUresult cuMemcpyAtoD(CUdeviceptr __dstDevice, CUarray __srcArray,
                      size_t __srcOffset, size_t __ByteCount);
CUresult cuMemcpyHtoA(CUarray __dstArray, size_t __dstOffset,
                      const void *__srcHost, size_t __ByteCount);
CUresult cuMemcpyAtoH(void *__dstHost, CUarray __srcArray, size_t __srcOffset,
                      size_t __ByteCount);
CUresult cuMemcpyAtoA(CUarray __dstArray, size_t __dstOffset,
                      CUarray __srcArray, size_t __srcOffset,
                      size_t __ByteCount);
CUresult cuMemcpyHtoAAsync(CUarray __dstArray, size_t __dstOffset,
                           const void *__srcHost, size_t __ByteCount,
                           CUstream __hStream);
CUresult cuMemcpyAtoHAsync(void *__dstHost, CUarray __srcArray,
                           size_t __srcOffset, size_t __ByteCount,
                           CUstream __hStream);
CUresult cuMemcpy2D(const CUDA_MEMCPY2D *__pCopy);
CUresult cuMemcpy2DUnaligned(const CUDA_MEMCPY2D *__pCopy);
CUresult cuMemcpy3D(const CUDA_MEMCPY3D *__pCopy);
CUresult cuMemcpyHtoDAsync(CUdeviceptr __dstDevice, const void *__srcHost,
                           size_t __ByteCount, CUstream __hStream);
CUresult cuMemcpyDtoHAsync(void *__dstHost, CUdeviceptr __srcDevice,
                           size_t __ByteCount, CUstream __hStream);
CUresult cuMemcpyDtoDAsync(CUdeviceptr __dstDevice, CUdeviceptr __srcDevice,
                           size_t __ByteCount, CUstream __hStream);
CUresult cuMemcpy2DAsync(const CUDA_MEMCPY2D *__pCopy, CUstream __hStream);
CUresult cuMemcpy3DAsync(const CUDA_MEMCPY3D *__pCopy, CUstream __hStream);
CUresult cuMemsetD8(CUdeviceptr __dstDevice, unsigned char __uc,
                    size_t __count);
CUresult cuMemsetD16(CUdeviceptr __dstDevice, unsigned short __us,
                     size_t __count);
CUresult cuMemsetD32(CUdeviceptr __dstDevice, unsigned __ui, size_t __count);
CUresult cuMemsetD2D8(CUdeviceptr __dstDevice, size_t __dstPitch,
                      unsigned char __uc, size_t __Width, size_t __Height);
CUresult cuMemsetD2D16(CUdeviceptr __dstDevice, size_t __dstPitch,
                       unsigned short __us, size_t __Width, size_t __Height);
CUresult cuMemsetD2D32(CUdeviceptr __dstDevice, size_t __dstPitch,
                       unsigned __ui, size_t __Width, size_t __Height);
CUresult cuArrayCreate(CUarray *__pHandle,
                       const CUDA_ARRAY_DESCRIPTOR *__pAllocateArray);
CUresult cuArrayGetDescriptor(CUDA_ARRAY_DESCRIPTOR *__pArrayDescriptor,
                              CUarray __hArray);
CUresult cuArray3DCreate(CUarray *__pHandle,
                         const CUDA_ARRAY3D_DESCRIPTOR *__pAllocateArray);
CUresult cuArray3DGetDescriptor(CUDA_ARRAY3D_DESCRIPTOR *__pArrayDescriptor,
                                CUarray __hArray);
CUresult cuCtxDestroy(CUcontext __ctx);
CUresult cuCtxPopCurrent(CUcontext *__pctx);
CUresult cuCtxPushCurrent(CUcontext __ctx);
CUresult cuStreamDestroy(CUstream __hStream);
CUresult cuEventDestroy(CUevent __hEvent);
CUresult cuMemHostRegister(void *__p, size_t __bytesize, unsigned __Flags);
CUresult cuDevicePrimaryCtxRelease(CUdevice __dev);
CUresult cuDevicePrimaryCtxReset(CUdevice __dev);
CUresult cuDevicePrimaryCtxSetFlags(CUdevice __dev, unsigned __flags);
CUresult cuDeviceGetUuid(CUuuid *__uuid, CUdevice __dev);
CUresult cuEventElapsedTime(float *__pMilliseconds, CUevent __hStart,
                            CUevent __hEnd);
CUresult cuStreamWriteValue32(CUstream __stream, CUdeviceptr __addr,
                              cuuint32_t __value, unsigned __flags);
CUresult cuStreamWaitValue32(CUstream __stream, CUdeviceptr __addr,
                             cuuint32_t __value, unsigned __flags);
CUresult cuStreamWriteValue64(CUstream __stream, CUdeviceptr __addr,
                              cuuint64_t __value, unsigned __flags);
CUresult cuStreamWaitValue64(CUstream __stream, CUdeviceptr __addr,
                             cuuint64_t __value, unsigned __flags);
CUresult cuStreamBatchMemOp(CUstream __stream, unsigned __count,
                            CUstreamBatchMemOpParams *__paramArray,
                            unsigned __flags);
} // extern "C"

#endif // CU2X_HEADERS_DRIVER_API_H
