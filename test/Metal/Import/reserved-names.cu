// Names that Metal has taken are renamed wherever they stand.
// RUN: %sample --hip --metal %s

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>

struct S {
  int sampler, device, kernel, thread, vertex, access;
};
struct texture2d {
  int x;
};
struct atomic_int {
  int v;
};
template <class T> struct array {
  T v[4];
};
namespace metal {
__device__ int f(int x) { return x + 1; }
} // namespace metal
enum kinds { constant, fragment };
enum class vertex { half2, sampler };
__device__ int sampler(int constant) { return constant + 1; }
__device__ int threadgroup(int fragment) { return fragment * 2; }
__device__ int clamp(int metal) { return metal; }
__device__ int thread_position_in_grid = 4;

__global__ void run(const int *in, int *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  S s = {in[i], 1, 2, 3, 4, 5};
  texture2d t{in[i]};
  atomic_int a{2};
  array<int> r{{1, 2, 3, 4}};
  int texture = sampler(s.sampler), as_type = 3, coord = 4, ushort = 2;
  int patch = 2, mesh = 3, object = 4, uniform = 5, level = 6, bias = 7;
  int thread_position_in_threadgroup = 3, buffer = 5, sampler = 6, main = 1;
  out[i] = s.device + s.kernel + s.thread + s.vertex + s.access + texture +
           threadgroup(texture) + clamp(as_type) + coord + ushort + patch +
           mesh + object + uniform + level + bias + buffer + sampler + main +
           thread_position_in_threadgroup + thread_position_in_grid + t.x +
           a.v + r.v[i & 3] + constant + fragment + int(vertex::sampler) +
           ::metal::f(2) + max(i, 3);
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
