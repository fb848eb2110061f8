// Bit-fields beside other fields, of which each allows another size: bytes where
// one shares its word with another field, and a word for the next, which an
// alignment moves where it has to be.
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

// CHECK: struct Behind {
// CHECK: uchar b;
// CHECK-NEXT: ushort bits1;
// CHECK-NEXT: alignas(8) uchar bits2;
struct Behind {
  unsigned a : 3;
  unsigned char b;
  unsigned c : 9;
  short d : 7;
  long long e : 33;
  bool f;
};

__host__ __device__ inline Tagged change(Tagged t, int x) {
  t.tag += x;
  t.x = t.x * 77 + x;
  t.y = (unsigned long long)t.x << 29 ^ t.y;
  t.z -= x;
  return t;
}

template <typename T> __host__ __device__ T change(T m, int x) {
  m.a += x;
  m.b ^= m.a * 3;
  m.c = m.b * 5 + x;
  m.d -= m.c;
  m.e = (long long)m.d << 24;
  m.c <<= 1;
  ++m.d;
  return m;
}

__global__ void all(Tagged *t, Mixed *m, Behind *b, Tagged first, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  t[i] = change(i ? t[i] : first, i);
  m[i] = change(m[i], i);
  b[i] = change(b[i], i);
  b[i].f ^= i & 1;
}

static bool same(const Tagged &a, const Tagged &b) {
  return a.tag == b.tag && a.x == b.x && a.y == b.y && a.z == b.z;
}
template <typename T> static bool same(const T &a, const T &b) {
  return a.a == b.a && a.b == b.b && a.c == b.c && a.d == b.d && a.e == b.e;
}

int main() {
  const int n = 333;
  static Tagged t[n], tagged[n]; // what no field has is zero
  static Mixed m[n], mixed[n];
  Tagged *dt;
  Mixed *dm;
  static Behind b[n], behind[n];
  Behind *db;
  for (int i = 0; i < n; ++i) {
    t[i] = {char(i), unsigned(i * 3001), i * 123456789ull, -i % 100};
    m[i] = {unsigned(i % 8), (unsigned char)(i * 7), unsigned(i % 512), short(i % 60 - 30), -i * 1000003ll};
    b[i] = {m[i].a, m[i].b, m[i].c, m[i].d, m[i].e, i % 3 == 0};
  }
  cudaMalloc(&dt, sizeof t);
  cudaMalloc(&dm, sizeof m);
  cudaMalloc(&db, sizeof b);
  cudaMemcpy(db, b, sizeof b, cudaMemcpyHostToDevice);
  cudaMemcpy(dt, t, sizeof t, cudaMemcpyHostToDevice);
  cudaMemcpy(dm, m, sizeof m, cudaMemcpyHostToDevice);
  all<<<4, 96>>>(dt, dm, db, t[0], n);
  cudaMemcpy(behind, db, sizeof b, cudaMemcpyDeviceToHost);
  cudaMemcpy(tagged, dt, sizeof t, cudaMemcpyDeviceToHost);
  cudaMemcpy(mixed, dm, sizeof m, cudaMemcpyDeviceToHost);
  int bad = 0;
  for (int i = 0; i < n; ++i)
    bad += !same(tagged[i], change(t[i], i)) + !same(mixed[i], change(m[i], i)) +
           !same(behind[i], change(b[i], i)) + (behind[i].f != (b[i].f ^ (i & 1)));
  std::printf("bad %d\n", bad);
  return bad != 0;
}
