// Programs in double with --fp64=soft: structs, helpers, references, shared
// memory, conditions, conversions, shuffles and printf give what the original
// gives, to the last bit.
// RUN: %sample --hip --wave64=CU2X1027 --metal --metal-flag=--fp64=soft %s
// RUN: cu2x --target=metal --fp64=soft --quiet --cuda-headers=bundled %s -o %t.metal
// RUN: FileCheck %s < %t.metal
// CHECK: static_assert(sizeof(Sample) == 24
// CHECK: sum += cu2x_to_double(s.weight) * s.value;
// CHECK: device cu2x_double *out {{\[\[}}buffer

#include <cstdio>
#include <cstdlib>
#include <vector>

struct Sample {
  int id;
  double value;
  float weight;
};

__constant__ double kTable[4] = {1.0, -0.1, 1e300, 3};
__device__ double gBias = 0.25;

template <typename T> __device__ T clampTo(T x, T low, T high) {
  return x < low ? low : x > high ? high : x;
}

__device__ void addTo(double &sum, const Sample &s) { sum += s.weight * s.value; }

__global__ void moments(const Sample *in, int n, double *out, double scale) {
  __shared__ double part[32];
  double sum = 0, least = 1e308;
  for (int i = threadIdx.x; i < n; i += 32) {
    addTo(sum, in[i]);
    least = fmin(least, in[i].value);
    if (in[i].value)
      sum -= 1 / (in[i].value * in[i].value + 1);
  }
  part[threadIdx.x] = sum * scale;
  __syncthreads();
  double total = part[threadIdx.x];
  for (int d = 16; d > 0; d /= 2)
    total += __shfl_down_sync(0xffffffffu, total, d);
  if (threadIdx.x == 0) {
    out[0] = total;
    out[1] = clampTo(total, -100.0, 100.0) + gBias;
    out[2] = sqrt(total * total) - fabs(total);
    out[3] = (int)total % 7 + kTable[n % 4];
    out[4] = n > 3 ? total : -kTable[1];
    float f = 1.5f;
    f *= total;
    out[5] = f;
    out[6] = (long long)(total * 1e6);
    // The machine's may differ in the last bit.
    out[7] = rint(1e12 * log(exp(total / (1 + fabs(total)))));
    printf("total %.17g, least %g, %d\n", total, n ? least : 0.0, total >= 0);
  }
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  Sample *in;
  double *out;
  cudaMallocManaged(&in, (n + 1) * sizeof(Sample));
  cudaMallocManaged(&out, 8 * sizeof(double));
  unsigned s = 7;
  for (int i = 0; i < n; ++i) {
    s = s * 1664525u + 1013904223u;
    in[i] = {i, ((int)s >> 8) / 3.0e5 - 1, (s >> 20) * 0.37f};
  }
  moments<<<1, 32>>>(in, n, out, 1.0 / 3);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int i = 0; i < 8; ++i)
    printf("%a\n", out[i]);
  puts("PASS");
}
