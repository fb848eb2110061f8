// RUN: %msl_check --Werror --metal-std=3.2 %s 2>&1 | count 0
// RUN: %msl_check --Werror --metal-std=4.0 %s 2>&1 | count 0
//
// Kernels as cu2x and people write them: reductions, tiles, atomics, structs
// with methods per space, templates, lambdas, packed vectors, SIMD-groups.

#include <metal_stdlib>
using namespace metal;

struct Complex {
  float re, im;
  Complex operator*(Complex o) const thread {
    return {re * o.re - im * o.im, re * o.im + im * o.re};
  }
  float norm() const device { return re * re + im * im; }
  float norm() const thread { return re * re + im * im; }
};
static_assert(sizeof(Complex) == 8, "as on the host");

struct Params {
  uint n;
  float scale;
  device float *weights;
  packed_float3 origin;
};

union Word {
  float f;
  uint u;
};

constant float table[4] = {0.25f, 0.5f, 0.75f, 1.0f};

static inline float blockSum(float x, threadgroup float *partial, uint lane,
                             uint group) {
  x = simd_sum(x);
  if (lane == 0)
    partial[group] = x;
  threadgroup_barrier(mem_flags::mem_threadgroup);
  return group == 0 ? simd_sum(lane < 32 ? partial[lane] : 0.0f) : 0.0f;
}

kernel void reduce(device const float *in [[buffer(0)]],
                   device float *out [[buffer(1)]],
                   constant uint &n [[buffer(2)]],
                   uint3 blockIdx [[threadgroup_position_in_grid]],
                   uint3 blockDim [[threads_per_threadgroup]],
                   uint3 threadIdx [[thread_position_in_threadgroup]],
                   uint lane [[thread_index_in_simdgroup]],
                   uint group [[simdgroup_index_in_threadgroup]]) {
  threadgroup float partial[32];
  uint i = blockIdx.x * blockDim.x + threadIdx.x;
  float sum = blockSum(i < n ? in[i] : 0.0f, partial, lane, group);
  if (threadIdx.x == 0)
    out[blockIdx.x] = sum;
}

kernel void histogram(device const uchar4 *in [[buffer(0)]],
                      device uint *bins [[buffer(1)]],
                      threadgroup uint *local [[threadgroup(0)]],
                      uint i [[thread_position_in_grid]]) {
  uchar4 v = in[i];
  for (int c = 0; c < 4; ++c)
    atomic_fetch_add_explicit((threadgroup atomic_uint *)&local[v[c]], 1u,
                              memory_order_relaxed);
  threadgroup_barrier(mem_flags::mem_threadgroup | mem_flags::mem_device);
  atomic_fetch_add_explicit((device atomic_uint *)&bins[v.x], local[v.x],
                            memory_order_relaxed);
}

static inline void atomicAddFloat(threadgroup float *p, float x) {
  threadgroup atomic_uint *word = (threadgroup atomic_uint *)p;
  uint old = atomic_load_explicit(word, memory_order_relaxed);
  while (!atomic_compare_exchange_weak_explicit(
      word, &old, as_type<uint>(as_type<float>(old) + x),
      memory_order_relaxed, memory_order_relaxed)) {
  }
}

template <typename T, int N>
static inline T tileDot(threadgroup const T *a, threadgroup const T *b) {
  T sum = 0;
#pragma clang loop unroll(full)
  for (int i = 0; i < N; ++i)
    sum = fma(a[i], b[i], sum);
  return sum;
}

template <typename T>
[[kernel, max_total_threads_per_threadgroup(256)]] void
multiply(device const T *a [[buffer(0)]], device T *c [[buffer(1)]],
         constant Params &p [[buffer(2)]],
         uint2 id [[thread_position_in_grid]]) {
  threadgroup T tile[2][16];
  tile[0][id.x & 15] = a[id.x];
  tile[1][id.y & 15] = a[id.y];
  threadgroup_barrier(mem_flags::mem_threadgroup);
  c[id.y * p.n + id.x] = tileDot<T, 16>(tile[0], tile[1]);
}
template [[host_name("multiply_float")]] [[kernel]] void
multiply<float>(device const float *, device float *, constant Params &, uint2);
template [[host_name("multiply_half")]] [[kernel]] void
multiply<half>(device const half *, device half *, constant Params &, uint2);

kernel void mixed(device float4 *out [[buffer(0)]],
                  constant Params &params [[buffer(1)]],
                  device Complex *z [[buffer(2)]],
                  device const packed_float3 *points [[buffer(3)]],
                  threadgroup float *sums [[threadgroup(0)]],
                  uint i [[thread_position_in_grid]]) {
  Params p = params;
  auto scaled = [&](float x) { return x * p.scale; };
  Complex w = z[i];
  w = w * w;
  z[i] = w;
  float3 d = points[i] - p.origin;
  float4 v = float4(d, scaled(z[i].norm()) + w.norm());
  v.xy += p.weights[i] * table[i & 3];
  Word word;
  word.f = v.w;
  long wide = long(word.u) << 32;
  switch (word.u & 3u) {
  case 0:
    v = -v;
  case 1:
    v.zw = v.wz;
    break;
  default:
    v = select(v, abs(v), v < 0.0f);
  }
  atomicAddFloat(&sums[0], dot(v, v));
  out[i] = any(v > 1.0f) ? normalize(v) : float4(float(wide));
  half2 h = half2(v.xy);
  bfloat b = bfloat(h.x);
  out[i].x += float(b);
}
