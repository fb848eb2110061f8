// Temporaries get a name where they need one: those that methods return by
// reference, and those with a destructor, which ends them with their statement.
// What is evaluated before and after them stays so.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal

// CHECK: static int returned(device int *p) {
// CHECK-NEXT: Guard [[O:object_?]](p);
// CHECK-NEXT: return [[O]].get() + *p;
// CHECK: kernel void run(
// CHECK: p[1] = object{{.*}}.grow(1).grow(2).area();
// CHECK: bool [[H:holds.*]] = v > 2;
// CHECK-NEXT: if ([[H]]) {
// CHECK: Box [[B:object.*]] = Box(p, 1);
// CHECK-NEXT: [[H]] = [[B]].grow(1).area() > 3;
// CHECK: if (!holds{{.*}}) {
// CHECK: const int value_{{.*}} = effect(p);
// CHECK: while (true) {
// CHECK-NEXT: Box
// CHECK-NEXT: if ({{.*}} >= 40) break;
// CHECK: Guard [[G:object.*]](p);
// CHECK-NEXT: [[G]].self();
// CHECK-NEXT: }
// CHECK: int x;
// CHECK-NEXT: {
// CHECK-NEXT: Guard
// CHECK-NEXT: x = {{.*}}.get();
// CHECK-NEXT: }

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Box {
  int *p, w;
  __device__ Box(int *q, int k) : p(q), w(k) {}
  __device__ Box &grow(int k) {
    w += k;
    return *this;
  }
  __device__ int area() const { return w * w + p[0]; }
};

// Counts up as long as it lives.
struct Guard {
  int *p;
  __device__ explicit Guard(int *q) : p(q) { *p += 5; }
  __device__ ~Guard() { *p -= 3; }
  __device__ int get() const { return *p; }
  __device__ Guard &self() { return *this; }
};
__device__ int peek(const Guard &a, const Guard &b) { return *a.p * 10 + *b.p; }
__device__ int effect(int *p) { return ++p[0]; }

__device__ int returned(int *p) { return Guard(p).get() + *p; }

__global__ void run(const int *in, int *all, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  int *p = all + 16 * i;
  int v = in[i];
  p[0] = v;
  p[1] = Box(p, v).grow(1).grow(2).area();
  // The object is made only if it is needed.
  if (v > 2 && Box(p, 1).grow(1).area() > 3)
    p[2] = 1;
  bool any = v < 0 || Box(p, v).grow(effect(p)).area() > 99 || v == 7;
  p[3] = any + (v % 2 ? Box(p, 1).grow(1).area() : Box(p, 2).grow(v > 5 ? 3 : 4).area());
  // What comes before it has an effect.
  p[4] = effect(p) + 10 * Box(p, 1).grow(1).area() + effect(p);
  while (Box(p, 2).grow(1).area() < 40) {
    p[0] += 3;
    if (v % 3 == 0)
      continue;
    ++p[0];
  }
  for (int k = 0; k < 5 && Box(p, k).grow(1).area() < 60; ++k)
    p[5] += k;
  // Its end comes behind the statement, before the next.
  Guard(p).self();
  int x = Guard(p).get();
  p[6] = *p + 100 * x;
  p[7] = peek(Guard(p), Guard(p + 8)) + Guard(p).get();
  if (Guard(p).get() % 2)
    p[9] = *p;
  else
    p[9] = -*p;
  switch (v % 3) {
  case 0:
    p[10] = Box(p, v).grow(1).area();
    break;
  case 1:
    p[10] = Guard(p).get();
  default:
    p[11] = Guard(p).self().get();
  }
  p[12] = returned(p);
  p[13] = p[8];
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  int *in, *out;
  cudaMallocManaged(&in, (n + 1) * sizeof(int));
  cudaMallocManaged(&out, (n + 1) * 16 * sizeof(int));
  for (int i = 0; i < n; ++i)
    in[i] = i * 7919 % 41 - 9;
  for (int i = 0; i < 16 * n; ++i)
    out[i] = i % 16;
  if (n > 0)
    run<<<(n + 63) / 64, 64>>>(in, out, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < 16 * n; ++i)
    printf("%d%c", out[i], i % 16 == 15 ? '\n' : ' ');
  puts("PASS");
  return 0;
}
