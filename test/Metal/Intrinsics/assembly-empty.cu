// A text without an instruction is nothing; with "memory" compilers may not move
// accesses over it, as over a fence. An output alone has what is in a register,
// and what has an effect is evaluated.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck --check-prefix=REFUSED %s
// RUN: sed '/CHECK/d' %t.metal | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: cu2x --target=metal --metal-std=3.1 %s -o %t.metal 2>&1 | FileCheck --check-prefix=OLD %s

// CHECK-LABEL: kernel void plain(
__global__ void plain(int *o, int n) {
  // CHECK: int r = n;
  // CHECK-NOT: {{asm|fence}}
  // CHECK: o[0] = r;
  int r = n;
  asm volatile("");
  asm("" : "+r"(r));
  asm("// nothing\n");
  asm("{ ; /* none */ }" ::"r"(n));
  o[0] = r;
}

// CHECK-LABEL: kernel void ordered(
__global__ void ordered(int *o) {
  // CHECK: o[0] = 1;
  // CHECK-NEXT: atomic_thread_fence(
  // CHECK: o[1] = 2;
  // OLD: assembly-empty.cu:[[#@LINE+2]]:{{.*}}[CU2X
  o[0] = 1;
  asm volatile("" ::: "memory");
  o[1] = 2;
}

// CHECK-NOT: kernel void
// REFUSED: assembly-empty.cu:[[#@LINE+3]]:{{.*}}[CU2X7035
__global__ void tied(int *o, int n) {
  int r;
  asm("" : "=r"(r) : "0"(n));
  o[0] = r;
}
__device__ int next(int *p) { return ++*p; }
// REFUSED: assembly-empty.cu:[[#@LINE+2]]:{{.*}}[CU2X7035
__global__ void effect(int *o) {
  asm volatile("" ::"r"(next(o)));
}
// REFUSED: assembly-empty.cu:[[#@LINE+2]]:{{.*}}[CU2X7035
__global__ void barrier(int *o) {
  asm volatile("/* a */ { bar.sync 0; bar.sync 0; }" ::: "memory");
}
