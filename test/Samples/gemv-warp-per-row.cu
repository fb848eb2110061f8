// RUN: %sample --hip --wave64=CU2X1008 --metal %s
// y = A x with one warp per row; rows padded so that float4 loads are aligned.
// Features: float4 through reinterpret_cast and __ldg, 2-D block with one warp
// in x, helper overloads of one name, shuffle reduction, whole-warp early exit.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define HANDLE_ERROR(err) (HandleError(err, __FILE__, __LINE__))
static void HandleError(cudaError_t err, const char *file, int line) {
  if (err != cudaSuccess) {
    printf("%s in %s at line %d\n", cudaGetErrorString(err), file, line);
    exit(EXIT_FAILURE);
  }
}

namespace detail {
__device__ inline float dot(float a, float b) { return a * b; }
__device__ inline float dot(float4 a, float4 b) {
  return a.x * b.x + a.y * b.y + a.z * b.z + a.w * b.w;
}
__device__ inline float warpSum(float v, int width = 32) {
  for (int delta = width >> 1; delta; delta >>= 1)
    v += __shfl_down_sync(0xffffffff, v, delta, width);
  return v;
}
} // namespace detail

constexpr int kRowsPerBlock = 4;

__global__ void gemv(const float *__restrict__ A, const float *__restrict__ x,
                     float *__restrict__ y, int rows, int cols, int pitch) {
  const int lane = threadIdx.x;
  const int row = blockIdx.x * kRowsPerBlock + threadIdx.y;
  if (row >= rows)
    return; // the whole warp leaves together

  const float *a = A + static_cast<size_t>(row) * pitch;
  const float4 *a4 = reinterpret_cast<const float4 *>(a);
  const float4 *x4 = reinterpret_cast<const float4 *>(x);

  float acc = 0.f;
  const int whole = cols >> 2;
  for (int i = lane; i < whole; i += 32)
    acc += detail::dot(__ldg(a4 + i), __ldg(x4 + i));
  for (int i = (whole << 2) + lane; i < cols; i += 32)
    acc += detail::dot(a[i], x[i]);

  acc = detail::warpSum(acc);
  if (!lane)
    y[row] = acc;
}

// y = A^T x: one thread per column, partial sums over a slice of the rows.
__global__ void gemvTransposed(const float *A, const float *x, float *y, int rows, int cols,
                               int pitch, int slice) {
  const int col = blockIdx.x * blockDim.x + threadIdx.x;
  const int first = blockIdx.y * slice;
  const int last = min(rows, first + slice);
  if (col < cols) {
    float acc = 0.f;
    for (int r = first; r < last; ++r)
      acc = fmaf(A[r * pitch + col], x[r], acc);
    atomicAdd(&y[col], acc);
  }
}

int main(int argc, char **argv) {
  const int rows = argc > 1 ? atoi(argv[1]) : 300;
  const int cols = 75, pitch = 76;
  std::vector<float> A(rows * pitch, 0.f), x(pitch), xt(rows + 1), y(rows), yt(cols);
  unsigned lcg = 42;
  auto draw = [&lcg] { return lcg = lcg * 1664525u + 1013904223u, (lcg >> 22) / 1024.f; };
  for (int r = 0; r < rows; ++r)
    for (int c = 0; c < cols; ++c)
      A[r * pitch + c] = draw();
  for (auto &v : x) v = draw();
  for (auto &v : xt) v = draw();

  float *dA, *dx, *dxt, *dy, *dyt;
  HANDLE_ERROR(cudaMalloc(&dA, A.size() * sizeof(float)));
  HANDLE_ERROR(cudaMalloc(&dx, x.size() * sizeof(float)));
  HANDLE_ERROR(cudaMalloc(&dxt, xt.size() * sizeof(float)));
  HANDLE_ERROR(cudaMalloc(&dy, y.size() * sizeof(float)));
  HANDLE_ERROR(cudaMalloc(&dyt, yt.size() * sizeof(float)));
  HANDLE_ERROR(cudaMemcpy(dA, A.data(), A.size() * sizeof(float), cudaMemcpyHostToDevice));
  HANDLE_ERROR(cudaMemcpy(dx, x.data(), x.size() * sizeof(float), cudaMemcpyHostToDevice));
  HANDLE_ERROR(cudaMemcpy(dxt, xt.data(), xt.size() * sizeof(float), cudaMemcpyHostToDevice));
  HANDLE_ERROR(cudaMemset(dyt, 0, yt.size() * sizeof(float)));

  if (rows > 0) {
    gemv<<<(rows + kRowsPerBlock - 1) / kRowsPerBlock, dim3(32, kRowsPerBlock)>>>(dA, dx, dy, rows, cols, pitch);
    const int slice = 50;
    gemvTransposed<<<dim3((cols + 31) / 32, (rows + slice - 1) / slice), 32>>>(dA, dxt, dyt, rows, cols, pitch, slice);
  }
  HANDLE_ERROR(cudaGetLastError());
  HANDLE_ERROR(cudaMemcpy(y.data(), dy, y.size() * sizeof(float), cudaMemcpyDeviceToHost));
  HANDLE_ERROR(cudaMemcpy(yt.data(), dyt, yt.size() * sizeof(float), cudaMemcpyDeviceToHost));

  int bad = 0;
  double sumY = 0, sumYt = 0;
  std::vector<double> wantT(cols, 0.0);
  for (int r = 0; r < rows; ++r) {
    double want = 0;
    for (int c = 0; c < cols; ++c) {
      want += double(A[r * pitch + c]) * x[c];
      wantT[c] += double(A[r * pitch + c]) * xt[r];
    }
    bad += !(fabs(y[r] - want) <= 1e-5 * (1 + want));
    sumY += y[r];
  }
  for (int c = 0; c < cols; ++c) {
    bad += !(fabs(yt[c] - wantT[c]) <= 1e-5 * (1 + wantT[c]));
    sumYt += yt[c];
  }
  printf("%d x %d: sum(Ax) = %.3e, sum(A'x) = %.3e\n", rows, cols, sumY, sumYt);
  for (float *p : {dA, dx, dxt, dy, dyt})
    cudaFree(p);
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
