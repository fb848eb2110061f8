//===- hip/detail/device_api.h - Devices, streams and events ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_DEVICE_API_H
#define CU2X_TEST_HIP_DETAIL_DEVICE_API_H

#include <hip/detail/api_types.h>

extern "C" {
hipError_t hip_init();
hipError_t hipRuntimeGetVersion(int *);
hipError_t hipDeviceGet(hipDevice_t *, int);
hipError_t hipDeviceComputeCapability(int *, int *, hipDevice_t);
hipError_t hipDeviceGetName(char *, int, hipDevice_t);
hipError_t hipDeviceGetUuid(hipUUID *, hipDevice_t);
hipError_t hipDeviceGetP2PAttribute(int *, hipDeviceP2PAttr, int, int);
hipError_t hipDeviceGetPCIBusId(char *, int, int);
hipError_t hipDeviceGetByPCIBusId(int *, const char *);
hipError_t hipDeviceSynchronize();
hipError_t hipDeviceReset();
hipError_t hipSetDevice(int);
hipError_t hipSetValidDevices(int *, int);
hipError_t hipGetDevice(int *);
hipError_t hipGetDeviceCount(int *);
hipError_t hipDeviceGetAttribute(int *, hipDeviceAttribute_t, int);
hipError_t hipGetDeviceProperties(hipDeviceProp_t *, int);
hipError_t hipDeviceSetCacheConfig(hipFuncCache_t);
hipError_t hipDeviceGetCacheConfig(hipFuncCache_t *);
hipError_t hipDeviceGetLimit(size_t *, enum hipLimit_t);
hipError_t hipDeviceSetLimit(enum hipLimit_t, size_t);
hipError_t hipGetDeviceFlags(unsigned int *);
hipError_t hipSetDeviceFlags(unsigned int);
hipError_t hipChooseDevice(int *, const hipDeviceProp_t *);
hipError_t hipExtGetLinkTypeAndHopCount(int, int, uint32_t *, uint32_t *);
hipError_t hipIpcGetEventHandle(hipIpcEventHandle_t *, hipEvent_t);
hipError_t hipIpcOpenEventHandle(hipEvent_t *, hipIpcEventHandle_t);
hipError_t hipGetLastError();
hipError_t hipExtGetLastError();
hipError_t hipPeekAtLastError();
const char *hipGetErrorName(hipError_t);
const char *hipGetErrorString(hipError_t);
hipError_t hipStreamCreate(hipStream_t *);
hipError_t hipStreamCreateWithFlags(hipStream_t *, unsigned int);
hipError_t hipStreamCreateWithPriority(hipStream_t *, unsigned int, int);
hipError_t hipDeviceGetStreamPriorityRange(int *, int *);
hipError_t hipStreamDestroy(hipStream_t);
hipError_t hipStreamQuery(hipStream_t);
hipError_t hipStreamSynchronize(hipStream_t);
hipError_t hipStreamWaitEvent(hipStream_t, hipEvent_t, unsigned int = 0);
hipError_t hipStreamGetFlags(hipStream_t, unsigned int *);
hipError_t hipStreamGetPriority(hipStream_t, int *);
hipError_t hipStreamGetDevice(hipStream_t, hipDevice_t *);
hipError_t hipExtStreamCreateWithCUMask(hipStream_t *, uint32_t,
                                        const uint32_t *);
hipError_t hipExtStreamGetCUMask(hipStream_t, uint32_t, uint32_t *);
hipError_t hipStreamAddCallback(hipStream_t, hipStreamCallback_t, void *,
                                unsigned int);
hipError_t hipStreamWaitValue32(hipStream_t, void *, uint32_t, unsigned int,
                                uint32_t = 4294967295);
hipError_t hipStreamWaitValue64(hipStream_t, void *, uint64_t, unsigned int,
                                uint64_t = 18446744073709551615);
hipError_t hipStreamWriteValue32(hipStream_t, void *, uint32_t, unsigned int);
hipError_t hipStreamWriteValue64(hipStream_t, void *, uint64_t, unsigned int);
hipError_t hipEventCreateWithFlags(hipEvent_t *, unsigned int);
hipError_t hipEventCreate(hipEvent_t *);
hipError_t hipEventRecord(hipEvent_t, hipStream_t = nullptr);
hipError_t hipEventDestroy(hipEvent_t);
hipError_t hipEventSynchronize(hipEvent_t);
hipError_t hipEventElapsedTime(float *, hipEvent_t, hipEvent_t);
hipError_t hipEventQuery(hipEvent_t);
hipError_t hipDeviceCanAccessPeer(int *, int, int);
hipError_t hipDeviceEnablePeerAccess(int, unsigned int);
hipError_t hipDeviceDisablePeerAccess(int);
hipError_t hipProfilerStart();
hipError_t hipProfilerStop();
const char *hipApiName(uint32_t);
int hipGetStreamDeviceId(hipStream_t);
}

#endif // CU2X_TEST_HIP_DETAIL_DEVICE_API_H
