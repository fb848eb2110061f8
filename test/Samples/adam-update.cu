// RUN: %sample --hip --metal %s
// AdamW step over several parameter tensors of different size in one launch.
// Features: struct of hyperparameters with derived values computed by a
// constructor, array of pointers inside a kernel argument, references to
// global memory, powf on the host, sqrtf on the device.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_DO(x) do { if ((x) != cudaSuccess) { fprintf(stderr, "%s\n", #x); exit(1); } } while (0)

constexpr int kMaxTensors = 3;

struct AdamConfig {
  float learningRate = 1e-2f;
  float beta1 = 0.9f, beta2 = 0.999f;
  float eps = 1e-8f;
  float weightDecay = 0.01f;
  float correction1, correction2;
  explicit AdamConfig(int step)
      : correction1(1.0f - powf(beta1, (float)step)), correction2(1.0f - powf(beta2, (float)step)) {}
};

struct TensorList {
  float *param[kMaxTensors], *grad[kMaxTensors], *m[kMaxTensors], *v[kMaxTensors];
  int size[kMaxTensors];
  int count;
};

// Implements linear interpolation with two operations instead of three.
__device__ __forceinline__ float lerp(float start, float end, float weight) {
  return fmaf(weight, end, fmaf(-weight, start, start));
}

__device__ void adamElement(float &p, const float g, float &m, float &v, const AdamConfig &cfg) {
  m = lerp(g, m, cfg.beta1);
  v = lerp(g * g, v, cfg.beta2);
  const float mHat = m / cfg.correction1;
  const float vHat = v / cfg.correction2;
  p -= cfg.learningRate * (mHat / (sqrtf(vHat) + cfg.eps) + cfg.weightDecay * p);
}

// blockIdx.y selects the tensor.
__global__ void adamw(TensorList list, AdamConfig cfg, float gradScale) {
  const int t = blockIdx.y;
  if (t >= list.count)
    return;
  float *const __restrict__ p = list.param[t];
  for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < list.size[t]; i += gridDim.x * blockDim.x)
    adamElement(p[i], list.grad[t][i] * gradScale, list.m[t][i], list.v[t][i], cfg);
}

static void adamCpu(float &p, float g, float &m, float &v, const AdamConfig &c) {
  m = c.beta1 * m + (1 - c.beta1) * g;
  v = c.beta2 * v + (1 - c.beta2) * g * g;
  p -= c.learningRate * ((m / c.correction1) / (std::sqrt(v / c.correction2) + c.eps) + c.weightDecay * p);
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 3000;
  const int sizes[kMaxTensors] = {n, n / 3, 7};
  const int steps = 4;
  std::vector<float> p[kMaxTensors], g[kMaxTensors], m[kMaxTensors], v[kMaxTensors];
  TensorList list = {};
  list.count = kMaxTensors;
  unsigned s = 1729;
  for (int t = 0; t < kMaxTensors; ++t) {
    list.size[t] = sizes[t];
    for (int i = 0; i < sizes[t]; ++i) {
      s = s * 1664525u + 1013904223u;
      p[t].push_back((float)(s >> 16) / 32768.f - 1.f);
      s = s * 1664525u + 1013904223u;
      g[t].push_back((float)(s >> 16) / 16384.f - 2.f);
    }
    m[t].assign(sizes[t], 0.f);
    v[t].assign(sizes[t], 0.f);
    const size_t bytes = sizes[t] * sizeof(float);
    CUDA_DO(cudaMalloc(&list.param[t], bytes));
    CUDA_DO(cudaMalloc(&list.grad[t], bytes));
    CUDA_DO(cudaMalloc(&list.m[t], bytes));
    CUDA_DO(cudaMalloc(&list.v[t], bytes));
    CUDA_DO(cudaMemcpy(list.param[t], p[t].data(), bytes, cudaMemcpyHostToDevice));
    CUDA_DO(cudaMemcpy(list.grad[t], g[t].data(), bytes, cudaMemcpyHostToDevice));
    CUDA_DO(cudaMemset(list.m[t], 0, bytes));
    CUDA_DO(cudaMemset(list.v[t], 0, bytes));
  }

  for (int step = 1; step <= steps; ++step) {
    const AdamConfig cfg(step);
    const float scale = step % 2 ? 1.0f : 0.5f;
    adamw<<<dim3(4, kMaxTensors), 128>>>(list, cfg, scale);
    CUDA_DO(cudaGetLastError());
    for (int t = 0; t < kMaxTensors; ++t)
      for (int i = 0; i < sizes[t]; ++i)
        adamCpu(p[t][i], g[t][i] * scale, m[t][i], v[t][i], cfg);
  }

  int bad = 0;
  for (int t = 0; t < kMaxTensors; ++t) {
    std::vector<float> got(sizes[t]);
    CUDA_DO(cudaMemcpy(got.data(), list.param[t], sizes[t] * sizeof(float), cudaMemcpyDeviceToHost));
    double sum = 0;
    for (int i = 0; i < sizes[t]; ++i) {
      bad += !(std::fabs(got[i] - p[t][i]) <= 1e-4f);
      sum += std::fabs(got[i]);
    }
    printf("tensor %d: %d parameters, sum of magnitudes %.2e\n", t, sizes[t], sum);
    CUDA_DO(cudaFree(list.param[t])); CUDA_DO(cudaFree(list.grad[t]));
    CUDA_DO(cudaFree(list.m[t])); CUDA_DO(cudaFree(list.v[t]));
  }
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
