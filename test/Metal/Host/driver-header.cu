// Many programs include cuda.h and use the runtime alone: the header becomes the
// runtime's. A function of the driver is refused where it is used.
// RUN: rm -rf %t && split-file %s %t
// RUN: cu2x --target=metal --quiet --root=%t/in %t/in/runtime.cu --out-dir=%t/port
// RUN: FileCheck %s < %t/port/runtime.cpp
// CHECK-NOT: cuda.h
// CHECK: #include <cu2x/runtime.h>
// CHECK-NOT: include
// CHECK: cu2xMalloc(&p, 4)
// RUN: not cu2x --target=metal --quiet --strict --root=%t/in %t/in/driver.cu \
// RUN:   --out-dir=%t/other 2>&1 | FileCheck %s --check-prefix=DRIVER
// DRIVER: driver.cu:2:{{.*}}'cuInit' {{.*}}CU2X8030

//--- in/runtime.cu
#include <cuda.h>
#include <cuda_runtime.h>
__global__ void k(int *p) { *p = 1; }
int main() {
  int *p;
  cudaMalloc(&p, 4);
  k<<<1, 1>>>(p);
}
//--- in/driver.cu
#include <cuda.h>
int main() { return cuInit(0); }
