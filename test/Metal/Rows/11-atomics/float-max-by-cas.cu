// The maximum and minimum of floats by compare and swap on their bits, and the
// trick with signed and unsigned order.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static float atomicMaxOf(device float *address, float v)
// CHECK: old = cu2x_atomicCAS(bits, assumed, as_type<int>(cu2x_fmaxf(v, as_type<float>(assumed))));
// CHECK: static float atomicMaxOf(threadgroup float *address, float v)
#include "../Inputs/Row.h"

__device__ float atomicMaxOf(float *address, float v) {
  int *bits = (int *)address;
  int old = *bits, assumed;
  do {
    assumed = old;
    old = atomicCAS(bits, assumed, __float_as_int(fmaxf(v, __int_as_float(assumed))));
  } while (assumed != old);
  return __int_as_float(old);
}
__device__ void atomicMinOf(float *address, float v) {
  if (v >= 0)
    atomicMin((int *)address, __float_as_int(v));
  else
    atomicMax((unsigned *)address, __float_as_uint(v));
}

__global__ void extremes(const float *in, float *out, int n) {
  __shared__ float own;
  int i = ROW_INDEX;
  if (threadIdx.x == 0)
    own = -INFINITY;
  __syncthreads();
  if (i < n) {
    atomicMaxOf(&out[0], in[i] + 0.5f);
    atomicMaxOf(&own, in[i]);
    atomicMinOf(&out[1], in[i] - 0.25f);
  }
  __syncthreads();
  if (threadIdx.x == 0)
    atomicMaxOf(&out[2], own);
}

float want(const float *in, int j, int n) {
  float most = 0, least = 0, plain = 0;
  for (int i = 0; i < n; ++i) {
    most = in[i] + 0.5f > most ? in[i] + 0.5f : most;
    plain = in[i] > plain ? in[i] : plain;
    least = in[i] - 0.25f < least ? in[i] - 0.25f : least;
  }
  return j == 0 ? most : j == 1 ? least : plain;
}

int main() { return rowMain(extremes, want, 0, 3); }
