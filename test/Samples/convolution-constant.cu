// RUN: %sample --hip --metal %s
// 1-D and 2-D convolution with the filter in constant memory and clamped
// borders.
// Features: __constant__ arrays of two ranks, cudaMemcpyToSymbol with and
// without offset, clamp by min/max, template radius, shared tile with apron.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define RADIUS 3
#define FILTER_W (2 * RADIUS + 1)
#define BLOCK_X 64

#define checkCuda(call)                                                \
  {                                                                    \
    const cudaError_t result = call;                                   \
    if (result != cudaSuccess) {                                       \
      printf("error %d: %s\n", result, cudaGetErrorString(result));    \
      exit(-1);                                                        \
    }                                                                  \
  }

__constant__ float d_filter1[FILTER_W];
__constant__ float d_filter2[3][3];

template <int R>
__global__ void convolve1D(const float *in, float *out, int n) {
  __shared__ float tile[BLOCK_X + 2 * R];
  const int start = blockIdx.x * BLOCK_X - R;

  // the tile and its apron, clamped at both ends
  for (int i = threadIdx.x; i < BLOCK_X + 2 * R; i += BLOCK_X)
    tile[i] = in[min(max(start + i, 0), n - 1)];
  __syncthreads();

  const int gid = blockIdx.x * BLOCK_X + threadIdx.x;
  if (gid < n) {
    float sum = 0.0f;
#pragma unroll
    for (int k = -R; k <= R; ++k)
      sum += tile[threadIdx.x + R + k] * d_filter1[R - k];
    out[gid] = sum;
  }
}

__global__ void convolve2D(const float *in, float *out, int w, int h) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x;
  const int y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x >= w || y >= h) return;
  float sum = 0.0f;
  for (int dy = -1; dy <= 1; ++dy) {
    const int yy = y + dy < 0 ? 0 : y + dy >= h ? h - 1 : y + dy;
    for (int dx = -1; dx <= 1; ++dx) {
      const int xx = max(0, min(w - 1, x + dx));
      sum += in[yy * w + xx] * d_filter2[dy + 1][dx + 1];
    }
  }
  out[y * w + x] = sum;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 7000;
  const int w = 60, h = (n + w - 1) / w;
  const size_t cells = std::max(n, w * h);
  const size_t bytes = cells * sizeof(float);

  float filter1[FILTER_W], filter2[3][3] = {{1, -2, 1}, {0, 5, -1}, {2, 1, -3}};
  for (int k = 0; k < FILTER_W; ++k) filter1[k] = 0.25f * (k + 1) * (k % 2 ? -1 : 1);
  std::vector<float> in(cells), out(cells);
  unsigned s = 404;
  for (float &v : in) {
    s = s * 214013u + 2531011u;
    v = (float)((s >> 16) & 127);
  }

  float *d_in, *d_out;
  checkCuda(cudaMalloc(&d_in, bytes));
  checkCuda(cudaMalloc(&d_out, bytes));
  checkCuda(cudaMemcpy(d_in, in.data(), bytes, cudaMemcpyHostToDevice));
  // the first filter goes over in two parts
  checkCuda(cudaMemcpyToSymbol(d_filter1, filter1, 3 * sizeof(float)));
  checkCuda(cudaMemcpyToSymbol(d_filter1, filter1 + 3, 4 * sizeof(float), 3 * sizeof(float), cudaMemcpyHostToDevice));
  checkCuda(cudaMemcpyToSymbol(d_filter2, filter2, sizeof(filter2)));

  if (n > 0)
    convolve1D<RADIUS><<<(n + BLOCK_X - 1) / BLOCK_X, BLOCK_X>>>(d_in, d_out, n);
  checkCuda(cudaGetLastError());
  checkCuda(cudaMemcpy(out.data(), d_out, n * sizeof(float), cudaMemcpyDeviceToHost));
  int bad = 0;
  long long sum1 = 0, sum2 = 0; // quarters: exact in float and in integers
  for (int i = 0; i < n; ++i) {
    float want = 0;
    for (int k = -RADIUS; k <= RADIUS; ++k)
      want += in[std::min(std::max(i + k, 0), n - 1)] * filter1[RADIUS - k];
    bad += out[i] != want;
    sum1 += (long long)(out[i] * 4) * (i % 97);
  }

  const dim3 block2(16, 4), grid2((w + 15) / 16, (h + 3) / 4);
  if (h > 0)
    convolve2D<<<grid2, block2>>>(d_in, d_out, w, h);
  checkCuda(cudaGetLastError());
  checkCuda(cudaMemcpy(out.data(), d_out, (size_t)w * h * sizeof(float), cudaMemcpyDeviceToHost));
  for (int y = 0; y < h; ++y)
    for (int x = 0; x < w; ++x) {
      float want = 0;
      for (int dy = -1; dy <= 1; ++dy)
        for (int dx = -1; dx <= 1; ++dx)
          want += in[std::clamp(y + dy, 0, h - 1) * w + std::clamp(x + dx, 0, w - 1)] * filter2[dy + 1][dx + 1];
      bad += out[y * w + x] != want;
      sum2 += (long long)out[y * w + x] * ((x + y) % 89);
    }
  printf("1-D: n = %d, checksum %lld\n", n, sum1);
  printf("2-D: %d x %d, checksum %lld\n", w, h, sum2);
  checkCuda(cudaFree(d_in));
  checkCuda(cudaFree(d_out));
  printf("%s\n", bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
