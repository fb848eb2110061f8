// A float to the power of an int is computed in double by CUDA, whose headers
// leave it to the standard library, and in float by HIP's function of the device.
// RUN: cu2x %s -o %t.hip --quiet -- 2>&1 | count 0
// RUN: grep -v '// CHECK' %t.hip | FileCheck %s
// RUN: %hip_check %t.hip
// RUN: cu2x-simt %s -- | FileCheck %s --check-prefix=OUT
// RUN: cu2x-simt %t.hip -- | FileCheck %s --check-prefix=OUT
#include <cmath>
#include <cstdio>
#include <cuda_runtime.h>

// CHECK: #define SQUARE(X) pow(static_cast<double>(X), 2)
#define SQUARE(X) pow(X, 2)

template <class T> __device__ T distance(T A, T B) {
  // CHECK: return sqrt(pow(static_cast<double>(A), 2) + pow(static_cast<double>(B), 2));
  return sqrt(pow(A, 2) + pow(B, 2));
}
template <class T> __device__ T cube(T A) {
  // CHECK: return pow(A, 3);
  return pow(A, 3);
}
namespace mine {
__device__ inline float pow(float A, int) { return A; }
} // namespace mine

__global__ void powers(const float *F, float *Out, int N) {
  // CHECK: Out[0] = sqrt(pow(static_cast<double>(F[0]), 2) + pow(static_cast<double>(F[1] + 0), N));
  Out[0] = sqrt(pow(F[0], 2) + pow(F[1] + 0, N));
  // CHECK: Out[1] = std::pow(static_cast<double>(F[0]), 2) * 1e-38;
  Out[1] = std::pow(F[0], 2) * 1e-38;
  Out[2] = SQUARE(F[0]) * 1e-38;
  Out[3] = distance(F[0], F[1]);
  // What becomes a float at once, is of double or floats, or the program's own.
  // CHECK: float Near = pow(F[2], 2);
  float Near = pow(F[2], 2);
  // CHECK: Out[4] = Near + pow(2.0, 2) + pow(F[2], 2.0f) + mine::pow(F[2], 2);
  Out[4] = Near + pow(2.0, 2) + pow(F[2], 2.0f) + mine::pow(F[2], 2);
  Out[5] = cube(2.0);
}

float onHost(float V) {
  // CHECK: return 1 / pow(V, 2);
  return 1 / pow(V, 2);
}

int main() {
  float H[3] = {3e20f, 4e20f, 3.0f}, R[6], *F, *Out;
  cudaMalloc(&F, sizeof H);
  cudaMalloc(&Out, sizeof R);
  cudaMemcpy(F, H, sizeof H, cudaMemcpyHostToDevice);
  powers<<<1, 1>>>(F, Out, 2);
  cudaMemcpy(R, Out, sizeof R, cudaMemcpyDeviceToHost);
  // OUT: 5e+20 900 900 5e+20 25 8 0.25
  for (float V : R)
    printf("%g ", V);
  printf("%g\n", onHost(2));
}
