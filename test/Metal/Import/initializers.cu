// Values that objects start with: default initialisers of some fields, records
// in records, arrays of constructed objects, arrays copied into a lambda, a union
// by another field than its first.
// RUN: %sample --hip --metal %s

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Inner {
  int a = 3;
  int b;
  __device__ Inner() : b(4) {}
};
struct Plain {
  int x, y;
};
struct Outer {
  Inner inner;
  int c = 5;
  Plain p;
  float f = 2.0f;
};
struct Some {
  int a;
  int b = 7;
};
struct Array {
  Some s[2];
  int z = 1;
};
struct Defaulted {
  int a = 4;
  int b;
  Defaulted() = default;
  __device__ Defaulted(int x) : b(x) {}
};
union Word {
  int i;
  float f;
};

__global__ void run(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  Outer o, zero{};
  o.p.x = 1;
  Some some, list = {4}, whole{1, 2};
  some.a = in[i];
  Array array;
  array.s[0].a = 1;
  Inner inners[3];
  Defaulted d, e(2), more[2];
  d.b = in[i];
  Word word = {.f = 2.5f};
  int local[3] = {1, 2, in[i]};
  int grid[2][2] = {{1, 2}, {3, i}};
  auto get = [=](int j) { return local[j] + grid[1][j & 1]; };
  out[i] = o.inner.a + o.inner.b * 10 + o.c * 100 + o.p.x + zero.p.x + zero.c +
           some.a + some.b + list.b + whole.b + array.s[0].b + array.s[1].b +
           array.z + inners[2].b + d.a + d.b + e.a + e.b + more[1].a + word.i +
           get(i % 3);
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  int *in, *out;
  cudaMallocManaged(&in, (n + 1) * sizeof(int));
  cudaMallocManaged(&out, (n + 1) * sizeof(int));
  for (int i = 0; i < n; ++i)
    in[i] = i * 7919 % 1000 - 300;
  if (n > 0)
    run<<<(n + 63) / 64, 64>>>(in, out, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i)
    printf("%d\n", out[i]);
  puts("PASS");
  return 0;
}
