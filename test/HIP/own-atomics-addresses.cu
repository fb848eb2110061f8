// The address of a program's own atomic function, where HIP has one of the same
// type: C++ chooses the one that is no template, or finds two that fit alike.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --implicit-check-not=warning: < %t.err
#include <cuda_runtime.h>

// Returns the new value where HIP's returns the old one.
template <typename T> __device__ T atomicMax(T *A, T V) {
  if (V > *A)
    *A = V;
  return *A;
}
// HIP's gives back a float.
template <typename T> __device__ void atomicMin(T *A, T V);
namespace at {
__device__ inline float atomicSub(float *A, float V) { return *A -= V; }
} // namespace at
using namespace at;

using Function = float (*)(float *, float);
using Action = void (*)(float *, float);
using Whole = char (*)(char *, char);
template <typename T, T (*F)(T *, T)> __global__ void apply(T *P) { P[1] = F(P, T(3)); }

__global__ void kernel(float *P, char *C) {
  // CHECK: :[[#@LINE+1]]:16: warning: 'atomicMax' meets HIP's function of this name for 'float': here the name means HIP's [CU2X5029
  Function F = atomicMax;
  // CHECK: :[[#@LINE+1]]:23: warning: 'atomicMax' meets HIP's function of this name for 'float': here the name means HIP's [CU2X5029
  P[0] = ((Function)&(atomicMax))(P, 5.f);
  // CHECK: :[[#@LINE+1]]:16: warning: 'atomicSub' meets HIP's function of this name for 'float': the name is ambiguous here [CU2X5029
  Function G = atomicSub;
  // The program's function is meant, as HIP has none of the type or the name says so.
  Function H = atomicMax<float>;
  Function I = at::atomicSub;
  Action J = atomicMin;
  Whole K = atomicMax;
  P[1] = F(P, 1.f) + G(P, 1.f) + H(P, 1.f) + I(P, 1.f) + K(C, 1);
  J(P, 1.f);
}
void run(float *P, char *C) {
  // CHECK: :[[#@LINE+1]]:16: warning: 'atomicMax' meets HIP's function of this name for 'float': here the name means HIP's [CU2X5029
  apply<float, atomicMax><<<1, 1>>>(P);
  apply<float, atomicMax<float>><<<1, 1>>>(P);
  apply<char, atomicMax><<<1, 1>>>(C);
}
