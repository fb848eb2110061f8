// RUN: %clang_bundled_host -Xclang -verify %s
// RUN: %clang_bundled_device -Xclang -verify %s
// expected-no-diagnostics

#include <cuComplex.h>

__global__ void kernel(cuFloatComplex *F, cuDoubleComplex *D) {
  F[0] = cuCaddf(F[1], cuCmulf(F[2], make_cuFloatComplex(1.f, 2.f)));
  D[0] = cuCfma(D[0], D[1], D[2]);
  D[1].x = cuCabs(D[0]) + cuCrealf(F[0]);
}

int main() { return cuCimag(cuComplexFloatToDouble(make_cuComplex(0, 1))); }
