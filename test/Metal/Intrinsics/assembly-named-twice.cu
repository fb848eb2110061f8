// An operand that the text of a statement names twice, or that is read and
// written, is evaluated for each time; one with an effect is refused.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck --check-prefix=REFUSED %s
// RUN: FileCheck %s < %t.metal
// RUN: cu2x-msl-check %t.metal

__global__ void accumulate(unsigned *out, unsigned i) {
  asm("add.u32 %0, %0, %1;" : "+r"(out[8]) : "r"(i));
  asm("add.u32 %0, %1, %1;" : "=r"(out[0]) : "r"(out[1]));
}
__device__ unsigned next(unsigned *p) { return ++*p; }
__global__ void effect(unsigned *out) {
  asm("add.u32 %0, %1, %1;" : "=r"(out[0]) : "r"(next(out + 1)));
}

// CHECK: out[8] = out[8] + i;
// CHECK-NEXT: out[0] = out[1] + out[1];
// CHECK-NOT: kernel void
// REFUSED-NOT: internal error
// REFUSED: left out effect (CU2X
