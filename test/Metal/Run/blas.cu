// REQUIRES: openblas
// RUN: %run %s | FileCheck %s
// RUN: %run --target=hip %s | FileCheck %s
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s

// A program with cuBLAS runs as a port, as HIP on a hipBLAS for the CPU, and
// verify runs its source as well.

// VERIFY: source 0 0 1 3 agrees
// VERIFY: HIP, wave 64 0 0 1 3 agrees
// VERIFY: Metal 0 0 1 3 agrees

#include <cstdio>
#include <cublas_v2.h>

__global__ void fill(float *p) { p[threadIdx.x] = threadIdx.x + 1; }

int main() {
  cublasHandle_t handle;
  if (cublasCreate(&handle) != CUBLAS_STATUS_SUCCESS)
    return 1;
  cudaStream_t stream;
  cudaStreamCreate(&stream);
  cublasSetStream(handle, stream);
  cublasSetPointerMode(handle, CUBLAS_POINTER_MODE_HOST);
  float *a, *c, host[4], one = 1, zero = 0, dot = 0;
  cudaMalloc(&a, 16);
  cudaMalloc(&c, 16);
  fill<<<1, 4, 0, stream>>>(a);
  // By columns: A is 1 3 / 2 4. C = A * transpose(A).
  cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_T, 2, 2, 2, &one, a, 2, a, 2,
              &zero, c, 2);
  cudaMemcpyAsync(host, c, 16, cudaMemcpyDeviceToHost, stream);
  cudaStreamSynchronize(stream);
  // CHECK: 10 14 14 20
  printf("%g %g %g %g\n", host[0], host[1], host[2], host[3]);
  // 1 + 4 + 9 + 16
  cublasSdot(handle, 4, a, 1, a, 1, &dot);
  // CHECK: 30
  printf("%g\n", dot);
  float got[2];
  cublasGetVector(2, sizeof(float), a + 1, 2, got, 1);
  // CHECK: 2 4
  printf("%g %g\n", got[0], got[1]);
  cublasGemmEx(handle, CUBLAS_OP_N, CUBLAS_OP_N, 2, 2, 2, &one, a, CUDA_R_32F, 2,
               a, CUDA_R_32F, 2, &one, c, CUDA_R_32F, 2, CUBLAS_COMPUTE_32F,
               CUBLAS_GEMM_DEFAULT);
  cudaMemcpy(host, c, 16, cudaMemcpyDeviceToHost);
  // A * A by columns is 7 10 15 22.
  // CHECK: 17 24 29 42
  printf("%g %g %g %g\n", host[0], host[1], host[2], host[3]);
  cublasDestroy(handle);
}
