// RUN: rm -rf %t && %port
// RUN: %compiles %t/host-functions.cpp
// RUN: %runs host-functions | FileCheck --check-prefix=PRINTS %s
// RUN: cu2x-simt %s | FileCheck --check-prefix=PRINTS %s

// What CUDA has for the host besides the C library: mathematics, and arithmetic
// and conversions of small floats.

#include <cstdio>
#include <cuda_bf16.h>
#include <cuda_fp16.h>

__global__ void k() {}

int main() {
  k<<<1, 1>>>();
  // PRINTS: 0.5 0.5 0.57735
  printf("%g %g %g\n", rcbrtf(8), rcbrt(8.0), rsqrtf(3));
  // PRINTS-NEXT: 1 -1 0 -1 0.707107
  printf("%g %g %g %g %g\n", sinpif(0.5f), sinpi(1.5), cospi(0.5), cospif(3),
         sinpi(0.25f));
  // PRINTS-NEXT: 0.476936 0.476936 0.691462 0.841345 1.95996
  printf("%g %g %g %g %g\n", erfinvf(0.5f), erfcinv(0.5), normcdff(0.5f),
         normcdf(1.0), normcdfinv(0.975));
  float Sine, Cosine;
  sincospi(0.25f, &Sine, &Cosine);
  // PRINTS-NEXT: 0.427584 100 0.707107 0.707107
  printf("%g %g %g %g\n", erfcxf(1), exp10(2.0f), Sine, Cosine);
  // PRINTS-NEXT: 1 2 1 4294967297
  printf("%u %u %lld %llu\n", umin(1, 2), umax(1, 2), llmin(1, 2),
         ullmax(1, 4294967297ull));

  // Between 1 and its neighbour, and above the largest number.
  // PRINTS-NEXT: 1 1 1.00098 1 65504 inf
  for (__half H : {__float2half_rn(1.0001f), __float2half_rz(1.0001f),
                   __float2half_ru(1.0001f), __float2half_rd(1.0001f),
                   __float2half_rz(1e6f), __float2half_rn(1e6f)})
    printf("%g ", __half2float(H));
  // PRINTS-NEXT: 1.00781 1.01562 2048 2050 3 -2 65535
  printf("\n%g %g %g %g %d %d %d\n", __bfloat162float(__float2bfloat16_rz(1.01f)),
         __bfloat162float(__float2bfloat16_ru(1.01f)),
         __half2float(__int2half_rz(2049)), __half2float(__int2half_ru(2049)),
         __half2int_rz(__half(3.75f)), __half2int_rz(__half(-2.5f)),
         __half2ushort_rz(CUDART_INF_FP16));
  __half One = CUDART_ONE_FP16, Two(2);
  // PRINTS-NEXT: 3 1 0 1 0 1.5
  printf("%g %d %d %d %g %g\n", __half2float(__hadd(One, Two)), __hlt(One, Two),
         __hisnan(One), __hisnan(CUDART_NAN_FP16),
         __half2float(__hsub(One, __hmin(One, Two))),
         __bfloat162float(__hdiv(__nv_bfloat16(3), __nv_bfloat16(2))));
  __half2 Pair = __halves2half2(One, Two) + __half2half2(Two);
  Pair *= __float2half2_rn(0.5f);
  // PRINTS-NEXT: 1.5 2 4 1
  printf("%g %g %zu %d\n", __low2float(Pair), __high2float(Pair), sizeof(Pair),
         __hbeq2(Pair, Pair));
  __half Counted = 1;
  ++Counted;
  Counted += __half(__nv_bfloat16(0.5f));
  // PRINTS-NEXT: 2.5 2 2 1
  printf("%g %d %d %d\n", __half2float(Counted), int(Counted),
         int(static_cast<unsigned char>(Counted)), Counted ? 1 : 0);
}
