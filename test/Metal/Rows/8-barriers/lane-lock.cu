// A lock that every thread takes for itself may hang where lanes have no
// progress of their own.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL < %t.metal
// METAL-DAG: kernel void near(
// METAL-DAG: kernel void warned(

__global__ void near(int *lock, int *p) {
  if (atomicCAS(lock, 0, 1) == 0)
    p[0] += 1;
}
// CHECK-NOT: {{warning|error}}:

__global__ void warned(int *lock, int *p) {
  while (atomicCAS(lock, 0, 1) != 0)
    ;
  // CHECK: lane-lock.cu:[[#@LINE-2]]:{{.*}}[CU2X
  p[0] += 1;
  atomicExch(lock, 0);
}
