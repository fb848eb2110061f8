// CUDA's headers of libraries have reserved words where HIP's have `real` or `T`:
// HIP's go in front of a macro of such a name, and stay where it is another.
// RUN: split-file %s %t
// RUN: cu2x --target=hip %t/complex.cu -o %t/complex.hip --quiet && FileCheck %s --check-prefix=COMPLEX < %t/complex.hip
// RUN: cu2x --target=hip %t/fft.cu -o %t/fft.hip --quiet && FileCheck %s --check-prefix=FFT < %t/fft.hip
// RUN: cu2x --target=hip %t/half.cu -o %t/half.hip --quiet && FileCheck %s --check-prefix=HALF < %t/half.hip
// RUN: cu2x --target=hip %t/project.cu -o %t/project.hip --quiet && FileCheck %s --check-prefix=PROJECT < %t/project.hip
// RUN: cu2x --target=hip %t/near.cu -o %t/near.hip --quiet && FileCheck %s --check-prefix=NEAR < %t/near.hip
// RUN: cu2x --target=hip %t/late.cu -o %t/late.hip --quiet && FileCheck %s --check-prefix=LATE < %t/late.hip
// RUN: cu2x --target=hip %t/inside.cu -o %t/inside.hip --quiet && FileCheck %s --check-prefix=INSIDE < %t/inside.hip
// RUN: cp %t/half.hip %t/half2.cu && cu2x --target=hip %t/half2.cu -o %t/half2.hip --quiet && cmp %t/half.hip %t/half2.hip
// RUN: cp %t/project.hip %t/project2.cu && cu2x --target=hip %t/project2.cu -o %t/project2.hip --quiet && cmp %t/project.hip %t/project2.hip
// RUN: cp %t/fft.hip %t/fft2.cu && cu2x --target=hip %t/fft2.cu -o %t/fft2.hip --quiet && cmp %t/fft.hip %t/fft2.hip

//--- complex.cu
// The runtime's header stays in front of the macro.
// COMPLEX: {{^}}#include <hip/hip_runtime.h>
// COMPLEX-NEXT: #include <hip/hip_complex.h>
// COMPLEX-NEXT: #define real double
// COMPLEX-NEXT: #include <hip/hip_complex.h>
#include <cuda_runtime.h>
#define real double
#include <cuComplex.h>
__global__ void clear(cuDoubleComplex *X, real V) { X[0].x = V; }

//--- fft.cu
// FFT: {{^}}#include <hip/hip_runtime.h>
// FFT-NEXT: #include <hipfft/hipfft.h>
// FFT-NEXT: #ifndef WIDE
// FFT-NEXT: #define real float
// FFT-NEXT: #endif
#ifndef WIDE
#define real float
#endif
#include <stdio.h>
#include <cufft.h>
real plan(cufftHandle P) { return cufftDestroy(P); }

//--- half.cu
// HALF: {{^}}#include <hip/hip_runtime.h>
// HALF-NEXT: #include <hipblas/hipblas.h>
// HALF-NEXT: #include <hip/hip_fp16.h>
// HALF-NEXT: #define T float
// HALF-NEXT: #include <hipblas/hipblas.h>
#define T float
#include <cublas_v2.h>
__global__ void store(__half *H, T *P) { H[0] = __float2half(P[0]); }

//--- types.h
#define real float
//--- project.cu
// PROJECT: {{^}}#include <hip/hip_runtime.h>
// PROJECT-NEXT: #include <hipsparse/hipsparse.h>
// PROJECT-NEXT: #include "types.h"
// PROJECT-NEXT: #include <hipsparse/hipsparse.h>
#include "types.h"
#include <cusparse.h>
real last(cusparseHandle_t H) { return cusparseDestroy(H); }

//--- near.cu
// NEAR: {{^}}#include <hip/hip_runtime.h>
// NEAR-NEXT: #define REAL float
// NEAR-NEXT: #define number float
// NEAR-NEXT: #include <hip/hip_complex.h>
// NEAR-NEXT: #define real float
// NEAR-NEXT: __global__
#include <cuda_runtime.h>
#define REAL float
#define number float
#include <cuComplex.h>
#define real float
__global__ void clear(cuComplex *X, real V) { X[0].x = V; }

//--- late.cu
// LATE: struct Point { float X; };
// LATE-NEXT: #include <hip/hip_complex.h>
// LATE-NEXT: #define real double
// LATE-NEXT: #include <hip/hip_complex.h>
#include <cuda_runtime.h>
struct Point { float X; };
#define real double
#include <cuComplex.h>
__global__ void clear(cuDoubleComplex *X, real V) { X[0].x = V; }

//--- inside.cu
// No place for a header.
// INSIDE: void f() {
// INSIDE-NEXT: #define real double
// INSIDE-NEXT: }
// INSIDE-NEXT: #include <hip/hip_complex.h>
// INSIDE-NEXT: __global__
#include <cuda_runtime.h>
void f() {
#define real double
}
#include <cuComplex.h>
__global__ void clear(cuDoubleComplex *X, real V) { X[0].x = V; }
