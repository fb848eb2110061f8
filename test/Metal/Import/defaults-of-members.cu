// Defaults of members that use other members, in classes without constructors:
// the object of the default, not that of the method around it, is the one used.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Pair {
  int x = 3;
  int y = x + 1;
};
// CHECK-LABEL: static Pair Pair_with_defaults(Pair self) {
// CHECK-NEXT: self.y = self.x + 1;
// CHECK-NEXT: return self;
// CHECK-NEXT: }

struct Around {
  int x;
  Pair p;
  // CHECK: Around() thread : x(7), p(Pair_with_defaults({3, 0})) {}
  __host__ __device__ Around() : x(7) {}
  __host__ __device__ int inMethod() const {
    Pair q;
    return q.y + x;
  }
};
struct Derived : Pair {
  int z{y * 2};
};
template <class T> struct Sum {
  T t = {};
  T u = t + 1;
};
struct Counting {
  int a = 2;
  int b = twice() + 1;
  int c = b - a;
  int d = a++;
  __host__ __device__ int twice() const { return a * 2; }
  __host__ __device__ static int make() {
    Counting m{4};
    return m.c * 10 + m.a;
  }
};
struct Arrays {
  int n = 2;
  int v[3] = {n, n + 1};
  float f[2][2] = {{1.f * n, 2}, {3, n + .5f}};
};
struct Nested {
  Pair p;
  int w = p.y + 1;
  Pair q = {w};
  int end = q.y;
};
struct Bits {
  unsigned lo : 4 = 5;
  unsigned hi : 4 = lo + 2;
  int k = hi * 2;
};
struct WithLambda {
  int a = 5;
  int b = [this] { return a * 2; }();
};
struct Range {
  const int *from;
  const int *to = from + 2;
  int last = to[-1];
};
struct Vectors {
  float4 v = make_float4(1, 2, 3, 4);
  float s = v.x + v.w;
};
struct Several {
  Pair p[2] = {{1}, {2, 9}};
  int sum = p[0].y + p[1].y;
};
// Near misses: all values of the list; a default that uses no member.
struct Plain {
  int x = 3;
  int y = 4;
};

__host__ __device__ int take(Pair p) { return p.x * 100 + p.y; }
__host__ __device__ int see(const Pair &p) { return p.x * 100 + p.y; }
__host__ __device__ Pair give(int i) { return {i}; }
__host__ __device__ int next(int &i) { return ++i; }
__constant__ Pair inConstant;
constexpr Pair known{6};

__global__ void run(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  int x = in[i];
  Around around;
  int s = around.p.y + around.inMethod() * 3;
  // CHECK: Pair whole{5, 6};
  Pair whole{5, 6};
  // CHECK-NEXT: Plain plain{x, 4};
  // CHECK-NEXT: Pair p = Pair_with_defaults({x, 0});
  Plain plain{x};
  Pair p{x};
  s += whole.y + plain.y + p.y * 3;
  Derived d, given{{x, 2}};
  s += d.z + given.z * 5;
  Sum<int> sum{x};
  Sum<float> half{x + .5f};
  s += sum.u * 7 + static_cast<int>(half.u * 10);
  Counting c;
  s += c.a + c.b * 3 + c.c * 5 + c.d * 7 + Counting::make();
  Arrays a, arrays{x};
  s += a.v[0] + a.v[1] * 3 + a.v[2] + arrays.v[1] * 5 + int(a.f[0][0] + arrays.f[0][0] * 3 + arrays.f[1][1]);
  Nested nested{{x}};
  s += nested.w * 3 + nested.end;
  Bits b, bits{1}, both{1, 9};
  s += b.hi + b.k * 3 + bits.hi * 5 + bits.k * 7 + both.k;
  WithLambda lambda{x};
  Range range{in + (i ? i - 1 : 0)};
  s += lambda.b + (n > 1 ? range.last : 1);
  Vectors v;
  Several several;
  s += int(v.s) + several.sum;
  // CHECK: take(Pair_with_defaults({x, 0}))
  s += take({x}) + see({x}) + see(Pair{}) + give(x).y + Pair{}.y * 3 + Pair{x + 1}.y;
  int count = 0;
  Pair once{next(count)};
  s += once.y * 10 + count;
  Pair many[3] = {{x}}, more[2];
  s += many[0].y + many[1].y + many[2].y + more[1].y;
  s += inConstant.y + known.y;
  p = {x + 5};
  p.x++;
  s += p.x * 3 + p.y;
  auto call = [=](Pair q) {
    Pair r{q.y};
    return r.y;
  };
  const Pair &kept = {x};
  constexpr Pair fixed{9};
  s += call({x}) + kept.y * 3 + (x > 1 ? Pair{x}.y : Pair{}.y) + fixed.y;
  auto [first, second] = Pair{x + 2};
  out[i] = s + first * 10 + second;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 33;
  int *in, *out;
  cudaMallocManaged(&in, (n + 1) * sizeof(int));
  cudaMallocManaged(&out, (n + 1) * sizeof(int));
  for (int i = 0; i <= n; ++i)
    in[i] = i * 7 % 50;
  run<<<n / 32 + 1, 32>>>(in, out, n);
  cudaDeviceSynchronize();
  unsigned sum = 0;
  for (int i = 0; i < n; ++i)
    sum = sum * 31 + out[i];
  printf("%u\n", sum);
}
