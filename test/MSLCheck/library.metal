// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// Metal's library: SIMD-groups, atomics, textures, names.

//--- reject msl-simd-type: shuffle of ulong
ulong f(ulong x) { return simd_shuffle(x, 0); }
//--- reject msl-simd-type: shuffle of bool
bool f(bool x) { return simd_shuffle_down(x, 1); }
//--- accept: shuffles and sums of bfloat
float f(bfloat x, bfloat4 y) {
  y = simd_shuffle_xor(simd_broadcast_first(y), ushort(1));
  x = simd_shuffle_and_fill_up(quad_shuffle(x, 0), x, 1);
  return simd_sum(x) + quad_max(y).x + simd_prefix_inclusive_sum(x);
}
//--- reject msl-simd-type: bits of bfloat
bfloat f(bfloat x) { return simd_and(x); }
//--- reject msl-simd-type: sum of long
long f(long x) { return simd_sum(x); }
//--- accept: shuffles of 32 bits, votes
float f(float x, uint2 y) {
  y = simd_shuffle_xor(y, ushort(1));
  uint mask = uint(simd_vote::vote_t(simd_ballot(x > 0.0f)));
  return simd_any(x < 1.0f) ? simd_sum(x) : simd_broadcast(x, 0) + y.x + mask;
}
//--- reject msl-atomic: float addition in threadgroup memory
void f(threadgroup atomic_float *p) {
  atomic_fetch_add_explicit(p, 1.0f, memory_order_relaxed);
}
//--- accept: float addition in device memory
void f(device atomic_float *p) {
  atomic_fetch_add_explicit(p, 1.0f, memory_order_relaxed);
}
//--- reject msl-atomic: pointer to const
void f(device const atomic_uint *p) {
  atomic_fetch_add_explicit(p, 1u, memory_order_relaxed);
}
//--- accept: cast of a plain object
uint f(device uint *p) {
  return atomic_fetch_add_explicit((device atomic_uint *)&p[1], 1u,
                                   memory_order_relaxed);
}
//--- reject msl-atomic: plain object
void f(device uint *p) { atomic_fetch_add_explicit(p, 1u, memory_order_relaxed); }
//--- reject msl-atomic: 64-bit addition
void f(device atomic_ulong *p) {
  atomic_fetch_add_explicit(p, 1ul, memory_order_relaxed);
}
//--- reject msl-atomic: 64-bit maximum with a result
ulong f(device atomic_ulong *p) {
  return atomic_fetch_max_explicit(p, 1ul, memory_order_relaxed);
}
//--- accept: 64-bit maximum without a result
void f(device atomic_ulong *p) {
  atomic_max_explicit(p, 1ul, memory_order_relaxed);
}
//--- reject msl-atomic: strong compare-exchange
bool f(device atomic_uint *p, thread uint *e) {
  return atomic_compare_exchange_strong_explicit(
      p, e, 1u, memory_order_relaxed, memory_order_relaxed);
}
//--- accept: weak compare-exchange
bool f(device atomic_uint *p, thread uint *e) {
  return atomic_compare_exchange_weak_explicit(
      p, e, 1u, memory_order_relaxed, memory_order_relaxed);
}
//--- reject msl-memory-order: acquire
uint f(device atomic_uint *p) {
  return atomic_load_explicit(p, memory_order_acquire);
}
//--- accept: relaxed
uint f(device atomic_uint *p) {
  return atomic_load_explicit(p, memory_order_relaxed);
}
//--- reject msl-texture: write to a sampled texture
kernel void k(texture2d<float> t [[texture(0)]]) { t.write(float4(1.0f), uint2(0, 0)); }
//--- accept: write to a writable texture
kernel void k(texture2d<float, access::write> t [[texture(0)]]) {
  t.write(float4(1.0f), uint2(0, 0));
}
//--- reject msl-texture: sample of a readable texture
kernel void k(texture2d<float, access::read> t [[texture(0)]],
              device float4 *o [[buffer(0)]]) {
  constexpr sampler s(filter::linear);
  o[0] = t.sample(s, float2(0.5f));
}
//--- accept: sample of a sampled texture
constexpr sampler smp(coord::normalized, address::clamp_to_edge, filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], texture3d<half> u [[texture(1)]],
              device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(0.5f), level(0.0f));
  o[1].x = u.sample(smp, float3(0.5f)).x;
  o[2] = t.read(uint2(t.get_width() - 1, 0));
}
//--- reject msl-texture: options of a sample twice
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(0.5f), int2(1), int2(2));
}
//--- reject msl-texture: more arguments than a sample takes
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(0.5f), 2, 3, 4);
}
//--- accept: one option of each kind
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(0.5f), bias(1.0f), min_lod_clamp(2.0f), int2(1));
  o[1] = t.gather(smp, float2(0.5f), int2(0), component::y);
}
//--- reject msl-texture: offset of three numbers in a texture of two
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), int3(1));
}
//--- accept: number for all components of an offset
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), 3);
}
//--- reject msl-texture: number in place of a level
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), 1.0f);
}
//--- reject msl-texture: gradient of three numbers in a texture of two
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), gradient3d(float3(0), float3(0)));
}
//--- reject msl-texture: component of a sample
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), component::x);
}
//--- reject msl-texture: offset in front of a level
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), int2(1), level(1));
}
//--- reject msl-texture: level and the least level
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), level(1), min_lod_clamp(1));
}
//--- reject msl-texture: level and bias
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), level(1), bias(1));
}
//--- reject msl-texture: the least level in front of a bias
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), min_lod_clamp(1), bias(1));
}
//--- reject msl-texture: component in front of the offset
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.gather(smp, float2(1), component::y, int2(1));
}
//--- reject msl-texture: level of a gather
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.gather(smp, float2(1), level(1));
}
//--- reject msl-texture: offset of two numbers in a texture of three
constexpr sampler smp(filter::linear);
kernel void k(texture3d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float3(1), int2(1));
}
//--- reject msl-texture: gradient of a cube in a texture of three
constexpr sampler smp(filter::linear);
kernel void k(texture3d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float3(1), gradientcube(float3(0), float3(0)));
}
//--- reject msl-texture: offset in a cube
constexpr sampler smp(filter::linear);
kernel void k(texturecube<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float3(1), int3(1));
}
//--- reject msl-texture: offset of a gather in a cube
constexpr sampler smp(filter::linear);
kernel void k(texturecube<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.gather(smp, float3(1), int2(1));
}
//--- reject msl-texture: level in a texture of one number
constexpr sampler smp(filter::linear);
kernel void k(texture1d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, 0.5f, level(1));
}
//--- reject msl-texture: bias in an array of one number
constexpr sampler smp(filter::linear);
kernel void k(texture1d_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, 0.5f, 1, bias(1));
}
//--- reject msl-texture: array without an index
constexpr sampler smp(filter::linear);
kernel void k(texture2d_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), level(1));
}
//--- reject msl-texture: component of depth
constexpr sampler smp(filter::linear);
kernel void k(depth2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.gather(smp, float2(1), int2(0), component::x);
}
//--- reject msl-texture: comparison without a value
constexpr sampler smp(filter::linear);
kernel void k(depth2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample_compare(smp, float2(1));
}
//--- reject msl-texture: level of a comparing gather
constexpr sampler smp(filter::linear);
kernel void k(depth2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.gather_compare(smp, float2(1), 0.5f, level(1));
}
//--- reject msl-texture: offset of a comparison in a cube
constexpr sampler smp(filter::linear);
kernel void k(depthcube<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample_compare(smp, float3(1), 0.5f, int2(1));
}
//--- accept: what texture2d takes
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1));
  o[1] = t.sample(smp, float2(1), int2(1));
  o[2] = t.sample(smp, float2(1), level(1));
  o[3] = t.sample(smp, float2(1), min_lod_clamp(1), int2(1));
  o[4] = t.sample(smp, float2(1), gradient2d(float2(0), float2(0)), min_lod_clamp(1), int2(1));
  o[5] = t.gather(smp, float2(1), int2(1));
}
//--- accept: one number for both components of the offset of a gather
constexpr sampler smp(coord::pixel, filter::nearest);
kernel void k(texture2d<float> t [[texture(0)]], depth2d<float> d [[texture(1)]],
              device float4 *o [[buffer(0)]]) {
  o[0] = t.gather(smp, float2(1), 0, component::y) + d.gather(smp, float2(1), 0);
}
//--- reject msl-texture: level as a number of a gather
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.gather(smp, float2(1), 1.0f);
}
//--- reject msl-texture: number of the component of a gather
constexpr sampler smp(filter::linear);
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.gather(smp, float2(1), int2(0), 1);
}
//--- accept: what texture2d_array takes
constexpr sampler smp(filter::linear);
kernel void k(texture2d_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), 2);
  o[1] = t.sample(smp, float2(1), 2, bias(1), int2(1));
  o[2] = t.gather(smp, float2(1), 2, int2(0), component::w);
  o[3] = t.read(ushort2(0), 1);
}
//--- accept: what texture3d takes
constexpr sampler smp(filter::linear);
kernel void k(texture3d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float3(1), int3(1));
  o[1] = t.sample(smp, float3(1), gradient3d(float3(0), float3(0)), int3(1));
}
//--- accept: what texturecube takes
constexpr sampler smp(filter::linear);
kernel void k(texturecube<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float3(1), level(1));
  o[1] = t.sample(smp, float3(1), gradientcube(float3(0), float3(0)), min_lod_clamp(1));
  o[2] = t.gather(smp, float3(1), component::y);
  o[3] = t.read(ushort2(0), 1);
}
//--- accept: what texturecube_array takes
constexpr sampler smp(filter::linear);
kernel void k(texturecube_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float3(1), 1u, bias(1));
  o[1] = t.gather(smp, float3(1), 1);
}
//--- accept: what texture1d takes
constexpr sampler smp(filter::linear);
kernel void k(texture1d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, 0.5f);
}
//--- accept: what texture1d_array takes
constexpr sampler smp(filter::linear);
kernel void k(texture1d_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, 0.5f, 1);
}
//--- accept: what depth2d takes
constexpr sampler smp(filter::linear);
kernel void k(depth2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float2(1), level(1), int2(1));
  o[1] = t.sample_compare(smp, float2(1), 0.5f, int2(1));
  o[2] = t.sample_compare(smp, float2(1), 0.5f, level(0));
  o[3] = t.gather(smp, float2(1), int2(1));
  o[4] = t.gather_compare(smp, float2(1), 0.5f, int2(1));
  o[5] = t.read(ushort2(0));
}
//--- accept: what depth2d_array takes
constexpr sampler smp(filter::linear);
kernel void k(depth2d_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample_compare(smp, float2(1), 1, 0.5f, bias(1), min_lod_clamp(1));
}
//--- accept: what depthcube takes
constexpr sampler smp(filter::linear);
kernel void k(depthcube<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample(smp, float3(1), level(1));
  o[1] = t.gather_compare(smp, float3(1), 0.5f);
}
//--- accept: what depthcube_array takes
constexpr sampler smp(filter::linear);
kernel void k(depthcube_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.sample_compare(smp, float3(1), 1, 0.5f, level(1));
}
//--- accept: what depth2d_ms_array takes
constexpr sampler smp(filter::linear);
kernel void k(depth2d_ms_array<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.read(uint2(0), 1, 2);
}
//--- reject msl-call: place of three numbers in a texture of two
kernel void k(texture2d<float> t [[texture(0)]], device float4 *o [[buffer(0)]]) {
  o[0] = t.read(uint3(0));
}
//--- reject msl-atomic: assignment to an atomic object
kernel void k(device atomic_int *a [[buffer(0)]]) { a[0] += 1; }
//--- reject msl-atomic: value of an atomic object set
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { a[0] = 1; }
//--- reject msl-atomic: step of an atomic object
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { a[0]++; }
//--- reject msl-atomic: value of an atomic object
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { o[0] = a[0]; }
//--- reject msl-atomic: comparison of an atomic object
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { o[0] = a[0] == 3; }
//--- reject msl-atomic: atomic object as a condition
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { if (*a) o[0] = 1; }
//--- reject msl-atomic: atomic object as an argument
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { o[0] = abs(a[0]); }
//--- reject msl-atomic: cast of an atomic object
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { o[0] = int(a[0]); }
//--- reject msl-atomic: copy of an atomic object
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { atomic_int c = a[0]; o[0] = 1; }
//--- reject msl-atomic: atomic object with a sign
kernel void k(device atomic_int *a [[buffer(0)]], device int *o [[buffer(1)]]) { o[0] = -a[0]; }
//--- reject msl-address-space: reference to an atomic object elsewhere
kernel void k(device atomic_int *a [[buffer(0)]]) { threadgroup atomic_int &t = a[0]; }
//--- reject msl-address-space: pointer to an atomic object elsewhere
void g(threadgroup atomic_int *t);
kernel void k(device atomic_int *a [[buffer(0)]]) { g(a); }
//--- reject msl-texture: read of a written texture
kernel void k(texture2d<float, access::write> t [[texture(0)]],
              device float4 *o [[buffer(0)]]) { o[0] = t.read(uint2(0, 0)); }
