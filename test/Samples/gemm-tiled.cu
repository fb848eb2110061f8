// RUN: %sample --hip --metal %s
// Tiled matrix product: both operands pass through shared memory tiles.
// Features: 2-D static shared arrays, template tile width, barriers in the
// k loop, zero fill at ragged edges, #pragma unroll, a macro for ceil-div.

#include <stdio.h>
#include <stdlib.h>
#include <math.h>
#include <cuda_runtime.h>

#define CEIL_DIV(M, N) (((M) + (N)-1) / (N))

#define cudaCheck(err) (cudaCheckImpl(err, __FILE__, __LINE__))
void cudaCheckImpl(cudaError_t error, const char *file, int line) {
  if (error != cudaSuccess) {
    printf("[CUDA ERROR] at file %s:%d:\n%s\n", file, line, cudaGetErrorString(error));
    exit(EXIT_FAILURE);
  }
}

template <const int TILE>
__global__ void sgemm_smem(int M, int N, int K, const float *A, const float *B, float *C) {
  __shared__ float As[TILE][TILE];
  __shared__ float Bs[TILE][TILE];

  const unsigned tx = threadIdx.x, ty = threadIdx.y;
  const int row = blockIdx.y * TILE + ty;
  const int col = blockIdx.x * TILE + tx;

  float tmp = 0.0;
  for (int bk = 0; bk < K; bk += TILE) {
    // load one tile of each, zero outside the matrices
    As[ty][tx] = (row < M && bk + tx < K) ? A[row * K + bk + tx] : 0.0f;
    Bs[ty][tx] = (bk + ty < K && col < N) ? B[(bk + ty) * N + col] : 0.0f;

    // block threads in this block until the cache is fully populated
    __syncthreads();

#pragma unroll
    for (int dot = 0; dot < TILE; ++dot)
      tmp += As[ty][dot] * Bs[dot][tx];

    // and again, to keep faster threads from overwriting the tile
    __syncthreads();
  }
  if (row < M && col < N)
    C[row * N + col] = tmp;
}

int main(int argc, char **argv) {
  const int M = argc > 1 ? atoi(argv[1]) : 64;
  const int N = 21, K = 40;

  float *A = (float *)malloc((M + 1) * K * sizeof(float));
  float *B = (float *)malloc(K * N * sizeof(float));
  float *C = (float *)malloc((M + 1) * N * sizeof(float));
  unsigned rng = 1;
  for (int i = 0; i < M * K; i++) {
    rng = rng * 48271u % 2147483647u;
    A[i] = (float)(rng % 9) - 4.0f;
  }
  for (int i = 0; i < K * N; i++) {
    rng = rng * 48271u % 2147483647u;
    B[i] = (float)(rng % 7) - 3.0f;
  }

  float *dA = NULL, *dB = NULL, *dC = NULL;
  cudaCheck(cudaMalloc((void **)&dA, sizeof(float) * M * K));
  cudaCheck(cudaMalloc((void **)&dB, sizeof(float) * K * N));
  cudaCheck(cudaMalloc((void **)&dC, sizeof(float) * M * N));
  cudaCheck(cudaMemcpy(dA, A, sizeof(float) * M * K, cudaMemcpyHostToDevice));
  cudaCheck(cudaMemcpy(dB, B, sizeof(float) * K * N, cudaMemcpyHostToDevice));

  long long sums[2] = {0, 0};
  int errors = 0;
  for (int variant = 0; variant < 2; variant++) {
    cudaCheck(cudaMemset(dC, 0, sizeof(float) * M * N));
    if (M > 0) {
      if (variant == 0)
        sgemm_smem<8><<<dim3(CEIL_DIV(N, 8), CEIL_DIV(M, 8)), dim3(8, 8)>>>(M, N, K, dA, dB, dC);
      else
        sgemm_smem<16><<<dim3(CEIL_DIV(N, 16), CEIL_DIV(M, 16)), dim3(16, 16)>>>(M, N, K, dA, dB, dC);
    }
    cudaCheck(cudaGetLastError());
    cudaCheck(cudaMemcpy(C, dC, sizeof(float) * M * N, cudaMemcpyDeviceToHost));

    // all values are small integers, so the product is exact in any order
    for (int i = 0; i < M; i++) {
      for (int j = 0; j < N; j++) {
        int want = 0;
        for (int k = 0; k < K; k++)
          want += (int)A[i * K + k] * (int)B[k * N + j];
        if (C[i * N + j] != (float)want)
          errors++;
        sums[variant] += (long long)C[i * N + j] * (i + 2 * j + 1);
      }
    }
  }
  printf("M=%d N=%d K=%d\n", M, N, K);
  printf("tile  8: checksum %lld\n", sums[0]);
  printf("tile 16: checksum %lld\n", sums[1]);
  if (errors)
    printf("%d elements differ\n", errors);

  free(A);
  free(B);
  free(C);
  cudaCheck(cudaFree(dA));
  cudaCheck(cudaFree(dB));
  cudaCheck(cudaFree(dC));
  printf("%s\n", errors ? "FAIL" : "PASS");
  return errors ? EXIT_FAILURE : EXIT_SUCCESS;
}
