//===- cuda_egl_interop.h - EGL interoperation ------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_EGL_INTEROP_H
#define CU2X_HEADERS_CUDA_EGL_INTEROP_H

#include "__cu2x_prelude.h"

#if __has_include(<EGL/egl.h>)
#include <EGL/egl.h>
#include <EGL/eglext.h>
#else
typedef void *EGLImageKHR;
typedef void *EGLStreamKHR;
typedef void *EGLSyncKHR;
typedef int EGLint;
#endif
#define CUDA_EGL_MAX_PLANES 3

enum cudaEglFrameType_enum {
  cudaEglFrameTypeArray,
  cudaEglFrameTypePitch,
};
typedef enum cudaEglFrameType_enum cudaEglFrameType;
enum cudaEglResourceLocationFlags_enum {
  cudaEglResourceLocationSysmem,
  cudaEglResourceLocationVidmem,
};
typedef enum cudaEglResourceLocationFlags_enum cudaEglResourceLocationFlags;
enum cudaEglColorFormat_enum {
  cudaEglColorFormatYUV420Planar,
  cudaEglColorFormatYUV420SemiPlanar,
  cudaEglColorFormatYUV422Planar,
  cudaEglColorFormatYUV422SemiPlanar,
  cudaEglColorFormatARGB = 6,
  cudaEglColorFormatRGBA,
  cudaEglColorFormatL,
  cudaEglColorFormatR,
  cudaEglColorFormatYUV444Planar,
  cudaEglColorFormatYUV444SemiPlanar,
  cudaEglColorFormatYUYV422,
  cudaEglColorFormatUYVY422,
  cudaEglColorFormatABGR,
  cudaEglColorFormatBGRA,
  cudaEglColorFormatA,
  cudaEglColorFormatRG,
  cudaEglColorFormatAYUV,
  cudaEglColorFormatYVU444SemiPlanar,
  cudaEglColorFormatYVU422SemiPlanar,
  cudaEglColorFormatYVU420SemiPlanar,
  cudaEglColorFormatY10V10U10_444SemiPlanar,
  cudaEglColorFormatY10V10U10_420SemiPlanar,
  cudaEglColorFormatY12V12U12_444SemiPlanar,
  cudaEglColorFormatY12V12U12_420SemiPlanar,
  cudaEglColorFormatVYUY_ER,
  cudaEglColorFormatUYVY_ER,
  cudaEglColorFormatYUYV_ER,
  cudaEglColorFormatYVYU_ER,
  cudaEglColorFormatYUVA_ER = 31,
  cudaEglColorFormatAYUV_ER,
  cudaEglColorFormatYUV444Planar_ER,
  cudaEglColorFormatYUV422Planar_ER,
  cudaEglColorFormatYUV420Planar_ER,
  cudaEglColorFormatYUV444SemiPlanar_ER,
  cudaEglColorFormatYUV422SemiPlanar_ER,
  cudaEglColorFormatYUV420SemiPlanar_ER,
  cudaEglColorFormatYVU444Planar_ER,
  cudaEglColorFormatYVU422Planar_ER,
  cudaEglColorFormatYVU420Planar_ER,
  cudaEglColorFormatYVU444SemiPlanar_ER,
  cudaEglColorFormatYVU422SemiPlanar_ER,
  cudaEglColorFormatYVU420SemiPlanar_ER,
  cudaEglColorFormatBayerRGGB,
  cudaEglColorFormatBayerBGGR,
  cudaEglColorFormatBayerGRBG,
  cudaEglColorFormatBayerGBRG,
  cudaEglColorFormatBayer10RGGB,
  cudaEglColorFormatBayer10BGGR,
  cudaEglColorFormatBayer10GRBG,
  cudaEglColorFormatBayer10GBRG,
  cudaEglColorFormatBayer12RGGB,
  cudaEglColorFormatBayer12BGGR,
  cudaEglColorFormatBayer12GRBG,
  cudaEglColorFormatBayer12GBRG,
  cudaEglColorFormatBayer14RGGB,
  cudaEglColorFormatBayer14BGGR,
  cudaEglColorFormatBayer14GRBG,
  cudaEglColorFormatBayer14GBRG,
  cudaEglColorFormatBayer20RGGB,
  cudaEglColorFormatBayer20BGGR,
  cudaEglColorFormatBayer20GRBG,
  cudaEglColorFormatBayer20GBRG,
  cudaEglColorFormatYVU444Planar,
  cudaEglColorFormatYVU422Planar,
  cudaEglColorFormatYVU420Planar,
  cudaEglColorFormatBayerIspRGGB,
  cudaEglColorFormatBayerIspBGGR,
  cudaEglColorFormatBayerIspGRBG,
  cudaEglColorFormatBayerIspGBRG,
  cudaEglColorFormatBayerBCCR,
  cudaEglColorFormatBayerRCCB,
  cudaEglColorFormatBayerCRBC,
  cudaEglColorFormatBayerCBRC,
  cudaEglColorFormatBayer10CCCC,
  cudaEglColorFormatBayer12BCCR,
  cudaEglColorFormatBayer12RCCB,
  cudaEglColorFormatBayer12CRBC,
  cudaEglColorFormatBayer12CBRC,
  cudaEglColorFormatBayer12CCCC,
  cudaEglColorFormatY,
  cudaEglColorFormatYUV420SemiPlanar_2020,
  cudaEglColorFormatYVU420SemiPlanar_2020,
  cudaEglColorFormatYUV420Planar_2020,
  cudaEglColorFormatYVU420Planar_2020,
  cudaEglColorFormatYUV420SemiPlanar_709,
  cudaEglColorFormatYVU420SemiPlanar_709,
  cudaEglColorFormatYUV420Planar_709,
  cudaEglColorFormatYVU420Planar_709,
  cudaEglColorFormatY10V10U10_420SemiPlanar_709,
  cudaEglColorFormatY10V10U10_420SemiPlanar_2020,
  cudaEglColorFormatY10V10U10_422SemiPlanar_2020,
  cudaEglColorFormatY10V10U10_422SemiPlanar,
  cudaEglColorFormatY10V10U10_422SemiPlanar_709,
  cudaEglColorFormatY_ER,
  cudaEglColorFormatY_709_ER,
  cudaEglColorFormatY10_ER,
  cudaEglColorFormatY10_709_ER,
  cudaEglColorFormatY12_ER,
  cudaEglColorFormatY12_709_ER,
  cudaEglColorFormatYUVA,
  cudaEglColorFormatYVYU = 104,
  cudaEglColorFormatVYUY,
  cudaEglColorFormatY10V10U10_420SemiPlanar_ER,
  cudaEglColorFormatY10V10U10_420SemiPlanar_709_ER,
  cudaEglColorFormatY10V10U10_444SemiPlanar_ER,
  cudaEglColorFormatY10V10U10_444SemiPlanar_709_ER,
  cudaEglColorFormatY12V12U12_420SemiPlanar_ER,
  cudaEglColorFormatY12V12U12_420SemiPlanar_709_ER,
  cudaEglColorFormatY12V12U12_444SemiPlanar_ER,
  cudaEglColorFormatY12V12U12_444SemiPlanar_709_ER,
  cudaEglColorFormatUYVY709,
  cudaEglColorFormatUYVY709_ER,
  cudaEglColorFormatUYVY2020,
  cudaEglColorFormatRGB = 4,
  cudaEglColorFormatBGR,
  cudaEglColorFormatYUV_ER = 30,
};
typedef enum cudaEglColorFormat_enum cudaEglColorFormat;
struct cudaEglPlaneDesc_st {
  unsigned width;
  unsigned height;
  unsigned depth;
  unsigned pitch;
  unsigned numChannels;
  cudaChannelFormatDesc channelDesc;
  unsigned reserved[4];
};
typedef struct cudaEglPlaneDesc_st cudaEglPlaneDesc;
struct cudaEglFrame_st {
  union {
    cudaArray_t pArray[3];
    cudaPitchedPtr pPitch[3];
  } frame;
  cudaEglPlaneDesc planeDesc[3];
  unsigned planeCount;
  cudaEglFrameType frameType;
  cudaEglColorFormat eglColorFormat;
};
typedef struct cudaEglFrame_st cudaEglFrame;
typedef struct CUeglStreamConnection_st *cudaEglStreamConnection;

