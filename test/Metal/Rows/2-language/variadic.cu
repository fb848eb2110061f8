// A function with an ellipsis is refused; a template with a pack is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

template <typename... T> __device__ int pack(int a, T...) { return a; }

__global__ void near(int *p) {
  p[0] = pack(1, 2, 3);
}
// CHECK-NOT: {{warning|error}}:

__device__ int first(int a, ...) { return a; }

__global__ void refused(int *p) {
  p[0] = first(1, 2, 3);
}
// CHECK: variadic.cu:{{[0-9]+}}:{{.*}}[CU2X6030 metal-construct]
