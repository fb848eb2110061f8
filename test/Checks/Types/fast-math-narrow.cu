// The same test without the option.
// CHECK-NOT: CU2X5018
// RUN: cu2x --check --checks=-*,CU2X5018 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --allow-empty --implicit-check-not=CU2X5018
__global__ void right(float *P) {
  if (isnan(P[0]))
    P[0] = 0;
}
