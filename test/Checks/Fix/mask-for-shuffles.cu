// A vote that only says who takes part in shuffles does not make lanes go by the
// wave: those counted by 32 stay right. The program is so on all waves as it is, and
// the ladders get the width 32 and not half a wave.
// RUN: sh %S/../Inputs/prove_kept.sh %s %t --fix-maybe
// RUN: FileCheck %s --check-prefix=FIXED --input-file=%t/fixed.cu
#include <cstdio>

__global__ void kernel(int *Out, int N) {
  int I = threadIdx.x;
  unsigned Mask = __ballot_sync(0xffffffff, I < N);
  if (I < N) {
    int X = I;
    // FIXED: {{^}}    for (int D = 16; D > 0; D /= 2)
    for (int D = 16; D > 0; D /= 2)
      // FIXED: {{^}}      X += __shfl_down_sync(Mask, X, D, 32);
      X += __shfl_down_sync(Mask, X, D);
    if ((I & 31) == 0)
      atomicAdd(Out, X);
  }
}

int main() {
  int *Out;
  cudaMallocManaged(&Out, sizeof(int));
  *Out = 0;
  kernel<<<1, 256>>>(Out, 192);
  if (cudaDeviceSynchronize() != cudaSuccess)
    return 1;
  printf("%d\n", *Out);
}
