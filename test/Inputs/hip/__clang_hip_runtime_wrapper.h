//===- __clang_hip_runtime_wrapper.h - Quick implicit header ----*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Clang includes a header of this name before the first line of every HIP file.
// Its own one also brings <complex> and <algorithm>, which cost more time than
// all declarations of this folder; a file that needs them has to include them.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_TEST___CLANG_HIP_RUNTIME_WRAPPER_H
#define CU2X_TEST___CLANG_HIP_RUNTIME_WRAPPER_H

#define __host__ __attribute__((host))
#define __device__ __attribute__((device))
#define __global__ __attribute__((global))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))
#define __managed__ __attribute__((managed))

typedef __SIZE_TYPE__ __hip_size_t;

extern "C" {
__device__ void *malloc(__hip_size_t);
__device__ void free(void *);
}

// The special functions of C++17 are most of <cmath> and no kernel uses them.
#include <bits/c++config.h>
#undef _GLIBCXX_USE_STD_SPEC_FUNCS
#include <cmath>
#include <cstdlib>
#include <stdlib.h>

#include <__clang_hip_libdevice_declares.h>
#include <__clang_hip_math.h>
#include <__clang_hip_stdlib.h>

#include <__clang_cuda_math_forward_declares.h>
#include <__clang_hip_cmath.h>
#include <bits/stl_algobase.h>
#include <new>

#endif // CU2X_TEST___CLANG_HIP_RUNTIME_WRAPPER_H
