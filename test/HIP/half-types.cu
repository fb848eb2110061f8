// Half, bfloat16 and 8-bit types with their headers.
// RUN: cu2x %s -o %t.hip --quiet -- 2> %t.log; grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// CHECK: #include <hip/hip_fp16.h>
#include <cuda_fp16.h>
// CHECK: #include <hip/hip_bf16.h>
#include <cuda_bf16.h>
// CHECK: #include <hip/hip_fp8.h>
#include <cuda_fp8.h>
// CHECK: __device__ __hip_bfloat16 B(float X) { return __float2bfloat16(X); }
__device__ __nv_bfloat16 B(float X) { return __float2bfloat16(X); }
// CHECK: __device__ __hip_bfloat162 B2; __device__ __hip_bfloat16 B3;
__device__ __nv_bfloat162 B2; __device__ nv_bfloat16 B3;
// CHECK: __device__ __hip_fp8_e4m3 E; __device__ __hip_fp8_storage_t S;
__device__ __nv_fp8_e4m3 E; __device__ __nv_fp8_storage_t S;
// CHECK: __device__ __half H(half2 X) { return __low2half(__hfma2(X, X, X)); }
__device__ __half H(half2 X) { return __low2half(__hfma2(X, X, X)); }
