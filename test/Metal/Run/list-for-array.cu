// A list for a reference to an array is an object of a type that no expression
// of Metal's can name: it gets a name in front of its statement.

// RUN: rm -rf %t.cache
// RUN: cu2x --target=metal %s -o %t.metal --strict
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --check-prefix=MSL %s < %t.metal
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cuda_runtime.h>

template <int N> __device__ int total(const int (&a)[N]) {
  int s = 0;
  for (int x : a)
    s += x * N;
  return s;
}
template <int N> __device__ int taken(int (&&a)[N]) {
  a[0] += 1;
  return a[0] * N;
}
struct Pair {
  int x, y;
};
__device__ int pairs(const Pair (&p)[2]) { return p[0].x + 10 * p[1].y; }
__device__ int rows(const int (&m)[2][3]) { return m[1][2] + m[0][0]; }
struct Sum {
  int value;
  __device__ Sum(const int (&a)[3]) : value(a[0] + a[1] + a[2]) {}
  __device__ int with(const int (&a)[2]) const { return value + a[0] * a[1]; }
};

// MSL-LABEL: kernel void kernel_(
// MSL: const int [[FIRST:object_*]][2] = {5, 6};
// MSL-NEXT: const int [[SECOND:object_[0-9]+]][3] = {1, 2, 3};
// MSL-NEXT: out[0] = total([[FIRST]]) + total([[SECOND]]);
// MSL: int [[THREE:object_[0-9]+]][3] = {7, 8, 9};
// MSL-NEXT: out[5] = [[THREE]][i + 1];
__global__ void kernel(int *out) {
  int i = threadIdx.x;
  using Three = int[3];
  out[0] = total({5, 6}) + total({1, 2, 3});
  out[1] = total({i, i + 1});
  out[2] = taken({3, 4});
  out[3] = pairs({{1, 2}, {3, 4}});
  out[4] = rows({{1, 2, 3}, {4, 5, 6}});
  out[5] = Three{7, 8, 9}[i + 1];
  const Three &kept = Three{1, 2, 30};
  out[6] = kept[2];
  Sum sum({1, 2, 3});
  out[7] = sum.with({4, 5});
  int n = 3;
  while (total({n, 1}) > 4)
    --n;
  out[8] = n;
  out[9] = i == 0 && total({i, 4}) == 8 ? total({1, i}) : total({2});
  out[10] = n++ + total({n, n});
  // near miss: an array that has a name already.
  const int named[] = {5, 6};
  out[11] = total(named);
}

int main() {
  int *out;
  cudaMallocManaged(&out, 12 * sizeof(int));
  kernel<<<1, 1>>>(out);
  cudaDeviceSynchronize();
  // CHECK: 40 2 8 41 7 8 30 26 1 2 9 22
  for (int i = 0; i < 12; ++i)
    printf("%d ", out[i]);
  puts("");
}
