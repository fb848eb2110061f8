// RUN: %exits 4 cu2x --target=metal --strict %s -o %t.metal 2>&1 | FileCheck %s
// A constant of the program that a constructor makes part by part is no constant
// of Metal, where constructors are printed without constexpr.

// CHECK-NOT: error
// CHECK: :[[#@LINE+7]]:{{.*}}: error: a constant of a class whose constructor runs cannot be written in Metal [CU2X6030
// CHECK-NOT: error

struct Twice {
  int a;
  constexpr Twice(int x) : a(2 * x) {}
};
constexpr Twice pairs[2] = {1, 2};
struct Plain { int a; };
constexpr Plain plain[2] = {{1}, {2}};
const dim3 sizes[2] = {dim3(1, 2, 3), dim3(4)};

__global__ void made(int *o) { o[threadIdx.x] = pairs[threadIdx.x & 1].a; }
__global__ void listed(int *o) { o[threadIdx.x] = plain[threadIdx.x & 1].a + sizes[threadIdx.x & 1].y; }
