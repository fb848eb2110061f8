// Dynamic shared memory: several types, several dimensions, alignment, in a
// helper, in a lambda, and declared at namespace scope.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdint>
#include <cstdio>
struct Config {
  static constexpr int Global = 3; // another one
};
extern __shared__ int Global[];
__device__ int helper() {
  extern __shared__ int words[];
  return words[threadIdx.x ^ 1];
}
__global__ void one(int *out) {
  extern __shared__ __align__(16) int words[];
  words[threadIdx.x] = 10 * threadIdx.x;
  __syncthreads();
  out[threadIdx.x] = helper();
}
__global__ void rows(int *out) {
  extern __shared__ short tile[][5];
  tile[threadIdx.x][threadIdx.x % 5] = threadIdx.x;
  __syncthreads();
  out[threadIdx.x] = ((short *)tile)[5 * threadIdx.x + threadIdx.x % 5];
}
template <class T> __global__ void carved(int *out) {
  extern __shared__ unsigned char raw[];
  T *a = reinterpret_cast<T *>(raw);
  float *b = (float *)&a[blockDim.x];
  a[threadIdx.x] = threadIdx.x;
  b[threadIdx.x] = 0.5f;
  __syncthreads();
  auto sum = [=](int i) { return float(reinterpret_cast<T *>(raw)[i]) + b[i]; };
  out[threadIdx.x] = 2 * sum(threadIdx.x);
}
__global__ void outside(int *out) {
  Global[threadIdx.x] = 7 - threadIdx.x;
  __syncthreads();
  out[threadIdx.x] =
      Global[7 - threadIdx.x] + (&::Global[1] - Global) + Config::Global - 3;
}
__global__ void whole(int *out) {
  extern __shared__ double d[];
  auto p = reinterpret_cast<uintptr_t>(&d);
  out[threadIdx.x] = p == reinterpret_cast<uintptr_t>(&d[0]) && p % 16 == 0;
}
int main() {
  int *out;
  cudaMallocManaged(&out, 8 * sizeof(int));
  auto print = [=] {
    cudaDeviceSynchronize();
    for (int i = 0; i < 8; ++i)
      printf("%d%c", out[i], i == 7 ? '\n' : ' ');
  };
  one<<<1, 8, 32>>>(out), print();
  // CHECK: 10 0 30 20 50 40 70 60
  rows<<<1, 8, 80>>>(out), print();
  // CHECK-NEXT: 0 1 2 3 4 5 6 7
  carved<double><<<1, 8, 96>>>(out), print();
  // CHECK-NEXT: 1 3 5 7 9 11 13 15
  outside<<<1, 8, 32>>>(out), print();
  // CHECK-NEXT: 1 2 3 4 5 6 7 8
  whole<<<1, 8, 64>>>(out), print();
  // CHECK-NEXT: 1 1 1 1 1 1 1 1
}
