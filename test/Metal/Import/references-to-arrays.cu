// Functions and methods that return references and pointers to arrays, whose
// parameters are in the middle of their type.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal

// CHECK: thread int (&row(int i) thread)[3] {
// CHECK: static device int (*second(device int (*rows)[3]))[3] {
// CHECK: static thread int (&same(thread int (&a)[3]))[3] {

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

template <class T, int R, int C> struct Matrix {
  T d[R][C];
  __device__ T (&row(int i))[C] { return d[i]; }
  static __device__ T (*second(T (*rows)[C]))[C] { return rows + 1; }
};
__device__ int (&same(int (&a)[3]))[3] {
  a[0] += 7;
  return a;
}

__global__ void run(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  int v = in[i];
  Matrix<int, 2, 3> m = {{{1, v, 3}, {4, 5, 6}}};
  m.row(1)[2] = m.row(0)[1] * 2;
  auto &r = m.row(0);
  r[0] = 10;
  int (*rows)[3] = (int (*)[3])(out + 6 * i);
  (*m.second(rows))[1] = m.d[1][2] + m.d[0][0];
  int a[3] = {v, 1, 2};
  out[6 * i] = same(a)[0] + a[2];
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  int *in, *out;
  cudaMallocManaged(&in, (n + 1) * sizeof(int));
  cudaMallocManaged(&out, (n + 1) * 6 * sizeof(int));
  for (int i = 0; i < n; ++i)
    in[i] = i * 31 % 17;
  if (n > 0)
    run<<<(n + 63) / 64, 64>>>(in, out, n);
  cudaDeviceSynchronize();
  bool right = true;
  for (int i = 0; i < n; ++i)
    right &= out[6 * i] == in[i] + 9 && out[6 * i + 4] == 2 * in[i] + 10;
  puts(right ? "PASS" : "FAIL");
  return !right;
}
