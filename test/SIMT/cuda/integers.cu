// Integer intrinsics at their edges.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
__global__ void k() {
  printf("%d %d %d %d\n", __popc(0xf0f0u), __clz(0), __clz(-1), __clzll(1));
  // CHECK: 8 32 0 63
  printf("%d %d %d %d\n", __ffs(0), __ffs(8), __ffsll(1ll << 40), __popcll(~0ull));
  // CHECK-NEXT: 0 4 41 64
  printf("%x %llx\n", __brev(1u), __brevll(2ull));
  // CHECK-NEXT: 80000000 4000000000000000
  printf("%d %u %lld %llu\n", __mulhi(-1, 2), __umulhi(~0u, ~0u), __mul64hi(-1, 2), __umul64hi(~0ull, ~0ull));
  // CHECK-NEXT: -1 4294967294 -1 18446744073709551614
  printf("%d %u %d %d\n", __mul24(0x1ffffff, 3), __umul24(0xff000001u, 3u), __hadd(-3, 2), __rhadd(-3, 2));
  // CHECK-NEXT: -3 3 -1 0
  printf("%x %x %x %x\n", __funnelshift_l(0x80000001u, 1u, 33), __funnelshift_lc(5u, 7u, 40), __funnelshift_r(0x12345678u, 0xabcdef01u, 8), __funnelshift_rc(5u, 7u, 32));
  // CHECK-NEXT: 3 5 1123456 7
  printf("%x %x\n", __byte_perm(0x33221100u, 0x77665544u, 0x7531), __byte_perm(0x00000080u, 0, 0x8));
  // nvcc clears bit 3 of each selector; only prmt replicates the sign.
  // CHECK-NEXT: 77553311 80808080
  printf("%d %u %d\n", __dp4a(0x01ff02fe, 0x7f800301, 10), __dp4a(0xffffffffu, 0x01010101u, 1u), __dp2a_hi(0x00030002, 0x0504ff01, 0));
  // CHECK-NEXT: 269 1021 23
  printf("%u %u\n", __sad(-5, 7, 1u), __usad(5, 7, 1u));
  // CHECK-NEXT: 13 3
  printf("%x %x %x %x\n", __vadd2(0xffff0001u, 0x00010001u), __vaddus4(0xff01f002u, 0x01010f01u), __vcmpgts2(0x80000001u, 0x00000000u), __vabsdiffu4(0x01050000u, 0x05010001u));
  // CHECK-NEXT: 2 ff02ff03 ffff 4040001
  printf("%d %u %lld\n", min(-1, 3), max(-1, 3u), max(3ll, -4ll));
  // CHECK-NEXT: -1 4294967295 3
}
int main() { k<<<1, 1>>>(); }
