// Shuffles with a width: a lane that would read outside of its segment keeps
// its own value, except that an index wraps.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt --seed=7 %s | FileCheck %s
#include <cstdio>
__global__ void k(long long *out) {
  int t = threadIdx.x;
  out[t] = __shfl_sync(0xffffffffu, t, 35);
  out[32 + t] = __shfl_sync(0xffffffffu, t, 5, 4);
  out[64 + t] = __shfl_up_sync(0xffffffffu, t, 2, 8);
  out[96 + t] = __shfl_down_sync(0xffffffffu, (unsigned)t, 3, 8);
  out[128 + t] = __shfl_xor_sync(0xffffffffu, (double)t, 5, 4);
  out[160 + t] = __shfl_xor_sync(0xffffffffu, t + (1ll << 40), 31);
  if (t & 1)
    out[192 + t] = __shfl_down_sync(0xaaaaaaaau, t, 2);
  else
    out[192 + t] = -1;
}
int main() {
  long long *out;
  cudaMallocManaged(&out, 256 * sizeof *out);
  k<<<1, 32>>>(out);
  for (int r = 0; r < 7; ++r) {
    for (int i = 0; i < 10; ++i)
      printf("%lld ", out[32 * r + i] - (r == 5 ? 1ll << 40 : 0));
    printf("\n");
  }
  // CHECK: 3 3 3 3 3 3 3 3 3 3
  // CHECK-NEXT: 1 1 1 1 5 5 5 5 9 9
  // CHECK-NEXT: 0 1 0 1 2 3 4 5 8 9
  // CHECK-NEXT: 3 4 5 6 7 5 6 7 11 12
  // Lanes above their segment are out of reach, those below are not.
  // CHECK-NEXT: 0 1 2 3 1 0 3 2 8 9
  // CHECK-NEXT: 31 30 29 28 27 26 25 24 23 22
  // CHECK-NEXT: -1 3 -1 5 -1 7 -1 9 -1 11
}
