// Roundings to 64 bits of what does not fit saturate in kernels and give the
// lowest for NaN, as cvt.rni.s64 and cvt.rzi.s64 of PTX; on the host they are
// those of the C library. The last column is rounded to even or away from zero.
// RUN: cu2x-simt %s | FileCheck %s
// RUN: cu2x-simt -O0 %s | FileCheck %s
#include <climits>
#include <cmath>
#include <cstdio>

template <class T> __host__ __device__ void print(const char *Name, T Big, T NaN, T Low, T Half) {
  printf("%s %llx %llx %llx %llx\n", Name, (long long)Big, (long long)NaN, (long long)Low, (long long)Half);
}
#define PRINT(F, T) print(#F, F(T(Big)), F(T(NaN)), F(T(-Big)), F(T(-2.5)))
__host__ __device__ void all(float Big, float NaN) {
  PRINT(lrintf, float);
  PRINT(llrintf, float);
  PRINT(lroundf, float);
  PRINT(llroundf, float);
  PRINT(lrint, double);
  PRINT(llrint, double);
  PRINT(lround, double);
  PRINT(llround, double);
  PRINT(std::lrint, float);
  PRINT(std::llround, float);
}
__global__ void k(float Big, float NaN) {
  all(Big, NaN);
  // The ends of the range, and numbers that need no rounding.
  printf("%llx %llx %llx %llx\n", llrintf(0x1p63f), llrintf(-0x1p63f), llrintf(0x1.fffffep62f), llrint(0x1.fffffffffffffp62));
  printf("%llx %llx %d\n", llrintf(INFINITY), llround(-(double)INFINITY), (int)lrintf(1e20f));
}
// CHECK: lrintf 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffe
// CHECK-NEXT: llrintf 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffe
// CHECK-NEXT: lroundf 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffd
// CHECK-NEXT: llroundf 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffd
// CHECK-NEXT: lrint 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffe
// CHECK-NEXT: llrint 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffe
// CHECK-NEXT: lround 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffd
// CHECK-NEXT: llround 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffd
// CHECK-NEXT: std::lrint 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffe
// CHECK-NEXT: std::llround 7fffffffffffffff 8000000000000000 8000000000000000 fffffffffffffffd
// CHECK-NEXT: 7fffffffffffffff 8000000000000000 7fffff8000000000 7ffffffffffffc00
// CHECK-NEXT: 7fffffffffffffff 8000000000000000 -1
// CHECK-NEXT: host 8000000000000000 fffffffffffffffe fffffffffffffffd
int main() {
  k<<<1, 1>>>(1e20f, NAN);
  cudaDeviceSynchronize();
  volatile float Big = 1e20f, Half = -2.5f;
  printf("host %lx %lx %llx\n", lrintf(Big), lrintf(Half), llround(Half));
}
