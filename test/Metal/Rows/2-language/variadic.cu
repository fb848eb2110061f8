// A function with an ellipsis is refused; a template with a pack is not.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=warning: --implicit-check-not=error:
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL: kernel void near(

__device__ int first(int a, ...) { return a; }

__global__ void refused(int *p) {
  p[0] = first(1, 2, 3);
}
// CHECK: variadic.cu:{{[0-9]+}}:{{.*}}[CU2X6030 metal-construct]

template <typename... T> __device__ int pack(int a, T...) { return a; }

__global__ void near(int *p) {
  p[0] = pack(1, 2, 3);
}
