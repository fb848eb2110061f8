// RUN: %sample --hip --metal %s
// Small algorithms written with lambdas inside kernels: for-each, transform
// and fold helpers that take a callable, captures by value and by reference.
// Features: generic lambdas, mutable state captured by reference, variadic
// template helper, pair struct, structured bindings, auto.

#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CHECK_CUDA(x)                                                         \
  {                                                                           \
    cudaError_t e = (x);                                                      \
    if (e != cudaSuccess) {                                                   \
      std::fprintf(stderr, "line %d: %s\n", __LINE__, cudaGetErrorString(e)); \
      std::exit(1);                                                           \
    }                                                                         \
  }

namespace algo {

template <typename F> __device__ void forEachIndex(int begin, int end, int step, F &&f) {
  for (int i = begin; i < end; i += step)
    f(i);
}

template <typename T, typename F> __device__ T fold(const T *first, const T *last, T init, F f) {
  while (first != last)
    init = f(init, *first++);
  return init;
}

template <typename T> __device__ T sumOf(T only) { return only; }
template <typename T, typename... Rest> __device__ T sumOf(T first, Rest... rest) {
  return first + sumOf<T>(rest...);
}

struct MinMax {
  int low, high;
};

} // namespace algo

constexpr int kRow = 20;

__global__ void rowStatistics(const int *in, int rows, int *spread, int *sums, int *evens) {
  const int row = blockIdx.x * blockDim.x + threadIdx.x;
  if (row >= rows)
    return;
  const int *begin = in + row * kRow, *end = begin + kRow;

  // state by reference
  algo::MinMax range = {begin[0], begin[0]};
  auto widen = [&range](int v) {
    range.low = v < range.low ? v : range.low;
    range.high = v > range.high ? v : range.high;
  };
  int even = 0;
  algo::forEachIndex(0, kRow, 1, [&](int i) {
    widen(begin[i]);
    if (begin[i] % 2 == 0)
      ++even;
  });
  auto [low, high] = range;
  spread[row] = high - low;
  evens[row] = even;

  // state by value
  const int bias = row % 4;
  sums[row] = algo::fold(begin, end, 0, [bias](int acc, int v) { return acc + v + bias; });
}

template <typename T> __global__ void smooth(const T *in, T *out, int n) {
  const auto clampIndex = [n](auto i) { return i < 0 ? decltype(i)(0) : i >= n ? decltype(i)(n - 1) : i; };
  const auto at = [&](int i) -> T { return in[clampIndex(i)]; };
  algo::forEachIndex(blockIdx.x * blockDim.x + threadIdx.x, n, gridDim.x * blockDim.x, [=](int i) {
    out[i] = algo::sumOf<T>(at(i - 1), T(2) * at(i), at(i + 1));
  });
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 4000;
  const int rows = n / kRow;
  std::vector<int> in(n), spread(rows), sums(rows), evens(rows), smoothed(n);
  std::vector<float> fin(n), fsmoothed(n);
  unsigned s = 64;
  for (int i = 0; i < n; ++i) {
    s = s * 1664525u + 1013904223u;
    in[i] = static_cast<int>(s >> 20) - 2000;
    fin[i] = in[i] * 0.25f;
  }
  int *dIn, *dSpread, *dSums, *dEvens, *dOut;
  float *dFin, *dFout;
  CHECK_CUDA(cudaMalloc(&dIn, n * sizeof(int)));
  CHECK_CUDA(cudaMalloc(&dOut, n * sizeof(int)));
  CHECK_CUDA(cudaMalloc(&dSpread, rows * sizeof(int)));
  CHECK_CUDA(cudaMalloc(&dSums, rows * sizeof(int)));
  CHECK_CUDA(cudaMalloc(&dEvens, rows * sizeof(int)));
  CHECK_CUDA(cudaMalloc(&dFin, n * sizeof(float)));
  CHECK_CUDA(cudaMalloc(&dFout, n * sizeof(float)));
  CHECK_CUDA(cudaMemcpy(dIn, in.data(), n * sizeof(int), cudaMemcpyHostToDevice));
  CHECK_CUDA(cudaMemcpy(dFin, fin.data(), n * sizeof(float), cudaMemcpyHostToDevice));
  if (rows > 0)
    rowStatistics<<<(rows + 31) / 32, 32>>>(dIn, rows, dSpread, dSums, dEvens);
  smooth<<<5, 96>>>(dIn, dOut, n);
  smooth<float><<<3, 64>>>(dFin, dFout, n);
  CHECK_CUDA(cudaGetLastError());
  CHECK_CUDA(cudaMemcpy(spread.data(), dSpread, rows * sizeof(int), cudaMemcpyDeviceToHost));
  CHECK_CUDA(cudaMemcpy(sums.data(), dSums, rows * sizeof(int), cudaMemcpyDeviceToHost));
  CHECK_CUDA(cudaMemcpy(evens.data(), dEvens, rows * sizeof(int), cudaMemcpyDeviceToHost));
  CHECK_CUDA(cudaMemcpy(smoothed.data(), dOut, n * sizeof(int), cudaMemcpyDeviceToHost));
  CHECK_CUDA(cudaMemcpy(fsmoothed.data(), dFout, n * sizeof(float), cudaMemcpyDeviceToHost));

  int bad = 0, mix = 0;
  for (int r = 0; r < rows; ++r) {
    int low = in[r * kRow], high = low, sum = 0, even = 0;
    for (int i = r * kRow; i < (r + 1) * kRow; ++i) {
      low = in[i] < low ? in[i] : low;
      high = in[i] > high ? in[i] : high;
      even += in[i] % 2 == 0;
      sum += in[i] + r % 4;
    }
    bad += spread[r] != high - low || sums[r] != sum || evens[r] != even;
    mix += spread[r] * 3 + sums[r] * 5 + evens[r] * 7;
  }
  long long total = 0;
  for (int i = 0; i < n; ++i) {
    const int want = in[i ? i - 1 : 0] + 2 * in[i] + in[i + 1 < n ? i + 1 : n - 1];
    bad += smoothed[i] != want || fsmoothed[i] != want * 0.25f;
    total += smoothed[i] * (i % 5 + 1LL);
  }
  std::printf("n %d, rows %d, statistics %d, smooth %lld\n", n, rows, mix, total);
  for (void *p : {(void *)dIn, (void *)dOut, (void *)dSpread, (void *)dSums, (void *)dEvens, (void *)dFin, (void *)dFout})
    CHECK_CUDA(cudaFree(p));
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
