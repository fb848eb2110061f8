// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// Metal's library: SIMD-groups, atomics, textures, names.

//--- reject msl-simd-type: shuffle of ulong
ulong f(ulong x) { return simd_shuffle(x, 0); }
//--- reject msl-simd-type: shuffle of bool
bool f(bool x) { return simd_shuffle_down(x, 1); }
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
