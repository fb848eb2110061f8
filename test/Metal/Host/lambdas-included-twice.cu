// RUN: rm -rf %t && %exits 4 cu2x --target=metal --strict --quiet --root=%S --out-dir=%t %s 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t/Inputs/scale.inc
// RUN: %runs lambdas-included-twice 2>&1 | FileCheck --check-prefix=PRINTS %s

// One lambda in the text is two in the program, with different bodies and one
// position. Nothing tells their kernels apart, so neither has a row in the table.

#include <cstdio>

// CHECK: :[[#@LINE+1]]:{{.*}}: error: 'each' is launched with a type that has no name{{.*}}[CU2X8034
template <class F> __global__ void each(int *P, F Work) { Work(0); }

// TEXT: each(P, [=] (int I) { P[I] = FACTOR; });
#define NAME two
#define FACTOR 2
#include "Inputs/scale.inc"
#undef NAME
#undef FACTOR
#define NAME three
#define FACTOR 3
#include "Inputs/scale.inc"

int main() {
  int *P;
  cudaMalloc(&P, sizeof(int));
  two(P);
  // PRINTS: failed 98
  printf("failed %d\n", cudaGetLastError());
  fflush(stdout);
  three(P);
  // PRINTS: failed 98
  printf("failed %d\n", cudaGetLastError());
}
