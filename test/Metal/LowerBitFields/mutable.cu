// A bit-field that const methods change: its unit is mutable, and so are its
// setter and its step methods const; those of other fields are not.
// RUN: %sample --metal %s
// RUN: cu2x --target=metal --quiet %s -o %t.metal 2>&1 | count 0
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

// CHECK-LABEL: struct Cache {
// CHECK-NEXT: mutable uint bits;
// CHECK-NEXT: int value;
// CHECK: void set_hits(uint value) const thread {
// CHECK: uint increment_hits() const thread {
// CHECK: void set_kind(uint value) thread {
struct Cache {
  mutable unsigned hits : 5;
  unsigned kind : 7;
  int value;
  __host__ __device__ unsigned hit(unsigned by) const {
    hits += by;
    return hits++ * 2;
  }
};
// CHECK-LABEL: struct alignas(4) Crossing {
// CHECK: mutable uchar bits
// CHECK: void set_across(uint value) const thread {
struct Crossing {
  unsigned char lead;
  mutable unsigned across : 20;
  mutable short plain;
  char tail;
  __host__ __device__ int note(int i) const {
    plain = i;
    across = across * 3 + i;
    return across + plain;
  }
};
// The near miss: nothing is mutable.
// CHECK-LABEL: struct Still {
// CHECK-NEXT: uint bits;
// CHECK-NOT: mutable
// CHECK: void set_a(uint value) thread {
struct Still {
  unsigned a : 5;
  unsigned b : 3;
};

__host__ __device__ int see(const Cache &c) { return c.hit(1) + c.kind; }

__global__ void run(int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  Cache c = {3, 0, 5};
  c.kind = i;
  const Cache copy = c;
  Crossing x = {1, 7u, 3, 4};
  Still s = {};
  s.a = i;
  out[i] = see(c) + see(c) * 100 + copy.hit(2) + copy.hits * 1000 + x.note(i) * 7 + x.plain + x.lead + s.a;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  int *out;
  cudaMallocManaged(&out, (n + 1) * sizeof(int));
  run<<<n / 32 + 1, 32>>>(out, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i)
    printf("%d\n", out[i]);
}
