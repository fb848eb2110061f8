// Bit-fields beside other fields, of which each allows another size: bytes where
// one shares its word with another field, and a word for the next.
// RUN: %sample --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cuda_runtime.h>

// CHECK: struct Tagged {
// CHECK-NEXT: char tag;
// CHECK-NEXT: uchar bits;
// CHECK-NEXT: uchar bits1;
// CHECK-NEXT: uchar bits2;
// CHECK-NEXT: ulong bits3;
struct Tagged {
  char tag;
  unsigned x : 20;
  unsigned long long y : 50;
  signed z : 9;
};

// CHECK: struct Mixed {
// CHECK: uchar b;
// CHECK-NEXT: ushort bits1;
// CHECK-NEXT: ulong bits2;
struct Mixed {
  unsigned a : 3;
  unsigned char b;
  unsigned c : 9;
  short d : 7;
  long long e : 33;
};

__host__ __device__ inline Tagged change(Tagged t, int x) {
  t.tag += x;
  t.x = t.x * 77 + x;
  t.y = (unsigned long long)t.x << 29 ^ t.y;
  t.z -= x;
  return t;
}

__host__ __device__ inline Mixed change(Mixed m, int x) {
  m.a += x;
  m.b ^= m.a * 3;
  m.c = m.b * 5 + x;
  m.d -= m.c;
  m.e = (long long)m.d << 24;
  m.c <<= 1;
  ++m.d;
  return m;
}

__global__ void both(Tagged *t, Mixed *m, Tagged first, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  t[i] = change(i ? t[i] : first, i);
  m[i] = change(m[i], i);
}

static bool same(const Tagged &a, const Tagged &b) {
  return a.tag == b.tag && a.x == b.x && a.y == b.y && a.z == b.z;
}
static bool same(const Mixed &a, const Mixed &b) {
  return a.a == b.a && a.b == b.b && a.c == b.c && a.d == b.d && a.e == b.e;
}

int main() {
  const int n = 333;
  static Tagged t[n], tagged[n]; // what no field has is zero
  static Mixed m[n], mixed[n];
  Tagged *dt;
  Mixed *dm;
  for (int i = 0; i < n; ++i) {
    t[i] = {char(i), unsigned(i * 3001), i * 123456789ull, -i % 100};
    m[i] = {unsigned(i % 8), (unsigned char)(i * 7), unsigned(i % 512), short(i % 60 - 30), -i * 1000003ll};
  }
  cudaMalloc(&dt, sizeof t);
  cudaMalloc(&dm, sizeof m);
  cudaMemcpy(dt, t, sizeof t, cudaMemcpyHostToDevice);
  cudaMemcpy(dm, m, sizeof m, cudaMemcpyHostToDevice);
  both<<<4, 96>>>(dt, dm, t[0], n);
  cudaMemcpy(tagged, dt, sizeof t, cudaMemcpyDeviceToHost);
  cudaMemcpy(mixed, dm, sizeof m, cudaMemcpyDeviceToHost);
  int bad = 0;
  for (int i = 0; i < n; ++i)
    bad += !same(tagged[i], change(t[i], i)) + !same(mixed[i], change(m[i], i));
  std::printf("bad %d\n", bad);
  return bad != 0;
}
