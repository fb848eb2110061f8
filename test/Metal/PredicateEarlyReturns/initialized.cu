// Objects, arrays, references and lambdas that are declared behind an early
// return and used behind a barrier: the threads that have returned load
// nothing.
// RUN: %sample --metal %s
// RUN: cu2x --target=metal %s -o %t.metal
// RUN: FileCheck %s < %t.metal

#include <cstdio>
#include <cuda_runtime.h>
#include <vector>

struct Pair {
  float x, y;
};
struct Point {
  float x;
  __device__ Point(float v) : x(v) {}
  Point() = default;
};

// CHECK-LABEL: kernel void objects
// CHECK: Pair pair;
// CHECK-NEXT: Point point;
// CHECK-NEXT: if (active) {
// CHECK: pair = pairs[i];
// CHECK-NEXT: point = Point(pair.y);
__global__ void objects(const Pair *pairs, float *out, int n) {
  __shared__ float tile[64];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  const Pair pair = pairs[i];
  Point point(pair.y);
  tile[threadIdx.x] = pair.x;
  __syncthreads();
  out[i] += tile[threadIdx.x / 2] + pair.y + point.x;
}

// CHECK-LABEL: kernel void references
// CHECK: device Pair *pair;
// CHECK-NEXT: device const float *x;
// CHECK-NEXT: if (active) {
// CHECK-NEXT: pair = &pairs[i];
// CHECK-NEXT: x = &pair->x;
// CHECK-NEXT: tile[threadIdx.x] = *x;
__global__ void references(Pair *pairs, float *out, int n) {
  __shared__ float tile[64];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  Pair &pair = pairs[i];
  const float &x = pair.x;
  tile[threadIdx.x] = x;
  __syncthreads();
  pair.y += tile[threadIdx.x / 2];
  out[i] += x * 2 + pair.y;
}

// CHECK-LABEL: kernel void arrays
// CHECK: float four[4];
// CHECK-NEXT: float some[3] = {};
// CHECK-NEXT: int weights[3] = {1, 2, 3};
// CHECK-NEXT: float grid[2][2];
// CHECK-NEXT: if (active) {
// CHECK: four[3] = in[i];
// CHECK: grid[1][0] = in[i] + 1
__global__ void arrays(const float *in, float *out, int n) {
  __shared__ float tile[64];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  float four[4] = {1, 2, 3, in[i]};
  float some[3] = {in[i]};
  const int weights[3] = {1, 2, 3};
  float grid[2][2] = {{in[i], 2}, {in[i] + 1, 4}};
  tile[threadIdx.x] = four[3];
  __syncthreads();
  for (int k = 0; k < 3; ++k)
    out[i] += some[k] * weights[k] + four[k];
  out[i] += tile[threadIdx.x / 2] + grid[0][0] + grid[1][0] * grid[1][1];
}

// What a lambda or a pointer refers to lives as long as it does.
// CHECK-LABEL: kernel void captures
__global__ void captures(const float *in, float *out, int n) {
  __shared__ float tile[64];
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  float sums[2] = {in[i], 1};
  float scale = in[i] + 3;
  float *held = &scale;
  auto add = [&](float v) { sums[0] += v * sums[1]; };
  tile[threadIdx.x] = sums[0];
  __syncthreads();
  add(tile[threadIdx.x / 2]);
  *held += 1;
  out[i] += sums[0] * *held;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 1000;
  srand(argc > 2 ? atoi(argv[2]) : 1);
  std::vector<float> in(n + 1), result(n + 1);
  std::vector<Pair> pairs(n + 1);
  for (int i = 0; i < n; ++i)
    in[i] = rand() % 100, pairs[i] = {float(rand() % 50), float(rand() % 9)};
  float *dIn, *dOut;
  Pair *dPairs;
  cudaMalloc(&dIn, (n + 1) * sizeof(float));
  cudaMalloc(&dOut, (n + 1) * sizeof(float));
  cudaMalloc(&dPairs, (n + 1) * sizeof(Pair));
  cudaMemcpy(dIn, in.data(), n * sizeof(float), cudaMemcpyHostToDevice);
  cudaMemcpy(dPairs, pairs.data(), n * sizeof(Pair), cudaMemcpyHostToDevice);
  cudaMemset(dOut, 0, (n + 1) * sizeof(float));
  const int blocks = (n + 63) / 64;
  if (blocks) {
    objects<<<blocks, 64>>>(dPairs, dOut, n);
    references<<<blocks, 64>>>(dPairs, dOut, n);
    arrays<<<blocks, 64>>>(dIn, dOut, n);
    captures<<<blocks, 64>>>(dIn, dOut, n);
  }
  cudaMemcpy(result.data(), dOut, n * sizeof(float), cudaMemcpyDeviceToHost);
  for (int i = 0; i < n; ++i) {
    int b = i / 64 * 64, j = b + i % 64 / 2;
    float y = pairs[i].y, want = pairs[j].x + y + y;
    y += pairs[j].x;
    want += pairs[i].x * 2 + y;
    want += in[i] + 6 + in[j] + in[i] + (in[i] + 1) * 4;
    want += (in[i] + in[j]) * (in[i] + 4);
    if (result[i] != want) {
      printf("%d: %g instead of %g\n", i, result[i], want);
      return 1;
    }
  }
  printf("n=%d\n", n);
  return 0;
}
