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
cudaError_t cudaGLGetDevices(unsigned *pCudaDeviceCount, int *pCudaDevices,
                             unsigned cudaDeviceCount,
                             cudaGLDeviceList deviceList);
cudaError_t cudaGraphicsGLRegisterImage(cudaGraphicsResource **resource,
                                        GLuint image, GLenum target,
                                        unsigned flags);
cudaError_t cudaGraphicsGLRegisterBuffer(cudaGraphicsResource **resource,
                                         GLuint buffer, unsigned flags);
cudaError_t cudaGLRegisterBufferObject(GLuint bufObj);
cudaError_t cudaGLMapBufferObject(void **devPtr, GLuint bufObj);
cudaError_t cudaGLUnmapBufferObject(GLuint bufObj);
cudaError_t cudaGLUnregisterBufferObject(GLuint bufObj);
cudaError_t cudaGLSetBufferObjectMapFlags(GLuint bufObj, unsigned flags);
cudaError_t cudaGLMapBufferObjectAsync(void **devPtr, GLuint bufObj,
                                       cudaStream_t stream);
cudaError_t cudaGLUnmapBufferObjectAsync(GLuint bufObj, cudaStream_t stream);
} // extern "C"

#endif // CU2X_HEADERS_CUDA_GL_INTEROP_H
