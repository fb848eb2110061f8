// What needs a run-time library of C++ is refused where it is used, kernel by
// kernel.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL-DAG: kernel void near(

struct Plain {
  __device__ int f() const { return 2; }
};

__global__ void near(int *p) {
  Plain b;
  p[0] = b.f();
}
// CHECK-NOT: {{warning|error}}:

struct Base {
  __device__ virtual int f() const { return 1; }
};

__global__ void refusedVirtual(int *p) {
  Base b;
  p[0] = b.f();
}
// CHECK: virtual.cu:{{[0-9]+}}:{{.*}}[CU2X6030 metal-construct]

__global__ void refusedNew(int *p) {
  int *q = new int[4];
  // CHECK: virtual.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
  q[0] = 1;
  p[0] = q[0];
}

__global__ void refusedDelete(int *p) {
  delete p;
  // CHECK: virtual.cu:[[#@LINE-1]]:{{.*}}[CU2X6030 metal-construct]
}

__global__ void refusedMalloc(int *p) {
  int *q = (int *)malloc(16);
  // CHECK: virtual.cu:[[#@LINE-1]]:{{.*}}[CU2X{{7030|6030}}
  p[0] = q != nullptr;
}
