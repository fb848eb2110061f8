// RUN: %sample --hip --metal %s
// Q16.16 fixed-point numbers as a class, an IIR filter built on it, and a scope
// guard whose destructor writes statistics.
// Features: class template with constructors, converting constructor and
// conversion operators, destructor in device code, copy assignment, static
// members, compound and unary operators, explicit instantiation of a kernel
// template, nested namespaces, default arguments, early return past a guard.

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>
#define CUDA_CALL(x)                                                        \
  if (cudaError_t e = (x); e != cudaSuccess)                                \
    std::fprintf(stderr, "%s: %s\n", #x, cudaGetErrorString(e)), std::exit(1);

namespace dsp {
namespace detail {
template <int Bits> struct Limits {
  static constexpr int64_t high = 0x7fffffffll, low = -0x80000000ll;
  static constexpr int32_t one = 1 << Bits;
};
} // namespace detail

template <int Bits> class Fixed {
  int32_t raw_ = 0;
  using L = detail::Limits<Bits>;
  __host__ __device__ static int32_t saturate(int64_t v) {
    return static_cast<int32_t>(v > L::high ? L::high : v < L::low ? L::low : v);
  }

public:
  Fixed() = default;
  __host__ __device__ Fixed(int v) : raw_(saturate(static_cast<int64_t>(v) * L::one)) {}
  __host__ __device__ explicit Fixed(float v) : raw_(static_cast<int32_t>(v * L::one)) {}
  __host__ __device__ static Fixed fromRaw(int32_t raw) {
    Fixed f;
    return f.raw_ = raw, f;
  }
  __host__ __device__ int32_t raw() const { return raw_; }
  __host__ __device__ explicit operator float() const { return raw_ / static_cast<float>(L::one); }
  __host__ __device__ explicit operator bool() const { return raw_ != 0; }

  __host__ __device__ Fixed operator-() const { return fromRaw(saturate(-static_cast<int64_t>(raw_))); }
  __host__ __device__ Fixed &operator+=(Fixed o) {
    return raw_ = saturate(static_cast<int64_t>(raw_) + o.raw_), *this;
  }
  __host__ __device__ Fixed &operator*=(Fixed o) {
    const int64_t product = static_cast<int64_t>(raw_) * o.raw_;
    return raw_ = saturate((product + (1ll << (Bits - 1))) >> Bits), *this;
  }
  __host__ __device__ friend Fixed operator+(Fixed a, Fixed b) { return a += b; }
  __host__ __device__ friend Fixed operator*(Fixed a, Fixed b) { return a *= b; }
  __host__ __device__ friend bool operator<(Fixed a, Fixed b) { return a.raw_ < b.raw_; }
};

// y[i] = a x[i] + b y[i-1]; the state is kept between calls.
template <typename Number> struct LowPass {
  Number a, b, state;
  __host__ __device__ LowPass(Number a_, Number b_, Number start = 0) : a(a_), b(b_), state(start) {}
  __host__ __device__ Number operator()(Number x) { return state = a * x + b * state; }
};

struct Statistics { int positive, silent; };

// Adds what was counted when the scope ends, on every way out.
class CountOnExit {
  Statistics *target;

public:
  int positive = 0;
  bool silent = true;
  __device__ explicit CountOnExit(Statistics *s) : target(s) {}
  __device__ ~CountOnExit() {
    atomicAdd(&target->positive, positive);
    atomicAdd(&target->silent, silent ? 1 : 0);
  }
};
} // namespace dsp

template <int Bits>
__global__ void filterChannels(const int32_t *in, int32_t *out, int channels, int samples, dsp::Statistics *stats) {
  using Number = dsp::Fixed<Bits>;
  const int c = blockIdx.x * blockDim.x + threadIdx.x;
  if (c >= channels)
    return;
  dsp::CountOnExit count(stats);
  if (c % 5 == 4)
    return; // a muted channel: the guard still counts it
  dsp::LowPass<Number> filter(Number(0.3f), -Number(-0.6f));
  for (int i = 0; i < samples; ++i) {
    const Number y = filter(Number::fromRaw(in[i * channels + c]));
    out[i * channels + c] = y.raw();
    count.silent = count.silent && !y;
    count.positive += Number(0) < y;
  }
}

template __global__ void filterChannels<16>(const int32_t *, int32_t *, int, int, dsp::Statistics *);
template __global__ void filterChannels<8>(const int32_t *, int32_t *, int, int, dsp::Statistics *);

template <int Bits> int run(const std::vector<int32_t> &in, int channels, int samples) {
  const size_t bytes = in.size() * sizeof(int32_t);
  int32_t *dIn, *dOut;
  dsp::Statistics *dStats, stats = {0, 0}, want = {0, 0};
  CUDA_CALL(cudaMalloc(&dIn, bytes));
  CUDA_CALL(cudaMalloc(&dOut, bytes));
  CUDA_CALL(cudaMalloc(&dStats, sizeof(stats)));
  CUDA_CALL(cudaMemcpy(dIn, in.data(), bytes, cudaMemcpyHostToDevice));
  CUDA_CALL(cudaMemset(dOut, 0, bytes));
  CUDA_CALL(cudaMemset(dStats, 0, sizeof(stats)));
  if (channels > 0)
    filterChannels<Bits><<<(channels + 63) / 64, 64>>>(dIn, dOut, channels, samples, dStats);
  CUDA_CALL(cudaGetLastError());
  std::vector<int32_t> out(in.size());
  CUDA_CALL(cudaMemcpy(out.data(), dOut, bytes, cudaMemcpyDeviceToHost));
  CUDA_CALL(cudaMemcpy(&stats, dStats, sizeof(stats), cudaMemcpyDeviceToHost));

  int bad = 0;
  uint32_t hash = 0;
  for (int c = 0; c < channels; ++c) {
    const int64_t a = 0.3f * (1 << Bits), b = 0.6f * (1 << Bits), half = 1ll << (Bits - 1);
    int64_t y = 0;
    bool silent = true;
    for (int i = 0; i < samples; ++i) { // inputs are small enough not to saturate
      y = c % 5 == 4 ? 0 : ((a * in[i * channels + c] + half) >> Bits) + ((b * y + half) >> Bits);
      bad += out[i * channels + c] != y;
      want.positive += y > 0;
      silent &= y == 0;
      hash = hash * 31 + static_cast<uint32_t>(out[i * channels + c]);
    }
    want.silent += silent;
  }
  bad += stats.positive != want.positive || stats.silent != want.silent;
  std::printf("Q%d: positive %d, silent %d, hash %08x\n", Bits, stats.positive, stats.silent, hash);
  cudaFree(dIn), cudaFree(dOut), cudaFree(dStats);
  return bad;
}

int main(int argc, char **argv) {
  const int channels = argc > 1 ? std::atoi(argv[1]) : 600, samples = 20;
  std::vector<int32_t> in(static_cast<size_t>(channels) * samples);
  uint32_t s = 48000;
  for (auto &v : in) v = static_cast<int32_t>((s = s * 1664525u + 1013904223u) >> 8) - (1 << 23);
  const int bad = run<16>(in, channels, samples) + run<8>(in, channels, samples);
  std::puts(bad ? "FAIL" : "PASS");
  return bad != 0;
}
