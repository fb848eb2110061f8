// A program's operator of a vector and a number: where the number has to be
// converted first, HIP's template is called.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>&1 | FileCheck %s --implicit-check-not=warning:
// RUN: %hip_check %t.hip
#include <cuda_runtime.h>
// The last element is no part of the product.
inline __host__ __device__ float4 operator*(float4 A, float B) {
  return make_float4(A.x * B, A.y * B, A.z * B, A.w);
}
inline __host__ __device__ void operator*=(float4 &A, float B) {
  A.x *= B;
  A.y *= B;
}
inline __host__ __device__ float2 operator+(float2 A, float2 B) { return make_float2(A.x + B.x, A.y + B.y); }
// These do what HIP's do.
inline __host__ __device__ float2 operator*(float2 A, float B) { return make_float2(A.x * B, A.y * B); }
inline __host__ __device__ float2 operator*(float B, float2 A) { return A * B; }
inline __host__ __device__ float2 operator/(float2 A, float B) { return make_float2(A.x / B, A.y / B); }
inline __host__ __device__ void operator+=(float2 &A, float B) { A.x += B; A.y += B; }
// The number has another type than the elements.
inline __host__ __device__ int2 operator*(int2 A, float B) { return make_int2(A.x * B, A.y * B); }

__global__ void scale(float4 *P, float2 *Q, int2 *R, double D, float F) {
  // CHECK: :[[#@LINE+1]]:15: warning: operator* for 'float4' collides with the one that HIP's type has [CU2X5022
  P[0] = P[0] * 2;
  // CHECK: note: give the function a name and call it by that
  // CHECK: :[[#@LINE+1]]:8: warning: operator*= for 'float4' {{.*}} [CU2X5022
  P[1] *= D;
  // CHECK: :[[#@LINE+1]]:15: warning: operator* for 'int2' {{.*}} [CU2X5022
  R[0] = R[0] * D;
  // near miss CU2X5022 'P[0] * ': the number has the type of the parameter, so
  // that the program's operator is the better match.
  P[0] = P[0] * F;
  P[1] *= 2.0f;
  Q[0] = Q[0] * 2 + make_float2(0, 0) * D;
  Q[1] = 2 * Q[0] / 3;
  Q[2] += 1;
  R[1] = R[1] * F;
}
