// Headers of CUDA's bring others along: cublas_v2.h those of half, bfloat16 and
// complex numbers, cusolverDn.h cuBLAS. Those that HIP's do not bring are
// included; where one does, nothing is added.
// RUN: split-file %s %t
// RUN: cu2x --target=hip %t/blas.cu -o %t/blas.hip --quiet && FileCheck %s --check-prefix=BLAS --implicit-check-not='#include' < %t/blas.hip
// RUN: %hip_check %t/blas.hip
// RUN: cu2x --target=hip %t/solver.cu -o %t/solver.hip --quiet && FileCheck %s --check-prefix=SOLVER --implicit-check-not='#include' < %t/solver.hip
// RUN: cu2x --target=hip %t/near.cu -o %t/near.hip --quiet && FileCheck %s --check-prefix=NEAR --implicit-check-not='#include' < %t/near.hip
// RUN: %hip_check %t/near.hip
// RUN: cu2x --target=hip %t/operators.cu -o %t/operators.hip --quiet && FileCheck %s --check-prefix=OPERATORS --implicit-check-not='#include' < %t/operators.hip
// RUN: cu2x --target=hip %t/parts.cu --headers=project --root=%t --out-dir %t/out --quiet
// RUN: FileCheck %s --check-prefix=PARTS --implicit-check-not='#include' < %t/out/parts.cu
// RUN: FileCheck %s --check-prefix=OWN --implicit-check-not='#include' < %t/out/own.cuh
// RUN: FileCheck %s --check-prefix=NONE --implicit-check-not='#include' < %t/out/none.cuh
// What is added once is there.
// RUN: cu2x --target=hip %t/blas.hip -o %t/again.hip --quiet && diff %t/blas.hip %t/again.hip

// BLAS: #include <hip/hip_runtime.h>
// BLAS-DAG: #include <hip/hip_fp16.h>
// BLAS-DAG: #include <hip/hip_bf16.h>
// BLAS-DAG: #include <hipblas/hipblas.h>

// SOLVER: #include <hip/hip_runtime.h>
// SOLVER-DAG: #include <hipblas/hipblas.h>
// SOLVER-DAG: #include <hipsolver/hipsolver.h>

// NEAR: #include <hip/hip_runtime.h>
// NEAR-NEXT: #include <hip/hip_bf16.h>
// NEAR-NEXT: #include <hiprand/hiprand_kernel.h>
// NEAR-NEXT: #include <hipblas/hipblas.h>

// OPERATORS: #include <hip/hip_runtime.h>
// OPERATORS-NEXT: #include <hipblas/hipblas.h>

// OWN: #pragma once
// OWN-DAG: #include <hip/hip_fp16.h>
// OWN-DAG: #include <hipblas/hipblas.h>

// NONE: inline

// PARTS-DAG: #include <hip/hip_runtime.h>
// PARTS-DAG: #include <hip/hip_bf16.h>
// PARTS-DAG: #include <hipblas/hipblas.h>
// PARTS-DAG: #include "own.cuh"
// PARTS-DAG: #include "none.cuh"

//--- blas.cu
#include <cublas_v2.h>
__global__ void fill(__half *H, __nv_bfloat16 *B, cuComplex *C) {
  H[0] = __float2half(1.0f);
  B[0] = __float2bfloat16(2.0f);
  C[0].x = 3.0f;
}

//--- solver.cu
#include <cusolverDn.h>
int make(cublasHandle_t *H) { return cublasCreate(H) != CUBLAS_STATUS_SUCCESS; }

//--- near.cu
#include <cuda_bf16.h>
#include <curand_kernel.h>
#include <cublas_v2.h>
__global__ void fill(__nv_bfloat16 *B, cuComplex *C) { C[0].x = B[0]; }

//--- operators.cu
// Operators of half are among those that a template may mean.
#include <cublas_v2.h>
template <typename T> __host__ __device__ T sum(T A, T B) { return A + B; }
__global__ void add(float *X) { *X = sum(X[1], X[2]); }

//--- own.cuh
// A header that includes CUDA's gets what it needs itself.
#pragma once
#include <cublas_v2.h>
inline __device__ float twice(__half X) { return 2 * __half2float(X); }

//--- none.cuh
// One without any is written for the file around it.
inline __device__ float thrice(__nv_bfloat16 X) { return 3 * __bfloat162float(X); }

//--- parts.cu
#include <cublas_v2.h>
#include "own.cuh"
#include "none.cuh"
