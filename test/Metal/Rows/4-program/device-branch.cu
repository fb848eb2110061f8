// What a conditional on __CUDA_ARCH__ leaves to the device is what is
// translated. The executor compiles one side alone, so that the source does not
// run here.
// RUN: %row --only-metal %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK: return v + 1;
// CHECK-NOT: return v + 2;
#include "../Inputs/Row.h"

__host__ __device__ int side(int v) {
#ifdef __CUDA_ARCH__
  return v + 1;
#else
  return v + 2;
#endif
}

__global__ void sides(const int *in, int *out, int n) {
  int i = ROW_INDEX;
  if (i < n)
    out[i] = side(in[i] & 0xff);
}

int want(const int *in, int i, int) { return side(in[i] & 0xff) - 1; }

int main() { return rowMain(sides, want); }
