// A cast of NaN to an integer is 0 if neither has 64 bits, and else the highest
// bit, as PTX has it for cvt; the functions do the same, and the Metal text too.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt -O0 %s | FileCheck %s
// RUN: cu2x-simt -O2 %s | FileCheck %s
// RUN: %{tools}/cu2x run --quiet --fp64=soft %s | FileCheck %s
// CHECK: 8000000000000000 8000000000000000 0 0 0 0
// CHECK-NEXT: 8000000000000000 8000000000000000 ffffffff80000000 80000000 0 0
// CHECK-NEXT: 8000000000000000 8000000000000000 0 0 ffffffff80000000 80000000
// What is a number stays one.
// CHECK-NEXT: fffffffffffffffd 3 fffffffffffffffd 7fffffffffffffff ffffffffffffffff 7fffffff
#include <cstdio>
__global__ void k(const float *F, const double *D, long long *Out) {
  Out[0] = (long long)F[0];
  Out[1] = (long long)(unsigned long long)F[0];
  Out[2] = (int)F[0];
  Out[3] = (unsigned)F[0];
  Out[4] = (short)F[0];
  Out[5] = (unsigned char)F[0];
  Out[6] = (long long)D[0];
  Out[7] = (long long)(unsigned long long)D[0];
  Out[8] = (int)D[0];
  Out[9] = (unsigned)D[0];
  Out[10] = (short)D[0];
  Out[11] = (unsigned char)D[0];
  Out[12] = __float2ll_rz(F[0]);
  Out[13] = (long long)__float2ull_rz(F[0]);
  Out[14] = __float2int_rz(F[0]);
  Out[15] = __float2uint_rz(F[0]);
  Out[16] = __double2int_rz(D[0]);
  Out[17] = __double2uint_rz(D[0]);
  Out[18] = (long long)-F[1];
  Out[19] = (long long)(unsigned long long)F[1];
  Out[20] = (int)-D[1];
  Out[21] = (long long)D[2];
  Out[22] = (long long)(unsigned long long)D[2];
  Out[23] = (int)D[2];
}
int main() {
  float *F;
  double *D;
  long long *Out;
  cudaMallocManaged(&F, 2 * sizeof *F);
  cudaMallocManaged(&D, 3 * sizeof *D);
  cudaMallocManaged(&Out, 24 * sizeof *Out);
  F[0] = __builtin_nanf("");
  D[0] = __builtin_nan("");
  F[1] = D[1] = 3.9;
  D[2] = 1e300;
  k<<<1, 1>>>(F, D, Out);
  cudaDeviceSynchronize();
  for (int I = 0; I != 24; ++I)
    printf("%llx%c", (unsigned long long)Out[I], I % 6 == 5 ? '\n' : ' ');
}
