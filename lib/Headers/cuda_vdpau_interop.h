//===- cuda_vdpau_interop.h - VDPAU interoperation --------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_VDPAU_INTEROP_H
#define CU2X_HEADERS_CUDA_VDPAU_INTEROP_H

#include "__cu2x_prelude.h"

#if __has_include(<vdpau/vdpau.h>)
#include <vdpau/vdpau.h>
#else
typedef unsigned VdpDevice;
typedef unsigned VdpVideoSurface;
typedef unsigned VdpOutputSurface;
typedef int VdpGetProcAddress(VdpDevice, unsigned, void **);
#endif

extern "C" {
cudaError_t cudaVDPAUGetDevice(int *__device, VdpDevice __vdpDevice,
                               VdpGetProcAddress *__vdpGetProcAddress);
cudaError_t cudaVDPAUSetVDPAUDevice(int __device, VdpDevice __vdpDevice,
                                    VdpGetProcAddress *__vdpGetProcAddress);
cudaError_t
cudaGraphicsVDPAURegisterVideoSurface(cudaGraphicsResource **__resource,
                                      VdpVideoSurface __vdpSurface,
                                      unsigned __flags);
cudaError_t
cudaGraphicsVDPAURegisterOutputSurface(cudaGraphicsResource **__resource,
                                       VdpOutputSurface __vdpSurface,
                                       unsigned __flags);
} // extern "C"

#endif // CU2X_HEADERS_CUDA_VDPAU_INTEROP_H
