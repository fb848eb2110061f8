// Vectors and small floats for host code, with CUDA's sizes and alignments.
// RUN: %runtime_build
// RUN: %t | FileCheck %s

#include "Inputs/kernels.h"
#include "cu2x/half.h"

template <class T> static void size(const char *Name) {
  std::printf("%s %zu %zu\n", Name, sizeof(T), alignof(T));
}

int main() {
  // CHECK: float2 8 8
  size<float2>("float2");
  // CHECK: float3 12 4
  size<float3>("float3");
  // CHECK: float4 16 16
  size<float4>("float4");
  // CHECK: double4 32 16
  size<double4>("double4");
  // CHECK: uchar4 4 4
  size<uchar4>("uchar4");
  // CHECK: dim3 12 4
  size<dim3>("dim3");
  // CHECK: half2 4 4
  size<half2>("half2");
  // CHECK: 3 2 1
  dim3 D(3, 2);
  std::printf("%u %u %u\n", D.x, D.y, D.z);
  // CHECK: 1 2 3 4
  int4 V = make_int4(1, 2, 3, 4);
  std::printf("%d %d %d %d\n", V.x, V.y, V.z, V.w);
  // CHECK: 3c00 1 0.333252
  half H = __float2half(1.0f);
  std::printf("%x %g %g\n", __half_as_ushort(H), __half2float(H),
              __half2float(__float2half(1.0f / 3)));
}
