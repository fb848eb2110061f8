// A parameter that a macro writes is not seen: the source runs, but the kernel
// cannot be replaced, and that is said.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x --quiet --target=metal %s -o %t.metal --report=%t.json
// RUN: not cu2x-simt --kernels=%t.metal --report=%t.json %s 2>&1 | FileCheck --check-prefix=REPLACED %s
// CHECK: 1 2
// REPLACED: has parameters that a macro writes, and cannot be replaced
#include <cstdio>
#include <cuda_runtime.h>

#define FIRST int first

__global__ void two(int *out, FIRST, int second) {
  out[0] = first;
  out[1] = second;
}

int main() {
  int *device, host[2] = {};
  cudaMalloc(&device, sizeof(host));
  two<<<1, 1>>>(device, 1, 2);
  cudaMemcpy(host, device, sizeof(host), cudaMemcpyDeviceToHost);
  printf("%d %d\n", host[0], host[1]);
}
