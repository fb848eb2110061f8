// A method that is called on objects in two kinds of memory has a version for
// each; a temporary, which is in neither, goes to a function that takes it by
// value where the method is not const, as C++ could not choose.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal
// RUN: cu2x-msl-check --Werror %t.metal

// CHECK: static threadgroup int &at(View self, int i) {
// CHECK: at(v.sub(1), 0) = 9;
// CHECK: first(v.sub(2)) + v.sub(1).second() +

#include <cstdio>
#include <cuda_runtime.h>

struct View {
  int *p;
  __device__ int &at(int i) { return p[i]; }
  __device__ int get(int i) const { return p[i]; }
  __device__ View sub(int o) const { return {p + o}; }
  __device__ int second() const { return sub(1).get(0); }
  __device__ int operator+(int k) const { return p[k] + k; }
};
__device__ int first(const View &v) { return v.p[0]; }
__global__ void k(int *o) {
  __shared__ int s[32];
  __shared__ View sv;
  int t = threadIdx.x;
  s[t] = t;
  __syncthreads();
  if (t == 0) {
    sv = View{s + 4};
    sv.at(0) = 77 + first(sv) + sv.second() + (sv + 2) + sv.get(3);
  }
  __syncthreads();
  View v{s};
  o[0] = first(v) + v.second() + (v + 2) + v.get(3);
  __syncthreads();
  if (t == 1)
    v.sub(1).at(0) = 9;
  __syncthreads();
  o[t] = s[t] + first(v.sub(2)) + v.sub(1).second() + (v.sub(3) + 1) + v.sub(4).get(1);
}

int main() {
  int *o;
  cudaMallocManaged(&o, 32 * sizeof(int));
  k<<<1, 32>>>(o);
  cudaDeviceSynchronize();
  for (int i = 0; i < 32; ++i)
    printf("%d ", o[i]);
  // s[i] is i but for s[1] = 9 and s[4] = 77 + 4 + 5 + (6 + 2) + 7.
  bool right = true;
  for (int i = 0; i < 32; ++i)
    right &= o[i] == (i == 1 ? 9 : i == 4 ? 101 : i) + 2 + 2 + (101 + 1) + 5;
  puts(right ? "\nPASS" : "\nFAIL");
  return !right;
}
