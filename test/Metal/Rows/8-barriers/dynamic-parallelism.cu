// A kernel that launches one is refused; the launched one is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__global__ void near(int *p) { p[0] = 1; }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p) {
  near<<<1, 1>>>(p);
  // CHECK: dynamic-parallelism.cu:[[#@LINE-1]]:{{.*}}[CU2X{{6019|6030}}
}
