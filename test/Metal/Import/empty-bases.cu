// An empty base takes no room, unless an object of its class would be at the
// same address: then C++ moves what comes behind it, and Metal has a field for
// it. The assertions are what the C++ ABI of the host says.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal

// CHECK: struct Range {
// CHECK-NEXT: int lo;
// CHECK: struct Data {
// CHECK-NEXT: Tag base_Tag;
// CHECK-NEXT: Range r;
// CHECK-NEXT: float f;

// Near misses have no such field.
// CHECK: struct Late {
// CHECK-NEXT: int n;
// CHECK-NEXT: Range r;
// CHECK: struct Other {
// CHECK-NEXT: Range r;

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Tag {};
struct Mark {};
struct Range : Tag {
  int lo;
};
struct Data : Tag {
  Range r;
  float f;
};
static_assert(sizeof(Range) == 4 && sizeof(Data) == 12, "");

struct Late : Tag {
  int n;
  Range r;
};
struct Other : Mark {
  Range r;
};
static_assert(sizeof(Late) == 8 && sizeof(Other) == 4, "");

// The same size, all in another place.
struct Elem : Tag {
  short v;
};
struct Row : Tag {
  Elem e[3];
  long long n;
};
static_assert(sizeof(Row) == 16, "");

// Two empty bases in one place.
struct Both : Tag, Mark {
  Range r;
};
static_assert(sizeof(Both) == 8, "");

// An empty base behind one that is not, at the end of the object.
struct Head {
  Tag t;
  int v;
};
struct End : Head, Tag {};
static_assert(sizeof(Head) == 8 && sizeof(End) == 12, "");

struct Made : Tag {
  Range r;
  int twice;
  __host__ __device__ Made(int x) : twice(2 * x) { r.lo = x; }
};
static_assert(sizeof(Made) == 12, "");

__device__ int tagged(const Tag &) { return 100; }

__global__ void kernel(Data *d, Late l, Other o, Row w, const Both *b,
                       const End *e, Made m, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  Data local = {{}, {{}, i}, 1.5f};
  Made made(i);
  d[i].r.lo += local.r.lo;
  d[i].f += local.f;
  out[i] = l.n + l.r.lo + o.r.lo + w.e[i % 3].v + (int)w.n + b[i].r.lo +
           e[i].v + m.r.lo + m.twice + made.r.lo + made.twice + tagged(d[i]);
}

template <class T> static T *managed(int n) {
  T *p;
  cudaMallocManaged(&p, (n + 1) * sizeof(T));
  return p;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  Data *d = managed<Data>(n);
  Both *b = managed<Both>(n);
  End *e = managed<End>(n);
  int *out = managed<int>(n);
  for (int i = 0; i < n; ++i) {
    d[i].r.lo = 7 * i;
    d[i].f = i;
    b[i].r.lo = 3 * i;
    e[i].v = 17 * i;
  }
  Late l;
  l.n = 1;
  l.r.lo = 2;
  Other o;
  o.r.lo = 4;
  Row w;
  w.n = 8;
  for (int k = 0; k < 3; ++k)
    w.e[k].v = 1000 * (k + 1);
  Made m(16);
  if (n)
    kernel<<<(n + 31) / 32, 32>>>(d, l, o, w, b, e, m, out, n);
  cudaDeviceSynchronize();
  int wrong = 0;
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    int want = 1 + 2 + 4 + 1000 * (i % 3 + 1) + 8 +
               (3 + 17 + 1 + 2) * i + 16 + 32 + 100;
    wrong += out[i] != want || d[i].r.lo != 8 * i || d[i].f != i + 1.5f;
    sum += out[i];
  }
  printf("sum %lld, %d wrong\n%s\n", sum, wrong, wrong ? "FAIL" : "PASS");
  return wrong != 0;
}
