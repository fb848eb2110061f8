// What C++ would choose by && and Metal would not: constructors and operators,
// which cannot get names of their own. And objects of static members whose
// effects would not be printed.
// RUN: not cu2x --target=metal --strict --cuda-headers=bundled %s -o %t.metal 2>&1 | FileCheck %s
// RUN: FileCheck %s --check-prefix=METAL --implicit-check-not="kernel void refused" < %t.metal
// METAL: kernel void copied(
#include <cuda_runtime.h>

struct Owner {
  int v;
  static constexpr int Size = 4;
  static __device__ int twice(int x) { return 2 * x; }
  __device__ Owner(int x) : v(x) {}
  __device__ Owner(const Owner &o) : v(o.v + 1) {}
  __device__ Owner(Owner &&o) : v(o.v) {}
  __device__ Owner &operator=(const Owner &o) { v = o.v + 10; return *this; }
  __device__ Owner &operator=(Owner &&o) { v = o.v; return *this; }
};
__device__ Owner &next(int *count, Owner &o) { ++*count; return o; }

__global__ void copied(int *p) {
  Owner a(p[0]), b(a);
  b = a;
  p[0] = a.twice(b.v) + a.Size;
}
__global__ void refusedConstructor(int *p) {
  Owner a(p[0]);
  // CHECK: :[[# @LINE + 1]]:{{.*}}a constructor that differs from another by '&&'{{.*}}[CU2X6030
  Owner b(static_cast<Owner &&>(a));
  p[0] = b.v;
}
__global__ void refusedAssignment(int *p) {
  Owner a(p[0]), b(1);
  // CHECK: :[[# @LINE + 1]]:{{.*}}an operator that differs from another by '&&'{{.*}}[CU2X6030
  b = static_cast<Owner &&>(a);
  p[0] = b.v;
}
__global__ void refusedObject(int *p) {
  Owner a(1);
  // CHECK: :[[# @LINE + 1]]:{{.*}}a static member of an object that has effects{{.*}}[CU2X6030
  p[1] = next(p, a).Size;
  // CHECK: :[[# @LINE + 1]]:{{.*}}a static method of an object that has effects{{.*}}[CU2X6030
  p[2] = next(p, a).twice(3);
}
