//===- hip/hip_common.h - Attributes of HIP C++ -----------------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HIP_INCLUDE_HIP_HIP_COMMON_H
#define HIP_INCLUDE_HIP_HIP_COMMON_H

#include <hip/hip_version.h>

#ifndef __HIP_PLATFORM_AMD__
#error "the check declarations describe the AMD platform only"
#endif

#ifndef __host__
#define __host__ __attribute__((host))
#define __device__ __attribute__((device))
#define __global__ __attribute__((global))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))
#define __managed__ __attribute__((managed))
#endif
#define __noinline__ __attribute__((noinline))
#define __forceinline__ inline __attribute__((always_inline))
#define __align__(X) __attribute__((aligned(X)))

#define CU2X_TEST_BOUNDS_1(Threads)                                            \
  __attribute__((amdgpu_flat_work_group_size(1, Threads)))
#define CU2X_TEST_BOUNDS_2(Threads, Waves)                                     \
  __attribute__((amdgpu_flat_work_group_size(1, Threads),                      \
                 amdgpu_waves_per_eu(Waves)))
#define CU2X_TEST_BOUNDS(A, B, Name, ...) Name
#define __launch_bounds__(...)                                                 \
  CU2X_TEST_BOUNDS(__VA_ARGS__, CU2X_TEST_BOUNDS_2,                            \
                   CU2X_TEST_BOUNDS_1, )(__VA_ARGS__)

#endif // HIP_INCLUDE_HIP_HIP_COMMON_H
