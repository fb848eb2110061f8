//===- cudaVDPAU.h - VDPAU interoperation of the driver API -----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDAVDPAU_H
#define CU2X_HEADERS_CUDAVDPAU_H

#include "cuda.h"

#if __has_include(<vdpau/vdpau.h>)
#include <vdpau/vdpau.h>
#else
typedef unsigned VdpDevice;
typedef unsigned VdpVideoSurface;
typedef unsigned VdpOutputSurface;
typedef int VdpGetProcAddress(VdpDevice, unsigned, void **);
#endif

extern "C" {
CUresult cuVDPAUGetDevice(CUdevice *__pDevice, int __vdpDevice,
                          int *__vdpGetProcAddress);
CUresult cuVDPAUCtxCreate_v2(CUcontext *__pCtx, unsigned __flags,
                             CUdevice __device, int __vdpDevice,
                             int *__vdpGetProcAddress);
CUresult cuVDPAUCtxCreate(CUcontext *__pCtx, unsigned __flags,
                          CUdevice __device, int __vdpDevice,
                          int *__vdpGetProcAddress);
CUresult
cuGraphicsVDPAURegisterVideoSurface(CUgraphicsResource *__pCudaResource,
                                    int __vdpSurface, unsigned __flags);
CUresult
cuGraphicsVDPAURegisterOutputSurface(CUgraphicsResource *__pCudaResource,
                                     int __vdpSurface, unsigned __flags);
} // extern "C"

#endif // CU2X_HEADERS_CUDAVDPAU_H
