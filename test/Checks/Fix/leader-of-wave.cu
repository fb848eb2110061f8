// A lane that is compared with the first one that votes: by `warpSize` it is one of
// each wave, so that each thread still stores something else where a wave has 64
// lanes. The edit leaves a finding that says so.
// RUN: rm -rf %t && mkdir %t && cp %s %t/fixed.cu
// RUN: cu2x --check --fix-maybe --quiet %t/fixed.cu -- 2>&1 | FileCheck %s
// RUN: cu2x-simt %s > %t/cuda
// RUN: cu2x-simt %t/fixed.cu | cmp - %t/cuda
// RUN: cu2x --quiet %t/fixed.cu -o %t/fixed.hip -- 2> /dev/null
// RUN: cu2x-simt --warp-size=32 %t/fixed.hip | cmp - %t/cuda
// RUN: cu2x-simt --warp-size=64 %t/fixed.hip > %t/wide
// RUN: not cmp -s %t/wide %t/cuda
#include <cstdio>
__global__ void k(int *Out, const int *In) {
  int T = threadIdx.x;
  int Lane = T % 32;
  unsigned Votes = __ballot_sync(0xffffffff, In[T] % 7 == 0);
  // CHECK: :[[#@LINE+1]]:16: warning: {{.*}} [CU2X1015
  int Leader = __ffs(Votes) - 1;
  Out[T] = Lane == Leader;
}
// CHECK-NOT: CU2X1015
// One result for each wave, which a kernel by `warpSize` means.
__global__ void near(int *Out, const int *In) {
  int T = threadIdx.x, Lane = T % warpSize;
  unsigned long long Votes = __ballot_sync(~0ull, In[T] % 7 == 0);
  if (Lane == __ffsll(Votes) - 1)
    Out[256 + T / warpSize] = In[T];
}
int main() {
  static int In[256], Out[264];
  for (int I = 0; I < 256; ++I)
    In[I] = I * 7919 % 100;
  int *DIn, *DOut;
  cudaMalloc(&DIn, sizeof(In));
  cudaMalloc(&DOut, sizeof(Out));
  cudaMemcpy(DIn, In, sizeof(In), cudaMemcpyHostToDevice);
  k<<<1, 256>>>(DOut, DIn);
  near<<<1, 256>>>(DOut, DIn);
  cudaMemcpy(Out, DOut, sizeof(Out), cudaMemcpyDeviceToHost);
  for (int I = 0; I < 256; ++I)
    printf("%d ", Out[I]);
  printf("\n");
}
