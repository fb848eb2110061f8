// The data types of library_types.h are one enumeration with those of cuBLAS,
// in either order and without it.
// REQUIRES: openblas
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt -DLATER %s | FileCheck %s
// CHECK: 2 0 6
// CHECK-NEXT: 0 0 11
#ifndef LATER
#include <library_types.h>
#endif
#include <cublas_v2.h>
#include <cstdio>
#include <library_types.h>
int main() {
  cudaDataType_t h = CUDA_R_16F;
  enum cudaDataType_t f = CUDA_R_32F;
  cudaDataType c = CUDA_C_16F;
  printf("%d %d %d\n", h, f, c);
  float *a, one = 1, zero = 0;
  cudaMallocManaged(&a, 3 * sizeof(float));
  a[0] = 3, a[1] = 4, a[2] = -1;
  cublasHandle_t handle;
  int s = cublasCreate(&handle);
  int t = cublasGemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 1, 1, 1, &one, a, f, 1,
                       a + 1, f, 1, &zero, a + 2, f, 1, CUBLAS_COMPUTE_32F,
                       CUBLAS_GEMM_DEFAULT);
  cudaDeviceSynchronize();
  printf("%d %d %g\n", s, t, a[2] - 1);
}
