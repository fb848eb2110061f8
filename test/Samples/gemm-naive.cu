// RUN: %sample --hip --metal %s
// C = alpha * A * B + beta * C, one thread per element of C, row major.
// Features: 2-D grid, strided access through a small view struct with an
// overloaded operator(), several scalar arguments, const and non-const views.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_CHECK(x)                                                          \
  do {                                                                         \
    cudaError_t status__ = (x);                                                \
    if (status__ != cudaSuccess) {                                             \
      fprintf(stderr, "CUDA failure: %s, line %d\n",                           \
              cudaGetErrorString(status__), __LINE__);                         \
      abort();                                                                 \
    }                                                                          \
  } while (0)

template <typename T> struct MatrixView {
  T *ptr;
  int rows, cols, ld;
  __host__ __device__ T &operator()(int r, int c) const { return ptr[r * ld + c]; }
};

__global__ void gemmNaive(float alpha, MatrixView<const float> A, MatrixView<const float> B,
                          float beta, MatrixView<float> C) {
  const int col = blockIdx.x * blockDim.x + threadIdx.x;
  const int row = blockIdx.y * blockDim.y + threadIdx.y;

  if (row < C.rows && col < C.cols) {
    float acc = 0.0f;
    for (int k = 0; k < A.cols; k++)
      acc += A(row, k) * B(k, col);
    float &dst = C(row, col);
    dst = beta == 0.0f ? alpha * acc : alpha * acc + beta * dst;
  }
}

static float nextValue(unsigned *state) {
  *state = *state * 134775813u + 1u;
  return ((*state >> 20) & 0xff) / 64.0f - 1.0f;
}

int main(int argc, char **argv) {
  const int M = argc > 1 ? atoi(argv[1]) : 70;
  const int N = 26, K = 33, LDA = K + 3; // A has a row pitch
  const float alpha = 1.25f, beta = -0.5f;

  std::vector<float> a(M * LDA), b(K * N), c(M * N), result(M * N);
  unsigned state = 4711;
  for (float &v : a) v = nextValue(&state);
  for (float &v : b) v = nextValue(&state);
  for (float &v : c) v = nextValue(&state);

  float *dA, *dB, *dC;
  CUDA_CHECK(cudaMalloc(&dA, a.size() * sizeof(float)));
  CUDA_CHECK(cudaMalloc(&dB, b.size() * sizeof(float)));
  CUDA_CHECK(cudaMalloc(&dC, c.size() * sizeof(float)));
  CUDA_CHECK(cudaMemcpy(dA, a.data(), a.size() * sizeof(float), cudaMemcpyHostToDevice));
  CUDA_CHECK(cudaMemcpy(dB, b.data(), b.size() * sizeof(float), cudaMemcpyHostToDevice));
  CUDA_CHECK(cudaMemcpy(dC, c.data(), c.size() * sizeof(float), cudaMemcpyHostToDevice));

  dim3 block(16, 16);
  dim3 grid((N + block.x - 1) / block.x, (M + block.y - 1) / block.y);
  if (M > 0) {
    MatrixView<const float> va{dA, M, K, LDA}, vb{dB, K, N, N};
    MatrixView<float> vc = {dC, M, N, N};
    gemmNaive<<<grid, block>>>(alpha, va, vb, beta, vc);
    CUDA_CHECK(cudaGetLastError());
  }
  CUDA_CHECK(cudaMemcpy(result.data(), dC, c.size() * sizeof(float), cudaMemcpyDeviceToHost));

  int bad = 0;
  double frob = 0;
  for (int i = 0; i < M; i++)
    for (int j = 0; j < N; j++) {
      double acc = 0;
      for (int k = 0; k < K; k++)
        acc += (double)a[i * LDA + k] * b[k * N + j];
      const double want = alpha * acc + beta * c[i * N + j];
      const double got = result[i * N + j];
      if (!(fabs(want - got) <= 1e-4 * (1 + fabs(want))))
        bad++;
      frob += got * got;
    }
  printf("C is %d x %d, K = %d\n", M, N, K);
  printf("|C|^2 = %.3e, mismatches %d\n", frob, bad);
  CUDA_CHECK(cudaFree(dA));
  CUDA_CHECK(cudaFree(dB));
  CUDA_CHECK(cudaFree(dC));
  printf("%s\n", bad ? "FAIL" : "PASS");
  return bad != 0;
}
