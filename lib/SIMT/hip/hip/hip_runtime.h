//===- hip_runtime.h - HIP's names for programs on the CPU ------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_SIMT_HIP_RUNTIME_H
#define CU2X_SIMT_HIP_RUNTIME_H

// Masks of 64 bits, and lanes in lockstep.
#define CU2X_SIMT_HIP 1
#include "cuda_profiler_api.h"
#include "cuda_runtime.h"

#include "hip/names.h"
#include "hip/mixed_dot.h"
#include "hip/vector_operators.h"

// The table of names has it for nvcc's.
#ifdef CU2X_SIMT_HOST_SOURCE
#undef __HIPCC__
#endif

#define HIP_KERNEL_NAME(...) __VA_ARGS__
#define HIP_SYMBOL(X) X
#define HIP_DYNAMIC_SHARED(TYPE, NAME)                                         \
  TYPE *NAME = ::cu2x::cuda::DynamicSharedPointer();
#define hipLaunchKernelGGL(KERNEL, GRID, BLOCK, SHARED, STREAM, ...)           \
  do {                                                                         \
    (::cu2x::cuda::configure(GRID, BLOCK, SHARED, STREAM),                     \
     KERNEL(__VA_ARGS__));                                                     \
  } while (0)

#define hipThreadIdx_x threadIdx.x
#define hipThreadIdx_y threadIdx.y
#define hipThreadIdx_z threadIdx.z
#define hipBlockIdx_x blockIdx.x
#define hipBlockIdx_y blockIdx.y
#define hipBlockIdx_z blockIdx.z
#define hipBlockDim_x blockDim.x
#define hipBlockDim_y blockDim.y
#define hipBlockDim_z blockDim.z
#define hipGridDim_x gridDim.x
#define hipGridDim_y gridDim.y
#define hipGridDim_z gridDim.z

// Clang's builtins; the memory of the executor is the same for all threads.
#define __hip_atomic_load(ADDRESS, ORDER, SCOPE) __ldcv(ADDRESS)
#define __hip_atomic_store(ADDRESS, VALUE, ORDER, SCOPE) __stwt(ADDRESS, VALUE)

// The flags have a default in HIP.
#undef hipHostMalloc
#undef hipHostMallocDefault
#define hipHostMallocDefault 0
template <class T>
cudaError_t hipHostMalloc(T **Memory, size_t Size, unsigned Flags = 0) {
  return cudaHostAlloc(Memory, Size, Flags);
}

#endif // CU2X_SIMT_HIP_RUNTIME_H
