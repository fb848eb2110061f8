//===- __cu2x_attributes.h - CUDA keywords as Clang attributes --*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_ATTRIBUTES_H
#define CU2X_HEADERS_ATTRIBUTES_H

// Between underscores, because a program may define `shared` or `global`.
#ifdef __CUDA__
#define __host__ __attribute__((__host__))
#define __device__ __attribute__((__device__))
#define __global__ __attribute__((__global__))
#define __shared__ __attribute__((__shared__))
#define __constant__ __attribute__((__constant__))
// Clang knows managed variables for HIP only. The annotation keeps the keyword
// visible in the AST.
#define __managed__ __device__ __attribute__((annotate("cu2x.managed")))
#define __grid_constant__ __attribute__((__grid_constant__))
#define __launch_bounds__(...) __attribute__((__launch_bounds__(__VA_ARGS__)))
#define __maxnreg__(n) __attribute__((annotate("cu2x.maxnreg", n)))
#define __cluster_dims__(...) __attribute__((__cluster_dims__(__VA_ARGS__)))
#define __block_size__(...) __attribute__((annotate("cu2x.block_size")))
#else
// A C++ file that includes the runtime API.
#define __host__
#define __device__
#define __global__
#define __shared__
#define __constant__
#define __managed__
#define __grid_constant__
#define __launch_bounds__(...)
#define __maxnreg__(n)
#define __cluster_dims__(...)
#define __block_size__(...)
#endif

#define __nv_pure__ __attribute__((__pure__))
#define __tile_global__ __global__
#define __tile_builtin__
#define __cudart_builtin__
#define __device_builtin__
#define __device_builtin_texture_type__
#define __device_builtin_surface_type__

#define __forceinline__ __inline__ __attribute__((__always_inline__))
#define __inline_hint__
#define __align__(n) __attribute__((__aligned__(n)))
#define __builtin_align__(n) __align__(n)
#define __no_return__ __attribute__((__noreturn__))
#define __thread__ __thread
#define __annotate__(a) __attribute__((a))
#define __location__(a) __annotate__(a)
#define __specialization_static static
#define __no_sc__
#define CUDARTAPI
#define CUDARTAPI_CDECL
#define CUDART_CB
#define CUDAAPI
#define CUDA_CB
#define __CUDA_DEPRECATED
#define CUDA_DEPRECATED
#define __CUDART_API_PTDS(api) api
#define __CUDART_API_PTSZ(api) api

#if defined(__CUDA__) && !defined(CU2X_NO_NVCC)
#define __CUDACC__ 1
#define __NVCC__ 1
#define __CUDACC_VER_MAJOR__ 13
#define __CUDACC_VER_MINOR__ 0
#define __CUDACC_VER_BUILD__ 88
#endif
#define __CUDA_API_VER_MAJOR__ 13
#define __CUDA_API_VER_MINOR__ 0
#define __CUDACC_EXTENDED_LAMBDA__ 1
#define __CUDACC_RELAXED_CONSTEXPR__ 1
#define __CUDA_INCLUDE_COMPILER_INTERNAL_HEADERS__
#define CUDART_VERSION 13000
// For nvcc only cuda.h defines it, yet code that includes no more than the
// runtime tests it; defined, it lets the parser see the branch for this release.
#define CUDA_VERSION 13000
#define __CUDART_API_VERSION 13000
#define CUDART_DEVICE __device__

// Extended lambdas: Clang has them without the wrappers nvcc needs.
#define __nv_is_extended_device_lambda_closure_type(T) false
#define __nv_is_extended_host_device_lambda_closure_type(T) false
#define __nv_is_extended_device_lambda_with_preserved_return_type(T) false

// Internal linkage lets user code define the same function again with any
// linkage, as old code does for atomics that its target lacked.
#define CU2X_D static __device__
#define CU2X_HD static __host__ __device__

// Functions and classes of CUDA's libraries whose bodies are translated with
// the program, as if they were its own.
#define CU2X_SOURCE __attribute__((annotate("cu2x.source")))
#define CU2X_SOURCE_BEGIN                                                      \
  _Pragma(                                                                     \
      "clang attribute push(__attribute__((annotate(\"cu2x.source\"))), apply_to = any(function, record))")
#define CU2X_SOURCE_END _Pragma("clang attribute pop")

#endif // CU2X_HEADERS_ATTRIBUTES_H
