// A program that includes nothing names what CUDA's own headers bring along:
// nvcc takes offsetof and ptrdiff_t, and in C++17 std::min and the limits.
// RUN: %row %s
// RUN: FileCheck %s < %t.run/row.metal
// CHECK-LABEL: kernel void named
// CHECK: case 0:
// CHECK: = 8ul;
// CHECK: case 1:
// CHECK: min(
// CHECK: case 3:
// CHECK: = 3.4028235e38f;

struct Record {
  char tag;
  double *place;
};

__global__ void named(const int *in, float *out, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  ptrdiff_t behind = &in[i] - in;
  switch (i % 6) {
  case 0: out[i] = offsetof(Record, place); break;
  case 1: out[i] = std::min(in[i] & 255, 77); break;
  case 2: out[i] = std::max(in[i] & 255, 77); break;
  case 3: out[i] = std::numeric_limits<float>::max(); break;
  case 4: out[i] = std::numeric_limits<int>::min(); break;
  default: out[i] = behind; break;
  }
}

#include "../Inputs/Row.h"

float want(const int *in, int i, int) {
  int v = in[i] & 255;
  const float values[] = {8, float(v < 77 ? v : 77), float(v > 77 ? v : 77), 0x1.fffffep127f, -0x1p31f, float(i)};
  return values[i % 6];
}

int main() { return rowMain(named, want); }
