// With --fp64=float the host's doubles stay where they are, and arithmetic is
// that of float; each line is reported.
// RUN: rm -rf %t && mkdir %t
// RUN: cu2x --target=metal --fp64=float --cuda-headers=bundled %s -o %t/k.metal --report=%t/report.json 2>&1 | FileCheck --check-prefix=FINDINGS %s
// RUN: cu2x-msl-check --Werror %t/k.metal
// RUN: FileCheck --check-prefix=TEXT %s < %t/k.metal
// RUN: cu2x-simt --kernels=%t/k.metal --report=%t/report.json %s -- 1000 | FileCheck %s

// FINDINGS: float.cu:[[#@LINE+20]]:{{.*}}'horner' computes in float here{{.*}}[CU2X5040
// FINDINGS: float.cu:[[#@LINE+25]]:{{.*}}[CU2X5040
// TEXT: static float horner(float x, float a) {
// TEXT: return (x * a + 0.1f) * x + 2.0f;
// TEXT: device const cu2x_double *in {{\[\[}}buffer(0){{\]\]}}
// TEXT: float x = cu2x_to_float(in[i]);
// TEXT: out[i] = cu2x_to_double(precise::exp(horner(x, 0.5f)));
// CHECK: at most 1e-06
// CHECK: PASS

#include <cmath>
#include <cstdio>
#include <cstdlib>
struct Pair {
  double first;
  int second;
};


__host__ __device__ double horner(double x, double a) {
  return (x * a + 0.1) * x + 2;
}

__global__ void apply(const double *in, double *out, Pair *pairs, int n, double bias) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) {
    double x = in[i];
    out[i] = exp(horner(x, 0.5));
    out[i] += bias;
    pairs[i].first = x * 2;
  }
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  double *in, *out, worst = 0;
  Pair *pairs;
  cudaMallocManaged(&in, n * sizeof(double));
  cudaMallocManaged(&out, n * sizeof(double));
  cudaMallocManaged(&pairs, n * sizeof(Pair));
  for (int i = 0; i < n; ++i)
    in[i] = i / 777.0 - 0.5, pairs[i] = {0, i};
  apply<<<(n + 31) / 32, 32>>>(in, out, pairs, n, 1e-3);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i) {
    double want = std::exp(horner(in[i], 0.5)) + 1e-3;
    worst = std::fmax(worst, std::fabs(out[i] - want) / want);
    worst = std::fmax(worst, std::fabs(pairs[i].first - in[i] * 2));
    if (pairs[i].second != i)
      return 1;
  }
  // That it is not 0 shows that it was float.
  printf("at %s 1e-06\n", worst > 1e-9 && worst <= 1e-6 ? "most" : "least");
  puts("PASS");
}
