// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// Matrices, and the types of <simd/simd.h> that hosts share.

//--- accept: matrices of columns in braces
constant float4x4 a = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
constant float3x3 b[2] = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
                          {{+1.0f, 0, 0}, float3(1), {0, -1.5f, 1}}};
constant half2x3 c = half2x3({1.0h, 2.0h, 3.0h}, half3(0.0h));
struct S { float2x2 m; float t; };
float4x4 g() { return {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}; }
float f(float x) {
  float3x3 m = {{x, 0, 0}, {0, x, 0}, {0, 0, x}};
  const float2x2 q{{1, 2}, {3, 4}};
  S s = {{{1, x}, {x, 4}}, 2.0f};
  constexpr half2x2 e = {{1.0h, 2.0h}, {3.0h, 4.0h}};
  const float4 v = float4(m[0], float(e[0].x));
  float4x4 w = {v, {m[0], 1}, {v.xy, x, 2}, {0, v.yzw}};
  m = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
  m = float3x3({1, 2, 3}, {4, 5, 6}, {7, 8, 9});
  return m[1][1] + w[3].x + q[0][1] + s.m[0].x + a[0][0] + b[1][2].y + c[1].z + g()[0].x;
}
//--- accept: matrices of columns and of numbers
float f(float x) {
  float4x4 a = {float4(1), float4(2), float4(3), float4(x)};
  float2x2 b = float2x2(1, 2, 3, x), c(float2(x), float2(1)), d(x);
  return a[0].x + (b * c * d)[1].y + float3x4(float4(1), float4(x), float4(2))[2].w;
}
//--- reject msl-cxx: too few columns in braces
float4x4 f() { return {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}}; }
//--- reject msl-cxx: too many columns in braces
float2x2 f() { float2x2 m = {{1, 0}, {0, 1}, {0, 0}}; return m; }
//--- reject msl-cxx: column with too many numbers
float3x3 f() { float3x3 m = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}}; return m; }
//--- reject msl-cxx: column with too many parts
float3x3 f(float2 v) { return {{v, v}, {v, 1}, {1, v}}; }
//--- reject msl-cxx: column of another length
float3x3 f() { return float3x3(float4(1), float4(1), float4(1)); }
//--- accept: types that hosts share
#include <simd/simd.h>
struct U {
  matrix_float4x4 view;
  simd_float3x3 normal;
  simd::float4x4 model;
  matrix_half2x4 h;
  vector_float3 light;
  simd_float2 size;
  simd::packed_float2 at;
  simd_float1 scale;
  simd_ulong2 id;
  vector_uint4 v;
};
kernel void k(constant U &u [[buffer(0)]], device float4 *p [[buffer(1)]]) {
  float4x4 m = u.view * u.model;
  float3 n = u.normal * u.light * u.scale;
  p[u.id.x] = m * float4(n, 1) + float4(u.size, u.at) + float4(u.h[1]);
}
//--- accept: names of both namespaces
#include <simd/simd.h>
using namespace metal;
using namespace simd;
float3 f(float3x3 m, simd::float3 v, simd_float3x3 n) { return m * v + n * v; }
//--- reject msl-unknown-name: names of simd without the header
float3 f(matrix_float3x3 m) { return m[0]; }
//--- reject msl-unknown-name: matrix of doubles that hosts have
#include <simd/simd.h>
float f(matrix_double3x3 m) { return m[0].x; }
//--- reject msl-vector-conversion: matrix and vector of two lengths
#include <simd/simd.h>
float4 f(matrix_float4x4 m, simd_float3 v) { return m * v; }
