//===- hip/hip_gl_interop.h - OpenGL ----------------------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Like the header of HIP it needs the runtime API to be included before it.
//
//===----------------------------------------------------------------------===//

#ifndef HIP_GL_INTEROP_H
#define HIP_GL_INTEROP_H

typedef unsigned int GLuint;
typedef unsigned int GLenum;
enum hipGLDeviceList {
  hipGLDeviceListAll = 1,
  hipGLDeviceListCurrentFrame,
  hipGLDeviceListNextFrame
};
extern "C" {
hipError_t hipGLGetDevices(unsigned int *, int *, unsigned int,
                           hipGLDeviceList);
hipError_t hipGraphicsGLRegisterBuffer(hipGraphicsResource **, GLuint,
                                       unsigned int);
hipError_t hipGraphicsGLRegisterImage(hipGraphicsResource **, GLuint, GLenum,
                                      unsigned int);
}

#endif // HIP_GL_INTEROP_H
