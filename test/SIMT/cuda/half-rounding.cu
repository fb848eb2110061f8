// half and bfloat16 round once for each operation, ties to even.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
__global__ void k() {
  printf("%x %x %x\n", __half_as_ushort(__float2half(2049.0f)), __half_as_ushort(__float2half(2051.0f)), __half_as_ushort(__float2half(65520.0f)));
  // CHECK: 6800 6802 7c00
  printf("%x %x %x %x\n", __half_as_ushort(__float2half_rz(65520.0f)), __half_as_ushort(__float2half_ru(1.0001f)), __half_as_ushort(__float2half_rd(-1.0001f)), __half_as_ushort(__float2half(0x1p-25f)));
  // CHECK-NEXT: 7bff 3c01 bc01 0
  half a = __float2half(2048.0f), b = __float2half(1.0f);
  printf("%g %g %g\n", (float)(a + b + b), (float)__hfma(a, b, __float2half(3.0f)), (float)__hadd_sat(b, b));
  // CHECK-NEXT: 2048 2052 1
  // The product alone would round to an even number of units.
  half c = __ushort_as_half(0x3c01);
  printf("%x %x\n", __half_as_ushort(c * c), __half_as_ushort(__hfma(c, c, __ushort_as_half(0x0001))));
  // CHECK-NEXT: 3c02 3c02
  half2 p = __floats2half2_rn(1.5f, -2.0f);
  p = __hfma2(p, p, __float2half2_rn(0.25f));
  printf("%g %g %d\n", __low2float(p), __high2float(p), __hbgt2(p, __float2half2_rn(2.0f)));
  // CHECK-NEXT: 2.5 4.25 1
  half nan = __ushort_as_half(0x7e00);
  printf("%d %d %d %x %x\n", __heq(nan, nan), __hneu(nan, nan), __hne(nan, b), __half_as_ushort(__hmax(nan, b)), __half_as_ushort(__hmax_nan(nan, b)));
  // CHECK-NEXT: 0 1 0 3c00 7fff
  printf("%x %x %x\n", __bfloat16_as_ushort(__float2bfloat16(1.00390625f)), __bfloat16_as_ushort(__float2bfloat16(1.01171875f)), __bfloat16_as_ushort(__float2bfloat16_rz(3.4e38f)));
  // CHECK-NEXT: 3f80 3f82 7f7f
  __nv_bfloat16 x = __float2bfloat16(3.0f);
  printf("%g %d\n", __bfloat162float(x / __float2bfloat16(7.0f)), __half2int_rn(__float2half(2.5f)));
  // CHECK-NEXT: 0.427734 2
  printf("%x %x\n", __half_as_ushort(__ll2half_rn(2049ll)), __bfloat16_as_ushort(__nv_bfloat16((1ll << 60) + (1ll << 52) + 1)));
  // CHECK-NEXT: 6800 5d81
}
int main() { k<<<1, 1>>>(); }
