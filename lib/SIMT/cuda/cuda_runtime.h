//===- cuda_runtime.h - CUDA's names for programs on the CPU ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_CUDA_RUNTIME_H
#define CU2X_SIMT_CUDA_RUNTIME_H

// Guards that code tests to see which toolkit header it has.
#define __CHANNEL_DESCRIPTOR_H__
#define __CUDA_RUNTIME_API_H__
#define __CUDA_RUNTIME_H__
#define __DEVICE_TYPES_H__
#define __DRIVER_TYPES_H__
#define __HOST_DEFINES_H__
#define __SURFACE_TYPES_H__
#define __TEXTURE_TYPES_H__
#define __VECTOR_FUNCTIONS_H__
#define __VECTOR_TYPES_H__

#include <bits/c++config.h>
// The special functions of C++17 take half of the time that <cmath> takes.
#undef _GLIBCXX_USE_STD_SPEC_FUNCS
#include <stddef.h>
// What they bring along, as CUDA's headers have it.
#if __cplusplus >= 201703L
#include <bits/stl_algobase.h>
#include <limits>
#endif
#include "simt/device.h"
#include "simt/runtime.h"
#include "simt/textures.h"
#ifdef CU2X_SIMT_TEXTURE_REFERENCES
#include "simt/references.h"
#endif

enum cudaRoundMode {
  cudaRoundNearest,
  cudaRoundZero,
  cudaRoundPosInf,
  cudaRoundMinInf
};

#endif // CU2X_SIMT_CUDA_RUNTIME_H