//--- reject msl-unknown-name: function that Metal lacks
float f(float x) { return erf(x); }
//--- reject msl-unknown-name: qualified function that Metal lacks
float f(float x) { return metal::cbrt(x); }
//--- reject msl-unknown-name: function of C with f
float f(float x) { return sqrtf(x); }
//--- accept: functions of the library
float f(float x, int i) {
  return metal::sqrt(x) + precise::exp(x) + fast::sin(x) + fma(x, x, 1.0f) +
         clamp(x, 0.0f, 1.0f) + float(popcount(i) + clz(i) + max(i, 2)) +
         dot(float3(x), float3(1.0f)) + mix(x, 1.0f, 0.5f) + abs(x) + M_PI_F;
}
//--- reject msl-call: operands of two types
uint f(uint x, int y) { return max(x, y); }
//--- accept: operands of one type
uint f(uint x, int y) { return max(x, uint(y)); }
//--- reject msl-call: too few arguments
void g(int a, int b);
void f() { g(1); }
//--- accept: default arguments
void g(int a, int b = 2);
void f() { g(1); }
//--- accept: a program's own shuffles of types that the library lacks
ulong simd_shuffle_down(ulong x, ushort delta) {
  return as_type<ulong>(simd_shuffle_down(as_type<uint2>(x), delta));
}
bool simd_shuffle_down(bool x, ushort delta) {
  return simd_shuffle_down(uint(x), delta);
}
template <typename T> struct Best { T value; uint index; };
template <typename T> Best<T> simd_shuffle_down(Best<T> x, ushort delta) {
  return {simd_shuffle_down(x.value, delta), simd_shuffle_down(x.index, delta)};
}
ulong f(Best<ulong> x) { return simd_shuffle_down(x, 1).value; }
//--- reject msl-simd-type: a type that the program's own shuffle does not take
bool simd_shuffle_down(bool x, ushort delta);
long f(long x) { return simd_shuffle_down(x, 1); }
//--- reject msl-unknown-name: trait of C++ that Metal lacks
bool f() { return metal::is_empty<int>::value; }
//--- accept: a program's own trait beside those of the library
namespace metal {
template <typename T> struct is_empty : bool_constant<__is_empty(T)> {};
template <typename... T> using void_t = void;
}
bool f() { return metal::is_empty<int>::value; }
//--- accept: vectors are of the kind of their elements
static_assert(is_integral<int4>::value && is_floating_point_v<half2>, "");
static_assert(!is_integral<float2>::value && is_arithmetic<uint3>::value, "");
//--- reject msl-cxx: vector of floats taken for integers
static_assert(is_integral<float4>::value, "");
//--- accept: overload of a function of the library by what it is made of
namespace metal {
METAL_FUNC bfloat exp(bfloat x) {
  return static_cast<bfloat>(
      __metal_exp(static_cast<float>(x), __METAL_MAYBE_FAST_MATH__));
}
METAL_FUNC bfloat simd_sum(bfloat x) {
  return static_cast<bfloat>(__metal_simd_sum(static_cast<float>(x)));
}
}
bfloat f(bfloat x) { return exp(simd_sum(x)); }
//--- reject msl-call: function of the compiler on integers
int f(int x) { return __metal_exp(x, __METAL_FAST_MATH__); }
//--- reject msl-unknown-name: function that the compiler lacks
float f(float x) { return __metal_erf(x, __METAL_FAST_MATH__); }
//--- accept: constant uniform value
int f(int n) { constexpr uniform<int> step = make_uniform(4); return n / step; }
//--- reject msl-cxx: uniform value that is not constant
int f(int n) { constexpr uniform<int> step = make_uniform(n); return n / step; }
//--- accept: fence for the device
void f() {
  atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst,
                      thread_scope_device);
}
//--- reject msl-unknown-name: fence for the system
void f() {
  atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst,
                      thread_scope_system);
}
//--- accept: matrices of SIMD-groups, traits and limits with <metal_stdlib> alone
template <typename T> constexpr ushort width() { return vec_elements<T>::value; }
static_assert(width<half4>() == 4, "");
struct P { uint i; };
template <> struct _numeric_limits_impl<P> { static constexpr P max() { return P{1}; } };
kernel void k(device float *o [[buffer(0)]]) {
  simdgroup_float8x8 m = make_filled_simdgroup_matrix<float, 8>(0.0f);
  simdgroup_store(m, o + numeric_limits<P>::max().i, 8, 0, false);
}
//--- reject msl-unknown-name: elements of a matrix of a SIMD-group
kernel void k(device float *p [[buffer(0)]]) { simdgroup_float8x8 m; m.elements[0] = 1; }
//--- reject msl-unknown-name: atomic_long of OpenCL
void f(device atomic_long *p);
//--- accept: 64-bit atomic
void f(device atomic_ulong *p);
//--- reject msl-texture: level of a texture that is only read
float f(texture2d<float, access::read> t, sampler s) { return t.calculate_clamped_lod(s, float2(0)); }
//--- reject msl-call: level of an array with the index of a layer
float f(texture2d_array<float> t, sampler s) { return t.calculate_clamped_lod(s, float2(0), 1); }
//--- accept: levels of textures
float f(texture2d<float> t, depthcube_array<float> d, texture3d<half> v, sampler s) {
  return t.calculate_clamped_lod(s, float2(0)) + d.calculate_unclamped_lod(s, float3(0)) +
         v.calculate_unclamped_lod(s, float3(0));
}
//--- accept: SIMD-group functions keep the types of all integers
int8_t f(int8_t x) { int8_t y{simd_shuffle_down(x, 1)}; return int8_t{simd_max(y)}; }
char g(char x) { return char{simd_sum(x)}; }
//--- accept: functions of the program's own with names of SIMD-group functions
inline float simd_max(float v) { return max(v, simd_shuffle_xor(v, 1)); }
inline uint quad_shuffle(uint v, ushort lane) { return simd_shuffle(v, lane); }
float f(float v) { return simd_max(v) + simd_sum(v); }
uint g(uint v) { return quad_shuffle(v, 1) + simd_max(v); }
//--- accept: SIMD-group functions with their type named
template <typename T> T total(T v) { return simd_sum<T>(v); }
float f(float v, half h) {
  return simd_max<float>(h) + quad_broadcast<float>(v, 0) + total<half>(h) +
         simd_shuffle_and_fill_up<float>(v, 0, 1) + simd_or<uint>(ushort(1));
}
//--- reject msl-simd-type: SIMD-group function with a type that it does not take
bool f(ushort v) { return simd_sum<bool>(v); }
//--- reject msl-simd-type: fill of another type than the data
float f(float v) { return simd_shuffle_and_fill_up(v, 0, 1); }
//--- accept: fill of the data's type
float f(float v) { return simd_shuffle_and_fill_up(v, 0.0f, 1); }
//--- accept: a program's own template of more arguments
template <typename T> T simd_max(T a, T b) { return a > b ? a : b; }
float f(float v) { return simd_max(v, 1.0f) + simd_max(v); }
//--- reject msl-simd-type: a program's own template of the library's shape
template <typename T> T simd_max(T a) { return a; }
float f(float v) { return simd_max(v); }
//--- accept: assertions, and a program's own
#include <metal_assert>
namespace own { inline void assert(bool, int) {} }
kernel void k(device uint *o [[buffer(0)]], uint i [[thread_position_in_grid]]) {
  assert(i < 5);
  own::assert(i < 5, 1);
}
//--- accept: a program's own function or macro instead
static void assert(bool c) { (void)c; }
void f(int i) { assert(i); }
#define assert(c) ((void)0)
void g(int i) { assert(i); }
//--- accept: constants of half
constant half Values[] = {
  MAXHALF, -HUGE_VALH, HALF_MAX, HALF_MIN, HALF_EPSILON,
  M_E_H, M_LOG2E_H, M_LOG10E_H, M_LN2_H, M_LN10_H, M_PI_H, M_PI_2_H, M_PI_4_H,
  M_1_PI_H, M_2_PI_H, M_2_SQRTPI_H, M_SQRT2_H, M_SQRT1_2_H};
