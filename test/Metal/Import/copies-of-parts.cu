// A copy that the compiler writes calls the copies of bases and fields. Where the
// program wrote one of these, to copy the bytes would be something else.
// RUN: cu2x --target=metal %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck --check-prefix=METAL %s < %t.metal
#include <cuda_runtime.h>

struct Counted {
  int v;
  __device__ Counted(int x) : v(x) {}
  __device__ Counted(const Counted &o) : v(o.v + 1) {}
};
struct Assigned {
  int v;
  __device__ Assigned &operator=(const Assigned &o) {
    v = o.v + 1;
    return *this;
  }
};
struct Plain {
  int v[4];
  float4 w;
};
struct Holder {
  Counted part;
  int k;
};
struct Derived : Assigned {
  int k;
};

__global__ void fields(int *out) {
  Holder a{Counted(1), 2};
  // CHECK: [[@LINE+1]]:14: {{.*}}[CU2X6030
  Holder b = a;
  out[0] = b.part.v;
}
__global__ void bases(int *out) {
  Derived a, b;
  a.v = 1;
  // CHECK: [[@LINE+1]]:3: {{.*}}[CU2X6030
  b = a;
  out[0] = b.v;
}
// CHECK: 3 kernels, 2 refused, 2 findings
// METAL: kernel void bytes(
__global__ void bytes(int *out) {
  Plain a{};
  Plain b = a;
  a = b;
  out[0] = a.v[0];
}
