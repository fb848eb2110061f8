// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: %edited/refusals.cpp | FileCheck --check-prefix=TEXT %s

// What ports do not have keeps its text and is reported at its place.

// CHECK: :[[#@LINE+1]]:10: error: 'cufft.h' belongs to cuFFT{{.*}}[CU2X8031 host-header]
#include <cufft.h>
// CHECK: :[[#@LINE+1]]:10: error: 'thrust/sort.h' belongs to Thrust{{.*}}[CU2X8031
#include <thrust/sort.h>

void use(float *P) {
  // CHECK: :[[#@LINE+2]]:3: error: 'cufftHandle' is not part of the runtime{{.*}}[CU2X8030 host-name]
  // TEXT: cufftHandle Plan;
  cufftHandle Plan;
  // CHECK: :[[#@LINE+1]]:3: error: 'thrust' is not part{{.*}}[CU2X8030
  thrust::sort(P, P);
}

// CHECK: :[[#@LINE+4]]:1: error: the declaration of '__device__' could not be taken apart{{.*}}[CU2X8032 host-declaration]
// CHECK: :[[#@LINE+5]]:1: error: the declaration of 'shape' crosses a branch of '#if'{{.*}}[CU2X8032 host-declaration]
// TEXT: __device__ float shape(float X)
#ifndef WIDE
__device__ float shape(float X) {
#else
__device__ float shape(float X, float Y) {
#endif
  return X;
}

__global__ void kernel(int *P) { *P = 1; }
// CHECK: :[[#@LINE+2]]:{{.*}}: error: the parts of this launch are spread{{.*}}[CU2X8033 host-launch]
// TEXT: #define CONFIGURATION <<<1, 1>>>
#define CONFIGURATION <<<1, 1>>>
#define RUN_IT(K, C, ...) K C(__VA_ARGS__)
void launch(int *P) { RUN_IT(kernel, CONFIGURATION, P); }
// A part in one branch, and something else in another.
#ifdef WIDE
// CHECK: :[[#@LINE+1]]:{{.*}}: error: the parts of this launch are spread{{.*}}[CU2X8033
#define CALL kernel<<<1, 1>>>
#else
#define CALL direct
#endif
void direct(int *P);
void call(int *P) { CALL(P); }
