// A kernel with the name of a C function may have a Metal kernel of that name
// beside it in one program.
// RUN: cu2x --target=metal %s -o %t.metal --report=%t.json
// RUN: cu2x-simt --kernels=%t.metal --report=%t.json %s | FileCheck %s
// RUN: env CU2X_SIMT_ORIGINALS=1 cu2x-simt --kernels=%t.metal --report=%t.json %s | FileCheck %s
// CHECK: 7 14 21
#include <cstdio>
#include <cuda_runtime.h>

extern "C" __global__ void times7(int *out) {
  out[threadIdx.x] = 7 * int(threadIdx.x);
}

int main() {
  int *out, host[4];
  cudaMalloc(&out, sizeof(host));
  times7<<<1, 4>>>(out);
  cudaMemcpy(host, out, sizeof(host), cudaMemcpyDeviceToHost);
  std::printf("%d %d %d\n", host[1], host[2], host[3]);
}
