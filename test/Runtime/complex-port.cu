// The host of a port has cuComplex.h, under its own names.
// RUN: rm -rf %t && mkdir %t
// RUN: cu2x --target=metal --root=%S --out-dir=%t %s 2>&1 | FileCheck --check-prefix=SAID --allow-empty %s
// RUN: FileCheck %s < %t/complex-port.cpp
// RUN: %runtime_cxx -Wno-unused-command-line-argument -fsyntax-only %t/complex-port.cpp
// SAID-NOT: warning
// CHECK: #include "cu2x/complex.h"
// CHECK: cuFloatComplex product = cuCmulf(make_cuFloatComplex(1, 2), one);

#include <cuComplex.h>

__global__ void clear(float *p) { *p = 0; }

int main() {
  cuComplex one = make_cuComplex(1, 0);
  cuFloatComplex product = cuCmulf(make_cuFloatComplex(1, 2), one);
  cuDoubleComplex wide = cuComplexFloatToDouble(product);
  float *p;
  cudaMalloc(&p, sizeof(float));
  clear<<<1, 1>>>(p);
  return cuCabs(wide) > 3 || cuCimagf(product) != 2;
}
