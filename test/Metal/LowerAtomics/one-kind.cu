// Where one kind of 64-bit atomic is all there is, halves are exact.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck --allow-empty %s
// RUN: cu2x-msl-check --Werror %t.metal
// CHECK-NOT: CU2X4022
__global__ void seen(unsigned long long *p, unsigned long long v) {
  atomicOr(p, v);
  atomicOr(&p[1], v);
}
