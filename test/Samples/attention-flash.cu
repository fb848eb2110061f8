// RUN: %sample --hip --metal %s
// Causal attention in the flash style: tiles of K and V in shared memory, one
// query per thread, running maximum and sum, output rescaled as tiles pass.
// Features: template head size, register arrays, several arrays carved from
// one extern __shared__ block, tile skip by break, __expf, float constants.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CHECK_CUDA(x)                                                               \
  do {                                                                              \
    cudaError_t _s = (x);                                                           \
    if (_s != cudaSuccess)                                                          \
      fprintf(stderr, "%s(%d): %s\n", __FILE__, __LINE__, cudaGetErrorString(_s)),  \
          exit(1);                                                                  \
  } while (0)

constexpr int Br = 32;   // queries per block
constexpr int Bc = 16;   // keys per tile

template <int D>
__global__ void flash_attn_fwd(const float *__restrict__ Q, const float *__restrict__ K,
                               const float *__restrict__ V, float *__restrict__ O, int T,
                               float scale, bool causal) {
  extern __shared__ float sram[];
  float *Kj = sram;              // Bc x D
  float *Vj = Kj + Bc * D;       // Bc x D
  float *S = Vj + Bc * D;        // Br x (Bc + 1), one row per thread

  const int head = blockIdx.y;
  const int q = blockIdx.x * Br + threadIdx.x;
  const float *Qh = Q + head * T * D, *Kh = K + head * T * D, *Vh = V + head * T * D;
  float *s = S + threadIdx.x * (Bc + 1);

  float qi[D], acc[D];
  for (int d = 0; d < D; ++d) {
    qi[d] = q < T ? Qh[q * D + d] * scale : 0.f;
    acc[d] = 0.f;
  }
  float m = -INFINITY, l = 0.f;

  for (int j0 = 0; j0 < T; j0 += Bc) {
    if (causal && j0 > (int)(blockIdx.x * Br + Br - 1))
      break;                     // uniform for the block
    __syncthreads();
    for (int i = threadIdx.x; i < Bc * D; i += Br) {
      const bool valid = j0 + i / D < T;
      Kj[i] = valid ? Kh[j0 * D + i] : 0.f;
      Vj[i] = valid ? Vh[j0 * D + i] : 0.f;
    }
    __syncthreads();

    float tileMax = -INFINITY;
    for (int j = 0; j < Bc; ++j) {
      float dot = 0.f;
#pragma unroll
      for (int d = 0; d < D; ++d)
        dot += qi[d] * Kj[j * D + d];
      const bool masked = j0 + j >= T || (causal && j0 + j > q);
      s[j] = masked ? -INFINITY : dot;
      tileMax = fmaxf(tileMax, s[j]);
    }
    if (tileMax == -INFINITY)
      continue;                  // nothing visible in this tile

    const float mNew = fmaxf(m, tileMax);
    const float correction = m == -INFINITY ? 0.f : __expf(m - mNew);
    l *= correction;
    for (float &a : acc)
      a *= correction;
    for (int j = 0; j < Bc; ++j) {
      const float p = s[j] == -INFINITY ? 0.f : __expf(s[j] - mNew);
      l += p;
      for (int d = 0; d < D; ++d)
        acc[d] = fmaf(p, Vj[j * D + d], acc[d]);
    }
    m = mNew;
  }

  if (q < T)
    for (int d = 0; d < D; ++d)
      O[(head * T + q) * D + d] = acc[d] / l;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 75;
  const int T = n > 200 ? 200 : n; // the work grows with the square
  constexpr int D = 16, H = 2;
  const float scale = 1.0f / sqrtf((float)D);
  const size_t count = (size_t)H * T * D, bytes = count * sizeof(float);

  std::vector<float> q(count), k(count), v(count), o(count);
  unsigned seed = 8191;
  for (auto *vec : {&q, &k, &v})
    for (float &f : *vec) {
      seed = seed * 1664525u + 1013904223u;
      f = (float)(seed >> 20) / 1024.0f - 2.0f;
    }

  float *dq, *dk, *dv, *dO;
  CHECK_CUDA(cudaMalloc(&dq, bytes));
  CHECK_CUDA(cudaMalloc(&dk, bytes));
  CHECK_CUDA(cudaMalloc(&dv, bytes));
  CHECK_CUDA(cudaMalloc(&dO, bytes));
  CHECK_CUDA(cudaMemcpy(dq, q.data(), bytes, cudaMemcpyHostToDevice));
  CHECK_CUDA(cudaMemcpy(dk, k.data(), bytes, cudaMemcpyHostToDevice));
  CHECK_CUDA(cudaMemcpy(dv, v.data(), bytes, cudaMemcpyHostToDevice));

  int bad = 0;
  for (int causal = 0; causal <= 1; ++causal) {
    const size_t smem = (2 * Bc * D + Br * (Bc + 1)) * sizeof(float);
    if (T > 0)
      flash_attn_fwd<D><<<dim3((T + Br - 1) / Br, H), Br, smem>>>(dq, dk, dv, dO, T, scale, causal != 0);
    CHECK_CUDA(cudaGetLastError());
    CHECK_CUDA(cudaMemcpy(o.data(), dO, bytes, cudaMemcpyDeviceToHost));

    double checksum = 0;
    std::vector<double> p(T);
    for (int h = 0; h < H; ++h)
      for (int i = 0; i < T; ++i) {
        const int visible = causal ? i + 1 : T;
        double best = -1e30, sum = 0;
        for (int j = 0; j < visible; ++j) {
          p[j] = 0;
          for (int d = 0; d < D; ++d)
            p[j] += (double)q[(h * T + i) * D + d] * k[(h * T + j) * D + d];
          best = fmax(best, p[j] *= scale);
        }
        for (int j = 0; j < visible; ++j) sum += p[j] = exp(p[j] - best);
        for (int d = 0; d < D; ++d) {
          double want = 0;
          for (int j = 0; j < visible; ++j) want += p[j] / sum * v[(h * T + j) * D + d];
          const float got = o[(h * T + i) * D + d];
          bad += !(fabs(got - want) <= 1e-4);
          checksum += fabs(got);
        }
      }
    printf("%s: T = %d, sum |O| = %.3e\n", causal ? "causal" : "full", T, checksum);
  }
  for (float *ptr : {dq, dk, dv, dO}) CHECK_CUDA(cudaFree(ptr));
  printf("%s\n", bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
