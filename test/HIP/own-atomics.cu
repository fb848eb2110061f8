// The program's own functions of names that HIP has functions of, for types that
// CUDA has none for. C++ prefers HIP's to a template, finds it as good as one that
// a using directive shows, and better than one that has to convert.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s --match-full-lines
// RUN: cp %t.hip %t.cu && cu2x --target=hip %t.cu --quiet -o %t.2 2>/dev/null; cmp %t.cu %t.2
#include <cuda_runtime.h>

// Returns the new value where HIP's returns the old one.
template <typename T> __device__ T atomicMax(T *A, T V) {
  if (V > *A)
    *A = V;
  return *A;
}
template <typename T> __device__ void atomicMin(T *A, T V);
template <> __device__ void atomicMin<double>(double *A, double V) { *A = V; }
namespace at {
__device__ inline float atomicSub(float *A, float V) { return *A -= V; }
__device__ inline float twice(float *A) { return atomicSub(A, *A); }
} // namespace at
using namespace at;
namespace {
// MSG: :[[#@LINE+3]]:19: warning: 'atomicExch' is left out: HIP has a function of this name for 'double' [CU2X5028
// CHECK: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: __device__ double atomicExch(double *A, double V) { return *A = V; }
__device__ double atomicExch(double *A, double V) { return *A = V; }
// CHECK-NEXT: #endif
} // namespace

// CHECK: __global__ void single(float *P, double *D, int *I, size_t *N) {
__global__ void single(float *P, double *D, int *I, size_t *N) {
  // CHECK-NEXT: P[1] = atomicMax<float>(P, 3.f) + atomicMax<float>(P, 3);
  P[1] = atomicMax(P, 3.f) + atomicMax<float>(P, 3);
  // CHECK-NEXT: atomicMin<double>(D, D[2]);
  atomicMin(D, D[2]);
  // CHECK-NEXT: I[0] = atomicMax(I, 3);
  I[0] = atomicMax(I, 3);
  // CHECK-NEXT: N[0] = atomicMax<unsigned long>(N, N[1]);
  N[0] = atomicMax(N, N[1]);
  // CHECK-NEXT: P[2] = ::at::atomicSub(P, P[2]) + at::atomicSub(P, P[3]) + at::twice(P);
  P[2] = atomicSub(P, P[2]) + at::atomicSub(P, P[3]) + at::twice(P);
  // CHECK-NEXT: D[0] = atomicExch(D, 1.0);
  D[0] = atomicExch(D, 1.0);
}

// One text for the program's function and for CUDA's.
template <typename T> __global__ void both(T *P) {
  // MSG: :[[#@LINE+1]]:10: warning: 'atomicMax' meets HIP's function of this name for 'float': here the name means HIP's [CU2X5029
  P[1] = atomicMax(P, P[2]);
}
// Here no instance is for a type that HIP has more for.
template <typename T> __global__ void whole(T *P) { P[1] = atomicMax(P, P[2]); }

#define FLOAT_ATOMIC(NAME, OP) __device__ inline float NAME(float *A, float V) { return *A = OP(*A, V); }
// MSG: :[[#@LINE+1]]:1: warning: 'atomicMin' meets HIP's function of this name for 'float': this one is a second definition
FLOAT_ATOMIC(atomicMin, fminf)
// MSG: :[[#@LINE+3]]:10: warning: 'atomicCAS' meets HIP's function of this name for 'float': here the name means HIP's [CU2X5029
__device__ inline float atomicCAS(volatile float *A, float B, float V) { return *A == B ? *A = V : B; }
__global__ void converts(float *P, volatile float *Q) {
  P[0] = atomicCAS(P, 1.0f, 2.0f);
  Q[0] = atomicCAS(Q, 1.0f, 2.0f);
}
void run(float *P, int *I) {
  both<<<1, 1>>>(P);
  both<<<1, 1>>>(I);
  whole<<<1, 1>>>(I);
}
