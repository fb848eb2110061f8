// RUN: %sample --hip --metal %s
// One k-means iteration: assign points to the nearest centre, accumulate new
// centres with shared and global atomics, divide.
// Features: class template with operator[], shared memory carved from bytes,
// integer atomics, template dimension, centres in dynamic shared memory,
// fixed-point accumulation so that the sum does not depend on order.

#include <cfloat>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_OR_EXIT(call)                                                       \
  if ((call) != cudaSuccess) {                                                   \
    fprintf(stderr, "%d: %s\n", __LINE__, cudaGetErrorString(cudaGetLastError())); \
    exit(1);                                                                     \
  }

template <int Dim> struct Point {
  float c[Dim];
  __host__ __device__ float &operator[](int i) { return c[i]; }
  __host__ __device__ const float &operator[](int i) const { return c[i]; }
  __host__ __device__ float distance2(const Point &o) const {
    float d = 0.f;
    for (int i = 0; i < Dim; ++i)
      d += (c[i] - o.c[i]) * (c[i] - o.c[i]);
    return d;
  }
};

template <int Dim>
__global__ void assign(const Point<Dim> *points, int n, const Point<Dim> *centres, int k,
                       int *labels, int *sums, int *sizes) {
  extern __shared__ unsigned char raw[];
  Point<Dim> *sCentres = reinterpret_cast<Point<Dim> *>(raw);
  int *sSums = reinterpret_cast<int *>(sCentres + k);
  int *sSizes = sSums + k * Dim;

  for (int i = threadIdx.x; i < k; i += blockDim.x) {
    sCentres[i] = centres[i];
    sSizes[i] = 0;
    for (int d = 0; d < Dim; ++d)
      sSums[i * Dim + d] = 0;
  }
  __syncthreads();

  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    const Point<Dim> p = points[i];
    int best = 0;
    float bestDistance = FLT_MAX;
    for (int c = 0; c < k; ++c) {
      const float dist = p.distance2(sCentres[c]);
      if (dist < bestDistance)
        bestDistance = dist, best = c;
    }
    labels[i] = best;
    // coordinates are multiples of 1/16: sixteenths add exactly
    for (int d = 0; d < Dim; ++d)
      atomicAdd(&sSums[best * Dim + d], static_cast<int>(p[d] * 16.f));
    atomicAdd(&sSizes[best], 1);
  }
  __syncthreads();

  for (int j = threadIdx.x; j < k * Dim; j += blockDim.x)
    if (sSums[j] != 0)
      atomicAdd(&sums[j], sSums[j]);
  for (int j = threadIdx.x; j < k; j += blockDim.x)
    atomicAdd(sizes + j, sSizes[j]);
}

template <int Dim>
__global__ void update(Point<Dim> *centres, const int *sums, const int *sizes) {
  const int c = blockIdx.x, d = threadIdx.x;
  if (sizes[c] > 0)
    centres[c][d] = sums[c * Dim + d] / (16.f * sizes[c]);
}

int main(int argc, char **argv) {
  constexpr int D = 3, K = 10;
  const int n = argc > 1 ? atoi(argv[1]) : 4000;
  std::vector<Point<D>> points(n), centres(K), got(K);
  unsigned s = 11;
  auto next = [&s] { return s = s * 1664525u + 1013904223u, (float)(s >> 23) / 16.f; };
  for (auto &p : points)
    for (float &v : p.c) v = next();
  for (auto &p : centres)
    for (float &v : p.c) v = next();

  Point<D> *dPoints, *dCentres;
  int *dLabels, *dSums, *dSizes;
  CUDA_OR_EXIT(cudaMalloc(&dPoints, n * sizeof(Point<D>)));
  CUDA_OR_EXIT(cudaMalloc(&dCentres, K * sizeof(Point<D>)));
  CUDA_OR_EXIT(cudaMalloc(&dLabels, n * sizeof(int)));
  CUDA_OR_EXIT(cudaMalloc(&dSums, K * D * sizeof(int)));
  CUDA_OR_EXIT(cudaMalloc(&dSizes, K * sizeof(int)));
  CUDA_OR_EXIT(cudaMemcpy(dPoints, points.data(), n * sizeof(Point<D>), cudaMemcpyHostToDevice));
  CUDA_OR_EXIT(cudaMemcpy(dCentres, centres.data(), K * sizeof(Point<D>), cudaMemcpyHostToDevice));
  CUDA_OR_EXIT(cudaMemset(dSums, 0, K * D * sizeof(int)));
  CUDA_OR_EXIT(cudaMemset(dSizes, 0, K * sizeof(int)));
  const int threads = 96, blocks = (n + threads - 1) / threads;
  const size_t shared = K * sizeof(Point<D>) + K * D * sizeof(int) + K * sizeof(int);
  if (blocks > 0)
    assign<D><<<blocks, threads, shared>>>(dPoints, n, dCentres, K, dLabels, dSums, dSizes);
  update<<<K, D>>>(dCentres, dSums, dSizes);
  CUDA_OR_EXIT(cudaDeviceSynchronize());
  std::vector<int> labels(n), sizes(K);
  CUDA_OR_EXIT(cudaMemcpy(labels.data(), dLabels, n * sizeof(int), cudaMemcpyDeviceToHost));
  CUDA_OR_EXIT(cudaMemcpy(sizes.data(), dSizes, K * sizeof(int), cudaMemcpyDeviceToHost));
  CUDA_OR_EXIT(cudaMemcpy(got.data(), dCentres, K * sizeof(Point<D>), cudaMemcpyDeviceToHost));

  int bad = 0, labelSum = 0;
  std::vector<double> sums(K * D, 0.0);
  std::vector<int> wantSizes(K, 0);
  for (int i = 0; i < n; ++i) {
    int best = 0; // products of sixteenths below 2^24 are exact, so no ties differ
    for (int c = 1; c < K; ++c)
      if (points[i].distance2(centres[c]) < points[i].distance2(centres[best])) best = c;
    bad += labels[i] != best;
    labelSum += labels[i] * (i % 13);
    ++wantSizes[best];
    for (int d = 0; d < D; ++d) sums[best * D + d] += points[i][d];
  }
  double centreSum = 0;
  for (int c = 0; c < K; ++c) {
    bad += sizes[c] != wantSizes[c];
    for (int d = 0; d < D; ++d) {
      const double want = wantSizes[c] ? sums[c * D + d] / wantSizes[c] : centres[c][d];
      bad += !(fabs(got[c][d] - want) <= 1e-4);
      centreSum += got[c][d];
    }
  }
  printf("points %d, label checksum %d, centres %.3e\n", n, labelSum, centreSum);
  cudaFree(dPoints), cudaFree(dCentres), cudaFree(dLabels), cudaFree(dSums), cudaFree(dSizes);
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
