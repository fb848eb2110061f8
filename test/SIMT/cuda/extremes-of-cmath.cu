// std::fmax and std::fmin order 0 and -0 as PTX does, whichever of the overloads
// of <cmath> is taken, and are constants where C++ has them so.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt -O0 %s | FileCheck %s
// RUN: cu2x-simt -O3 %s | FileCheck %s
// RUN: cu2x --cuda-headers=bundled --quiet %s -o %t.hip -- 2> /dev/null
// RUN: cu2x-simt %t.hip | FileCheck %s
// CHECK: inf -inf inf -inf inf -inf 2
// CHECK-NEXT: 3 3
#include <cmath>
#include <cstdio>

constexpr float Most = std::fmax(1.0f, 2.0f);

__global__ void k(const float *in, const double *d, float *o) {
  o[0] = 1.0f / fmax(in[0], in[1]);
  o[1] = 1.0f / fmin(in[1], in[0]);
  o[2] = 1.0f / std::fmax(in[0], in[1]);
  o[3] = 1.0f / std::fmin(in[1], in[0]);
  o[4] = 1.0 / std::fmax(d[0], d[1]);
  o[5] = 1.0 / __builtin_fmin(d[1], d[0]);
  o[6] = Most;
  // Of a number and NaN, the number.
  o[7] = std::fmax(in[2], 3.0f);
  o[8] = std::fmin(3.0f, in[2]);
}

int main() {
  float *f, *o;
  double *d;
  cudaMallocManaged(&f, 3 * sizeof *f);
  cudaMallocManaged(&d, 2 * sizeof *d);
  cudaMallocManaged(&o, 9 * sizeof *o);
  d[0] = f[0] = -0.0f;
  d[1] = f[1] = 0.0f;
  f[2] = NAN;
  k<<<1, 1>>>(f, d, o);
  cudaDeviceSynchronize();
  printf("%g %g %g %g %g %g %g\n%g %g\n", o[0], o[1], o[2], o[3], o[4], o[5],
         o[6], o[7], o[8]);
}
