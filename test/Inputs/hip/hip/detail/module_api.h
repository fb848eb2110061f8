//===- hip/detail/module_api.h - Modules, contexts and launches -*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST_HIP_DETAIL_MODULE_API_H
#define CU2X_TEST_HIP_DETAIL_MODULE_API_H

#include <hip/detail/api_types.h>

extern "C" {
hipError_t hipInit(unsigned int);
hipError_t hipDriverGetVersion(int *);
hipError_t hipFuncSetAttribute(const void *, hipFuncAttribute, int);
hipError_t hipFuncSetCacheConfig(const void *, hipFuncCache_t);
hipError_t hipFuncSetSharedMemConfig(const void *, hipSharedMemConfig);
hipError_t hipDrvGetErrorName(hipError_t, const char **);
hipError_t hipDrvGetErrorString(hipError_t, const char **);
hipError_t hipDrvPointerGetAttributes(unsigned int, hipPointer_attribute *,
                                      void **, hipDeviceptr_t);
hipError_t hipModuleGetGlobal(hipDeviceptr_t *, size_t *, hipModule_t,
                              const char *);
hipError_t hipGetProcAddress(const char *, void **, int, uint64_t,
                             hipDriverProcAddressQueryResult *);
hipError_t hipDrvMemcpy3D(const HIP_MEMCPY3D *);
hipError_t hipDrvMemcpy3DAsync(const HIP_MEMCPY3D *, hipStream_t);
hipError_t hipCtxCreate(hipCtx_t *, unsigned int, hipDevice_t);
hipError_t hipCtxDestroy(hipCtx_t);
hipError_t hipCtxPopCurrent(hipCtx_t *);
hipError_t hipCtxPushCurrent(hipCtx_t);
hipError_t hipCtxSetCurrent(hipCtx_t);
hipError_t hipCtxGetCurrent(hipCtx_t *);
hipError_t hipCtxGetDevice(hipDevice_t *);
hipError_t hipCtxGetApiVersion(hipCtx_t, int *);
hipError_t hipCtxGetCacheConfig(hipFuncCache_t *);
hipError_t hipCtxSetCacheConfig(hipFuncCache_t);
hipError_t hipCtxSetSharedMemConfig(hipSharedMemConfig);
hipError_t hipCtxGetSharedMemConfig(hipSharedMemConfig *);
hipError_t hipCtxSynchronize();
hipError_t hipCtxGetFlags(unsigned int *);
hipError_t hipCtxEnablePeerAccess(hipCtx_t, unsigned int);
hipError_t hipCtxDisablePeerAccess(hipCtx_t);
hipError_t hipDevicePrimaryCtxGetState(hipDevice_t, unsigned int *, int *);
hipError_t hipDevicePrimaryCtxRelease(hipDevice_t);
hipError_t hipDevicePrimaryCtxRetain(hipCtx_t *, hipDevice_t);
hipError_t hipDevicePrimaryCtxReset(hipDevice_t);
hipError_t hipDevicePrimaryCtxSetFlags(hipDevice_t, unsigned int);
hipError_t hipModuleLoad(hipModule_t *, const char *);
hipError_t hipModuleUnload(hipModule_t);
hipError_t hipModuleGetFunction(hipFunction_t *, hipModule_t, const char *);
hipError_t hipFuncGetAttributes(struct hipFuncAttributes *, const void *);
hipError_t hipFuncGetAttribute(int *, hipFunction_attribute, hipFunction_t);
hipError_t hipGetFuncBySymbol(hipFunction_t *, const void *);
hipError_t hipModuleGetTexRef(textureReference **, hipModule_t, const char *);
hipError_t hipModuleLoadData(hipModule_t *, const void *);
hipError_t hipModuleLoadDataEx(hipModule_t *, const void *, unsigned int,
                               hipJitOption *, void **);
hipError_t hipModuleLaunchKernel(hipFunction_t, unsigned int, unsigned int,
                                 unsigned int, unsigned int, unsigned int,
                                 unsigned int, unsigned int, hipStream_t,
                                 void **, void **);
hipError_t hipModuleLaunchCooperativeKernel(hipFunction_t, unsigned int,
                                            unsigned int, unsigned int,
                                            unsigned int, unsigned int,
                                            unsigned int, unsigned int,
                                            hipStream_t, void **);
hipError_t
hipModuleLaunchCooperativeKernelMultiDevice(hipFunctionLaunchParams *,
                                            unsigned int, unsigned int);
hipError_t hipLaunchCooperativeKernel(const void *, dim3, dim3, void **,
                                      unsigned int, hipStream_t);
hipError_t hipLaunchCooperativeKernelMultiDevice(hipLaunchParams *, int,
                                                 unsigned int);
hipError_t hipExtLaunchMultiKernelMultiDevice(hipLaunchParams *, int,
                                              unsigned int);
hipError_t hipModuleOccupancyMaxPotentialBlockSize(int *, int *, hipFunction_t,
                                                   size_t, int);
hipError_t hipModuleOccupancyMaxPotentialBlockSizeWithFlags(int *, int *,
                                                            hipFunction_t,
                                                            size_t, int,
                                                            unsigned int);
hipError_t hipModuleOccupancyMaxActiveBlocksPerMultiprocessor(int *,
                                                              hipFunction_t,
                                                              int, size_t);
hipError_t hipModuleOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(
    int *, hipFunction_t, int, size_t, unsigned int);
hipError_t hipOccupancyMaxActiveBlocksPerMultiprocessor(int *, const void *,
                                                        int, size_t);
hipError_t
hipOccupancyMaxActiveBlocksPerMultiprocessorWithFlags(int *, const void *, int,
                                                      size_t, unsigned int = 0);
hipError_t hipOccupancyMaxPotentialBlockSize(int *, int *, const void *, size_t,
                                             int);
hipError_t hipConfigureCall(dim3, dim3, size_t = 0, hipStream_t = 0);
hipError_t hipSetupArgument(const void *, size_t, size_t);
hipError_t hipLaunchByPtr(const void *);
hipError_t hipLaunchKernel(const void *, dim3, dim3, void **, size_t = 0,
                           hipStream_t = 0);
hipError_t hipLaunchHostFunc(hipStream_t, hipHostFn_t, void *);
hipError_t hipDrvMemcpy2DUnaligned(const hip_Memcpy2D *);
hipError_t hipExtLaunchKernel(const void *, dim3, dim3, void **, size_t,
                              hipStream_t, hipEvent_t, hipEvent_t, int);
const char *hipKernelNameRef(const hipFunction_t);
const char *hipKernelNameRefByPtr(const void *, hipStream_t);
}

#endif // CU2X_TEST_HIP_DETAIL_MODULE_API_H
