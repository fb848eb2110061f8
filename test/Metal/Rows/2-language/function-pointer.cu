// A pointer to a function is refused; the function itself, named at the call, is
// not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

__device__ int inc(int v) { return v + 1; }
__device__ int dec(int v) { return v - 1; }
template <int (*F)(int)> __device__ int apply(int v) { return F(v); }

__global__ void near(int *p, int n) {
  p[0] = n > 0 ? apply<inc>(p[0]) : apply<dec>(p[0]);
}
// CHECK-NOT: {{warning|error}}:

__global__ void refused(int *p, int n) {
  int (*f)(int) = n > 0 ? inc : dec;
  // CHECK: function-pointer.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
  p[0] = f(p[0]);
}