extern "C" {
cudaError_t cudaGraphicsEGLRegisterImage(cudaGraphicsResource **__pCudaResource,
                                         EGLImageKHR __image, unsigned __flags);
cudaError_t cudaEGLStreamConsumerConnect(cudaEglStreamConnection *__conn,
                                         EGLStreamKHR __eglStream);
cudaError_t
cudaEGLStreamConsumerConnectWithFlags(cudaEglStreamConnection *__conn,
                                      EGLStreamKHR __eglStream,
                                      unsigned __flags);
cudaError_t cudaEGLStreamConsumerDisconnect(cudaEglStreamConnection *__conn);
cudaError_t
cudaEGLStreamConsumerAcquireFrame(cudaEglStreamConnection *__conn,
                                  cudaGraphicsResource_t *__pCudaResource,
                                  cudaStream_t *__pStream, unsigned __timeout);
cudaError_t
cudaEGLStreamConsumerReleaseFrame(cudaEglStreamConnection *__conn,
                                  cudaGraphicsResource_t __pCudaResource,
                                  cudaStream_t *__pStream);
cudaError_t cudaEGLStreamProducerConnect(cudaEglStreamConnection *__conn,
                                         EGLStreamKHR __eglStream,
                                         EGLint __width, EGLint __height);
cudaError_t cudaEGLStreamProducerDisconnect(cudaEglStreamConnection *__conn);
cudaError_t cudaEGLStreamProducerPresentFrame(cudaEglStreamConnection *__conn,
                                              cudaEglFrame __eglframe,
                                              cudaStream_t *__pStream);
cudaError_t cudaEGLStreamProducerReturnFrame(cudaEglStreamConnection *__conn,
                                             cudaEglFrame *__eglframe,
                                             cudaStream_t *__pStream);
cudaError_t
cudaGraphicsResourceGetMappedEglFrame(cudaEglFrame *__eglFrame,
                                      cudaGraphicsResource_t __resource,
                                      unsigned __index, unsigned __mipLevel);
cudaError_t cudaEventCreateFromEGLSync(cudaEvent_t *__phEvent,
                                       EGLSyncKHR __eglSync, unsigned __flags);
} // extern "C"

#endif // CU2X_HEADERS_CUDA_EGL_INTEROP_H
