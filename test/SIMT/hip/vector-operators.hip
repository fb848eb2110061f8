// HIP's vectors have operators by component, with a number on either side; those
// of the program come first.
// RUN: cu2x-simt %s | FileCheck %s
#include <cstdio>
#include <hip/hip_runtime.h>

__host__ __device__ inline double3 operator*(const double3 &A, const double3 &B) { return make_double3(A.x * B.x, 0, 0); }

__global__ void vectors() {
  float4 A = make_float4(1, 2, 3, 4), B = A + A * 2.0f - 1.0f;
  B /= make_float4(2, 1, 1, 1);
  A += -B;
  // CHECK: 1 5 8 11, 0 -3 -5 -7
  printf("%g %g %g %g, %g %g %g %g\n", B.x, B.y, B.z, B.w, A.x, A.y, A.z, A.w);
  int2 I = make_int2(7, 12);
  I = (I << 1) % make_int2(5, 7) | 8;
  I++;
  // CHECK-NEXT: 13 12, 1 0
  printf("%d %d, %d %d\n", I.x, I.y, I == make_int2(13, 12), I != make_int2(13, 12));
  // The low half of all bits, and what is left of a small number.
  ushort1 U = ~make_ushort1(0xff00);
  // CHECK-NEXT: 255
  printf("%d\n", U.x);
  double3 D = 2 * make_double3(1, 2, 3), E = D * D;
  // CHECK-NEXT: 2 4 6, 4 0 0
  printf("%g %g %g, %g %g %g\n", D.x, D.y, D.z, E.x, E.y, E.z);
}

int main() {
  vectors<<<1, 1>>>();
  return hipDeviceSynchronize();
}
