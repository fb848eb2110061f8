// String literals that a kernel reads are data: arrays with their characters.
// RUN: %sample --hip --metal %s
// RUN: cu2x --target=metal %s -o %t.metal && FileCheck %s < %t.metal

// CHECK: constant char text_x[2] = {'x'};
// CHECK: constant char text_abc[4] = {'a', 'b', 'c'};
// CHECK: constant char table[7] = {'q', 'w', 'e', 'r', 't', 'y'};
// CHECK: constant char *constant words[2]
// CHECK: char local_[6] = {'h', 'e', 'l', 'l', 'o'};

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>


__device__ int length(const char *s) {
  int l = 0;
  while (*s++)
    ++l;
  return l;
}

__global__ void read(int *out, int n) {
  static const char table[] = "qwerty";
  static const char *const words[2] = {"ab", "cd"};
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  char local[] = "hello";
  local[0] = 'j';
  out[i] = length("abc") + length(i & 1 ? "x" : "abc") + sizeof("abc") +
           "abc"[i % 3] + local[i % 6] * 2 + table[i % 6] * 3 +
           words[i & 1][0] * 5 + "\t\"\\\xff"[i & 3] * 7;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 100;
  int *out;
  cudaMallocManaged(&out, (n + 1) * sizeof(int));
  if (n > 0)
    read<<<(n + 63) / 64, 64>>>(out, n);
  cudaDeviceSynchronize();
  for (int i = 0; i < n; ++i)
    printf("%d\n", out[i]);
  puts("PASS");
  return 0;
}
