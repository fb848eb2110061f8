// What an assignment assigns is evaluated in front of where it goes: a list for
// a reference to an array gets its name there, and the place stays as it is. A
// list whose values nothing changes goes in front of everything; that of a
// member's initializer goes into the constructor.

// RUN: rm -rf %t.cache
// RUN: cu2x --target=metal %s -o %t.metal --strict
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --check-prefix=MSL %s < %t.metal
// RUN: %verify --seeds=0 %s | FileCheck --check-prefix=VERIFY %s
// RUN: %run %s | FileCheck %s
// VERIFY: {{^}}all runs agree

#include <cstdio>
#include <cuda_runtime.h>

// MSL: Sum() thread : scale(2) {
// MSL-NEXT: const int object_[2] = {1, 2};
// MSL-NEXT: value = total(object_);

// MSL-LABEL: kernel void byThread(
// MSL: const int object_[2] = {5, 6};
// MSL-NEXT: out[blockIdx.x * blockDim.x + threadIdx.x] = total(object_);

// MSL-LABEL: kernel void inOrder(
// MSL: const int object_[2] = {int(threadIdx.x), 6};
// MSL-NEXT: out[threadIdx.x] += total(object_);
// MSL: const int [[OLD:object_[0-9]+]][2] = {i, 1};
// MSL-NEXT: out[i++] = total([[OLD]]);
// MSL: const int value = next(i) * 100;
// MSL-NEXT: const int [[NEW:object_[0-9]+]][1] = {i};
// MSL-NEXT: out[j + 6] = value + total([[NEW]]);
// MSL: out[9] = {{object_[0-9]+}}.add({{object_[0-9]+}}).add({{object_[0-9]+}}).value;

template <int N> __device__ int total(const int (&a)[N]) {
  int s = 0;
  for (int i = 0; i < N; ++i)
    s += a[i] * (i + 1);
  return s;
}
struct Sum {
  int value, scale;
  __device__ Sum() : value(total({1, 2})), scale(2) {}
  __device__ Sum &add(const int (&a)[2]) {
    value += a[0] * a[1] * scale;
    return *this;
  }
};
__device__ int next(int &i) { return ++i; }

__global__ void byThread(int *out) {
  out[blockIdx.x * blockDim.x + threadIdx.x] = total({5, 6});
}

__global__ void inOrder(int *out, int n) {
  out[threadIdx.x] += total({int(threadIdx.x), 6});
  for (int i = 2; i < 4; ++i)
    out[i] = total({i, 2});
  int i = 4, j = 0;
  // The list has the old number.
  out[i++] = total({i, 1});
  // What is changed meanwhile is kept.
  out[j + 6] = next(i) * 100 + total({i});
  out[7] = out[8] = total({n, n});
  int k = 9;
  out[9] = Sum().add({k, 3}).add({1, 1}).value;
}

int main() {
  int *out;
  cudaMallocManaged(&out, 10 * sizeof(int));
  cudaMemset(out, 0, 10 * sizeof(int));
  byThread<<<2, 1>>>(out);
  inOrder<<<1, 1>>>(out, 7);
  cudaDeviceSynchronize();
  // CHECK: 29 17 6 7 6 0 606 21 21 61
  for (int i = 0; i < 10; ++i)
    printf("%d ", out[i]);
  puts("");
}
