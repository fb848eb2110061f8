// The components that a dim3 does not get are 1.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: static uint volume(uint3 d)
// CHECK: uint3 line = uint3(in[i] & 15, 1, 1);
#include "../Inputs/Row.h"

__device__ unsigned volume(dim3 d) { return d.x * d.y * d.z; }

__global__ void extents(const int *in, int *out, int n, dim3 box) {
  int i = ROW_INDEX;
  if (i >= n)
    return;
  dim3 one, line(in[i] & 15), plane(3, 4);
  out[i] = int(volume(one) + volume(line) * 10 + volume(plane) * 100 + volume(box) * 10000 + box.z);
}

int want(const int *in, int i, int) { return 1 + (in[i] & 15) * 10 + 1200 + 140000 + 1; }

int main() {
  return rowRun<int, int>(
      [](const int *in, int *out, int n, int b) { extents<<<dim3(b), dim3(RowBlock)>>>(in, out, n, dim3(2, 7)); }, want);
}
