// A list of a type of its own that a constructor takes is not the list of the
// arguments of another constructor.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Pair {
  int x, y;
};
struct Empty {};
struct Whole {
  int s;
  __host__ __device__ Whole() : s(5) {}
  __host__ __device__ Whole(Empty) : s(9) {}
  __host__ __device__ Whole(const Pair &p) : s(p.x * 100 + p.y) {}
  __host__ __device__ Whole(int a, int b) : s(a * 7 + b) {}
};
struct Only {
  int s;
  __host__ __device__ Only(Pair p) : s(p.x * 10 + p.y) {}
};
struct Holder {
  Whole w;
  Only o;
  int z;
};
struct Member {
  Whole w = Pair{3, 4};
  Whole v;
  __host__ __device__ Member(int i) : v(Pair{i, 2}) {}
};

// CHECK-LABEL: static Whole made(int i) {
// CHECK-NEXT: return Pair{i, 2};
__host__ __device__ Whole made(int i) { return Pair{i, 2}; }
// CHECK-LABEL: static Whole nothing() {
// CHECK-NEXT: return Empty{};
__host__ __device__ Whole nothing() { return Empty{}; }
// Near misses: its own list; an object of the type that is returned.
// CHECK-LABEL: static Whole other(int i) {
// CHECK-NEXT: return Whole{i, 2};
__host__ __device__ Whole other(int i) { return {i, 2}; }
// CHECK-LABEL: static Pair pair(int i) {
// CHECK-NEXT: return {i, 2};
__host__ __device__ Pair pair(int i) { return Pair{i, 2}; }
__host__ __device__ int take(const Whole &w) { return w.s; }

__global__ void run(int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  // CHECK: Whole a = Pair{i, 4};
  // CHECK-NEXT: Whole b{Pair{i, 6}};
  // CHECK-NEXT: Holder h{Pair{i, 1}, Pair{2, i}, 3};
  Whole a = Pair{i, 4};
  Whole b{Pair{i, 6}};
  Holder h{Pair{i, 1}, Pair{2, i}, 3};
  int s = a.s + b.s * 3 + h.w.s * 5 + h.o.s * 7;
  s += made(i).s + nothing().s * 3 + other(i).s * 5 + pair(i).y;
  // CHECK: take(Pair{i, 7}) + take(Whole{i, 7})
  s += take(Pair{i, 7}) + take({i, 7});
  Whole c = i % 2 ? Whole(Pair{i, 4}) : Whole(i, 4);
  a = Pair{1, i};
  Whole many[3] = {Pair{i, 1}, {i, 1}, {}};
  s += c.s + a.s + many[0].s * 3 + many[1].s * 5 + many[2].s;
  Member m(i);
  auto lambda = [](int k) -> Whole { return Pair{k, k}; };
  out[i] = s + m.w.s + m.v.s + lambda(i).s;
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
