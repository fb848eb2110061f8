//===- hip/detail/memory_api.h - Memory -------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_MEMORY_API_H
#define CU2X_TEST_HIP_DETAIL_MEMORY_API_H

#include <hip/detail/api_types.h>

extern "C" {
hipError_t hipDeviceTotalMem(size_t *, hipDevice_t);
hipError_t hipDeviceGetDefaultMemPool(hipMemPool_t *, int);
hipError_t hipDeviceSetMemPool(int, hipMemPool_t);
hipError_t hipDeviceGetMemPool(hipMemPool_t *, int);
hipError_t hipDeviceGetSharedMemConfig(hipSharedMemConfig *);
hipError_t hipDeviceSetSharedMemConfig(hipSharedMemConfig);
hipError_t hipIpcGetMemHandle(hipIpcMemHandle_t *, void *);
hipError_t hipIpcOpenMemHandle(void **, hipIpcMemHandle_t, unsigned int);
hipError_t hipIpcCloseMemHandle(void *);
hipError_t hipStreamBatchMemOp(hipStream_t, unsigned int,
                               hipStreamBatchMemOpParams *, unsigned int);
hipError_t hipPointerSetAttribute(const void *, hipPointer_attribute,
                                  hipDeviceptr_t);
hipError_t hipPointerGetAttributes(hipPointerAttribute_t *, const void *);
hipError_t hipPointerGetAttribute(void *, hipPointer_attribute, hipDeviceptr_t);
hipError_t hipImportExternalSemaphore(hipExternalSemaphore_t *,
                                      const hipExternalSemaphoreHandleDesc *);
hipError_t
hipSignalExternalSemaphoresAsync(const hipExternalSemaphore_t *,
                                 const hipExternalSemaphoreSignalParams *,
                                 unsigned int, hipStream_t);
hipError_t
hipWaitExternalSemaphoresAsync(const hipExternalSemaphore_t *,
                               const hipExternalSemaphoreWaitParams *,
                               unsigned int, hipStream_t);
hipError_t hipDestroyExternalSemaphore(hipExternalSemaphore_t);
hipError_t hipImportExternalMemory(hipExternalMemory_t *,
                                   const hipExternalMemoryHandleDesc *);
hipError_t
hipExternalMemoryGetMappedBuffer(void **, hipExternalMemory_t,
                                 const hipExternalMemoryBufferDesc *);
hipError_t hipDestroyExternalMemory(hipExternalMemory_t);
hipError_t hipMalloc(void **, size_t);
hipError_t hipExtMallocWithFlags(void **, size_t, unsigned int);
hipError_t hipMallocHost(void **, size_t);
hipError_t hipMemAllocHost(void **, size_t);
hipError_t hipHostMalloc(void **, size_t, unsigned int);
hipError_t hipExtHostAlloc(void **, size_t, unsigned int);
hipError_t hipMallocManaged(void **, size_t, unsigned int = 1);
hipError_t hipMemPrefetchAsync(const void *, size_t, int, hipStream_t = 0);
hipError_t hipMemAdvise(const void *, size_t, hipMemoryAdvise, int);
hipError_t hipMemRangeGetAttribute(void *, size_t, hipMemRangeAttribute,
                                   const void *, size_t);
hipError_t hipMemRangeGetAttributes(void **, size_t *, hipMemRangeAttribute *,
                                    size_t, const void *, size_t);
hipError_t hipStreamAttachMemAsync(hipStream_t, void *, size_t = 0,
                                   unsigned int = 4);
hipError_t hipMallocAsync(void **, size_t, hipStream_t);
hipError_t hipFreeAsync(void *, hipStream_t);
hipError_t hipMemPoolTrimTo(hipMemPool_t, size_t);
hipError_t hipMemPoolSetAttribute(hipMemPool_t, hipMemPoolAttr, void *);
hipError_t hipMemPoolGetAttribute(hipMemPool_t, hipMemPoolAttr, void *);
hipError_t hipMemPoolSetAccess(hipMemPool_t, const hipMemAccessDesc *, size_t);
hipError_t hipMemPoolGetAccess(hipMemAccessFlags *, hipMemPool_t,
                               hipMemLocation *);
hipError_t hipMemPoolCreate(hipMemPool_t *, const hipMemPoolProps *);
hipError_t hipMemPoolDestroy(hipMemPool_t);
hipError_t hipMallocFromPoolAsync(void **, size_t, hipMemPool_t, hipStream_t);
hipError_t hipMemPoolExportToShareableHandle(void *, hipMemPool_t,
                                             hipMemAllocationHandleType,
                                             unsigned int);
hipError_t hipMemPoolImportFromShareableHandle(hipMemPool_t *, void *,
                                               hipMemAllocationHandleType,
                                               unsigned int);
hipError_t hipMemPoolExportPointer(hipMemPoolPtrExportData *, void *);
hipError_t hipMemPoolImportPointer(void **, hipMemPool_t,
                                   hipMemPoolPtrExportData *);
hipError_t hipHostAlloc(void **, size_t, unsigned int);
hipError_t hipHostGetDevicePointer(void **, void *, unsigned int);
hipError_t hipHostGetFlags(unsigned int *, void *);
hipError_t hipHostRegister(void *, size_t, unsigned int);
hipError_t hipHostUnregister(void *);
hipError_t hipMallocPitch(void **, size_t *, size_t, size_t);
hipError_t hipMemAllocPitch(hipDeviceptr_t *, size_t *, size_t, size_t,
                            unsigned int);
hipError_t hipFree(void *);
hipError_t hipFreeHost(void *);
hipError_t hipHostFree(void *);
hipError_t hipMemcpy(void *, const void *, size_t, hipMemcpyKind);
hipError_t hipMemcpyWithStream(void *, const void *, size_t, hipMemcpyKind,
                               hipStream_t);
hipError_t hipMemcpyHtoD(hipDeviceptr_t, void *, size_t);
hipError_t hipMemcpyDtoH(void *, hipDeviceptr_t, size_t);
hipError_t hipMemcpyDtoD(hipDeviceptr_t, hipDeviceptr_t, size_t);
hipError_t hipMemcpyAtoD(hipDeviceptr_t, hipArray_t, size_t, size_t);
hipError_t hipMemcpyDtoA(hipArray_t, size_t, hipDeviceptr_t, size_t);
hipError_t hipMemcpyAtoA(hipArray_t, size_t, hipArray_t, size_t, size_t);
hipError_t hipMemcpyHtoDAsync(hipDeviceptr_t, void *, size_t, hipStream_t);
hipError_t hipMemcpyDtoHAsync(void *, hipDeviceptr_t, size_t, hipStream_t);
hipError_t hipMemcpyDtoDAsync(hipDeviceptr_t, hipDeviceptr_t, size_t,
                              hipStream_t);
hipError_t hipMemcpyAtoHAsync(void *, hipArray_t, size_t, size_t, hipStream_t);
hipError_t hipMemcpyHtoAAsync(hipArray_t, size_t, const void *, size_t,
                              hipStream_t);
hipError_t hipGetSymbolAddress(void **, const void *);
hipError_t hipGetSymbolSize(size_t *, const void *);
hipError_t hipMemcpyToSymbol(const void *, const void *, size_t, size_t = 0,
                             hipMemcpyKind = hipMemcpyHostToDevice);
hipError_t hipMemcpyToSymbolAsync(const void *, const void *, size_t, size_t,
                                  hipMemcpyKind, hipStream_t = 0);
hipError_t hipMemcpyFromSymbol(void *, const void *, size_t, size_t = 0,
                               hipMemcpyKind = hipMemcpyDeviceToHost);
hipError_t hipMemcpyFromSymbolAsync(void *, const void *, size_t, size_t,
                                    hipMemcpyKind, hipStream_t = 0);
hipError_t hipMemcpyAsync(void *, const void *, size_t, hipMemcpyKind,
                          hipStream_t = 0);
hipError_t hipMemset(void *, int, size_t);
hipError_t hipMemsetD8(hipDeviceptr_t, unsigned char, size_t);
hipError_t hipMemsetD8Async(hipDeviceptr_t, unsigned char, size_t,
                            hipStream_t = 0);
hipError_t hipMemsetD16(hipDeviceptr_t, unsigned short, size_t);
hipError_t hipMemsetD16Async(hipDeviceptr_t, unsigned short, size_t,
                             hipStream_t = 0);
hipError_t hipMemsetD32(hipDeviceptr_t, int, size_t);
hipError_t hipMemsetAsync(void *, int, size_t, hipStream_t = 0);
hipError_t hipMemsetD32Async(hipDeviceptr_t, int, size_t, hipStream_t = 0);
hipError_t hipMemset2D(void *, size_t, int, size_t, size_t);
hipError_t hipMemset2DAsync(void *, size_t, int, size_t, size_t,
                            hipStream_t = 0);
hipError_t hipMemset3D(hipPitchedPtr, int, hipExtent);
hipError_t hipMemset3DAsync(hipPitchedPtr, int, hipExtent, hipStream_t = 0);
hipError_t hipMemGetInfo(size_t *, size_t *);
hipError_t hipMemPtrGetInfo(void *, size_t *);
hipError_t hipMalloc3D(hipPitchedPtr *, hipExtent);
hipError_t hipMemcpy2D(void *, size_t, const void *, size_t, size_t, size_t,
                       hipMemcpyKind);
hipError_t hipMemcpyParam2D(const hip_Memcpy2D *);
hipError_t hipMemcpyParam2DAsync(const hip_Memcpy2D *, hipStream_t = 0);
hipError_t hipMemcpy2DAsync(void *, size_t, const void *, size_t, size_t,
                            size_t, hipMemcpyKind, hipStream_t = 0);
hipError_t hipMemcpyAtoH(void *, hipArray_t, size_t, size_t);
hipError_t hipMemcpyHtoA(hipArray_t, size_t, const void *, size_t);
hipError_t hipMemcpy3D(const struct hipMemcpy3DParms *);
hipError_t hipMemcpy3DAsync(const struct hipMemcpy3DParms *, hipStream_t = 0);
hipError_t hipMemGetAddressRange(hipDeviceptr_t *, size_t *, hipDeviceptr_t);
hipError_t hipMemcpyPeer(void *, int, const void *, int, size_t);
hipError_t hipMemcpyPeerAsync(void *, int, const void *, int, size_t,
                              hipStream_t = 0);
hipError_t hipMemAddressFree(void *, size_t);
hipError_t hipMemAddressReserve(void **, size_t, size_t, void *,
                                unsigned long long);
hipError_t hipMemCreate(hipMemGenericAllocationHandle_t *, size_t,
                        const hipMemAllocationProp *, unsigned long long);
hipError_t hipMemExportToShareableHandle(void *,
                                         hipMemGenericAllocationHandle_t,
                                         hipMemAllocationHandleType,
                                         unsigned long long);
hipError_t hipMemGetAccess(unsigned long long *, const hipMemLocation *,
                           void *);
hipError_t hipMemGetAllocationGranularity(size_t *,
                                          const hipMemAllocationProp *,
                                          hipMemAllocationGranularity_flags);
hipError_t
hipMemGetAllocationPropertiesFromHandle(hipMemAllocationProp *,
                                        hipMemGenericAllocationHandle_t);
hipError_t hipMemImportFromShareableHandle(hipMemGenericAllocationHandle_t *,
                                           void *, hipMemAllocationHandleType);
hipError_t hipMemMap(void *, size_t, size_t, hipMemGenericAllocationHandle_t,
                     unsigned long long);
hipError_t hipMemRelease(hipMemGenericAllocationHandle_t);
hipError_t hipMemRetainAllocationHandle(hipMemGenericAllocationHandle_t *,
                                        void *);
hipError_t hipMemSetAccess(void *, size_t, const hipMemAccessDesc *, size_t);
hipError_t hipMemUnmap(void *, size_t);
}

#endif // CU2X_TEST_HIP_DETAIL_MEMORY_API_H
