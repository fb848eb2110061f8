// A defaulted constructor is written where another one is, which would take the
// implicit one away.
// RUN: cu2x --target=metal %s -o %t.metal && cu2x-msl-check --Werror %t.metal
// RUN: FileCheck %s < %t.metal

// CHECK: struct Pack {
// CHECK: Pack() thread = default;
// CHECK: Pack(int b)
// CHECK: kernel void k(
// CHECK: Pack x;

struct Pack {
  int payload[4];
  Pack() = default;
  __device__ explicit Pack(int b) { payload[0] = b; }
};

__global__ void k(int *out, int v) {
  Pack x;
  x.payload[0] = 1;
  Pack y(v);
  out[0] = x.payload[0] + y.payload[0];
}
