// A double in a constant of the program that no kernel looks at keeps its place
// and its bits; what is read is reported.
// RUN: cu2x --target=metal %s -o %t.metal 2> %t.err
// RUN: FileCheck --check-prefix=ERR --implicit-check-not=warning: %s < %t.err
// RUN: cu2x-msl-check --Werror %t.metal
// RUN: FileCheck --implicit-check-not=left %s < %t.metal
// RUN: cu2x --target=metal --fp64=float %s -o %t.float.metal
// RUN: cu2x-msl-check --Werror %t.float.metal
// RUN: cu2x --target=metal --fp64=soft %s -o %t.soft.metal
// RUN: cu2x-msl-check --Werror %t.soft.metal

#include <cuda_runtime.h>

struct Step {
  double exact;
  float size;
};
struct Grid {
  double at[3];
  Step steps[2];
  double2 corner;
  union {
    double d;
    long long l;
  };
  float area;
};

// CHECK: constant Step tick = {0x4004000000000000ul /* 2.5 */, 3.0f};
constexpr Step tick = {2.5, 3.0f};
// CHECK: constant Step third = {0xBFD5555555555555ul /* {{.*}} */, 2};
constexpr Step third = {-1.0 / 3, 2};
// CHECK: constant Grid grid = {
// CHECK-SAME: {0x3FF0000000000000ul /* 1.0 */, 0x4000000000000000ul /* 2.0 */},
// CHECK-SAME: {0x4008000000000000ul /* 3 */, 2}
// CHECK-SAME: ulong2{0x3FF0000000000000ul /* 1 */, 0x4000000000000000ul /* 2 */}
// CHECK-SAME: {0x3FF8000000000000ul /* 1.5 */}, 7}
constexpr Grid grid = {{1.0, 2.0}, {{1, 2}, {3.f, 2}}, {1, 2}, {1.5}, 7};
__constant__ Step given = {2.5, 3.0f};

// CHECK: kernel void parts(
// CHECK: o[0] = tick.size + third.size + grid.area + grid.steps[threadIdx.x].size + given.size;
__global__ void parts(float *o) {
  o[0] = tick.size + third.size + grid.area + grid.steps[threadIdx.x].size + given.size;
}

// CHECK: kernel void whole(
__global__ void whole(Step *o) {
  Step copy = tick;
  o[0] = copy;
  o[1] = tick;
}

// What is computed from constants is a constant: 1.f / 3 is rounded to float.
// CHECK: constant Step part = {0x3FD5555560000000ul /* {{.*}} */, 0.5f};
const Step part = {1.f / 3, 0.5f};
// CHECK: constant Step sum = {0x4008000000000000ul /* 3 */, 0.5f};
const Step sum = {-0.25f * 2 + 3.5, 0.5f};

// ERR: constants-of-structs.cu:[[#@LINE+1]]:45: warning: 'leftRead' needs double here
__global__ void leftRead(float *o) { o[0] = 2 * tick.exact + 1; }

// CHECK: kernel void halves(
__global__ void halves(float *o) { o[0] = part.size + sum.size; }

// In float a local constant is computed, and is none for Metal.
// ERR: constants-of-structs.cu:[[#@LINE+2]]:{{.*}} warning: 'leftLocal' needs double here
__global__ void leftLocal(float *o) {
  constexpr Step local = {1.0, 3};
  o[0] = local.size;
}
