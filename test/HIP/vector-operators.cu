// HIP's vectors have operators of their own: the user's that do the same are
// left out, others are reported.
// RUN: cu2x %s -o %t.hip --quiet -- 2>%t.err && grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
// RUN: FileCheck --check-prefix=MSG %s < %t.err
// RUN: grep -v 'product\|CROSS' %t.hip > %t.ok.hip && %hip_check %t.ok.hip
// RUN: cp %t.hip %t.cu && cu2x %t.cu --quiet -o %t.2 -- 2>/dev/null; cmp %t.cu %t.2
#include <cuda_runtime.h>
// CHECK: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: inline {{.*}}operator+=(float4 &a, float4 b) {
inline __host__ __device__ void operator+=(float4 &a, float4 b) {
  a.x += b.x;
  a.y += b.y;
  a.z += b.z;
  a.w += b.w;
}
// A comment does not end the block.
__host__ __device__ inline float3 operator*(const float3 &a, const float3 &b) {
  return make_float3(a.x * b.x, a.y * b.y, a.z * b.z);
}
inline int2 operator/(int2 a, int2 b) {
  int2 r;
  r.x = a.x / b.x;
  r.y = a.y / b.y;
  return r;
}
uint2 &operator-=(uint2 &a, const uint2 &b) {
  a = make_uint2(a.x - b.x, a.y - b.y);
  return a;
}
// CHECK: return a;
// CHECK-NEXT: }
// CHECK-NEXT: #endif
// CHECK-NEXT: inline __host__ __device__ float4 operator+(
inline __host__ __device__ float4 operator+(float4 a, float4 b) {
  return make_float4(a.x + b.x, a.y + b.y, a.z + b.z, a.w + b.w);
}
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: inline {{.*}}operator*(float4 a, float b)
inline __host__ __device__ float4 operator*(float4 a, float b) {
  return make_float4(a.x * b, a.y * b, a.z * b, a.w * b);
}
// CHECK-NEXT: return
// CHECK-NEXT: }
// CHECK-NEXT: #if !defined(__HIP_PLATFORM_AMD__)
// CHECK-NEXT: void operator*=(double2 &a, double2 b);
// CHECK-NEXT: #endif
void operator*=(double2 &a, double2 b);
// CHECK-NEXT: namespace
namespace {
// CHECK-NEXT: #if
// CHECK-NEXT: void operator/=(float2 &a, float2 b) { a.x /= b.x; a.y /= b.y; } // short
// CHECK-NEXT: #endif
void operator/=(float2 &a, float2 b) { a.x /= b.x; a.y /= b.y; } // short
} // namespace
// CHECK: void operator*=(double2 &a, double2 b) {
void operator*=(double2 &a, double2 b) {
  a.x *= b.x;
  a.y *= b.y;
}
// MSG: :[[@LINE+1]]:8: warning: operator* for 'float2' collides {{.*}} [CU2X5022
float2 operator*(float2 a, float2 b) { return make_float2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x); } // product
// MSG: :[[@LINE+1]]:6: warning: operator+= for 'float2' {{.*}}CU2X5022
void operator+=(float2 &a, float2 b) { a.x += b.y; a.y += b.x; } // CROSS
// MSG-NOT: warning
float4 use(float4 a, float4 b) {
  a += b;
  return a + b * 2.0f;
}
