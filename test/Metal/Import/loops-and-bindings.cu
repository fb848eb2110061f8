// Declarations in the condition of a loop, ranges of lists, arrays and classes,
// ranges of case labels, structured bindings of values, references and arrays.
// RUN: %sample --hip --metal %s

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct Range {
  int low, high;
  struct Iterator {
    int v;
    __device__ int operator*() const { return v; }
    __device__ Iterator &operator++() {
      ++v;
      return *this;
    }
    __device__ bool operator!=(const Iterator &o) const { return v != o.v; }
  };
  __device__ Iterator begin() const { return {low}; }
  __device__ Iterator end() const { return {high}; }
};
struct Pair {
  int x;
  float y;
};
__device__ Pair make(int a) { return {a, a * 0.5f}; }
__device__ int next(int *p) { return --*p; }

__global__ void run(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  int x = (in[i] & 7) + 1, s = 0;
  while (int v = next(&x)) {
    if (v == 3)
      continue;
    s += v;
  }
  x = 5;
  for (int j = 0; int v = next(&x); ++j) {
    if (v == 2)
      continue;
    s += v * j;
  }
  switch (in[i]) {
  case -10 ... 10:
    s += 100;
    break;
  case 1000:
    s = 0;
  }
  int array[3] = {1, 2, in[i]};
  for (int &v : array)
    v *= 2;
  for (int v : {1, 5, 7})
    s += v;
  for (int v : Range{0, i & 7})
    s += v;
  auto [a, b] = make(i);
  Pair p{1, 2.0f};
  auto &[c, d] = p;
  c += 5;
  auto [e, f, g] = array;
  const auto &[h, k] = make(3);
  out[i] = s + a + int(b) + p.x + int(d) + e + f + g + h + int(k);
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
