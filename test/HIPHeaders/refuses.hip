// Each case is refused by HIP 6.3 in at least one pass.
// RUN: %hip_check %s
// RUN: not %hip_check %s -- -DCASE=1 2>&1 | FileCheck %s --check-prefix=MASK
// RUN: not %hip_check %s -- -DCASE=2 2>&1 | FileCheck %s --check-prefix=MASK
// RUN: not %hip_check %s -- -DCASE=3 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not %hip_check %s -- -DCASE=4 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not %hip_check %s -- -DCASE=5 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not %hip_check %s -- -DCASE=6 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not %hip_check %s -- -DCASE=7 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not %hip_check %s -- -DCASE=8 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not %hip_check %s -- -DCASE=9 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not %hip_check %s -- -DCASE=10 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not %hip_check %s -- -DCASE=11 2>&1 | FileCheck %s --check-prefix=CALL
// RUN: not %hip_check %s -- -DCASE=12 2>&1 | FileCheck %s --check-prefix=AMBIGUOUS
// RUN: not %hip_check %s -- -DCASE=13 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not %hip_check %s -- -DCASE=14 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not %hip_check %s -- -DCASE=15 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not %hip_check %s -- -DCASE=16 2>&1 | FileCheck %s --check-prefix=MEMBER
// RUN: not %hip_check %s -- -DCASE=17 2>&1 | FileCheck %s --check-prefix=AMBIGUOUS
// RUN: not %hip_check %s -- -DCASE=18 2>&1 | FileCheck %s --check-prefix=AMBIGUOUS

// MASK: mask must be a 64-bit integer
// NAME: use of undeclared identifier
// CALL: no matching function for call
// AMBIGUOUS: ambiguous
// FILE: file not found
// MEMBER: no member named

#include <hip/hip_bf16.h>
#include <hip/hip_cooperative_groups.h>
#include <hip/hip_fp16.h>
#include <hip/hip_runtime.h>

namespace cg = cooperative_groups;

#ifndef CASE
#define CASE 0
#endif

#if CASE == 14
#include <cuda_runtime.h>
#elif CASE == 15
#include <hipblas.h>
#endif

// For one side alone, or with a scalar, the program's own operator is preferred.
__device__ int2 operator*(int2 A, int2 B) { return A; }
__device__ int2 onDevice(int2 A, int2 B) { return A * B; }
__host__ __device__ float2 operator/(float2 A, float) { return A; }
__host__ __device__ float2 onBoth(float2 A) { return A / 2.f; }
#if CASE == 17
__host__ __device__ float2 operator/(float2 A, float2) { return A; }
__host__ __device__ float2 divide(float2 A, float2 B) { return A / B; }
#elif CASE == 18
__host__ __device__ void operator+=(float4 &A, float4 B) { A.x += B.x; }
__host__ __device__ void add(float4 A, float4 B) { A += B; }
#endif

__global__ void kernel(int *I, long long *L, __half *H, __hip_bfloat16 *B,
                       hipTextureObject_t T, hipSurfaceObject_t S, float *F,
                       float3 *V) {
#if CASE == 1
  I[0] = __shfl_down_sync(0xffffffff, I[0], 1);
#elif CASE == 2
  unsigned Mask = __ballot(1);
  I[0] = __any_sync(Mask, I[0]);
#elif CASE == 3
  __syncwarp();
#elif CASE == 4
  I[0] = __reduce_add_sync(~0ull, I[0]);
#elif CASE == 5
  atomicAdd(L, 1ll);
#elif CASE == 6
  atomicAdd(H, H[1]);
#elif CASE == 7
  V[0] = tex2D<float3>(T, 0.f, 0.f);
#elif CASE == 8
  surf2Dwrite(F[0], S, 0, 0, hipBoundaryModeTrap);
#elif CASE == 9
  V[0] = __ldg(V);
#elif CASE == 12
  F[0] = B[0] * 2.0f;
#elif CASE == 16
  auto Block = cg::this_thread_block();
  I[0] = Block.dim_threads().x;
#endif
}

void host(void *P, float *H, hipMemLocation Where) {
#if CASE == 10
  hipMemPrefetchAsync(P, 4, Where, 0, 0);
#elif CASE == 11
  hipFuncSetAttribute(kernel, hipFuncAttributeMaxDynamicSharedMemorySize, 4);
#elif CASE == 13
  hipThreadExit();
#endif
}