static_assert(HUGE_VALH > HALF_MAX && M_PI_2_H + M_PI_2_H == M_PI_H, "values");
static_assert(HALF_DIG == 3 && HALF_MANT_DIG == 11 && HALF_MAX_EXP == 16, "digits");
static_assert(HALF_MIN_EXP == -13 && HALF_MAX_10_EXP == 4, "exponents");
static_assert(HALF_MIN_10_EXP == -4 && HALF_RADIX == 2, "exponents");
static_assert(FLT_MAX_10_EXP == 38 && FLT_MIN_10_EXP == -37, "exponents");
half f(half a) { return a == HUGE_VALH ? M_1_PI_H : max(a, -HUGE_VALH); }
bool g(float a) { return ilogb(a) == FP_ILOGB0 || ilogb(a) == FP_ILOGBNAN; }
//--- accept --metal-std=3.1: constants of bfloat
constant bfloat Values[] = {
  MAXBFLOAT, -HUGE_VALBF,
  M_E_BF, M_LOG2E_BF, M_LOG10E_BF, M_LN2_BF, M_LN10_BF, M_PI_BF, M_PI_2_BF,
  M_PI_4_BF, M_1_PI_BF, M_2_PI_BF, M_2_SQRTPI_BF, M_SQRT2_BF, M_SQRT1_2_BF};
bfloat f(bfloat a) { return a == HUGE_VALBF ? M_1_PI_BF : a > -HUGE_VALBF ? a : MAXBFLOAT; }
//--- reject msl-unknown-name --metal-std=3.0: constants of bfloat before bfloat
float f() { return MAXBFLOAT; }
//--- reject msl-unknown-name: constant of a type without it
float f() { return M_PI_D; }
//--- accept: the type of nullptr
static bool isNull(device float *p, metal::nullptr_t n) { return p == n; }
kernel void k(device float *o [[buffer(0)]]) { if (!isNull(o, nullptr)) o[0] = is_same_v<nullptr_t, decltype(nullptr)>; }
