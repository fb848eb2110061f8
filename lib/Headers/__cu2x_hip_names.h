//===- __cu2x_hip_names.h - HIP's names for what CUDA declares --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// For programs that are HIP already, as those that cu2x has translated. They are
// parsed with the declarations of CUDA, so that only what is left of CUDA is
// rewritten.
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_HIP_NAMES_H
#define CU2X_HEADERS_HIP_NAMES_H

#include <__cu2x_hip_aliases.h>

// The guards that HIP's own headers define in place of CUDA's.
#undef __cuda_cuda_h__
#define HIP_INCLUDE_HIP_HIP_RUNTIME_H

#define HIP_KERNEL_NAME(...) __VA_ARGS__
#define HIP_SYMBOL(X) X
#define HIP_DYNAMIC_SHARED(Type, Name) extern __shared__ Type Name[];
#define __CU2X_HIP_LAUNCH(Kernel, Grid, Block, Shared, Stream, ...)            \
  do {                                                                         \
    Kernel<<<Grid, Block, Shared, Stream>>>(__VA_ARGS__);                      \
  } while (0)
#define hipLaunchKernelGGL(Kernel, ...) __CU2X_HIP_LAUNCH((Kernel), __VA_ARGS__)

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

#define _hipGraphicsResource cudaGraphicsResource
// Fields of records.
#define requestedHandleType requestedHandleTypes
#define uploadStream hUploadStream
#define errNode_out hErrNode_out

// HIP's functions that differ from CUDA's, as cu2x calls them.
__device__ unsigned __lane_id();
template <bool> struct __cu2x_hip_if {};
template <> struct __cu2x_hip_if<true> {
  typedef cudaError_t type;
};
template <class __T>
typename __cu2x_hip_if<__is_same(__T, unsigned long long)>::type
cudaMalloc(__T *, size_t);
template <class __T>
typename __cu2x_hip_if<__is_same(__T, unsigned long long)>::type
cudaMallocManaged(__T *, size_t, unsigned = 0);
template <class __T>
typename __cu2x_hip_if<__is_same(__T, unsigned long long)>::type cudaFree(__T);

// What the compiler defines for HIP only.
#define __HIPCC__ 1
#ifdef __CUDA_ARCH__
#define __HIP_DEVICE_COMPILE__ 1
#endif
#define __HIP_MEMORY_SCOPE_SINGLETHREAD 1
#define __HIP_MEMORY_SCOPE_WAVEFRONT 2
#define __HIP_MEMORY_SCOPE_WORKGROUP 3
#define __HIP_MEMORY_SCOPE_AGENT 4
#define __HIP_MEMORY_SCOPE_SYSTEM 5

#endif // CU2X_HEADERS_HIP_NAMES_H

// Behind the guard, as hipCUB comes after the runtime.
#if defined(CUB_NAMESPACE_BEGIN) && !defined(CU2X_HEADERS_HIPCUB)
#define CU2X_HEADERS_HIPCUB
namespace cub {}
namespace hipcub {
using namespace cub;
}
#endif
