// Bit-fields that cross the aligned units beside other fields are kept in bytes:
// read, written, counted, in lists and in constructors, with the bits where the
// host has them.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal

// CHECK: struct alignas(4) Twenty {
// CHECK-NEXT: char c;
// CHECK-NEXT: uchar bits;
// CHECK-NEXT: uchar bits1;
// CHECK-NEXT: uchar bits2;
// CHECK: uint x() const device {
// CHECK-NEXT: return uint(bits) | (uint(bits1) << 8) | ((uint(bits2) & 0xfu) << 16);
// CHECK: void set_x(uint value) device {
// CHECK-NEXT: bits = (value & 0xffu);
// CHECK-NEXT: bits1 = ((value >> 8) & 0xffu);
// CHECK-NEXT: bits2 = (bits2 & 0xfffffff0u) | ((value >> 16) & 0xfu);
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cuda_runtime.h>

struct Twenty {
  signed char c;
  unsigned x : 20;
};
struct Two {
  signed char c;
  unsigned x : 5;
  unsigned y : 12;
  short z;
};
enum Mode : int { Off, On, Auto, Both };
struct Wide {
  char c;
  int s : 21;
  char d;
  long long t : 50;
  Mode m : 3;
  bool f : 1;
  short w;
};
struct Made {
  char c = 3;
  unsigned x : 20;
  char k;
  __host__ __device__ Made(unsigned v) : x(5), k(v) {}
};

__host__ __device__ int change(Twenty &b, Two &c, Wide &e, int v) {
  b.x = v * 77777;
  b.c = v;
  b.x += 3;
  b.x ^= v;
  int old = b.x++;
  c.x = v;
  c.y = v * 3;
  c.z = -v;
  c.c = 7 - v;
  c.y--;
  c.y <<= 1;
  e.s = v * 50001 - 900000;
  e.d = v;
  e.t = -(long long)v * 12345678901ll;
  e.m = (Mode)(v & 3);
  e.f = v & 1;
  e.w = -v;
  e.c = 1;
  e.s -= 5;
  --e.t;
  Twenty q = {3, 0xabcde}, r = {(signed char)v, (unsigned)v};
  Two l = {1, 2, 3, 4};
  Wide z = {1, -2, 3, -4, On, true, -9};
  Made f(v);
  f.x += v;
  return old + b.x * 3 + b.c + c.x + c.y * 5 + c.z + c.c + e.s + (int)(e.t % 1000003) + e.d + e.m + e.f + e.w + q.x +
         r.x + r.c + q.c + l.x + l.y + l.z + z.s + (int)z.t + z.m + z.f + z.w + f.x + f.k + f.c + (int)sizeof(Wide);
}

__global__ void kernel(int *o, Twenty *b, Two *c, Wide *e, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n)
    o[i] = change(b[i], c[i], e[i], i);
}

template <class T> T *zeros(int n) {
  T *p;
  cudaMallocManaged(&p, (n + 1) * sizeof(T));
  memset((void *)p, 0, (n + 1) * sizeof(T));
  return p;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 1000, wrong = 0;
  int *o = zeros<int>(n);
  Twenty *b = zeros<Twenty>(n), *b2 = zeros<Twenty>(n);
  Two *c = zeros<Two>(n), *c2 = zeros<Two>(n);
  Wide *e = zeros<Wide>(n), *e2 = zeros<Wide>(n);
  if (n)
    kernel<<<(n + 31) / 32, 32>>>(o, b, c, e, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i)
    wrong += change(b2[i], c2[i], e2[i], i) != o[i];
  wrong += memcmp(b, b2, n * sizeof(Twenty)) || memcmp(c, c2, n * sizeof(Two)) || memcmp(e, e2, n * sizeof(Wide));
  printf("%d wrong\n%s\n", wrong, wrong ? "FAIL" : "PASS");
  return wrong != 0;
}
