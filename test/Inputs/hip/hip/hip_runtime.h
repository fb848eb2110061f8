//===- hip/hip_runtime.h - HIP for kernels and host -------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_HIP_RUNTIME_H
#define HIP_INCLUDE_HIP_HIP_RUNTIME_H

#include <hip/hip_runtime_api.h>
#include <hip/library_types.h>
#include <hip/device_functions.h>
#include <hip/detail/atomic_functions.h>
#include <hip/detail/texture_functions.h>
#include <hip/detail/warp_functions.h>
#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/// Position of a thread, read through members that call a function.
struct CheckIndex {
  __declspec(property(get = getX)) unsigned x;
  __declspec(property(get = getY)) unsigned y;
  __declspec(property(get = getZ)) unsigned z;
  __device__ unsigned getX() const;
  __device__ unsigned getY() const;
  __device__ unsigned getZ() const;
  __device__ operator dim3() const { return dim3(x, y, z); }
};
extern const __device__ __attribute__((weak)) CheckIndex threadIdx;
extern const __device__ __attribute__((weak)) CheckIndex blockIdx;
extern const __device__ __attribute__((weak)) CheckIndex blockDim;
extern const __device__ __attribute__((weak)) CheckIndex gridDim;

extern "C" {
hipError_t __hipPushCallConfiguration(dim3, dim3, size_t = 0,
                                      hipStream_t = nullptr);
hipError_t __hipPopCallConfiguration(dim3 *, dim3 *, size_t *, hipStream_t *);
}

#define HIP_KERNEL_NAME(...) __VA_ARGS__
#define HIP_SYMBOL(X) X
#define HIP_DYNAMIC_SHARED(Type, Name) extern __shared__ Type Name[];
#define HIP_DYNAMIC_SHARED_ATTRIBUTE

#define CU2X_TEST_LAUNCH(Kernel, Grid, Block, Shared, Stream, ...)             \
  do {                                                                         \
    Kernel<<<(Grid), (Block), (Shared), (Stream)>>>(__VA_ARGS__);              \
  } while (0)
#define hipLaunchKernelGGL(Kernel, ...) CU2X_TEST_LAUNCH((Kernel), __VA_ARGS__)

#ifdef __HIP_DEVICE_COMPILE__
#define __HIP_ARCH_HAS_GLOBAL_INT32_ATOMICS__ 1
#define __HIP_ARCH_HAS_SHARED_INT32_ATOMICS__ 1
#define __HIP_ARCH_HAS_GLOBAL_INT64_ATOMICS__ 1
#define __HIP_ARCH_HAS_FLOAT_ATOMIC_ADD__ 1
#define __HIP_ARCH_HAS_DOUBLES__ 1
#define __HIP_ARCH_HAS_WARP_VOTE__ 1
#define __HIP_ARCH_HAS_WARP_BALLOT__ 1
#define __HIP_ARCH_HAS_WARP_SHUFFLE__ 1
#define __HIP_ARCH_HAS_THREAD_FENCE_SYSTEM__ 1
#define __HIP_ARCH_HAS_3DGRID__ 1
#endif

#endif // HIP_INCLUDE_HIP_HIP_RUNTIME_H
