// As in mask-of-block.cu, of a kernel that another file may launch.
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=CUDA --input-file=%t/cuda
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
// RUN: FileCheck %s --check-prefix=LEFT --input-file=%t/left --allow-empty
// LEFT-NOT: CU2X1027
// RUN: cp %s %t/safe.cu
// RUN: cu2x --check --fix --checks=-*,CU2X1027 --quiet %t/safe.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=STAYS
// RUN: cmp %s %t/safe.cu
// STAYS: [CU2X1027
#include <cstdio>

__global__ void kernel(int *Out) {
  int I = threadIdx.x + 8 * threadIdx.y;
  // FIXED: {{^}}  int Odd = __any_sync(0xffffffffull, Out[I] & 1);
  int Odd = __any_sync(~0u, Out[I] & 1);
  Out[I] += Odd;
}
// CUDA: 1 2 3 4

int main() {
  int *Out;
  cudaMallocManaged(&Out, 32 * sizeof(int));
  for (int I = 0; I < 32; ++I)
    Out[I] = I;
  kernel<<<1, dim3(8, 4)>>>(Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  for (int I = 0; I < 32; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
