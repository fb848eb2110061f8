// REQUIRES: openblas
// RUN: cu2x-simt %s | FileCheck %s

// A product by cuBLASLt, with a bias behind it.

#include <cstdio>
#include <cuda.h> // knows the types of libraries as well
#include <cublasLt.h>

int main() {
  // By columns: A is 2 by 3, B 3 by 2.
  float A[] = {1, 4, 2, 5, 3, 6}, B[] = {1, 0, 2, 0, 1, 1}, Bias[] = {100, 200};
  float *P, *Q, *R, *S;
  cudaMalloc(&P, sizeof(A));
  cudaMalloc(&Q, sizeof(B));
  cudaMalloc(&R, 4 * sizeof(float));
  cudaMalloc(&S, sizeof(Bias));
  cudaMemcpy(P, A, sizeof(A), cudaMemcpyHostToDevice);
  cudaMemcpy(Q, B, sizeof(B), cudaMemcpyHostToDevice);
  cudaMemcpy(S, Bias, sizeof(Bias), cudaMemcpyHostToDevice);
  cublasLtHandle_t Handle;
  cublasLtMatmulDesc_t Desc;
  cublasLtMatrixLayout_t LayoutA, LayoutB, LayoutC;
  cublasLtCreate(&Handle);
  cublasLtMatmulDescCreate(&Desc, CUBLAS_COMPUTE_32F, CUDA_R_32F);
  cublasLtEpilogue_t Epilogue = CUBLASLT_EPILOGUE_BIAS;
  cublasLtMatmulDescSetAttribute(Desc, CUBLASLT_MATMUL_DESC_EPILOGUE, &Epilogue,
                                 sizeof(Epilogue));
  cublasLtMatmulDescSetAttribute(Desc, CUBLASLT_MATMUL_DESC_BIAS_POINTER, &S,
                                 sizeof(S));
  cublasLtMatrixLayoutCreate(&LayoutA, CUDA_R_32F, 2, 3, 2);
  cublasLtMatrixLayoutCreate(&LayoutB, CUDA_R_32F, 3, 2, 3);
  cublasLtMatrixLayoutCreate(&LayoutC, CUDA_R_32F, 2, 2, 2);
  float One = 1, Zero = 0;
  cublasStatus_t Status = cublasLtMatmul(
      Handle, Desc, &One, P, LayoutA, Q, LayoutB, &Zero, R, LayoutC, R, LayoutC,
      nullptr, nullptr, 0, cudaStream_t(nullptr));
  cudaDeviceSynchronize();
  float C[4];
  cudaMemcpy(C, R, sizeof(C), cudaMemcpyDeviceToHost);
  // The columns (1, 0, 2) and (0, 1, 1): 1+6, 4+12, 2+3, 5+6, and the bias.
  // CHECK: 0: 107 216 105 211
  printf("%d: %g %g %g %g\n", Status, C[0], C[1], C[2], C[3]);
  cublasLtMatrixLayoutDestroy(LayoutA);
  cublasLtMatrixLayoutDestroy(LayoutB);
  cublasLtMatrixLayoutDestroy(LayoutC);
  cublasLtMatmulDescDestroy(Desc);
  cublasLtDestroy(Handle);
}
