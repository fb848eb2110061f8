// A field with an alignment of its own has it in Metal as well, so that it is
// where the host has it, whatever is in front. The assertions are what the C++
// ABI of the host says.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal

// CHECK: struct Gap {
// CHECK-NEXT: int a;
// CHECK-NEXT: alignas(8) int b;
// CHECK-NEXT: int c;

// The alignment that a typedef has is one of the field.
// CHECK: struct Cache {
// CHECK-NEXT: char tag;
// CHECK-NEXT: alignas(16) float line[3];
// CHECK-NEXT: alignas(64) uint count;
// CHECK-NEXT: bool last;

// Near misses: no more than the type has, and one of the whole.
// CHECK: struct Plain {
// CHECK-NEXT: char c;
// CHECK-NEXT: int n;
// CHECK-NEXT: float4 v;
// CHECK: struct alignas(16) Whole {
// CHECK-NEXT: char c;
// CHECK-NEXT: int n;

// CHECK: struct Holder {
// CHECK-NEXT: char c;
// CHECK-NEXT: Gap g[2];
// CHECK-NEXT: alignas(32) Plain p;

// CHECK: struct Flags {
// CHECK-NEXT: uchar bits;
// CHECK-NEXT: alignas(16) int n;

// CHECK: union Word {
// CHECK-NEXT: alignas(16) char c;
// CHECK-NEXT: int i;

// CHECK: struct Leading {
// CHECK-NEXT: short first;
// CHECK-NEXT: alignas(32) device int *out;
// CHECK-NEXT: alignas(16) float behind;
// CHECK-NEXT: alignas(16) uchar rest[3];

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Gap {
  int a;
  alignas(8) int b;
  int c;
};
static_assert(offsetof(Gap, b) == 8 && sizeof(Gap) == 16, "");

typedef float AlignedLine __attribute__((aligned(16)));
struct Cache {
  char tag;
  __align__(16) float line[3];
  alignas(16) alignas(64) unsigned count;
  bool last;
};
static_assert(offsetof(Cache, line) == 16 && offsetof(Cache, count) == 64 && sizeof(Cache) == 128, "");

struct Plain {
  char c;
  alignas(4) int n;
  alignas(16) float4 v;
};
static_assert(offsetof(Plain, n) == 4 && offsetof(Plain, v) == 16, "");

struct alignas(16) Whole {
  char c;
  int n;
};

struct Holder {
  char c;
  Gap g[2];
  alignas(32) Plain p;
};
static_assert(offsetof(Holder, g) == 8 && offsetof(Holder, p) == 64 && sizeof(Holder) == 96, "");

struct Flags {
  unsigned char low : 3, high : 5;
  alignas(16) int n;
};
static_assert(offsetof(Flags, n) == 16 && sizeof(Flags) == 32, "");

union Word {
  alignas(16) char c;
  int i;
};
static_assert(sizeof(Word) == 16, "");

struct Leading {
  short first;
  alignas(32) int *out;
  AlignedLine behind;
  alignas(16) unsigned char rest[3];
};
static_assert(offsetof(Leading, out) == 32 && offsetof(Leading, behind) == 48 && offsetof(Leading, rest) == 64 &&
                  sizeof(Leading) == 96,
              "");

__global__ void kernel(Leading to, const Gap *gaps, Cache *caches, Plain plain, Whole whole, const Holder *holders,
                       Flags flags, const Word *words, int n) {
  __shared__ Gap tile[32];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  Gap none = {1, 2, 3};
  tile[threadIdx.x] = i < n ? gaps[i] : none;
  __syncthreads();
  if (i >= n)
    return;
  Gap next = tile[(threadIdx.x + 1) % 32];
  Cache cache = caches[i];
  cache.line[2] += next.b;
  cache.count += to.first;
  cache.last = i + 1 == n;
  caches[i] = cache;
  to.out[i] = gaps[i].a + 10 * gaps[i].b + 100 * gaps[i].c + plain.n + whole.n + holders[i].g[1].b + holders[i].p.n +
              flags.high + flags.n + words[i].i + int(to.behind) + to.rest[2] + int(sizeof(Cache) + alignof(Holder));
}

template <class T> static T *managed(int n) {
  T *p;
  cudaMallocManaged(&p, (n + 1) * sizeof(T));
  return p;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  Gap *gaps = managed<Gap>(n);
  Cache *caches = managed<Cache>(n);
  Holder *holders = managed<Holder>(n);
  Word *words = managed<Word>(n);
  Leading to;
  to.first = 5, to.out = managed<int>(n), to.behind = 7, to.rest[2] = 9;
  Plain plain;
  plain.n = 11;
  Whole whole;
  whole.n = 13;
  Flags flags;
  flags.low = 1, flags.high = 17, flags.n = 19;
  for (int i = 0; i < n; ++i) {
    gaps[i] = {i, i + 1, i + 2};
    caches[i].tag = 1, caches[i].line[2] = 0.5f, caches[i].count = i, caches[i].last = true;
    holders[i].g[1].b = 3 * i, holders[i].p.n = 23;
    words[i].i = 29;
  }
  if (n)
    kernel<<<(n + 31) / 32, 32>>>(to, gaps, caches, plain, whole, holders, flags, words, n);
  cudaDeviceSynchronize();
  int wrong = 0;
  long long sum = 0;
  for (int i = 0; i < n; ++i) {
    int k = i % 32 == 31 ? i - 31 : i + 1;
    int want = 111 * i + 210 + 11 + 13 + 3 * i + 23 + 17 + 19 + 29 + 7 + 9 + 128 + 32;
    wrong += to.out[i] != want || caches[i].line[2] != 0.5f + (k < n ? k + 1 : 2) || caches[i].count != i + 5u ||
             caches[i].last != (i + 1 == n);
    sum += to.out[i];
  }
  printf("sum %lld, %d wrong\n%s\n", sum, wrong, wrong ? "FAIL" : "PASS");
  return wrong != 0;
}
