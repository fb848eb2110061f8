// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --root=%S --out-dir=%t %s 2>&1 | FileCheck %s --implicit-check-not='[CU2X803'
// RUN: %edited/refusals.cpp | FileCheck --check-prefix=TEXT %s

// What ports do not have keeps its text and is reported at its place.

// CHECK: :[[#@LINE+1]]:10: error: 'cufft.h' belongs to cuFFT, which ported programs do not have [CU2X8031 host-header]
#include <cufft.h>
// CHECK: note: remove it together with what the program uses of it
// CHECK: :[[#@LINE+1]]:10: error: 'thrust/sort.h' belongs to Thrust{{.*}}[CU2X8031
#include <thrust/sort.h>

// near miss CU2X8031 '#include <cu': its functions are those of the device.
#include <curand_kernel.h>

void use(float *P) {
  // CHECK: :[[#@LINE+3]]:3: error: 'cufftHandle' is not part of the runtime that ported programs have [CU2X8030 host-name]
  // CHECK: note: write it with the functions of cu2x/runtime.h, or leave the part of the program that uses it on the CPU
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
// CHECK: :[[#@LINE+3]]:{{.*}}: error: the parts of this launch are spread over macros, so that it is left as it is [CU2X8033 host-launch]
// CHECK: note: write kernel, configuration and arguments in one place
// TEXT: #define CONFIGURATION <<<1, 1>>>
#define CONFIGURATION <<<1, 1>>>
#define RUN_IT(K, C, ...) K C(__VA_ARGS__)
void launch(int *P) { RUN_IT(kernel, CONFIGURATION, P); }
// near miss CU2X8033 'kernel': the parts are in one macro.
#define RUN_ONE(K, ...) K<<<1, 1>>>(__VA_ARGS__)
void whole(int *P) { RUN_ONE(kernel, P); }
// A part in one branch, and something else in another.
#ifdef WIDE
// CHECK: :[[#@LINE+1]]:{{.*}}: error: the parts of this launch are spread{{.*}}[CU2X8033
#define CALL kernel<<<1, 1>>>
#else
#define CALL direct
#endif
void direct(int *P);
void call(int *P) { CALL(P); }
