// RUN: %sample --hip --metal %s
// Mandelbrot and Julia iteration counts with a small complex class.
// Features: class with operators, conversion operator and friend function,
// while loop with a break, __fmul_rn so that no multiply-add is fused and
// host and device agree, colour packing, early exit.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CK(call)                                                        \
  if ((call) != cudaSuccess) {                                          \
    std::fprintf(stderr, "CUDA call failed: %s\n", #call);              \
    return 1;                                                           \
  }

namespace fractal {

// One multiplication, never part of a fused multiply-add.
__host__ __device__ inline float mul(float a, float b) {
#ifdef __CUDA_ARCH__
  return __fmul_rn(a, b);
#else
  volatile float product = a * b; // volatile: a host compiler may fuse, too
  return product;
#endif
}

class Complex {
  float re, im;

public:
  __host__ __device__ constexpr Complex(float r = 0.f, float i = 0.f) : re(r), im(i) {}
  __host__ __device__ float norm() const { return mul(re, re) + mul(im, im); }
  __host__ __device__ Complex operator*(const Complex &o) const {
    return Complex(mul(re, o.re) - mul(im, o.im), mul(re, o.im) + mul(im, o.re));
  }
  __host__ __device__ Complex &operator+=(const Complex &o) {
    re += o.re;
    im += o.im;
    return *this;
  }
  __host__ __device__ friend Complex operator+(Complex a, const Complex &b) { return a += b; }
  __host__ __device__ explicit operator bool() const { return norm() <= 4.0f; } // still bounded
};

struct View {
  float x0, y0, dx, dy;
  int width, height, limit;
};

__host__ __device__ int escapeTime(Complex z, const Complex c, int limit) {
  int n = 0;
  while (true) {
    if (!z) break;
    if (n == limit) break;
    z = z * z + c;
    ++n;
  }
  return n;
}

__host__ __device__ uint32_t shade(int n, int limit) {
  if (n == limit) return 0xff000000u;
  const uint32_t r = (n * 9) & 0xff, g = (n * 5 + 40) & 0xff, b = 255u - ((n * 3) & 0xff);
  return 0xffu << 24 | b << 16 | g << 8 | r;
}

template <bool Julia>
__global__ void render(uint32_t *pixels, View v, Complex seed = Complex()) {
  const int px = threadIdx.x + blockIdx.x * blockDim.x;
  const int py = threadIdx.y + blockIdx.y * blockDim.y;
  if (px >= v.width || py >= v.height) return;
  const Complex p(v.x0 + mul(px, v.dx), v.y0 + mul(py, v.dy));
  const int n = Julia ? escapeTime(p, seed, v.limit) : escapeTime(Complex(), p, v.limit);
  pixels[py * v.width + px] = shade(n, v.limit);
}

} // namespace fractal

int main(int argc, char **argv) {
  using namespace fractal;
  const int n = argc > 1 ? std::atoi(argv[1]) : 4800;
  View v;
  v.width = 80;
  v.height = (n + v.width - 1) / v.width;
  v.limit = 64;
  v.x0 = -2.0f, v.y0 = -1.25f;
  v.dx = 2.75f / v.width;
  v.dy = v.height ? 2.5f / v.height : 0.0f;

  const size_t count = static_cast<size_t>(v.width) * v.height;
  std::vector<uint32_t> got(count);
  uint32_t *d = nullptr;
  CK(cudaMalloc(&d, count * sizeof(uint32_t)));
  const dim3 block(32, 4), grid((v.width + 31) / 32, (v.height + 3) / 4);
  const Complex seed(-0.75f, 0.125f);

  size_t bad = 0;
  for (int julia = 0; julia < 2; ++julia) {
    if (count > 0) {
      if (julia)
        render<true><<<grid, block>>>(d, v, seed);
      else
        render<false><<<grid, block>>>(d, v, Complex{});
    }
    CK(cudaGetLastError());
    CK(cudaMemcpy(got.data(), d, count * sizeof(uint32_t), cudaMemcpyDeviceToHost));
    uint32_t hash = 5381;
    size_t inside = 0;
    for (int y = 0; y < v.height; ++y)
      for (int x = 0; x < v.width; ++x) {
        const Complex p(v.x0 + mul(x, v.dx), v.y0 + mul(y, v.dy));
        const int t = julia ? escapeTime(p, seed, v.limit) : escapeTime(Complex(), p, v.limit);
        const uint32_t pixel = got[y * v.width + x];
        bad += pixel != shade(t, v.limit);
        inside += pixel == 0xff000000u;
        hash = hash * 33 ^ pixel;
      }
    std::printf("%s: %zu pixels, %zu inside, hash %08x\n", julia ? "julia" : "mandelbrot", count, inside, hash);
  }
  CK(cudaFree(d));
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
