// Conversions to integers saturate, NaN becomes 0 or the smallest number, and
// the directed roundings round as their names say.
// RUN: cu2x-simt %s | FileCheck %s
#include <cmath>
#include <cstdio>
__global__ void k(float nan, float big) {
  printf("%d %d %d %d\n", __float2int_rn(2.5f), __float2int_rz(-2.7f), __float2int_ru(2.1f), __float2int_rd(-2.1f));
  // CHECK: 2 -2 3 -3
  printf("%d %d %d %u\n", __float2int_rn(big), __float2int_rz(-big), __float2int_rz(nan), __float2uint_rz(-1.5f));
  // CHECK-NEXT: 2147483647 -2147483648 0 0
  printf("%lld %llu %d %d\n", __float2ll_rz(nan), __float2ull_rz(big), __double2int_rz((double)nan), (int)big);
  // CHECK-NEXT: -9223372036854775808 18446744073709551615 -2147483648 2147483647
  printf("%.9g %.9g %.9g\n", __int2float_rn(16777217), __int2float_ru(16777217), __int2float_rz(-16777219));
  // CHECK-NEXT: 16777216 16777218 -16777218
  printf("%a %a %a\n", __fadd_ru(1.0f, 0x1p-60f), __fadd_rd(1.0f, -0x1p-60f), __fmul_rz(-0x1.000002p0f, 0x1.000002p0f));
  // CHECK-NEXT: 0x1.000002p+0 0x1.fffffep-1 -0x1.000004p+0
  printf("%a %a %a\n", __fdiv_ru(1.0f, 3.0f), __fdiv_rd(1.0f, 3.0f), __fmaf_rn(0x1.001p0f, 0x1.001p0f, -1.0f));
  // CHECK-NEXT: 0x1.555556p-2 0x1.555554p-2 0x1.0008p-11
  printf("%g %g %g\n", __saturatef(2.0f), __saturatef(nan), fmaxf(nan, 1.0f));
  // CHECK-NEXT: 1 0 1
  printf("%x %g %g\n", __float_as_int(1.0f), __int_as_float(0x40000000), __hiloint2double(0x40080000, 0));
  // CHECK-NEXT: 3f800000 2 3
  printf("%g %g %.4f %.4f %.4f\n", sinpif(1.0f), cospif(0.5f), rsqrtf(16.0f), normcdff(0.0f), erfinvf(0.5f));
  // CHECK-NEXT: 0 0 0.2500 0.5000 0.4769
}
int main() { k<<<1, 1>>>(NAN, 1e30f); }
