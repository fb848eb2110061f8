// Complex numbers of host code, against std::complex, and where squares would
// overflow or underflow.
// RUN: %runtime_cxx -fno-fast-math -ffp-contract=off %s -o %t
// RUN: %t | FileCheck %s
// CHECK: 0 wrong
// CHECK-NEXT: 3 4 3 -4
// CHECK-NEXT: 5 5e+30 5e-30 inf 0
// CHECK-NEXT: 0.44 0.08 1e+30 0
// CHECK-NEXT: -4 13
#include "cu2x/complex.h"
#include <complex>
#include <cstdio>

static int Wrong;
template <class C, class T> void expect(C Got, std::complex<T> Want) {
  T Error = std::abs(std::complex<T>(Got.x, Got.y) - Want);
  Wrong += !(Error <= 4 * std::numeric_limits<T>::epsilon() * std::abs(Want));
}

int main() {
  for (int I = -3; I != 4; ++I)
    for (int J = 1; J != 5; ++J) {
      std::complex<float> A(1.25f * I, 2.5f), B(0.5f * J, -1.5f * I);
      cuComplex X = make_cuComplex(A.real(), A.imag());
      cuFloatComplex Y = make_cuFloatComplex(B.real(), B.imag());
      expect(cuCaddf(X, Y), A + B);
      expect(cuCsubf(X, Y), A - B);
      expect(cuCmulf(X, Y), A * B);
      expect(cuCdivf(X, Y), A / B);
      std::complex<double> P(A), Q(B);
      cuDoubleComplex V = cuComplexFloatToDouble(X),
                      W = cuComplexFloatToDouble(Y);
      expect(cuCadd(V, W), P + Q);
      expect(cuCsub(V, W), P - Q);
      expect(cuCmul(V, W), P * Q);
      expect(cuCdiv(V, W), P / Q);
      expect(cuCfma(V, W, V), P * Q + P);
      Wrong += std::abs(cuCabs(V) - std::abs(P)) > 1e-15 * std::abs(P);
    }
  std::printf("%d wrong\n", Wrong);
  cuComplex X = make_cuFloatComplex(3, 4), Y = cuConjf(X);
  std::printf("%g %g %g %g\n", cuCrealf(X), cuCimagf(X), Y.x, Y.y);
  std::printf("%g %g %g %g %g\n", cuCabsf(X),
              cuCabsf(make_cuFloatComplex(3e30f, 4e30f)),
              cuCabsf(make_cuFloatComplex(3e-30f, 4e-30f)),
              cuCabsf(make_cuFloatComplex(INFINITY, 1)),
              cuCabsf(make_cuFloatComplex(0, 0)));
  // (1 + 2i) / (3 + 4i), and 1 / 1e-30.
  cuComplex Z = cuCdivf(make_cuFloatComplex(1, 2), X);
  cuComplex Far = cuCdivf(make_cuFloatComplex(1, 0),
                          make_cuFloatComplex(1e-30f, 0));
  std::printf("%g %g %g %g\n", Z.x, Z.y, Far.x, Far.y);
  // (1 + 2i) * (3 + 4i) + (1 + 3i)
  cuComplex Sum = cuCfmaf(make_cuFloatComplex(1, 2), X,
                          make_cuFloatComplex(1, 3));
  std::printf("%g %g\n", Sum.x, Sum.y);
}
