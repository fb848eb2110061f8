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
CUresult cuGraphicsGLRegisterBuffer(CUgraphicsResource *__pCudaResource,
                                    GLuint __buffer, unsigned __Flags);
CUresult cuGraphicsGLRegisterImage(CUgraphicsResource *__pCudaResource,
                                   GLuint __image, GLenum __target,
                                   unsigned __Flags);
CUresult cuGLGetDevices_v2(unsigned *__pCudaDeviceCount,
                           CUdevice *__pCudaDevices, unsigned __cudaDeviceCount,
                           CUGLDeviceList __deviceList);
CUresult cuGLGetDevices(unsigned *__pCudaDeviceCount, CUdevice *__pCudaDevices,
                        unsigned __cudaDeviceCount,
                        CUGLDeviceList __deviceList);
CUresult cuGLCtxCreate_v2(CUcontext *__pCtx, unsigned __Flags,
                          CUdevice __device);
CUresult cuGLCtxCreate(CUcontext *__pCtx, unsigned __Flags, CUdevice __device);
CUresult cuGLInit();
CUresult cuGLRegisterBufferObject(GLuint __buffer);
CUresult cuGLMapBufferObject_v2(CUdeviceptr *__dptr, size_t *__size,
                                GLuint __buffer);
CUresult cuGLMapBufferObject(CUdeviceptr *__dptr, size_t *__size,
                             GLuint __buffer);
CUresult cuGLUnmapBufferObject(GLuint __buffer);
CUresult cuGLUnregisterBufferObject(GLuint __buffer);
CUresult cuGLSetBufferObjectMapFlags(GLuint __buffer, unsigned __Flags);
CUresult cuGLMapBufferObjectAsync_v2(CUdeviceptr *__dptr, size_t *__size,
                                     GLuint __buffer, CUstream __hStream);
CUresult cuGLMapBufferObjectAsync(CUdeviceptr *__dptr, size_t *__size,
                                  GLuint __buffer, CUstream __hStream);
CUresult cuGLUnmapBufferObjectAsync(GLuint __buffer, CUstream __hStream);
} // extern "C"

#endif // CU2X_HEADERS_CUDAGL_H
