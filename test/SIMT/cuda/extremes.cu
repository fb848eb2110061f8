// RUN: cu2x-simt %s | FileCheck %s

// The functions that take the greatest or the least of numbers, of sums and of
// halves of words, on both sides. Sums of halves wrap; the predicates of halves
// are given upper half first.

#include <cstdio>

__host__ __device__ void all(unsigned *o) {
  // Halves 1 and -2, 3 and -4, -5 and 6.
  const unsigned a = 0x0001fffe, b = 0x0003fffc, c = 0xfffb0006;
  bool high, low;
  o[0] = __vimax_s16x2_relu(a, b);
  o[1] = __vimin_s16x2_relu(b, c);
  o[2] = __vimax3_s16x2(a, b, c);
  o[3] = __vimin3_u16x2(a, b, c);
  o[4] = __viaddmax_s16x2(a, b, c);
  o[5] = __viaddmin_s16x2_relu(a, b, 0x00070008);
  o[6] = __viaddmax_u16x2(0xffff0001, 0x00020001, 0x00000003);
  o[7] = __viaddmax_s16x2(0x7fff0000, 0x00010000, 0xfff0fff0);
  o[8] = __viaddmax_s32(-7, 3, -5);
  o[9] = __viaddmin_u32(7, 3, 11);
  o[10] = __vimin3_s32_relu(-1, 2, 3);
  o[11] = __vimax3_u32(1, 0xffffffff, 3);
  o[12] = __vibmax_s16x2(a, b, &high, &low);
  o[13] = high * 2 + low;
  o[14] = __vibmin_u32(4, 4, &high);
  o[15] = high;
  o[16] = __vibmax_s32(-1, 4, &high);
  o[17] = high;
}
__global__ void k(unsigned *o) { all(o); }

int main() {
  unsigned *d, h[2][18];
  cudaMalloc(&d, sizeof h[0]);
  k<<<1, 1>>>(d);
  cudaMemcpy(h[0], d, sizeof h[0], cudaMemcpyDeviceToHost);
  all(h[1]);
  for (int i = 0; i < 18; ++i)
    printf("%s%x", i ? " " : "", h[0][i]);
  int same = 0;
  for (int i = 0; i < 18; ++i)
    same += h[0][i] == h[1][i];
  printf("\n%d\n", same);
  // CHECK: 30000 0 30006 10006 40006 40000 10003 fff00000 fffffffc a 0 ffffffff 3fffe 1 4 1 4 0
  // CHECK-NEXT: 18
}
