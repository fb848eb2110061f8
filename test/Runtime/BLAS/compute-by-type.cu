// What a product computes in, by a type of data, as C++ may write it.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: rm -rf %t.port
// RUN: cu2x --target=metal --root=%S --out-dir=%t.port %s
// RUN: %{tools}/cu2x-msl-cc --library=compute_by_type %t.port/compute-by-type.metal -o %t.o
// RUN: %blas_cxx %t.port/compute-by-type.cpp %t.o %blas_libs -o %t
// RUN: %t | FileCheck %s
#include <cstdio>
#include <cublas_v2.h>
#include <cuda_runtime.h>

__global__ void fill(float *p) { p[threadIdx.x] = threadIdx.x + 1; }

int main() {
  float *a, c[4], one = 1, zero = 0;
  cudaMalloc(&a, 3 * sizeof(c));
  fill<<<1, 8>>>(a);
  cublasHandle_t handle;
  cublasCreate(&handle);
  auto show = [&](cublasStatus_t status) {
    cudaMemcpy(c, a + 8, sizeof(c), cudaMemcpyDeviceToHost);
    printf("%d: %g %g %g %g\n", status, c[0], c[1], c[2], c[3]);
    cudaMemset(a + 8, 0, sizeof(c));
  };
  // CHECK: 0: 23 34 31 46
  show(cublasGemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 2, 2, 2, &one, a, CUDA_R_32F, 2, a + 4,
                    CUDA_R_32F, 2, &zero, a + 8, CUDA_R_32F, 2, CUDA_R_32F, CUBLAS_GEMM_DEFAULT));
  // CHECK: 0: 23 34 31 46
  show(cublasGemmStridedBatchedEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 2, 2, 2, &one, a, CUDA_R_32F,
                                  2, 4, a + 4, CUDA_R_32F, 2, 4, &zero, a + 8, CUDA_R_32F, 2, 4, 1,
                                  CUDA_R_32F, CUBLAS_GEMM_DEFAULT));
  // CHECK: 0: 23 34 31 46
  show(cublasGemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 2, 2, 2, &one, a, CUDA_R_32F, 2, a + 4,
                    CUDA_R_32F, 2, &zero, a + 8, CUDA_R_32F, 2, CUBLAS_COMPUTE_32F,
                    CUBLAS_GEMM_DEFAULT));
  // CHECK: 15: 0 0 0 0
  show(cublasGemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 2, 2, 2, &one, a, CUDA_R_32F, 2, a + 4,
                    CUDA_R_32F, 2, &zero, a + 8, CUDA_R_32F, 2, CUDA_R_8I, CUBLAS_GEMM_DEFAULT));
}
