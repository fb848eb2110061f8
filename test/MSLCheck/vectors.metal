// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// Vectors: constructors, conversions, swizzles, packed forms.

//--- reject msl-vector-constructor: too few components
float4 f() { return float4(1.0f, 2.0f, 3.0f); }
//--- reject msl-vector-constructor: too many components
float2 f() { return float2(1.0f, 2.0f, 3.0f); }
//--- reject msl-vector-constructor: vectors that do not add up
float4 f(float2 a) { return float4(a, 1.0f); }
//--- reject msl-vector-constructor: longer vector
float3 f(float4 v) { return float3(v); }
//--- reject msl-vector-constructor: vector of another type among the operands
float4 f(int2 v) { return float4(v, 1.0f, 2.0f); }
//--- accept: all forms of constructors
float4 f(float2 a, int4 i, float3 b) {
  return float4(1.0f) + float4(a, a) + float4(1, 2, 3, 4) + float4(i) +
         float4(b, 1.0f) + float4(a, 1.0f, 2.0f) + vec<float, 4>(1.0f, b);
}
//--- reject msl-vector-conversion: initialization by another vector type
float4 f(int4 v) { float4 w = v; return w; }
//--- reject msl-vector-conversion: return of another vector type
int2 f(uint2 v) { return v; }
//--- reject msl-vector-conversion: operands of two vector types
float4 f(float4 a, int4 b) { return a + b; }
//--- reject msl-vector-conversion: operands of two lengths
float4 f(float4 a, float3 b) { return a + b; }
//--- reject msl-vector-conversion: longer vector assigned
void f(float4 a, thread float2 &b) { b = a; }
//--- accept: conversions by constructors, scalars splat
float4 f(int4 v) { float4 w = float4(v); w *= 2.0f; w = 1.0f; return w + 1; }
//--- reject msl-vector-conversion: comparison taken for integers
int4 f(float4 a, float4 b) { int4 m = a < b; return m; }
//--- accept: comparison taken for bool
float4 f(float4 a, float4 b) { bool4 m = a < b; return select(a, b, m && !m); }
//--- accept: comparison of short elements
bool f(half2 a, half2 b) { return any(a < b) || all(a == b); }
//--- reject msl-vector-conversion: vector condition
float4 f(float4 a, float4 b) { return a < b ? a : b; }
//--- accept: select
float4 f(float4 a, float4 b) { return select(a, b, a < b); }
//--- reject msl-swizzle: no such component
float f(float2 v) { return v.z; }
//--- reject msl-swizzle: xyzw mixed with rgba
float2 f(float4 v) { return v.xg; }
//--- reject msl-swizzle: unknown letter
float f(float4 v) { return v.q; }
//--- accept: swizzles
float4 f(float4 v) { v.xw = v.yz; v.rgb = float3(1.0f); return v.wzyx; }
//--- reject msl-vector-element: address of a component
void f(float4 v) { thread float *p = &v.x; }
//--- reject msl-vector-element: reference to a component
void g(thread float &x);
void f(float4 v) { g(v.y); }
//--- accept: component through a copy
void g(thread float &x);
void f(thread float4 &v) { float x = v.y; g(x); v.y = x; }
//--- reject msl-packed-vector: pointer to packed_float3 for float3
void g(device float3 *p);
void f(device packed_float3 *p) { g(p); }
//--- accept: packed values convert
float3 f(device packed_float3 *p, float3 v) {
  p[0] = v;
  p[1] = packed_float3(v * 2.0f);
  p[2].x = p[1][2];
  static_assert(sizeof(packed_float3) == 12, "packed");
  static_assert(sizeof(float3) == 16, "padded");
  return p[0] * 2.0f + float3(p[1]) + p[2];
}
//--- reject msl-as-type: two sizes
uint f(half x) { return as_type<uint>(x); }
//--- reject msl-as-type: pointer
ulong f(device float *p) { return as_type<ulong>(p); }
//--- reject msl-as-type: a literal that is double
uint f() { return as_type<uint>(1.0); }
//--- reject msl-as-type: a literal behind a sign
uint f() { return as_type<uint>(-(2.)); }
//--- accept: literals with a suffix, and values
uint f(float x) { return as_type<uint>(1.0f) + as_type<ushort>(1.0h) + as_type<uint>(x * 2.0); }
//--- accept: one size
uint2 f(float2 x, ulong y) { return as_type<uint2>(x) + as_type<uint2>(y); }
//--- accept: braced list for a vector parameter
int g(uint3 v, int n);
template <typename I> I h(I v, int n);
template <typename I> I h(uint3 v, int n);
int f(uint x, int n) { return g({2 * x, x, 0u}, n) + h<int>({x, x, x}, n); }
//--- reject msl-vector-constructor: braced list of another length
int g(uint3 v, int n);
int f(uint x, int n) { return g({x, 0u}, n); }
//--- reject msl-call: another argument that does not fit
int g(uint3 v, device int *p);
int f(uint x, int n) { return g({x, x, 0u}, n); }
//--- accept: short list for a vector variable
uint4 f(uint x) { uint4 v = {x, 2 * x, 3u}; return v; }
//--- reject msl-vector-constructor: list that is too long
uint2 f(uint x) { uint2 v = {x, 2 * x, 3u}; return v; }
//--- accept: variable made by operands in parentheses
int2 f(int x) { const int2 v(0, x); return v; }
//--- reject msl-vector-constructor: variable made by too many operands
int2 f(int x) { const int2 v(0, x, x); return v; }
//--- accept: name of a template that is a vector or a class
struct Pair { float x, y; Pair(float a, float b) : x(a), y(b) {} };
template <typename T> T conjugate(T v) { return T(v.x, -v.y); }
float f(float2 v) { return conjugate(v).x + conjugate(Pair(1.0f, 2.0f)).y; }
//--- reject msl-vector-constructor: name of a template that is a shorter vector
template <typename T> T conjugate(T v) { return T(v.x, -v.y, 0.0f); }
float f(float2 v) { return conjugate(v).x; }
//--- accept: name of a template converts between vectors
template <typename F, typename H> F rounded(F v) { H h = H(v); return F(h); }
float2 f(float2 v) { return rounded<float2, half2>(v); }
//--- reject msl-vector-constructor: name of a template that is a vector of another length
template <typename F, typename H> H rounded(F v) { return H(v); }
half3 f(float2 v) { return rounded<float2, half3>(v); }
//--- accept: a wider scalar takes the type of the elements
half2 f(half2 v, float s) { return v * s + v * 0.5; }
short2 g(short2 v, int s) { return v + s; }
//--- reject msl-vector-conversion: vector of integers by a float
int2 f(int2 v, float s) { return v * s; }
//--- accept: literals without a suffix are float in templates, too
template <typename T> vec<T, 2> half_of(vec<T, 2> v) { return 0.5 * v; }
float2 f(float2 v) { return half_of(v); }
//--- accept: vector of bool by a name in a template
template <typename T> struct Fragment {
  typedef vec<T, 2> type;
  type v;
  T get(int i) { return v[i]; }
};
bool f(int i) { Fragment<bool> b; Fragment<float> g; return b.get(i) || g.get(i) > 0.0f; }
//--- reject msl-swizzle: third component of a vector by a name in a template
template <typename T> struct Fragment { typedef vec<T, 2> type; type v; };
float f(int i) { Fragment<float> g; return g.v.z; }
//--- accept: C-style casts between vectors of one length
template <typename T> void cast(thread T &t, half4 h) { t = (T)h; }
void f(device const half4 *b, device float4 *o) {
  o[0] = (float4)b[1] + (float4)(b[2]);
  o[1] = (float4)b[0].wzyx;
  float4 v;
  half4 h;
  cast(v, b[0]);
  cast(h, b[0]);
}
//--- reject msl-vector-constructor: C-style cast to a vector of another length
float4 f(half3 h) { return (float4)h; }
//--- accept: C-style casts of casts, to const, and of expressions
kernel void k(device float4 *p [[buffer(0)]], device const half4 *h [[buffer(1)]], device const int4 *i [[buffer(2)]]) {
  float4 v = (float4)(half4)p[0];
  p[1] = (float4)(half4)(short4)i[0] + (float4)(half4)(i[1] + 1);
  const auto c = (const float4)h[0];
  p[2] = c + v + ((const float4)h[1]).wzyx;
}
//--- reject msl-vector-constructor: C-style cast of a cast to another length
kernel void k(device float4 *p [[buffer(0)]], device const half2 *h [[buffer(1)]]) { p[0] = (float4)(float2)h[0]; }
//--- accept --metal-std=3.1: C-style casts in macros
#define TO_FLOAT(x) ((float4)(x))
#define TWICE(x) (TO_FLOAT(x) + (float4)x)
#define SAME(x) x
#define FUNCTION(name, T, body) static float2 name(T v) { body }
#define PASTED(a, b) ((float4)a##b)
FUNCTION(halves, half2, return (float2)v;)
FUNCTION(brains, bfloat2, return (float2)(bfloat2)(v + v);)
kernel void k(device float4 *p [[buffer(0)]], device const half4 *h [[buffer(1)]], device const uchar4 *c [[buffer(2)]], device const bfloat2 *b [[buffer(3)]]) {
  p[0] = TO_FLOAT(h[0]) + TWICE(h[1]) + TO_FLOAT(c[0]) + TO_FLOAT(p[1]);
  p[1] = SAME((float4)h[0]) + TO_FLOAT((half4)p[2]) + (float4)SAME(h[2]) + (float4)(half4)TO_FLOAT(c[1]);
  half4 value = h[3];
  p[2] = PASTED(val, ue) + TO_FLOAT(TO_FLOAT(h[1]));
  p[3].xy = SAME((float2)b[0]) + halves(h[0].xy) + brains(b[1]);
}
//--- reject msl-vector-constructor: C-style cast to another length in a macro
#define TO_FLOAT(x) ((float4)(x))
float4 f(half3 h) { return TO_FLOAT(h); }
//--- accept: matrices from rows in braces
constant float4x4 m = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}};
constant float4x4 n = float4x4({1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1});
float f(float3 c) {
  float3x3 a = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, b = {c, c, c};
  const float2x2 q{{1, 2}, {3, 4}};
  return a[1][1] + b[0][1] + q[0][1] + m[0][0] + n[1][1];
}
//--- reject msl-cxx: a matrix from too many rows in braces
float f() { float3x3 a = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 0}}; return a[1][1]; }
//--- accept: matrices of the header that hosts share
#include <simd/simd.h>
struct U { matrix_float4x4 m; matrix_float3x3 n; simd_float4x4 s; simd::float4x4 t; vector_float3 l; };
float4 f(constant U &u) { return u.m * u.s * u.t * float4(u.n * u.l, 1); }
//--- reject msl-cxx: a float that braces would make an integer
int f(float x) { int i{x}; return i; }
//--- reject msl-cxx: a float for an integer in the braces of a struct
struct S { uint a; };
S f(float x) { return {x}; }
//--- reject msl-cxx: a float for an integer in the braces of an array
int f(float x) { int t[2] = {x, 1}; return t[0]; }
//--- accept: casts in braces, and constructors of vectors
struct S { int a; int2 b; float c; };
S f(float x, int i) { return {int(x), int2(x, 2.5f), float(i)}; }
//--- reject msl-as-type: as_type of a struct
struct S { int x; };
int f(S s) { return as_type<int>(s); }
//--- reject msl-as-type: as_type to a struct
struct S { int x; };
int f(int n) { return as_type<S>(n).x; }
//--- reject msl-as-type: as_type of a union
union U { int x; float y; };
int f(U u) { return as_type<int>(u); }
//--- reject msl-as-type: as_type of a matrix
float4 f(float2x2 m) { return as_type<float4>(m); }
//--- accept: as_type of a column, packed components and truth values
struct S { int x; };
int f(S s, float2x2 m, packed_float3 v, bool4 b) {
  uint w = as_type<uint>(b);
  return as_type<int>(float(s.x)) + as_type<int2>(m[0]).x + as_type<packed_int3>(v).x + w;
}
//--- reject msl-swizzle: half of a vector by OpenCL's name
float2 f(float4 v) { return v.lo; }
//--- reject msl-swizzle: write to half of a vector
void f(thread float2 &v) { v.hi = 2; }
//--- reject msl-swizzle: every other component
float2 f(float4 v) { return v.even + v.odd; }
//--- reject msl-swizzle: component by OpenCL's number
template <typename T> float f(T v) { return v.s0; }
float g(float4 v) { return f(v); }
//--- reject msl-swizzle: components by OpenCL's numbers
float2 f(float4 v) { return v.s01; }
//--- accept: members of a struct that are called so
struct S { float lo, hi, s0, even; };
float f(S s, float4 v) { return s.lo + s.hi + s.s0 + s.even + v.rg.x + v.wzyx.y; }
//--- reject msl-cxx: a float in braces for a component
int4 f(float x) { int4 v = {x, 1, 2, 3}; return v; }
//--- reject msl-cxx: an integer in braces for a component
float g(float2 v);
float f(int i, float y) { return g({i, y}); }
//--- accept: components in braces and in parentheses
float g(float2 v);
float f(float x, float y) { return g({x, y}) + g({1, 2}); }
template <typename T> T make(float a, uint b) { T v(a, b); const T w(b, a); return v + w; }
int2 h(float a, uint b) { thread int2 v(a, b); return v + make<int2>(a, b); }
constant int2 both(1.5f, 2);
//--- accept: static_cast of vectors
float4 f(int4 v) { return static_cast<float4>(v); }
int4 g(half4 v) { return static_cast<int4>(v) + static_cast<metal::int4>(bool4(true)); }
bool2 h(device const uint2 *p) { return static_cast<bool2>(*p); }
template <typename T> T any(float3 v) { return static_cast<T>(v); }
uchar3 i(float3 v) { return any<uchar3>(v); }
//--- reject msl-vector-conversion: static_cast to a vector of another length
float4 f(int2 v) { return static_cast<float4>(v); }
//--- reject msl-vector-conversion: const_cast of vectors
float4 f(int4 v) { return const_cast<float4>(v); }
