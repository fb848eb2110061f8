//===- __cu2x_builtins.h - Thread coordinates, barriers, fences and device libc *- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CU2X_HEADERS_BUILTINS_H
#define CU2X_HEADERS_BUILTINS_H

#include "__cu2x_vector_types.h"

extern const __device__ uint3 threadIdx;
extern const __device__ uint3 blockIdx;
extern const __device__ dim3 blockDim;
extern const __device__ dim3 gridDim;
extern const __device__ int warpSize;

__device__ void __syncthreads();
CU2X_D int __syncthreads_count(int);
CU2X_D int __syncthreads_and(int);
CU2X_D int __syncthreads_or(int);
CU2X_D void __barrier_sync(unsigned __id);
CU2X_D void __barrier_sync_count(unsigned __id, unsigned __count);
CU2X_D void __threadfence();
CU2X_D void __threadfence_block();
CU2X_D void __threadfence_system();
CU2X_D void __trap();
CU2X_D void __brkpt(int = 0);
CU2X_D void __prof_trigger(int);
CU2X_D void __nanosleep(unsigned);
CU2X_D long long clock64();
CU2X_D unsigned __pm0();
CU2X_D unsigned __pm1();
CU2X_D unsigned __pm2();
CU2X_D unsigned __pm3();
CU2X_D void *__nv_aligned_device_malloc(size_t __size, size_t __align);

CU2X_D unsigned __isGlobal(const void *);
CU2X_D unsigned __isShared(const void *);
CU2X_D unsigned __isConstant(const void *);
CU2X_D unsigned __isLocal(const void *);
CU2X_D unsigned __isGridConstant(const void *);
CU2X_D size_t __cvta_generic_to_global(const void *);
CU2X_D size_t __cvta_generic_to_shared(const void *);
CU2X_D size_t __cvta_generic_to_constant(const void *);
CU2X_D size_t __cvta_generic_to_local(const void *);
CU2X_D size_t __cvta_generic_to_grid_constant(const void *);
CU2X_D void *__cvta_global_to_generic(size_t);
CU2X_D void *__cvta_shared_to_generic(size_t);
CU2X_D void *__cvta_constant_to_generic(size_t);
CU2X_D void *__cvta_local_to_generic(size_t);
CU2X_D void *__cvta_grid_constant_to_generic(size_t);
CU2X_D void *__nv_associate_access_property(const void *, unsigned long long);
CU2X_D void __nv_memcpy_async_shared_global_4(void *, const void *, unsigned);
CU2X_D void __nv_memcpy_async_shared_global_8(void *, const void *, unsigned);
CU2X_D void __nv_memcpy_async_shared_global_16(void *, const void *, unsigned);
CU2X_D unsigned __isCtaShared(const void *);
CU2X_D unsigned __isClusterShared(const void *);
CU2X_D void *__cluster_map_shared_rank(const void *, unsigned);
CU2X_D unsigned __cluster_query_shared_rank(const void *);
CU2X_D uint2 __cluster_map_shared_multicast(const void *, unsigned);
CU2X_D unsigned __clusterDimIsSpecified();
CU2X_D dim3 __clusterDim();
CU2X_D dim3 __clusterRelativeBlockIdx();
CU2X_D dim3 __clusterGridDimInClusters();
CU2X_D dim3 __clusterIdx();
CU2X_D unsigned __clusterRelativeBlockRank();
CU2X_D unsigned __clusterSizeInBlocks();
CU2X_D void __cluster_barrier_arrive();
CU2X_D void __cluster_barrier_arrive_relaxed();
CU2X_D void __cluster_barrier_wait();
CU2X_D void __threadfence_cluster();

#endif // CU2X_HEADERS_BUILTINS_H
