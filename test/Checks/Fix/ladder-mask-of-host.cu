// Which lanes a mask names that the host gives is not known: the edit of a ladder
// with one is no safe edit, and one with a mask of the program's own is.
// RUN: cp %s %t.cu
// RUN: cu2x --cuda-headers=bundled --check --config=none --checks=-*,CU2X1004 --fix --quiet %t.cu -- 2>&1 \
// RUN:   | FileCheck %s --check-prefix=LEFT --implicit-check-not=CU2X1004
// RUN: FileCheck %s < %t.cu
// RUN: sh %S/../Inputs/prove_fix.sh %s %t --fix
// RUN: FileCheck %s --check-prefix=SUM --input-file=%t/cuda
#include <cstdio>

__device__ int sum(unsigned Mask, int V) {
  // CHECK: int D = 16; D; D /= 2
  for (int D = 16; D; D /= 2)
    V += __shfl_down_sync(Mask, V, D);
  return V;
}
// LEFT: :[[#@LINE-3]]:10: warning: distances up to 16 {{.*}} [CU2X1004
__global__ void given(const int *In, int *Out, unsigned Mask) {
  int V = In[threadIdx.x];
  // CHECK: int D = 16; D; D /= 2
  for (int D = 16; D; D /= 2)
    // LEFT: :[[#@LINE+1]]:10: warning: distances up to 16 {{.*}} [CU2X1004
    V += __shfl_down_sync(Mask, V, D);
  V += sum(Mask, V);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, V);
}
__global__ void own(const int *In, int *Out) {
  int V = In[threadIdx.x];
  // CHECK: int D = warpSize / 2; D; D /= 2
  for (int D = 16; D; D /= 2)
    V += __shfl_down_sync(0xffffffff, V, D);
  if (threadIdx.x % warpSize == 0)
    atomicAdd(Out, V);
}
void run(const int *In, int *Out, unsigned Mask) {
  given<<<2, 128>>>(In, Out, Mask);
  own<<<2, 128>>>(In, Out);
}
int main() {
  int *In, *Out;
  cudaMallocManaged(&In, 128 * sizeof(int));
  cudaMallocManaged(&Out, sizeof(int));
  *Out = 0;
  for (int I = 0; I < 128; ++I)
    In[I] = I;
  own<<<2, 128>>>(In, Out);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  // SUM: 16256
  printf("%d\n", *Out);
}
