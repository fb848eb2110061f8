// RUN: rm -rf %t && %port
// RUN: %edited/math-constants.cpp | FileCheck %s
// RUN: %compiles %t/math-constants.cpp
// RUN: %runs math-constants | FileCheck --check-prefix=PRINTS %s

// The constants that CUDA has for both sides.

// CHECK: #include <cu2x/mathconstants.h>
#include <math_constants.h>
#include <cstdio>

__global__ void k(float *P) { *P = CUDART_PI_F; }

int main() {
  float *P, Got;
  cudaMalloc(&P, sizeof(float));
  k<<<1, 1>>>(P);
  cudaMemcpy(&Got, P, sizeof(float), cudaMemcpyDeviceToHost);
  // CHECK: Got == CUDART_PI_F, CUDART_SQRT_TWO, CUDART_LN2_HI
  // PRINTS: 1 1.4142135623730951 0.69314718055994529
  printf("%d %.17g %.17g\n", Got == CUDART_PI_F, CUDART_SQRT_TWO, CUDART_LN2_HI);
}
