//===- cudaEGL.h - EGL interoperation of the driver API ---------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDAEGL_H
#define CU2X_HEADERS_CUDAEGL_H

#include "cuda.h"

#if __has_include(<EGL/egl.h>)
#include <EGL/egl.h>
#include <EGL/eglext.h>
#else
typedef void *EGLImageKHR;
typedef void *EGLStreamKHR;
typedef void *EGLSyncKHR;
typedef int EGLint;
#endif
#define MAX_PLANES 3

enum CUeglFrameType_enum {
  CU_EGL_FRAME_TYPE_ARRAY,
  CU_EGL_FRAME_TYPE_PITCH,
};
typedef enum CUeglFrameType_enum CUeglFrameType;
enum CUeglResourceLocationFlags_enum {
  CU_EGL_RESOURCE_LOCATION_SYSMEM,
  CU_EGL_RESOURCE_LOCATION_VIDMEM,
};
typedef enum CUeglResourceLocationFlags_enum CUeglResourceLocationFlags;
enum CUeglColorFormat_enum {
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR,
  CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_YUV422_PLANAR,
  CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_RGB,
  CU_EGL_COLOR_FORMAT_BGR,
  CU_EGL_COLOR_FORMAT_ARGB,
  CU_EGL_COLOR_FORMAT_RGBA,
  CU_EGL_COLOR_FORMAT_L,
  CU_EGL_COLOR_FORMAT_R,
  CU_EGL_COLOR_FORMAT_YUV444_PLANAR,
  CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_YUYV_422,
  CU_EGL_COLOR_FORMAT_UYVY_422,
  CU_EGL_COLOR_FORMAT_ABGR,
  CU_EGL_COLOR_FORMAT_BGRA,
  CU_EGL_COLOR_FORMAT_A,
  CU_EGL_COLOR_FORMAT_RG,
  CU_EGL_COLOR_FORMAT_AYUV,
  CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_VYUY_ER,
  CU_EGL_COLOR_FORMAT_UYVY_ER,
  CU_EGL_COLOR_FORMAT_YUYV_ER,
  CU_EGL_COLOR_FORMAT_YVYU_ER,
  CU_EGL_COLOR_FORMAT_YUV_ER,
  CU_EGL_COLOR_FORMAT_YUVA_ER,
  CU_EGL_COLOR_FORMAT_AYUV_ER,
  CU_EGL_COLOR_FORMAT_YUV444_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV422_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU444_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU422_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU420_PLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_BAYER_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER_BGGR,
  CU_EGL_COLOR_FORMAT_BAYER_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER_GBRG,
  CU_EGL_COLOR_FORMAT_BAYER10_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER10_BGGR,
  CU_EGL_COLOR_FORMAT_BAYER10_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER10_GBRG,
  CU_EGL_COLOR_FORMAT_BAYER12_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER12_BGGR,
  CU_EGL_COLOR_FORMAT_BAYER12_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER12_GBRG,
  CU_EGL_COLOR_FORMAT_BAYER14_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER14_BGGR,
  CU_EGL_COLOR_FORMAT_BAYER14_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER14_GBRG,
  CU_EGL_COLOR_FORMAT_BAYER20_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER20_BGGR,
  CU_EGL_COLOR_FORMAT_BAYER20_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER20_GBRG,
  CU_EGL_COLOR_FORMAT_YVU444_PLANAR,
  CU_EGL_COLOR_FORMAT_YVU422_PLANAR,
  CU_EGL_COLOR_FORMAT_YVU420_PLANAR,
  CU_EGL_COLOR_FORMAT_BAYER_ISP_RGGB,
  CU_EGL_COLOR_FORMAT_BAYER_ISP_BGGR,
  CU_EGL_COLOR_FORMAT_BAYER_ISP_GRBG,
  CU_EGL_COLOR_FORMAT_BAYER_ISP_GBRG,
  CU_EGL_COLOR_FORMAT_BAYER_BCCR,
  CU_EGL_COLOR_FORMAT_BAYER_RCCB,
  CU_EGL_COLOR_FORMAT_BAYER_CRBC,
  CU_EGL_COLOR_FORMAT_BAYER_CBRC,
  CU_EGL_COLOR_FORMAT_BAYER10_CCCC,
  CU_EGL_COLOR_FORMAT_BAYER12_BCCR,
  CU_EGL_COLOR_FORMAT_BAYER12_RCCB,
  CU_EGL_COLOR_FORMAT_BAYER12_CRBC,
  CU_EGL_COLOR_FORMAT_BAYER12_CBRC,
  CU_EGL_COLOR_FORMAT_BAYER12_CCCC,
  CU_EGL_COLOR_FORMAT_Y,
  CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR_2020,
  CU_EGL_COLOR_FORMAT_YVU420_PLANAR_2020,
  CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_709,
  CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_709,
  CU_EGL_COLOR_FORMAT_YUV420_PLANAR_709,
  CU_EGL_COLOR_FORMAT_YVU420_PLANAR_709,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_2020,
  CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR,
  CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_709,
  CU_EGL_COLOR_FORMAT_Y_ER,
  CU_EGL_COLOR_FORMAT_Y_709_ER,
  CU_EGL_COLOR_FORMAT_Y10_ER,
  CU_EGL_COLOR_FORMAT_Y10_709_ER,
  CU_EGL_COLOR_FORMAT_Y12_ER,
  CU_EGL_COLOR_FORMAT_Y12_709_ER,
  CU_EGL_COLOR_FORMAT_YUVA,
  CU_EGL_COLOR_FORMAT_YUV,
  CU_EGL_COLOR_FORMAT_YVYU,
  CU_EGL_COLOR_FORMAT_VYUY,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_ER,
  CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_709_ER,
  CU_EGL_COLOR_FORMAT_UYVY_709,
  CU_EGL_COLOR_FORMAT_UYVY_709_ER,
  CU_EGL_COLOR_FORMAT_UYVY_2020,
  CU_EGL_COLOR_FORMAT_MAX,
};
typedef enum CUeglColorFormat_enum CUeglColorFormat;
struct CUeglFrame_st {
  union {
    CUarray pArray[3];
    void *pPitch[3];
  } frame;
  unsigned width;
  unsigned height;
  unsigned depth;
  unsigned pitch;
  unsigned planeCount;
  unsigned numChannels;
  CUeglFrameType frameType;
  CUeglColorFormat eglColorFormat;
  CUarray_format cuFormat;
};
typedef struct CUeglFrame_st CUeglFrame_v1;
typedef CUeglFrame_v1 CUeglFrame;
typedef struct CUeglStreamConnection_st *CUeglStreamConnection;

