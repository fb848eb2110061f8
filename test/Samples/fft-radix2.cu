// RUN: %sample --hip --metal %s
// Batched complex FFT of 64 points, radix 2, decimation in time, one block
// per transform; forward and inverse.
// Features: float2 arithmetic with overloaded operators, __brev for the bit
// reversal, sincospif, template bool for the direction, constexpr functions.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CHECK(x) do { cudaError_t e_ = x; if (e_ != cudaSuccess) { \
  std::fprintf(stderr, "%s\n", cudaGetErrorString(e_)); return 1; } } while (0)

constexpr int ilog2(int v) { return v <= 1 ? 0 : 1 + ilog2(v / 2); }
constexpr int N = 64;
constexpr int LOG2N = ilog2(N);
static_assert(1 << LOG2N == N, "radix 2 needs a power of two");

__device__ __forceinline__ float2 operator+(float2 a, float2 b) { return make_float2(a.x + b.x, a.y + b.y); }
__device__ __forceinline__ float2 operator-(float2 a, float2 b) { return make_float2(a.x - b.x, a.y - b.y); }
__device__ __forceinline__ float2 operator*(const float2 &a, const float2 &b) {
  return make_float2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
}
__device__ __forceinline__ float2 &operator*=(float2 &a, float k) {
  a.x *= k;
  a.y *= k;
  return a;
}

template <bool Inverse> __device__ float2 twiddle(int k, int n) {
  float s, c;
  sincospif(2.0f * k / n, &s, &c);
  return Inverse ? make_float2(c, s) : make_float2(c, -s);
}

template <bool Inverse>
__global__ void fft64(const float2 *in, float2 *out) {
  __shared__ float2 data[N];
  in += blockIdx.x * N;
  out += blockIdx.x * N;

  // N / 2 threads, two points each
  for (int i = threadIdx.x; i < N; i += N / 2)
    data[__brev(i) >> (32 - LOG2N)] = in[i];
  __syncthreads();

#pragma unroll
  for (int stage = 1; stage <= LOG2N; ++stage) {
    const int span = 1 << (stage - 1);
    const int k = threadIdx.x & (span - 1);
    const int top = ((threadIdx.x >> (stage - 1)) << stage) + k;
    const int bottom = top + span;

    const float2 t = twiddle<Inverse>(k, span << 1) * data[bottom];
    const float2 u = data[top];
    data[top] = u + t;
    data[bottom] = u - t;
    __syncthreads();
  }

  for (int i = threadIdx.x; i < N; i += blockDim.x) {
    float2 v = data[i];
    if (Inverse)
      v *= 1.0f / N;
    out[i] = v;
  }
}

int main(int argc, char **argv) {
  const int samples = argc > 1 ? std::atoi(argv[1]) : 2000;
  const int batch = (samples + N - 1) / N;
  std::vector<float2> x(batch * N, make_float2(0, 0)), spectrum(x.size()), back(x.size());
  unsigned s = 1u;
  for (int i = 0; i < samples; ++i) {
    s = s * 1103515245u + 12345u;
    x[i].x = (float)((s >> 16) & 0xff) / 128.f - 1.f;
    s = s * 1103515245u + 12345u;
    x[i].y = (float)((s >> 16) & 0xff) / 256.f;
  }

  const size_t bytes = x.size() * sizeof(float2);
  float2 *d_x, *d_f, *d_b;
  CHECK(cudaMalloc(&d_x, bytes));
  CHECK(cudaMalloc(&d_f, bytes));
  CHECK(cudaMalloc(&d_b, bytes));
  CHECK(cudaMemcpy(d_x, x.data(), bytes, cudaMemcpyHostToDevice));
  if (batch > 0) {
    fft64<false><<<batch, N / 2>>>(d_x, d_f);
    CHECK(cudaGetLastError());
    fft64<true><<<batch, N / 2>>>(d_f, d_b);
    CHECK(cudaGetLastError());
  }
  CHECK(cudaMemcpy(spectrum.data(), d_f, bytes, cudaMemcpyDeviceToHost));
  CHECK(cudaMemcpy(back.data(), d_b, bytes, cudaMemcpyDeviceToHost));

  int bad = 0;
  double power = 0, energy = 0;
  for (int b = 0; b < batch; ++b)
    for (int k = 0; k < N; ++k) {
      double re = 0, im = 0;
      for (int j = 0; j < N; ++j) {
        const double phi = -2.0 * 3.14159265358979323846 * ((j * k) % N) / N;
        const float2 v = x[b * N + j];
        re += v.x * cos(phi) - v.y * sin(phi);
        im += v.x * sin(phi) + v.y * cos(phi);
      }
      const float2 f = spectrum[b * N + k], r = back[b * N + k], orig = x[b * N + k];
      bad += !(std::hypot(f.x - re, f.y - im) <= 1e-4);
      bad += !(std::hypot(r.x - orig.x, r.y - orig.y) <= 1e-5);
      power += double(f.x) * f.x + double(f.y) * f.y;
      energy += double(r.x) * r.x + double(r.y) * r.y;
    }
  std::printf("transforms %d, power %.3e, energy %.3e\n", batch, power, energy);
  CHECK(cudaFree(d_x));
  CHECK(cudaFree(d_f));
  CHECK(cudaFree(d_b));
  std::printf("%s\n", bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
