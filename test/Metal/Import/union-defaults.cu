// Unions with default initialisers, of the first field and of others.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

union First {
  int a = 3;
  float f;
};
// CHECK-LABEL: static Second Second_of_a(int value) {
// CHECK-NEXT:   Second made;
// CHECK-NEXT:   made.a = value;
// CHECK-NEXT:   return made;
// CHECK-NEXT: }
union Second {
  float f;
  int a = 5;
};
union Array {
  char c;
  short s[3] = {7, 8};
  long long whole;
};
struct Pair {
  int a, b;
};
union OfPair {
  int z;
  Pair p = {4, 5};
};
struct Nested {
  int x = 1;
  First u;
  Second v, many[2];
};
struct Anonymous {
  int h = 4;
  union {
    int p;
    float q = 1.5f;
  };
  struct {
    int lo, hi = 6;
  };
  int t = 7;
};
// Near misses: a field that is named first, a constructor.
union Plain {
  int a;
  float f;
};
union Made {
  int a;
  float f;
  __host__ __device__ Made() : f(2.5f) {}
};
__constant__ const First Known = {};

__host__ __device__ int bits(float f) {
  int i;
  memcpy(&i, &f, sizeof(i));
  return i;
}

__global__ void run(int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  // CHECK: First first = {3};
  // CHECK-NEXT: Second second;
  // CHECK-NEXT: second.a = 5;
  First first;
  Second second;
  Second third{}, fourth = {.f = 2.f};
  int s = first.a + second.a * 3 + third.a * 5 + bits(fourth.f);
  // CHECK: Array array;
  // CHECK-NEXT: array.s[0] = 7;
  // CHECK-NEXT: array.s[1] = 8;
  // CHECK-NEXT: array.s[2] = short(0);
  Array array;
  s += array.s[0] + array.s[1] * 3 + array.s[2] * 5;
  OfPair pair, given{i};
  s += pair.p.a + pair.p.b * 3 + given.z;
  Nested nested, part{i};
  s += nested.u.a + nested.v.a * 3 + nested.many[1].a * 5 + part.x + part.many[0].a;
  // CHECK: Nested designated{1, {i}, Second_of_a(5), {Second_of_a(5), Second_of_a(5)}};
  Nested designated{.u = {i}};
  s += designated.u.a + designated.v.a;
  Anonymous anonymous, one[2];
  s += anonymous.h + bits(anonymous.q) + anonymous.hi * 3 + one[1].t + one[1].hi;
  Anonymous other{5, {6}};
  s += other.p + other.hi;
  First firsts[3];
  Second seconds[3] = {{1.f}};
  s += firsts[2].a + seconds[1].a + bits(seconds[0].f);
  seconds[2] = {};
  seconds[1] = Second{.a = i};
  s += seconds[2].a + seconds[1].a + (i % 2 ? Second{}.a : First().a);
  // CHECK: for (Second v = Second_of_a(i % 5); v.a < 6; ++v.a) {
  for (Second v{.a = i % 5}; v.a < 6; ++v.a)
    s += v.a;
  constexpr Second fixed{};
  s += fixed.a;
  // CHECK: Plain plain = {i};
  Plain plain = {i};
  Made made;
  out[i] = s + plain.a + bits(made.f) + Known.a;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 33;
  int *out;
  cudaMallocManaged(&out, (n + 1) * sizeof(int));
  run<<<n / 32 + 1, 32>>>(out, n);
  cudaDeviceSynchronize();
  unsigned sum = 0;
  for (int i = 0; i < n; ++i)
    sum = sum * 31 + out[i];
  printf("%u\n", sum);
}
