// A CUDA program with cuRAND, a kernel and cuBLAS, ported and run: its own check
// passes, and the first random number is the one that cuRAND gives for this seed.
// RUN: rm -rf %t.port
// RUN: cu2x --target=metal --root=%S --out-dir=%t.port %s
// RUN: %{tools}/cu2x-msl-cc --library=port %t.port/port.metal -o %t.o
// RUN: %blas_cxx %t.port/port.cpp %t.o %blas_libs -o %t
// RUN: %t 2>/dev/null | FileCheck %s
// CHECK: PASSED 0.1455
#include <cublas_v2.h>
#include <cuda_runtime.h>
#include <curand.h>
#include <cstdio>
#include <vector>

__global__ void scale(float *p, int n, float f) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    p[i] *= f;
}

#define CHECK_BLAS(call)                                                       \
  do {                                                                         \
    cublasStatus_t status = (call);                                            \
    if (status != CUBLAS_STATUS_SUCCESS) {                                     \
      printf("cublas %d\n", status);                                           \
      return 1;                                                                \
    }                                                                          \
  } while (0)

int main() {
  const int n = 64, bytes = n * n * sizeof(float);
  float *a, *b, *c;
  cudaMalloc(&a, bytes);
  cudaMalloc(&b, bytes);
  cudaMalloc(&c, bytes);
  curandGenerator_t generator;
  curandCreateGenerator(&generator, CURAND_RNG_PSEUDO_DEFAULT);
  curandSetPseudoRandomGeneratorSeed(generator, 1234ULL);
  curandGenerateUniform(generator, a, n * n);
  curandGenerateUniform(generator, b, n * n);
  scale<<<(n * n + 127) / 128, 128>>>(a, n * n, 2.0f);
  cublasHandle_t handle;
  CHECK_BLAS(cublasCreate(&handle));
  float one = 1, zero = 0;
  CHECK_BLAS(cublasSgemm(handle, CUBLAS_OP_N, CUBLAS_OP_T, n, n, n, &one, a, n, b, n, &zero, c, n));
  std::vector<float> A(n * n), B(n * n), C(n * n);
  cudaMemcpy(A.data(), a, bytes, cudaMemcpyDeviceToHost);
  CHECK_BLAS(cublasGetMatrix(n, n, sizeof(float), b, n, B.data(), n));
  cudaMemcpy(C.data(), c, bytes, cudaMemcpyDeviceToHost);
  double worst = 0;
  for (int i = 0; i < n; ++i)
    for (int j = 0; j < n; ++j) {
      double sum = -C[i + j * n];
      for (int k = 0; k < n; ++k)
        sum += A[i + k * n] * B[j + k * n];
      worst = sum > worst ? sum : -sum > worst ? -sum : worst;
    }
  printf("%s %.4f\n", worst < 1e-3 ? "PASSED" : "FAILED", A[0] / 2);
  cublasDestroy(handle);
  curandDestroyGenerator(generator);
  cudaFree(a);
  cudaFree(b);
  cudaFree(c);
}
