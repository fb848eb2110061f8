// Parameters, variables, members, functions and kernels named like Metal's words
// and types get another name, everywhere the same.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: struct kernel_ {
// CHECK: int device_;
// CHECK: static int vertex_(int fragment_)
// CHECK: int patch_ = 3;
#include "../Inputs/Row.h"

struct kernel {
  int device, constant;
  __device__ int threadgroup() const { return device - constant; }
};
__device__ int vertex(int fragment) { return fragment * 2; }
__device__ int texture2d(int half) { return half + 1; }

__global__ void mesh(const int *sampler, int *texture, int access) {
  int thread = ROW_INDEX;
  if (thread >= access)
    return;
  int local = sampler[thread] % 50, patch = 3, object = 4;
  kernel global;
  global.device = local;
  global.constant = patch;
  int generic = vertex(global.threadgroup()), uint = texture2d(object), bfloat = 5, ushort = 6, uchar = 7;
  texture[thread] = generic * 1000 + uint * 100 + bfloat + ushort + uchar;
}

int want(const int *in, int i, int) { return (in[i] % 50 - 3) * 2000 + 518; }

int main() { return rowMain(mesh, want); }
