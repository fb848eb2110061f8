//===- cudaGL.h - OpenGL interoperation of the driver API -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDAGL_H
#define CU2X_HEADERS_CUDAGL_H

#include "cuda.h"

#if defined(__has_include)
#if __has_include(<GL/gl.h>)
#include <GL/gl.h>
#else
typedef unsigned GLuint;
typedef unsigned GLenum;
#endif
#endif

enum CUGLDeviceList_enum {
  CU_GL_DEVICE_LIST_ALL = 1,
  CU_GL_DEVICE_LIST_CURRENT_FRAME,
  CU_GL_DEVICE_LIST_NEXT_FRAME,
};
typedef enum CUGLDeviceList_enum CUGLDeviceList;
enum CUGLmap_flags_enum {
  CU_GL_MAP_RESOURCE_FLAGS_NONE,
  CU_GL_MAP_RESOURCE_FLAGS_READ_ONLY,
  CU_GL_MAP_RESOURCE_FLAGS_WRITE_DISCARD,
};
typedef enum CUGLmap_flags_enum CUGLmap_flags;

extern "C" {
CUresult cuGraphicsGLRegisterBuffer(CUgraphicsResource *pCudaResource,
                                    GLuint buffer, unsigned Flags);
CUresult cuGraphicsGLRegisterImage(CUgraphicsResource *pCudaResource,
                                   GLuint image, GLenum target, unsigned Flags);
CUresult cuGLGetDevices_v2(unsigned *pCudaDeviceCount, CUdevice *pCudaDevices,
                           unsigned cudaDeviceCount, CUGLDeviceList deviceList);
CUresult cuGLGetDevices(unsigned *pCudaDeviceCount, CUdevice *pCudaDevices,
                        unsigned cudaDeviceCount, CUGLDeviceList deviceList);
CUresult cuGLCtxCreate_v2(CUcontext *pCtx, unsigned Flags, CUdevice device);
CUresult cuGLCtxCreate(CUcontext *pCtx, unsigned Flags, CUdevice device);
CUresult cuGLInit();
CUresult cuGLRegisterBufferObject(GLuint buffer);
CUresult cuGLMapBufferObject_v2(CUdeviceptr *dptr, size_t *size, GLuint buffer);
CUresult cuGLMapBufferObject(CUdeviceptr *dptr, size_t *size, GLuint buffer);
CUresult cuGLUnmapBufferObject(GLuint buffer);
CUresult cuGLUnregisterBufferObject(GLuint buffer);
CUresult cuGLSetBufferObjectMapFlags(GLuint buffer, unsigned Flags);
CUresult cuGLMapBufferObjectAsync_v2(CUdeviceptr *dptr, size_t *size,
                                     GLuint buffer, CUstream hStream);
CUresult cuGLMapBufferObjectAsync(CUdeviceptr *dptr, size_t *size,
                                  GLuint buffer, CUstream hStream);
CUresult cuGLUnmapBufferObjectAsync(GLuint buffer, CUstream hStream);
} // extern "C"

#endif // CU2X_HEADERS_CUDAGL_H
