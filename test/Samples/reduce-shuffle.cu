// RUN: %sample --hip --wave64=CU2X1008 --metal %s
// Sum, minimum and dot product with warp shuffles and one atomic per block.
// Features: __shfl_down_sync, __shfl_xor_sync, template functor parameter,
// static shared array for warp results, atomicAdd on float, atomicMin on int.

#include <climits>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_OK(expr)                                                          \
  if (cudaError_t status = (expr)) {                                           \
    std::fprintf(stderr, #expr ": %s\n", cudaGetErrorString(status));          \
    std::exit(2);                                                              \
  }

constexpr unsigned kFullMask = 0xffffffffu;
constexpr int kWarp = 32;

struct Plus {
  template <typename T> __device__ T operator()(T a, T b) const { return a + b; }
};
struct Minimum {
  template <typename T> __device__ T operator()(T a, T b) const { return a < b ? a : b; }
};

template <typename T, typename Op>
__device__ __forceinline__ T warpReduce(T value, Op op) {
#pragma unroll
  for (int offset = kWarp / 2; offset > 0; offset /= 2)
    value = op(value, __shfl_down_sync(kFullMask, value, offset));
  return value; // complete in lane 0 only
}

template <typename T, typename Op>
__device__ T blockReduce(T value, Op op, T identity) {
  __shared__ T partial[kWarp];
  const int lane = threadIdx.x % kWarp;
  const int warp = threadIdx.x / kWarp;
  value = warpReduce(value, op);
  if (lane == 0)
    partial[warp] = value;
  __syncthreads();
  const int warps = (blockDim.x + kWarp - 1) / kWarp;
  value = threadIdx.x < warps ? partial[lane] : identity;
  if (warp == 0)
    value = warpReduce(value, op);
  return value;
}

__global__ void sumKernel(const float *in, int n, float *sum) {
  float acc = 0.f;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += blockDim.x * gridDim.x)
    acc += in[i];
  acc = blockReduce(acc, Plus(), 0.f);
  if (threadIdx.x == 0)
    atomicAdd(sum, acc);
}

__global__ void minKernel(const int *in, int n, int *lowest) {
  int acc = INT_MAX;
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += blockDim.x * gridDim.x)
    acc = min(acc, in[i]);
  acc = blockReduce(acc, Minimum{}, INT_MAX);
  if (threadIdx.x == 0)
    atomicMin(lowest, acc);
}

// Butterfly: every lane ends up with the total, lane 5 writes it.
__global__ void dotOneWarp(const float *a, const float *b, int n, float *dot) {
  float acc = 0.f;
  for (int i = threadIdx.x; i < n; i += warpSize)
    acc = fmaf(a[i], b[i], acc);
  for (int mask = 16; mask; mask >>= 1)
    acc += __shfl_xor_sync(kFullMask, acc, mask);
  if (threadIdx.x == 5)
    *dot = acc;
}

int main(int argc, char *argv[]) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 16384;
  std::vector<float> values(n);
  std::vector<int> keys(n);
  unsigned x = 2463534242u;
  for (int i = 0; i < n; ++i) {
    x ^= x << 13; x ^= x >> 17; x ^= x << 5;
    values[i] = (x & 0xffff) / 65536.f;
    keys[i] = int(x) / 2;
  }

  float *dValues, *dSums;
  int *dKeys, *dMin;
  CUDA_OK(cudaMalloc(&dValues, n * sizeof(float)));
  CUDA_OK(cudaMalloc(&dKeys, n * sizeof(int)));
  CUDA_OK(cudaMalloc(&dSums, 2 * sizeof(float)));
  CUDA_OK(cudaMalloc(&dMin, sizeof(int)));
  CUDA_OK(cudaMemcpy(dValues, values.data(), n * sizeof(float), cudaMemcpyHostToDevice));
  CUDA_OK(cudaMemcpy(dKeys, keys.data(), n * sizeof(int), cudaMemcpyHostToDevice));
  CUDA_OK(cudaMemset(dSums, 0, 2 * sizeof(float)));
  CUDA_OK(cudaMemset(dMin, 0x7f, sizeof(int)));

  sumKernel<<<6, 192>>>(dValues, n, dSums);
  minKernel<<<3, 256>>>(dKeys, n, dMin);
  dotOneWarp<<<1, kWarp>>>(dValues, dValues, n, dSums + 1);
  CUDA_OK(cudaGetLastError());

  float sums[2];
  int lowest;
  CUDA_OK(cudaMemcpy(sums, dSums, sizeof(sums), cudaMemcpyDeviceToHost));
  CUDA_OK(cudaMemcpy(&lowest, dMin, sizeof(int), cudaMemcpyDeviceToHost));

  double sum = 0, dot = 0;
  int expectedMin = 0x7f7f7f7f;
  for (int i = 0; i < n; ++i) {
    sum += values[i];
    dot += double(values[i]) * values[i];
    expectedMin = keys[i] < expectedMin ? keys[i] : expectedMin;
  }
  const bool ok = std::fabs(sums[0] - sum) <= 1e-5 * (sum + 1) &&
                  std::fabs(sums[1] - dot) <= 1e-5 * (dot + 1) && lowest == expectedMin;
  std::printf("n=%d sum=%.3e dot=%.3e min=%d\n", n, sums[0], sums[1], lowest);
  cudaFree(dValues), cudaFree(dKeys), cudaFree(dSums), cudaFree(dMin);
  std::puts(ok ? "PASS" : "FAIL");
  return !ok;
}
