// Elements of all vector types in expressions: promotions, wrap-around,
// comparisons, compound assignment, indices and pointers.
// RUN: %row %s
#include "../Inputs/Row.h"

__host__ __device__ int elements(int v, int i) {
  uchar4 c = make_uchar4((unsigned char)v, 200, (unsigned char)i, 255);
  char4 s = make_char4((char)v, -100, (char)i, 127);
  short2 h = make_short2((short)v, 30000);
  ushort4 w = make_ushort4((unsigned short)v, 65535, 1, 2);
  uint2 u = make_uint2((unsigned)v, 1u);
  float4 f = make_float4(1.5f, -2.5f, (float)(v & 15), 0.25f);
  longlong2 l = make_longlong2(v & 0xffff, 1ll << 40);
  int r = c.x + c.y + c.w; // int
  r += (c.x + c.y) / 3 - s.y * s.x;
  c.y += 100; // wraps
  c.z -= 7;
  s.w++;
  h.y += h.x;
  w.y += w.z;
  w.x <<= 3;
  u.x = u.x * u.x + u.y;
  u.y -= 2;
  f.x = c.y;
  f.y *= f.z;
  f.w += 1;
  l.x *= l.y;
  r += c.y + c.z * 2 + s.w * 3 + h.y * 5 + w.y * 7 + w.x;
  r += (int)(u.x >> 3) + (u.y > 5u) + (int)f.x + (int)f.y + (int)(f.w * 4) + (int)(l.x >> 38);
  r += (s.x < c.x) + (h.x < w.x) * 2 + (u.x > s.x) * 4;
  float *pf = &f.x;
  unsigned char *pc = &c.x;
  pf[2] += 1.0f;
  pc[i & 3] ^= 0x55;
  int2 pair[2] = {{1, 2}, {3, v}};
  pair[i & 1].y += 5;
  int2 swapped = make_int2(pair[1].y, pair[0].x);
  pair[0] = swapped;
  r += (int)f.z + c.x + c.y + c.z + c.w + pair[0].x % 100 + pair[1].y % 7 + pair[0].y;
  uchar4 *bytes = reinterpret_cast<uchar4 *>(&u);
  bytes[0].z += 1;
  float2 g{f.x, f.y}, k = g;
  k.x -= g.y;
  return r + (int)(u.x >> 16 & 255) + (int)k.x;
}

__global__ void computed(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = elements(in[i], i);
}

int main() { return rowMain(computed, [](const int *in, int i, int) { return elements(in[i], i); }); }
