// Votes, matches, reductions and the active mask in a partial, divergent warp.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
__global__ void k(unsigned *out) {
  int t = threadIdx.x;
  unsigned m = __ballot_sync(0xfffffu, t % 3 == 0);
  if (t == 0) {
    out[0] = m;
  }
  if (t < 10) {
    unsigned active = __activemask();
    int any = __any_sync(0x3ffu, t == 4), all = __all_sync(0x3ffu, t < 9);
    unsigned same = __match_any_sync(0x3ffu, t / 4);
    int pred;
    unsigned equal = __match_all_sync(0x3ffu, 42, &pred);
    int sum = __reduce_add_sync(0x3ffu, t - 5), low = __reduce_min_sync(0x3ffu, t - 5);
    unsigned high = __reduce_max_sync(0x3ffu, (unsigned)t), x = __reduce_xor_sync(0x3ffu, 1u << t);
    if (t == 5) {
      out[1] = active, out[2] = any, out[3] = all, out[4] = same, out[5] = equal;
      out[6] = pred, out[7] = sum, out[8] = low, out[9] = high, out[10] = x;
      __match_all_sync(1u << 5, t, &pred);
      out[11] = pred;
    }
  }
}
int main() {
  unsigned *out;
  cudaMallocManaged(&out, 64);
  k<<<1, 20>>>(out);
  cudaDeviceSynchronize();
  // CHECK: 49249 3ff 1 0 f0 3ff 1 -5 -5 9 3ff 1
  printf("%x %x %d %d %x %x %d %d %d %u %x %d\n", out[0], out[1], out[2],
         out[3], out[4], out[5], out[6], out[7], out[8], out[9], out[10],
         out[11]);
}