extern "C" {
CUresult cuGraphicsEGLRegisterImage(CUgraphicsResource *__pCudaResource,
                                    EGLImageKHR __image, unsigned __flags);
CUresult cuEGLStreamConsumerConnect(CUeglStreamConnection *__conn,
                                    EGLStreamKHR __stream);
CUresult cuEGLStreamConsumerConnectWithFlags(CUeglStreamConnection *__conn,
                                             EGLStreamKHR __stream,
                                             unsigned __flags);
CUresult cuEGLStreamConsumerDisconnect(CUeglStreamConnection *__conn);
CUresult cuEGLStreamConsumerAcquireFrame(CUeglStreamConnection *__conn,
                                         CUgraphicsResource *__pCudaResource,
                                         CUstream *__pStream,
                                         unsigned __timeout);
CUresult cuEGLStreamConsumerReleaseFrame(CUeglStreamConnection *__conn,
                                         CUgraphicsResource __pCudaResource,
                                         CUstream *__pStream);
CUresult cuEGLStreamProducerConnect(CUeglStreamConnection *__conn,
                                    EGLStreamKHR __stream, EGLint __width,
                                    EGLint __height);
CUresult cuEGLStreamProducerDisconnect(CUeglStreamConnection *__conn);
CUresult cuEGLStreamProducerPresentFrame(CUeglStreamConnection *__conn,
                                         CUeglFrame __eglframe,
                                         CUstream *__pStream);
CUresult cuEGLStreamProducerReturnFrame(CUeglStreamConnection *__conn,
                                        CUeglFrame *__eglframe,
                                        CUstream *__pStream);
CUresult cuGraphicsResourceGetMappedEglFrame(CUeglFrame *__eglFrame,
                                             CUgraphicsResource __resource,
                                             unsigned __index,
                                             unsigned __mipLevel);
CUresult cuEventCreateFromEGLSync(CUevent *__phEvent, EGLSyncKHR __eglSync,
                                  unsigned __flags);
} // extern "C"

#endif // CU2X_HEADERS_CUDAEGL_H
