// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=TEXT %s < %t.metal
// RUN: cu2x-msl-check %t.metal

// A part that a constructor copies makes the whole one, too. Where nothing on
// the device copies by it, or the kernel only reads, there is no such copy.
// TEXT-NOT: kernel void changed
// TEXT: kernel void read(device int *p
// TEXT-NEXT: {{^ +}}constant Outer &o {{.*}} {
// TEXT: kernel void quiet(
// TEXT: {{^}}  Quiet q = q_arg;
// CHECK-NOT: warning:
// CHECK: :[[#@LINE+27]]:1: warning: a parameter of a class with a copy constructor that is more than read cannot be written in Metal [CU2X6030
// CHECK-NOT: warning:
#include <cuda_runtime.h>

struct Counted {
  int value;
  __host__ __device__ Counted(int v) : value(v) {}
  __host__ __device__ Counted(const Counted &from) : value(from.value + 1) {}
};
struct Outer {
  Counted part;
  int x;
};
struct Quiet {
  int value;
  __host__ __device__ Quiet(int v) : value(v) {}
  __host__ __device__ Quiet(const Quiet &from) : value(from.value + 1) {}
};

__device__ int twice(const Counted &c) {
  Counted copy = c;
  return copy.value + c.value;
}

struct Rows {
  Outer rows[2];
};
__global__ void changed(int *p, Rows r) {
  r.rows[0].x = 4;
  *p = r.rows[0].x + twice(Counted(3));
}
__global__ void read(int *p, Outer o) { *p = o.x + o.part.value; }
__global__ void quiet(int *p, Quiet q) {
  q.value += 2;
  *p = q.value;
}
