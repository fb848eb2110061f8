// MSL 3.0 has no bfloat: numbers are 16 bits in a struct, which rounds to nearest
// even. In all kinds of memory, in structs, arrays, templates, lambdas, choices,
// constants, by value, by their bits, in pairs and in shuffles.
// Large integers are rounded once, by any version.
// RUN: %row %s
// RUN: %row --option=--metal-std=3.0 %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-NOT: {{[ (]bfloat[ 2(]}}
// CHECK: struct cu2x_bfloat {
// CHECK: kernel void brains(
// CHECK-NOT: {{[ (]bfloat[ 2(]}}
// CHECK: threadgroup cu2x_bfloat tile[32];
// CHECK: cu2x_bfloat b = i & 1 ? +a : +shared.value;
// CHECK: b *= cu2x_bfloat{0x3F00 /* 0.5f */};
#include <cuda_bf16.h>
#include "../Inputs/Row.h"

struct Pair {
  int key;
  __nv_bfloat16 value;
  __nv_bfloat162 two;
};
template <class T> __device__ T twice(T v) { return v + v; }
__constant__ float scales[2] = {1.5f, -0.25f};

__global__ void brains(const float *in, float *out, int n) {
  __shared__ __nv_bfloat16 tile[32];
  __shared__ __nv_bfloat162 pairs[32];
  int i = ROW_INDEX, lane = threadIdx.x & 31;
  float x = i < n ? in[i] : 1.0f;
  __nv_bfloat16 a = __float2bfloat16(x * 1.01f);
  Pair shared = {i, __float2bfloat16(x + 3.0f), {}};
  __nv_bfloat16 b = i & 1 ? a : shared.value;
  b += a;
  b *= __float2bfloat16(0.5f);
  b -= __nv_bfloat16(scales[i & 1]);
  shared.value = b;
  shared.value /= __float2bfloat16(3.0f);
  shared.two = __floats2bfloat162_rn(1.5f, __bfloat162float(b));
  shared.two.x = shared.two.x - a;
  __syncthreads();
  if (threadIdx.x < 32) {
    tile[lane] = b;
    pairs[lane] = __hmul2(shared.two, shared.two);
  }
  __syncthreads();
  if (i >= n)
    return;
  __nv_bfloat16 numbers[3] = {a, b, twice(b)};
  const __nv_bfloat16 *second = &numbers[1];
  float sum = 0;
  for (int j = 0; j < 3; ++j)
    sum += __bfloat162float(numbers[j]);
  __nv_bfloat16 c = a;
  ++c;
  c--;
  c = -c;
  unsigned short bits = __bfloat16_as_ushort(c);
  __nv_bfloat16 d = __ushort_as_bfloat16(bits ^ 1);
  auto add = [&](__nv_bfloat16 y) { return y + a; };
  int integers = (int)c + (a ? 1 : 2) + (unsigned char)a;
  __nv_bfloat16 large = __int2bfloat16_rn(i * 16777217 + 3), wide = __ull2bfloat16_rn(0x8080000000000001ull >> (i & 31));
  out[i] = sum + float(*second) + float(d) + float(add(b)) + integers + float(shared.value > a) +
           float(large) * 1e-6f + float(wide) * 1e-12f + __high2float(shared.two) + __low2float(shared.two) +
           __bfloat1622float2(h2rcp(shared.two)).y + float(tile[0] == tile[0]) + float(pairs[0].y >= pairs[0].y);
}

// In the arithmetic of float, rounded to 8 bits after each operation.
static float brain(float x) {
  unsigned u;
  memcpy(&u, &x, 4);
  u = (u + 0x7fff + (u >> 16 & 1)) & 0xffff0000u;
  memcpy(&x, &u, 4);
  return x;
}
// The nearest of a whole number, by integers alone.
static float brainOf(unsigned long long v) {
  int shift = 0;
  unsigned long long rest = 0, m = v;
  while (m >= 256) {
    rest |= (m & 1) << shift++;
    m >>= 1;
  }
  unsigned long long half = shift ? 1ull << (shift - 1) : 0;
  if (shift && (rest > half || (rest == half && (m & 1))))
    ++m;
  return ldexpf(float(m), shift);
}

float want(const float *in, int i, int) {
  float x = in[i], a = brain(x * 1.01f), shared = brain(x + 3.0f), b = i & 1 ? a : shared;
  b = brain(b + a);
  b = brain(b * 0.5f);
  b = brain(b - (i & 1 ? -0.25f : 1.5f));
  float value = brain(b / 3.0f), low = brain(1.5f - a), high = b, two = brain(b + b);
  float sum = 0;
  sum += a, sum += b, sum += two;
  float c = -brain(brain(a + 1.0f) - 1.0f), d;
  unsigned u;
  memcpy(&u, &c, 4);
  u ^= 0x10000;
  memcpy(&d, &u, 4);
  int integers = int(c) + (a != 0 ? 1 : 2) + (unsigned char)(a < 0 ? 0 : a > 255 ? 255 : int(a));
  int large = int(i * 16777217u + 3u);
  float l = large < 0 ? -brainOf(0ull - (long long)large) : brainOf(large);
  return sum + b + d + brain(b + a) + integers + float(value > a) + l * 1e-6f +
         brainOf(0x8080000000000001ull >> (i & 31)) * 1e-12f + high + low + brain(1.0f / high) + 1.0f + 1.0f;
}

int main() { return rowMain(brains, want); }
