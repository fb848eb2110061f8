// States live in memory between two kernels, as programs have them; numbers
// that are skipped are those that would have been drawn; uniform and normal
// numbers come from the right ones.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: kernel void setup(device curandStateXORWOW *states
// CHECK: float2 pair = curand_normal2(&local_);
#include <curand_kernel.h>
#include "../Inputs/Row.h"

__global__ void setup(curandState *states, int n) {
  int i = ROW_INDEX;
  if (i < n)
    curand_init(4242ull, i, 0, &states[i]);
}

__global__ void draw(curandState *states, float *out, int n) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  curandState local = states[i];
  curandState ahead = local;
  skipahead(5ull, &ahead);
  for (int k = 0; k < 3; ++k)
    out[8 * i + k] = curand_uniform(&local);
  float2 pair = curand_normal2(&local);
  out[8 * i + 3] = pair.x;
  out[8 * i + 4] = pair.y;
  out[8 * i + 5] = curand_normal(&local);
  out[8 * i + 6] = curand_normal(&ahead) - out[8 * i + 5];
  curand_normal(&local);
  out[8 * i + 7] = curand_log_normal(&local, 1.0f, 0.5f) > 0.0f;
  states[i] = local;
}

// Box and Muller from uniform numbers that were drawn here, step by step.
struct Naive {
  unsigned d, v[5];
  unsigned next() {
    unsigned t = v[0] ^ v[0] >> 2;
    for (int k = 0; k < 4; ++k)
      v[k] = v[k + 1];
    v[4] = v[4] ^ v[4] << 4 ^ t ^ t << 1;
    return v[4] + (d += 362437u);
  }
  float uniform() { return float(next()) * 0x1p-32f + 0x1p-33f; }
  void normal(float &a, float &b) {
    float u = uniform(), w = fmaf(float(next()), 0x1p-32f * 6.2831855f, 0x1p-33f * 6.2831855f);
    float s = sqrtf(-2.0f * logf(u));
    a = sinf(w) * s;
    b = cosf(w) * s;
  }
};

// The numbers of the first sequence are known by the algorithm alone.
float want(const int *, int j, int) {
  static float First[8];
  static bool Done;
  if (!Done) {
    Done = true;
    unsigned t0 = 1099087573u * (4242u ^ 0xaad26b49u), t1 = 2591861531u * 0xf7dcefddu;
    Naive g = {6615241u + t1 + t0,
               {123456789u + t0, 362436069u ^ t0, 521288629u + t1, 88675123u ^ t1, 5783321u + t0}};
    for (int k = 0; k < 3; ++k)
      First[k] = g.uniform();
    float unused;
    g.normal(First[3], First[4]);
    g.normal(First[5], unused);
    First[6] = 0.0f;
    First[7] = 1.0f;
  }
  return First[j];
}

int main() {
  int wrong = 0;
  curandState *states;
  ROW_CUDA(cudaMalloc(&states, 1000 * sizeof(curandState)));
  for (int n : {1, 33, 200}) {
    float *out, host[8 * 200];
    ROW_CUDA(cudaMalloc(&out, sizeof(host)));
    setup<<<(n + 63) / 64, 64>>>(states, n);
    draw<<<(n + 63) / 64, 64>>>(states, out, n);
    ROW_CUDA(cudaMemcpy(host, out, 8 * n * sizeof(float), cudaMemcpyDeviceToHost));
    for (int k = 0; k < 8; ++k)
      if (host[k] != want(nullptr, k, n)) {
        printf("n = %d: %d is %a and not %a\n", n, k, host[k], want(nullptr, k, n));
        ++wrong;
      }
    unsigned hash = 2166136261u;
    for (int k = 0; k < 8 * n; ++k) {
      hash = rowHash(hash, host[k]);
      wrong += k % 8 == 6 && host[k] != 0.0f;
      wrong += k % 8 < 3 && !(host[k] > 0.0f && host[k] <= 1.0f);
    }
    printf("n = %d: hash %08x, wrong %d\n", n, hash, wrong);
    cudaFree(out);
  }
  cudaFree(states);
  return wrong != 0;
}
