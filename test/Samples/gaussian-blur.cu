// RUN: %sample --hip --metal %s
// Separable Gaussian blur of an 8-bit RGBA image, rows then columns, and a
// box blur with a running window, one thread per line.
// Features: uchar4 pixels, float4 accumulators updated by reference, weights
// passed by value in a struct, __float2int_rn, sliding window loop.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <cuda_runtime.h>

#define CUDA(x) do { if (cudaError_t e = (x)) { fprintf(stderr, "%s:%d %s\n", __FILE__, __LINE__, cudaGetErrorString(e)); exit(1); } } while (0)

const int kRadius = 2;

struct Weights {
  float w[2 * kRadius + 1];
};

__host__ __device__ inline void madd(float4 &acc, const uchar4 &p, float w) {
  acc.x += w * p.x;
  acc.y += w * p.y;
  acc.z += w * p.z;
  acc.w += w * p.w;
}

// Round to nearest, saturated.
__host__ __device__ inline unsigned char toByte(float v) {
  v = v < 0.f ? 0.f : v > 255.f ? 255.f : v;
#ifdef __CUDA_ARCH__
  return (unsigned char)__float2int_rn(v);
#else
  return (unsigned char)lrintf(v);
#endif
}

__host__ __device__ inline uchar4 toPixel(const float4 &f) {
  uchar4 p;
  p.x = toByte(f.x), p.y = toByte(f.y), p.z = toByte(f.z), p.w = toByte(f.w);
  return p;
}

__host__ __device__ inline uchar4 blurAt(const uchar4 *img, int line, int pos, int length, int step,
                                         int pitch, const Weights &k) {
  float4 acc = make_float4(0.f, 0.f, 0.f, 0.f);
  for (int i = -kRadius; i <= kRadius; ++i) {
    int q = pos + i;
    if (q < 0) q = -q;                        // mirror
    if (q >= length) q = 2 * length - 2 - q;
    if (q < 0) q = 0;                         // images narrower than the filter
    madd(acc, img[line * pitch + q * step], k.w[i + kRadius]);
  }
  return toPixel(acc);
}

__global__ void blurRows(const uchar4 *src, uchar4 *dst, int width, int height, Weights k) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x < width && y < height)
    dst[y * width + x] = blurAt(src, y, x, width, 1, width, k);
}

__global__ void blurColumns(const uchar4 *src, uchar4 *dst, int width, int height, Weights k) {
  const int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
  if (x < width && y < height)
    dst[y * width + x] = blurAt(src, x, y, height, width, 1, k);
}

// Sum of 2 r + 1 green values with a sliding window; zero outside.
__global__ void boxGreen(const uchar4 *src, int *dst, int width, int height, int r) {
  const int y = blockIdx.x * blockDim.x + threadIdx.x;
  if (y >= height)
    return;
  const uchar4 *row = src + y * width;
  int window = 0;
  for (int x = 0; x < r && x < width; ++x)
    window += row[x].y;
  for (int x = 0; x < width; ++x) {
    if (x + r < width) window += row[x + r].y;
    dst[y * width + x] = window;
    if (x - r >= 0) window -= row[x - r].y;
  }
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 5000;
  const int width = 70, height = (n + width - 1) / width;
  const size_t pixels = (size_t)width * height;
  Weights k = {{0.0625f, 0.25f, 0.375f, 0.25f, 0.0625f}}; // exact in binary

  std::vector<uchar4> img(pixels), tmp(pixels), want(pixels), got(pixels);
  std::vector<int> box(pixels);
  unsigned s = 1234;
  for (auto &p : img) {
    s = s * 1664525u + 1013904223u;
    p = make_uchar4(s >> 24, s >> 16 & 255, s >> 8 & 255, 255);
  }
  uchar4 *a, *b;
  int *c;
  CUDA(cudaMalloc(&a, pixels * sizeof(uchar4)));
  CUDA(cudaMalloc(&b, pixels * sizeof(uchar4)));
  CUDA(cudaMalloc(&c, pixels * sizeof(int)));
  CUDA(cudaMemcpy(a, img.data(), pixels * sizeof(uchar4), cudaMemcpyHostToDevice));
  if (height > 0) {
    boxGreen<<<(height + 31) / 32, 32>>>(a, c, width, height, 3);
    const dim3 block(16, 8), grid((width + 15) / 16, (height + 7) / 8);
    blurRows<<<grid, block>>>(a, b, width, height, k);
    blurColumns<<<grid, block>>>(b, a, width, height, k);
  }
  CUDA(cudaGetLastError());
  CUDA(cudaMemcpy(got.data(), a, pixels * sizeof(uchar4), cudaMemcpyDeviceToHost));
  CUDA(cudaMemcpy(box.data(), c, pixels * sizeof(int), cudaMemcpyDeviceToHost));

  int bad = 0;
  unsigned long long sum = 0, boxSum = 0;
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      tmp[y * width + x] = blurAt(img.data(), y, x, width, 1, width, k);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const int i = y * width + x;
      want[i] = blurAt(tmp.data(), x, y, height, width, 1, k);
      bad += memcmp(&want[i], &got[i], sizeof(uchar4)) != 0;
      int w = 0;
      for (int q = x - 3; q <= x + 3; ++q) w += q >= 0 && q < width ? img[y * width + q].y : 0;
      bad += w != box[i];
      sum += got[i].x + 2 * got[i].y + 3 * got[i].z + 4 * got[i].w;
      boxSum += box[i];
    }
  printf("%d x %d: blur checksum %llu, box checksum %llu, bad %d\n", width, height, sum, boxSum, bad);
  CUDA(cudaFree(a)); CUDA(cudaFree(b)); CUDA(cudaFree(c));
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
