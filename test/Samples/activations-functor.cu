// RUN: %sample --hip --metal %s
// Elementwise activations (GELU, SiLU, ReLU, leaky ReLU, softplus) behind one
// kernel template that takes a functor, some of them with state.
// Features: functors as kernel arguments, inheritance without virtual, static
// members, tanhf/erff/expf/log1pf, macro that stamps out cases, switch.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define SAFE(call)                                                  \
  if (auto code = (call); code != cudaSuccess) {                    \
    printf("line %d: %s\n", __LINE__, cudaGetErrorString(code));    \
    return -1;                                                      \
  }

namespace act {

struct UnaryOp {
  static constexpr float kSqrt2OverPi = 0.7978845608f;
  __host__ __device__ static float sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }
};

struct GeluTanh : UnaryOp {
  __host__ __device__ float operator()(float x) const {
    const float cube = 0.044715f * x * x * x;
    return 0.5f * x * (1.0f + tanhf(kSqrt2OverPi * (x + cube)));
  }
};

struct GeluErf : UnaryOp {
  __host__ __device__ float operator()(float x) const { return 0.5f * x * (1.0f + erff(x * 0.70710678f)); }
};

struct Silu : UnaryOp {
  __host__ __device__ float operator()(float x) const { return x * sigmoid(x); }
};

struct LeakyRelu : UnaryOp {
  float slope;
  explicit LeakyRelu(float s = 0.01f) : slope(s) {}
  __host__ __device__ float operator()(float x) const { return x > 0 ? x : slope * x; }
};

struct Relu : LeakyRelu {
  Relu() : LeakyRelu(0.0f) {}
};

struct Softplus {
  float beta, threshold;
  __host__ __device__ float operator()(float x) const {
    const float bx = x * beta;
    return bx > threshold ? x : log1pf(expf(bx)) / beta;
  }
};

template <typename Op>
__global__ void apply(const float *in, float *out, int n, Op op) {
  for (int i = blockDim.x * blockIdx.x + threadIdx.x; i < n; i += gridDim.x * blockDim.x)
    out[i] = op(in[i]);
}

// out = op(gate) * up, the two halves of a row next to each other.
template <typename Op>
__global__ void applyGated(const float *gateUp, float *out, int rows, int width, Op op) {
  const int col = threadIdx.x + blockIdx.x * blockDim.x, row = blockIdx.y;
  if (col >= width || row >= rows)
    return;
  const float *gate = gateUp + 2 * row * width;
  const float *up = gate + width;
  out[row * width + col] = op(gate[col]) * up[col];
}

enum Kind { kGeluTanh, kGeluErf, kSilu, kLeaky, kRelu, kSoftplus, kGated, kCount };
static const char *const kNames[kCount] = {"gelu-tanh", "gelu-erf", "silu", "leaky", "relu", "softplus", "gated"};

} // namespace act

int main(int argc, char **argv) {
  using namespace act;
  const int n = (argc > 1) ? atoi(argv[1]) : 5000;
  const int width = 10, rows = n / (2 * width);
  std::vector<float> x(n), y(n);
  unsigned r = 3;
  for (int i = 0; i < n; ++i) {
    r = r * 1103515245u + 12345u;
    x[i] = ((r >> 16) & 0x7ff) / 128.0f - 8.0f;
  }
  float *dx, *dy;
  SAFE(cudaMalloc(&dx, n * sizeof(float)));
  SAFE(cudaMalloc(&dy, n * sizeof(float)));
  SAFE(cudaMemcpy(dx, x.data(), n * sizeof(float), cudaMemcpyHostToDevice));

  int bad = 0;
  for (int kind = 0; kind < kCount; ++kind) {
    SAFE(cudaMemset(dy, 0, n * sizeof(float)));
    std::vector<float> want(n, 0.0f);
    switch (kind) {
#define CASE(tag, ...)                                                       \
  case tag: {                                                                \
    const auto op = __VA_ARGS__;                                             \
    apply<<<5, 128>>>(dx, dy, n, op);                                        \
    for (int i = 0; i < n; ++i) want[i] = op(x[i]);                          \
    break;                                                                   \
  }
      CASE(kGeluTanh, GeluTanh())
      CASE(kGeluErf, GeluErf())
      CASE(kSilu, Silu{})
      CASE(kLeaky, LeakyRelu(0.125f))
      CASE(kRelu, Relu())
      CASE(kSoftplus, Softplus{2.0f, 20.0f})
    case kGated:
      if (rows > 0)
        applyGated<<<dim3(1, rows), 16>>>(dx, dy, rows, width, Silu());
      for (int i = 0; i < rows * width; ++i) {
        const int gate = i / width * 2 * width + i % width;
        want[i] = Silu()(x[gate]) * x[gate + width];
      }
    }
    SAFE(cudaGetLastError());
    SAFE(cudaMemcpy(y.data(), dy, n * sizeof(float), cudaMemcpyDeviceToHost));
    double sum = 0;
    for (int i = 0; i < n; ++i) {
      bad += !(fabsf(y[i] - want[i]) <= 1e-5f * (1 + fabsf(want[i])));
      sum += fabs(y[i]);
    }
    printf("%-9s %.3e\n", kNames[kind], sum);
  }
  SAFE(cudaFree(dx));
  SAFE(cudaFree(dy));
  printf("%s\n", bad ? "FAIL" : "PASS");
  return bad != 0;
}
