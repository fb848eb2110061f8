//===- cuda_gl_interop.h - OpenGL interoperation ----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_CUDA_GL_INTEROP_H
#define CU2X_HEADERS_CUDA_GL_INTEROP_H

#include "__cu2x_prelude.h"

#if defined(__has_include)
#if __has_include(<GL/gl.h>)
#include <GL/gl.h>
#else
typedef unsigned GLuint;
typedef unsigned GLenum;
#endif
#endif

enum cudaGLDeviceList {
  cudaGLDeviceListAll = 1,
  cudaGLDeviceListCurrentFrame,
  cudaGLDeviceListNextFrame,
};
enum cudaGLMapFlags {
  cudaGLMapFlagsNone,
  cudaGLMapFlagsReadOnly,
  cudaGLMapFlagsWriteDiscard,
};

extern "C" {
cudaError_t cudaGLGetDevices(unsigned *__pCudaDeviceCount, int *__pCudaDevices,
                             unsigned __cudaDeviceCount,
                             cudaGLDeviceList __deviceList);
cudaError_t cudaGraphicsGLRegisterImage(cudaGraphicsResource **__resource,
                                        GLuint __image, GLenum __target,
                                        unsigned __flags);
cudaError_t cudaGraphicsGLRegisterBuffer(cudaGraphicsResource **__resource,
                                         GLuint __buffer, unsigned __flags);
cudaError_t cudaGLRegisterBufferObject(GLuint __bufObj);
cudaError_t cudaGLMapBufferObject(void **__devPtr, GLuint __bufObj);
cudaError_t cudaGLUnmapBufferObject(GLuint __bufObj);
cudaError_t cudaGLUnregisterBufferObject(GLuint __bufObj);
cudaError_t cudaGLSetBufferObjectMapFlags(GLuint __bufObj, unsigned __flags);
cudaError_t cudaGLMapBufferObjectAsync(void **__devPtr, GLuint __bufObj,
                                       cudaStream_t __stream);
cudaError_t cudaGLUnmapBufferObjectAsync(GLuint __bufObj,
                                         cudaStream_t __stream);
} // extern "C"

#endif // CU2X_HEADERS_CUDA_GL_INTEROP_H
