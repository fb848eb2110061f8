// A reference that is bound in each round of a jump back and used behind it is
// a pointer.
// RUN: %sample --metal %s
// RUN: cu2x --target=metal %s -o - | FileCheck %s
// CHECK: device int *x;
// CHECK-NEXT: while (true) {
// CHECK-NEXT: x = &p[t * 4 + i];
// CHECK: o[t] = i * 1000 + *x;

#include <cstdio>
#include <cstdlib>
#include <cuda_runtime.h>
#include <vector>

__global__ void rounds(int *o, int *p, int n) {
  int t = blockIdx.x * blockDim.x + threadIdx.x, i = 0;
  if (t >= n)
    return;
again:
  int &x = p[t * 4 + i];
  x += x + i;
  ++i;
  if (x < 20 && i < 4)
    goto again;
  o[t] = i * 1000 + x;
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 100;
  std::vector<int> p(4 * n + 4), o(n + 1);
  for (int i = 0; i < 4 * n; ++i)
    p[i] = i % 13;
  int *dP, *dO;
  cudaMalloc(&dP, p.size() * sizeof(int));
  cudaMalloc(&dO, o.size() * sizeof(int));
  cudaMemcpy(dP, p.data(), p.size() * sizeof(int), cudaMemcpyHostToDevice);
  if (n)
    rounds<<<(n + 31) / 32, 32>>>(dO, dP, n);
  cudaMemcpy(o.data(), dO, n * sizeof(int), cudaMemcpyDeviceToHost);
  for (int t = 0; t < n; ++t) {
    int i = 0, x;
    do {
      x = 2 * p[4 * t + i] + i;
      ++i;
    } while (x < 20 && i < 4);
    if (o[t] != i * 1000 + x) {
      printf("%d: %d\n", t, o[t]);
      return 1;
    }
  }
  printf("n=%d\n", n);
}
