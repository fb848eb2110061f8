// RUN: %sample --hip --metal %s
// Layer normalisation, forward pass: one block per row,
// mean and variance by two block reductions.
// Features: warp and block reductions in one helper with a lambda, rsqrtf,
// dynamic shared memory that caches the row, optional (null) pointer outputs.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define WARP_SIZE 32
#define FINAL_MASK 0xffffffff

#define CUDACHECK(cmd) do {                                   \
    cudaError_t err = cmd;                                    \
    if (err != cudaSuccess) {                                 \
      printf("Failed: Cuda error %s:%d '%s'\n",               \
             __FILE__, __LINE__, cudaGetErrorString(err));    \
      exit(EXIT_FAILURE);                                     \
    }                                                         \
  } while (0)

// Sums what `produce` yields over i = tid, tid + blockDim.x, ... < count; all
// threads get the total.
template <typename F>
__device__ float blockSum(int count, float *scratch, F produce) {
  float v = 0.f;
  for (int i = threadIdx.x; i < count; i += blockDim.x)
    v += produce(i);
#pragma unroll
  for (int o = WARP_SIZE / 2; o; o >>= 1)
    v += __shfl_xor_sync(FINAL_MASK, v, o, WARP_SIZE);

  const int lane = threadIdx.x & 0x1f, wid = threadIdx.x >> 5;
  __syncthreads();               // scratch may still be read by the last call
  if (lane == 0) scratch[wid] = v;
  __syncthreads();

  v = 0.f;
  for (int w = 0; w < (int)(blockDim.x >> 5); ++w) v += scratch[w];
  return v;
}

__global__ void layernorm_forward(float *__restrict__ out, float *mean_out, float *rstd_out,
                                  const float *__restrict__ x, const float *gamma,
                                  const float *beta, int C, float eps) {
  extern __shared__ float row[];          // C values of the row, then scratch
  float *scratch = row + C;
  x += blockIdx.x * C;
  out += blockIdx.x * C;

  for (int i = threadIdx.x; i < C; i += blockDim.x) row[i] = x[i];
  __syncthreads();

  const float mean = blockSum(C, scratch, [=](int i) { return row[i]; }) / C;
  const float var = blockSum(C, scratch, [&](int i) {
                      const float d = row[i] - mean;
                      return d * d;
                    }) / C;
  const float rstd = rsqrtf(var + eps);

  for (int i = threadIdx.x; i < C; i += blockDim.x)
    out[i] = (row[i] - mean) * rstd * gamma[i] + beta[i];

  if (threadIdx.x == 0) {
    if (mean_out) mean_out[blockIdx.x] = mean;
    if (rstd_out) rstd_out[blockIdx.x] = rstd;
  }
}

int main(int argc, char **argv) {
  const int N = argc > 1 ? atoi(argv[1]) : 80;   // rows
  const int C = 96;
  const float eps = 1e-5f;
  std::vector<float> x(N * C), gamma(C), beta(C), out(N * C), mean(N);
  unsigned s = 77;
  auto uniform = [&s]() { s ^= s << 13; s ^= s >> 17; s ^= s << 5; return (s & 0xffff) / 65536.f; };
  for (auto &v : x) v = uniform() * 4 - 1;
  for (auto &v : gamma) v = 0.5f + uniform();
  for (auto &v : beta) v = uniform();

  float *dx, *dout, *dg, *db, *dmean;
  CUDACHECK(cudaMalloc(&dx, N * C * sizeof(float)));
  CUDACHECK(cudaMalloc(&dout, N * C * sizeof(float)));
  CUDACHECK(cudaMalloc(&dg, C * sizeof(float)));
  CUDACHECK(cudaMalloc(&db, C * sizeof(float)));
  CUDACHECK(cudaMalloc(&dmean, N * sizeof(float)));
  CUDACHECK(cudaMemcpy(dx, x.data(), N * C * sizeof(float), cudaMemcpyHostToDevice));
  CUDACHECK(cudaMemcpy(dg, gamma.data(), C * sizeof(float), cudaMemcpyHostToDevice));
  CUDACHECK(cudaMemcpy(db, beta.data(), C * sizeof(float), cudaMemcpyHostToDevice));

  const int threads = 64;
  const size_t smem = (C + threads / WARP_SIZE) * sizeof(float);
  if (N > 0)
    layernorm_forward<<<N, threads, smem>>>(dout, dmean, nullptr, dx, dg, db, C, eps);
  CUDACHECK(cudaGetLastError());
  CUDACHECK(cudaMemcpy(out.data(), dout, N * C * sizeof(float), cudaMemcpyDeviceToHost));
  CUDACHECK(cudaMemcpy(mean.data(), dmean, N * sizeof(float), cudaMemcpyDeviceToHost));

  int bad = 0;
  double sumOut = 0, sumMean = 0;
  for (int r = 0; r < N; ++r) {
    double m = 0, v = 0;
    for (int c = 0; c < C; ++c) m += x[r * C + c];
    m /= C;
    for (int c = 0; c < C; ++c) v += (x[r * C + c] - m) * (x[r * C + c] - m);
    const double rs = 1.0 / sqrt(v / C + eps);
    bad += !(fabs(mean[r] - m) <= 1e-5);
    sumMean += mean[r];
    for (int c = 0; c < C; ++c) {
      const double want = (x[r * C + c] - m) * rs * gamma[c] + beta[c];
      bad += !(fabs(out[r * C + c] - want) <= 1e-4);
      sumOut += fabs(out[r * C + c]);
    }
  }
  printf("rows %d, channels %d\nsum of means %.3e\nsum of |out| %.3e\n", N, C, sumMean, sumOut);
  for (float *p : {dx, dout, dg, db, dmean}) CUDACHECK(cudaFree(p));
  printf("%s\n", bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
