// A kernel that takes a pointer to a function is refused; a function object is
// not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

struct Op {
  __device__ int operator()(int v) const { return v + 1; }
};

__global__ void near(int *p, Op op) { p[0] = op(p[0]); }
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p, int (*op)(int)) {
// CHECK: parameter-function-pointer.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
  p[0] = op(p[0]);
}
